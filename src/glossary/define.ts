import type { Concept, Definition, DefinitionPairs, Glossary, Lexicon, Name } from '../model/glossary.ts';
import { both, LANGS, type Lang, type Sides } from '../model/side.ts';
import { conceptsNamed, over } from './index-names.ts';
import { pairDefinitions } from './pair-definitions.ts';

/**
 * What is known of the texts where definitions are paired: their definitions, how often a name stands beside a modal verb, and how often it is written as that of somebody known
 * ("door Huurder", "the Tenant").
 */
export type Defining = Readonly<{
  definitions: readonly Definition[];
  modals: (name: string) => number;
  uses: (name: string) => number;
}>;

/**
 * One glossary for a pair of texts. The definitions of both are paired: by the names that a glossary has for one concept, by names that
 * look alike, by what the definitions say, and by order; one without a sure partner stays alone, and no check that compares terms
 * says anything about it. The document's own concepts come first; what they name, no other glossary explains. Then comes the user's glossary: each of
 * its concepts replaces every bundled one that shares a Dutch name with it, in its domain if it has one. The bundled ones come last.
 */
export function define(
  texts: Sides<Defining>,
  known: Glossary,
  lexicon: Lexicon,
): { glossary: Glossary; definitions: DefinitionPairs } {
  const given = over([], known, (concept) => (replacedByUser(concept, known) ? null : concept));
  const matched = pairDefinitions(
    both(texts, ({ definitions }) => definitions),
    given,
    lexicon,
  );
  const named = both(texts, ({ definitions }) => new Set(definitions.flatMap(({ names }) => names.map(key))));
  const pairs = matched.pairs.map(([nl, en]) => {
    const definitions = { nl, en };
    const listed = listedFor(definitions, given);
    const concept = lent(conceptOf(definitions, texts, listed), named);
    return { definitions, concept, overruled: overruled(definitions, listed) };
  });
  const own = [
    ...pairs.map(({ concept }) => concept),
    ...LANGS.flatMap((lang) => matched.alone[lang].map((definition) => conceptAlone(definition, lang))),
  ];
  const taken = { nl: namesIn(own, 'nl'), en: namesIn(own, 'en') };
  const defined = ({ names }: Concept): boolean =>
    names.nl.some(({ text }) => taken.nl.has(key(text))) ||
    names.en.some(({ text, status }) => status === 'preferred' && taken.en.has(key(text)));
  const acts = (concept: Concept): boolean =>
    concept.domain === 'parties' && (concept.layer === 'user' || actsOnBothSides(concept, texts));
  const under = (concept: Concept): Concept | null =>
    defined(concept) ? null : acts(concept) ? { ...concept, party: true } : concept;
  return { glossary: over(own, given, under), definitions: { pairs, alone: matched.alone } };
}

const key = (name: string): string => name.toLowerCase().replaceAll('’', "'");

/** Without borrowed names that the text defines as something else: a glossary calls a Gebrek "failure", and here a Storing is a Failure. */
const lent = (concept: Concept, named: Sides<ReadonlySet<string>>): Concept => ({
  ...concept,
  names: both(concept.names, (names, lang) =>
    names.filter(({ text, borrowed }) => !borrowed || !named[lang].has(key(text))),
  ),
});

/** The names that the texts give themselves. */
const namesIn = (concepts: readonly Concept[], lang: Lang): ReadonlySet<string> =>
  new Set(
    concepts.flatMap(({ names }) =>
      names[lang].filter(({ status, borrowed }) => status !== 'wrong' && !borrowed).map(({ text }) => key(text)),
    ),
  );

const rightNames = ({ names }: Concept, lang: Lang): readonly string[] =>
  names[lang].filter(({ status }) => status !== 'wrong').map(({ text }) => text);

/** A bundled concept that shares a Dutch name with one of the user, and its domain where the user says one. */
const replacedByUser = (concept: Concept, known: Glossary): boolean =>
  concept.layer === 'bundled' &&
  rightNames(concept, 'nl').some((name) =>
    conceptsNamed(known, 'nl', name).some(
      ({ layer, domain }) => layer === 'user' && (domain === '' || domain === concept.domain),
    ),
  );

/** The concepts of other glossaries that the names of a definition may name. */
const listedFor = (definitions: Sides<Definition>, given: Glossary): Sides<readonly Concept[]> =>
  both(definitions, ({ names }, lang) => [...new Set(names.flatMap((name) => conceptsNamed(given, lang, name)))]);

/** Concepts of the user that have one of the names of a definition, and not the other: "Opdrachtgever" is Customer there, and Client here. */
const overruled = (definitions: Sides<Definition>, listed: Sides<readonly Concept[]>): readonly Concept[] =>
  listed.nl.filter(
    (concept) =>
      concept.layer === 'user' &&
      !listed.en.includes(concept) &&
      !listed.nl.some((other) => other.layer === 'user' && listed.en.includes(other)) &&
      definitions.en.names.length > 0,
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
  { nl: listed, en: english }: Sides<readonly Concept[]>,
): Concept {
  const person =
    PERSON.test(definitions.nl.body.slice(0, OPENS_WITH)) && PERSON.test(definitions.en.body.slice(0, OPENS_WITH));
  // "the Agreement may be terminated": a term of contract law bears modals too, and is no party
  const acts =
    listed.length === 0 && LANGS.every((lang) => definitions[lang].names.some((name) => texts[lang].modals(name) >= 3));
  const party = listed.some(({ domain }) => domain === 'parties') || person || acts;
  const id = `definition:${definitions.nl.names[0]}`;
  const same = party ? [] : listed.filter((concept) => english.includes(concept));
  return {
    id,
    origin: `document#${definitions.nl.names[0]}`,
    layer: 'document',
    domain: party ? 'parties' : 'definitions',
    names: both(definitions, (definition, lang) => namesOf(definition, same, lang)),
    guards: both(definitions, (_, lang) => listed.flatMap(({ guards }) => guards[lang])),
    neighbours: same.flatMap(({ neighbours }) => neighbours),
    party,
    capital: LANGS.every((lang) => isCapitalised(definitions[lang])) && !party,
  };
}

/** What only one text defines: its mentions are known, and nothing is asked of the other text. */
function conceptAlone(definition: Definition, lang: Lang): Concept {
  return {
    id: `definition:${definition.names[0]}`,
    origin: `document#${definition.names[0]}`,
    layer: 'document',
    domain: 'definitions',
    names: { nl: [], en: [], [lang]: namesOf(definition, [], lang) },
    guards: { nl: [], en: [] },
    neighbours: [],
    party: false,
    capital: isCapitalised(definition),
  };
}

const isCapitalised = ({ names }: Definition): boolean => names.every((name) => /[A-ZÀ-Þ]/.test(name));

/** The names that the text gives, then those that a glossary has for the same concept ("in Writing", and "written" beside it). */
function namesOf({ names }: Definition, listed: readonly Concept[], lang: Lang): readonly Name[] {
  const own = names.map((text, at): Name => ({ text, status: at === 0 ? 'preferred' : 'admitted' }));
  const seen = new Set(names.map(key));
  const more = listed
    .flatMap((concept) => concept.names[lang])
    .filter(({ text }) => !seen.has(key(text)) && seen.add(key(text)));
  return [
    ...own,
    ...more.map((name): Name => (name.status === 'wrong' ? name : { ...name, status: 'admitted', borrowed: true })),
  ];
}

/** Without definitions a party is whom the glossary calls one and who has duties, or is called by a name of his own, on both sides. */
const actsOnBothSides = (concept: Concept, texts: Sides<Defining>): boolean =>
  LANGS.every((lang) =>
    concept.names[lang].some(
      ({ text, status }) => status !== 'wrong' && texts[lang].modals(text) + texts[lang].uses(text) >= 3,
    ),
  );
