/** The level of what is only printed as a heading: below all that a file calls one. */
export const BOLD_LEVEL = 6;

/** Whether a paragraph that is bold as a whole heads what follows: it is short and no sentence. "Over de gegevensverwerking", "Liability" */
export const looksLikeHeading = (text: string): boolean =>
  text.length <= 100 &&
  !text.includes('\n') &&
  /\p{L}{3}/u.test(text) &&
  !/[.:;,?!]$/.test(text) &&
  !/^[-–•]/.test(text);
