import {
  both,
  type Concept,
  type Definition,
  type DefinitionPairs,
  type Glossary,
  LANGS,
  type Lexicon,
  type Name,
  type Sides,
} from '../model.ts';
import { over } from './index-names.ts';
import { pairDefinitions } from './pair-definitions.ts';

/** What is known of the texts where definitions are paired: their definitions, and how often a name stands beside a modal verb. */
export type Defining = Readonly<{ definitions: readonly Definition[]; modals: (name: string) => number }>;

/**
 * One glossary for a pair of texts. The definitions of both are paired: by the names that a glossary has for one concept, by names that
 * look alike, by what the definitions say, and by order; one without a sure partner stays alone, and no check that compares terms
 * says anything about it. The document's own concepts come first, then the user's, then the bundled ones.
 */
export function define(
  texts: Sides<Defining>,
  known: Glossary,
  lexicon: Lexicon,
): { glossary: Glossary; definitions: DefinitionPairs } {
  const given = known.concepts;
  const byName = { nl: byNameOf(given, 'nl'), en: byNameOf(given, 'en') };
  const matched = pairDefinitions(
    both(texts, ({ definitions }) => definitions),
    known,
    lexicon,
  );
  const pairs = matched.pairs.map(([nl, en]) => ({
    definitions: { nl, en },
    concept: conceptOf({ nl, en }, texts, byName.nl),
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
  const replaced = new Set([
    ...[...taken.nl].flatMap((name) => byName.nl.get(name) ?? []),
    ...[...userNames].flatMap((name) => (byName.nl.get(name) ?? []).filter(({ layer }) => layer === 'bundled')),
    ...[...taken.en].flatMap((name) =>
      (byName.en.get(name) ?? []).filter(({ names }) =>
        names.en.some(({ text, status }) => status === 'preferred' && key(text) === name),
      ),
    ),
  ]);
  const acts = (concept: Concept): boolean =>
    concept.domain === 'parties' && (concept.layer === 'user' || actsOnBothSides(concept, texts));
  const under = (concept: Concept): Concept | null =>
    replaced.has(concept) ? null : acts(concept) ? { ...concept, party: true } : concept;
  return { glossary: over(own, known, under), definitions: { pairs, alone: matched.alone } };
}

const key = (name: string): string => name.toLowerCase().replaceAll('’', "'");

/** The concepts of each name, right or wrong. */
function byNameOf(concepts: readonly Concept[], lang: 'nl' | 'en'): ReadonlyMap<string, readonly Concept[]> {
  const found = new Map<string, Concept[]>();
  for (const concept of concepts)
    for (const { text } of concept.names[lang]) {
      const name = key(text);
      const known = found.get(name);
      if (!known) found.set(name, [concept]);
      else if (!known.includes(concept)) known.push(concept);
    }
  return found;
}

const namesIn = (concepts: readonly Concept[], lang: 'nl' | 'en'): Set<string> =>
  new Set(
    concepts.flatMap(({ names }) =>
      names[lang].filter(({ status }) => status !== 'wrong').map(({ text }) => key(text)),
    ),
  );

// ---- parties

/** "natuurlijke persoon", "rechtspersoon", "legal entity", "registered with the Chamber of Commerce", "gevestigd te" */
const PERSON =
  /\b(?:natuurlijke? persoon|rechtspersoo?n|persoon|vennootschap|onderneming|eenmanszaak|gevestigd|kvk|kamer van koophandel|handelsregister|B\.V\.|N\.V\.|natural person|legal (?:person|entity)|individual|company|registered|chamber of commerce|partnership|seat)\b/i;

/** What "person" says of somebody else: "een voorziening die aan een persoon …" */
const OPENS_WITH = 90;

function conceptOf(
  definitions: Sides<Definition>,
  texts: Sides<Defining>,
  byName: ReadonlyMap<string, readonly Concept[]>,
): Concept {
  const listed = [...new Set(definitions.nl.names.flatMap((name) => byName.get(key(name)) ?? []))];
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
