import { BOUNDS_EN } from '../languages/en/limits.ts';
import { BOUNDS_NL } from '../languages/nl/limits.ts';
import type { Limit } from '../model/fact.ts';
import type { Bounds } from '../model/language.ts';
import type { Lang, Sides } from '../model/side.ts';

const BOUNDS: Sides<Bounds> = { nl: BOUNDS_NL, en: BOUNDS_EN };

/** What may stand between the bound and the value: "uiterlijk binnen een termijn van 30 dagen" */
const BETWEEN =
  /(?:\s(?:de|het|een|a|an|the|any|één|van|of|circa|ca\.?|ongeveer|approximately|about|periode|termijn|period|term|bedrag|sum|amount|totaal|total))*$/iu;

/** How a value is bounded by the words around it, or null. */
export function limitAt(text: string, start: number, end: number, lang: Lang): Limit | null {
  const before = text.slice(Math.max(0, start - 100), start).replace(/[\s(]+$/, '');
  const candidates = [before, before.replace(BETWEEN, '')];
  const behind = text.slice(end, end + 40);
  const found =
    BOUNDS[lang].behind.find(([pattern]) => pattern.test(behind)) ??
    BOUNDS[lang].before.find(([pattern]) => candidates.some((one) => pattern.test(one)));
  if (!found) return null;
  // "uiterlijk tien dagen voor de zitting" is "at least ten days prior to the hearing"
  const late = BOUNDS[lang].late.test(before) || /^,?\sat the latest/.test(behind);
  if (!BOUNDS[lang].ahead.test(behind)) return found[1];
  // "niet eerder dan drie maanden voor de vervaldatum" is "not more than three months before"
  return late ? 'least' : BOUNDS[lang].early.test(before) ? 'not-over' : found[1];
}

/**
 * Whether a day or a time is the last or the first, by the words around it: "vóór 1 maart" / "before 1 March" is `under`, "uiterlijk op 1 maart" / "by 1 March" is
 * `most`, "vanaf 1 maart" / "from 1 March" is `least`; null where nothing says so, or where a "not" further off turns the whole round.
 */
export function momentAt(text: string, start: number, end: number, lang: Lang): Limit | null {
  const { before: ahead, behind, denied } = BOUNDS[lang].moments;
  const before = text.slice(Math.max(0, start - 100), start).trimEnd();
  const known = behind.find(([pattern]) => pattern.test(text.slice(end, end + 40)));
  if (known) return known[1];
  const found = ahead.find(([pattern]) => pattern.test(before.replace(OF_DAY, '')));
  if (!found || found[1] === 'not-under' || found[1] === 'most') return found?.[1] ?? null;
  return denied.test(before) ? null : found[1];
}

/** "vóór de 25e mei", "before the 25th of May": an article before the day */
const OF_DAY = /\s(?:the|de)$/iu;
