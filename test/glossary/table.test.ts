import { expect, test } from 'vitest';
import { bundledConcepts } from '../../src/engine/engine.ts';
import { glossary, indexNames } from '../../src/glossary/index-names.ts';
import { readTable, writeTable } from '../../src/glossary/table.ts';
import { bundledGlossaries } from '../../src/hosts/node/package.ts';
import { LANGS } from '../../src/model/side.ts';

test('the table of the bundled glossaries knows what they know, in the same order', () => {
  const concepts = bundledConcepts(bundledGlossaries(), null);
  const [plain, table] = [glossary(concepts), readTable(writeTable(concepts))];
  const differing = LANGS.flatMap((lang) =>
    [...indexNames(concepts)[lang].keys(), 'nowhere', '', '#'].filter(
      (word) => JSON.stringify(table.entries(lang, word)) !== JSON.stringify(plain.entries(lang, word)),
    ),
  );
  expect(differing).toEqual([]);
});

test('a concept of a table is one thing, by whichever of its names it is found', () => {
  const { entries } = readTable(writeTable(bundledConcepts(bundledGlossaries(), null)));
  const concepts = entries('nl', 'opdrachtgever').map(({ of }) => of);
  expect(concepts.length).toBeGreaterThan(0);
  for (const concept of concepts)
    for (const { text } of concept.names.en)
      expect(entries('en', text.toLowerCase().split(' ')[0] ?? '').map(({ of }) => of)).toContain(concept);
});
