import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outlines } from '../../src/align/reconcile.ts';
import { bundledLexicon } from '../../src/hosts/node/package.ts';
import { readLexicon } from '../../src/languages/nl-en/lexicon.ts';
import { both, type Sides } from '../../src/model/side.ts';
import { clausesOf } from '../../src/outline/walk.ts';
import { HOME, source } from '../texts.ts';

const lexicon = readLexicon(bundledLexicon());

/** The labels of both outlines, read together: in one line where they are the same. */
function labels(texts: Sides<string>): string {
  const found = outlines(
    both(texts, (text, lang) => source(lang, text)),
    lexicon,
  );
  const { nl, en } = both(found, (root) =>
    clausesOf(root)
      .map(({ label }) => label)
      .join(' '),
  );
  return nl === en ? nl : `nl ${nl}\nen ${en}`;
}

const page = readFileSync(`${HOME}/test/outline/together.md`, 'utf8');
const cases = page
  .split(/^## (?=[A-Z][a-z ])/m)
  .slice(1)
  .map((section) => {
    const fence = (name: string) => new RegExp(`^\`\`\`${name}\\n([\\s\\S]*?)\\n\`\`\`$`, 'm').exec(section)?.[1] ?? '';
    return [section.split('\n')[0] ?? '', { nl: fence('nl'), en: fence('en') }, fence('labels')] as const;
  });

test.each(cases)('%s', (_, texts, expected) => {
  expect(labels(texts)).toBe(expected);
});

test.each(cases)('%s, the other way round', (_, { nl, en }, expected) => {
  // each text by itself and with itself has one outline: nothing is made up
  expect(labels({ nl, en: nl }).startsWith('nl ')).toBe(false);
  expect(labels({ nl: en, en }).startsWith('nl ')).toBe(false);
  expect(expected).not.toBe('');
});
