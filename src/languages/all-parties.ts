import type { Sides } from '../model/side.ts';
import { wordSet } from './word-list.ts';

/** All of the parties at once: "Partijen", "the parties". */
export const PARTIES: Sides<ReadonlySet<string>> = { nl: wordSet('partijen'), en: wordSet('parties') };

/** One of them, and so all, behind one of `EACH`: "iedere partij", "either party", "elk der partijen". */
export const PARTY: Sides<ReadonlySet<string>> = { nl: wordSet('partij'), en: wordSet('party') };

export const EACH: Sides<ReadonlySet<string>> = {
  nl: wordSet('elk elke ieder iedere geen beide één een'),
  en: wordSet('each either neither both no any none'),
};

/** In front of them it is other people: "derde partijen", "the other party", "interested parties". */
export const OTHER_PEOPLE: Sides<ReadonlySet<string>> = {
  nl: wordSet('derde andere overige betrokken verbonden externe zulke'),
  en: wordSet('third other interested related external affiliated such'),
};
