import { readFileSync } from 'node:fs';
import type { Clause } from '../../src/model/clause.ts';
import { LANGS, type Lang } from '../../src/model/side.ts';
import { definitions } from '../../src/outline/definitions.ts';
import { outline } from '../../src/outline/outline.ts';
import { headingProse, prose } from '../../src/outline/prose.ts';
import { inOrder } from '../../src/outline/walk.ts';
import { HOME, source } from '../texts.ts';

/** A text of a page, and what is expected of it: a fence named `outline`, `read` or `definitions`. */
export type Case = Readonly<{
  where: string;
  name: string;
  lang: Lang;
  text: string;
  asks: keyof typeof ANSWERS;
  expected: string;
}>;

/** How the answer to each kind of question is printed. */
export const ANSWERS = { outline: drawn, read: readable, definitions: defined } as const;

/** The cases of a page: under a heading a text in a fence `nl` or `en`, and behind it what is expected. */
export function cases(page: string): readonly Case[] {
  const found: Case[] = [];
  const path = `test/outline/${page}.md`;
  const lines = readFileSync(`${HOME}/${path}`, 'utf8').split('\n');
  let [name, lang, text] = ['', 'nl' as Lang, ''];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    name = /^##+ (.+)$/.exec(line)?.[1] ?? name;
    const fence = /^(`{3,})(\w+)$/.exec(line);
    if (!fence) continue;
    const [, ticks = '', kind = ''] = fence;
    const end = lines.indexOf(ticks, at + 1);
    const content = lines.slice(at + 1, end).join('\n');
    if (LANGS.includes(kind as Lang)) [lang, text] = [kind as Lang, content];
    else if (kind in ANSWERS)
      found.push({ where: `${path}:${at + 1}`, name, lang, text, asks: kind as Case['asks'], expected: content });
    at = end;
  }
  return found;
}

/** The tree, a clause a line: its kind, its label, and how it begins. */
export function drawn(lang: Lang, text: string): string {
  const read = source(lang, text);
  const lines: string[] = [];
  const visit = (clause: Clause, depth: number): void => {
    for (const child of clause.children) {
      lines.push(`${'  '.repeat(depth)}${child.kind} ${child.label}: ${beginning(said(child))}`.trimEnd());
      visit(child, depth + 1);
    }
  };
  const said = (clause: Clause): string =>
    [headingProse(read, clause).text, prose(read, clause).text].find((one) => one !== '') ?? '';
  visit(outline(read), 0);
  return lines.join('\n');
}

const beginning = (text: string): string => (text.length > 48 ? `${text.slice(0, 47).replace(/\s\S*$/, '')} …` : text);

/** What checks of prose read: headings and texts of the clauses that say something. */
function readable(lang: Lang, text: string): string {
  const read = source(lang, text);
  return [...inOrder(outline(read))]
    .filter(({ kind }) => !['front', 'contents', 'furniture'].includes(kind))
    .flatMap((clause) => [
      clause.kind === 'definition' ? '' : headingProse(read, clause).text,
      prose(read, clause).text,
    ])
    .filter((line) => line !== '')
    .join('\n');
}

/** The terms that a text defines, with the clause they stand in. */
function defined(lang: Lang, text: string): string {
  const read = source(lang, text);
  return definitions(read, outline(read))
    .map(({ names, clause }) => `${names.join(' = ')} (${clause.label})`)
    .join('\n');
}
