import type { Clause } from '../src/model/clause.ts';
import type { Lang } from '../src/model/side.ts';
import type { Span } from '../src/model/source.ts';
import { outline } from '../src/outline/outline.ts';
import { inOrder } from '../src/outline/walk.ts';

/** A text to be spoiled, with its outline, and which of the places that can be spoiled are chosen. */
type Given = Readonly<{
  text: string;
  clauses: readonly Clause[];
  lang: Lang;
  chosen: <T>(places: readonly T[]) => readonly T[];
}>;

/** A way in which a document comes out of scanning, copying or converting; null where the text has no place for it. */
type Spoiling = (given: Given) => string | null;

/** Spoils a text at so many places, spread evenly over all that there are; null where there is none, or nothing changes. */
export function spoil(text: string, lang: Lang, spoiling: Spoiling, places: number): string | null {
  const clauses = [...inOrder(outline({ lang, path: '', text, range: { start: 0, end: text.length } }))];
  const chosen = <T>(all: readonly T[]): readonly T[] =>
    all.filter(
      (_, at) =>
        places >= all.length || Math.floor((at * places) / all.length) !== Math.floor(((at - 1) * places) / all.length),
    );
  const found = spoiling({ text, clauses, lang, chosen });
  return found === text ? null : found;
}

type Edit = Span & Readonly<{ to: string }>;

/** Spans replaced, from the end to the beginning. */
function edited(text: string, edits: readonly Edit[]): string | null {
  if (edits.length === 0) return null;
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((found, { start, end, to }) => found.slice(0, start) + to + found.slice(end), text);
}

// ---- places

const marked = ({ clauses }: Given): readonly (Clause & { mark: Span })[] =>
  clauses.flatMap((clause) => (clause.mark ? [{ ...clause, mark: clause.mark }] : []));

/** The heading lines: mark and title. */
const headed = ({ clauses }: Given): readonly (Clause & { heading: Span })[] =>
  clauses.flatMap((clause) =>
    clause.heading && ['article', 'part'].includes(clause.kind) ? [{ ...clause, heading: clause.heading }] : [],
  );

/** Where the text of a mark matches, it is changed. */
const inMarks =
  (pattern: RegExp, to: string | ((found: string) => string), kinds = 'part article paragraph item'): Spoiling =>
  (given) =>
    edited(
      given.text,
      given.chosen(
        marked(given).flatMap(({ mark, kind }): readonly Edit[] => {
          const printed = given.text.slice(mark.start, mark.end);
          const next = kinds.includes(kind) ? printed.replace(pattern, to as string) : printed;
          return next === printed ? [] : [{ ...mark, to: next }];
        }),
      ),
    );

/** Titles are changed as a whole. */
const inTitles =
  (change: (title: string) => string): Spoiling =>
  (given) =>
    edited(
      given.text,
      given.chosen(
        headed(given).flatMap(({ heading }): readonly Edit[] => {
          const title = given.text.slice(heading.start, heading.end);
          const next = change(title);
          return next === title || title.includes('\n') ? [] : [{ ...heading, to: next }];
        }),
      ),
    );

/** Heading lines are changed as a whole: from the beginning of the line to its end. */
const inHeadingLines =
  (change: (line: string) => string): Spoiling =>
  (given) =>
    edited(
      given.text,
      given.chosen(
        headed(given).flatMap(({ heading, mark }): readonly Edit[] => {
          const start = given.text.lastIndexOf('\n', (mark ?? heading).start) + 1;
          const line = given.text.slice(start, heading.end);
          const next = line.includes('\n') ? line : change(line);
          return next === line ? [] : [{ start, end: heading.end, to: next }];
        }),
      ),
    );

/** The ends of paragraphs and items that have text of their own. */
const atEnds =
  (pattern: RegExp, to: string): Spoiling =>
  (given) =>
    edited(
      given.text,
      given.chosen(
        given.clauses.flatMap(({ own, kind }): readonly Edit[] => {
          const last = own.at(-1);
          if (!last || !['paragraph', 'item'].includes(kind)) return [];
          const end = last.start + given.text.slice(last.start, last.end).trimEnd().length;
          const found = pattern.exec(given.text.slice(last.start, end));
          return found && end - last.start > 40 ? [{ start: end - found[0].length, end, to }] : [];
        }),
      ),
    );

/** Each line that holds something is replaced by others; `chosen` says which. */
const byLine =
  (change: (line: string, at: number) => string, which = (line: string) => line.trim() !== ''): Spoiling =>
  ({ text, chosen }) => {
    const lines = text.split('\n');
    const places = new Set(chosen([...lines.keys()].filter((at) => which(lines[at] ?? ''))));
    return lines.map((line, at) => (places.has(at) ? change(line, at) : line)).join('\n');
  };

/** The whole text is laid out anew, whatever the number of places. */
const whole =
  (change: (given: Given) => string): Spoiling =>
  (given) =>
    change(given);

// ---- layout

/** A line cut into lines of at most so many characters, which hang at an indent; `hyphen` breaks words. */
function wrapped(line: string, width: number, hang = '', hyphen = false): string {
  const [indent = ''] = /^\s*/.exec(line) ?? [];
  const out: string[] = [];
  let now = indent;
  for (const word of line.trim().split(/ +/)) {
    const room = width - now.length - (now.trim() === '' ? 0 : 1);
    if (word.length <= room || now.trim() === '') {
      now = now.trim() === '' ? now + word : `${now} ${word}`;
      continue;
    }
    const cut = hyphen && /^[a-z]{9,}[.,;]?$/.test(word) && room > 5 ? Math.min(room - 1, word.length - 4) : 0;
    if (cut > 3) {
      out.push(`${now} ${word.slice(0, cut)}-`);
      now = indent + hang + word.slice(cut);
    } else {
      out.push(now);
      now = indent + hang + word;
    }
  }
  return [...out, now].join('\n');
}

const wrap = (width: number, hang = '', hyphen = false): Spoiling =>
  byLine(
    (line) => wrapped(line, width, hang, hyphen),
    (line) => line.length > width && !line.startsWith('|'),
  );

/** Pages of so many lines, with what stands at the foot of one and the head of the next. */
const paged =
  (between: (page: number, given: Given) => string, width = 0): Spoiling =>
  (given) => {
    const text = width > 0 ? (wrap(width)({ ...given, chosen: (all) => all }) ?? given.text) : given.text;
    const lines = text.split('\n');
    const out: string[] = [];
    let page = 1;
    let since = 0;
    for (const line of lines) {
      out.push(line);
      since += 1 + Math.floor(line.length / 100);
      if (since < 46) continue;
      out.push(between(page++, given));
      since = 0;
    }
    return page === 1 ? given.text : out.join('\n');
  };

const titleOf = ({ text }: Given): string => (text.trim().split('\n')[0] ?? '').replace(/^#+\s*/, '').slice(0, 60);
const word = (lang: Lang, nl: string, en: string): string => (lang === 'nl' ? nl : en);

/** As `pdftotext -layout` prints a page: a margin, lines filled out with blanks, and a form feed at its end. */
const layout: Spoiling = (given) => {
  const text = wrap(84)({ ...given, chosen: (all) => all }) ?? given.text;
  const lines = text.split('\n').map((line, at, all) => {
    const goesOn = line.length > 70 && (all[at + 1] ?? '').trim() !== '';
    const gaps = [...line.trim().matchAll(/ /g)].length;
    const missing = goesOn ? Math.min(gaps, 84 - line.length) : 0;
    let seen = 0;
    const filled = line.trim().replace(/ /g, () => (seen++ < missing ? '  ' : ' '));
    return filled === '' ? '' : `        ${filled}`;
  });
  return (
    paged((page) => `\n                                        ${page}\n\f`)({ ...given, text: lines.join('\n') }) ??
    lines.join('\n')
  );
};

/** Numbers in a column of their own, the text in the next. */
const columns: Spoiling = ({ text, clauses }) => {
  const starts = new Map(clauses.flatMap(({ mark }) => (mark ? [[mark.start, mark] as const] : [])));
  let offset = 0;
  const out = text.split('\n').map((line) => {
    const mark = starts.get(offset + line.search(/\S|$/));
    // the signs of a bold term stay with the term
    const printed = mark
      ? text
          .slice(mark.start, mark.end)
          .replace(/[\s*_]+$/, '')
          .trim()
      : '';
    offset += line.length + 1;
    if (line.trim() === '') return line;
    const rest = mark ? line.trim().slice(printed.length).trim() : line.trim();
    const lines = wrapped(rest, 70).split('\n');
    return lines.map((part, at) => (at === 0 ? printed : '').padEnd(12) + part).join('\n');
  });
  return out.join('\n');
};

/** A list of the articles above the text. */
const contents =
  (line: (title: string, page: number) => string): Spoiling =>
  (given) => {
    const found = headed(given).filter(({ mark, kind }) => mark !== null && kind === 'article');
    const first = found[0]?.mark;
    if (!first || found.length < 4) return null;
    const start = given.text.lastIndexOf('\n', first.start) + 1;
    const listed = found.map(({ mark, heading }, at) => {
      const title = given.text.slice(mark?.start, heading.end).replace(/[#*]/g, '').replace(/\s+/g, ' ').trim();
      return line(title, 2 + Math.floor(at / 2));
    });
    return `${given.text.slice(0, start)}${word(given.lang, 'Inhoudsopgave', 'Contents')}\n\n${listed.join('\n')}\n\n${given.text.slice(start)}`;
  };

/** The items of a list run on in one line: "a. …; b. …; c. …" */
const runOn: Spoiling = (given) =>
  edited(
    given.text,
    given.chosen(
      given.clauses.flatMap(({ children, kind }): readonly Edit[] => {
        const items = children.filter((child) => child.kind === 'item' && child.mark && child.children.length === 0);
        if (kind === 'item' || items.length < 3) return [];
        return items.slice(1).flatMap(({ mark }): readonly Edit[] => {
          const start = given.text.slice(0, mark?.start ?? 0).trimEnd().length;
          return mark ? [{ start, end: mark.start, to: ' ' }] : [];
        });
      }),
    ),
  );

const all = (pattern: RegExp, to: string): Spoiling =>
  byLine(
    (line) => line.replace(pattern, to),
    (line) => pattern.test(line),
  );

/** The ways, each as one finds it in files that were scanned, copied from a page, or saved from a word processor. */
export const SPOILINGS: readonly (readonly [string, Spoiling])[] = [
  ['the dot behind a number is lost', inMarks(/(?<=\d)\.(?=\s*$)/, '')],
  ['a dot is added behind a number', inMarks(/(?<=\d\.\d+)(?=\s*$)/, '.')],
  ['a comma for the dot behind a number', inMarks(/(?<=\d)\.(?=\s*$)/, ',')],
  ['a colon behind a title', inTitles((title) => `${title}:`)],
  ['a full stop behind a title', inTitles((title) => (/[.:?!]$/.test(title) ? title : `${title}.`))],
  ['a dash behind a title', inTitles((title) => `${title} –`)],
  ['l for 1 in a heading', inMarks(/1/, 'l', 'article')],
  ['I for 1 in a heading', inMarks(/1/, 'I', 'article')],
  ['O for 0', inMarks(/0/, 'O')],
  ['S for 5', inMarks(/5/, 'S')],
  ['l for I in a title', inTitles((title) => title.replace(/^I(?=[a-z])/, 'l'))],
  ['rn for m in a title', inTitles((title) => title.replace(/m/, 'rn'))],
  ['a title in small letters', inTitles((title) => title.toLowerCase())],
  ['a title in capitals', inTitles((title) => title.toUpperCase())],
  ['a title in bold', inTitles((title) => (title.includes('*') ? title : `**${title}**`))],
  ['a heading in bold', inHeadingLines((line) => (/[*#]/.test(line) ? line : `**${line}**`))],
  ['the word of a heading in small letters', inMarks(/^[A-Z][a-z]+/, (found) => found.toLowerCase())],
  ['the word of a heading in capitals', inMarks(/^[A-Z][a-z]+/, (found) => found.toUpperCase())],
  ['no blank behind the word of a heading', inMarks(/^([A-Z][a-z]{3,}) /, '$1')],
  ['the word of a heading is lost', inMarks(/^(?:Artikel|Article) /, '')],
  ['no blank behind a number', inMarks(/(?<=\d[.)]?)\s+$/, '')],
  ['hashes before a heading', inHeadingLines((line) => (line.startsWith('#') ? line : `## ${line}`))],
  [
    'hashes without a blank',
    inHeadingLines((line) => (line.startsWith('#') ? line.replace(/^(#+)\s/, '$1') : `##${line}`)),
  ],
  ['hashes lost', all(/^#+\s+/, '')],
  ['a title on the line below', inMarks(/[ \t]+$/, '\n', 'article')],
  ['a number alone on its line', inMarks(/[ \t]+$/, '\n', 'paragraph')],
  ['a full stop lost at an end', atEnds(/\.$/, '')],
  ['a semicolon for a full stop', atEnds(/\.$/, ';')],
  ['a full stop for a semicolon', atEnds(/;$/, '.')],
  ['wrapped at 60', wrap(60)],
  ['wrapped at 72', wrap(72)],
  ['wrapped at 72 with an indent', wrap(72, '    ')],
  ['wrapped at 100', wrap(100)],
  ['wrapped at 60 with broken words', wrap(60, '', true)],
  ['blank lines lost', whole(({ text }) => text.replace(/\n\s*\n/g, '\n'))],
  [
    'a blank line added',
    byLine(
      (line) => `${line}\n`,
      (line) => line.length > 80 && !line.startsWith('|'),
    ),
  ],
  [
    'lines indented',
    byLine(
      (line) => `    ${line}`,
      (line) => line.trim() !== '' && !line.startsWith('#'),
    ),
  ],
  ['page numbers', paged((page) => `\n${page}\n`)],
  [
    'page feet',
    paged((page, { lang }) => `\n${word(lang, 'Pagina', 'Page')} ${page} ${word(lang, 'van', 'of')} 12\n\f`),
  ],
  ['page feet with the title', paged((page, given) => `\n${titleOf(given)}    ${page}\n`, 80)],
  [
    'page heads with a date',
    paged((page, given) => `\n\f${titleOf(given)} – ${word(given.lang, 'versie', 'version')} 2.1 – ${page}\n`, 90),
  ],
  [
    'line numbers',
    whole((given) =>
      (wrap(80)({ ...given, chosen: (list) => list }) ?? given.text)
        .split('\n')
        .map((line, at) => `${String(at + 1).padStart(4)}  ${line}`)
        .join('\n'),
    ),
  ],
  ['contents added', contents((title) => title)],
  [
    'contents with page numbers',
    contents((title, page) => `${title} ${'.'.repeat(Math.max(4, 60 - title.length))} ${page}`),
  ],
  ['contents with bare page numbers', contents((title, page) => `${title} ${page}`)],
  ['the layout of a printed page', layout],
  ['numbers in a column', columns],
  ['middle dots for bullets', inMarks(/[•*–—-](?=\s)/, '·', 'item')],
  ['minus signs for bullets', inMarks(/[•*–—-](?=\s)/, '\u2212', 'item')],
  ['private signs for bullets', inMarks(/[•*–—-](?=\s)/, '\uF0B7', 'item')],
  ['small o for bullets', inMarks(/[•*–—-](?=\s)/, 'o', 'item')],
  ['brackets around letters', inMarks(/\b([a-z])[.)](?=\s*$)/, '($1)', 'item')],
  ['a bracket behind numbers', inMarks(/^(\d+)\.(?=\s*$)/, '$1)', 'paragraph item')],
  ['brackets around numbers', inMarks(/^(\d+)\.(?=\s*$)/, '($1)', 'paragraph item')],
  ['a degree sign behind numbers', inMarks(/^(\d+)\.(?=\s*$)/, '$1°', 'paragraph item')],
  ['bold numbers', inMarks(/^(\S+)/, '**$1**', 'paragraph item')],
  ['a tab behind a number', inMarks(/[ \t]+$/, '\t')],
  ['hard blanks', inMarks(/ /g, '\u00A0')],
  ['items run on', runOn],
  ['soft hyphens', all(/(?<=[a-z]{4})(?=[a-z]{4})/, '\u00AD')],
];
