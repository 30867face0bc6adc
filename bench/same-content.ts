import { readFileSync } from 'node:fs';
import type { Lang, Sides } from '../src/model/side.ts';
import { type Reported, report } from '../src/report/report.ts';
import { review } from '../src/review/review.ts';
import { bitextOf, HOME, table } from './texts.ts';

/** A fault of one kind: in one side of a clause or heading, `from` gives way to `to`. */
type Fault = Readonly<{ kind: Kind; lang: Lang; from: string; to: string }>;

/**
 * A clause, or the heading above those that follow, in both languages, with the faults that are planted in it one at a
 * time.
 */
type Row = Readonly<{ isHeading: boolean; texts: Sides<string>; faults: readonly Fault[] }>;

/** A text of one style ("lease", "loan"): headings and clauses that say the same in both languages. */
type Text = Readonly<{ style: string; rows: readonly Row[] }>;

/** The kinds of fault, each with the checks that should say it. */
const KINDS = {
  scope: ['omissions', 'additions', 'conditions', 'modalities', 'terms'],
  noun: ['terms', 'parties', 'roles', 'omissions', 'additions', 'false-friends', 'content'],
  heading: ['headings', 'content'],
  name: ['names', 'parties'],
  member: ['omissions', 'additions', 'items'],
  bracket: ['omissions', 'additions'],
} as const;
type Kind = keyof typeof KINDS;

/**
 * Faults planted by hand in clauses that were written for it, in nine styles of legal text (bench/same-content.tsv):
 * how many are found at their clause, by the checks whose task it is and by any, and what is said of the faithful
 * texts. Arguments: `kind=TEXT` and `style=TEXT` take these alone; `read` prints what is missed, and what is said of
 * the faithful texts.
 */
export async function main(args: readonly string[]): Promise<void> {
  const given = (name: string) => args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  const texts = textsIn(readFileSync(`${HOME}/bench/same-content.tsv`, 'utf8'));
  const found = texts.filter(({ style }) => style.includes(given('style'))).map(measured);
  const all = found.flatMap(({ tried }) => tried).filter(({ fault }) => fault.kind.includes(given('kind')));
  const row = (title: string, of: typeof all) => [
    title,
    String(of.length),
    ...[
      of.filter(({ own }) => own.length > 0),
      of.filter(({ own }) => own.some(({ severity }) => severity !== 'note')),
      of.filter(({ any }) => any.length > 0),
    ].map((list) => `${((100 * list.length) / Math.max(1, of.length)).toFixed(0)} %`),
  ];
  const kinds = [...new Set(all.map(({ fault }) => fault.kind))];
  process.stdout.write(
    table(
      ['planted', 'count', 'by its check', 'as a warning or error', 'by any'],
      [
        ...kinds.map((kind) =>
          row(
            kind,
            all.filter(({ fault }) => fault.kind === kind),
          ),
        ),
        row('all', all),
      ],
    ),
  );
  const faithful = found.flatMap(({ said }) => said);
  const count = (how: string) => faithful.filter(({ severity }) => severity === how).length;
  process.stdout.write(
    `of the faithful texts: ${count('error')} errors, ${count('warning')} warnings, ${count('note')} notes\n`,
  );
  if (!args.includes('read')) return;
  for (const { severity, check, message, passage } of faithful)
    process.stdout.write(`\n? ${severity} ${check}: ${message}\n  ${passage.nl ?? ''}\n  ${passage.en ?? ''}\n`);
  for (const { style, fault, own, any, texts: clause } of all.filter((one) => one.own.length === 0))
    process.stdout.write(
      `\n${own.length > 0 ? '+' : '!'} ${style} ${fault.kind} ${fault.lang} [${fault.from} → ${fault.to}] ${any.map(({ check }) => check).join(' ')}\n  ${clause.nl}\n  ${clause.en}\n`,
    );
}

function textsIn(tsv: string): readonly Text[] {
  const texts: { style: string; rows: { isHeading: boolean; texts: Sides<string>; faults: Fault[] }[] }[] = [];
  for (const line of tsv.trimEnd().split('\n').slice(1)) {
    const [what = '', one = '', two = '', from = '', to = ''] = line.split('\t');
    const rows = texts.at(-1)?.rows;
    if (what === 'style') texts.push({ style: one, rows: [] });
    else if (what === 'fault') rows?.at(-1)?.faults.push({ kind: one as Kind, lang: two as Lang, from, to });
    else rows?.push({ isHeading: what === 'heading', texts: { nl: one, en: two }, faults: [] });
  }
  return texts;
}

function measured({ style, rows }: Text) {
  const plain = { nl: printed(rows, 'nl'), en: printed(rows, 'en') };
  const said = found(plain);
  const tried = rows.flatMap((row) =>
    row.faults.map((fault) => {
      const { lang, from, to } = fault;
      const spoiled = { ...row.texts, [lang]: row.texts[lang].replace(from, to) };
      if (row.texts[lang].split(from).length !== 2) throw new Error(`"${from}" is not once in "${row.texts[lang]}"`);
      const list = rows.map((one) => (one === row ? { ...one, texts: spoiled } : one));
      const any = found({ ...plain, [lang]: printed(list, lang) }).filter(
        (one) => !said.some((other) => other.check === one.check && other.message === one.message),
      );
      const own = any.filter(({ check }) => (KINDS[fault.kind] as readonly string[]).includes(check));
      return { style, fault, texts: spoiled, own, any };
    }),
  );
  return { said, tried };
}

const found = (texts: Sides<string>): readonly Reported[] => {
  const bitext = bitextOf(texts);
  return report(bitext, review(bitext), '').findings;
};

/** "## 1. Levering", "1.1 Leverancier …" */
function printed(rows: readonly Row[], lang: Lang): string {
  let [article, paragraph] = [0, 0];
  return rows
    .map(({ isHeading, texts }) => {
      if (isHeading) [article, paragraph] = [article + 1, 0];
      else paragraph++;
      return isHeading ? `## ${article}. ${texts[lang]}\n` : `${article}.${paragraph} ${texts[lang]}\n`;
    })
    .join('\n');
}
