import {
  ABLE,
  DENYING_RIGHTS,
  DESCRIBING,
  ENDS_DUTCH_CLAUSE,
  HAPPENING,
  MODAL_PHRASES,
  NAMING,
  PARTICIPLES,
} from '../languages/nl-en/modal-words.ts';
import type { FactOf, Force } from '../model/fact.ts';
import type { Lang } from '../model/side.ts';
import { clauseAround, finders, type PhraseAt, spanOf, type Tokens } from './phrases.ts';

type Modality = FactOf<'modality'>;

/** The phrases of a force in one language: those that ask for an answer on the other side, and those that only answer. */

/** A force is answered by the same force; who tries also means to. */
export const answersModality = (asked: Modality, other: Modality): boolean =>
  asked.force === other.force || (asked.force === 'intention' && other.force === 'effort');

type Found = Readonly<{ force: Force; plain: boolean; asks: boolean }>;

const listed = (lang: Lang): readonly (readonly [string, Found])[] =>
  Object.entries(MODAL_PHRASES).flatMap(([force, { [lang]: phrases }]) => [
    [phrases.asks ?? '', { force: force as Force, plain: true, asks: true }] as const,
    [phrases.answers ?? '', { force: force as Force, plain: false, asks: false }] as const,
  ]);

const FINDERS = finders<Found>({ nl: listed('nl'), en: listed('en') });

/** What a sentence makes of the acts it speaks of. */
export const modalities = (tokens: Tokens, lang: Lang): readonly Modality[] => [
  ...FINDERS[lang](tokens.plain).flatMap((one): readonly Modality[] =>
    isMonth(tokens, one.from, lang)
      ? []
      : [{ kind: 'modality', span: spanOf(tokens, one), ...one.of, asks: one.of.asks && !isQuiet(tokens, one, lang) }],
  ),
  ...tokens.plain.flatMap((word, at): readonly Modality[] =>
    ABLE[lang].test(word)
      ? [
          {
            kind: 'modality',
            span: spanOf(tokens, { from: at, to: at + 1 }),
            force: 'right',
            plain: false,
            asks: false,
          },
        ]
      : [],
  ),
];

/** "25 May 2018", "holiday allowance is paid in May": inside a sentence the verb has no capital, but in a title it may. */
const isMonth = ({ words }: Tokens, at: number, lang: Lang): boolean =>
  lang === 'en' && words[at]?.text === 'May' && at > 0 && !/^[A-Z][a-z]/.test(words[at - 1]?.text ?? '');

const FAR = 15;

/**
 * "may have changed", "the fee may vary": what may be so, not what somebody is free to do. Dutch may say it with "mogelijk", "soms" or not at all. Verbs
 * whose subject decides nothing, and "may have" with a participle.
 */
const isGuess = (plain: readonly string[], { from, to }: PhraseAt<Found>): boolean => {
  if (plain[from] !== 'may') return false;
  const [next = '', second = ''] = plain.slice(to).filter((word) => !/ly$|^also$/.test(word));
  if (next === 'have') return second === 'been' || /ed$/.test(second) || PARTICIPLES.has(second);
  return HAPPENING.has(next);
};

/** What the other side need not mirror: a right or an effort in a clause that describes ("tools which aim to help"), a right that is denied or kept small, a guess; "zonder dat je hoeft bij te betalen" / "at no extra cost". */
function isQuiet(tokens: Tokens, at: PhraseAt<Found>, lang: Lang): boolean {
  const { before, behind } = clauseAround(tokens, at.from);
  if (at.of.force === 'exempt') return before.some((word) => word === 'zonder' || word === 'without');
  if (at.of.force === 'deemed') return lang === 'nl' && ![...before, ...behind].includes('te');
  if (at.of.force === 'effort')
    return (
      (lang === 'en' && NAMING.has(before.at(-1) ?? '')) || before.slice(-3).some((word) => DESCRIBING[lang].has(word))
    );
  if (at.of.force !== 'right' && at.of.force !== 'intention') return false;
  if (at.of.force === 'right' && lang === 'en' && isGuess(tokens.plain, at)) return true;
  return before.some((word) => DESCRIBING[lang].has(word)) || (at.of.force === 'right' && isDenied(tokens, at, lang));
}

function isDenied(tokens: Tokens, { from, to }: PhraseAt<Found>, lang: Lang): boolean {
  const { plain } = tokens;
  const { before, behind } = clauseAround(tokens, from);
  const rest = plain.slice(to, to + FAR);
  // "mag dat Lid geen steun verlenen": right behind the verb "dat" points at something
  const end = rest.findIndex((word, at) => at > 0 && ENDS_DUTCH_CLAUSE.has(word));
  const scope = lang === 'en' ? behind : end < 0 ? rest : rest.slice(0, end);
  return [...plain.slice(0, 2), ...before.slice(-6), ...scope].some((word) => DENYING_RIGHTS[lang].has(word));
}
