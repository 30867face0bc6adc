import {
  ADVERBS,
  AUXILIARIES,
  BE,
  CLAUSE_OPENERS_EN,
  DETERMINERS_EN,
  IRREGULAR_PARTICIPLES,
  MODALS_BEFORE_VERB,
  STATES,
} from '../languages/en/sentence-words.ts';
import { DETERMINERS_NL, FINITE, NOT_FINITE, PASSIVE, SUBORDINATORS } from '../languages/nl/sentence-words.ts';
import { COMPOUND_PREPOSITIONS, OTHER_PREPOSITIONS, PREPOSITIONS } from '../languages/nl-en/role-words.ts';
import { opensSmall } from '../languages/pattern.ts';
import type { Role } from '../model/fact.ts';
import type { Lang } from '../model/side.ts';
import { RECEIVING } from './receiving.ts';

/** A word of a sentence; `breaks` = a comma, colon, bracket or dash stands between it and the word before. */
export type RoleWord = Readonly<{ text: string; breaks: boolean }>;

/** The part that a party has, and the words that show it. */
export type Part = Readonly<{ role: Role; subject: boolean; what: string }>;

/** A party among the words of its sentence: those from `from` up to, not including, `to`. */
export type PartyAt = Readonly<{ from: number; to: number }>;

/**
 * The part of a party in its sentence, from the words around it, not from the order in which parties appear: both languages put it
 * elsewhere ("zijn de vorderingen van Opdrachtnemer op Opdrachtgever opeisbaar" / "claims owed by the Client to the Contractor").
 * @param parties all mentions of parties in the sentence, in order
 */
export function part(words: readonly RoleWord[], at: PartyAt, parties: readonly PartyAt[], lang: Lang): Part {
  return lang === 'nl' ? dutch(words, at, parties) : english(words, at, parties);
}

const NONE: Part = { role: 'other', subject: false, what: '' };
const lower = (word: RoleWord | undefined): string => (word?.text ?? '').toLowerCase().replaceAll('’', "'");

// ---- Dutch

function dutch(words: readonly RoleWord[], { from, to }: PartyAt, parties: readonly PartyAt[]): Part {
  const start = beginning(words, from);
  const previous = lower(words[start - 1]);
  const breaks = words[start]?.breaks ?? true;
  const next = lower(words[to]);

  const together = conjunct(words, start, parties, 'nl');
  if (together) return dutch(words, together, parties);
  if (!breaks && previous in PREPOSITIONS.nl) return prepositional(words, start, to, parties, 'nl', dutchNoun);
  if (!breaks && OTHER_PREPOSITIONS.nl.has(previous)) return NONE;
  // "Opdrachtgevers verantwoordelijkheid"
  if (
    /s$/.test(lower(words[from])) &&
    /[^s]s$/.test(lower(words[to - 1])) &&
    to < words.length &&
    !words[to]?.breaks &&
    !FINITE.has(next) &&
    !looksFinite(next) &&
    start === from &&
    isNounLike(words[to])
  ) {
    if (/(?:er|ar|or|nt)s$/.test(lower(words[to - 1]))) return { role: 'owner', subject: false, what: next };
  }
  // "zal Opdrachtnemer …": the verb comes first when something else opens the clause
  if (!breaks && (FINITE.has(previous) || (looksFinite(previous) && !takenSubject(words, start, parties)))) {
    return takenSubject(words, start, parties) || sharesSubject(words, start, parties)
      ? NONE
      : subject(words, PASSIVE.has(previous), dutchPredicate(words, start - 1, to));
  }
  // "indien Opdrachtgever …", "waarvan Opdrachtnemer aangeeft"
  if (!breaks && SUBORDINATORS.has(previous))
    return subject(words, passiveAtEnd(words, to), dutchPredicate(words, -1, to));
  // "Opdrachtnemer zal …", "…, Opdrachtnemer verwerkt …"
  const opens = start === 0 || breaks || ['en', 'of', 'maar', 'doch', 'dan', 'want', 'noch'].includes(previous);
  if (opens && !words[to]?.breaks && (FINITE.has(next) || looksFinite(next)))
    return subject(words, PASSIVE.has(next), dutchPredicate(words, to, to + 1));
  return NONE;
}

/** Where a name begins with its articles; "die" behind a noun is none of them: "gegevens die Opdrachtnemer verwerkt", but "aan die Partij". */
function beginning(words: readonly RoleWord[], from: number): number {
  const start = afterDeterminers(words, from, DETERMINERS_NL);
  const before = lower(words[start - 1]);
  const relative =
    start < from &&
    ['die', 'dat'].includes(lower(words[start])) &&
    start > 0 &&
    !(
      before in PREPOSITIONS.nl ||
      OTHER_PREPOSITIONS.nl.has(before) ||
      FINITE.has(before) ||
      SUBORDINATORS.has(before)
    );
  return relative ? start + 1 : start;
}

/** "verwerkt", "vrijwaart", "spant": third person, not "niet", "met", "tot" */
const looksFinite = (word: string): boolean => /^[a-zà-ÿ]{3,}t$/.test(word) && !NOT_FINITE.has(word);

const isNounLike = (word: RoleWord | undefined): boolean => /^[a-zà-ÿ]{4,}/.test(word?.text ?? '');

/** Another party stands right before the verb as its subject, so that what follows is the object: "Opdrachtgever vrijwaart Opdrachtnemer" */
function takenSubject(words: readonly RoleWord[], start: number, parties: readonly PartyAt[]): boolean {
  const verb = start - 1;
  return parties.some(({ from, to }) => {
    if (to !== verb || words[verb]?.breaks) return false;
    const first = afterDeterminers(words, from, DETERMINERS_NL);
    const before = lower(words[first - 1]);
    return words[first]?.breaks || !(before in PREPOSITIONS.nl || OTHER_PREPOSITIONS.nl.has(before));
  });
}

/** "Opdrachtnemer houdt een register bij en verleent Opdrachtgever inzage": the second verb has the subject of the first */
function sharesSubject(words: readonly RoleWord[], start: number, parties: readonly PartyAt[]): boolean {
  if (!['en', 'of', 'maar', 'doch', 'noch'].includes(lower(words[start - 2])) || words[start - 1]?.breaks) return false;
  return parties.some(({ from, to }) => {
    const first = afterDeterminers(words, from, DETERMINERS_NL);
    const verb = lower(words[to]);
    return (
      to < start - 2 &&
      (first === 0 || words[first]?.breaks) &&
      !words[to]?.breaks &&
      (FINITE.has(verb) || looksFinite(verb))
    );
  });
}

function passiveAtEnd(words: readonly RoleWord[], to: number): boolean {
  for (let at = to; at < words.length && !(at > to && words[at]?.breaks); at++)
    if (PASSIVE.has(lower(words[at]))) return true;
  return false;
}

const dutchPredicate = (words: readonly RoleWord[], verb: number, rest: number): string => {
  const tail = phrase(words, rest, 5);
  return verb >= 0 ? `${words[verb]?.text ?? ''} ${verb < rest - 1 ? '… ' : ''}${tail}`.trim() : tail;
};

/** "redelijke wensen" in front of "van Opdrachtgever", "voorwaarden" */
const dutchNoun = (words: readonly RoleWord[], preposition: number): string => {
  const noun = words[preposition - 1];
  const adjective = words[preposition - 2];
  const joined = adjective && !noun?.breaks && /^[a-zà-ÿ]{4,}e$/.test(adjective.text) ? `${adjective.text} ` : '';
  return `${joined}${noun?.text ?? ''}`;
};

// ---- English

function english(words: readonly RoleWord[], { from, to }: PartyAt, parties: readonly PartyAt[]): Part {
  const start = afterDeterminers(words, from, DETERMINERS_EN);
  const previous = lower(words[start - 1]);
  const breaks = words[start]?.breaks ?? true;

  if (/(?:'s|s')$/.test(lower(words[to - 1]))) return { role: 'owner', subject: false, what: phrase(words, to, 3) };
  const together = conjunct(words, start, parties, 'en');
  if (together) return english(words, together, parties);
  if (!breaks && previous in PREPOSITIONS.en) return prepositional(words, start, to, parties, 'en', englishNoun);
  if (!breaks && OTHER_PREPOSITIONS.en.has(previous)) return NONE;

  let verb = to;
  while (!words[verb]?.breaks && (ADVERBS.has(lower(words[verb])) || /[a-zà-ÿ]ly$/.test(lower(words[verb])))) verb++;
  const second = coordinatedEnd(words, to, parties);
  if (second !== null) verb = second;
  const next = lower(words[verb]);
  if (words[verb]?.breaks && verb === to) return NONE;
  if (MODALS_BEFORE_VERB.has(next)) return subject(words, passiveAfter(words, verb + 1), phrase(words, verb, 6));
  if (BE.has(next)) return subject(words, passiveAfter(words, verb), phrase(words, verb, 6));
  if (AUXILIARIES.has(next)) return subject(words, false, phrase(words, verb, 6));
  const opens = start === 0 || breaks || CLAUSE_OPENERS_EN.has(previous);
  if (
    opens &&
    /^[a-zà-ÿ]{3,}(?:s|ed)$/.test(next) &&
    !/(?:ss|ous|us|is)$/.test(next) &&
    !OTHER_PREPOSITIONS.en.has(next)
  ) {
    return subject(words, false, phrase(words, verb, 6));
  }
  return NONE;
}

/** The first verb after "be": "is informed" is a passive, "is obliged" is not; "will be supplied" */
export function passiveAfter(words: readonly RoleWord[], from: number): boolean {
  let at = from;
  let be = false;
  while (at < words.length && at < from + 6) {
    const word = lower(words[at]);
    if (BE.has(word)) be = true;
    else if (!ADVERBS.has(word) && !/[a-zà-ÿ]ly$/.test(word)) break;
    at++;
  }
  const word = lower(words[at]);
  return be && !STATES.has(word) && (/[a-zà-ÿ]{2,}ed$/.test(word) || IRREGULAR_PARTICIPLES.has(word));
}

/** "the Client and the Contractor will": the verb stands behind the last of them */
function coordinatedEnd(words: readonly RoleWord[], to: number, parties: readonly PartyAt[]): number | null {
  if (!['and', 'or'].includes(lower(words[to]))) return null;
  const next = parties.find(({ from }) => from > to && afterDeterminers(words, from, DETERMINERS_EN) === to + 1);
  return next ? next.to : null;
}

/** "any reasonable wishes" in front of "of the Contractor" */
const englishNoun = (words: readonly RoleWord[], preposition: number): string => {
  const noun = words[preposition - 1];
  const adjective = words[preposition - 2];
  const joined =
    adjective && !noun?.breaks && /^[a-zà-ÿ]{4,}(?:able|ible|al|ive|ic|ous|ful|ed|ent|ary)$/.test(adjective.text)
      ? `${adjective.text} `
      : '';
  return `${joined}${noun?.text ?? ''}`;
};

// ---- both

/** Where the name begins with its articles: "aan de Opdrachtgever", "to the said Client" */
function afterDeterminers(words: readonly RoleWord[], from: number, determiners: ReadonlySet<string>): number {
  let start = from;
  while (start > 0 && !words[start]?.breaks && determiners.has(lower(words[start - 1]))) start--;
  return start;
}

/** "door Opdrachtgever en Opdrachtnemer": the second takes the part of the first */
function conjunct(words: readonly RoleWord[], start: number, parties: readonly PartyAt[], lang: Lang): PartyAt | null {
  const joint = lang === 'nl' ? ['en', 'of', 'en/of', 'noch'] : ['and', 'or', 'and/or', 'nor'];
  if (!joint.includes(lower(words[start - 1])) || words[start - 1]?.breaks || words[start]?.breaks) return null;
  return parties.find(({ to }) => to === start - 1) ?? null;
}

function prepositional(
  words: readonly RoleWord[],
  start: number,
  to: number,
  parties: readonly PartyAt[],
  lang: Lang,
  noun: (words: readonly RoleWord[], at: number) => string,
): Part {
  const preposition = lower(words[start - 1]);
  if (COMPOUND_PREPOSITIONS[lang].has(lower(words[start - 2]))) return NONE;
  const role = PREPOSITIONS[lang][preposition] ?? 'other';
  if (role === 'receiver' && attributive(words, start, to, lang)) return NONE;
  if (lang === 'nl' && role === 'owner' && isSource(words, start - 1, parties))
    return { role: 'source', subject: false, what: '' };
  return { role, subject: false, what: role === 'owner' ? noun(words, start - 1) : '' };
}

/** "ontvangt Klant van Leverancier een overzicht", "Klant ontvangt van Leverancier": no noun stands before "van", so it is from whom, not whose */
const isSource = (words: readonly RoleWord[], preposition: number, parties: readonly PartyAt[]): boolean =>
  RECEIVING.nl.has(lower(words[preposition - 1])) ||
  (parties.some(({ to }) => to === preposition) && words.some((word) => RECEIVING.nl.has(lower(word))));

/** "de aan Klant geleverde zaken", "the goods delivered to the Customer": what is received belongs to a noun, not to the sentence */
function attributive(words: readonly RoleWord[], start: number, to: number, lang: Lang): boolean {
  if (lang === 'nl')
    return (
      !words[to]?.breaks &&
      /^[a-zà-ÿ]+(?:de|te|en)$/.test(words[to]?.text ?? '') &&
      opensSmall(words[to + 1]?.text ?? '')
    );
  return (
    /[a-zà-ÿ]{3,}ed$/.test(lower(words[start - 2])) &&
    !BE.has(lower(words[start - 3])) &&
    !AUXILIARIES.has(lower(words[start - 3]))
  );
}

const subject = (_words: readonly RoleWord[], passive: boolean, what: string): Part =>
  passive ? NONE : { role: 'agent', subject: true, what };

/** Some words from here to the end of the phrase. */
function phrase(words: readonly RoleWord[], from: number, most: number): string {
  const found: string[] = [];
  for (let at = from; at < words.length && found.length < most; at++) {
    if (at > from && words[at]?.breaks) break;
    found.push(words[at]?.text ?? '');
  }
  return found.join(' ');
}
