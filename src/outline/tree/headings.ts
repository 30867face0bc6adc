import { opensSmall } from '../../languages/pattern.ts';
import { endsOpen } from '../goes-on.ts';
import type { Line } from '../lines.ts';
import { isTitle, marks } from '../marks.ts';
import { draft, RANK } from './draft.ts';
import { closeTo, ended, fill, open, type State, top } from './state.ts';

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
