import type { Bitext, Pair } from '../model/bitext.ts';
import type { Problem } from '../model/finding.ts';
import type { Lang, Sides } from '../model/side.ts';

/** Checks of the structure itself: what they say is the one finding of a stretch in doubt. */
export const STRUCTURAL: ReadonlySet<string> = new Set([
  'clauses',
  'items',
  'order',
  'headings',
  'labels',
  'numbering',
]);

/** How far a clause without a counterpart casts doubt on others, in pairs. */
const NEAR = 2;
/** Two clauses that have so much in common stand rightly opposite each other, whatever is missing around them. */
const SURE = 0.3;
/** One is so many times as long as the other, and at least so long in characters: it holds what stands alone beside it. */
const LONGER = 1.8;
const LONG = 150;

/**
 * Whether a problem is said of a stretch of which the structure is in doubt, by a check of something else: the words of one clause may stand in another
 * there, and the clause without a counterpart is reported already. "3. … 4. …" in one paragraph / "3. …" and "4. …" in two.
 */
export function inDoubt(bitext: Bitext): (check: string, problem: Problem) => boolean {
  const doubtful = doubtfulPairs(bitext);
  if (doubtful.size === 0) return () => false;
  return (check, { pair, side }) =>
    !STRUCTURAL.has(check) && (side ?? null) === null && pair !== undefined && pair !== null && doubtful.has(pair);
}

function doubtfulPairs({ pairs }: Bitext): ReadonlySet<Pair> {
  const alone: Sides<readonly number[]> = {
    nl: runningCount(pairs, ({ clauses }) => clauses.en.length === 0),
    en: runningCount(pairs, ({ clauses }) => clauses.nl.length === 0),
  };
  const near = (lang: Lang, at: number, reach: number): boolean =>
    (alone[lang][Math.min(pairs.length, at + reach + 1)] ?? 0) > (alone[lang][Math.max(0, at - reach)] ?? 0);
  return new Set(
    pairs.filter(({ clauses, likeness, sentences }, at) => {
      if (clauses.nl.length === 0 || clauses.en.length === 0) return false;
      // something stands alone on both sides: the two were read differently here
      if (likeness < SURE && near('nl', at, NEAR) && near('en', at, NEAR)) return true;
      const length = (lang: Lang) =>
        sentences.reduce((sum, bead) => sum + bead[lang].reduce((total, { text }) => total + text.length, 0), 0);
      const [nl, en] = [length('nl'), length('en')];
      const [short, long, other]: readonly [number, number, Lang] = nl < en ? [nl, en, 'nl'] : [en, nl, 'en'];
      return long >= LONG && long > LONGER * short && near(other, at, 1);
    }),
  );
}

/** How many things before each place in a list are of a kind. */
function runningCount<T>(list: readonly T[], counts: (one: T) => boolean): readonly number[] {
  const found = [0];
  for (const one of list) found.push((found.at(-1) ?? 0) + (counts(one) ? 1 : 0));
  return found;
}
