import { wholePairs } from '../src/evidence/compare.ts';
import { judged } from '../src/evidence/content.ts';
import type { Bead, Bitext, Sentence } from '../src/model/bitext.ts';
import { pairsToMeasure } from './fit-lost-words.ts';
import { bitextOf, hasShared, realTexts, table } from './texts.ts';

const BOUNDS = [-8, -6, -5, -4.5, -4, -3.5, -3, -2.5, -2, -1, 0, 2];

/**
 * How well clauses that belong together support each other by their words, and how well each supports the next clause of the other side: the share of either
 * below several bounds, which `content` (src/evidence/content.ts) takes its own from. Real pairs that may be read; `unread` takes the others.
 */
export function main(args: readonly string[]): void {
  if (!hasShared) return void process.stdout.write('no real pairs here: ../shared/pairs is absent\n');
  const names = pairsToMeasure(args.includes('unread'));
  const all = names.map((name) => bitextOf(realTexts(name)));
  const count = (values: readonly number[], bound: number): string =>
    `${values.filter((one) => one < bound).length} (${((100 * values.filter((one) => one < bound).length) / values.length).toFixed(2)} %)`;
  for (const [title, take] of [
    ['clauses', clausesOf],
    ['sentences', sentencesOf],
  ] as const) {
    const scored = (shift: number) =>
      all.flatMap((bitext) => {
        const list = take(bitext);
        return list.flatMap(({ nl }, at) => judged(bitext, { nl, en: list[at + shift]?.en ?? [] }) ?? []);
      });
    const [right, wrong] = [scored(0), scored(1)];
    process.stdout.write(
      table(
        [`${title} below`, `right, of ${right.length}`, `the next, of ${wrong.length}`],
        BOUNDS.map((bound) => [String(bound), count(right, bound), count(wrong, bound)]),
      ),
    );
  }
}

const sentencesOf = (bitext: Bitext): readonly Bead<Sentence>[] =>
  wholePairs(bitext).flatMap(({ sentences }) => sentences.filter(({ nl, en }) => nl.length === 1 && en.length === 1));

const clausesOf = (bitext: Bitext): readonly Bead<Sentence>[] =>
  wholePairs(bitext).map(({ sentences }) => ({
    nl: sentences.flatMap(({ nl }) => nl),
    en: sentences.flatMap(({ en }) => en),
  }));
