/**
 * A value as JSON of which nothing acts where it is shown: what JSON leaves as it is though a terminal, a reader or a build server obeys it
 * ("\u009b31m", "\u202e", "##vso[…]") is written as an escape, which stands for the same.
 */
export const jsonText = (value: unknown, indent = 2): string =>
  `${JSON.stringify(value, null, indent)
    .replace(ACTS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/##/g, '#\\u0023')}\n`;

/** DEL, the controls of ISO 6429 above ASCII, what breaks lines in Unicode, and what turns the reading direction (UAX 9, table 1). */
const ACTS = /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu;
