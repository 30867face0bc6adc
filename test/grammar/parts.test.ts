import { describe, expect, test } from 'vitest';
import { partsOf } from '../../bench/grammar.ts';
import { LANGS } from '../../src/model/side.ts';
import { grammars } from '../texts.ts';

/** The share of mentions whose part is read rightly; measured by `node bench/run.mjs grammar`. */
const FLOOR = 0.93;

describe('who acts, gets and owns in sentences of terms', () => {
  const { counts, wrong } = partsOf(grammars);

  test.each(LANGS)('in %s', (lang) => {
    const { all, right } = counts[lang];
    expect(all).toBeGreaterThan(200);
    expect(right / all, wrong.filter((line) => line.startsWith(lang)).join('\n')).toBeGreaterThanOrEqual(FLOOR);
  });
});
