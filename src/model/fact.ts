import type { Clause } from './clause.ts';
import type { Concept, Name } from './glossary.ts';
import type { Span } from './source.ts';

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

/**
 * A row of references that stand side by side: "Bijlage 1, deel E, titel II". `numerals` = its numbers and letters in the order in which they are printed, "–" for
 * a range; `depths` = how many numbers each of its targets has.
 */
export type Row = Readonly<{ numerals: readonly string[]; depths: readonly number[] }>;

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
  | 'own'
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
      /** What it is paid for: a unit of time, something else ("per gebeurtenis"), or nothing that is said. */
      per: Unit | 'case' | null;
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
  | Readonly<{
      kind: 'date';
      span: Span;
      day: number | null;
      month: number;
      year: number | null;
      possible: boolean;
      limit: Limit | null;
    }>
  /** "17.30 uur", "5:30 p.m.": minutes since midnight */
  | Readonly<{ kind: 'time'; span: Span; minutes: number; limit: Limit | null }>
  /** "maandag", "Mondays": 1 is Monday */
  | Readonly<{ kind: 'weekday'; span: Span; day: number }>
  /** "KvK 87654321", "legal@waterlelie.example", "ISO 27001": the same in every language */
  | Readonly<{ kind: 'identifier'; span: Span; what: string; value: string }>
  /** "{{naam}}" with its name; "____" and "[bedrag]" without one, `hint` = the words between the brackets */
  | Readonly<{ kind: 'placeholder'; span: Span; name: string | null; hint: string | null }>
  /** "veertien", "14", "fourteen" */
  | Readonly<{ kind: 'number'; span: Span; value: number; soft: boolean; limit: Limit | null }>
  /** "vijf (5)": a number in words and in digits */
  | Readonly<{ kind: 'doubled'; span: Span; words: number; figure: number }>
  /** "l5", "3O": a letter that scanning put in place of a digit; it is read as `figure` */
  | Readonly<{ kind: 'misread'; span: Span; figure: string }>
  /** "artikel 3.1 lid 2", "Article 3.1(2)", "artikel 6:89 BW"; `law` = the law it names, normalised */
  | Readonly<{ kind: 'reference'; span: Span; targets: readonly Target[]; row: Row; law: string | null; soft: boolean }>
  /** "de AVG", "the Civil Code"; "Nederlands recht" as "law of NL", "the Dutch courts" as "courts of NL": a law without an article */
  | Readonly<{ kind: 'law'; span: Span; law: string }>
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
