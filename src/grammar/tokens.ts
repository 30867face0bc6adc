import type { Lang, Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';

/**
 * What a token is that stands for more than its letters: a `name` of a party or a defined term ("de Verantwoordelijke voor de verwerking"), a `number`
 * that is an amount, a date or a length of time ("€ 25.000,-", "thirty (30) days"), a `reference` ("artikel 3 lid 2"). Each is one word to grammar.
 */
export type UnitKind = 'name' | 'number' | 'reference';

/** A stretch of a sentence that is one token, whatever stands in it. */
export type Unit = Span & Readonly<{ kind: UnitKind }>;

/** A word or mark of a sentence as grammar counts them, from `start` up to `end` in its text; `unit` = what it stands for, null for a plain word. */
export type Token = Readonly<{ start: number; end: number; text: string; unit: UnitKind | null }>;

/**
 * The tokens of a sentence: words, numbers and punctuation marks, as the treebanks part them. English "doesn't", "cannot" and "Client's" are two each.
 * @param units stretches that are one token each, in order and apart
 */
export function tokens(text: string, lang: Lang, units: readonly Unit[] = []): readonly Token[] {
  const found: Token[] = [];
  let at = 0;
  for (const { start, end, kind } of units) {
    if (start < at) continue;
    plain(found, text, at, start, lang);
    found.push({ start, end, text: text.slice(start, end), unit: kind });
    at = end;
  }
  plain(found, text, at, text.length, lang);
  return found;
}

/** A word with what is joined to it ("third-party", "auto's", "1.250,50"), or a single mark. */
const WORD = /[A-Za-zÀ-ɏ\d]+(?:[-‐‑'’./&][A-Za-zÀ-ɏ\d]+)*|[^\s]/g;

function plain(found: Token[], text: string, from: number, to: number, lang: Lang): void {
  if (from >= to) return;
  for (const { index, 0: word } of text.slice(from, to).matchAll(WORD)) {
    const start = from + index;
    const cut = APART[lang]?.exec(word)?.index;
    if (cut !== undefined && cut > 0) {
      found.push({ start, end: start + cut, text: word.slice(0, cut), unit: null });
      found.push({ start: start + cut, end: start + word.length, text: word.slice(cut), unit: null });
    } else found.push({ start, end: start + word.length, text: word, unit: null });
  }
}

/** What English joins to a word and grammar takes for a word of its own: "n't", "'s", "not" in "cannot". */
const APART: Sides<RegExp | null> = {
  nl: null,
  en: /(?:n['’]t|['’](?:s|ll|re|ve|d|m)|(?<=^can)not)$/i,
};
