import { readFileSync } from 'node:fs';
import { type Reported, report } from '../src/report/report.ts';
import { review } from '../src/review/review.ts';
import { said } from './alarms.ts';
import { isHeldOut, measuredTexts } from './held-out.ts';
import { bitextOfParagraphs, hasShared, random, SHARED, table } from './texts.ts';

/** Paragraphs of one treaty that stand side by side, in both languages. */
type Paragraph = Readonly<{ t: string; h: boolean; nl: string; en: string }>;

/** How many paragraphs are looked at unless `count=` says so, first those of the treaties that nothing was learned from. */
const COUNT = 10_000;

/**
 * What the checks say of paragraphs of treaties, each treaty a text of its own without outline, so that references point nowhere in it.
 * Arguments: `count=2000` takes so many paragraphs; `check=a,b` counts these checks alone; `read=100` prints a hundred findings drawn at random, always the same.
 */
export async function main(args: readonly string[]): Promise<void> {
  if (!hasShared) return void process.stdout.write('no treaties here: ../shared/pairs is absent\n');
  const given = (name: string) => args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1);
  const checks = given('check')?.split(',');
  const treaties = new Map<string, Paragraph[]>();
  const wanted = Number(given('count') ?? COUNT);
  for (const paragraph of paragraphs(wanted))
    treaties.set(paragraph.t, [...(treaties.get(paragraph.t) ?? []), paragraph]);
  const all = [...treaties].map(([name, list]) => {
    const bitext = bitextOfParagraphs({ nl: list.map(({ nl }) => folded(nl)), en: list.map(({ en }) => folded(en)) });
    const { documents, findings } = report(bitext, review(bitext), '');
    const counted = findings.filter(({ check }) => check !== 'dead-references' && (checks?.includes(check) ?? true));
    return { name, words: documents[0]?.nl.words ?? 0, findings: counted };
  });
  const findings = all.flatMap((one) => one.findings.map((finding) => ({ name: one.name, finding })));
  const words = all.reduce((sum, one) => sum + one.words, 0);
  const count = (severity: Reported['severity']) =>
    findings.filter(({ finding }) => finding.severity === severity).length;
  const rate = (number: number) => [String(number), ((1000 * number) / words).toFixed(2)];
  process.stdout.write(
    table(
      ['paragraphs of treaties', 'Dutch words', 'errors', 'per 1,000', 'warnings', 'per 1,000'],
      [[`${wanted} of ${all.length} treaties`, String(words), ...rate(count('error')), ...rate(count('warning'))]],
    ),
  );
  const next = random(1);
  const drawn = findings
    .filter(({ finding }) => finding.severity !== 'note')
    .map((one) => ({ one, key: next() }))
    .sort((a, b) => a.key - b.key);
  for (const { one } of drawn.slice(0, Number(given('read') ?? 0))) process.stdout.write(said(one.name, one.finding));
}

/** The paragraphs to look at: no headings, none of a text that has a row of its own, none with marks of footnotes and pictures. */
function paragraphs(count: number): readonly Paragraph[] {
  const { treaties } = measuredTexts(`${SHARED}/pairs`);
  const all = readFileSync(`${SHARED}/pairs/treaties.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Paragraph => JSON.parse(line))
    .filter(({ t, h, nl, en }) => !h && !treaties.has(t) && !/<su[bp]|!1000/.test(nl + en));
  return [...all.filter(({ t }) => isHeldOut(t)), ...all.filter(({ t }) => !isHeldOut(t))].slice(0, count);
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
