import { readFileSync } from 'node:fs';
import type { Bitext } from '../src/model/bitext.ts';
import type { Clause } from '../src/model/clause.ts';
import type { Finding } from '../src/model/finding.ts';
import type { Lang, Sides } from '../src/model/side.ts';
import { outline } from '../src/outline/outline.ts';
import { prose } from '../src/outline/prose.ts';
import { inOrder } from '../src/outline/walk.ts';
import { messageOf } from '../src/report/report.ts';
import { review } from '../src/review/review.ts';
import { bitextOf, corpusTexts, hasShared, random, realTexts, SHARED, table } from './texts.ts';

/** Checks that report structure; what others say more than before was caused by the change. */
const STRUCTURAL = ['clauses', 'items', 'sentences', 'order', 'headings', 'labels', 'numbering', 'definitions'];

/** A text changed on purpose, and how many changes that are. */
type Change = Readonly<{ text: string; changes: number }>;
type Edit = (text: string, seed: number) => Change | null;

/**
 * What a change of the structure of one side does: how many of the other clauses still find their partner, how many structural findings there
 * are for each real change (best is 1), and how many findings of other checks it causes (best is 0).
 */
export async function main(args: readonly string[]): Promise<void> {
  const seeds = [1, 2, 3, 4, 5];
  const rows: string[][] = [];
  for (const [name, texts] of sets()) {
    if (args[0] && name !== args[0]) continue;
    const before = bitextOf(texts);
    const known = reviewed(before);
    const partner = partners(before);
    for (const [what, edit] of EDITS) {
      if (args[1] && !what.startsWith(args[1])) continue;
      const sum = { changes: 0, right: 0, all: 0, structural: 0, other: 0, runs: 0 };
      for (const seed of seeds) {
        const changed = edit(texts.en, seed);
        if (!changed) continue;
        const after = bitextOf({ nl: texts.nl, en: changed.text });
        const findings = added(known, reviewed(after));
        const structural = findings.filter(({ check }) => STRUCTURAL.includes(check));
        const { right, all } = score(partner, after);
        sum.changes += changed.changes;
        sum.right += right;
        sum.all += all;
        sum.structural += structural.length;
        sum.other += findings.length - structural.length;
        sum.runs++;
        if (args[0])
          for (const { check, message, clauses } of findings)
            process.stdout.write(`${what} ${seed}: ${check} ${clauses.nl?.label} / ${clauses.en?.label} ${message}\n`);
      }
      if (sum.runs === 0) continue;
      rows.push([
        `${name}: ${what}`,
        String(sum.changes),
        `${((100 * sum.right) / sum.all).toFixed(1)} %`,
        (sum.structural / sum.changes).toFixed(2),
        String(sum.other),
      ]);
    }
  }
  process.stdout.write(
    table(['change of the English', 'changes', 'right pairs', 'findings per change', 'others'], rows),
  );
}

export function sets(): readonly (readonly [string, Sides<string>])[] {
  const own = ['waterlelie', 'tuinhuis', 'kastanje'].map((name) => [name, corpusTexts(name)] as const);
  if (!hasShared) return own;
  const seed: Sides<string> = {
    nl: readFileSync(`${SHARED}/seeds/ictwaarborg.nl.txt`, 'utf8'),
    en: readFileSync(`${SHARED}/seeds/ictwaarborg.en.txt`, 'utf8'),
  };
  return [
    ...own,
    ['ictwaarborg', seed],
    ...['tc-webstability', 'tc-bintje-mt', 'treaty-echr', 'gov-abro-2026'].map(
      (name) => [name, realTexts(name)] as const,
    ),
  ];
}

// ---- edits

export const EDITS: readonly (readonly [string, Edit])[] = [
  ['delete a tenth of the paragraphs', (text, seed) => deleteTenth(text, seed)],
  ['delete an article, renumber the rest', (text, seed) => reorder(text, seed, 'delete')],
  ['swap two articles, renumber', (text, seed) => reorder(text, seed, 'swap')],
  ['merge and split 5 %', (text, seed) => mergeAndSplit(text, seed)],
];

const read = (text: string): Clause =>
  outline({ lang: 'en', path: 'en.txt', text, range: { start: 0, end: text.length } });
/** A clause with all that is in it, from the signs of Markdown before it on. */
const spanOf = (clause: Clause, text: string): { start: number; end: number } => {
  const all = [...inOrder(clause)].flatMap(({ own, mark }) => [...own, ...(mark ? [mark] : [])]);
  const start = Math.min(...all.map((span) => span.start));
  const signs = /(?<=^|\n)[#>*_ ]*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  return { start: start - signs.length, end: Math.max(...all.map(({ end }) => end)) };
};

/** Numbered paragraphs go, with their items; neighbours are one change. */
function deleteTenth(text: string, seed: number): Change | null {
  const next = random(seed);
  const paragraphs = [...inOrder(read(text))].filter(({ kind, mark }) => kind === 'paragraph' && mark !== null);
  if (paragraphs.length < 20) return null;
  const gone = paragraphs.filter(() => next() < 0.1);
  let changed = text;
  for (const clause of [...gone].reverse()) {
    const { start, end } = spanOf(clause, text);
    changed = changed.slice(0, start) + changed.slice(end);
  }
  const runs = gone.filter(
    (clause, at) => at === 0 || paragraphs.indexOf(clause) !== paragraphs.indexOf(gone[at - 1] as Clause) + 1,
  ).length;
  return { text: changed, changes: runs };
}

/** An article goes, or changes places with the next but one; the marks of all articles after it and the references to them follow. */
function reorder(text: string, seed: number, how: 'delete' | 'swap'): Change | null {
  const next = random(seed * 7);
  const groups = articleGroups(read(text)).filter((group) => group.length >= 6);
  const group = groups[Math.floor(next() * groups.length)];
  if (!group) return null;
  const inner = group.slice(1, -2);
  // a reference to an article that is gone would be a second change
  const free = how === 'delete' ? inner.filter((clause) => !isReferredTo(text, numberOf(clause))) : inner;
  const chosen = free[Math.floor(next() * free.length)];
  if (!chosen) return null;
  const at = group.indexOf(chosen);
  const kept = [...group];
  if (how === 'delete') kept.splice(at, 1);
  else [kept[at], kept[at + 2]] = [kept[at + 2] as Clause, kept[at] as Clause];
  const numbers = new Map(kept.map((clause, index) => [numberOf(clause), numberOf(group[index] as Clause)] as const));
  const blocks = kept.map((clause) => renumbered(text, clause, numbers));
  const [first, last] = [spanOf(group[0] as Clause, text), spanOf(group.at(-1) as Clause, text)];
  const around = (part: string) => references(part, numbers);
  return {
    text: `${around(text.slice(0, first.start))}${blocks.map((block) => block.trim()).join('\n\n')}\n\n${around(text.slice(last.end))}`,
    changes: how === 'delete' ? 1 : 2,
  };
}

const isReferredTo = (text: string, number: string): boolean => references(text, new Map([[number, 'gone']])) !== text;

/** Numbered articles that stand beside each other. */
function articleGroups(clause: Clause): readonly (readonly Clause[])[] {
  const own = clause.children.filter(
    (child) =>
      child.kind === 'article' && /\d/.test(numberOf(child)) && child.mark !== null && !child.label.includes('§'),
  );
  return [own, ...clause.children.flatMap((child) => articleGroups(child))].filter((group) => group.length > 0);
}

const numberOf = ({ label }: Pick<Clause, 'label'>): string => label.slice(label.lastIndexOf('/') + 1);

/** An article with its own marks and the references in it under the new number. */
function renumbered(text: string, clause: Clause, numbers: ReadonlyMap<string, string>): string {
  const { start, end } = spanOf(clause, text);
  const [old, fresh] = [numberOf(clause), numbers.get(numberOf(clause)) ?? numberOf(clause)];
  const marks = [...inOrder(clause)].flatMap(({ mark }) => (mark ? [mark] : [])).sort((a, b) => a.start - b.start);
  let out = '';
  let from = start;
  for (const mark of marks) {
    out += references(text.slice(from, mark.start), numbers);
    // its own mark, or one that starts with it: "7." of a paragraph 15.7 stays
    const below = mark === clause.mark ? '(?!\\w)' : '(?=\\.\\d)';
    out += text
      .slice(mark.start, mark.end)
      .replace(new RegExp(`(?<![\\w.])${old.replaceAll('.', '\\.')}${below}`), fresh);
    from = mark.end;
  }
  return out + references(text.slice(from, end), numbers);
}

/** "Article 7.2", "Articles 5 and 6", "clause A.3.1" */
function references(text: string, numbers: ReadonlyMap<string, string>): string {
  return text.replace(
    /\b(?:[Aa]rticles?|[Cc]lauses?|[Ss]ections?)\s(?:[A-Z]\.)?\d[\d.]*(?:(?:,\s|\sand\s|\sto\s|,\sand\s)(?:[A-Z]\.)?\d[\d.]*)*(?![:\d(]|\sof the (?:[A-Z]|Dutch))/g,
    (found) =>
      found.replace(/(?:[A-Z]\.)?\d+(?:\.\d+)*/g, (number) => {
        for (const [old, fresh] of numbers)
          if (number === old || number.startsWith(`${old}.`)) return fresh + number.slice(old.length);
        return number;
      }),
  );
}

/** A paragraph takes the next one in, or falls apart after its first sentence; the numbers stay as they were printed. */
function mergeAndSplit(text: string, seed: number): Change | null {
  const next = random(seed * 13);
  const leaves = [...inOrder(read(text))].filter(
    ({ kind, mark, children }) => kind === 'paragraph' && mark !== null && children.length === 0,
  );
  if (leaves.length < 20) return null;
  let changed = text;
  let changes = 0;
  for (let at = leaves.length - 2; at > 0; at--) {
    const [one, two] = [leaves[at] as Clause, leaves[at + 1] as Clause];
    const chance = next();
    if (chance >= 0.05) continue;
    if (chance < 0.025 && sameArticle(one, two)) {
      // the mark and the line end between them go
      const [end, start] = [spanOf(one, text).end, two.mark?.end ?? spanOf(two, text).start];
      changed = `${changed.slice(0, end).trimEnd()} ${changed.slice(start)}`;
      changes++;
      at--;
    } else {
      const { start, end } = spanOf(one, text);
      const cut = /(?<=[a-z)]\.)\s(?=[A-Z])/.exec(changed.slice(start, end));
      if (!cut) continue;
      const label = numberOf(one);
      // "4.2" is followed by "4.2a"; where paragraphs are printed as "2." the rest stands without a number
      const printed = one.mark ? changed.slice(one.mark.start, one.mark.end).trim().replace(/\.$/, '') : '';
      const mark = printed === label ? `${label}a ` : '';
      changed = `${changed.slice(0, start + cut.index)}\n\n${mark}${changed.slice(start + cut.index + 1)}`;
      changes++;
    }
  }
  return changes === 0 ? null : { text: changed, changes };
}

const sameArticle = (one: Clause, two: Clause): boolean =>
  numberOf(one).split('.').slice(0, -1).join('.') === numberOf(two).split('.').slice(0, -1).join('.');

// ---- scores

/** A clause of either text as it can be recognised in the other version of that text: by its words. */
function keyOf(bitext: Bitext, lang: Lang, clause: Clause): string {
  const { source } = bitext.sides[lang];
  const own = prose(source, clause).text;
  const heading = clause.heading ? source.text.slice(clause.heading.start, clause.heading.end) : '';
  return `${heading} ${own}`.replace(/\d/g, '').replace(/\s+/g, ' ').trim();
}

/** For each Dutch clause that stands opposite one English clause, the words of that. */
function partners(bitext: Bitext): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { clauses } of bitext.pairs) {
    const [nl, en] = [clauses.nl[0], clauses.en[0]];
    if (clauses.nl.length === 1 && clauses.en.length === 1 && nl && en && keyOf(bitext, 'en', en).length > 15)
      found.set(keyOf(bitext, 'nl', nl), keyOf(bitext, 'en', en));
  }
  return found;
}

/** Of the pairs whose English clause is still there, word for word, those that are still a pair. */
function score(partner: ReadonlyMap<string, string>, after: Bitext): { right: number; all: number } {
  const present = new Set([...inOrder(after.sides.en.outline)].map((clause) => keyOf(after, 'en', clause)));
  let [right, all] = [0, 0];
  for (const { clauses } of after.pairs) {
    for (const nl of clauses.nl) {
      const wanted = partner.get(keyOf(after, 'nl', nl));
      if (wanted === undefined || !present.has(wanted)) continue;
      all++;
      if (clauses.en.length === 1 && clauses.en[0] && keyOf(after, 'en', clauses.en[0]) === wanted) right++;
    }
  }
  return { right, all };
}

/** A finding with its sentence. */
type Told = Finding & { readonly message: string };

const reviewed = (bitext: Bitext): readonly Told[] =>
  review(bitext).map((finding) => ({ ...finding, message: messageOf(bitext, finding) }));

/** What is said more than before: findings of a check with words that were not said. */
function added(before: readonly Told[], after: readonly Told[]): readonly Told[] {
  const known = new Map<string, number>();
  const key = ({ check, message }: Told) => `${check} ${message.replace(/\d+/g, '#')}`;
  for (const finding of before) known.set(key(finding), (known.get(key(finding)) ?? 0) + 1);
  return after.filter((finding) => {
    const left = known.get(key(finding)) ?? 0;
    if (left > 0) known.set(key(finding), left - 1);
    return left === 0;
  });
}
