import { AND, DENYING, NOT } from '../languages/denials.ts';
import {
  DENIALS,
  DENYING_NOTHING,
  HIDDEN,
  MORE,
  PREFIX,
  PREFIXED,
  TAKEN_BACK,
} from '../languages/nl-en/negation-words.ts';
import type { Denial, FactOf } from '../model/fact.ts';
import { keep } from '../model/keep.ts';
import type { Lang, Sides } from '../model/side.ts';
import { clauseAround, finders, type PhraseAt, spanOf, type Tokens } from './phrases.ts';

type Negation = FactOf<'negation'>;
type Found = Readonly<{ denial: Denial; about: string; asks: boolean }>;

/** What is left of such a word without its denial: "onredelijk" → "redelijk", "non-transferable" → "transferable"; null where it begins with none. */
export function affirmed(word: string, lang: Lang): string | null {
  const key = word.toLowerCase();
  const rest = PREFIXED[lang].test(key) ? key.replace(PREFIX[lang], '') : key;
  return rest === key || rest.length < 4 ? null : rest;
}

const met: Sides<Map<string, boolean>> = { nl: new Map(), en: new Map() };

/** A document uses few different words: each is looked at once. */
function isPrefixed(word: string, lang: Lang): boolean {
  return keep(met[lang], word, (own) => PREFIXED[lang].test(own));
}

const listed = (lang: Lang): readonly (readonly [string, Found | null])[] => [
  [DENYING_NOTHING[lang], null],
  [DENIALS.not[lang], { denial: 'not', about: '', asks: true }],
  [DENIALS.without[lang], { denial: 'without', about: '', asks: true }],
  [DENIALS.fail[lang], { denial: 'fail', about: 'fail', asks: true }],
  ...HIDDEN.map(([about, words]) => [words[lang], { denial: 'hidden', about, asks: false }] as const),
];

const FINDERS = finders<Found>({ nl: listed('nl'), en: listed('en') });

/** The words of a sentence that deny. */
export function negations(tokens: Tokens, lang: Lang): readonly Negation[] {
  const found = FINDERS[lang](tokens.plain);
  const taken = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const prefixed = tokens.plain.flatMap((word, at): readonly PhraseAt<Found>[] =>
    !taken.has(at) && isPrefixed(word, lang)
      ? [{ from: at, to: at + 1, of: { denial: 'hidden', about: 'un', asks: false } }]
      : [],
  );
  return [...unique(found), ...prefixed].map(
    (one): Negation => ({
      kind: 'negation',
      span: spanOf(tokens, one),
      ...one.of,
      asks: one.of.asks && !isQuiet(tokens, one, lang),
    }),
  );
}

/** A word stands in one row for each idea it may have; one fact is enough, the one that asks first. */
function unique(found: readonly PhraseAt<Found>[]): readonly PhraseAt<Found>[] {
  const at = new Map<number, PhraseAt<Found>>();
  for (const one of found) if (one.of.asks || !at.has(one.from)) at.set(one.from, one);
  return [...at.values()];
}

const isTakenBack = (behind: readonly string[], lang: Lang): boolean => {
  const at = behind.findIndex((word) => TAKEN_BACK[lang].has(word));
  return at >= 0 && !behind.slice(0, at).some((word) => MORE.test(word));
};

/**
 * A "not" that need not be mirrored: one that is taken back; one close behind another ("niet, niet volledig of niet tijdig" is one "fails to … in full or in time"); "No. 5",
 * "Certificate of No Objection", "Do Not Track", "zonder A of zonder B" / "without A or B", and "fails to do so".
 */
function isQuiet(tokens: Tokens, { from, to, of }: PhraseAt<Found>, lang: Lang): boolean {
  const { plain, words } = tokens;
  const word = plain[from] ?? '';
  if (of.denial === 'fail') return (plain[to] === 'do' && plain[to + 1] === 'so') || isJoinedOn(plain, from, lang);
  if (of.denial === 'without') return isRepeated(plain, from, lang);
  if (of.denial !== 'not') return false;
  if (lang === 'en' && word === 'no' && /^\d/.test(plain[to] ?? '')) return true;
  if (isInName(words, from)) return true;
  if (isTakenBack(clauseAround(tokens, to - 1).behind, lang)) return true;
  if (
    AND[lang].has(plain[from - 1] ?? '') &&
    plain.slice(0, from - 1).some((one) => one === word || NOT[lang].has(one))
  )
    return true;
  if (isJoinedOn(plain, from, lang)) return true;
  if (
    plain.slice(Math.max(0, from - 3), from).some((one) => one !== 'zonder' && one !== 'without' && NOT[lang].has(one))
  )
    return true;
  const { before } = clauseAround(tokens, from);
  // "zal geen dividend uitkeren en haar zaak niet vervreemden" / "shall not distribute any dividend or dispose of its business"
  const first = before.findIndex((one) => one === word || (DENYING[lang].has(one) && DENYING[lang].has(word)));
  return first >= 0 && before.slice(first).some((one) => AND[lang].has(one));
}

/** The same word stands before it, and "and" or "or" in front: "zonder korting en zonder verrekening" / "without discount or set-off" */
const isRepeated = (plain: readonly string[], at: number, lang: Lang): boolean =>
  AND[lang].has(plain[at - 1] ?? '') && plain.slice(0, at - 1).includes(plain[at] ?? '');

/** "en" or "and" stands so many words before a denial that goes on. */
const JOINED = 3;

/**
 * The same word denied before, and "and" or "or" stands right in front or with a verb between: "geldt niet voor A, en geldt niet voor B" / "does not apply to A and B";
 * "fails to provide or fails to carry out" / "verzuimt te geven of uit te voeren".
 */
function isJoinedOn(plain: readonly string[], at: number, lang: Lang): boolean {
  const from = Math.max(0, at - JOINED);
  const joint = plain.slice(from, at).findIndex((word) => AND[lang].has(word));
  return joint >= 0 && plain.slice(0, from + joint).includes(plain[at] ?? '');
}

/** "Do Not Track", "Certificate of No Objection": a denial with a capital behind a word with a capital is part of a name; text all in capitals has no names. */
const isInName = (words: Tokens['words'], at: number): boolean => {
  const [before, word] = [words[at - 1]?.text ?? '', words[at]?.text ?? ''];
  return (
    at > 0 && /^[A-Z][a-z]/.test(word) && (/^[A-Z][a-z]/.test(before) || /^[A-Z][a-z]/.test(words[at - 2]?.text ?? ''))
  );
};
