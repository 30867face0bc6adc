import { endsOpen } from '../../languages/links.ts';
import { opensSmall } from '../../languages/pattern.ts';
import type { Line } from '../lines.ts';
import { inner, isTitle, type Mark, marks, mayHead } from '../marks.ts';
import { closeTo, type Draft, draft, ended, fill, open, RANK, type State, top } from './state.ts';

/** A heading alone on its line waits for its title: "Artikel 3" / "Verbod van foltering". */
export const awaitsHeading = (state: State): boolean => {
  const { kind, heading, children, own, mark, last } = top(state);
  return (
    (kind === 'heading' || kind === 'part') &&
    mark !== null &&
    heading === null &&
    children.length === 0 &&
    own.length <= 1 &&
    last === ''
  );
};

/** The line is the heading of the clause that waits for one; `skip` = the signs before it. */
export function setHeading(state: State, line: Line, skip: number): void {
  const node = top(state);
  node.own.push(line.full);
  node.heading = { start: line.span.start + skip, end: line.span.end };
  node.title = line.text.slice(skip);
}

/**
 * A heading without a number: a title on its own after a finished sentence, with text, a number or a block under it.
 * "ALGEMENE BEPALINGEN", "Identiteit van de Opdrachtnemer", "Definities"
 */
export function isHeading(state: State, line: Line, at: number): boolean {
  const { text } = line;
  if (titlesParts(state, text, at)) return true;
  if (!isTitle(text) || /\.$/.test(text) || text.length > 140 || !ended(state) || BLANK_FIELD.test(text)) return false;
  if (endsOpen(text)) return false;
  let next = at + 1;
  while (state.settings[next] === 'furniture') next++;
  const after = state.lines[next];
  if (!after || opensSmall(after.text)) return false;
  const setting = state.settings[next];
  if (setting === 'block') return true;
  const capitals = !/[a-zà-ÿ]/.test(text) && /[A-ZÀ-Þ]{2}/.test(text);
  if (capitals && text.split(' ').length < 18) return true;
  const [mark] = marks(after.text);
  const heads =
    mark !== undefined
      ? mark.form !== 'bullet' && !mark.weak && (mark.value === 1 || state.titles.has(next) || mark.form === 'article')
      : after.text.length > text.length;
  const loose =
    line.apart ||
    line.runOn ||
    after.runOn ||
    top(state).kind === 'heading' ||
    after.apart ||
    top(state).kind === 'definition' ||
    mark !== undefined;
  return heads && loose && !/^[“"„(]/.test(text);
}

/** "Implementing Regulations to the … Convention 2000 as adopted by decision of … 2006" / "PART I": the title of a document within one, however long. */
function titlesParts(state: State, text: string, at: number): boolean {
  const [mark] = marks(state.lines[at + 1]?.text ?? '');
  return mark?.form === 'part' && mark.value === 1 && mark.style !== 'A' && /^[A-ZÀ-Þ][^.;:,(]{40,200}$/.test(text);
}

/** "Naam: ______", "Name: [name]", "Name: {Exporter.Name}" */
const BLANK_FIELD = /:\s*(?:\{[^}]*\}|\[[^\]]*\]|_{3,}|\.{4,}|…{2,})/;

/** "ALGEMENE BEPALINGEN", "Payment": an article without a number. */
export function placeHeading(state: State, line: Line): void {
  const parent = closeTo(state, RANK.article);
  const child = draft('heading', RANK.article);
  fill(child, line, null, true);
  open(state, child, parent);
}

/** "Hoofdstuk 2 Betaling", "Schedule B": parts nest in the order in which their words first appear. */
export function placePart(state: State, line: Line, mark: Mark): void {
  const ranks = state.partRanks;
  let rank = ranks.get(mark.style);
  if (rank === undefined) {
    const holder = [...state.stack].reverse().find(({ kind, mark: own }) => kind === 'part' && own !== null);
    rank = mark.form === 'annex' ? RANK.part : Math.min((holder?.rank ?? RANK.part) + 1, RANK.article - 1);
    ranks.set(mark.style, rank);
  }
  const parent = closeTo(state, rank);
  const child = draft('part', rank);
  child.path = [mark.printed];
  fill(child, line, mark, true);
  open(state, child, parent);
}

/** "Artikel 3 Prijzen", "3. Prices" where numbers head articles. */
export function placeArticle(state: State, line: Line, mark: Mark, path: readonly string[]): void {
  const parent = restart(state, mark) ?? closeTo(state, RANK.article);
  const child = draft('heading', RANK.article);
  child.path = path;
  // "Artikel 3. Prijzen:"
  const rest = line.text.slice(mark.length).replace(/(?<=[\p{L}\p{N})])\s*[:–—-]$/u, '');
  const sentence = mark.form === 'number' ? !isTitle(rest) || /\.$/.test(rest) : !mayHead(rest) && !isTitle(rest);
  fill(child, line, mark, !sentence);
  open(state, child, parent);
}

/**
 * Numbers that begin again belong to a new part, which the first heading without a number since the last article opened:
 * "Artikel D.3 … Aanvullende Algemene Voorwaarden … Definities … Artikel 1. Duur". That heading takes what came after it along.
 */
function restart(state: State, mark: Mark): Draft | null {
  const parent = closeTo(state, RANK.article);
  const siblings = parent.children;
  const lastNumbered = siblings.findLastIndex(({ kind, mark: own }) => kind === 'heading' && own !== null);
  const behind = siblings
    .slice(lastNumbered + 1)
    .findIndex(({ kind, mark: own, heading }) => kind === 'heading' && own === null && heading !== null);
  const opener = behind < 0 ? -1 : lastNumbered + 1 + behind;
  if (opener < 0) return null;
  const direct = opener === siblings.length - 1 && (siblings[opener]?.children.length ?? 0) === 0;
  const begins = mark.value === 1 && (lastNumbered >= 0 || state.root.children.some((child) => hasArticles(child)));
  if (!direct && !begins) return null;
  const part = siblings[opener] as Draft;
  const taken = siblings.splice(opener);
  part.kind = 'part';
  part.rank = RANK.part;
  part.children = [...part.children, ...taken.slice(1)];
  state.root.children.push(part);
  state.stack = [state.root, part];
  return part;
}

const hasArticles = (node: Draft): boolean =>
  (node.kind === 'heading' && node.mark !== null) || node.children.some(hasArticles);

/** A heading with a line of signs under it. */
export const UNDERLINED: Mark = { form: 'hash', style: '#', printed: '', value: 1, length: 0 };

/** "Module B", "Bijlage 2"; "Section 3" where there are articles */
const headsPart = ({ words }: State, { form }: Mark): boolean =>
  form === 'part' || form === 'annex' || (form === 'section' && (words.article || words.hashed));

/** "## 3. Prijs", "### Artikel 4", "## Betaling": the depth is that of the hashes */
export function placeHash(state: State, line: Line, hash: Mark): void {
  const [behind] = inner(line.text, hash);
  // "Artikel 3", "## Artikel 4", "Artikel 5": where most have none, the hashes say nothing
  if (behind?.form === 'article' && behind.style !== '§' && state.words.bare)
    return placeArticle(state, line, behind, behind.printed.split('.'));
  // "### Artikel 1" / "#### Werkingssfeer": the title of an article on the line below
  if (!behind && awaitsHeading(state) && top(state).mark?.form === 'article')
    return setHeading(state, line, Math.min(hash.length, line.text.length));
  // "## Module B", "## Artikel B.1": a part holds the articles that have as many hashes
  const isPart = behind !== undefined && headsPart(state, behind);
  const rank = RANK.part + hash.value - (isPart ? 0.5 : 0);
  const parent = closeTo(state, rank);
  const child = draft(isPart ? 'part' : 'heading', rank);
  const [mark] = inner(line.text, hash).filter(({ form }) => form !== 'bullet' && form !== 'hash');
  child.path = mark ? mark.printed.split('.') : [];
  fill(child, line, mark ?? hash, true);
  if (!mark) child.mark = null;
  open(state, child, parent);
}
