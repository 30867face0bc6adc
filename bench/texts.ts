import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromOutlines, readings, toBitext } from '../src/align/bitext.ts';
import { readTsv } from '../src/glossary/files/tsv.ts';
import { glossary } from '../src/glossary/index-names.ts';
import { bundledGrammars } from '../src/hosts/node/grammars.ts';
import { bundledGlossaries, bundledLexicon } from '../src/hosts/node/package.ts';
import { readLexicon } from '../src/languages/nl-en/lexicon.ts';
import type { Bitext } from '../src/model/bitext.ts';
import type { Clause } from '../src/model/clause.ts';
import { both, type Lang, type Sides } from '../src/model/side.ts';
import type { Source } from '../src/model/source.ts';
import { outline } from '../src/outline/outline.ts';

/** The folder of the project. */
export const HOME = fileURLToPath(new URL('..', import.meta.url));

/** The real texts that only developers have; rows on them are printed where they are. */
export const SHARED = process.env.TWEELUIK_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url));
export const hasShared = existsSync(`${SHARED}/pairs`);

/**
 * Sets that nobody reads findings of: what was tuned elsewhere is measured on them. Every table prints them in rows of their own.
 */
export const HELD_OUT: readonly string[] = [
  'licence-eupl-1.2',
  'mozilla-subscription-privacy',
  'treaty-newyork-arbitration',
];

/** The names of the real pairs. */
export const realPairs = (): readonly string[] =>
  hasShared ? readdirSync(`${SHARED}/pairs`).filter((name) => existsSync(`${SHARED}/pairs/${name}/nl.txt`)) : [];

/** The two texts of a real pair. */
export const realTexts = (name: string): Sides<string> => ({
  nl: readFileSync(`${SHARED}/pairs/${name}/nl.txt`, 'utf8'),
  en: readFileSync(`${SHARED}/pairs/${name}/en.txt`, 'utf8'),
});

/** The sets of our own. */
export const corpora = (): readonly string[] =>
  readdirSync(`${HOME}/corpus`).filter((name) => existsSync(`${HOME}/corpus/${name}/nl.txt`));

export const corpusTexts = (name: string): Sides<string> => ({
  nl: readFileSync(`${HOME}/corpus/${name}/nl.txt`, 'utf8'),
  en: readFileSync(`${HOME}/corpus/${name}/en.txt`, 'utf8'),
});

/** The bundled glossary. */
export const known = glossary(
  bundledGlossaries().flatMap(({ name, text }) => readTsv(text, `glossaries/${name}.tsv`, 'bundled', name)),
);
/** The learned grammars, read when they are asked for. */
export const grammars = bundledGrammars();
/** The learned lexicon. */
export const lexicon = readLexicon(bundledLexicon());

const source = (lang: Lang, text: string): Source => ({
  lang,
  path: `${lang}.txt`,
  text,
  range: { start: 0, end: text.length },
});

/** Two texts, read but not yet side by side. */
export function readingsOf(texts: Sides<string>): ReturnType<typeof readings> {
  const sources = both(texts, (text, lang) => source(lang, text));
  return readings(sources, both(sources, outline), known, lexicon);
}

/** Two texts, read and side by side, with the bundled glossary and lexicon. */
export const bitextOf = ({ nl, en }: Sides<string>): Bitext =>
  toBitext({ nl: source('nl', nl), en: source('en', en) }, known, lexicon, grammars);

/** Paragraphs side by side that no outline has read: one clause each, without number. */
export function bitextOfParagraphs(paragraphs: Sides<readonly string[]>): Bitext {
  const texts = both(paragraphs, (list) => list.join('\n'));
  const outlines = both(paragraphs, (list): Clause => {
    let at = 0;
    const children = list.map((text, index): Clause => {
      const own = { start: at, end: at + text.length };
      at = own.end + 1;
      return { label: `¶${index + 1}`, kind: 'paragraph', mark: null, heading: null, own: [own], children: [] };
    });
    return { label: '', kind: 'part', mark: null, heading: null, own: [], children };
  });
  return fromOutlines(
    both(texts, (text, lang) => source(lang, text)),
    outlines,
    known,
    lexicon,
    grammars,
  );
}

/** A table with its columns aligned. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return `${[line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n')}\n`;
}

/** Numbers that look random and are always the same: mulberry32. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
