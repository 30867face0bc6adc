import type { Clause } from './clause.ts';
import type { Force, Limit, Operator, Unit } from './fact.ts';
import type { Lang, Sides } from './side.ts';

/** What either text says, in its own words; null = nothing of the kind. */
type Said = Sides<string | null>;

/** A mention of a party on either side; `what` = what the English says of it ("will carry out the Project"), where it shows that, and of which kind that is. */
export type NamedParty = Readonly<{ nl: string; en: string; role: 'does' | 'owns' | null; what: string }>;

/** Something that stands in one text, or in both alike where `lang` is null. */
type Within = Readonly<{ lang: Lang | null }>;

/**
 * The values that each kind of statement is made of. Words of a document are quoted as they stand; clauses are named where the sentence is made;
 * `lang` is the text that the statement is about: that has something which the other lacks, or that is itself at fault.
 */
export type Values = Readonly<{
  // ---- structure
  'text-ends': Readonly<{ lang: Lang; clause: Clause }>;
  /** `shift` = by how much the numbers of what follows differ, 0 where they do not. */
  'clauses-alone': Readonly<{ lang: Lang; first: Clause; last: Clause; count: number; words: string; shift: number }>;
  'items-alone': Readonly<{ lang: Lang; first: Clause; count: number; words: string }>;
  'sentence-alone': Readonly<{ lang: Lang }>;
  'heading-alone': Readonly<{ lang: Lang; clause: Clause; words: string }>;
  'definition-alone': Readonly<{ lang: Lang; words: string }>;
  moved: Sides<Clause> & Readonly<{ count: number }>;
  'other-number': Sides<Clause>;
  /** `count` = how many clauses have a number in the text `lang` alone, this one the first. */
  'number-lost': Readonly<{ lang: Lang; clause: Clause; count: number }>;
  /** The text `lang` stops within a sentence. */
  'breaks-off': Readonly<{ lang: Lang; clause: Clause }>;
  /** The words of the headings that nothing answers. */
  'heading-differs': Sides<string>;
  /** `count` = so many numbers stand twice, that of this clause the first. */
  'number-repeated': Within & Readonly<{ clause: Clause; count: number }>;
  'number-backward': Within & Readonly<{ clause: Clause; before: Clause }>;
  'number-skipped': Within & Readonly<{ clause: Clause; before: Clause }>;
  'number-undotted': Within & Readonly<{ clauses: readonly Clause[] }>;
  'contents-end': Within & Readonly<{ listed: string; last: string }>;
  'contents-without-article': Within & Readonly<{ listed: string }>;
  'contents-lack': Within & Readonly<{ article: string }>;
  'contents-title': Within & Readonly<{ article: string; listed: string; heading: string }>;
  // ---- values
  /** `figures` = what each of them comes to, where they are numbers. */
  differs: Said & Readonly<{ figures?: Sides<number> }>;
  'differs-per': Sides<string> & Readonly<{ per: Sides<Unit | 'case' | null> }>;
  'differs-vat': Sides<string> & Readonly<{ vat: Sides<'exclusive' | 'inclusive'> }>;
  'differs-bound': Sides<string> & Readonly<{ bounds: Sides<Limit>; moment: boolean }>;
  'other-unit': Sides<string>;
  'foreign-separators': Readonly<{ lang: Lang; words: string }>;
  'impossible-date': Readonly<{ words: string }>;
  'letter-for-digit': Readonly<{ words: string; figure: string }>;
  'words-and-digits': Readonly<{ words: string; said: number; figure: number }>;
  // ---- references
  'reference-differs': Said;
  'reference-dead': Readonly<{ words: string }>;
  'reference-incomplete': Readonly<{ words: string; clause: Clause; lang: Lang }>;
  // ---- parties
  'parties-exchanged': NamedParty;
  'nouns-exchanged': Sides<string>;
  'values-exchanged': Sides<string>;
  'party-differs': NamedParty;
  'parties-for-one': Sides<string> & Readonly<{ what: string }>;
  'own-or-other': Sides<string>;
  'party-undefined': Said & Readonly<{ lang: Lang; defined: string }>;
  'party-to-itself': Readonly<{ lang: Lang; party: string; other: string | null }>;
  'prevailing-text': Sides<string>;
  // ---- meaning
  'denied-in-one': Readonly<{ lang: Lang; words: string }>;
  'opposite-said': Sides<string>;
  'forces-differ': Sides<Readonly<{ words: string; force: Force }> | null>;
  'conditions-differ': Sides<Readonly<{ words: string; operator: Operator }> | null>;
  untranslated: Readonly<{ lang: Lang; words: string }>;
  'phrase-alone': Readonly<{ lang: Lang; words: string }>;
  /** `repeats` = the clause that one text says again here; `elsewhere` = the clause of a text that says what the other says here. */
  'content-differs': Sides<string> &
    Readonly<{
      repeats: Readonly<{ lang: Lang; clause: Clause }> | null;
      elsewhere: Readonly<{ lang: Lang; clause: Clause }> | null;
    }>;
  'word-joined': Readonly<{ words: string }>;
  'word-repeated': Readonly<{ word: string; words: string; count: number }>;
  // ---- terms
  'term-differs': Readonly<{ lang: Lang; words: string; others: readonly string[]; expected: string }>;
  'term-wrong': Readonly<{
    lang: Lang;
    words: string;
    others: readonly string[];
    reason: string | null;
    expected: string;
  }>;
  /** `meant` = what the words across stand for: "services" are "diensten", and no "goederen". */
  'term-neighbour': Readonly<{ lang: Lang; words: string; others: readonly string[]; meant: string; expected: string }>;
  /** `form` = the firm is the same, its legal form is not. */
  'country-alone': Readonly<{ lang: Lang; words: string }>;
  'name-differs': Sides<string> & Readonly<{ form: boolean }>;
  /** Two words in each other's place that mean something else. */
  'word-other': Sides<string>;
  'term-overrules': Sides<string> & Readonly<{ expected: string }>;
  /** `lang` = the side that has one term, `ways` = what it is on the other, and how often. */
  'term-uneven': Readonly<{ lang: Lang; words: string; ways: readonly Readonly<{ words: string; count: number }>[] }>;
  'capital-in-one': Sides<string> & Readonly<{ lang: Lang }>;
  'term-defined-twice': Readonly<{ lang: Lang; words: string }>;
  'term-unused': Within & Readonly<{ words: string }>;
  'term-undefined': Within & Readonly<{ words: string }>;
  // ---- rules and checks of somebody's own
  own: Readonly<{ en: string; nl: string | null }>;
  'word-forbidden': Readonly<{ words: string; instead: string | null; because: string | null }>;
  /** `expected` = words of which the other text should have one. */
  'word-alone': Readonly<{ lang: Lang; words: string; expected: readonly string[]; because: string | null }>;
  // ---- changes since a revision; `lang` = the text that changed
  'value-drifted': Readonly<{
    lang: Lang;
    revision: string;
    was: string | null;
    is: string | null;
    /** What the other text says still. */
    still: string | null;
  }>;
  'words-drifted': Readonly<{ lang: Lang; revision: string }>;
}>;

/** The name of a kind of statement. */
export type StatementCode = keyof Values;

/** What a check says: one kind of statement with its values; report/words.ts makes a sentence of it. */
export type Statement = { readonly [C in StatementCode]: Readonly<{ code: C; values: Values[C] }> }[StatementCode];
