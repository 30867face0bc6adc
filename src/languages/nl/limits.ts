import type { Bounds } from '../../model/language.ts';
import { latin } from '../pattern.ts';

/** The words that make a value a least or a most. */
export const BOUNDS_NL: Bounds = {
  before: [
    /** "de Klant kan niet na 30 dagen opzeggen" */
    [/(?:niet|geen|nimmer|nooit)(?:\s[^\s,;:.]+){0,8}?\sna(?: verloop van| afloop van)?$/iu, 'not-over'],
    /** "ten minste 30 dagen", "minimaal € 25,-", "vanaf 18 jaar" */
    [/(?:ten ?minste|minstens|minimaal|op zijn minst|(?:een )?minimum(?: van)?|(?<!\S)min\.|vanaf)$/iu, 'least'],
    /** "op zijn vroegst na 30 dagen" */
    [/(?:op zijn vroegst|ten vroegste|vroegstens|niet eerder dan|eerst|pas) na$/iu, 'least'],
    /** "maximaal € 500", "uiterlijk binnen", "binnen", "ten hoogste", "tot drie maanden na" */
    [
      /(?:ten ?hoogste|hoogstens|hooguit|maximaal|(?:een )?maximum(?: van)?|(?<!\S)max\.|uiterlijk(?: binnen| op| na)?|binnen|tot een bedrag van|(?<!\S|\d\s)tot)$/iu,
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
    [/(?:meer|langer|hoger|later|groter|ouder)(?:\s\S+){0,2}?\sdan$|(?<!\S)boven$/iu, 'over'],
    /** "na 30 dagen", "na verloop van een maand" */
    [/(?<!\S)na(?: verloop van| afloop van| ommekomst van)?$/iu, 'over'],
    /** "minder dan vijf" */
    [/(?:minder|korter|lager|kleiner|jonger)(?:\s\S+){0,2}?\sdan$|(?<!\S)(?:onder|beneden)$/iu, 'under'],
  ],
  behind: [
    [latin(/^\s(?:of (?:meer|langer|hoger|ouder)|en ouder)(?!\p{L})/iu), 'least'],
    [latin(/^\s(?:of (?:minder|korter|lager|jonger))(?!\p{L})/iu), 'most'],
  ],
  moments: {
    before: [
      /** "niet vóór 1 maart", "niet eerder dan 1 maart" */
      [/(?:niet|geen|nimmer|nooit) (?:vóór|voor|eerder dan)$/iu, 'not-under'],
      /** "niet na 1 maart", "niet later dan 1 maart", "uiterlijk op 1 maart", "uiterlijk om 17.00 uur" */
      [
        /(?:niet|geen|nimmer|nooit) (?:na|later dan)$|(?:uiterlijk|ten laatste)(?: op| om| vóór| voor| tot)?$/iu,
        'most',
      ],
      /** "vóór 1 maart", "tot en met 1 maart", "op of vóór 1 maart" */
      [/(?<!\S)(?:vóór|voor|voorafgaand aan|tot(?: en met| aan)?|t\/m)$/iu, 'under'],
      /** "na 1 maart", "vanaf 1 maart", "met ingang van 1 maart", "op zijn vroegst op 1 maart" */
      [
        /(?<!\S)(?:na|vanaf|met ingang van|ingaande|ingaand op|sinds|sedert|(?:op zijn vroegst|ten vroegste)(?: op| om)?)$/iu,
        'least',
      ],
    ],
    behind: [[latin(/^,?\s(?:of|en) later(?!\p{L})/iu), 'least']],
    denied: /(?:niet|geen|nimmer|nooit)(?:\s[^\s,;:.]+){1,12}$/iu,
  },
  late: /(?:uiterlijk|niet later dan)$/iu,
  early: /(?:eerder|vroeger)(?:\s\S+){0,3}?\sdan$/iu,
  ahead: /^\s(?:vóór|voor|voorafgaande?|alvorens|voordat)(?![a-zà-ÿ])/iu,
};
