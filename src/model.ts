/**
 * The dictionary of the program: every type that crosses a folder, each defined in one sentence.
 * All values are immutable; a text is kept once, in its `Source`, and everything else is spans of it.
 */

/** The two languages of the terms. */
export type Lang = 'nl' | 'en';

/** The languages in the order in which reports name them. */
export const LANGS: readonly Lang[] = ['nl', 'en'];

/** One value for each language. Almost everything in this program comes in twos. */
export type Sides<T> = Readonly<Record<Lang, T>>;

/** Applies one function to both sides. */
export const both = <A, B>(sides: Sides<A>, fn: (value: A, lang: Lang) => B): Sides<B> => ({
  nl: fn(sides.nl, 'nl'),
  en: fn(sides.en, 'en'),
});

/** What a function makes of each language. */
export const bySide = <T>(make: (lang: Lang) => T): Sides<T> => ({ nl: make('nl'), en: make('en') });

/** What only one side has. */
export const only = <T>(lang: Lang, list: readonly T[]): Sides<readonly T[]> =>
  bySide((side) => (side === lang ? list : []));

/** The languages as messages name them. */
export const LANGUAGE: Sides<string> = { nl: 'Dutch', en: 'English' };

/** The language across. */
export const across = (lang: Lang): Lang => (lang === 'nl' ? 'en' : 'nl');

/** From `start` up to, not including, `end`, in UTF-16 units of a `Source.text`. */
export type Span = Readonly<{ start: number; end: number }>;

/** A text as it was read: `range` is the part of `text` in this language (all of it, or one half of a bilingual file). */
export type Source = Readonly<{ lang: Lang; path: string; text: string; range: Span }>;

/**
 * What a clause is. A `part` holds articles ("Module A. Algemeen"), an `article` has a heading and paragraphs, a
 * `paragraph` says something ("lid"), an `item` is one line of a list, a `definition` explains a term. The rest is no
 * prose: `front` (title, identity block, metadata), `contents` (a list of headings), `furniture` (page numbers, footers).
 */
export type ClauseKind = 'part' | 'article' | 'paragraph' | 'item' | 'definition' | 'front' | 'contents' | 'furniture';

/**
 * A piece of the outline. `mark` = the printed number or bullet ("A.2.1 "), `own` = its heading and text without mark,
 * children and page furniture: often several pieces. The root of an outline is a `part` with an empty label.
 */
export type Clause = Readonly<{
  label: string;
  kind: ClauseKind;
  mark: Span | null;
  heading: Span | null;
  own: readonly Span[];
  children: readonly Clause[];
}>;

/** A clause as one reads it: its text without the heading, as one string with single spaces, and where each position stands in the source. */
export type Prose = Readonly<{ text: string; toSource: (at: number) => number }>;

/** A word or number of a sentence; `text` as it is printed, `at` where it begins in the text of the sentence. */
export type Word = Readonly<{ text: string; at: number; span: Span }>;

/** A sentence (or heading) of a clause: `text` with single spaces, its words in order, and the facts that stand in it. */
export type Sentence = Readonly<{
  clause: Clause;
  text: string;
  span: Span;
  words: readonly Word[];
  facts: readonly Fact[];
}>;

/** A term that a text defines itself: "Gebrek: het niet voldoen aan de Specificaties". `names` = every form it introduces, `body` = what it says of it. */
export type Definition = Readonly<{ names: readonly string[]; term: Span; clause: Clause; body: string }>;

/**
 * A name of a concept. `preferred` is the one to use, `admitted` is right as well, `wrong` names something else (`reason`: what); `borrowed` = the
 * text defines the concept by another name, and a glossary has this one for it: "contract" for Agreement.
 */
export type Name = Readonly<{
  text: string;
  status: 'preferred' | 'admitted' | 'wrong';
  reason?: string;
  borrowed?: boolean;
}>;

/** Where a concept comes from; the document's own definitions come first, then the user's glossary, then the bundled one. */
export type Layer = 'document' | 'user' | 'bundled';

/**
 * What a term stands for, in both languages (ISO 30042: concept-oriented). `origin` = 'FILE#ID'; `party` = it can have duties;
 * `capital` = the text defines it with a capital, and uses the plain word too; `guards` = phrases that hold a name but mean something else
 * ("bij gebrek aan" is no Gebrek). What one text defines and the other does not has names on that side only.
 */
export type Concept = Readonly<{
  id: string;
  origin: string;
  layer: Layer;
  domain: string;
  names: Sides<readonly Name[]>;
  guards: Sides<readonly string[]>;
  party: boolean;
  capital: boolean;
}>;

/** A name as the search for mentions reads it: `words` in lower case; a `guard` of the concept it is `of` says that it is not meant. */
export type Entry = Readonly<{ of: Concept; name: Name; words: readonly string[]; guard: boolean }>;

/** All concepts that apply to a pair of texts, by their names: `entries` = the names and guards that begin with this word, in lower case. */
export type Glossary = Readonly<{ entries: (lang: Lang, word: string) => readonly Entry[] }>;

/** Which English word stems translate a Dutch one, and how surely, from 0 to 1; learned from parallel texts. */
export type Lexicon = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The definitions of both texts: those that belong together, and those without a sure partner. `overruled` = concepts of the user's glossary that
 * call the same by another name, and give way.
 */
export type DefinitionPairs = Readonly<{
  pairs: readonly Readonly<{ definitions: Sides<Definition>; concept: Concept; overruled: readonly Concept[] }>[];
  alone: Sides<readonly Definition[]>;
}>;

/**
 * The part of a party in its sentence: `agent` acts, owes or is entitled ("Opdrachtnemer zal", "door Opdrachtnemer", "by the Contractor"),
 * `owner` has ("van Opdrachtgever", "the Client's"), `receiver` gets ("aan Opdrachtgever", "to the Client"), `source` is whom it comes
 * from ("ontvangt van Opdrachtnemer", "from the Contractor"), `other` is not known.
 */
export type Role = 'agent' | 'owner' | 'receiver' | 'source' | 'other';

/** Who speaks or is spoken to, in texts that say "wij" and "u" of the parties: "ons" / "our" is `we`, "jouw" / "yours" is `you`. */
export type Person = 'we' | 'you';

/** A unit of time; `full-day` is an "etmaal" of 24 hours, `workday` leaves weekends and holidays out. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'full-day'
  | 'workday'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year';

/** How a value is bounded: "ten minste" / "at least", "binnen" / "within" or "no more than", "meer dan" / "more than", "minder dan" / "less than". */
export type Limit = 'least' | 'most' | 'over' | 'under' | 'not-over' | 'not-under';

/** What a reference points to, atom by atom: "artikel 827, eerste lid, onder d en f" are two, 827.1.d and 827.1.f. */
export type Target = Readonly<{
  /** The numbers from article to item, as printed and normalised. */
  path: string;
  /** The clause of its own text, what of the path lies below it ("1.d" where only the article is numbered), and how it was found; `outside` = in a law or another document. */
  clause: Clause | null;
  rest: string;
  how: 'exact' | 'completed' | 'outside' | 'none';
}>;

/** How a term is written that its definition writes with a capital: as a `term` ("Gebrek"), as a `word` ("gebrek"), or where nobody can tell ("Gebreken zijn …"). */
export type Written = 'term' | 'word' | 'either';
/**
 * What a word does to what is said: "indien" / "if" binds it, "tenzij" / "unless" and "behoudens" / "except" take out of it, "uitsluitend" / "only" keeps it
 * small, "onverminderd" / "without prejudice to" leaves something as it is, "niettegenstaande" / "notwithstanding" goes before it.
 */
export type Operator =
  | 'if'
  | 'unless'
  | 'except'
  | 'only'
  | 'only-that'
  | 'exclusive'
  | 'provided'
  | 'extent'
  | 'subject'
  | 'notwithstanding'
  | 'unprejudiced'
  | 'at-least'
  | 'in-any-event'
  | 'on-request'
  | 'at-once'
  | 'observing'
  | 'each-time'
  | 'and'
  | 'or'
  | 'and-or';

/** How a word denies: "niet", "geen" / "not", "no", "nothing"; "zonder" / "without"; "verzuimt te" / "fails to"; or hidden in another word: "onjuist" / "incorrect", "slechts" / "only". */
export type Denial = 'not' | 'without' | 'fail' | 'hidden';

/**
 * What is made of an act: owed ("moet" / "must"), open to somebody ("mag" / "may"), not owed ("hoeft niet" / "need not"), tried ("spant zich in" / "endeavours"),
 * vouched for ("garandeert" / "guarantees"), meant ("is voornemens" / "intends"), taken to be so ("wordt geacht" / "is deemed"), proper ("behoort te" / "ought to").
 */
export type Force = 'duty' | 'right' | 'exempt' | 'effort' | 'guarantee' | 'intention' | 'deemed' | 'proper';

/** Something a text states, free of language; a union by `kind`. `soft` = it need not be mirrored ("one of the parties"); `slip` = separators of the other language. */
export type Fact =
  /** "€ 25.000,-", "EUR 25,000 per year (excluding VAT)"; `words` = the value said in words behind it */
  | Readonly<{
      kind: 'amount';
      span: Span;
      currency: string;
      value: number;
      slip: boolean;
      per: Unit | null;
      vat: 'exclusive' | 'inclusive' | null;
      limit: Limit | null;
      words: number | null;
    }>
  /** "1,5%", "1.5 per cent", "2 promille" as 0.2; `points` = percentage points */
  | Readonly<{ kind: 'percentage'; span: Span; value: number; points: boolean; slip: boolean; limit: Limit | null }>
  /** "veertien dagen", "24 months"; `every` = how often: "per maand", "monthly" */
  | Readonly<{
      kind: 'duration';
      span: Span;
      count: number;
      unit: Unit;
      every: boolean;
      soft: boolean;
      limit: Limit | null;
    }>
  /** "25 mei 2018", "May 25, 2018"; what is not said is null; `possible` = a calendar has it */
  | Readonly<{ kind: 'date'; span: Span; day: number | null; month: number; year: number | null; possible: boolean }>
  /** "17.30 uur", "5:30 p.m.": minutes since midnight */
  | Readonly<{ kind: 'time'; span: Span; minutes: number }>
  /** "KvK 87654321", "legal@waterlelie.example", "ISO 27001": the same in every language */
  | Readonly<{ kind: 'identifier'; span: Span; what: string; value: string }>
  /** "{{naam}}" with its name; "____" and "[bedrag]" without one, `hint` = the words between the brackets */
  | Readonly<{ kind: 'placeholder'; span: Span; name: string | null; hint: string | null }>
  /** "veertien", "14", "fourteen" */
  | Readonly<{ kind: 'number'; span: Span; value: number; soft: boolean; limit: Limit | null }>
  /** "vijf (5)": a number in words and in digits */
  | Readonly<{ kind: 'doubled'; span: Span; words: number; figure: number }>
  /** "artikel 3.1 lid 2", "Article 3.1(2)", "artikel 6:89 BW"; `law` = the law it names, normalised */
  | Readonly<{ kind: 'reference'; span: Span; targets: readonly Target[]; law: string | null; soft: boolean }>
  /** A mention of a concept that is no party; one that is `covered` by a longer name answers a term across, but asks for none. */
  | Readonly<{ kind: 'term'; span: Span; concept: Concept; name: Name; covered: boolean; written: Written }>
  /** A mention of a party; `what` = the words that show its role ("will carry out the Project"), `subject` = it is the grammatical subject. */
  | Readonly<{
      kind: 'party';
      span: Span;
      concept: Concept;
      written: Written;
      role: Role;
      subject: boolean;
      what: string;
    }>
  /** A pronoun of the first or second person, with its part in the sentence as of a party. */
  | Readonly<{ kind: 'person'; span: Span; person: Person; role: Role; subject: boolean; what: string }>
  /** A word that may stand for any party: "hij", "partijen", "it", "each party". */
  | Readonly<{ kind: 'stand-in'; span: Span }>
  /** "tenzij", "unless"; what `asks` is nearly always mirrored by the other side, what does not may answer */
  | Readonly<{ kind: 'condition'; span: Span; operator: Operator; asks: boolean }>
  /** "niet", "not"; `about` = which word of its meaning it is, where it denies by its meaning: "weigert" and "refuses" are about the same */
  | Readonly<{ kind: 'negation'; span: Span; denial: Denial; about: string; asks: boolean }>
  /** "mag", "may"; `plain` = it says nothing else, as "mogelijk" and "opeisbaar" may */
  | Readonly<{ kind: 'modality'; span: Span; force: Force; plain: boolean; asks: boolean }>;

/** The kinds of facts. */
export type FactKind = Fact['kind'];

/** The fact of one kind. */
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

/** How two facts of one kind compare: `equivalent` = the same in other units ("24 maanden", "two years"). */
export type Likeness = 'same' | 'equivalent' | 'different';

/** One side, read: its outline, definitions, and by clause its heading, sentences and facts. */
export type Reading = Readonly<{
  source: Source;
  outline: Clause;
  definitions: readonly Definition[];
  headings: ReadonlyMap<Clause, Sentence>;
  sentences: ReadonlyMap<Clause, readonly Sentence[]>;
}>;

/** Things that belong together: mostly one and one; an empty side is an omission, several on a side a merge. */
export type Bead<T> = Sides<readonly T[]>;

/**
 * Clauses that should say the same, their sentences opposite each other; an empty side means that the other has no counterpart.
 * `likeness` = how much their content has in common, from 0 to 1.
 */
export type Pair = Readonly<{ clauses: Bead<Clause>; sentences: readonly Bead<Sentence>[]; likeness: number }>;

/** All that a check may look at. */
export type Bitext = Readonly<{
  sides: Sides<Reading>;
  /** In reading order of the Dutch side. */
  pairs: readonly Pair[];
  glossary: Glossary;
  definitions: DefinitionPairs;
  lexicon: Lexicon;
  before?: Before;
}>;

/** What both texts said at a revision that this run is compared with; absent where there is none, or one of the texts was not there. */
export type Before = Readonly<{ revision: string; sides: Sides<Reading>; pairs: readonly Pair[] }>;

/** How bad a finding is: harm × certainty. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * What a check says: which words on either side (the first span is the main place), and what is wrong with them.
 * `side` = the text that is itself at fault; `severity` = only lower than the check's.
 */
export type Problem = Readonly<{
  pair?: Pair;
  clauses?: Sides<Clause | null>;
  at: Sides<readonly Span[]>;
  side?: Lang;
  message: string;
  expected?: readonly string[];
  concept?: string;
  severity?: Severity;
}>;

/**
 * A question asked of a bitext; `summary` says what holds "in both texts". `formerly` = the ids it had before, which accepted differences and
 * configurations may still name; `since` = the version that first had it, where that is not the first of all.
 */
export type Check = Readonly<{
  id: string;
  formerly?: readonly string[];
  since?: string;
  severity: Severity;
  summary: string;
  run: (bitext: Bitext) => readonly Problem[];
}>;

/** A problem with the name of its check, its severity, and the clauses it stands in; `former` = its fingerprints under former names of the check. */
export type Finding = Readonly<{
  check: string;
  severity: Severity;
  message: string;
  side: Lang | null;
  clauses: Sides<Clause | null>;
  at: Sides<readonly Span[]>;
  expected: readonly string[];
  concept: string | null;
  fingerprint: string;
  former: readonly string[];
}>;

/** What the user can mend: one line that says where, what, and what to do instead. The program ends with status 2. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
