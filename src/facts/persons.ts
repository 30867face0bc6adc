import { opensCapital } from '../languages/pattern.ts';
import { wordSet } from '../languages/word-list.ts';
import type { FactOf, Person, Role } from '../model/fact.ts';
import type { Lang, Sides } from '../model/side.ts';
import { RECEIVING } from './receiving.ts';
import type { RoleWord } from './roles.ts';

/** A pronoun of the first or second person among the words of its sentence, and its part there. */
export type PersonAt = Readonly<{ at: number }> & Pick<FactOf<'person'>, 'person' | 'role' | 'subject' | 'what'>;

/** What a pronoun says by its form alone: "wij" acts, "jouw" owns, "jou" is acted upon; of "je", "u", "ons" and "you" the words around it tell. */
type Form = Readonly<{ person: Person; role: Role | 'open'; subject: boolean }>;

const FORMS: Sides<ReadonlyMap<string, Form>> = {
  nl: forms({
    we: { subject: 'wij we', owner: 'onze', open: 'ons' },
    you: { subject: 'jij', owner: 'jouw uw jullie', other: 'jou', open: 'je u' },
  }),
  en: forms({
    we: { subject: 'we', owner: 'our ours', other: 'us' },
    you: { owner: 'your yours', open: 'you' },
  }),
};

function forms(
  lists: Readonly<Record<Person, Readonly<Partial<Record<Role | 'open' | 'subject', string>>>>>,
): ReadonlyMap<string, Form> {
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
  return words.flatMap((word, at): readonly PersonAt[] => {
    const form = FORMS[lang].get(lower(word));
    if (!form) return [];
    const { role, subject } = form.role === 'open' ? openPart(words, at, lang) : partOf(words, at, form, lang);
    return [{ at, person: form.person, role, subject, what: subject ? predicate(words, at, lang) : '' }];
  });
}

const lower = (word: RoleWord | undefined): string => (word?.text ?? '').toLowerCase();

type Part = Readonly<{ role: Role; subject: boolean }>;
const SUBJECT: Part = { role: 'agent', subject: true };
const OWNER: Part = { role: 'owner', subject: false };
const OTHER: Part = { role: 'other', subject: false };

const openPart = (words: readonly RoleWord[], at: number, lang: Lang): Part =>
  lang === 'nl' ? dutch(words, at) : english(words, at);

/** "by us", "to us", "from us", "een brief van jou"; the form tells the rest */
function partOf(words: readonly RoleWord[], at: number, { role, subject }: Form, lang: Lang): Part {
  return role === 'other' && !words[at]?.breaks ? behind(words, at, lang) : { role: role as Role, subject };
}

/** What a preposition in front makes of it: "door ons" acts, "aan jou" gets, "van jou" has, "hoort van ons" is where it comes from. */
function behind(words: readonly RoleWord[], at: number, lang: Lang): Part {
  const role = PREPOSITIONS[lang][lower(words[at - 1])] ?? 'other';
  const from = lang === 'nl' && role === 'owner' && words.some((word) => RECEIVING.nl.has(lower(word)));
  return { role: from ? 'source' : role, subject: false };
}

const PREPOSITIONS: Sides<Readonly<Record<string, Role>>> = {
  nl: { door: 'agent', aan: 'receiver', van: 'owner' },
  en: { by: 'agent', to: 'receiver', of: 'owner', from: 'source' },
};

// ---- Dutch

const DUTCH_PREPOSITIONS = wordSet(
  'aan achter bij binnen boven buiten door in jegens met na naar namens naast om omtrent onder op over per sinds te tegen tegenover tot tussen uit van via volgens voor zonder',
);
const DUTCH_OPENERS = wordSet(
  `als indien wanneer dat nadat voordat alvorens totdat tot omdat doordat zodat opdat zodra tenzij mits terwijl die wat hoe of waar waarom
  hoewel zolang zover waarbij waarvan waarmee waarop waartoe waardoor waarin waaraan waarvoor waarover waarna wie welke`,
);
const DUTCH_CONJUNCTIONS = wordSet('en maar of want dan doch');
/** Second before a subject of the second person: "kun je", "heeft u"; a form in -en never is. */
const DUTCH_MODALS = wordSet(
  'zal zul zult zou kan kun kunt mag moet wil wilt dien dient hoef hoeft behoort bent ben heb hebt heeft is was had wordt word werd doe doet ga gaat zie ziet geef sta staat',
);
/** What follows "je" and "ons" where they own nothing. */
const DUTCH_SMALL = wordSet(
  `de het een deze die dit dat er hier daar geen niet nooit altijd ook al nog wel dan eens even zelf zo te om aan bij binnen door in met na naar op
  over per tot uit van via voor zonder als of en dus alleen eerst daarom daarvoor daarvan daarin daarover daarmee daarna hierover hiervoor hiervan meer minder
  meestal zich wij we je u ons hem haar hen ze hun ten uiterlijk vooraf achteraf altijd graag schriftelijk direct meteen kosteloos gratis bent hebt heeft kunt kan zal zult moet mag wilt wil
  weten alles iets niets toe mee af terug wanneer waar waarom welke wat hoe redelijkerwijs hebben kunnen mogen zullen moeten worden zijn uitdrukkelijk onmiddellijk`,
);

function dutch(words: readonly RoleWord[], at: number): Part {
  const [word, previous, next] = [lower(words[at]), lower(words[at - 1]), words[at + 1]];
  const breaks = words[at]?.breaks ?? true;
  const owns = word !== 'u' && next !== undefined && !next.breaks && isNoun(next);
  if (word === 'ons') return owns ? OWNER : breaks ? OTHER : behind(words, at, 'nl');
  if (!breaks && DUTCH_OPENERS.has(previous)) return SUBJECT;
  if (!breaks && DUTCH_PREPOSITIONS.has(previous)) return owns ? OWNER : behind(words, at, 'nl');
  if (!breaks && isInverted(previous, word) && !hasVerb(words, at - 1))
    return owns && words[at - 1]?.breaks && !words.some((one) => one.breaks && lower(one) === 'dan') ? OWNER : SUBJECT;
  if (opensItem(words, at)) return SUBJECT;
  if (['wij', 'we'].includes(previous) && /[a-z]{3,}en$/.test(next?.text ?? '') && (words[at + 2]?.breaks ?? true))
    return OTHER;
  const opens = breaks || DUTCH_CONJUNCTIONS.has(previous);
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
  DUTCH_MODALS.has(verb) ||
  ((pronoun === 'u' ? /^[a-zà-ÿ]{2,}t$/ : /^[a-zà-ÿ]+(?:[^aeiount ]|[aeio][aeiou]n|[aeiou][aeiou]t)$/).test(verb) &&
    !DUTCH_SMALL.has(verb) &&
    !DUTCH_CONJUNCTIONS.has(verb));

/** "Geeft de bemiddelaar je gelijk": its clause has a verb before, so that the word in front of "je" is none */
function hasVerb(words: readonly RoleWord[], end: number): boolean {
  for (let at = end - 1; at >= 0 && !words[at + 1]?.breaks; at--) if (isFiniteVerb(lower(words[at]))) return true;
  return false;
}

const isFiniteVerb = (word: string): boolean =>
  DUTCH_MODALS.has(word) || (/^[a-zà-ÿ]{2,}t$/.test(word) && !DUTCH_SMALL.has(word) && word !== 'met');

/** "naam", "Account", "bestelling": what can be owned */
const isNoun = ({ text }: RoleWord): boolean =>
  /^[A-Za-zÀ-ÿ]{2,}/.test(text) &&
  (opensCapital(text) ||
    !(/^(?:waar|daar|hier)/.test(text) || DUTCH_SMALL.has(text.toLowerCase()) || isFiniteVerb(text.toLowerCase())));

// ---- English

/** Verbs with a person behind them: "send you", "let you know", "charge you" */
const TAKING = wordSet(
  `send sends sent sending give gives gave given giving tell tells told telling ask asks asked asking allow allows allowed allowing inform informs informed
  informing notify notifies notified notifying let lets letting help helps helping provide provides provided providing grant grants granted granting charge charges
  charged charging pay pays paid paying refund refunds refunded reimburse reimburses reimbursed compensate compensates compensated compensating offer offers
  offered offering show shows showing require requires required requiring oblige obliges obliged enable enables enabled enabling permit permits permitted contact contacts
  contacted owe owes warn warns warned warning remind reminds make makes making entitle entitles get gets hold holds keep keeps believe advise advises advised
  protect protects cause causes caused bind binds binding bill bills assist assists assisting reach reaches prevent prevents consider identify identifies
  recognise recognize thank leave leaves cost costs affect affects affecting indemnify indemnifies indemnifying email serve serves see`,
);
const ENGLISH_PREPOSITIONS = wordSet(
  'about after against among at before behind below beside between by concerning for from in into of on onto over regarding through to toward towards under upon via with within without than like',
);
/** "before you pay", "after you have": a preposition that opens a clause */
const ENGLISH_OPENERS = wordSet(
  'if when where whereas that which who whom unless as because once until till after before since and but or nor while whether so then than what how why although provided',
);
const ENGLISH_MODALS = wordSet(
  "will shall may must can should would could might cannot do does did have has had are were is was need ought agree agrees don’t don't won’t won't can’t can't",
);

function english(words: readonly RoleWord[], at: number): Part {
  const [previous, next] = [lower(words[at - 1]), words[at + 1]];
  const breaks = words[at]?.breaks ?? true;
  const follows = lower(next);
  const ends = next === undefined || next.breaks;
  if (!ends && ENGLISH_MODALS.has(follows) && !TAKING.has(previous)) return SUBJECT;
  if (!breaks && ENGLISH_PREPOSITIONS.has(previous) && !(ENGLISH_OPENERS.has(previous) && !ends))
    return behind(words, at, 'en');
  if (!breaks && TAKING.has(previous)) return OTHER;
  if (ends || ENGLISH_PREPOSITIONS.has(follows) || /^(?:the|a|an|any|this|that|these|all|not)$/.test(follows))
    return OTHER;
  return SUBJECT;
}

// ---- both

/** Some words of what the subject does: "will never ask" */
function predicate(words: readonly RoleWord[], at: number, lang: Lang): string {
  if (lang === 'nl') return '';
  const found: string[] = [];
  for (let next = at + 1; next < words.length && found.length < 6 && !words[next]?.breaks; next++)
    found.push(words[next]?.text ?? '');
  return found.join(' ');
}
