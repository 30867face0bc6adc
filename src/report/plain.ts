/**
 * Words of a document as a report may show them, on one line: a document can hold characters that drive a terminal, turn the reading
 * direction round or break a file format, and none of these may act where its words are quoted.
 *
 * "\x1b[31mrood\x1b[0m" → "rood"; "100\u202e000.5" → "100⟨U+202E⟩000.5", since a hidden turn makes a reader see another amount.
 */
export function plain(text: string): string {
  return text
    .replace(SEQUENCE, '')
    .replace(SPACE, ' ')
    .replace(CONTROL, '')
    .replace(TURN, (char) => `⟨U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
    .replace(HALF, '\uFFFD');
}

const ESC = '\\u001b';

/**
 * What colours, moves or erases ("\x1b[2J") goes as a whole (ECMA-48, 5.4). Of all other sequences, among them those that carry text (a
 * window title, a link), only the control characters go, so that no words of the document are hidden.
 */
const SEQUENCE = new RegExp(`(?:${ESC}\\[|\\u009b)[0-?]*[ -/]*[@-~]`, 'gu');

/** Tab, line breaks of every kind, the separators of Unicode. */
const SPACE = /[\t-\r\u0085\u2028\u2029]/gu;

const CONTROL = /\p{Cc}/gu;

/** The marks, embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX 9, table 1). */
const TURN = /\p{Bidi_Control}/gu;

/** One half of a surrogate pair, which no encoding can hold, and the two that XML 1.0 forbids besides. */
const HALF = /[\p{Cs}\uFFFE\uFFFF]/gu;
