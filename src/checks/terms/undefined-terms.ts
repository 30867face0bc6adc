import { wholePairs } from '../../evidence/compare.ts';
import { translates } from '../../evidence/likely-words.ts';
import { groups, meets } from '../../evidence/naming.ts';
import { opensCapital, opensSmall } from '../../languages/pattern.ts';
import { stem } from '../../languages/stem.ts';
import { wordSet } from '../../languages/word-list.ts';
import type { Bitext, Pair, Reading, Sentence, Word } from '../../model/bitext.ts';
import type { Fact } from '../../model/fact.ts';
import type { Problem } from '../../model/finding.ts';
import { both, LANGS, type Lang, type Sides } from '../../model/side.ts';

/** An ordinary word with a capital within a sentence. */
type Capital = Readonly<{ lang: Lang; key: string; word: Word; pair: Pair }>;

/**
 * Words that are written as defined terms and that no definition explains: "de Website", where the text has "website" too. Only what the same text
 * also writes small is an ordinary word; all else may be a name. Where both texts do it in the same clauses, it is one problem.
 */
export function undefinedTerms(bitext: Bitext): readonly Problem[] {
  const found = LANGS.flatMap((lang) =>
    definesTerms(bitext.sides[lang]) ? groups(capitals(bitext, lang), ({ key }) => key) : [],
  );
  const done = new Set<readonly Capital[]>();
  return found.flatMap((group): readonly Problem[] => {
    if (done.has(group)) return [];
    const twin = found.find((other) => !done.has(other) && isTwin(bitext, group, other));
    if (twin) done.add(twin);
    return [problem(group, twin ?? [])];
  });
}

/** Texts with fewer defined terms use capitals for other things: "the State", "the Commission". */
const LEAST_DEFINED = 3;

const definesTerms = ({ definitions }: Reading): boolean =>
  definitions.filter(({ clause, names }) => clause.kind === 'definition' && names.every(opensCapital)).length >=
  LEAST_DEFINED;

function capitals(bitext: Bitext, lang: Lang): readonly Capital[] {
  const small = smallWords(bitext.sides[lang], lang);
  return wholePairs(bitext).flatMap((pair) =>
    pair.sentences.flatMap((bead) =>
      bead[lang].filter(isProse).flatMap((sentence) =>
        sentence.words.flatMap((word, at): readonly Capital[] => {
          const key = stem(word.text, lang);
          return (small.has(key) || isKnown(sentence, word)) && isCapital(sentence, at)
            ? [{ lang, key, word, pair }]
            : [];
        }),
      ),
    ),
  );
}

/** The stems of the words that a text writes with a small letter. */
const smallWords = ({ sentences }: Reading, lang: Lang): ReadonlySet<string> =>
  new Set(
    [...sentences.values()]
      .flat()
      .flatMap(({ words }) => words.filter(({ text }) => opensSmall(text)).map(({ text }) => stem(text, lang))),
  );

/** A title names the text itself: "General Terms and Conditions" */
const isProse = ({ clause }: Sentence): boolean => clause.kind !== 'front';

/** A glossary has it as an ordinary word: "website" */
const isKnown = ({ facts }: Sentence, { span }: Word): boolean =>
  facts.some(
    (fact) =>
      fact.kind === 'term' &&
      fact.concept.layer !== 'document' &&
      fact.span.start === span.start &&
      fact.span.end === span.end &&
      opensSmall(fact.name.text),
  );

/** "de Website is", not "Kamer van Koophandel", "Union or Dutch law", "Artikel 5", a term that is known, or a word that opens a sentence */
function isCapital({ words, text, facts }: Sentence, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || word.text.length < 4 || !CAPITALISED.test(word.text)) return false;
  if (!opensSmall(before.text) || NUMBERED.has(word.text.toLowerCase())) return false;
  if (text.slice(before.at + before.text.length, word.at) !== ' ') return false;
  const beside = [words[at - 2], words[at + 1], words[at + 2]].some((other) => other && opensCapital(other.text));
  return !beside && !facts.some((fact) => isTold(fact) && meets(fact.span, word.span));
}

/** What explains a capital: a definition, a reference, a date. */
const isTold = (fact: Fact): boolean =>
  (fact.kind !== 'term' && fact.kind !== 'stand-in') || (fact.kind === 'term' && fact.concept.layer === 'document');

/** One capital, at the front: not "ABRO", "iDeal", "JavaScript" */
const CAPITALISED = /^[A-ZÀ-Þ][a-zß-ÿ]+$/;

/** Parts of a text are written with a capital in many houses: "deze Bijlage", "this Section" */
const NUMBERED = wordSet(
  'artikel artikelen lid bijlage bijlagen module hoofdstuk afdeling titel paragraaf aanhangsel deel partij partijen article articles section sections clause clauses annex annexes schedule schedules appendix chapter part exhibit party parties internet',
);

/** They translate each other, or look alike, and stand in one clause. */
const isTwin = ({ lexicon }: Bitext, [one, ...rest]: readonly Capital[], [two]: readonly Capital[]): boolean =>
  one !== undefined &&
  two !== undefined &&
  one.lang === 'nl' &&
  two.lang === 'en' &&
  [one, ...rest].some(({ pair }) => pair === two.pair) &&
  (one.word.text.slice(0, 4) === two.word.text.slice(0, 4) || translates(lexicon, 'nl', one.word, two.word));

function problem(group: readonly Capital[], twin: readonly Capital[]): Problem {
  const [{ lang, word, pair }] = group as [Capital];
  const of: Sides<readonly Capital[]> = { nl: [], en: [], [lang]: group, ...(twin.length > 0 ? { en: twin } : {}) };
  const at = both(of, (list) => list.map((one) => one.word.span));
  const inBoth = twin.length > 0;
  return {
    pair,
    at,
    ...(inBoth ? {} : { side: lang }),
    say: { code: 'term-undefined', values: { lang: inBoth ? null : lang, words: word.text } },
  };
}
