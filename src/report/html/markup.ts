/** How Markdown shows a stretch of a line: bold, slanted, as code, or not at all, as the signs that say so and the address of a link. */
export type Style = 'strong' | 'em' | 'code' | 'hidden';

/** From `from` up to, not including, `to`. */
export type Styled = Readonly<{ from: number; to: number; style: Style }>;

/** A pattern whose second group is what is shown, between signs that are not. */
const RULES: readonly (readonly [RegExp, Style | null])[] = [
  [/(^#{1,6}\s)([^\n]*[^\s#])([\s#]*$)/g, null],
  [/(`+)([^`]+)(`+)/g, 'code'],
  [/(\*\*)(?=\S)(.+?)(?<=\S)(\*\*)/g, 'strong'],
  [/(?<![\p{L}\p{N}_])(__)(?=\S)(.+?)(?<=\S)(__)(?![\p{L}\p{N}_])/gu, 'strong'],
  [/(?<![\p{L}\p{N}_*])([_*])(?=[^\s_*])([^_*]+?)(?<=\S)(\1)(?![\p{L}\p{N}_*])/gu, 'em'],
  [/(!?\[)([^[\]]+)(\]\([^()\s]*(?:\s"[^"]*")?\))/g, null],
];

/** Finds what is marked up in a line: "**Klant:** zie [artikel 3](#3)" has one bold stretch and a link. A line without such signs is left as it is. */
export function markup(text: string): readonly Styled[] {
  if (!/[*_`[#]/.test(text)) return [];
  return RULES.flatMap(([pattern, style]) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Styled[] => {
      const [, before = '', shown = '', after = ''] = match;
      const start = match.index + before.length;
      const end = start + shown.length;
      return [
        { from: match.index, to: start, style: 'hidden' },
        ...(style === null ? [] : [{ from: start, to: end, style }]),
        { from: end, to: end + after.length, style: 'hidden' },
      ];
    }),
  ).filter(({ from, to }) => from < to);
}
