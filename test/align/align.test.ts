import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bitext } from '../../src/model/bitext.ts';
import type { Clause } from '../../src/model/clause.ts';
import { LANGS } from '../../src/model/side.ts';
import { inOrder } from '../../src/outline/walk.ts';
import { corpora, corpusBitext } from '../corpus.ts';
import { bitext, HOME } from '../texts.ts';

/** The clauses of a side, each as often as it stands in a pair. */
function inPairs({ pairs, sides }: Bitext, lang: 'nl' | 'en'): readonly (readonly [string, number])[] {
  const times = new Map<Clause, number>();
  for (const { clauses } of pairs) for (const clause of clauses[lang]) times.set(clause, (times.get(clause) ?? 0) + 1);
  return [...inOrder(sides[lang].outline)]
    .filter(({ kind, label }) => kind !== 'furniture' && label !== '')
    .map((clause) => [`${lang} ${clause.kind} ${clause.label}`, times.get(clause) ?? 0] as const);
}

const expectOnce = (pair: Bitext): void => {
  for (const lang of LANGS) expect(inPairs(pair, lang).filter(([, times]) => times !== 1)).toEqual([]);
};

describe.each(corpora(HOME).filter((name) => !name.endsWith('-faults')))('%s', (name) => {
  test('every clause stands in one pair', () => {
    expectOnce(corpusBitext(HOME, name));
  });

  test('so it does where lines are missing, doubled or elsewhere', () => {
    const read = (lang: string) => readFileSync(`${HOME}/corpus/${name}/${lang}.txt`, 'utf8').split('\n').slice(0, 60);
    const [nl, en] = [read('nl'), read('en')];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('drop', 'double', 'move')), { maxLength: 8 }),
        (edits) => {
          const lines = [...en];
          for (const [place, edit] of edits) {
            const at = place % lines.length;
            const [line = ''] = edit === 'double' ? [lines[at] ?? ''] : lines.splice(at, 1);
            if (edit !== 'drop') lines.splice((at * 7) % (lines.length + 1), 0, line);
          }
          expectOnce(bitext(nl.join('\n'), lines.join('\n')));
        },
      ),
      { numRuns: 6 },
    );
  }, 60_000);
});

test('two texts of which one has a title as its first heading and the other as a part', () => {
  const clauses = (words: readonly string[]) =>
    words.map((word, at) => `## ${at + 1}. ${word}\n\n${word} ${word} 10${at}.\n`).join('\n');
  const pair = bitext(
    `# Voorwaarden\n\nVersie 4\n\nWelkom.\n\n${clauses(['Betaling', 'Levering', 'Garantie'])}`,
    `# Terms\n\n${clauses(['Payment', 'Delivery', 'Warranty'])}`,
  );
  expectOnce(pair);
  expect(
    pair.pairs.filter(({ clauses }) => clauses.nl[0]?.label === '2').map(({ clauses }) => clauses.en[0]?.label),
  ).toEqual(['2']);
});
