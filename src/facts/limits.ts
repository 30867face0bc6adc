import type { Lang, Limit, Sides } from '../model.ts';

/** The words that bound a value, right before it (articles and "een termijn van" between them do not count). */
const BEFORE: Sides<readonly (readonly [RegExp, Limit])[]> = {
  nl: [
    /** "ten minste 30 dagen", "minimaal € 25,-", "niet minder dan drie" */
    [/(?:ten ?minste|minstens|minimaal|op zijn minst|niet (?:minder|korter|lager|eerder) (?:bedragen |zijn )?dan|een minimum van|vanaf)$/i, 'least'],
    /** "niet meer dan € 500", "in geen geval … meer bedragen dan", "maximaal", "uiterlijk binnen", "binnen" */
    [
      /(?:niet|geen|nimmer|nooit)(?:\s\S+){0,8}?\s(?:meer|langer|hoger|later)(?:\s\S+){0,3}?\sdan$|(?:ten ?hoogste|hoogstens|maximaal|maximum van|een maximum van|uiterlijk(?: binnen| op)?|binnen(?: een periode van| een termijn van)?|tot een bedrag van|niet (?:overschrijden|te boven gaan))$/i,
      'most',
    ],
    /** "meer dan twee jaar", "langer dan drie maanden" */
    [/(?:meer|langer|hoger|later|groter)(?:\s\S+){0,2}?\sdan$/i, 'over'],
    /** "minder dan vijf" */
    [/(?:minder|korter|lager|kleiner)(?:\s\S+){0,2}?\sdan$/i, 'under'],
  ],
  en: [
    /** "at least 30 days", "a minimum of €25", "no less than three" */
    [/(?:at least|a minimum of|minimum(?: of)?|(?:no|not) (?:less|fewer|shorter|lower|earlier) than|not be less than|from)$/i, 'least'],
    /** "no more than", "not exceed", "under no circumstances exceed a sum of", "up to", "within", "no later than" */
    [
      /(?:not|no|never|nor|neither)(?:\s\S+){0,8}?\s(?:exceed|exceeding|be more than|be longer than|amount to more than|in excess of)(?: a sum of| an amount of| a total of)?$|(?:at most|a maximum of|maximum(?: of)?|(?:no|not) (?:more|longer|later|higher|greater) than|up to(?: a maximum of)?|within(?: a period of| a term of)?)$/i,
      'most',
    ],
    /** "more than two years", "exceeds EUR 500" */
    [/(?:more than|longer than|in excess of|exceed(?:s|ing|ed)?|over|higher than|greater than|later than)$/i, 'over'],
    /** "less than five" */
    [/(?:less than|fewer than|shorter than|lower than|under|below)$/i, 'under'],
  ],
};

/** The words that bound a value, right behind it: "drie dagen of meer", "ten days at the latest", "€ 500 or less" */
const BEHIND: Sides<readonly (readonly [RegExp, Limit])[]> = {
  nl: [
    [/^\s(?:of (?:meer|langer|hoger|ouder)|en ouder)\b/i, 'least'],
    [/^\s(?:of (?:minder|korter|lager)|of jonger)\b/i, 'most'],
  ],
  en: [
    [/^\s(?:or (?:more|longer|higher|older|above|over)|and (?:over|above|older))\b/i, 'least'],
    [/^,?\s(?:or (?:less|fewer|shorter|lower|under)|at (?:the latest|most))\b/i, 'most'],
  ],
};

/** What may stand between the bound and the value: "uiterlijk binnen een termijn van 30 dagen" */
const BETWEEN = /(?:\s(?:de|het|een|a|an|the|any|één|van|of|circa|ca\.?|ongeveer|approximately|about|periode van|termijn van|period of|term of|bedrag van|sum of|amount of|totaal van|total of))*\s*$/i;

/** How a value is bounded by the words around it, or null. */
export function limitAt(text: string, start: number, end: number, lang: Lang): Limit | null {
  const before = text.slice(Math.max(0, start - 90), start).replace(/[\s(]+$/, '');
  const candidates = [before, before.replace(BETWEEN, '')];
  for (const [pattern, limit] of BEFORE[lang]) if (candidates.some((one) => pattern.test(one))) return limit;
  const behind = text.slice(end, end + 40);
  for (const [pattern, limit] of BEHIND[lang]) if (pattern.test(behind)) return limit;
  return null;
}
