import { readFileSync } from 'node:fs';
import { diffArrays } from 'diff';
import { outlines } from '../src/align/reconcile.ts';
import type { Bitext } from '../src/model/bitext.ts';
import type { Finding } from '../src/model/finding.ts';
import { both, LANGS, type Sides } from '../src/model/side.ts';
import { clausesOf } from '../src/outline/walk.ts';
import { messageOf } from '../src/report/report.ts';
import { review } from '../src/review/review.ts';
import { SPOILINGS, spoil } from './spoilings.ts';
import {
  bitextOf,
  corpora,
  corpusTexts,
  HELD_OUT,
  hasShared,
  lexicon,
  realPairs,
  realTexts,
  SHARED,
  table,
} from './texts.ts';

/** At how many places a text is spoiled; the last is all. */
const PLACES = [1, 5, 1_000_000];

/** Longer texts take too long to be spoiled some hundred times. */
const LONGEST = 70_000;

/**
 * What a spoiled text does: one side of a faithful pair is spoiled in some sixty ways, as scanners and converters do, at one, five and all places. The
 * structure is the same as before, so nothing should be found that was not found before. Arguments: a part of the name of a set, `way=TEXT`,
 * `all` for every side and number of places (else one of the six, each in turn), `said` to print what is found, `labels` to compare the labels
 * of both outlines alone, which takes a tenth of the time.
 */
export async function main(args: readonly string[]): Promise<void> {
  const way = args.find((arg) => arg.startsWith('way='))?.slice(4) ?? '';
  const [every, aloud, outlinesAlone] = WORDS.map((word) => args.includes(word));
  const wanted = args.find((arg) => !arg.includes('=') && !WORDS.includes(arg)) ?? '';
  const perWay = new Map<string, number[]>();
  const perSet = new Map<string, number[]>();
  for (const [name, texts] of sets().filter(([name]) => name.includes(wanted))) {
    const before = outlinesAlone ? [] : told(bitextOf(texts));
    const labels = labelsOf(texts);
    for (const [at, [what, spoiling]] of SPOILINGS.entries()) {
      if (!what.includes(way)) continue;
      for (const [turn, [lang, places]] of RUNS.entries()) {
        if (!every && (at + name.length) % RUNS.length !== turn) continue;
        const text = spoil(texts[lang], lang, spoiling, places);
        if (text === null) continue;
        const found = outlinesAlone
          ? relabelled(labels, labelsOf({ ...texts, [lang]: text }))
          : added(before, told(bitextOf({ ...texts, [lang]: text })));
        for (const [map, key] of [
          [perWay, what],
          [perSet, name],
        ] as const)
          map.set(key, [...(map.get(key) ?? []), found.length]);
        if (aloud && outlinesAlone && found.length > 0)
          process.stdout.write(`${name} ${lang} ${places} ${what}: ${found.slice(0, 12).join(' ')}\n`);
        if (aloud && !outlinesAlone)
          for (const { check, message, clauses } of (found as readonly Told[]).slice(0, 6))
            process.stdout.write(
              `${name} ${lang} ${places} ${what}: ${check} ${clauses.nl?.label}/${clauses.en?.label} ${message.slice(0, 150)}\n`,
            );
      }
    }
  }
  for (const map of [perWay, perSet])
    process.stdout.write(
      `${table(['spoiled', 'runs', 'with nothing new', 'with more than two', 'most'], [...map, ['all', [...map.values()].flat()] as const].map(row))}\n`,
    );
}

const WORDS = ['all', 'said', 'labels'];

const RUNS = LANGS.flatMap((lang) => PLACES.map((places) => [lang, places] as const));

const row = ([name, counts]: readonly [string, readonly number[]]): readonly string[] => [
  name,
  String(counts.length),
  `${((100 * counts.filter((count) => count === 0).length) / Math.max(1, counts.length)).toFixed(1)} %`,
  String(counts.filter((count) => count > 2).length),
  String(Math.max(0, ...counts)),
];

/** The faithful corpora, the seed, and the real pairs that are not too long; those held out come last. */
function sets(): readonly (readonly [string, Sides<string>])[] {
  const own = corpora()
    .filter((name) => !name.endsWith('-faults'))
    .map((name) => [name, corpusTexts(name)] as const);
  if (!hasShared) return own;
  const seed = {
    nl: readFileSync(`${SHARED}/seeds/ictwaarborg.nl.txt`, 'utf8'),
    en: readFileSync(`${SHARED}/seeds/ictwaarborg.en.txt`, 'utf8'),
  };
  const real = realPairs()
    .filter((name) => !HELD_OUT.includes(name))
    .map((name) => [name, realTexts(name)] as const)
    .filter(([, { nl, en }]) => nl.length + en.length < 2 * LONGEST);
  return [...own, ['ictwaarborg', seed], ...real];
}

type Told = Finding & { readonly message: string };

/** The findings with their sentences. */
const told = (bitext: Bitext): readonly Told[] =>
  review(bitext).map((finding) => ({ ...finding, message: messageOf(bitext, finding) }));

/** What is said more than before: findings of a check with words that were not said, whatever numbers and white space stand in them. */
function added(before: readonly Told[], after: readonly Told[]): readonly Told[] {
  const key = ({ check, message }: Told) => `${check} ${message.replace(/[\d\s*#\u00AD-]+/g, '').toLowerCase()}`;
  const known = new Map<string, number>();
  for (const finding of before) known.set(key(finding), (known.get(key(finding)) ?? 0) + 1);
  return after.filter((finding) => {
    const left = known.get(key(finding)) ?? 0;
    if (left > 0) known.set(key(finding), left - 1);
    return left === 0;
  });
}

/** The labels of both outlines, but for those that the program counts. */
function labelsOf(texts: Sides<string>): readonly string[] {
  const sources = both(texts, (text, lang) => ({ lang, path: '', text, range: { start: 0, end: text.length } }));
  const found = outlines(sources, lexicon);
  return LANGS.flatMap((lang) =>
    clausesOf(found[lang]).flatMap(({ label, kind }) => (/[§•¶]/.test(label) ? [] : [`${lang} ${kind} ${label}`])),
  );
}

/** The labels that came and went. */
const relabelled = (before: readonly string[], after: readonly string[]): readonly string[] =>
  diffArrays([...before], [...after]).flatMap(({ added, removed, value }) =>
    added || removed ? value.map((label) => `${added ? '+' : '-'}${label}`) : [],
  );
