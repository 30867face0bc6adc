import JaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import {
  type Concept,
  type Definition,
  type DefinitionPairs,
  type Glossary,
  LANGS,
  type Name,
  type Sides,
} from '../model.ts';
import { bases } from '../text/inflection.ts';
import { opensCapital } from '../text/pattern.ts';
import { over, wordsOf } from './index-names.ts';
import { mentions } from './mentions.ts';

/** What is known of the texts where definitions are paired: their definitions, and how often a name stands beside a modal verb. */
export type Defining = Readonly<{ definitions: readonly Definition[]; modals: (name: string) => number }>;

/**
 * One glossary for a pair of texts. The definitions of both are paired: by the names that a glossary has for one concept, by names that
 * look alike, by what the definitions say, and by order; one without a sure partner stays alone, and no check that compares terms
 * says anything about it. The document's own concepts come first, then the user's, then the bundled ones.
 */
export function define(texts: Sides<Defining>, known: Glossary): { glossary: Glossary; definitions: DefinitionPairs } {
  const given = known.concepts;
  const matched = match(texts, known);
  const pairs = matched.pairs.map(([nl, en]) => ({
    definitions: { nl, en },
    concept: conceptOf({ nl, en }, texts, given),
  }));
  const own = pairs.map(({ concept }) => concept);
  const taken = { nl: namesIn(own, 'nl'), en: namesIn(own, 'en') };
  // what the document defines for itself, on whichever side, no other glossary explains
  for (const lang of LANGS)
    for (const { names } of matched.alone[lang]) for (const name of names) taken[lang].add(key(name));
  const userNames = namesIn(
    given.filter(({ layer }) => layer === 'user'),
    'nl',
  );
  const replaced = ({ names, layer }: Concept): boolean =>
    names.nl.some(({ text }) => taken.nl.has(key(text)) || (layer === 'bundled' && userNames.has(key(text)))) ||
    names.en.some(({ text, status }) => status === 'preferred' && taken.en.has(key(text)));
  const acts = (concept: Concept): boolean =>
    concept.domain === 'parties' && (concept.layer === 'user' || actsOnBothSides(concept, texts));
  const under = (concept: Concept): Concept | null =>
    replaced(concept) ? null : acts(concept) ? { ...concept, party: true } : concept;
  return { glossary: over(own, known, under), definitions: { pairs, alone: matched.alone } };
}

const key = (name: string): string => name.toLowerCase().replaceAll('’', "'");

const namesIn = (concepts: readonly Concept[], lang: 'nl' | 'en'): Set<string> =>
  new Set(
    concepts.flatMap(({ names }) =>
      names[lang].filter(({ status }) => status !== 'wrong').map(({ text }) => key(text)),
    ),
  );

// ---- pairing

/** How sure a pair must be, and how much surer than the next best. */
const SURE = 0.5;

type Matched = Readonly<{ pairs: readonly (readonly [Definition, Definition])[]; alone: Sides<readonly Definition[]> }>;

/** Twice: what the first round is sure of, such as Klant / Customer, helps to recognise what the other definitions say. */
function match(texts: Sides<Defining>, known: Glossary): Matched {
  const before = round(texts, known);
  const names = (definition: Definition): readonly Name[] =>
    definition.names.map((text) => ({ text, status: 'admitted' }));
  const learned = before.pairs.map(
    ([nl, en], at): Concept => ({ ...NEW, id: `pair ${at}`, names: { nl: names(nl), en: names(en) } }),
  );
  return round(texts, over(learned, known));
}

const NEW: Concept = {
  id: '',
  origin: '',
  layer: 'document',
  domain: '',
  names: { nl: [], en: [] },
  guards: { nl: [], en: [] },
  party: false,
  capital: false,
};

/** The likeliest pairs first, each definition in one of them. */
function round(texts: Sides<Defining>, known: Glossary): Matched {
  const nl = first(texts.nl.definitions);
  const en = first(texts.en.definitions);
  const asRead = {
    nl: new Map(nl.map((one) => [one, readOf(one, known, 'nl')])),
    en: new Map(en.map((one) => [one, readOf(one, known, 'en')])),
  };
  const scored: { score: number; nl: Definition; en: Definition }[] = [];
  for (const [i, dutch] of nl.entries()) {
    for (const [j, english] of en.entries()) {
      const order = 1 - Math.abs(i / Math.max(1, nl.length - 1) - j / Math.max(1, en.length - 1));
      const [one, two] = [asRead.nl.get(dutch), asRead.en.get(english)];
      const score = one && two ? likeness(one, two) + 0.1 * order : 0;
      if (score >= SURE) scored.push({ score, nl: dutch, en: english });
    }
  }
  scored.sort((a, b) => b.score - a.score);
  const done = new Set<Definition>();
  const pairs: (readonly [Definition, Definition])[] = [];
  for (const { nl: dutch, en: english } of scored) {
    if (done.has(dutch) || done.has(english)) continue;
    done.add(dutch).add(english);
    pairs.push([dutch, english]);
  }
  pairs.sort(([a], [b]) => a.term.start - b.term.start);
  return { pairs, alone: { nl: nl.filter((one) => !done.has(one)), en: en.filter((one) => !done.has(one)) } };
}

/** A term that is defined twice counts where it is defined first. */
function first(definitions: readonly Definition[]): readonly Definition[] {
  const seen = new Set<string>();
  return definitions.filter(({ names }) => {
    const name = key(names[0] ?? '');
    if (name === '' || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** A definition as it is compared: its names with the concepts they name, and what stands in its explanation. */
type Read = Readonly<{
  names: readonly Readonly<{ text: string; concepts: readonly Concept[] }>[];
  body: ReadonlySet<string>;
}>;

const readOf = ({ names, body }: Definition, known: Glossary, lang: 'nl' | 'en'): Read => ({
  names: names.map((text) => ({ text, concepts: whole(text, known, lang) })),
  body: features(body, known, lang),
});

/** From 0 to about 2: names of one concept, names that look alike, the same concepts and figures in what they say. */
function likeness(nl: Read, en: Read): number {
  let best = 0;
  for (const dutch of nl.names) {
    for (const english of en.names) {
      if (dutch.concepts.some((concept) => english.concepts.includes(concept))) best = Math.max(best, 0.9);
      best = Math.max(best, cognate(dutch.text, english.text));
    }
  }
  return best + 0.6 * common(nl.body, en.body);
}

/** The concepts that a whole name names. */
function whole(name: string, known: Glossary, lang: 'nl' | 'en'): readonly Concept[] {
  const tokens = wordsOf(name).map((text) => ({ text, joined: true }));
  return mentions(tokens, known, lang).flatMap(({ entry, from, to, covered }) =>
    !covered && entry.name.status !== 'wrong' && from === 0 && to === tokens.length ? [entry.of] : [],
  );
}

/** "Acceptatietest" and "Acceptance test", "Materialen" and "Materials": alike enough for 0.6 and more, otherwise nothing */
function cognate(dutch: string, english: string): number {
  const [one, two] = [plain(dutch), plain(english)];
  if (one === two) return 1;
  if (Math.min(one.length, two.length) < 4) return 0;
  const likeness = JaroWinkler(one, two, {});
  return likeness < 0.84 ? 0 : likeness - 0.15;
}

const plain = (name: string): string =>
  key(name)
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')
    .replace(/ties?$/, 'tion')
    .replaceAll('k', 'c');

/** The share of concepts, names and figures that two explanations have in common. */
function common(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  if (one.size === 0 || two.size === 0) return 0;
  return (2 * [...one].filter((feature) => two.has(feature)).length) / (one.size + two.size);
}

function features(text: string, known: Glossary, lang: 'nl' | 'en'): ReadonlySet<string> {
  const words = text.match(/[A-Za-zÀ-ÿ\d][A-Za-zÀ-ÿ\d.'’@-]*/g) ?? [];
  const found = mentions(
    words.map((word) => ({ text: word, joined: true })),
    known,
    lang,
  );
  return new Set([
    ...found.filter(({ covered }) => !covered).map(({ entry }) => entry.of.id),
    ...words
      .filter((word) => /\d/.test(word) || (opensCapital(word) && word.length > 3))
      .map((word) => word.toLowerCase()),
  ]);
}

// ---- parties

/** "natuurlijke persoon", "rechtspersoon", "legal entity", "registered with the Chamber of Commerce", "gevestigd te" */
const PERSON =
  /\b(?:natuurlijke? persoon|rechtspersoo?n|persoon|vennootschap|onderneming|eenmanszaak|gevestigd|kvk|kamer van koophandel|handelsregister|B\.V\.|N\.V\.|natural person|legal (?:person|entity)|individual|company|registered|chamber of commerce|partnership|seat)\b/i;

/** What "person" says of somebody else: "een voorziening die aan een persoon …" */
const OPENS_WITH = 90;

function conceptOf(definitions: Sides<Definition>, texts: Sides<Defining>, given: readonly Concept[]): Concept {
  const listed = given.filter((concept) =>
    definitions.nl.names.some((name) => concept.names.nl.some(({ text }) => key(text) === key(name))),
  );
  const person =
    PERSON.test(definitions.nl.body.slice(0, OPENS_WITH)) && PERSON.test(definitions.en.body.slice(0, OPENS_WITH));
  // "the Agreement may be terminated": a term of contract law bears modals too, and is no party
  const acts =
    listed.length === 0 && LANGS.every((lang) => definitions[lang].names.some((name) => texts[lang].modals(name) >= 3));
  const party = listed.some(({ domain }) => domain === 'parties') || person || acts;
  const id = `definition:${definitions.nl.names[0]}`;
  const capitalised = LANGS.every((lang) => definitions[lang].names.every((name) => /[A-ZÀ-Þ]/.test(name)));
  return {
    id,
    origin: `document#${definitions.nl.names[0]}`,
    layer: 'document',
    domain: party ? 'parties' : 'definitions',
    names: {
      nl: namesOf(definitions.nl, party ? [] : listed, 'nl'),
      en: namesOf(definitions.en, party ? [] : listed, 'en'),
    },
    guards: { nl: listed.flatMap(({ guards }) => guards.nl), en: listed.flatMap(({ guards }) => guards.en) },
    party,
    capital: capitalised && !party,
  };
}

/** The names that the text gives, then those that a glossary admits for the same concept ("in Writing", and "written" beside it). */
function namesOf({ names }: Definition, listed: readonly Concept[], lang: 'nl' | 'en'): readonly Name[] {
  const own = names.map((text, at): Name => ({ text, status: at === 0 ? 'preferred' : 'admitted' }));
  const seen = new Set(names.map(key));
  const more = listed
    .flatMap((concept) => concept.names[lang])
    .filter(({ text }) => !seen.has(key(text)) && seen.add(key(text)));
  return [...own, ...more.map((name): Name => (name.status === 'wrong' ? name : { ...name, status: 'admitted' }))];
}

/** Without definitions a party is whom the glossary calls one and who has duties on both sides. */
const actsOnBothSides = (concept: Concept, texts: Sides<Defining>): boolean =>
  LANGS.every((lang) =>
    concept.names[lang].some(({ text, status }) => status !== 'wrong' && texts[lang].modals(text) >= 3),
  );

/** Whether a printed word is a form of a name. */
export const isForm = (word: string, name: string, lang: 'nl' | 'en'): boolean => bases(word, lang).includes(key(name));
