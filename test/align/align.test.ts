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

describe('a paragraph of one text that the other cuts into items', () => {
  const dutch = [
    'VT.AB-01.1 De beheerder houdt het gebouw veilig. Daartoe doet hij het volgende:',
    '- Sleutels beheren',
    '- Het uitgeven van sleutels wordt in een register bijgehouden.',
    '- Verloren sleutels worden binnen één werkdag geblokkeerd.',
    '- De lijst van sleutelhouders wordt ieder kwartaal door de directie gecontroleerd.',
    '- Reservesleutels liggen in een kluis op het kantoor van de beheerder.',
    '- Een sleutel die wordt teruggebracht, wordt in het register doorgehaald.',
    '- Liften onderhouden',
    '- Een erkende monteur keurt de liften tweemaal per jaar.',
  ];
  const english = [
    'VT.AB-01.1 The manager keeps the building safe. To that end he does the following:',
    '- Manage Keys',
    'The issue of keys is recorded in a register. Lost keys are blocked within one working day. The list of key holders is checked by the board every quarter. Spare keys lie in a safe in the office of the manager. A key that is returned is struck from the register.',
    '- Maintain Lifts',
    'A certified engineer inspects the lifts twice a year.',
  ];
  const alone = (nl: readonly string[], en: readonly string[]): readonly string[] =>
    bitext(nl.join('\n'), en.join('\n')).pairs.flatMap(({ clauses }) =>
      clauses.nl.length === 0 || clauses.en.length === 0
        ? [...clauses.nl, ...clauses.en].map(({ label }) => label)
        : [],
    );

  test('has its counterpart in all of them', () => {
    expect(alone(dutch, english)).toEqual([]);
  });

  test('an item that says something else than the paragraph stays without one', () => {
    const more = '- De huurder van de kelder betaalt een waarborgsom aan de gemeente.';
    expect(alone([...dutch, more], english)).toEqual(['VT.AB-01.1.•9']);
  });
});
