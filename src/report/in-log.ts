/**
 * A text that a build server copies into its log, where a line such as "::error::…" (GitHub), and anywhere in a line "##[error]…" or "##vso[…]"
 * (GitHub, Azure), would be obeyed as a command: a document that holds one only shows it.
 */
export const inLog = (text: string): string =>
  text.replace(/##(?=\w*\[)/g, '# #').replace(/^([^\S\n]*):(?=:)/gm, '$1: ');

/** The same for HTML and XML, where a sign can be written as an entity: whoever reads the page or the file sees the text as it is. */
export const inMarkupLog = (markup: string): string =>
  markup.replace(/##(?=\w*\[)/g, '#&#35;').replace(/^([^\S\n]*):(?=:)/gm, '$1&#58;');
