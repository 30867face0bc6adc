/**
 * A text as one reads it: white space folded, no control characters, soft hyphens, invisible marks or halves of a character.
 * "over-\u00ADeenkomst\u00A0 " → "over-eenkomst"
 */
export const clean = (text: string): string =>
  SOUND.test(text) ? text : text.replace(/\s+/g, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim();

/** Most names are sound: letters, signs, and single spaces between. */
const SOUND = /^(?:[!-~¡-¬®-ʯ–—‘’“”…€]+(?: (?=.)|$))*$/;

/** What has no shape on paper, and the two characters that XML has no place for. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;
