/** Whether a line ends within a sentence: "… zoals geregeld in / artikel 8.", "… as set out in / Article 8." */
export const endsOpen = (text: string): boolean => LINK.test(text);

const LINK =
  /(?:^|\s)(?:in|van|of|op|bij|met|en|onder|volgens|krachtens|uit|conform|per|zie|de|het|to|under|by|with|and|or|see|the|from)$/i;

/** What may stand between two items of a list in running text: "…; en c) …", "…, or (c) …" */
export const BETWEEN_ITEMS = /[.;:,!?]\s+(?:(?:en|of|and|or|en\/of|and\/or)\s+)?/g;
