import type { Lang, Sides } from '../model/side.ts';
import { wordList } from './word-list.ts';

/**
 * How words begin that change what a contract binds to: how far it reaches ("uitsluitend" / "solely"), when ("vooraf" / "prior"), for how much ("vergoeding" /
 * "fee"), and what is owed ("verplicht" / "obliged"). Where such a word is lost, more is lost than a nuance.
 */
const BEGINNINGS: Sides<readonly string[]> = {
  nl: wordList(`uitsluitend slechts enkel overig volledig geheel gedeeltelijk beperkt onbeperkt maxima minima dwingend uitdrukkelijk schriftelijk onherroepelijk onvoorwaardelijk
    vooraf voorafgaand tijdig tijdelijk onmiddellijk onverwijld jaarlijks maandelijks dagelijks termijn periode duur definitief permanent
    vergoed betal kosten prijs prijzen bedrag boete rente tarie gratis kosteloos factuur korting verplicht aansprakelijk garantie toestemming goedkeuring vrijwar schade`),
  en: wordList(`only solely sole exclusive entire full complete partial limited unlimited maximum minimum mandatory express written irrevocab unconditional
    prior advance timely temporar immediate prompt annual monthly daily yearly period term duration definitive permanent
    fee payment cost price amount penalt interest rate free invoice discount oblig liab warrant guarantee consent approval indemn damage compensat`),
};

/** Whether a word, in lower case, says how far, when, for how much or whether something is owed. */
export const isWeighty = (word: string, lang: Lang): boolean =>
  BEGINNINGS[lang].some((beginning) => word.startsWith(beginning));
