import { wordSet } from '../languages/word-list.ts';
import type { Bead, Bitext, Sentence, Word } from '../model/bitext.ts';
import { across, type Lang, type Sides } from '../model/side.ts';
import { isLike } from './likely-words.ts';
import { asks, isRight, meets, type Term } from './naming.ts';

/** A word that nothing on the other side says, and how far in its sentence it stands, from 0 to 1. */
export type Stranger = Readonly<{ word: Word; place: number }>;

/** What opens a noun phrase: "de onderbreking", "this arrangement", "of disruption". */
const OPENERS: Sides<ReadonlySet<string>> = {
  nl: wordSet(
    'de het een deze dit die dat geen enig elke elk iedere ieder enige alle mijn je jouw uw zijn haar hun ons onze diens van bij tijdens zonder per met door voor na op in aan uit over tot',
  ),
  en: wordSet(
    'the a an this that these those no any each every such all my your its his her their our of by during without per with for after on in at from under to between',
  ),
};

/**
 * The nouns of one side of a bead of sentences that no word of the other side says: what an unknown synonym of a term looks like. A noun is taken to
 * be a word behind an article or preposition, or behind one that such a word opens ("a competent person").
 * @param terms the terms of both sides: what both name is no stranger
 */
export function strangers(
  bitext: Bitext,
  bead: Bead<Sentence>,
  lang: Lang,
  terms: Sides<readonly Term[]>,
  besides: readonly Word['span'][],
): readonly Stranger[] {
  const far = across(lang);
  const asked = new Set(terms[far].filter(asks).map(({ concept }) => concept));
  const known = terms[lang].filter((term) => isRight(term) && asked.has(term.concept));
  const others = bead[far].flatMap(({ words }) => words).filter(({ span }) => !besides.some((one) => meets(one, span)));
  return bead[lang].flatMap((sentence) =>
    sentence.words.flatMap((word, at): readonly Stranger[] => {
      if (!isNoun(sentence.words, at, lang)) return [];
      if (sentence.facts.some((fact) => fact.kind !== 'term' && meets(fact.span, word.span))) return [];
      if (known.some((term) => meets(term.span, word.span))) return [];
      if (others.some((other) => isLike(bitext.lexicon, lang, word, other))) return [];
      return [{ word, place: at / Math.max(1, sentence.words.length - 1) }];
    }),
  );
}

const SHORTEST = 4;

function isNoun(words: readonly Word[], at: number, lang: Lang): boolean {
  const [two, one, word] = [words[at - 2], words[at - 1], words[at]];
  if (!word || word.text.length < SHORTEST || !/^[A-Za-zÀ-ÿ-]+$/.test(word.text)) return false;
  const small = word.text.toLowerCase();
  if (GENERAL[lang].has(small) || VERBAL[lang].test(small)) return false;
  const opens = (other: Word | undefined) =>
    other !== undefined && (OPENERS[lang].has(other.text.toLowerCase()) || /^\d/.test(other.text));
  const described = ADJECTIVE[lang].test(one?.text ?? '') && (opens(two) || ATTRIBUTE[lang].test(one?.text ?? ''));
  return !opens(word) && (at === 0 || opens(one) || described);
}

/** Nouns of set phrases, which say nothing by themselves: "op deze wijze", "in such manner", "met betrekking tot", "with respect to" */
const GENERAL: Sides<ReadonlySet<string>> = {
  nl: wordSet(
    'wijze manier geval gevallen grond basis verband kader aanzien rekening mate gebied betrekking zover einde begin deel verzoek gebruik recht plaats toepassing mede alsmede tevens ieder enige zijde kant behoeve hand orde zodra',
  ),
  en: wordSet(
    'manner way case cases event basis connection context respect regard extent account accordance behalf purpose purposes part request view terms order means place time application right rights other others such same',
  ),
};

/** "de geleverde", "te houden", "het verhelpen van", "for providing" */
const VERBAL: Sides<RegExp> = {
  nl: /^(?!.*heid$)(?:(?:be|ge|ver|ont|her|op|af|aan|uit)\S*[dt]e?|.*(?:eren|elen|enen))$/,
  en: /(?:ing|ed|ly)$/,
};

/** "een bevoegde medewerker", "a competent person" */
const ADJECTIVE: Sides<RegExp> = { nl: /^[a-zà-ÿ]{3,}e$/, en: /^[a-zà-ÿ]{4,}$/ };

/** What only stands before a noun, whatever is before it: "door Klant ondertekende prijsopgave", "verplicht geheime informatie"; English has no such form. */
const ATTRIBUTE: Sides<RegExp> = { nl: /^[a-zà-ÿ]{3,}(?:de|te|ke|ge|me|se|re|le|ve|ne)$/, en: /^$/ };
