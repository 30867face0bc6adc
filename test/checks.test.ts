import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../src/checks/index.ts';
import { wordList } from '../src/languages/word-list.ts';
import { LANGS } from '../src/model/side.ts';
import { allPages } from './pages.ts';
import { bitext, HOME, reviewed } from './texts.ts';

const pages = allPages();

/** Files of src/checks that hold what several checks share. */
const SHARED = wordList('index neighbours rewordings wrong-names undefined-parties undefined-terms');

describe('the list of checks, their files and their pages agree', () => {
  const ids = CHECKS.map(({ id }) => id).sort();

  test('every check has a page: write docs/checks/<id>.md', () => {
    expect(pages.map(({ id }) => id).sort()).toEqual(ids);
  });

  test('every check has a file of its name: src/checks/<id>.ts, or src/checks/terms/<id>.ts', () => {
    const files = readdirSync(`${HOME}/src/checks`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => basename(file, '.ts'));
    expect(files.filter((file) => !SHARED.includes(file)).sort()).toEqual(ids);
  });

  test.each(CHECKS.map((check) => [check.id, check] as const))(
    'the first paragraph of the page of %s is its summary',
    (id, { summary }) => {
      expect(pages.find((page) => page.id === id)?.summary).toBe(summary);
    },
  );

  test.each(pages.map((page) => [page.id, page] as const))(
    'the page of %s has wrong cases and right ones',
    (_, { cases }) => {
      expect(cases.some(({ kind }) => kind === 'wrong')).toBe(true);
      expect(cases.some(({ kind }) => kind === 'right')).toBe(true);
    },
  );
});

for (const { id, glossary, cases } of pages) {
  const check = CHECKS.find((one) => one.id === id);
  if (!check) continue;
  describe(`the cases of ${id}`, () => {
    test.each(cases.map((one) => [one.where, one] as const))('%s', (_, { nl, en, before, expected }) => {
      const texts = { nl, en };
      const now = bitext(nl.text, en.text, glossary);
      const then = before && bitext(before.nl, before.en, glossary);
      const found = reviewed(then ? { ...now, before: { ...then, revision: 'v1' } } : now, [check]);
      const messages = found.map(({ message }) => message);
      expect(
        messages.map((message, at) =>
          expected[at] !== undefined && message.includes(expected[at]) ? expected[at] : message,
        ),
      ).toEqual(expected);
      if (expected.length === 0) return;
      for (const lang of LANGS) {
        const pointed = found.flatMap(({ at }) => at[lang].map(({ start, end }) => texts[lang].text.slice(start, end)));
        expect(pointed, `the words pointed at in the ${lang === 'nl' ? 'Dutch' : 'English'}`).toEqual([
          ...texts[lang].bold,
        ]);
      }
    });
  });
}
