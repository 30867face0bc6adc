import type { Force, Limit, Operator, Unit } from '../../model/fact.ts';
import { across, LANGUAGE, type Lang, type Sides } from '../../model/side.ts';
import type { NamedParty } from '../../model/statement.ts';
import type { Words } from '../words.ts';
import { bare, figure, listed, looksLike, quoted, shortened } from './parts.ts';

/** The sentences in English; each is one that a lawyer understands at once. */
export const EN: Words = {
  // ---- structure
  'text-ends': ({ lang, clause }, cite) =>
    `the ${LANGUAGE[across(lang)]} ends before ${cite(lang, clause)} of the ${LANGUAGE[lang]}.`,
  'clauses-alone': ({ lang, first, last, count, words, shift }, cite) => {
    const what =
      count > 1 ? `${cite(lang, first)} to ${cite(lang, last)} (${count} clauses) have` : `${cite(lang, first)} has`;
    const after = shift === 0 ? '' : `; from there on the numbers differ by ${shift}`;
    return `${what} no counterpart in the ${LANGUAGE[across(lang)]}: "${words}"${after}.`;
  },
  'items-alone': ({ lang, first, count, words }, cite) =>
    `${count > 1 ? `${count} items from ${cite(lang, first)} on have` : `${cite(lang, first)} has`} no counterpart in the ${LANGUAGE[across(lang)]}: "${words}".`,
  'sentence-alone': ({ lang }) => `this sentence has no counterpart in the ${LANGUAGE[across(lang)]}.`,
  'heading-alone': ({ lang, clause, words }, cite) =>
    `${cite(lang, clause)} has a heading in the ${LANGUAGE[lang]} only: "${words}".`,
  'definition-alone': ({ lang, words }) =>
    `"${words}" is defined in the ${LANGUAGE[lang]}; no definition in the ${LANGUAGE[across(lang)]} answers it.`,
  moved: ({ nl, en, count }, cite) =>
    `Dutch ${cite('nl', nl)}${count > 1 ? ` and what follows it (${count} clauses)` : ''} stands elsewhere in the English, as ${cite('en', en)}.`,
  'other-number': ({ nl, en }, cite) => `Dutch ${cite('nl', nl)} is numbered ${cite('en', en)} in the English.`,
  'number-lost': ({ lang, clause, count }, cite) =>
    `${cite(lang, clause)} of the ${LANGUAGE[lang]} has no number in the ${LANGUAGE[across(lang)]}${count > 1 ? ` (${count} clauses)` : ''}.`,
  'breaks-off': ({ lang, clause }, cite) =>
    `${cite(lang, clause)} breaks off in the ${LANGUAGE[lang]}: it ends within a sentence and says much less than the ${LANGUAGE[across(lang)]}.`,
  'heading-differs': ({ nl, en }) => `the headings differ: Dutch "${nl}", English "${en}".`,
  'number-repeated': ({ lang, clause, count }, cite) =>
    `in ${textOf(lang)}, ${cite(lang ?? 'nl', clause)} stands twice${count > 1 ? `, and so do ${count - 1} other numbers` : ''}.`,
  'number-backward': ({ lang, clause, before }, cite) =>
    `in ${textOf(lang)}, ${cite(lang ?? 'nl', clause)} stands after ${cite(lang ?? 'nl', before)}.`,
  'number-skipped': ({ lang, clause, before }, cite) =>
    `in ${textOf(lang)}, ${cite(lang ?? 'nl', before)} is followed by ${cite(lang ?? 'nl', clause)}.`,
  'number-undotted': ({ lang, clauses }, cite) =>
    `in ${textOf(lang)}, ${listed(
      clauses.map((clause) => cite(lang ?? 'nl', clause)),
      'and',
    )} ${clauses.length > 1 ? 'lack' : 'lacks'} the dot of the other numbers.`,
  'contents-end': ({ lang, listed, last }) =>
    `in ${textOf(lang)}, the list of contents ends with ${listed}, the articles with ${last}.`,
  'contents-without-article': ({ lang, listed }) =>
    `in ${textOf(lang)}, the list of contents names ${listed}, and there is no such article.`,
  'contents-lack': ({ lang, article }) => `in ${textOf(lang)}, ${article} is not in the list of contents.`,
  'contents-title': ({ lang, article, listed, heading }) =>
    `in ${textOf(lang)}, the list of contents calls ${article} "${listed}", its heading is "${heading}".`,

  // ---- values
  differs: ({ nl, en, figures }) => {
    if (nl === null || en === null || !looksLike(nl, en)) return `${beside({ nl, en })}.`;
    return figures && figures.nl !== figures.en
      ? `both say "${nl}", which is ${figure(figures.nl, 'en')} in Dutch and ${figure(figures.en, 'en')} in English.`
      : `both say "${nl}", but do not mean the same by it.`;
  },
  'differs-per': ({ nl, en, per }) => `Dutch "${nl}"${rate(per.nl)}, English "${en}"${rate(per.en)}.`,
  'differs-vat': ({ nl, en, vat }) => `Dutch "${nl}" ${VAT[vat.nl]} VAT, English "${en}" ${VAT[vat.en]} VAT.`,
  'differs-bound': ({ nl, en, bounds, moment }) =>
    `Dutch "${nl}" (${(moment ? MOMENTS : LIMITS)[bounds.nl]}), English "${en}" (${(moment ? MOMENTS : LIMITS)[bounds.en]}).`,
  'other-unit': ({ nl, en }) => `the same period in another unit: Dutch "${nl}", English "${en}".`,
  'foreign-separators': ({ lang, words }) =>
    `"${words}" has its dot and comma as the other language writes them; in ${lang === 'nl' ? 'Dutch the dot' : 'English the comma'} separates thousands.`,
  'impossible-date': ({ words }) => `there is no such date as "${words}".`,
  'letter-for-digit': ({ words, figure }) => `"${words}" has a letter in place of a digit; it was read as ${figure}.`,
  'words-and-digits': ({ words, said, figure }) => `"${words}": the words say ${said}, the digits ${figure}.`,

  // ---- references
  'reference-differs': (said) =>
    said.nl !== null && said.en !== null && looksLike(said.nl, said.en)
      ? `both say "${said.nl}", but these are clauses with different contents.`
      : `${beside(said, 'no reference')}.`,
  'reference-dead': ({ words }) => `there is no "${words}" in this text.`,
  'reference-incomplete': ({ words, clause, lang }, cite) =>
    `there is no "${words}"; probably ${cite(lang, clause)} is meant.`,

  // ---- parties
  'parties-exchanged': (party) => `the parties are exchanged: ${whose(party)}.`,
  'values-exchanged': ({ nl, en }) =>
    `two values changed places: where the Dutch has "${nl}", the English has "${en}", and the other way round.`,
  'nouns-exchanged': ({ nl, en }) =>
    `who does what is exchanged: where the Dutch has "${nl}", the English has "${en}", and the other way round.`,
  'party-differs': (party) => `the texts name different parties: ${whose(party)}.`,
  'parties-for-one': ({ nl, en, what }) =>
    `one text names all parties, the other one of them: Dutch "${nl}", English "${en}"${what === '' ? '' : ` ("${what}")`}.`,
  'own-or-other': (said) => `${beside(said)}: one text speaks of somebody's own, the other of another party's.`,
  'party-undefined': ({ lang, nl, en, defined }) => {
    const said = nl !== null && en !== null ? beside({ nl, en }) : `${LANGUAGE[lang]} "${nl ?? en}"`;
    return `${said}; the ${LANGUAGE[lang]} defines "${defined}".`;
  },
  'party-to-itself': ({ lang, party, other }) =>
    `in the ${LANGUAGE[lang]}, "${party}" acts towards itself${other === null ? '' : `; the ${LANGUAGE[across(lang)]} names "${other}"`}.`,
  'prevailing-text': ({ nl, en }) =>
    `the texts disagree on which version prevails: the Dutch says "${nl}", the English "${en}".`,

  // ---- meaning
  'opposite-said': ({ nl, en }) => `the texts say the opposite: Dutch "${nl}", English "${en}".`,
  'denied-in-one': ({ lang, words }) =>
    `the ${LANGUAGE[lang]} is negative ("${words}"), the ${LANGUAGE[across(lang)]} is not.`,
  'forces-differ': ({ nl, en }) => {
    if (nl && en)
      return `Dutch "${nl.words}" (${FORCES[nl.force][0]}), English "${en.words}" (${FORCES[en.force][0]}).`;
    return inOne({ nl, en }, ({ words, force }) => `${FORCES[force][1]} ("${words}")`);
  },
  'conditions-differ': ({ nl, en }) => {
    if (nl && en) return `Dutch "${nl.words}" (${OPERATORS[nl.operator][0]}), English ${glossed(en)}.`;
    return inOne({ nl, en }, ({ words, operator }) => `${OPERATORS[operator][1]} ("${words}")`);
  },
  untranslated: ({ lang, words }) => `"${words}" stands in ${LANGUAGE[across(lang)]} in the ${LANGUAGE[lang]} text.`,
  'phrase-alone': ({ lang, words }) => `nothing in the ${LANGUAGE[across(lang)]} says "${words}".`,
  'content-differs': ({ nl, en, repeats, elsewhere }, cite) => {
    const again = repeats && `the ${LANGUAGE[repeats.lang]} repeats ${cite(repeats.lang, repeats.clause)}`;
    const moved =
      elsewhere &&
      `what the ${LANGUAGE[across(elsewhere.lang)]} says stands in the ${LANGUAGE[elsewhere.lang]} of ${cite(elsewhere.lang, elsewhere.clause)}`;
    const said = ['the two texts say different things here', again, moved].filter((one) => one !== null).join('; ');
    return `${said}: Dutch "${nl}", English "${en}".`;
  },
  'word-joined': ({ words }) => `"${words}" joins a word to itself.`,
  'word-repeated': ({ word, words, count }) =>
    count > 2 ? `"${word}" stands ${count} times in a row.` : `"${words}" stands twice.`,

  // ---- terms
  'term-differs': ({ lang, words, others, expected }) =>
    others.length === 0
      ? `${LANGUAGE[lang]} "${words}": the ${LANGUAGE[across(lang)]} has no "${expected}".`
      : `${LANGUAGE[lang]} "${words}", ${LANGUAGE[across(lang)]} ${quoted(others)}; expected "${expected}".`,
  'term-wrong': ({ lang, words, others, reason, expected }) =>
    `${LANGUAGE[lang]} "${words}" is not ${quoted(others)}${reason === null ? '' : ` (${reason})`}; expected "${expected}".`,
  'term-neighbour': ({ lang, words, others, meant, expected }) =>
    `${LANGUAGE[lang]} "${words}" is not ${quoted(others)}, which is "${meant}"; expected "${expected}".`,
  'country-alone': ({ lang, words }) =>
    `the ${LANGUAGE[lang]} names "${words}"; the ${LANGUAGE[across(lang)]} does not.`,
  'name-differs': ({ nl, en, form }) =>
    `Dutch "${nl}", English "${en}": ${form ? 'the legal form differs' : 'another name'}.`,
  'word-other': ({ nl, en }) => `Dutch "${nl}" and English "${en}" are two things.`,
  'term-overrules': ({ nl, en, expected }) =>
    `the text defines Dutch "${nl}" as English "${en}", where your glossary has "${expected}".`,
  'term-uneven': ({ lang, words, ways }) =>
    `${LANGUAGE[lang]} "${words}" is ${ways.map(({ words, count }) => `"${words}" ${count === 1 ? 'once' : `${count} times`}`).join(', ')} in the ${LANGUAGE[across(lang)]}.`,
  'capital-in-one': ({ lang, ...words }) =>
    `${LANGUAGE[lang]} "${words[lang]}" has the capital of a defined term; ${LANGUAGE[across(lang)]} "${words[across(lang)]}" has not.`,
  'term-defined-twice': ({ lang, words }) => `the ${LANGUAGE[lang]} defines "${words}" a second time.`,
  'term-unused': ({ lang, words }) => `"${words}" is defined and never used${lang ? ` in the ${LANGUAGE[lang]}` : ''}.`,
  'term-undefined': ({ lang, words }) =>
    `"${words}" is written as a defined term${lang ? ` in the ${LANGUAGE[lang]}` : ''}, and no definition explains it.`,

  // ---- rules and checks of somebody's own
  own: ({ en }) => en,
  'word-forbidden': ({ words, instead, because }) =>
    `"${words}" must not stand here${instead === null ? '' : `; write "${instead}"`}${because === null ? '.' : ` (${bare(because)}).`}`,
  'word-alone': ({ lang, words, expected, because }) =>
    `the ${LANGUAGE[lang]} says "${words}", and the ${LANGUAGE[across(lang)]} has no ${quoted(expected)}${because === null ? '.' : ` (${bare(because)}).`}`,

  // ---- changes
  'value-drifted': ({ lang, revision, was, is, still }) => {
    const what =
      was !== null && is !== null ? `changed "${was}" to "${is}"` : is !== null ? `gained "${is}"` : `lost "${was}"`;
    const other = still === null ? 'did not change' : `still says "${still}"`;
    return `since ${revision} the ${LANGUAGE[lang]} ${what}, and the ${LANGUAGE[across(lang)]} ${other}.`;
  },
  'words-drifted': ({ lang, revision }) =>
    `since ${revision} the ${LANGUAGE[lang]} has other words here, and the ${LANGUAGE[across(lang)]} did not change.`,
};

const textOf = (lang: Lang | null): string => (lang === null ? 'both texts' : `the ${LANGUAGE[lang]}`);

/** 'Dutch "5.000 euro", English nothing' */
const beside = ({ nl, en }: Sides<string | null>, nothing = 'nothing'): string =>
  `Dutch ${nl === null ? nothing : `"${nl}"`}, English ${en === null ? nothing : `"${en}"`}`;

/** '"will carry out the work" is said of "Leverancier" in the Dutch, of "Customer" in the English' */
function whose({ nl, en, role, what }: NamedParty): string {
  if (role === 'does') return `"${shortened(what)}" is said of "${nl}" in the Dutch, of "${en}" in the English`;
  if (role === 'owns') return `"${what}" is that of "${nl}" in the Dutch, of "${en}" in the English`;
  return `Dutch "${nl}", English "${en}"`;
}

/** 'The Dutch limits this ("slechts"); the English does not.' */
function inOne<T>({ nl, en }: Sides<T | null>, does: (one: T) => string): string {
  if (nl !== null) return `the Dutch ${does(nl)}; the English does not.`;
  return en === null ? '' : `the English ${does(en)}; the Dutch does not.`;
}

/** "or" says to an English reader what it is; "subject to" may be many things. */
const glossed = ({ words, operator }: Readonly<{ words: string; operator: Operator }>): string =>
  ['and', 'or'].includes(operator) ? `"${words}"` : `"${words}" (${OPERATORS[operator][0]})`;

const rate = (unit: Unit | 'case' | null): string =>
  unit === null ? '' : unit === 'case' ? ' for each case' : ` per ${UNITS[unit]}`;

const UNITS: Readonly<Record<Unit, string>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  'full-day': 'full day',
  workday: 'working day',
  week: 'week',
  fortnight: 'fortnight',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};

const VAT = { exclusive: 'excluding', inclusive: 'including' } as const;

const LIMITS: Readonly<Record<Limit, string>> = {
  least: 'at least',
  most: 'at most',
  over: 'more than',
  under: 'less than',
  'not-over': 'not more than',
  'not-under': 'not less than',
};

/** The same of a day or a time. */
const MOMENTS: Readonly<Record<Limit, string>> = {
  least: 'from then on',
  most: 'at the latest',
  over: 'after',
  under: 'before',
  'not-over': 'not after',
  'not-under': 'not before',
};

/** What a force is called, and what a text does that has it. */
const FORCES: Readonly<Record<Force, readonly [string, string]>> = {
  duty: ['a duty', 'makes this a duty'],
  right: ['a right', 'gives a right'],
  exempt: ['no duty', 'says that this need not be done'],
  effort: ['an effort', 'promises an effort only'],
  guarantee: ['a guarantee', 'gives a guarantee'],
  intention: ['an intention', 'states an intention only'],
  deemed: ['a legal presumption', 'deems this to be so'],
  proper: ['what ought to be', 'says what ought to be'],
};

/** What an operator is called, and what a text does that has it. */
const OPERATORS: Readonly<Record<Operator, readonly [string, string]>> = {
  if: ['a condition', 'sets a condition'],
  unless: ['an exception', 'makes an exception'],
  except: ['an exception', 'makes an exception'],
  only: ['a limit', 'limits this'],
  'only-that': ['only this', 'limits this'],
  exclusive: ['exclusive', 'makes this exclusive'],
  own: ['own', 'says that this is its own'],
  provided: ['a condition', 'sets a condition'],
  extent: ['a scope', 'says how far this goes'],
  subject: ['a reservation', 'makes a reservation'],
  notwithstanding: ['sets something aside', 'sets something aside'],
  unprejudiced: ['leaves something as it is', 'leaves something as it is'],
  'at-least': ['a minimum', 'sets a minimum'],
  'in-any-event': ['in any event', 'says that this holds in any event'],
  'on-request': ['on request', 'says that this is done on request'],
  'at-once': ['without delay', 'says that this is done without delay'],
  observing: ['a duty to observe something', 'says what must be observed'],
  'each-time': ['each time', 'says that this holds each time'],
  and: ['and', 'requires all of them'],
  or: ['or', 'requires one of them'],
  'and-or': ['and/or', 'requires any or all of them'],
};
