import type { Sides } from '../model/side.ts';
import { wordSet } from './word-list.ts';

/** What opens a noun phrase: "de onderbreking", "this arrangement", "of disruption". */
export const OPENS_NOUN_PHRASE: Sides<ReadonlySet<string>> = {
  nl: wordSet(
    'de het een deze dit die dat geen enig elke elk iedere ieder enige alle mijn je jouw uw zijn haar hun ons onze diens van bij tijdens zonder per met door voor na op in aan uit over tot',
  ),
  en: wordSet(
    'the a an this that these those no any each every such all my your its his her their our of by during without per with for after on in at from under to between',
  ),
};

/** Nouns of set phrases, which say nothing by themselves: "op deze wijze", "in such manner", "met betrekking tot", "with respect to" */
export const OF_SET_PHRASES: Sides<ReadonlySet<string>> = {
  nl: wordSet(
    'wijze manier geval gevallen grond basis verband kader aanzien rekening mate gebied betrekking zover einde begin deel verzoek gebruik recht plaats toepassing mede alsmede tevens ieder enige zijde kant behoeve hand orde zodra',
  ),
  en: wordSet(
    'manner way case cases event basis connection context respect regard extent account accordance behalf purpose purposes part request view terms order means place time application right rights other others such same',
  ),
};

/** "de geleverde", "te houden", "het verhelpen van", "for providing" */
export const OF_VERBS: Sides<RegExp> = {
  nl: /^(?!.*heid$)(?:(?:be|ge|ver|ont|her|op|af|aan|uit)\S*[dt]e?|.*(?:eren|elen|enen))$/,
  en: /(?:ing|ed|ly)$/,
};

/** "een bevoegde medewerker", "a competent person" */
export const DESCRIBES: Sides<RegExp> = { nl: /^[a-zà-ÿ]{3,}e$/, en: /^[a-zà-ÿ]{4,}$/ };

/** What only stands before a noun, whatever is before it: "door Klant ondertekende prijsopgave", "verplicht geheime informatie"; English has no such form. */
export const ONLY_DESCRIBES: Sides<RegExp> = { nl: /^[a-zà-ÿ]{3,}(?:de|te|ke|ge|me|se|re|le|ve|ne)$/, en: /^$/ };
