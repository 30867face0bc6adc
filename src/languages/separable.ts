import { INFINITIVES } from './irregular.ts';
import { wordList } from './word-list.ts';

/** Stands in the words of a name for other words between: "put … in default". */
export const GAP = '…';

/**
 * The other orders in which Dutch prints a verb of several parts, as words with gaps.
 * "opzeggen" → "zegt … op", "op te zeggen"; "in rekening brengen" → "brengt … in rekening", "in rekening te brengen"
 */
export function separated(words: readonly string[]): readonly (readonly string[])[] {
  const verb = words.at(-1) ?? '';
  if (words.includes(GAP)) return [];
  if (words.length > 1)
    return INFINITIVES.has(verb)
      ? [
          [verb, GAP, ...words.slice(0, -1)],
          [...words.slice(0, -1), 'te', verb],
        ]
      : [];
  const found = SEPARABLE.exec(verb);
  const [, prefix = '', rest = ''] = found ?? [];
  return found
    ? [
        [rest, GAP, prefix],
        [prefix, 'te', rest],
      ]
    : [];
}

/** "overeen|komen" before "over|nemen"; what is left has the length of a verb */
const SEPARABLE = new RegExp(
  `^(${[
    ...wordList(
      'aan achter achterover af bekend bij binnen deel door gelijk goed in klaar kwijt los mede mee mis na neer om onder op open over overeen plaats prijs samen schoon stil stop tegemoet tegen tekort teleur ten terecht terug thuis toe tussen uit vast vol voor voorbij voort vrij waar weer weg',
    ),
  ]
    .sort((a, b) => b.length - a.length)
    .join('|')})([a-zëï]{3,}en|gaan|doen|staan|zien|slaan)$`,
);

/** What may stand behind the prefix at the end of its clause: "zegt de huur op met inachtneming van"; before anything else "op" is a preposition. */
export const AFTER_PREFIX: ReadonlySet<string> = new Set(
  wordList(
    'aan als alsmede alvorens binnen bij dan dat door en hetzij in indien maar met mits na naar nadat noch of om omdat op opdat per tegen tenzij tot totdat tussen uit uiterlijk van vanaf vanwege via voor voordat voorzover waarbij waardoor waarna wanneer wegens zoals zodat zodra zolang zonder',
  ),
);
