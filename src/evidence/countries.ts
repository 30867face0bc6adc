import { COUNTRIES } from '../languages/nl-en/jurisdictions.ts';
import { latin, matches } from '../languages/pattern.ts';
import type { Pair, Sentence } from '../model/bitext.ts';
import { across, bySide, LANGS, type Lang } from '../model/side.ts';
import type { Span } from '../model/source.ts';

/** A country that one side of a pair names and the other does not. */
export type CountryAlone = Readonly<{ lang: Lang; span: Span }>;

/** A text without its accents, sign by sign. */
const bare = (text: string): string => [...text].map((sign) => sign.normalize('NFD')[0] ?? sign).join('');

/** How a language names a country, and how it may speak of it: "Zweden" asks, and "Zweeds", "Zweedstalig" answer as well. */
type Named = Readonly<{ asks: RegExp; answers: RegExp }>;

/** English explains Dutch law and courts as "Dutch", so that the Netherlands are no row. Patterns without accents: "Belgie" is met. */
const NAMED = COUNTRIES.filter(({ code }) => code !== 'NL').map((row) =>
  bySide((lang): Named => {
    const { country, adjective } = row[lang];
    const word = (pattern: string): RegExp => latin(`(?<![\\p{L}\\p{N}-])(?:${bare(pattern)})(?![\\p{L}\\p{N}])`, 'gu');
    const ending = lang === 'nl' ? '(?:e|talige?|en|er)?' : '(?:men|man)?';
    return { asks: word(country), answers: word(`${country}|(?:${adjective})${ending}`) };
  }),
);

/** "in Nederland, Duitsland en Ierland" / "in the Netherlands and Germany": the countries that only one side names, each where it stands first. */
export function countriesAlone(pair: Pair): readonly CountryAlone[] {
  const sentences = bySide((lang) => pair.sentences.flatMap((bead) => bead[lang]));
  if (LANGS.some((lang) => sentences[lang].length === 0)) return [];
  return NAMED.flatMap((patterns) =>
    LANGS.flatMap((lang): readonly CountryAlone[] => {
      const span = firstIn(sentences[lang], patterns[lang].asks);
      return span && !firstIn(sentences[across(lang)], patterns[across(lang)].answers) ? [{ lang, span }] : [];
    }),
  );
}

function firstIn(sentences: readonly Sentence[], pattern: RegExp): Span | null {
  for (const { text, words } of sentences) {
    // in a line of capitals "US" is "us"
    if (text === text.toUpperCase()) continue;
    const [match] = matches(pattern, bare(text));
    if (!match) continue;
    const [first, last] = [
      words.find(({ at, text: word }) => at + word.length > match.index),
      words.findLast(({ at }) => at < match.index + match[0].length),
    ];
    if (first && last) return { start: first.span.start, end: last.span.end };
  }
  return null;
}
