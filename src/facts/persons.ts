import { MODALS_BEFORE_VERB, MODALS_EN, OPENERS_EN, PREPOSITIONS_EN, TAKING } from '../languages/en/sentence-words.ts';
import { CONJUNCTIONS_NL, MODALS_NL, OPENERS_NL, PREPOSITIONS_NL, SMALL_NL } from '../languages/nl/sentence-words.ts';
import { PREPOSITIONS, PRONOUNS, type Pronouns } from '../languages/nl-en/role-words.ts';
import { opensCapital } from '../languages/pattern.ts';
import { wordSet } from '../languages/word-list.ts';
import type { FactOf, Person, Role } from '../model/fact.ts';
import { both, type Lang, type Sides } from '../model/side.ts';
import { RECEIVING } from './receiving.ts';
import { passiveAfter, type RoleWord } from './roles.ts';

/** A pronoun of the first or second person among the words of its sentence, and its part there. */
export type PersonAt = Readonly<{ at: number }> & Pick<FactOf<'person'>, 'person' | 'role' | 'subject' | 'what'>;

/** What a pronoun says by its form alone: "wij" acts, "jouw" owns, "jou" is acted upon; of "je", "u", "ons" and "you" the words around it tell. */
type Form = Readonly<{ person: Person; role: Role | 'open'; subject: boolean }>;

const FORMS: Sides<ReadonlyMap<string, Form>> = both(PRONOUNS, forms);

function forms(lists: Pronouns): ReadonlyMap<string, Form> {
  return new Map(
    (Object.keys(lists) as Person[]).flatMap((person) =>
      Object.entries(lists[person]).flatMap(([how, words]) =>
        [...wordSet(words)].map((word): [string, Form] => [
          word,
          { person, role: how === 'subject' ? 'agent' : (how as Role | 'open'), subject: how === 'subject' },
        ]),
      ),
    ),
  );
}

/** The pronouns of the first and second person in a sentence, each with its part. */
export function persons(words: readonly RoleWord[], lang: Lang): readonly PersonAt[] {
  const found = words.flatMap((word, at): readonly PersonAt[] => {
    const form = FORMS[lang].get(lower(word).replace(CONTRACTED, ''));
    if (!form) return [];
    const { role, subject } = CONTRACTED.test(lower(word))
      ? SUBJECT
      : form.role === 'open'
        ? openPart(words, at, lang)
        : partOf(words, at, form, lang);
    return [{ at, person: form.person, role, subject, what: subject ? predicate(words, at, lang) : '' }];
  });
  return lang === 'nl' ? found.filter((one) => !isReflexive(words, one, found)) : found;
}

/** "Wij houden ons aan de wet" / "We follow the law", "u moet u aanmelden": who acts on itself by the form of a Dutch verb is not named a second time. */
function isReflexive(words: readonly RoleWord[], { at, person, role }: PersonAt, all: readonly PersonAt[]): boolean {
  if (role !== 'other' || PREPOSITIONS_NL.has(lower(words[at - 1]))) return false;
  return all.some(
    (one) =>
      one.subject &&
      one.person === person &&
      one.at < at &&
      !words.slice(one.at + 1, at + 1).some((word) => word.breaks || OPENERS_NL.has(lower(word))),
  );
}

/** "we'll", "you're": a pronoun with its verb, so that it is the subject. */
const CONTRACTED = /['’](?:re|ll|ve|d)$/;

const lower = (word: RoleWord | undefined): string => (word?.text ?? '').toLowerCase();

type Part = Readonly<{ role: Role; subject: boolean }>;
const SUBJECT: Part = { role: 'agent', subject: true };
const OWNER: Part = { role: 'owner', subject: false };
const OTHER: Part = { role: 'other', subject: false };

const openPart = (words: readonly RoleWord[], at: number, lang: Lang): Part =>
  lang === 'nl' ? dutch(words, at) : english(words, at);

/** "by us", "to us", "from us", "een brief van jou"; the form tells the rest */
function partOf(words: readonly RoleWord[], at: number, { role, subject }: Form, lang: Lang): Part {
  if (role === 'other' && !words[at]?.breaks) return behind(words, at, lang);
  return subject && lang === 'en' && passiveBehind(words, at) ? OTHER : { role: role as Role, subject };
}

/** What a preposition in front makes of it: "door ons" acts, "aan jou" gets, "van jou" has, "hoort van ons" is where it comes from. */
function behind(words: readonly RoleWord[], at: number, lang: Lang): Part {
  const role = PREPOSITIONS[lang][lower(words[at - 1])] ?? 'other';
  const from = lang === 'nl' && role === 'owner' && words.some((word) => RECEIVING.nl.has(lower(word)));
  return { role: from ? 'source' : role, subject: false };
}

// ---- Dutch

function dutch(words: readonly RoleWord[], at: number): Part {
  const [word, previous, next] = [lower(words[at]), lower(words[at - 1]), words[at + 1]];
  const breaks = words[at]?.breaks ?? true;
  const owns = word !== 'u' && next !== undefined && !next.breaks && isNoun(next);
  if (word === 'ons') return owns ? OWNER : breaks ? OTHER : behind(words, at, 'nl');
  if (!breaks && OPENERS_NL.has(previous)) return SUBJECT;
  if (!breaks && PREPOSITIONS_NL.has(previous)) return owns ? OWNER : behind(words, at, 'nl');
  if (!breaks && isInverted(previous, word) && !hasVerb(words, at - 1))
    return owns && words[at - 1]?.breaks && !words.some((one) => one.breaks && lower(one) === 'dan') ? OWNER : SUBJECT;
  if (opensItem(words, at)) return SUBJECT;
  if (['wij', 'we'].includes(previous) && /[a-z]{3,}en$/.test(next?.text ?? '') && (words[at + 2]?.breaks ?? true))
    return OTHER;
  const opens = breaks || CONJUNCTIONS_NL.has(previous);
  if (opens && next && !next.breaks && isFiniteVerb(lower(next))) return SUBJECT;
  return owns ? OWNER : OTHER;
}

/** "- je twee facturen niet hebt betaald": an item that goes on a sentence with "als" or "dat" begins small and ends in a verb */
const opensItem = (words: readonly RoleWord[], at: number): boolean =>
  at === 0 &&
  words[0]?.text === 'je' &&
  words.slice(3).some((word) => isFiniteVerb(lower(word))) &&
  !words.slice(1).some((word) => ['wij', 'we', 'je'].includes(lower(word)));

/**
 * The verb before a subject of the second person: "kun je", "krijgt u", "betaal je"; in "geeft je" and "sturen u" the subject is another. A verb that opens
 * the sentence may also be an imperative: "Controleer je pakket", while "Krijg je klachten, dan …" is a condition.
 */
const isInverted = (verb: string, pronoun: string): boolean =>
  MODALS_NL.has(verb) ||
  ((pronoun === 'u' ? /^[a-zà-ÿ]{2,}t$/ : /^[a-zà-ÿ]+(?:[^aeiount ]|[aeio][aeiou]n|[aeiou][aeiou]t)$/).test(verb) &&
    !SMALL_NL.has(verb) &&
    !CONJUNCTIONS_NL.has(verb));

/** "Geeft de bemiddelaar je gelijk": its clause has a verb before, so that the word in front of "je" is none */
function hasVerb(words: readonly RoleWord[], end: number): boolean {
  for (let at = end - 1; at >= 0 && !words[at + 1]?.breaks; at--) if (isFiniteVerb(lower(words[at]))) return true;
  return false;
}

const isFiniteVerb = (word: string): boolean =>
  MODALS_NL.has(word) || (/^[a-zà-ÿ]{2,}t$/.test(word) && !SMALL_NL.has(word) && word !== 'met');

/** "naam", "Account", "bestelling": what can be owned */
const isNoun = ({ text }: RoleWord): boolean =>
  /^[A-Za-zÀ-ÿ]{2,}/.test(text) &&
  (opensCapital(text) ||
    !(/^(?:waar|daar|hier)/.test(text) || SMALL_NL.has(text.toLowerCase()) || isFiniteVerb(text.toLowerCase())));

// ---- English

function english(words: readonly RoleWord[], at: number): Part {
  const [previous, next] = [lower(words[at - 1]), words[at + 1]];
  const breaks = words[at]?.breaks ?? true;
  const follows = lower(next);
  const ends = next === undefined || next.breaks;
  if (!ends && MODALS_EN.has(follows) && !TAKING.has(previous)) return passiveBehind(words, at) ? OTHER : SUBJECT;
  if (!breaks && PREPOSITIONS_EN.has(previous) && !(OPENERS_EN.has(previous) && !ends)) return behind(words, at, 'en');
  if (!breaks && TAKING.has(previous)) return OTHER;
  if (ends || PREPOSITIONS_EN.has(follows) || /^(?:the|a|an|any|this|that|these|all|not)$/.test(follows)) return OTHER;
  return SUBJECT;
}

/** "you are encouraged to read them" / "wij moedigen u aan dit te lezen"; "you will be informed" */
const passiveBehind = (words: readonly RoleWord[], at: number): boolean =>
  passiveAfter(words, MODALS_BEFORE_VERB.has(lower(words[at + 1])) ? at + 2 : at + 1);

// ---- both

/** Some words of what the subject does: "will never ask" */
function predicate(words: readonly RoleWord[], at: number, lang: Lang): string {
  if (lang === 'nl') return '';
  const found: string[] = [];
  for (let next = at + 1; next < words.length && found.length < 6 && !words[next]?.breaks; next++)
    found.push(words[next]?.text ?? '');
  return found.join(' ');
}
