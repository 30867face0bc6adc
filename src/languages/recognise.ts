import { across, LANGS, type Lang, type Sides } from '../model/side.ts';
import { latin } from './pattern.ts';
import { wordSet } from './word-list.ts';

/** Words without which no Dutch or English text of law goes on for long, and which the other language does not have. */
const FUNCTION_WORDS: Sides<ReadonlySet<string>> = {
  nl: wordSet(`de het een van en niet wordt worden door met voor dat aan zijn bij op te deze dit die om uit tot ook als
    indien tenzij naar kan zal zullen mag geen haar hij zij wij u uw ons onze waarin waarop waarvan daarvan hiervan
    welke krachtens jegens omtrent artikel lid partijen overeenkomst voorwaarden`),
  en: wordSet(`the and to a that by for with shall will be are this these those or not it its on from which any such
    may must has have if unless under upon as at an you your we our whose where thereof hereof party parties
    agreement terms conditions article paragraph`),
};

/** Whether a word, in lower case, is a function word that only this language has: "worden", "shall". */
export const isFunctionWord = (word: string, lang: Lang): boolean => FUNCTION_WORDS[lang].has(word);

/** How many function words of each language a text holds. */
export function hits(text: string): Sides<number> {
  const count = { nl: 0, en: 0 };
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    for (const lang of LANGS) if (FUNCTION_WORDS[lang].has(word)) count[lang]++;
  }
  return count;
}

const WORD = latin(/\p{L}+/gu);

/**
 * The language of a text, or null where it is neither (or too short to tell): at least a tenth of its words and six
 * different ones must be function words of that language (fewer in a text of few words, or of few that come back all the time), twice as many as
 * of the other.
 * French has "de" and "en" too, but little else of the Dutch list.
 */
export function languageOf(text: string): Lang | null {
  const words = text.toLowerCase().match(WORD) ?? [];
  const distinct = { nl: new Set<string>(), en: new Set<string>() };
  for (const word of words) for (const lang of LANGS) if (FUNCTION_WORDS[lang].has(word)) distinct[lang].add(word);
  const count = hits(text);
  const lang = count.nl >= count.en ? 'nl' : 'en';
  const other = across(lang);
  const enough = distinct[lang].size >= Math.min(6, Math.max(2, new Set(words).size / 8));
  return enough && count[lang] >= words.length / 10 && count[lang] > 2 * count[other] ? lang : null;
}
