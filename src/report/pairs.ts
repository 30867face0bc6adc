import type { Bitext } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import { both } from '../model/side.ts';
import type { Source } from '../model/source.ts';
import { fold, headingProse } from '../outline/prose.ts';
import { plain } from './plain.ts';

/** The alignment for a program: the labels of each pair. */
export const pairsJson = (bitext: Bitext) => ({
  nl: bitext.sides.nl.source.path,
  en: bitext.sides.en.source.path,
  pairs: bitext.pairs.map(({ clauses }) => both(clauses, (list) => list.map(({ label }) => label))),
});

/** The alignment as a table that a person can judge: a line a pair, with the labels of both sides and how each begins. */
export function pairsText({ pairs, sides }: Bitext): string {
  const rows = pairs.map(({ clauses }) => {
    const labels = both(clauses, (list) => list.map(({ label }) => label).join(' + ') || '-');
    const begins = both(clauses, (list, lang) => (list[0] ? beginning(sides[lang].source, list[0], 50) : ''));
    const [nl, en] = [plain(begins.nl), plain(begins.en)];
    return `${plain(labels.nl).padEnd(16)}  ${plain(labels.en).padEnd(16)}  ${nl.padEnd(50)}  ${en}`.trimEnd();
  });
  return `${rows.join('\n')}\n`;
}

/** How a clause begins: its heading, or its first words. */
export function beginning(source: Source, clause: Clause, most: number): string {
  const { text } = clause.heading ? headingProse(source, clause) : fold(source, clause.own);
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
