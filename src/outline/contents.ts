import type { Clause } from '../model/clause.ts';
import type { Source, Span } from '../model/source.ts';
import { marks } from './marks.ts';
import { headingProse } from './prose.ts';
import { inOrder } from './walk.ts';

/** A line of a list of contents: "4. Prijzen ....... 7"; "21. – 41.: Aanvullende voorwaarden" names all from 21 to 41. */
type Entry = Readonly<{ label: string; first: number; last: number; title: string; span: Span }>;

/** Where a list of contents and the articles of its text disagree; `span` = the line of the list that shows it. */
export type Disagreement = Readonly<{ clause: Clause; span: Span }> &
  (
    | Readonly<{ what: 'ends'; listed: string; last: string }>
    | Readonly<{ what: 'no-article'; listed: string }>
    | Readonly<{ what: 'not-listed'; article: string }>
    | Readonly<{ what: 'title'; article: string; listed: string; heading: string }>
  );

/** Each list of contents against the articles: the first thing that is wrong with it, since a list that was not kept up is one fault. */
export function disagreements(source: Source, outline: Clause): readonly Disagreement[] {
  const all = [...inOrder(outline)];
  const articles = new Map(all.filter(isArticle).map((one) => [bare(one.label), one] as const));
  const lists = all.filter(({ kind }) => kind === 'contents');
  return lists.flatMap((clause) => disagreement(source, clause, articles, lists.length === 1) ?? []);
}

/** "Artikel 3"; "1.15", whatever headings stand under it */
const isArticle = ({ kind, mark, label }: Clause): boolean =>
  mark !== null && (kind === 'article' || (kind === 'part' && /^\d+\.\d/.test(bare(label))));

/** "§5/2" → 2 */
const bare = (label: string): string => label.slice(label.lastIndexOf('/') + 1);

/** `whole` = the list is the only one, and so of all articles. */
function disagreement(
  source: Source,
  clause: Clause,
  articles: ReadonlyMap<string, Clause>,
  whole: boolean,
): Disagreement | undefined {
  const listed = entries(source, clause);
  const known = listed.filter(({ label }) => articles.has(label));
  const [end] = listed.slice(-1);
  // a list of something else: the modules of which this text has three
  if (!end || known.length < 3 || known.length < 0.6 * listed.length) return undefined;
  const last = listed.reduce((one, two) => (two.last > one.last ? two : one));
  const numbers = [...articles.keys()].filter(isWhole).map(Number);
  const most = numbers.reduce((one, two) => Math.max(one, two), 0);
  if (whole && isWhole(last.label) && most > last.last)
    return { what: 'ends', clause, span: last.span, listed: String(last.last), last: String(most) };
  const none = listed.find(({ label }) => !articles.has(label));
  if (none) return { what: 'no-article', clause, span: none.span, listed: none.label };
  const forgotten = numbers.find((one) => !listed.some(({ first, last }) => first <= one && one <= last));
  if (whole && forgotten !== undefined && isWhole(end.label))
    return { what: 'not-listed', clause, span: end.span, article: String(forgotten) };
  for (const { label, title, span } of known) {
    const heading = headingProse(source, articles.get(label) as Clause).text;
    if (title !== '' && heading !== '' && !shareWord(title, heading))
      return { what: 'title', clause, span, article: label, listed: title, heading };
  }
  return undefined;
}

const isWhole = (label: string): boolean => /^\d+$/.test(label);

/** The lines of a list of contents that name an article. */
function entries(source: Source, { own }: Clause): readonly Entry[] {
  const found: Entry[] = [];
  for (const piece of own) {
    const printed = source.text.slice(piece.start, piece.end);
    for (const line of printed.matchAll(/[^\n\r]+/g)) {
      const text = line[0].trim();
      const mark = marks(text)[0];
      if (!mark || !['article', 'section', 'number', 'path'].includes(mark.form)) continue;
      const start = piece.start + line.index + line[0].indexOf(text);
      const [range, to] = /^[–-]\s?(\d{1,3})\.?\s?:?\s*/.exec(text.slice(mark.length)) ?? ['', undefined];
      found.push({
        label: mark.printed,
        first: mark.value,
        last: to === undefined ? mark.value : Number(to),
        title: text.slice(mark.length + range.length).replace(/(?:\s*\.{2,}\s*|\s+)\d{1,3}$/, ''),
        span: { start, end: start + text.length },
      });
    }
  }
  return found;
}

/** "Prijzen en betaling", "Prijs": a word that begins alike is enough. */
function shareWord(one: string, two: string): boolean {
  const starts = (text: string): readonly string[] =>
    (text.toLowerCase().match(/[a-zà-ÿ\d]+/g) ?? []).map((word) => word.slice(0, 4));
  const others = new Set(starts(two));
  return starts(one).some((start) => others.has(start));
}
