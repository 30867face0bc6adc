import { wholePairs } from '../src/evidence/compare.ts';
import { type Candidate, candidates, FEATURES, type Usage, usageOf } from '../src/evidence/lost-words.ts';
import type { Bead, Bitext, Sentence } from '../src/model/bitext.ts';
import { across, LANGS, type Lang } from '../src/model/side.ts';
import { isLong, type Kind, phrases } from './content.ts';
import { bitextOf, corpora, corpusTexts, HELD_OUT, hasShared, random, realPairs, realTexts, table } from './texts.ts';

/** One row of unanswered words: `lost` = it was taken out across, else it is what a faithful translation leaves unanswered. */
type Example = Readonly<{ set: string; lost: Kind | null; none: number; features: readonly number[] }>;

const LOSSES: readonly Kind[] = ['1 word lost', '2 words lost', '3 words and more lost'];

/** Longer texts would outweigh all others. */
const LONGEST = 100_000;

/** The real pairs that are no longer than the rest, those that may be read or those that may not. */
export const pairsToMeasure = (unread: boolean): readonly string[] =>
  realPairs().filter((name) => isUnread(name) === unread && realTexts(name).nl.length < LONGEST);

/** Real pairs that nobody reads: the sum of the codes of their names is divisible by three. */
const isUnread = (name: string): boolean =>
  HELD_OUT.includes(name) || [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 3 === 0;

/**
 * Learns how surely a row of unanswered words is lost (src/evidence/lost-words.ts): logistic regression on what faithful translations leave unanswered against
 * phrases that were taken out of them, learned on every second of the real pairs that may be read and measured on the others. Prints the weights, and for
 * several bounds how much is found and how much is false. `set=a,b` takes these pairs alone, and our corpora.
 */
export function main(args: readonly string[]): void {
  if (!hasShared) return void process.stdout.write('no real pairs here: ../shared/pairs is absent\n');
  const wanted = args
    .find((arg) => arg.startsWith('set='))
    ?.slice('set='.length)
    .split(',');
  const names = pairsToMeasure(false).filter((name) => wanted?.includes(name) ?? true);
  const sets = [
    ...names.map((name) => ({ name, bitext: bitextOf(realTexts(name)) })),
    ...corpora()
      .filter((name) => !name.endsWith('-faults'))
      .map((name) => ({ name, bitext: bitextOf(corpusTexts(name)) })),
  ];
  const data = sets.map(({ name, bitext }) => ({ name, words: wordsIn(bitext), examples: examplesOf(name, bitext) }));
  const [learned, measured] = [0, 1].map((half) => data.filter((_, at) => at % 2 === half));
  for (const [from, on] of [
    [learned, measured],
    [measured, learned],
    [data, data],
  ]) {
    const weights = regress((from ?? []).flatMap(({ examples }) => examples));
    process.stdout.write(
      table(
        ['feature', 'weight'],
        FEATURES.map((name, at) => [name, (weights[at] ?? 0).toFixed(3)]),
      ),
    );
    process.stdout.write(`\n${bounds(weights, on ?? [])}\n`);
  }
}

const wordsIn = (bitext: Bitext): number =>
  wholePairs(bitext).reduce(
    (sum, { sentences }) =>
      sum + sentences.reduce((count, { nl }) => count + nl.flatMap(({ words }) => words).length, 0),
    0,
  );

function bounds(weights: readonly number[], on: readonly Readonly<{ words: number; examples: readonly Example[] }>[]) {
  const examples = on.flatMap((one) => one.examples);
  const words = on.reduce((sum, one) => sum + one.words, 0);
  const scored = examples.map((one) => ({ ...one, score: dot(weights, one.features) }));
  const rows = [-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3].map((bound) => {
    const found = scored.filter(({ score }) => score >= bound);
    const of = (kind: Kind | null) => found.filter(({ lost }) => lost === kind).length;
    return [
      bound.toFixed(1),
      ((1000 * of(null)) / words).toFixed(2),
      ...LOSSES.map(
        (kind) => `${((100 * of(kind)) / examples.filter(({ lost }) => lost === kind).length).toFixed(0)} %`,
      ),
    ];
  });
  return table(['bound', 'false per 1,000 words', ...LOSSES], rows);
}

const dot = (weights: readonly number[], features: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (features[at] ?? 0), 0);

/** Logistic regression by Newton's method, with a small penalty; what is lost counts as much as what is not. */
function regress(examples: readonly Example[]): readonly number[] {
  const size = FEATURES.length;
  let weights: number[] = new Array(size).fill(0);
  for (let round = 0; round < 12; round++) {
    const slope: number[] = new Array(size).fill(0);
    const curve = Array.from({ length: size }, (_, at) =>
      new Array<number>(size).fill(0).map((_, i) => (i === at ? 1 : 0)),
    );
    for (const { features, lost } of examples) {
      const p = 1 / (1 + Math.exp(-dot(weights, features)));
      for (let i = 0; i < size; i++) {
        slope[i] = (slope[i] ?? 0) + ((lost ? 1 : 0) - p) * (features[i] ?? 0);
        const row = curve[i] as number[];
        for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + p * (1 - p) * (features[i] ?? 0) * (features[j] ?? 0);
      }
    }
    const step = solve(
      curve,
      slope.map((one, at) => one - (weights[at] ?? 0)),
    );
    weights = weights.map((one, at) => one + (step[at] ?? 0));
  }
  return weights;
}

/** The solution of linear equations by elimination. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, values[at] ?? 0]);
  const size = values.length;
  for (let i = 0; i < size; i++) {
    const best = rows
      .slice(i)
      .reduce((most, row, at) => (Math.abs(row[i] ?? 0) > Math.abs(rows[most]?.[i] ?? 0) ? at + i : most), i);
    [rows[i], rows[best]] = [rows[best] as number[], rows[i] as number[]];
    const pivot = rows[i] as number[];
    for (const [at, row] of rows.entries()) {
      if (at === i) continue;
      const factor = (row[i] ?? 0) / (pivot[i] || 1);
      for (let j = i; j <= size; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] || 1));
}

function examplesOf(set: string, bitext: Bitext): readonly Example[] {
  const next = random(set.length);
  const usage = usageOf(wholePairs(bitext).flatMap(({ sentences }) => sentences.map(bitext.words.answers)));
  return wholePairs(bitext)
    .filter(({ clauses }) =>
      LANGS.every((lang) => clauses[lang].every(({ kind }) => kind !== 'front' && kind !== 'contents')),
    )
    .flatMap(({ sentences }) => sentences)
    .filter(({ nl, en }) => nl.length === 1 && en.length === 1)
    .flatMap((bead) => [
      ...faithful(set, bitext, bead, usage),
      ...LANGS.flatMap((lang) => LOSSES.flatMap((kind) => taken({ set, bitext, usage }, bead, kind, lang, next))),
    ]);
}

const faithful = (set: string, { words }: Bitext, bead: Bead<Sentence>, usage: Usage): readonly Example[] =>
  candidates(bead, words.answers(bead), usage).map(({ none, features }) => ({ set, lost: null, none, features }));

/** A phrase is taken out of one side; the rows across that hold a word which it answered are lost. */
function taken(
  { set, bitext: { words }, usage }: Readonly<{ set: string; bitext: Bitext; usage: Usage }>,
  bead: Bead<Sentence>,
  kind: Kind,
  lang: Lang,
  next: () => number,
): readonly Example[] {
  const [sentence] = bead[lang];
  if (!sentence || !isLong(sentence)) return [];
  const list = phrases(sentence, lang, kind);
  const cut = list[Math.floor(next() * list.length)];
  if (!cut) return [];
  const before = words.answers(bead);
  const gone = new Set(
    before[lang].flatMap(({ word }, at) => (cut.start <= word.span.start && word.span.start < cut.end ? [at] : [])),
  );
  const far = across(lang);
  const asked = new Set(before[far].flatMap(({ by, word }) => (by !== null && gone.has(by) ? [word.span.start] : [])));
  const changed: Bead<Sentence> = { ...bead, [lang]: [without(sentence, cut)] };
  const after = words.answers(changed);
  const holds = ({ lang: side, start, end }: Candidate): boolean =>
    side === far && after[far].slice(start, end).some(({ word }) => asked.has(word.span.start));
  return candidates(changed, after, usage, 'full')
    .filter(holds)
    .slice(0, 1)
    .map(({ none, features }) => ({ set, lost: kind, none, features }));
}

/** A sentence without the words of a span. */
function without({ words, text, facts, ...rest }: Sentence, cut: Readonly<{ start: number; end: number }>): Sentence {
  const inside = ({ span }: Sentence['words'][number]): boolean => cut.start <= span.start && span.start < cut.end;
  const [first, last] = [words.find(inside), words.findLast(inside)];
  const from = first?.at ?? 0;
  const size = (last ? last.at + last.text.length : 0) - from;
  return {
    ...rest,
    text: text.slice(0, from) + text.slice(from + size),
    words: words
      .filter((word) => !inside(word))
      .map((word) => (word.at < from ? word : { ...word, at: word.at - size })),
    facts: facts.filter(({ span }) => span.end <= cut.start || span.start >= cut.end),
  };
}
