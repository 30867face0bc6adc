import type { Span } from '../model.ts';
import { latin, opensCapital, opensSmall } from '../text/pattern.ts';
import { introducesTerms, isDefinitionsTitle } from './introduction.ts';
import type { Line } from './lines.ts';
import { inner, isTitle, type Mark, marks, mayHead } from './marks.ts';
import type { Setting } from './setting.ts';

/** A clause while the outline grows. */
export type Draft = {
  kind:
    | 'root'
    | 'part'
    | 'heading'
    | 'numbered'
    | 'plain'
    | 'bullet'
    | 'definition'
    | 'front'
    | 'contents'
    | 'furniture';
  /** Deeper clauses have a higher rank; a new one closes all that are not lower than its own. */
  rank: number;
  mark: Mark | null;
  markSpan: Span | null;
  heading: Span | null;
  own: Span[];
  children: Draft[];
  /** The number with those of its parents: A.2.1 is ['A', '2', '1']. */
  path: readonly string[];
  title: string;
  /** The line it begins with. */
  line: Line | null;
  /** The text of that line, which shows how the items of a list begin, and its last, which tells whether more must follow. */
  first: string;
  last: string;
  indent: number;
  /** A line without a mark that is an item of a list: "Opdrachtgever de verplichtingen niet nakomt;" */
  item: boolean;
};

/** Ranks: parts by the order in which their words nest, then articles, then numbered clauses and lists. */
const RANK = { root: 0, part: 10, article: 50, clause: 60 };

/** Builds the tree of clauses from the lines of a document. */
export function tree(lines: readonly Line[], settings: readonly Setting[]): Draft {
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
  for (let at = 0; at < lines.length; at++) place(state, at);
  promote(root);
  return root;
}

/** "1.2 Beveiliging" with nothing but a title, and 1.2.1, 1.2.2 under it, heads them as an article does. */
function promote(node: Draft): void {
  for (const child of node.children) {
    promote(child);
    const { kind, mark, line, children, own } = child;
    const alone = line !== null && own.every(({ end }) => end <= line.full.end);
    if (kind !== 'numbered' || mark?.form !== 'path' || !alone || children.length === 0) continue;
    if (!isTitle(child.first) || /\.$/.test(child.first) || !children.every((one) => one.mark?.form === 'path'))
      continue;
    child.kind = 'heading';
    child.heading = { start: line.span.start + mark.length, end: line.span.end };
  }
}

type State = {
  readonly lines: readonly Line[];
  readonly settings: readonly Setting[];
  readonly root: Draft;
  stack: Draft[];
  readonly partRanks: Map<string, number>;
  /** Lines "3. Prijzen" that are headings of articles. */
  titles: ReadonlySet<number>;
  readonly words: Words;
};

/** What the whole document shows: whether it names its articles (then "Section" is a part, and "3. Prijzen" no article), and whether their titles stand on the next line. */
type Words = Readonly<{ article: boolean; titledBelow: boolean }>;

const draft = (kind: Draft['kind'], rank: number): Draft => ({
  kind,
  rank,
  mark: null,
  markSpan: null,
  heading: null,
  own: [],
  children: [],
  path: [],
  title: '',
  line: null,
  first: '',
  last: '',
  indent: 0,
  item: false,
});

const top = (state: State): Draft => state.stack.at(-1) ?? state.root;

const isNamedArticle = (mark: Mark | undefined): boolean => mark?.form === 'article' && mark.style !== '§';

function words(lines: readonly Line[], settings: readonly Setting[]): Words {
  const named = lines.flatMap((line, at) =>
    settings[at] === 'text' && isNamedArticle(marks(line.text)[0]) ? [at] : [],
  );
  const alone = named.filter((at) => marks(lines[at]?.text ?? '')[0]?.length === lines[at]?.text.length);
  const titled = alone.filter((at) => isHeadingLine(lines[at + 1]?.text ?? ''));
  return { article: named.length > 0, titledBelow: titled.length > 0.6 * alone.length };
}

const isHeadingLine = (text: string): boolean => isTitle(text) && !/\.$/.test(text) && marks(text).length === 0;

/**
 * Where articles are printed as "3. Prijzen" their paragraphs may look the same ("3. Alle offertes zijn …"). A heading is a title, the
 * next number of the headings, and what follows it is no next number: a first paragraph, a lower level or text. Where "3." is followed by
 * "3.1", every next number is an article, whether its title ran into its text or not.
 */
function titledNumbers(lines: readonly Line[], settings: readonly Setting[]): ReadonlySet<number> {
  const texts = [...lines.keys()].filter((at) => settings[at] === 'text');
  const readings = new Map(texts.map((at) => [at, marks(lines[at]?.text ?? '')] as const));
  const numberAt = (at: number) => readings.get(at)?.find(({ form, style }) => form === 'number' && style === '1.');
  const follows = (order: number) => readings.get(texts[order + 1] ?? -1)?.[0];
  const holdsPath = (order: number, { value }: Mark) => {
    const next = follows(order);
    return next?.form === 'path' && next.printed.startsWith(`${value}.`);
  };
  const dotted = texts.filter((at, order) => {
    const mark = numberAt(at);
    return mark !== undefined && holdsPath(order, mark);
  }).length;
  const found: number[] = [];
  let expected = 1;
  for (const [order, at] of texts.entries()) {
    const [line, mark, after] = [lines[at] as Line, numberAt(at), lines[texts[order + 1] ?? -1]];
    if (!mark || !after) continue;
    const inOrder = mark.value === expected;
    if (dotted >= 3 ? !inOrder && !holdsPath(order, mark) : !inOrder || !isHead(line, mark, after, follows(order)))
      continue;
    found.push(at);
    expected = mark.value + 1;
  }
  return new Set(found.length > 1 ? found : []);
}

/** "3. Prijzen" before a first paragraph, a lower level or text, not before "4. …" */
function isHead(line: Line, mark: Mark, after: Line, follows: Mark | undefined): boolean {
  const title = line.text.slice(mark.length).replace(/^#+\s/, '');
  if (!isTitle(title) || /\.$/.test(title)) return false;
  const goesOn = !follows && opensSmall(after.text) && !after.apart;
  return !goesOn && !(follows?.form === 'number' && follows.style === '1.' && follows.value !== 1);
}

/** Puts one line where it belongs. */
function place(state: State, at: number): void {
  const line = state.lines[at] as Line;
  const setting = state.settings[at];
  if (setting === 'furniture' || setting === 'contents' || setting === 'block' || setting === 'front')
    return placeApart(state, line, setting);
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
  for (const mark of readings) {
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

/** Lines that are no clauses of the text: they stand where they stand, and end no paragraph. */
function placeApart(state: State, line: Line, setting: 'furniture' | 'contents' | 'block' | 'front'): void {
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

/** The nearest clause that may hold others that are no text. */
const holderOf = (state: State): Draft =>
  [...state.stack].reverse().find(({ kind }) => ['root', 'part', 'heading'].includes(kind)) ?? state.root;

/** Closes what is not above this rank. */
function closeTo(state: State, rank: number): Draft {
  while (top(state).rank >= rank && state.stack.length > 1) state.stack.pop();
  return top(state);
}

function open(state: State, child: Draft, parent: Draft): void {
  while (top(state) !== parent && state.stack.length > 1) state.stack.pop();
  parent.children.push(child);
  state.stack.push(child);
}

/** Gives the draft the line: its mark, and behind it a heading or text. */
function fill(child: Draft, line: Line, mark: Mark | null, heading: boolean): void {
  const length = mark?.length ?? 0;
  const cut = line.span.start + Math.min(length, line.text.length);
  child.mark = mark;
  child.line = line;
  child.indent = line.indent;
  if (mark && length > 0) {
    child.markSpan = { start: line.span.start, end: cut };
    if (line.full.start < line.span.start) child.own.push({ start: line.full.start, end: line.span.start });
  }
  const rest = line.text.slice(length);
  const start = mark && length > 0 ? cut : line.full.start;
  if (rest !== '' || line.full.end > cut) child.own.push({ start, end: line.full.end });
  if (heading && rest !== '') {
    child.heading = { start: line.span.start + length, end: line.span.end };
    child.title = rest;
  }
  child.first = rest;
  child.last = heading ? '' : rest;
}

function placePart(state: State, line: Line, mark: Mark): void {
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

function placeArticle(state: State, line: Line, mark: Mark, path: readonly string[]): void {
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
  const opener = siblings.findIndex(
    ({ kind, mark: own, heading }, at) => at > lastNumbered && kind === 'heading' && own === null && heading !== null,
  );
  if (opener < 0) return null;
  const direct = opener === siblings.length - 1 && (siblings[opener]?.children.length ?? 0) === 0;
  const begins = mark.value === 1 && (lastNumbered >= 0 || state.root.children.some((child) => hasArticles(child)));
  if (!direct && !begins) return null;
  const part = siblings[opener] as Draft;
  const taken = siblings.splice(opener);
  part.kind = 'part';
  part.rank = RANK.part;
  part.children.push(...taken.slice(1));
  state.root.children.push(part);
  state.stack = [state.root, part];
  return part;
}

const hasArticles = (node: Draft): boolean =>
  (node.kind === 'heading' && node.mark !== null) || node.children.some(hasArticles);

/** "## 3. Prijs", "### Artikel 4", "## Betaling": the depth is that of the hashes */
function placeHash(state: State, line: Line, hash: Mark): void {
  const rank = RANK.part + hash.value;
  const parent = closeTo(state, rank);
  const child = draft('heading', rank);
  const [mark] = inner(line.text, hash).filter(({ form }) => form !== 'bullet' && form !== 'hash');
  child.path = mark ? mark.printed.split('.') : [];
  fill(child, line, mark ?? hash, true);
  if (!mark) child.mark = null;
  open(state, child, parent);
}

/** A heading with a line of signs under it. */
const UNDERLINED: Mark = { form: 'hash', style: '#', printed: '', value: 1, length: 0 };

/** "A.2.1 …": under the clause whose number it continues, or beside one of the same depth. */
function placePath(state: State, line: Line, mark: Mark): boolean {
  const path = mark.printed.split('.');
  const prefix = path.slice(0, -1).join('.');
  const holder = [...state.stack].reverse().find((node) => node.path.length > 0 && node.path.join('.') === prefix);
  const rest = line.text.slice(mark.length);
  const previous = holder?.children.findLast((child) => child.path.length === path.length);
  const next = mark.value === (Number(previous?.path.at(-1)) || 0) + 1;
  // "… zoals bedoeld in artikel / 3.1 van deze voorwaarden": a wrapped line, no clause
  if (!next && (opensSmall(rest) || !ended(state))) return false;
  if (!holder && state.lines.length > 0 && opensSmall(rest)) return false;
  const sibling = [...state.stack]
    .reverse()
    .find((node) => node.kind === 'numbered' && node.mark?.form === 'path' && node.path.length === path.length);
  const parent = holder ?? (sibling ? closeTo(state, sibling.rank) : closeTo(state, RANK.article + path.length - 1));
  const rank = Math.max(parent.rank + 1, RANK.article + path.length - 1);
  const child = draft('numbered', rank);
  child.path = path;
  fill(child, line, mark, false);
  open(state, child, parent);
  return true;
}

/** The text so far is at the end of a sentence, item or heading. */
function ended(state: State): boolean {
  const { last, kind } = top(state);
  return (
    last === '' ||
    kind === 'heading' ||
    /[.;:!?)\]”"’'*]$/.test(last) ||
    /(?:;|,)\s(?:of|en|or|and|en\/of|and\/or)$/.test(last)
  );
}

/** Whether a mark is the next of a list that is open. */
const follows = (state: State, mark: Mark): boolean => {
  const siblings = state.stack.flatMap(({ children }) => children);
  const last = siblings.findLast((node) => node.mark?.style === mark.style);
  return mark.value === (last?.mark?.value ?? 0) + 1;
};

/** A level of the stack that a counted mark may continue. */
type Level = Readonly<{ node: Draft; exact: boolean }>;

/**
 * "3.", "b)", "(iv)": the next of an open list, the innermost first; or the first of a new list. Where it is the next of two
 * (15.3.3 or 15.4), the list whose items begin like it is meant, and a list whose last item ended with a full stop is over.
 */
function placeCounted(state: State, line: Line, readings: readonly Mark[], at: number): boolean {
  const rest = (mark: Mark) => line.text.slice(mark.length);
  const fits: { mark: Mark; level: Level }[] = [];
  for (const mark of readings) for (const level of levels(state, mark)) fits.push({ mark, level });
  const exact = fits.filter(({ level }) => level.exact);
  const [best, second] = exact;
  if (best) {
    const outer =
      second && best.mark === second.mark && prefersOuter(best.level.node, second.level.node, rest(best.mark))
        ? second
        : best;
    if (outer.mark.weak && !ended(state)) return false;
    if (
      !ended(state) &&
      !line.apart &&
      opensSmall(rest(outer.mark)) &&
      outer.mark.form === 'number' &&
      isCapital(outer.level.node.first)
    )
      return false;
    return addCounted(state, line, outer.mark, parentOf(state, outer.level.node), outer.level.node.rank);
  }
  const first = readings.find((mark) => mark.value === 1 && opensList(state, line, mark, at));
  if (first) {
    const holder = [...state.stack].reverse().find(({ kind }) => kind !== 'plain' || !first) ?? state.root;
    const parent = top(state).kind === 'plain' && /[.;!?]$/.test(top(state).last) ? holder : top(state);
    return addCounted(state, line, first, parent, Math.max(parent.rank + 1, RANK.clause));
  }
  // a number was skipped or doubled: "18.4 … 18.6"
  const [gap] = fits.filter(
    ({ mark, level }) =>
      !mark.weak && (ended(state) || line.apart) && isCapital(level.node.first) === isCapital(rest(mark)),
  );
  if (gap) return addCounted(state, line, gap.mark, parentOf(state, gap.level.node), gap.level.node.rank);
  const [lone] = readings;
  // "2. Bijzondere bepalingen" as the first of its kind in a part: printed so, and said by the numbering check
  if (
    lone &&
    !lone.weak &&
    lone.form === 'number' &&
    (line.apart || top(state).last === '') &&
    ended(state) &&
    top(state).kind === 'heading' &&
    opensCapital(rest(lone))
  ) {
    return addCounted(state, line, lone, top(state), RANK.clause);
  }
  return false;
}

/** The last clause of each open list that this mark may follow. */
function levels(state: State, mark: Mark): readonly Level[] {
  const found: Level[] = [];
  for (const node of [...state.stack].reverse()) {
    const own = node.mark;
    if (node.kind !== 'numbered' || !own || own.form === 'path') continue;
    // "b." may be followed by "c)"
    const alike = own.form === mark.form && mark.form === 'letter' && mark.value === own.value + 1;
    if (own.style !== mark.style && !alike) continue;
    const step = mark.value - own.value;
    if (step === 1) found.push({ node, exact: true });
    else if (step === 0 || step === 2 || step === 3) found.push({ node, exact: false });
  }
  return found;
}

/** "15.3.3 … te verhalen. 4. Deze clausule geldt": after a full stop, with a capital where the items have none, the list is over. */
function prefersOuter(inside: Draft, outside: Draft, text: string): boolean {
  if (inside.rank <= outside.rank) return false;
  if (isCapital(text) !== isCapital(inside.first)) return isCapital(text) === isCapital(outside.first);
  return /\.$/.test(inside.last) && /;$/.test(siblingBefore(outside, inside)?.last ?? '');
}

const isCapital = (text: string): boolean => /^[A-ZÀ-Þ\d“"‘]/.test(text);

const siblingBefore = (parent: Draft, child: Draft): Draft | undefined =>
  parent.children[parent.children.indexOf(child) - 1];

const parentOf = (state: State, node: Draft): Draft => {
  const at = state.stack.indexOf(node);
  return state.stack[at - 1] ?? state.root;
};

/**
 * A first "1.", "a." or "i." opens a list: under a heading or after a colon always; elsewhere where the second is in sight, so that
 * "A. de Vries" and "i. e." open nothing.
 */
function opensList(state: State, line: Line, mark: Mark, at: number): boolean {
  const { kind, last } = top(state);
  const rest = line.text.slice(mark.length);
  if (mark.form === 'number' && !mark.weak && (kind === 'heading' || kind === 'part' || kind === 'root')) return true;
  if (/:$/.test(last) && (line.apart || ended(state))) return true;
  if (
    mark.form === 'letter' &&
    mark.printed !== mark.printed.toLowerCase() &&
    /^(?:de|van|den|der|ter|ten)\s/.test(rest)
  )
    return false;
  const second = state.lines.slice(at + 1, at + 40).some((later, offset) => {
    if (state.settings[at + 1 + offset] !== 'text') return false;
    const [first] = marks(later.text);
    const readings = first?.form === 'bullet' ? inner(later.text, first) : marks(later.text);
    return readings.some(({ style, value }) => style === mark.style && value === 2);
  });
  // "Tenzij de wet anders bepaalt, is bevoegd" / "a. de rechter …": an introduction needs no colon before letters
  return second && (ended(state) || line.apart || last === '' || mark.form === 'letter' || mark.form === 'roman');
}

function addCounted(state: State, line: Line, mark: Mark, parent: Draft, rank: number): boolean {
  const child = draft('numbered', rank);
  child.path = [...parent.path, mark.printed];
  fill(child, line, mark, false);
  open(state, child, parent);
  // "a. License grant." with its text on the next lines stays a clause; a title alone is its heading
  return true;
}

function placeBullet(state: State, line: Line, mark: Mark): void {
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

/** A heading alone on its line waits for its title: "Artikel 3" / "Verbod van foltering". */
const awaitsHeading = (state: State): boolean => {
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

function setHeading(state: State, line: Line, skip: number): void {
  const node = top(state);
  node.own.push(line.full);
  node.heading = { start: line.span.start + skip, end: line.span.end };
  node.title = line.text.slice(skip);
}

/** A line without a mark: a heading, a definition, an item, the next paragraph, or more of the one that is open. */
function placeText(state: State, line: Line, at: number): void {
  const { text } = line;
  if (awaitsHeading(state) && (isHeadingLine(text) || (state.words.titledBelow && mayHead(text))))
    return setHeading(state, line, 0);
  if (isDefinition(state, text)) return placeDefinition(state, line, null);
  if (isHeading(state, line, at)) return placeHeading(state, line);
  const item = itemParent(state, line);
  if (item) return placePlain(state, line, item, true);
  const open = continues(state, line);
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

function placePlain(state: State, line: Line, parent: Draft, item: boolean): void {
  const child = draft('plain', Math.max(parent.rank + 1, RANK.clause));
  child.item = item;
  fill(child, line, null, false);
  open(state, child, parent);
}

/** "Gebrek: het niet voldoen", "- Website: de door", "**Dienst**: …" */
const TERM = latin(/^[“"'‘*_]*\p{L}[^:.;!?]{0,70}?[”"'’*_]*\s?:\s\S/u);

function isDefinition(state: State, text: string): boolean {
  if (!TERM.test(text)) return false;
  const node = top(state);
  if (node.kind === 'definition') return ended(state);
  return (
    introducesTerms(node.last) ||
    (node.kind === 'heading' && node.last === '' && opensCapital(text) && isDefinitionsTitle(node.title))
  );
}

function placeDefinition(state: State, line: Line, bullet: Mark | null): void {
  const node = top(state);
  const parent =
    node.kind === 'definition' || (node.kind === 'plain' && !/:$/.test(node.last)) ? parentOf(state, node) : node;
  const child = draft('definition', Math.max(parent.rank + 1, RANK.clause));
  fill(child, line, bullet, false);
  const from = bullet?.length ?? 0;
  const colon = line.text.indexOf(':', from);
  child.heading = {
    start: line.span.start + from,
    end: line.span.start + line.text.slice(0, colon).trimEnd().length,
  };
  open(state, child, parent);
}

/**
 * A heading without a number: a title on its own after a finished sentence, with text, a number or a block under it.
 * "ALGEMENE BEPALINGEN", "Identiteit van de Opdrachtnemer", "Definities"
 */
const BLANK_FIELD = /:\s*(?:\[[^\]]*\]|_{3,}|\.{4,}|…{2,})/;

function isHeading(state: State, line: Line, at: number): boolean {
  const { text } = line;
  if (!isTitle(text) || /\.$/.test(text) || text.length > 110 || !ended(state) || BLANK_FIELD.test(text)) return false;
  const next = state.lines.findIndex((_, later) => later > at && state.settings[later] !== 'furniture');
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

function placeHeading(state: State, line: Line): void {
  const parent = closeTo(state, RANK.article);
  const child = draft('heading', RANK.article);
  fill(child, line, null, true);
  open(state, child, parent);
}
