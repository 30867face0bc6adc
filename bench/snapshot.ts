import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toBitext } from '../src/align/bitext.ts';
import { readPair } from '../src/hosts/node/read.ts';
import { type Report, type Reported, report } from '../src/report/report.ts';
import { review } from '../src/review/review.ts';
import { said } from './alarms.ts';
import { corpora, grammars, HOME, hasShared, known, lexicon, SHARED } from './texts.ts';

/** A pair of files that is measured; `form` tells the same document apart in its several forms. */
export type PairOfTexts = Readonly<{ set: string; nl: string; en: string }>;

/** Files of the wild that hold no Dutch, as ../shared/README.md says. */
const NO_DUTCH = /^(?:deltachat|getty|whi-)/;

/** Every pair there is: the corpora, the seed that has both languages, the real pairs as text and as published, and the wild ones. */
export function everyPair(): readonly PairOfTexts[] {
  const own = corpora().map((name) => pairIn(`corpus/${name}`, `${HOME}/corpus/${name}`, 'nl.txt', 'en.txt'));
  if (!hasShared) return own;
  const seed = pairIn('seeds/ictwaarborg', `${SHARED}/seeds`, 'ictwaarborg.nl.txt', 'ictwaarborg.en.txt');
  const real = folders(`${SHARED}/pairs`).flatMap((name) => {
    const folder = `${SHARED}/pairs/${name}`;
    const raw = readdirSync(folder).find((file) => file.startsWith('raw.nl.'));
    return [
      pairIn(`pairs/${name}`, folder, 'nl.txt', 'en.txt'),
      ...(raw ? [pairIn(`raw/${name}`, folder, raw, raw.replace('raw.nl.', 'raw.en.'))] : []),
    ];
  });
  const wild = folders(`${SHARED}/wild`)
    .filter((name) => !NO_DUTCH.test(name))
    .map((name) => pairIn(`wild/${name}`, `${SHARED}/wild/${name}`, 'nl.md', 'en.md'));
  return [...own, seed, ...real, ...wild];
}

const pairIn = (set: string, folder: string, nl: string, en: string): PairOfTexts => ({
  set,
  nl: `${folder}/${nl}`,
  en: `${folder}/${en}`,
});

/** The folders below one that hold a text in Dutch, however deep. */
function folders(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)nl\.(?:txt|md)$/.test(file))
    .map((file) => file.slice(0, file.lastIndexOf('/')))
    .sort();
}

/** What is found in a pair; null where the two cannot be read. */
export async function reportOn({ nl, en }: PairOfTexts): Promise<Report | null> {
  try {
    const bitext = toBitext(await readPair({ paths: [], nl, en }), known, lexicon, grammars);
    return report(bitext, review(bitext), '');
  } catch {
    return null;
  }
}

/**
 * The findings of every pair, to see what a change does to them. Arguments: `write=FILE` keeps them, `compare=FILE` prints what came and what
 * went since, with its sentences; `set=a,b` takes the sets alone whose name holds one of these.
 */
export async function main(args: readonly string[]): Promise<void> {
  const given = (name: string) => args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1);
  const [write, compare, wanted = ''] = [given('write'), given('compare'), given('set')];
  const pairs = everyPair().filter(({ set }) => wanted.split(',').some((one) => set.includes(one)));
  const now: Record<string, readonly Reported[]> = {};
  for (const pair of pairs) now[pair.set] = withoutPaths((await reportOn(pair))?.findings ?? []);
  if (write !== undefined) writeFileSync(write, JSON.stringify(now));
  if (compare === undefined || !existsSync(compare)) return;
  const before = JSON.parse(readFileSync(compare, 'utf8')) as Readonly<typeof now>;
  let [came, went] = [0, 0];
  for (const { set } of pairs) {
    const [then, today] = [before[set] ?? [], now[set] ?? []];
    const gone = then.filter((one) => !today.some((other) => isSame(one, other)));
    const fresh = today.filter((one) => !then.some((other) => isSame(one, other)));
    for (const one of gone) process.stdout.write(`\n- ${said(set, one).trim()}\n`);
    for (const one of fresh) process.stdout.write(`\n+ ${said(set, one).trim()}\n`);
    [came, went] = [came + fresh.length, went + gone.length];
  }
  process.stdout.write(`\n${pairs.length} pairs: ${came} findings came, ${went} went\n`);
}

const isSame = (one: Reported, other: Reported): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Paths name the machine, not the text. */
const withoutPaths = (findings: readonly Reported[]): readonly Reported[] =>
  JSON.parse(JSON.stringify(findings, (key, value) => (key === 'path' ? undefined : value)));
