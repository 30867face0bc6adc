import { lineOf, partOf } from '../languages/sorted-lines.ts';
import type { Concept, Entry, Glossary, Name } from '../model/glossary.ts';
import { keep } from '../model/keep.ts';
import { bySide, LANGS, type Lang, type Sides } from '../model/side.ts';
import { indexNames } from './index-names.ts';

/** A concept as a line of a table: what all of them have in common is left out. */
type Row = readonly [
  id: string,
  file: string,
  domain: string,
  names: Sides<readonly Name[]>,
  guards: Sides<readonly string[]>,
  neighbours: readonly string[],
];

const rowOf = ({ id, origin, domain, names, guards, neighbours }: Concept): Row => [
  id,
  origin.slice(0, -id.length - 1),
  domain,
  names,
  guards,
  neighbours,
];

/** The headings of the parts of a table, in the order in which they stand. */
const PARTS: Sides<string> = { nl: '\n# nl\n', en: '\n# en\n' };

/**
 * The bundled concepts as one text that is found in without being parsed: the concepts, one a line, then for either language the first words of names, in the order of their code
 * units, each with its entries: where its concept stands in the table, which of its names it is (guards behind the names), and its words.
 * "opzeg⇥0 0 opzeg termijn⇥…"
 */
export function writeTable(concepts: readonly Concept[]): string {
  const places = new Map<Concept, number>();
  const lines: string[] = [];
  let at = 0;
  for (const concept of concepts) {
    const line = JSON.stringify(rowOf(concept));
    places.set(concept, at);
    lines.push(line);
    at += line.length + 1;
  }
  const index = indexNames(concepts);
  const parts = LANGS.map((lang) => {
    const rows = [...index[lang]].map(
      ([word, entries]) => `${word}\t${entries.map((entry) => cellOf(entry, lang, places)).join('\t')}`,
    );
    return PARTS[lang] + rows.sort().join('\n');
  });
  return `${lines.join('\n')}${parts.join('')}\n`;
}

function cellOf({ of, name, words, guard }: Entry, lang: Lang, places: ReadonlyMap<Concept, number>): string {
  const names = of.names[lang];
  const at = guard ? names.length + of.guards[lang].indexOf(name.text) : names.indexOf(name);
  return `${places.get(of)} ${at} ${words.join(' ')}`;
}

/** The glossary of a table that `writeTable` made: a concept, and the names that begin with a word, are read when a text first asks for them. */
export function readTable(text: string): Glossary {
  const parts = { nl: partOf(text, PARTS.nl, text.indexOf(PARTS.en)), en: partOf(text, PARTS.en, text.length) };
  const concepts = new Map<number, Concept>();
  const known = bySide(() => new Map<string, readonly Entry[]>());
  const conceptAt = (place: number): Concept => {
    const seen = concepts.get(place);
    if (seen) return seen;
    const found = conceptOf(JSON.parse(text.slice(place, text.indexOf('\n', place))) as Row);
    concepts.set(place, found);
    return found;
  };
  const entryOf = (cell: string, lang: Lang): Entry => {
    const [place, at, ...words] = cell.split(' ');
    const of = conceptAt(Number(place));
    const names = of.names[lang];
    const name = names[Number(at)] ?? guardNamed(of.guards[lang][Number(at) - names.length]);
    return { of, name, words, guard: Number(at) >= names.length };
  };
  return {
    entries: (lang, word) =>
      keep(known[lang], word, (own) => {
        const line = lineOf(text, parts[lang], own);
        const [, ...cells] = line === null ? [] : line.split('\t');
        return cells.map((cell) => entryOf(cell, lang));
      }),
  };
}

const conceptOf = ([id, file, domain, names, guards, neighbours]: Row): Concept => ({
  id,
  origin: `${file}#${id}`,
  layer: 'bundled',
  domain,
  names,
  guards,
  neighbours,
  party: false,
  capital: false,
});

const guardNamed = (text = ''): Name => ({ text, status: 'admitted' });
