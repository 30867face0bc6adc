import { latin } from '../languages/pattern.ts';
import type { Limit } from '../model/fact.ts';
import type { Lang, Sides } from '../model/side.ts';

type Bound = readonly [RegExp, Limit];

/**
 * The words that bound a value, right before it. The negated ones come first: "niet langer dan" holds "langer dan"; a "niet" does not reach over a
 * comma or the end of a sentence: "geen vergoeding verlangen, tenzij daarmee meer dan".
 */
const BEFORE: Sides<readonly Bound[]> = {
  nl: [
    /** "ten minste 30 dagen", "minimaal € 25,-", "vanaf 18 jaar" */
    [/(?:ten ?minste|minstens|minimaal|op zijn minst|(?:een )?minimum(?: van)?|(?<!\S)min\.|vanaf)$/iu, 'least'],
    /** "maximaal € 500", "uiterlijk binnen", "binnen", "ten hoogste", "tot drie maanden na" */
    [
      /(?:ten ?hoogste|hoogstens|hooguit|maximaal|(?:een )?maximum(?: van)?|(?<!\S)max\.|uiterlijk(?: binnen| op)?|binnen|tot een bedrag van|(?<!\S|\d\s)tot)$/iu,
      'most',
    ],
    /** "niet minder dan drie", "niet eerder dan 30 dagen" */
    [
      /(?:niet|geen|nimmer|nooit)(?:\s[^\s,;:.]+){0,8}?\s(?:minder|korter|lager|eerder|vroeger)(?:\s\S+){0,3}?\sdan$/iu,
      'not-under',
    ],
    /** "in geen geval meer bedragen dan 25.000 euro", "niet langer dan" */
    [
      /(?:niet|geen|nimmer|nooit)(?:\s[^\s,;:.]+){0,8}?\s(?:meer|langer|hoger|later|groter)(?:\s\S+){0,3}?\sdan$|niet (?:overschrijden|te boven gaan)$/iu,
      'not-over',
    ],
    /** "meer dan twee jaar", "langer dan drie maanden" */
    [/(?:meer|langer|hoger|later|groter|ouder)(?:\s\S+){0,2}?\sdan$/iu, 'over'],
    /** "minder dan vijf" */
    [/(?:minder|korter|lager|kleiner|jonger)(?:\s\S+){0,2}?\sdan$/iu, 'under'],
  ],
  en: [
    /** "at least 30 days", "a minimum of €25" */
    [/(?:at least|(?:a )?minimum(?: of)?|(?<!\S)min\.)$/iu, 'least'],
    /** "a maximum of", "up to", "within", "at most" */
    [/(?:at most|(?:a )?maximum(?: of)?|(?<!\S)max\.|up to(?: a maximum of)?|within)$/iu, 'most'],
    /** "no less than three", "no earlier than", "neither less than two months nor" */
    [
      /(?:not|no|never|nor|neither)(?:\s[^\s,;:.]+){0,8}?\s(?:less|fewer|shorter|lower|earlier|sooner) than$/iu,
      'not-under',
    ],
    /** "under no circumstances exceed", "no more than", "not later than", "never exceeds" */
    [
      /(?:not|no|never|nor|neither)(?:\s[^\s,;:.]+){0,8}?\s(?:exceed|exceeds|exceeding|more than|longer than|later than|higher than|greater than|in excess of)$/iu,
      'not-over',
    ],
    /** "more than two years", "exceeds" */
    [
      /(?:more than|longer than|in excess of|exceed(?:s|ing|ed)?|over|higher than|greater than|later than|older than)$/iu,
      'over',
    ],
    /** "less than five" */
    [/(?:less than|fewer than|shorter than|lower than|under|below|younger than)$/iu, 'under'],
  ],
};

/** The words that bound a value, right behind it: "drie dagen of meer", "ten days at the latest", "€ 500 or less" */
const BEHIND: Sides<readonly Bound[]> = {
  nl: [
    [latin(/^\s(?:of (?:meer|langer|hoger|ouder)|en ouder)(?!\p{L})/iu), 'least'],
    [latin(/^\s(?:of (?:minder|korter|lager|jonger))(?!\p{L})/iu), 'most'],
  ],
  en: [
    [latin(/^\s(?:or (?:more|longer|higher|older|above|over)|and (?:over|above|older))(?!\p{L})/iu), 'least'],
    [latin(/^,?\s(?:or (?:less|fewer|shorter|lower|under)|at (?:the latest|most))(?!\p{L})/iu), 'most'],
  ],
};

/** What may stand between the bound and the value: "uiterlijk binnen een termijn van 30 dagen" */
const BETWEEN =
  /(?:\s(?:de|het|een|a|an|the|any|één|van|of|circa|ca\.?|ongeveer|approximately|about|periode|termijn|period|term|bedrag|sum|amount|totaal|total))*$/iu;

const LATE: Sides<RegExp> = { nl: /(?:uiterlijk|niet later dan)$/iu, en: /(?:not|no) later than$/iu };
const EARLY: Sides<RegExp> = { nl: /(?:eerder|vroeger)(?:\s\S+){0,3}?\sdan$/iu, en: /(?:earlier|sooner) than$/iu };
const AHEAD: Sides<RegExp> = {
  nl: /^\s(?:vóór|voor|voorafgaande?|alvorens|voordat)(?![a-zà-ÿ])/iu,
  en: /^(?:\sat the latest)?\s(?:before|prior|preceding|in advance)(?![a-z])/iu,
};

/** How a value is bounded by the words around it, or null. */
export function limitAt(text: string, start: number, end: number, lang: Lang): Limit | null {
  const before = text.slice(Math.max(0, start - 100), start).replace(/[\s(]+$/, '');
  const candidates = [before, before.replace(BETWEEN, '')];
  const behind = text.slice(end, end + 40);
  const found =
    BEHIND[lang].find(([pattern]) => pattern.test(behind)) ??
    BEFORE[lang].find(([pattern]) => candidates.some((one) => pattern.test(one)));
  if (!found) return null;
  // "uiterlijk tien dagen voor de zitting" is "at least ten days prior to the hearing"
  const late = LATE[lang].test(before) || /^,?\sat the latest/.test(behind);
  if (!AHEAD[lang].test(behind)) return found[1];
  // "niet eerder dan drie maanden voor de vervaldatum" is "not more than three months before"
  return late ? 'least' : EARLY[lang].test(before) ? 'not-over' : found[1];
}
