import { endsOpen } from '../../languages/links.ts';
import { latin, opensCapital, opensSmall } from '../../languages/pattern.ts';
import type { Span } from '../../model/source.ts';
import { introducesTerms, isDefinitionsTitle, opensDefinition } from '../introduction.ts';
import type { Line } from '../lines.ts';
import { type Mark, marks, mayHead } from '../marks.ts';
import { isHeadingLine } from './habits.ts';
import { awaitsHeading, isHeading, placeHeading, setHeading } from './headings.ts';
import { closeTo, type Draft, draft, ended, fill, holderOf, open, parentOf, RANK, type State, top } from './state.ts';

/** A line without a mark: a heading, a definition, an item, the next paragraph, or more of the one that is open. */
export function placeText(state: State, line: Line, at: number): void {
  const { text } = line;
  if (
    awaitsHeading(state) &&
    !introduces(state, at) &&
    (isHeadingLine(text) || (state.words.titledBelow && mayHead(text)))
  )
    return setHeading(state, line, 0);
  if (isDefinition(state, text)) return placeDefinition(state, line, null);
  if (isHeading(state, line, at)) return placeHeading(state, line);
  const item = itemParent(state, line);
  if (item) return placePlain(state, line, item, true);
  const open = betweenItems(state, at) ?? continues(state, line);
  if (open) {
    while (top(state) !== open && state.stack.length > 1) state.stack.pop();
    open.own.push(line.full);
    open.last = text;
    return;
  }
  placePlain(state, line, closeTo(state, RANK.clause), false);
}

/** The clause that this line goes on with, or null where it is a paragraph of its own. */
function continues(state: State, line: Line): Draft | null {
  const node = top(state);
  const { text } = line;
  if (node.last === '' && (node.kind === 'heading' || node.kind === 'root' || node.kind === 'part')) return null;
  // "(a)" alone on its line: its text is the next
  if (node.kind === 'numbered' && node.first === '') {
    node.first = text;
    return node;
  }
  const numbered = [...state.stack].reverse().find(({ kind }) => kind === 'numbered');
  const whole = state.words.wholeLines && node.kind === 'plain' && opensCapital(text) && !endsOpen(node.last);
  if (whole && !node.item) return null;
  const midSentence = !ended(state) && (!line.apart || /^[a-zà-ÿ(,]/.test(text));
  if (midSentence || LONE.test(text)) return node;
  if (node.kind === 'numbered' && !isItem(node)) return node;
  // text after a list belongs to the paragraph that holds the list: "20.4 … a. …; b. …; zal ICT aanvangen"
  if (numbered) return outermost(state, numbered);
  if (node.kind === 'definition' || node.kind === 'plain')
    return line.apart || line.runOn || ended(state) ? null : node;
  return null;
}

/** "of" alone on a line between two items */
const LONE = /^(?:of|en|or|and|en\/of|and\/or)$/i;

const isItem = (node: Draft): boolean =>
  node.mark?.form === 'letter' || node.mark?.form === 'roman' || node.rank > RANK.clause + 1;

/** The paragraph of which a numbered clause is an item: the outermost numbered clause below the heading. */
function outermost(state: State, numbered: Draft): Draft {
  return (
    state.stack.find(({ kind, rank }) => kind === 'numbered' && rank >= RANK.article && rank <= numbered.rank) ??
    numbered
  );
}

/** Where a line without a mark is an item of a list: after a colon, or after another such item, and it ends with ";" */
function itemParent(state: State, line: Line): Draft | null {
  const node = top(state);
  const { text } = line;
  if (node.item && /[;,](?:\s(?:of|en|or|and|en\/of|and\/or))?$/.test(node.last)) return parentOf(state, node);
  if (!/;$/.test(text)) return null;
  if (node.kind === 'bullet' && /;$/.test(node.last)) return parentOf(state, node);
  // in "… not in full or on time;" the first item ran into the introduction
  return (node.kind === 'numbered' && !isItem(node) ? /[:;]$/ : /:$/).test(node.last) ? node : null;
}

/** A paragraph or item without a mark. */
function placePlain(state: State, line: Line, parent: Draft, item: boolean): void {
  const child = draft('plain', Math.max(parent.rank + 1, RANK.clause));
  child.item = item;
  fill(child, line, null, false);
  open(state, child, parent);
}

/**
 * "Onderhoud | € 40,-": the rows of a table are items of what stands above it, or definitions where terms are explained: "Dienst | de online
 * boekhouding". What heads such a table, "Begrip | Betekenis", is no clause.
 */
export function placeRow(state: State, line: Line, at: number): void {
  const node = top(state);
  const first = node.line?.row !== true && !state.lines[at - 1]?.row;
  if (explainsTerms(node)) {
    if (first && state.lines[at + 1]?.row && line.text.split('|').every(isShort))
      return placeApart(state, line, 'furniture');
    const term = /^[^|]{1,70}?(?=\s*\|\s*\S)/.exec(line.text)?.[0];
    if (term !== undefined) return addDefinition(state, line, null, { start: 0, end: term.length });
  }
  placePlain(state, line, node.line?.row ? parentOf(state, node) : node, true);
  top(state).last = '';
}

const explainsTerms = ({ kind, title, last, line }: Draft): boolean =>
  kind === 'definition'
    ? line?.row === true
    : (kind === 'heading' && isDefinitionsTitle(title)) || introducesTerms(last);

/** "Begrip", "Term", "Wat wij bedoelen" */
const isShort = (cell: string): boolean => cell.trim().split(/\s+/).length <= 3;

/** "De personeelsleden van het Bureau" / "a) genieten, …": the beginning of a sentence that items go on with is no title. */
function introduces(state: State, at: number): boolean {
  const next = state.lines[at + 1]?.text ?? '';
  return marks(next).some(
    ({ form, value, length }) =>
      (form === 'letter' || form === 'roman') && value === 1 && opensSmall(next.slice(length)),
  );
}

/** How far the next item of a list may be for the text before it to belong to the last one. */
const NEAR = 8;

/** "k. de mededeling of … / Hierbij wordt vermeld dat … / l. indien …": text between two items belongs to the first. */
function betweenItems(state: State, at: number): Draft | null {
  const node = top(state);
  const { mark } = node;
  if (node.kind !== 'numbered' || mark === null || !isItem(node) || mark.form === 'path') return null;
  for (const later of state.lines.slice(at + 1, at + 1 + NEAR)) {
    const readings = marks(later.text);
    if (readings.some(({ style, value }) => style === mark.style && value === mark.value + 1)) return node;
    if (
      readings.some(({ form, style }) => form === 'article' || form === 'path' || (form === 'number' && style === '1.'))
    )
      return null;
  }
  return null;
}

/** A line that explains a term, where terms are explained: under the title, after the sentence that announces them, or after another. */
export function isDefinition(state: State, text: string): boolean {
  const at = termIn(text);
  if (at === null) return false;
  const term = text.slice(at.start, at.end);
  const node = top(state);
  if (node.kind === 'definition') return ended(state);
  return (
    introducesTerms(node.last) ||
    (node.kind === 'heading' &&
      node.last === '' &&
      opensCapital(term.replace(OPENING, '')) &&
      isDefinitionsTitle(node.title))
  );
}

/** "Gebrek: het niet voldoen", "- Website: de door", "**Dienst:** …", "“Hall” means the room", "Zaal betekent de ruimte" */
const TERM = latin(
  /^([“"„'‘*_]*\p{L}[^:.;!?]{0,70}?[”"'’*_]*)(?:\s*:\s+\S|\s+(?:means?|shall mean|has the meaning|betekent|betekenen)\s)/u,
);
/** The line may explain a term: "Gebrek: het niet voldoen" */
export const definesTerm = (text: string): boolean => termIn(text) !== null;

/** Where the term stands in a line that explains it: at its beginning, marks and all, or behind where it holds: "In deze voorwaarden betekent Dienst het platform" */
function termIn(text: string): Span | null {
  const whole = TERM.exec(text)?.[1];
  const opened = OPENING.test(text) ? null : opensDefinition(text);
  return opened?.term ?? (whole === undefined ? null : { start: 0, end: whole.length });
}
const OPENING = /^[“"„'‘*_]+/;

export function placeDefinition(state: State, line: Line, bullet: Mark | null): void {
  const from = bullet?.length ?? 0;
  const { start, end } = termIn(line.text.slice(from)) ?? { start: 0, end: 0 };
  addDefinition(state, line, bullet, { start: from + start, end: from + end });
}

/** A definition of which the term stands at this place of the line. */
function addDefinition(state: State, line: Line, bullet: Mark | null, term: Span): void {
  const node = top(state);
  const parent =
    node.kind === 'definition' || (node.kind === 'plain' && !/:$/.test(node.last)) ? parentOf(state, node) : node;
  const child = draft('definition', Math.max(parent.rank + 1, RANK.clause));
  fill(child, line, bullet, false);
  child.heading = { start: line.span.start + term.start, end: line.span.start + term.end };
  open(state, child, parent);
}

/** "• de factuur", "– the invoice": beside the bullet of the same sign and indent, or the first of a list. */
export function placeBullet(state: State, line: Line, mark: Mark): void {
  const same = [...state.stack]
    .reverse()
    .find(
      (node) => node.kind === 'bullet' && node.mark?.style === mark.style && Math.abs(node.indent - line.indent) < 2,
    );
  const child = draft('bullet', same?.rank ?? top(state).rank + 1);
  const parent = same ? parentOf(state, same) : top(state);
  const holder = !same && parent.kind === 'plain' && !/[:]$/.test(parent.last) ? parentOf(state, parent) : parent;
  child.rank = same?.rank ?? Math.max(holder.rank + 1, RANK.clause);
  fill(child, line, mark, false);
  open(state, child, holder);
}

/** Lines that are no clauses of the text: they stand where they stand, and end no paragraph. */
export function placeApart(state: State, line: Line, setting: 'furniture' | 'contents' | 'block' | 'front'): void {
  const kind = setting === 'block' ? 'front' : setting;
  if (setting === 'block') {
    const holder = top(state);
    // "Identiteit van de Opdrachtnemer" heads the block that follows it
    if (holder.kind === 'heading' && holder.own.length <= 1 && holder.children.length === 0 && holder.mark === null)
      holder.kind = 'front';
    if (holder.kind === 'front') {
      holder.own.push(line.full);
      return;
    }
  }
  const parent = setting === 'furniture' || setting === 'block' ? holderOf(state) : closeTo(state, RANK.part);
  const previous = parent.children.at(-1);
  if (previous?.kind === kind && setting !== 'furniture') {
    previous.own.push(line.full);
    return;
  }
  const child = draft(kind, RANK.clause);
  child.own.push(line.full);
  parent.children.push(child);
}
