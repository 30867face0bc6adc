import { align } from '../src/align/align.ts';
import { answering } from '../src/align/words.ts';
import { both, LANGS, type Sides } from '../src/model/side.ts';
import { lexicon, random, readingsOf, table } from './texts.ts';

/** Words of terms with their translation, from which clauses are made. */
const WORDS =
  `leverancier supplier|afnemer customer|verkoper seller|huurder tenant|bewaarder custodian|apparatuur equipment|programmatuur software|vergoeding fee|termijn period|
garantie warranty|schade damage|storing failure|verzekering insurance|vergunning permit|locatie site|voorraad stock|verpakking packaging|factuur invoice|betaling payment|opzegging termination|
levering delivery|onderhoud maintenance|verlenging extension|inspectie inspection|overdracht transfer|aansprakelijkheid liability|geheimhouding confidentiality|planning schedule|melding notification|
reparatie repair|installatie installation|opleiding training|bewijs evidence|toestemming consent|korting discount|rente interest|boete penalty|waarborgsom deposit|rapportage report|handleiding manual`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]);

const SENTENCES: readonly (readonly [string, string])[] = [
  ['De A verstrekt de B binnen N dagen na de C.', 'The A shall provide the B within N days of the C.'],
  ['Bij D of E is de A een F van N euro verschuldigd.', 'In the event of D or E, the A owes a F of N euros.'],
  ['Zonder B en C vervalt de D van de A na N weken.', 'Without B and C, the D of the A lapses after N weeks.'],
  ['De kosten van B, C en D komen voor rekening van de A.', 'The costs of B, C and D are borne by the A.'],
];

const TITLE = ['A, B en C', 'A, B and C'] as const;

/** Time and memory of the alignment as texts grow: it should take ten times as long for ten times as many clauses. */
export async function main(args: readonly string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : [1_000, 10_000, 100_000];
  const rows: string[][] = [];
  for (const size of sizes) {
    const texts = terms(size);
    const started = performance.now();
    const { sides, definitions } = readingsOf(texts);
    const read = performance.now();
    const pairs = align(sides, definitions, lexicon, answering(lexicon, sides));
    const done = performance.now();
    const right = pairs.filter(
      ({ clauses: { nl, en } }) => nl.length === 1 && en.length === 1 && nl[0]?.label === en[0]?.label,
    ).length;
    rows.push([
      size.toLocaleString('en'),
      `${((read - started) / 1000).toFixed(1)} s`,
      `${((done - read) / 1000).toFixed(1)} s`,
      `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
      `${((100 * right) / size).toFixed(2)} %`,
    ]);
  }
  process.stdout.write(table(['clauses a side', 'reading', 'alignment', 'memory', 'right pairs'], rows));
}

/** How many paragraphs an article has. */
const PARAGRAPHS = 12;

/** Terms of so many clauses in both languages, the same ones for the same size. */
function terms(size: number): Sides<string> {
  const next = random(size);
  const made = { nl: [] as string[], en: [] as string[] };
  const draw = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  for (let at = 0; at < size; at++) {
    const [article, paragraph] = [1 + Math.floor(at / PARAGRAPHS), at % PARAGRAPHS];
    const chosen = Array.from({ length: 6 }, () => draw(WORDS));
    const number = String(2 + Math.floor(next() * 900));
    const sentence = paragraph === 0 ? TITLE : draw(SENTENCES);
    for (const [side, lang] of LANGS.entries()) {
      const text = (sentence[side] ?? '')
        .replace(/\b[A-F]\b/g, (slot) => chosen[slot.charCodeAt(0) - 65]?.[side] ?? '')
        .replace(/\bN\b/, number);
      made[lang].push(
        paragraph === 0
          ? `\n${lang === 'nl' ? 'Artikel' : 'Article'} ${article}. ${text}\n`
          : `${article}.${paragraph} ${text}`,
      );
    }
  }
  return both(made, (lines) => lines.join('\n'));
}
