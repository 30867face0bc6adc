import type { Bounds } from '../../model/language.ts';
import { latin } from '../pattern.ts';

/** The words that make a value a least or a most. */
export const BOUNDS_NL: Bounds = {
  before: [
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
  behind: [
    [latin(/^\s(?:of (?:meer|langer|hoger|ouder)|en ouder)(?!\p{L})/iu), 'least'],
    [latin(/^\s(?:of (?:minder|korter|lager|jonger))(?!\p{L})/iu), 'most'],
  ],
  late: /(?:uiterlijk|niet later dan)$/iu,
  early: /(?:eerder|vroeger)(?:\s\S+){0,3}?\sdan$/iu,
  ahead: /^\s(?:vóór|voor|voorafgaande?|alvorens|voordat)(?![a-zà-ÿ])/iu,
};
