/**
 * A text that a build server copies into its log, where a line such as "::error::…" (GitHub), and anywhere in a line "##[error]…" or "##vso[…]"
 * (GitHub, Azure), would be obeyed as a command: a document that holds one only shows it.
 */
export const inLog = (text: string): string => text.replace(/##(?=\w*\[)/g, '# #').replace(/^(\s*):(?=:)/gm, '$1: ');
