import type { Bitext, Pair, Sentence } from '../model/bitext.ts';
import type { Check, Problem, Severity } from '../model/finding.ts';
import { across, bySide, type Lang, only, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';

/**
 * A rule of somebody's own, as data: words of one text that must not stand there, or words of both texts of which the one asks for the other.
 * "*" at the end of a word stands for any ending: "aansprakelijk*".
 */
export type Rule = Readonly<{ id: string; severity: Severity; because: string | null }> &
  (
    | Readonly<{ kind: 'never'; lang: Lang; words: readonly string[]; instead: string | null }>
    | Readonly<{ kind: 'together'; words: Sides<readonly string[]> }>
  );

/** A check that a rule makes. */
export const checkOf = (rule: Rule): Check => ({
  id: rule.id,
  severity: rule.severity,
  summary:
    rule.because ??
    (rule.kind === 'never'
      ? `Never: ${rule.words.join(', ')}.`
      : `Together: ${rule.words.nl.join(', ')} and ${rule.words.en.join(', ')}.`),
  run: (bitext) => (rule.kind === 'never' ? never(bitext, rule) : together(bitext, rule)),
});

function never(
  { pairs }: Bitext,
  { lang, words, instead, because }: Extract<Rule, { kind: 'never' }>,
): readonly Problem[] {
  const pattern = patternOf(words);
  return pairs.flatMap((pair) =>
    found(pair, lang, pattern).map(
      ({ span, text }): Problem => ({
        pair,
        at: only(lang, [span]),
        side: lang,
        say: { code: 'word-forbidden', values: { words: text, instead, because } },
        ...(instead === null ? {} : { expected: [instead] }),
      }),
    ),
  );
}

/** Where a pair has the words on one side, it must have those of the other. */
function together({ pairs }: Bitext, { words, because }: Extract<Rule, { kind: 'together' }>): readonly Problem[] {
  const patterns = bySide((lang) => patternOf(words[lang]));
  return pairs.flatMap((pair) => {
    if (pair.clauses.nl.length === 0 || pair.clauses.en.length === 0) return [];
    const here = bySide((lang) => found(pair, lang, patterns[lang]));
    const lang: Lang = here.nl.length > 0 ? 'nl' : 'en';
    const [first] = here[lang];
    if (!first || here[across(lang)].length > 0) return [];
    const expected = words[across(lang)];
    return [
      {
        pair,
        at: only(
          lang,
          here[lang].map(({ span }) => span),
        ),
        say: { code: 'word-alone', values: { lang, words: first.text, expected, because } },
        expected,
      },
    ];
  });
}

/** Any of these words, whole, capitals aside. */
function patternOf(words: readonly string[]): RegExp {
  const literal = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const any = words.map((word) => literal(word.trim()).replace(/\*/g, '\\p{L}*')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
}

type Place = Readonly<{ span: Span; text: string }>;

const found = (pair: Pair, lang: Lang, pattern: RegExp): readonly Place[] =>
  pair.sentences.flatMap((bead) => bead[lang].flatMap((sentence) => placesIn(sentence, pattern)));

/** The words of a sentence that a pattern matches, where they stand in the source. */
const placesIn = ({ text, words }: Sentence, pattern: RegExp): readonly Place[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const end = match.index + match[0].length;
    const touched = words.filter((word) => word.at < end && match.index < word.at + word.text.length);
    const [first, last] = [touched[0], touched.at(-1)];
    return first && last ? [{ span: { start: first.span.start, end: last.span.end }, text: match[0] }] : [];
  });
