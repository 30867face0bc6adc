import { readdirSync, readFileSync } from 'node:fs';
import { checker } from '../src/index.ts';
import type { Severity } from '../src/model/finding.ts';
import { LANGS, type Lang, type Sides } from '../src/model/side.ts';
import { HOME, table } from './texts.ts';

/** A fault of a freshly written pair: in one side, the first `find` gives way to `replace`, in the clause with this label. */
type Fault = Readonly<{ lang: Lang; find: string; replace: string; label: string; kind: string }>;

/** A finding as far as it is counted: what it is, and where. */
type Found = Readonly<{ key: string; severity: Severity; labels: Sides<string>; line: Sides<number>; message: string }>;

/** Where such pairs stand; `in=FOLDER` names another place. */
const FOLDER = `${HOME}/bench/fresh`;
/** A finding so many lines from the changed place is of that fault. */
const NEAR = 3;

/**
 * Twelve faithful pairs written by people who did not know the program (bench/fresh), with 32 faults each that they planted by hand, six more ("e"), and two ("d") of its makers with more faults: what is said of the faithful pairs, and
 * how many faults get a finding at their place that was not there before. Those with "a" were worked on before those with "b" were written down, and those with "c" last.
 * Arguments: the beginning of a name; `in=FOLDER` for pairs that stand elsewhere; `kind=name,scope` plants faults of these kinds alone; `read`
 * prints what is said of the faithful pairs and what is missed.
 */
export async function main(args: readonly string[]): Promise<void> {
  const aloud = args.includes('read');
  const given = (name: string) => args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1);
  const [folder, kind] = [given('in') ?? FOLDER, given('kind')];
  const wanted = args.find((arg) => arg !== 'read' && !arg.includes('=')) ?? '';
  const check = await checker();
  const rows: string[][] = [];
  const kinds = new Map<string, { all: number; found: number; loud: number }>();
  for (const name of readdirSync(folder).filter((one) => one.startsWith(wanted))) {
    const extension = readdirSync(`${folder}/${name}`).includes('nl.md') ? 'md' : 'txt';
    const texts = {
      nl: textOf(`${folder}/${name}`, `nl.${extension}`),
      en: textOf(`${folder}/${name}`, `en.${extension}`),
    };
    const findings = ({ nl, en }: Sides<string>): readonly Found[] =>
      check({ nl: { path: `nl.${extension}`, text: nl }, en: { path: `en.${extension}`, text: en } }).findings.map(
        ({ check: id, severity, message, clause, at }) => ({
          key: [id, message, at.nl?.words, at.en?.words, clause.nl, clause.en].join('|'),
          severity,
          labels: { nl: clause.nl ?? '', en: clause.en ?? '' },
          line: { nl: at.nl?.start.line ?? -1, en: at.en?.start.line ?? -1 },
          message: `${id} ${clause.nl}/${clause.en}: ${message}`,
        }),
      );
    const before = findings(texts);
    if (aloud)
      for (const { severity, message } of before) process.stdout.write(`${name} faithful ${severity} ${message}\n`);
    const known = new Set(before.map(({ key }) => key));
    const faults = faultsOf(`${folder}/${name}`).filter((fault) => kind?.split(',').includes(fault.kind) ?? true);
    const tried = faults.map((fault) => {
      const at = texts[fault.lang].indexOf(fault.find);
      if (at < 0) throw new Error(`${name}: "${fault.find}" is not there`);
      const changed = `${texts[fault.lang].slice(0, at)}${fault.replace}${texts[fault.lang].slice(at + fault.find.length)}`;
      const line = texts[fault.lang].slice(0, at).split('\n').length;
      const near = findings({ ...texts, [fault.lang]: changed }).filter(
        (one) => !known.has(one.key) && (extension === 'md' || isNear(one, fault, line)),
      );
      if (aloud && near.length === 0)
        process.stdout.write(
          `${name} missed ${fault.kind} ${fault.label} ${fault.lang}: ${fault.find} -> ${fault.replace}\n`,
        );
      return { kind: fault.kind, found: near.length > 0, loud: near.some(({ severity }) => severity !== 'note') };
    });
    for (const { kind, found, loud } of tried) {
      const sum = kinds.get(kind) ?? { all: 0, found: 0, loud: 0 };
      kinds.set(kind, { all: sum.all + 1, found: sum.found + Number(found), loud: sum.loud + Number(loud) });
    }
    const count = (severity: Severity) => String(before.filter((one) => one.severity === severity).length);
    rows.push([
      name,
      String(texts.nl.split(/\s+/).length),
      count('error'),
      count('warning'),
      count('note'),
      `${tried.filter(({ found }) => found).length} of ${tried.length}`,
      String(tried.filter(({ loud }) => loud).length),
    ]);
  }
  process.stdout.write(
    table(['pair', 'Dutch words', 'errors', 'warnings', 'notes', 'found', 'as warning or error'], rows),
  );
  const byKind = [...kinds].sort(([one], [two]) => one.localeCompare(two));
  process.stdout.write(
    `\n${table(
      ['kind', 'planted', 'found', 'as warning or error'],
      byKind.map(([kind, { all, found, loud }]) => [kind, ...[all, found, loud].map(String)]),
    )}`,
  );
}

const textOf = (folder: string, file: string): string => readFileSync(`${folder}/${file}`, 'utf8');

function faultsOf(folder: string): readonly Fault[] {
  const [, ...rows] = textOf(folder, 'faults.tsv')
    .split('\n')
    .filter((row) => row !== '');
  return rows.map((row) => {
    const [side = '', find = '', replace = '', label = '', kind = ''] = row.split('\t');
    const lines = (text: string): string => text.replaceAll('\\n', '\n');
    return { lang: side === 'nl' ? 'nl' : 'en', find: lines(find), replace: lines(replace), label, kind };
  });
}

/** At the changed line of its side, or at the clause that the fault names. */
const isNear = ({ labels, line }: Found, { lang, find, label }: Fault, place: number): boolean =>
  (line[lang] >= 0 && Math.abs(line[lang] - place) <= NEAR + find.split('\n').length) ||
  LANGS.some((side) => labels[side].startsWith(label) || labels[side].endsWith(`.${label}`));
