import { LANGS } from '../src/model/side.ts';
import { type Reported, report } from '../src/report/report.ts';
import { review } from '../src/review/review.ts';
import { bitextOf, HELD_OUT, hasShared, random, realPairs, realTexts, table } from './texts.ts';

const SEVERITIES = ['error', 'warning', 'note'] as const;

/**
 * What the checks say of real translations, nearly all of it false alarms or slips worth reading: findings of each severity per 1,000 Dutch words, a
 * row a set, the sets that nobody reads apart. Arguments: `check=a,b` counts these checks alone; `set=a,b` takes these sets alone; `read` prints the findings of the
 * sets that may be read, `read=50` fifty of them at random.
 */
export async function main(args: readonly string[]): Promise<void> {
  if (!hasShared) return void process.stdout.write('no real pairs here: ../shared/pairs is absent\n');
  const given = (name: string) => args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1);
  const checks = given('check')?.split(',');
  const sets = realPairs().filter((name) => given('set')?.split(',').includes(name) ?? true);
  const all = sets.map((name) => {
    const { words, findings } = reviewed(name);
    return { name, words, findings: findings.filter(({ check }) => checks?.includes(check) ?? true) };
  });
  const open = all.filter(({ name }) => !HELD_OUT.includes(name));
  const rows = [...open, ...all.filter(({ name }) => HELD_OUT.includes(name))];
  const row = (name: string, of: typeof all) => {
    const words = of.reduce((sum, set) => sum + set.words, 0);
    const counts = SEVERITIES.map(
      (severity) => of.flatMap(({ findings }) => findings).filter((one) => one.severity === severity).length,
    );
    return [name, String(words), ...counts.flatMap((count) => [String(count), ((1000 * count) / words).toFixed(2)])];
  };
  process.stdout.write(
    table(
      ['set', 'Dutch words', 'errors', 'per 1,000', 'warnings', 'per 1,000', 'notes', 'per 1,000'],
      [
        ...rows.map((set) => row(HELD_OUT.includes(set.name) ? `${set.name} (held out)` : set.name, [set])),
        row('all but the held out', open),
      ],
    ),
  );
  const ids = [...new Set(open.flatMap(({ findings }) => findings.map(({ check }) => check)))];
  const counted = ids.map((id) => {
    const of = open.flatMap(({ findings }) => findings.filter(({ check }) => check === id));
    return [id, ...SEVERITIES.map((severity) => String(of.filter((one) => one.severity === severity).length))];
  });
  process.stdout.write(`\n${table(['check, all but the held out', ...SEVERITIES], counted)}`);
  const read = args.find((arg) => /^read(?:=\d+)?$/.test(arg));
  if (read === undefined) return;
  const found = open.flatMap(({ name, findings }) => findings.map((finding) => ({ name, finding })));
  const wanted = Number(read.slice('read='.length) || found.length);
  const next = random(1);
  const drawn = found.map((one) => ({ one, key: next() })).sort((a, b) => a.key - b.key);
  for (const { one } of drawn.slice(0, wanted)) process.stdout.write(said(one.name, one.finding));
}

const known = new Map<string, Readonly<{ words: number; findings: readonly Reported[] }>>();

/** What is said of a real pair; each is reviewed once, however many tables are printed of it. */
function reviewed(name: string): Readonly<{ words: number; findings: readonly Reported[] }> {
  const seen = known.get(name);
  if (seen) return seen;
  const bitext = bitextOf(realTexts(name));
  const { documents, findings } = report(bitext, review(bitext), '');
  const found = { words: documents[0]?.nl.words ?? 0, findings };
  known.set(name, found);
  return found;
}

/** A finding with its passages and the words it points at. */
export const said = (set: string, { severity, check, clause, message, at, passage }: Reported): string =>
  `\n${set} ${clause.nl ?? '-'} / ${clause.en ?? '-'}  ${severity}  ${check}: ${message}\n${LANGS.map((lang) => `  ${lang} [${at[lang]?.words ?? '-'}] ${passage[lang] ?? ''}\n`).join('')}`;
