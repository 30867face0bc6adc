import { describe, expect, test } from 'vitest';
import { extract } from '../../src/facts/extract.ts';
import { numberWord } from '../../src/facts/number-words.ts';
import { glossary } from '../../src/glossary/index-names.ts';
import { namesOf } from '../../src/glossary/mentions.ts';
import type { Clause } from '../../src/model/clause.ts';
import type { Lang } from '../../src/model/side.ts';

const clause: Clause = { label: '1', kind: 'paragraph', mark: null, heading: null, own: [], children: [] };
const none = namesOf(glossary([]));

/** How long the facts of one clause of so many characters take, in milliseconds; the faster of two runs. */
function time(unit: string, lang: Lang, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length)).trim();
  const once = () => {
    const start = performance.now();
    extract(clause, { text, toSource: (at) => at }, none, lang);
    return performance.now() - start;
  };
  return Math.min(once(), once());
}

/** What grows with the square of the text takes sixteen times as long for four times the text. */
const LINEAR = 13;

describe('the facts of one clause take as long as it is', () => {
  test.each([
    ['nl', '€ 1 '],
    ['nl', '14 dagen '],
    ['nl', '1. '],
    ['nl', 'Artikel 1 '],
    ['en', 'one hundred '],
    ['nl', '[naam '],
  ] as const)('%s "%s" again and again', { timeout: 60_000 }, (lang, unit) => {
    const [short, long] = [time(unit, lang, 5_000), time(unit, lang, 20_000)];
    expect(long).toBeLessThan(Math.max(200, LINEAR * short));
  });

  test('one bracket that is never closed', () => {
    const text = `Partijen vullen in [de naam ${'van de koper die het bedrag betaalt. '.repeat(40)}`;
    const start = performance.now();
    extract(clause, { text, toSource: (at) => at }, none, 'nl');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('number words that are no number', () => {
    expect(numberWord('honderd'.repeat(24), 'nl')).toBe(null);
    expect(numberWord('honderd'.repeat(20_000), 'nl')).toBe(null);
    expect(numberWord('one hundred '.repeat(20_000), 'en')).toBe(null);
  });
});
