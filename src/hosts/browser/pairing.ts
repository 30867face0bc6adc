import { distance } from 'fastest-levenshtein';
import type { Lang } from '../../model/side.ts';
import type { PairOfIds } from './protocol.ts';

/** A text that may be one of a pair. */
export type Candidate = Readonly<{ id: number; name: string; langs: readonly Lang[]; words: number }>;

/** "voorwaarden.nl.docx", "Terms (Dutch).docx": what of a name tells the language of its file, and its ending. */
const LANGUAGE_IN_NAME = /(?<![a-z])(?:nl|en|gb|uk|us|ned|eng|dutch|english|nederlands|engels)(?![a-z])|\.[a-z0-9]+$/gi;
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(LANGUAGE_IN_NAME, '')
    .replace(/[\s._()-]+/g, '');

/** How unlike two texts are by their names and lengths; 0 = of one name and as long. */
function unlike(nl: Candidate, en: Candidate): number {
  const [one, two] = [bare(nl.name), bare(en.name)];
  const names = distance(one, two) / Math.max(one.length, two.length, 1);
  const lengths = Math.abs(Math.log((nl.words + 1) / (en.words + 1)));
  return names + lengths;
}

/**
 * Which texts belong together: a file that holds both versions with itself, the others by name and length, the likeliest first.
 * @param chosen partners that the user chose herself, which go first
 */
export function paired(
  texts: readonly Candidate[],
  chosen: ReadonlyMap<number, number> = new Map(),
): readonly PairOfIds[] {
  const whole = texts.filter(({ langs }) => langs.length === 2).map(({ id }) => ({ nl: id, en: id }));
  const alone = (lang: Lang) => texts.filter(({ langs }) => langs.length === 1 && langs[0] === lang);
  const offers = alone('nl')
    .flatMap((nl) => alone('en').map((en) => ({ nl, en, cost: chosen.get(nl.id) === en.id ? -1 : unlike(nl, en) })))
    .sort((a, b) => a.cost - b.cost);
  const taken = new Set<number>();
  const pairs: PairOfIds[] = [];
  for (const { nl, en } of offers) {
    if (taken.has(nl.id) || taken.has(en.id)) continue;
    taken.add(nl.id).add(en.id);
    pairs.push({ nl: nl.id, en: en.id });
  }
  return [...whole, ...pairs.sort((a, b) => a.nl - b.nl)];
}
