import type { Line } from '../lines.ts';
import { isTitle, type Mark } from '../marks.ts';
import { type Draft, draft, RANK } from './draft.ts';
import { closeTo, fill, open, type State } from './state.ts';

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
  const rest = line.text.slice(mark.length);
  fill(child, line, mark, mark.form !== 'number' || (isTitle(rest) && !/\.$/.test(rest)));
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
