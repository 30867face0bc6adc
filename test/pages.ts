import { readTsv } from '../src/glossary/files/tsv.ts';
import { glossary as glossaryFrom } from '../src/glossary/index-names.ts';
import { pages } from '../src/hosts/node/package.ts';
import type { Glossary } from '../src/model/glossary.ts';
import type { Sides } from '../src/model/side.ts';
import { bundled } from './texts.ts';

/** A case of a page: two texts, the words in bold taken out as places, and what is expected of them. */
export type Case = Readonly<{
  /** "docs/checks/amounts.md:13" */
  where: string;
  kind: 'wrong' | 'right' | 'limit';
  nl: Marked;
  en: Marked;
  /** What both texts were before, where the case has a past: the revision is called v1. */
  before: Sides<string> | null;
  /** Parts of the messages expected, in order; empty where nothing is. */
  expected: readonly string[];
}>;

/** A text without its asterisks, and where the bold words stood. */
export type Marked = Readonly<{ text: string; bold: readonly string[] }>;

/** A page of docs/checks: its first paragraph, its glossary and its cases. */
export type Page = Readonly<{ id: string; summary: string; glossary: Glossary; cases: readonly Case[] }>;

const KINDS: Readonly<Record<string, Case['kind']>> = {
  Wrong: 'wrong',
  'Looks wrong, is right': 'right',
  'Known limits': 'limit',
};

/** All pages, read as test suites. */
export const allPages = (): readonly Page[] => pages().map(({ name, text }) => page(name, text));

function page(id: string, text: string): Page {
  const lines = text.split('\n');
  const cases: Case[] = [];
  let kind: Case['kind'] | null = null;
  let fences: { lang: string; text: string; line: number }[] = [];
  let glossary: Glossary | null = /^Glossary: bundled$/m.test(text) ? bundled() : null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const heading = /^## (.+)$/.exec(line);
    if (heading) kind = KINDS[heading[1] ?? ''] ?? null;
    const fence = /^```([\w-]+)$/.exec(line);
    if (fence) {
      const end = lines.indexOf('```', at + 1);
      fences.push({ lang: fence[1] ?? '', text: lines.slice(at + 1, end).join('\n'), line: at + 1 });
      if (fence[1] === 'tsv')
        glossary = glossaryFrom(readTsv(fences.pop()?.text ?? '', `docs/checks/${id}.md`, 'user', ''));
      at = end;
      continue;
    }
    if (kind === null) continue;
    const where = `docs/checks/${id}.md:${at + 1}`;
    const said = /^(Finding|Why): (.+)$/.exec(line);
    const [nl, en] = [fences.find(({ lang }) => lang === 'nl'), fences.find(({ lang }) => lang === 'en')];
    if (said && nl && en) {
      cases.push({
        where,
        kind,
        nl: marked(nl.text),
        en: marked(en.text),
        before: past(fences),
        expected: said[1] === 'Finding' ? expectations(said[2] ?? '') : [],
      });
      fences = [];
    }
    const row = /^\|(.+)\|$/
      .exec(line)?.[1]
      ?.split('|')
      .map((cell) => cell.trim());
    if (!row || row.length < 3 || row[0] === 'Dutch' || /^-+$/.test(row[0] ?? '')) continue;
    cases.push({
      where,
      kind,
      nl: marked(`1. ${row[0]}`),
      en: marked(`1. ${row[1]}`),
      before: null,
      expected: kind === 'right' ? [] : expectations(row[2] ?? ''),
    });
  }
  const summary = lines.slice(1).find((line) => line.trim() !== '') ?? '';
  return { id, summary, glossary: glossary ?? glossaryFrom([]), cases };
}

/** ```nl-before and ```en-before */
function past(fences: readonly Readonly<{ lang: string; text: string }>[]): Sides<string> | null {
  const [nl, en] = ['nl-before', 'en-before'].map((name) => fences.find(({ lang }) => lang === name)?.text);
  return nl === undefined || en === undefined ? null : { nl, en };
}

/** "nothing"; several messages are parted by " / " */
const expectations = (cell: string): readonly string[] => (cell === 'nothing' ? [] : cell.split(' / '));

function marked(text: string): Marked {
  const bold = [...text.matchAll(/\*\*(.+?)\*\*/gs)].map((match) => match[1] ?? '');
  return { text: text.replaceAll('**', ''), bold };
}
