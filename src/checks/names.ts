import JaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { wholePairs, wordsAt } from '../evidence/compare.ts';
import { countriesAlone } from '../evidence/countries.ts';
import { misspeltNames } from '../evidence/misspelt-names.ts';
import { groups } from '../evidence/naming.ts';
import { type ProperName, properNames } from '../evidence/proper-names.ts';
import { EXONYM } from '../languages/nl-en/exonyms.ts';
import { opensCapital } from '../languages/pattern.ts';
import type { Bitext, Pair, Word } from '../model/bitext.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, both, bySide, LANGS, type Lang, only, type Sides } from '../model/side.ts';

export const names: Check = {
  id: 'names',
  severity: 'warning',
  summary: 'In both texts the names of firms with their legal form, of products, places and people are the same.',
  run: (bitext) => {
    const namesIn = properNames(bitext);
    const misspelt = misspeltNames(bitext);
    const found = wholePairs(bitext).flatMap((pair) =>
      isProse(pair)
        ? [...misspelt(pair).map(({ words, sure }) => spelt(pair, words, sure)), ...inPair(pair, namesIn)]
        : [],
    );
    return [
      ...groups(found, ({ nl, en }) => `${said(nl)} ${said(en)}`).map((group) => problem(bitext, group)),
      ...wholePairs(bitext).flatMap((pair) => (isProse(pair) ? countries(bitext, pair) : [])),
    ];
  },
};

/** "Nederland, Duitsland en Ierland" / "the Netherlands and Germany" */
const countries = ({ sides }: Bitext, pair: Pair): readonly Problem[] =>
  countriesAlone(pair).map(({ lang, span }) => ({
    pair,
    at: only(lang, [span]),
    say: { code: 'country-alone', values: { lang, words: wordsAt(sides[lang], span) } },
  }));

/** Two names that stand in each other's place; `sure` = the texts have one of them in common, or it is a firm or the place of a court. */
type Exchange = Readonly<{ pair: Pair; nl: ProperName; en: ProperName; how: 'other' | 'form'; sure: boolean }>;

/** Two spellings of one name, as names that stand in each other's place. */
function spelt(pair: Pair, words: Sides<Word>, sure: boolean): Exchange {
  const { nl, en } = both(words, ({ text, span }) => ({
    words: [text],
    form: null,
    known: sure,
    place: 0,
    ofCourt: false,
    span,
  }));
  return { pair, nl, en, how: 'other', sure };
}

function inPair(pair: Pair, namesIn: ReturnType<typeof properNames>): readonly Exchange[] {
  const named = pair.sentences
    .map((bead) => both(bead, (sentences) => sentences.flatMap(namesIn)))
    .filter(({ nl, en }) => nl.length + en.length > 0);
  if (named.length === 0) return [];
  const texts = bySide((lang) => textOf(pair, lang));
  return named.flatMap((sides) => [...exchanged(pair, sides, texts), ...reformed(pair, sides)]);
}

const isProse = ({ clauses }: Pair): boolean => !clauses.nl.some(({ kind }) => kind === 'contents');

const said = ({ words, form }: ProperName): string => `${words.join(' ')} ${form}`;

/** How far apart, as a share of their sentences, two names may stand that are one: word order differs. */
const APART = 0.35;

/** A name that the other side has nowhere in the clause, and another in its place that this side does not have. */
function exchanged(pair: Pair, named: Sides<readonly ProperName[]>, texts: Sides<Text>): readonly Exchange[] {
  const lost = both(named, (list, lang) => list.filter((name) => !isAnswered(name, texts[across(lang)])));
  const done = new Set<ProperName>();
  return lost.nl.flatMap((nl): readonly Exchange[] => {
    const away = (en: ProperName): number => Math.abs(en.place - nl.place);
    const [en] = lost.en
      .filter((other) => !done.has(other) && mayStandFor(nl, other))
      .toSorted((a, b) => away(a) - away(b));
    const alone = lost.nl.length === 1 && lost.en.length === 1;
    if (!en || (!alone && away(en) > APART)) return [];
    done.add(en);
    const sure = nl.known || en.known || (nl.form !== null && en.form !== null) || (nl.ofCourt && en.ofCourt);
    return [{ pair, nl, en, how: 'other', sure }];
  });
}

/** "IBM" and "Waterlelie" are names, but an abbreviation of one language is another in the other: "KvK" / "CoC"; so one of them must be known. */
const mayStandFor = (nl: ProperName, en: ProperName): boolean =>
  nl.known || en.known || ![...nl.words, ...en.words].some((word) => /^[A-Z\d&.-]+$|[a-z][A-Z]/.test(word));

/** All that a side of a pair says, and the words in it that begin with a capital, each once. */
type Text = Readonly<{ text: string; lower: string; capitals: readonly string[] }>;

function textOf({ sentences }: Pair, lang: Lang): Text {
  const text = sentences.flatMap((bead) => bead[lang].map((sentence) => sentence.text)).join(' ');
  const capitals = new Set((text.match(/[A-Za-zÀ-ÿ]+/g) ?? []).filter(opensCapital));
  return { text, lower: text.toLowerCase(), capitals: [...capitals] };
}

/** The other side has each word of it, or its own word for it; where only one text has the name, one that looks like it: "Brussel" / "Brussels" */
function isAnswered({ words, known }: ProperName, { text, lower, capitals }: Text): boolean {
  const others = known ? [] : capitals;
  return words.every(
    (word) =>
      lower.includes(word.toLowerCase()) ||
      EXONYM.get(word)?.some((other) => text.includes(other)) ||
      others.some((other) => JaroWinkler(word, other, { ignoreCase: true }) >= ALIKE),
  );
}

/** "Utrecht" / "Utrechtse", "Ghent" / "Gent", "Californië" / "California" */
const ALIKE = 0.85;

/** A firm that both sides name, with another legal form or without one: "Zilvervis B.V." / "Zilvervis N.V.", "Zilvervis" */
function reformed(pair: Pair, named: Sides<readonly ProperName[]>): readonly Exchange[] {
  return LANGS.flatMap((lang) =>
    named[lang].flatMap((name): readonly Exchange[] => {
      if (name.form === null) return [];
      const far = across(lang);
      const others = named[far].filter(({ words }) => words.join(' ') === name.words.join(' '));
      const [other] = others;
      if (!other || others.some(({ form }) => form === name.form) || (lang === 'en' && other.form !== null)) return [];
      return [{ pair, nl: lang === 'nl' ? name : other, en: lang === 'nl' ? other : name, how: 'form', sure: true }];
    }),
  );
}

function problem({ sides }: Bitext, group: readonly Exchange[]): Problem {
  const [{ pair, nl, en, how, sure }] = group as [Exchange];
  const said = { nl: wordsAt(sides.nl, nl.span), en: wordsAt(sides.en, en.span) };
  return {
    pair,
    at: { nl: group.map((one) => one.nl.span), en: group.map((one) => one.en.span) },
    say: { code: 'name-differs', values: { ...said, form: how === 'form' } },
    ...(sure ? {} : { severity: 'note' }),
  };
}
