import { endsOpen } from '../../languages/links.ts';
import { opensSmall } from '../../languages/pattern.ts';
import type { Line } from '../lines.ts';
import { inner, isTitle, type Mark, marks } from '../marks.ts';
import type { Setting } from '../setting.ts';
import { follows, placeCounted, placePath } from './counted.ts';
import { titledNumbers, words } from './habits.ts';
import { awaitsHeading, placeArticle, placeHash, placePart, setHeading, UNDERLINED } from './headings.ts';
import { placeRuled, type Rulings } from './rulings.ts';
import { type Draft, draft, ended, RANK, type State, top } from './state.ts';
import { isDefinition, placeApart, placeBullet, placeDefinition, placeRow, placeText } from './text.ts';

/** Builds the tree of clauses from the lines of a document; `rulings` = how some of them are to be read. */
export function tree(lines: readonly Line[], settings: readonly Setting[], rulings: Rulings): Draft {
  const root = draft('root', RANK.root);
  const state: State = {
    lines,
    settings,
    root,
    stack: [root],
    partRanks: new Map(),
    titles: new Set(),
    words: words(lines, settings),
  };
  if (!state.words.article) state.titles = titledNumbers(lines, settings);
  for (const [at, { span }] of lines.entries()) {
    const ruling = rulings.get(span.start);
    if (!ruling || !placeRuled(state, at, ruling)) place(state, at);
  }
  promote(root, rulings);
  return root;
}

/** Puts one line where it belongs. */
function place(state: State, at: number): void {
  const line = state.lines[at] as Line;
  const setting = state.settings[at];
  if (setting === 'furniture' || setting === 'contents' || setting === 'block' || setting === 'front')
    return placeApart(state, line, setting);
  if (line.row) return placeRow(state, line, at);
  const readings = marks(line.text);
  const [first] = readings;
  if (first?.form === 'hash') return placeHash(state, line, first);
  if (line.level > 0) return placeHash(state, line, { ...UNDERLINED, value: line.level });
  if (first?.form === 'bullet') {
    if (awaitsHeading(state) && isTitle(line.text.slice(first.length))) return setHeading(state, line, first.length);
    const behind = inner(line.text, first).filter((mark) => ['number', 'letter', 'roman'].includes(mark.form));
    if (behind.length > 0 && placeCounted(state, line, behind, at)) return;
    if (isDefinition(state, line.text.slice(first.length))) return placeDefinition(state, line, first);
    return placeBullet(state, line, first);
  }
  const wrapped = isWrapped(state, line);
  for (const mark of readings) {
    if (wrapped && WORDED.includes(mark.form)) break;
    if ((mark.form === 'part' || mark.form === 'annex') && mark.style !== 'A') return placePart(state, line, mark);
    if (mark.form === 'part') {
      if (!follows(state, mark)) continue;
      return placePart(state, line, mark);
    }
    if (mark.form === 'section')
      return state.words.article ? placePart(state, line, mark) : placeArticle(state, line, mark, [mark.printed]);
    if (mark.form === 'article') {
      // "§ 2. Kosten" parts the articles of a statute
      if (mark.style === '§' && state.words.article) return placePart(state, line, mark);
      return placeArticle(state, line, mark, mark.printed.split('.'));
    }
    if (mark.form === 'path' && placePath(state, line, mark)) return;
    if (mark.form === 'number' && state.titles.has(at)) return placeArticle(state, line, mark, [mark.printed]);
  }
  const counted = readings.filter((mark) => ['number', 'letter', 'roman'].includes(mark.form));
  if (counted.length > 0 && placeCounted(state, line, counted, at)) return;
  placeText(state, line, at);
}

/** Marks that are a word and a number. */
const WORDED: readonly Mark['form'][] = ['part', 'annex', 'section', 'article'];

/** "… staan in / artikel 8.", "… as set out in / Article 8.": a line of a sentence that goes on, no heading. */
function isWrapped(state: State, line: Line): boolean {
  if (line.apart || ended(state)) return false;
  return opensSmall(line.text) || endsOpen(top(state).last);
}

/**
 * "1.2 Beveiliging" with nothing but a title, and 1.2.1, 1.2.2 under it, heads them as an article does; not where the other text showed how it is to
 * be read: "1.2 De Klant werkt mee." is a sentence, and so is "1.2 The Customer cooperates" without its full stop.
 */
function promote(node: Draft, rulings: Rulings): void {
  for (const child of node.children) {
    promote(child, rulings);
    const { kind, mark, line, children, own } = child;
    if (line !== null && rulings.get(line.span.start)?.as === 'clause') continue;
    const alone = line !== null && own.every(({ end }) => end <= line.full.end);
    if (kind !== 'numbered' || mark?.form !== 'path' || !alone || children.length === 0) continue;
    if (!isTitle(child.first) || /\.$/.test(child.first) || !children.every((one) => one.mark?.form === 'path'))
      continue;
    child.kind = 'heading';
    child.heading = { start: line.span.start + mark.length, end: line.span.end };
  }
}
