import JaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { type Features, type Scale, scaleOf } from '../languages/nl-en/scale.ts';
import { lookAlike, stem, stems } from '../languages/stem.ts';
import type { Concept, Definition, Glossary, Lexicon, Name } from '../model/glossary.ts';
import type { Lang, Sides } from '../model/side.ts';
import { over, wordsOf } from './index-names.ts';
import { type Names, namesOf } from './mentions.ts';

/** Definitions that belong together, and those without a sure partner. */
export type Matched = Readonly<{
  pairs: readonly (readonly [Definition, Definition])[];
  alone: Sides<readonly Definition[]>;
}>;

/**
 * Pairs the definitions of both texts: by the names that a glossary has for one concept, by names that look alike or translate each other, by what
 * the definitions say, and by order. Twice: what the first round is sure of, such as Klant / Customer, helps to recognise what the
 * other definitions say. One without a sure partner stays alone.
 */
export function pairDefinitions(definitions: Sides<readonly Definition[]>, known: Glossary, lexicon: Lexicon): Matched {
  const lists = { nl: first(definitions.nl), en: first(definitions.en) };
  const before = round(lists, known, lexicon);
  const learned = before.pairs.map(
    ([nl, en], at): Concept => ({ ...NEW, id: `pair ${at}`, names: { nl: named(nl), en: named(en) } }),
  );
  return round(lists, over(learned, known), lexicon);
}

const named = ({ names }: Definition): readonly Name[] => names.map((text) => ({ text, status: 'admitted' }));

const NEW: Concept = {
  id: '',
  origin: '',
  layer: 'document',
  domain: '',
  names: { nl: [], en: [] },
  guards: { nl: [], en: [] },
  neighbours: [],
  party: false,
  capital: false,
};

/** A term that is defined twice counts where it is defined first. */
function first(definitions: readonly Definition[]): readonly Definition[] {
  const seen = new Set<string>();
  return definitions.filter(({ names }) => {
    const name = (names[0] ?? '').toLowerCase();
    if (name === '' || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** A pair this likely is sure; one half as likely is, where both stand in a list of definitions and nothing else comes near. */
const SURE = 0.6;
const LIKELY = 0.27;
/** How much likelier than the next best it must be then. */
const AHEAD = 1.6;

const isListed = ({ clause }: Definition): boolean => clause.kind === 'definition';

type Scored = Readonly<{ score: number; nl: Definition; en: Definition }>;

/** The likeliest pairs first, each definition in one of them. */
function round(lists: Sides<readonly Definition[]>, known: Glossary, lexicon: Lexicon): Matched {
  const scored = scores(lists, namesOf(known), lexicon);
  const done = new Set<Definition>();
  const pairs: (readonly [Definition, Definition])[] = [];
  const free = ({ nl, en }: Scored): boolean => !done.has(nl) && !done.has(en);
  const take = ({ nl, en }: Scored) => {
    done.add(nl).add(en);
    pairs.push([nl, en]);
  };
  for (const one of scored) if (one.score >= SURE && free(one)) take(one);
  for (const one of scored) {
    if (one.score < LIKELY || !free(one) || ![one.nl, one.en].every(isListed)) continue;
    const rivals = scored.filter(
      (other) => other !== one && free(other) && (other.nl === one.nl || other.en === one.en),
    );
    if (rivals.every(({ score }) => one.score >= AHEAD * score)) take(one);
  }
  pairs.sort(([a], [b]) => a.term.start - b.term.start);
  return {
    pairs,
    alone: { nl: lists.nl.filter((one) => !done.has(one)), en: lists.en.filter((one) => !done.has(one)) },
  };
}

/** Every two definitions with how likely they are one, the likeliest first. */
function scores(lists: Sides<readonly Definition[]>, known: Names, lexicon: Lexicon): readonly Scored[] {
  const read = {
    nl: lists.nl.map((one) => readOf(one, known, 'nl')),
    en: lists.en.map((one) => readOf(one, known, 'en')),
  };
  const bodies = scaleOf({ nl: read.nl.map(({ body }) => body), en: read.en.map(({ body }) => body) }, lexicon);
  const place = (at: number, count: number): number => at / Math.max(1, count - 1);
  return lists.nl
    .flatMap((nl, i) =>
      lists.en.map((en, j): Scored => {
        const order = 1 - Math.abs(place(i, lists.nl.length) - place(j, lists.en.length));
        const [one, two] = [read.nl[i], read.en[j]];
        return { nl, en, score: one && two ? likeness(one, two, bodies, lexicon) + 0.1 * order : 0 };
      }),
    )
    .sort((a, b) => b.score - a.score);
}

/** A definition as it is compared: its names with the concepts they name, and what stands in its explanation. */
type Read = Readonly<{
  names: readonly Readonly<{ text: string; stems: readonly string[]; concepts: readonly Concept[] }>[];
  body: Features;
}>;

const readOf = ({ names, body }: Definition, known: Names, lang: Lang): Read => ({
  names: names.map((text) => ({ text, stems: stems(text, lang), concepts: whole(text, known, lang) })),
  body: features(body, known, lang),
});

/** From 0 to about 2: names of one concept, names that look alike or translate each other, the same content in what they say. */
function likeness(nl: Read, en: Read, bodies: Scale, lexicon: Lexicon): number {
  let best = 0;
  for (const dutch of nl.names) {
    for (const english of en.names) {
      if (dutch.concepts.some((concept) => english.concepts.includes(concept))) best = Math.max(best, 0.9);
      best = Math.max(best, cognate(dutch.text, english.text), translated(dutch.stems, english.stems, lexicon));
    }
  }
  return best + 0.8 * bodies.likeness(nl.body, en.body, PRIOR, 0.1);
}

/** Two short explanations prove little. */
const PRIOR = 4;

/** The concepts that a whole name names. */
function whole(name: string, known: Names, lang: Lang): readonly Concept[] {
  const tokens = wordsOf(name).map((text) => ({ text, joined: true }));
  return known(tokens, lang).flatMap(({ entry, from, to, covered }) =>
    !covered && entry.name.status !== 'wrong' && from === 0 && to === tokens.length ? [entry.of] : [],
  );
}

/** "Acceptatietest" and "Acceptance test", "Materialen" and "Materials": alike enough for 0.6 and more, otherwise nothing */
function cognate(dutch: string, english: string): number {
  const [one, two] = [plain(dutch), plain(english)];
  if (one === two) return 1;
  if (Math.min(one.length, two.length) < 4) return 0;
  const found = JaroWinkler(one, two, {});
  return found < 0.84 ? 0 : found - 0.15;
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')
    .replace(/ties?$/, 'tion')
    .replaceAll('k', 'c');

/** "Bevoegde Persoon" and "Authorised Person": the share of words that the lexicon has for each other, weighing 0.6 */
function translated(nl: readonly string[], en: readonly string[], lexicon: Lexicon): number {
  if (nl.length + en.length === 0) return 0;
  const answers = (dutch: string, english: string) => Math.min(1, (lexicon.get(dutch)?.get(english) ?? 0) / 0.15);
  const best = (values: readonly number[]) => Math.max(0, ...values);
  const sum =
    nl.reduce((total, dutch) => total + best(en.map((english) => answers(dutch, english))), 0) +
    en.reduce((total, english) => total + best(nl.map((dutch) => answers(dutch, english))), 0);
  return (0.6 * sum) / (nl.length + en.length);
}

/** The concepts, figures, names and words of an explanation. */
function features(text: string, known: Names, lang: Lang): Features {
  const words = text.match(/[A-Za-zÀ-ÿ\d][A-Za-zÀ-ÿ\d.'’@-]*/g) ?? [];
  const tokens = words.map((word) => ({ text: word, joined: true }));
  const concepts = known(tokens, lang).filter(({ covered, entry }) => !covered && entry.name.status !== 'wrong');
  return {
    keys: new Set([
      ...concepts.map(({ entry }) => `concept ${entry.of.id}`),
      ...words.filter((word) => /\d/.test(word)).map((word) => word.toLowerCase()),
      ...words.flatMap((word) => lookAlike(word) ?? []),
    ]),
    words: new Set(
      words.filter((word) => word.length > 2 && /^[A-Za-zÀ-ÿ]/.test(word)).map((word) => stem(word, lang)),
    ),
    length: text.length,
  };
}
