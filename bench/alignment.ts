import { existsSync, readFileSync } from 'node:fs';
import type { Clause, Lang, Sides } from '../src/model.ts';
import { outline } from '../src/outline/outline.ts';
import { prose } from '../src/outline/prose.ts';
import { inOrder } from '../src/outline/walk.ts';
import { bitextOfParagraphs, HELD_OUT, hasShared, realPairs, SHARED, table } from './texts.ts';

/** Paragraphs that belong together, by position. */
type Gold = Sides<readonly string[]>;

/**
 * How many paragraphs find their partner when all numbers are taken away from both sides, so that only what they say and their order are
 * left. A paragraph is right when the lines that stand opposite it are exactly its own.
 */
export async function main(args: readonly string[]): Promise<void> {
  const wanted = args[0];
  if (!hasShared) return void process.stdout.write('../shared is not here: no rows\n');
  const rows: string[][] = [];
  const sets = [['ictwaarborg', ictwaarborg()] as const, ...realPairs().map((name) => [name, goldOf(name)] as const)];
  for (const [name, gold] of sets) {
    if (!gold || (wanted && name !== wanted)) continue;
    const started = performance.now();
    const { right, wrong } = measure(gold);
    const took = performance.now() - started;
    rows.push([
      name + (HELD_OUT.includes(name) ? ' (held out)' : ''),
      String(gold.nl.length),
      String(right),
      `${((100 * right) / gold.nl.length).toFixed(2)} %`,
      `${Math.round(took)} ms`,
    ]);
    if (wanted) for (const row of wrong) process.stdout.write(`${row}\n`);
  }
  process.stdout.write(table(['without numbers', 'paragraphs', 'right', 'share', 'time'], rows));
}

/** The rows of pairs.tsv, without their marks. */
export function goldOf(name: string): Gold | null {
  const path = [`${SHARED}/pairs/${name}/pairs.tsv`, `${SHARED}/pairs/${name}/pairs-clean.tsv`].find(existsSync);
  if (!path) return null;
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  const [nl, en] = [columns.indexOf('nl'), columns.indexOf('en')];
  const rows = (nl >= 0 ? lines : [head, ...lines]).map((line) => line.split('\t'));
  const at = nl >= 0 ? { nl, en } : { nl: columns.length - 2, en: columns.length - 1 };
  const kept = rows
    .map((row) => ({ nl: bare(row[at.nl] ?? ''), en: bare(row[at.en] ?? '') }))
    .filter((row) => row.nl !== '' && row.en !== '');
  return { nl: kept.map((row) => row.nl), en: kept.map((row) => row.en) };
}

/** The 124 numbered paragraphs of the ICTWaarborg pair, items and all. */
function ictwaarborg(): Gold {
  const read = (lang: Lang): Map<string, string> => {
    const text = readFileSync(`${SHARED}/seeds/ictwaarborg.${lang}.txt`, 'utf8');
    const source = { lang, path: lang, text, range: { start: 0, end: text.length } };
    const whole = (clause: Clause): string => [prose(source, clause).text, ...clause.children.map(whole)].join(' ');
    return new Map(
      [...inOrder(outline(source))]
        .filter(({ kind, label }) => kind === 'paragraph' && /^[A-D]\.\d+\.\d+$/.test(label))
        .map((clause) => [clause.label, bare(whole(clause))]),
    );
  };
  const [nl, en] = [read('nl'), read('en')];
  const labels = [...nl.keys()].filter((label) => en.has(label));
  return { nl: labels.map((label) => nl.get(label) ?? ''), en: labels.map((label) => en.get(label) ?? '') };
}

/** Marks at the beginning and numbers of articles go: "1. ", "(a)", "A.2.1", "Artikel 3" */
const bare = (text: string): string =>
  text
    .replace(/[⏎¶]/g, ' ')
    .replace(
      /^\s*(?:[-*•–]\s*)?(?:\(?(?:\d{1,3}|[a-z]{1,2}|[ivx]{1,5})[.)°]\)?\.?\s*|\d+(?:\.\d+)+\.?\s+|[A-Z]\.\d+\.\d+\s+|(?:Artikel|Article|Bepaling|Clause)\s\S+\s?)/u,
      '',
    )
    .replace(/#+\s/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function measure(gold: Gold): { right: number; wrong: readonly string[] } {
  const bitext = bitextOfParagraphs(gold);
  const at = (lang: Lang) => new Map(bitext.sides[lang].outline.children.map((clause, index) => [clause, index]));
  const places = { nl: at('nl'), en: at('en') };
  const wrong: string[] = [];
  let right = 0;
  for (const { clauses } of bitext.pairs) {
    const [nl, en] = [
      clauses.nl.map((clause) => places.nl.get(clause)),
      clauses.en.map((clause) => places.en.get(clause)),
    ];
    if (nl.join() === en.join()) right += nl.length;
    else
      for (const line of nl)
        wrong.push(
          `${nl.join()} / ${en.join()}\n   ${gold.nl[line ?? 0]?.slice(0, 110)}\n   ${gold.en[line ?? 0]?.slice(0, 110)}`,
        );
  }
  return { right, wrong };
}
