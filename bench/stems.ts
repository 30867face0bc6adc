import { readTsv } from '../src/glossary/files/tsv.ts';
import { bundledGlossaries } from '../src/hosts/node/package.ts';
import { bases } from '../src/languages/inflection.ts';
import { stem } from '../src/languages/stem.ts';
import { LANGS, type Lang } from '../src/model/side.ts';
import { corpora, corpusTexts, realPairs, realTexts, table } from './texts.ts';

/**
 * Why terms are not matched by natural's stems: over all words of our corpora and of the real pairs, how often the stem of a printed word is that of a
 * one-word name, and how often its base forms hold the name. What only stems find is nearly all another word ("aansprakelijk" for aanspraak); what only base forms find
 * is inflection that the stemmer parts ("leden" from lid).
 */
export async function main(): Promise<void> {
  const texts = [...corpora().map(corpusTexts), ...realPairs().map(realTexts)];
  const concepts = bundledGlossaries().flatMap(({ name, text }) => readTsv(text, name, 'bundled', name));
  for (const lang of LANGS) {
    const names = new Set(
      concepts.flatMap((concept) =>
        concept.names[lang]
          .filter(({ status, text }) => status !== 'wrong' && /^[a-zà-ÿ]{3,}$/.test(text))
          .map(({ text }) => text),
      ),
    );
    const printed = wordsOf(
      texts.map((text) => text[lang]),
      [...names],
      lang,
    );
    const sum = (list: readonly Word[]) => String(list.reduce((all, { times }) => all + times, 0));
    const rows = KINDS.map(([what, holds]) => {
      const of = printed.filter(holds).toSorted((a, b) => b.times - a.times);
      const examples = of.filter(
        ({ word }, at) => at === 0 || !of.slice(0, at).some((other) => other.word.slice(0, 4) === word.slice(0, 4)),
      );
      return [
        what,
        String(of.length),
        sum(of),
        examples
          .slice(0, 6)
          .map(({ word, by }) => `${word} for ${by}`)
          .join(', '),
      ];
    });
    process.stdout.write(
      `${table([`${lang === 'nl' ? 'Dutch' : 'English'}, ${names.size} one-word names`, 'forms', 'mentions', 'for example'], rows)}\n`,
    );
  }
}

/** A printed word, how often it stands, whether stems and base forms find a name for it, and one that they do. */
type Word = Readonly<{ word: string; times: number; stems: boolean; forms: boolean; by: string }>;

const KINDS: readonly (readonly [string, (word: Word) => boolean])[] = [
  ['found by both', ({ stems, forms }) => stems && forms],
  ['by stems alone', ({ stems, forms }) => stems && !forms],
  ['by base forms alone', ({ stems, forms }) => forms && !stems],
];

function wordsOf(texts: readonly string[], names: readonly string[], lang: Lang): readonly Word[] {
  const stems = new Map(names.map((name) => [stem(name, lang), name] as const));
  const known = new Set(names);
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of text.toLowerCase().match(/(?<![\wÀ-ÿ])[a-zà-ÿ]{3,}(?![\wÀ-ÿ])/g) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].flatMap(([word, times]): readonly Word[] => {
    // a name itself is found either way
    if (known.has(word)) return [];
    const [byStem, byForm] = [stems.get(stem(word, lang)), bases(word, lang).find((base) => known.has(base))];
    if (byStem === undefined && byForm === undefined) return [];
    return [{ word, times, stems: byStem !== undefined, forms: byForm !== undefined, by: byForm ?? byStem ?? '' }];
  });
}
