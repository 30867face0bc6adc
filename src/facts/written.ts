import { latin, opensCapital } from '../languages/pattern.ts';
import type { Written } from '../model/fact.ts';
import type { Entry } from '../model/glossary.ts';

/**
 * How a mention of what the text defines is written, beside the capitals of its definition.
 * "in Writing" → term, "in writing" → word, "Vertrouwelijke informatie is …" → word, "Gebreken worden hersteld" → either
 * @param opens it opens a sentence, so that its first letter says nothing
 */
export function written({ of, name }: Entry, printed: readonly string[], opens: boolean): Written {
  if (of.layer !== 'document') return 'either';
  const words = printed.flatMap((word) => word.split(/[-‐‑]/)).filter((word) => word !== '');
  if (words.every((word) => SHOUTED.test(word))) return 'either';
  // a first letter that is small says more than one that may be a capital for its place
  const told = opens && opensCapital(words[0] ?? '') ? words.slice(1) : words;
  const due = capitals(name.text).slice(words.length - told.length);
  // of a borrowed name and a verb in two parts the definition shows no capitals
  const looked = name.borrowed || due.length !== told.length ? told.map(() => true) : due;
  const shown = told.filter((_, at) => looked[at]).map(opensCapital);
  if (shown.length === 0) return 'either';
  if (name.borrowed) return shown.some((capital) => capital) ? 'either' : 'word';
  if (!due.some((capital) => capital) && due.length === told.length) return 'either';
  if (shown.every((capital) => capital)) return 'term';
  return shown.some((capital) => capital) ? 'either' : 'word';
}

/** "OVEREENKOMST", "AVG": a word of capitals alone */
const SHOUTED = latin(/^\p{Lu}{2,}(?:['’]?s)?$/u);

/** Which words of a name have a capital: "in Writing" → false, true */
const capitals = (name: string): readonly boolean[] => name.split(/[\s\-‐‑]+/).map(opensCapital);
