import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pairsText } from '../src/report/pairs.ts';
import { corpora, corpusBitext, judged, said } from './corpus.ts';
import { HOME } from './texts.ts';

describe.each(corpora(HOME))('the corpus %s', (name) => {
  test('gives the findings that were judged, no more and no fewer: run "npm run judge" and judge what is new', () => {
    const known = judged(HOME, name).filter(({ verdict }) => verdict !== '!');
    expect(
      known.filter(({ verdict }) => verdict === '?').map(({ finding }) => finding),
      'not judged yet',
    ).toEqual([]);
    expect([...said(HOME, name)].sort()).toEqual(known.map(({ finding }) => finding).sort());
  });

  test('is aligned as pairs.txt says', () => {
    const path = `${HOME}/corpus/${name}/pairs.txt`;
    if (!existsSync(path)) return;
    expect(pairsText(corpusBitext(HOME, name)).split('\n')).toEqual(readFileSync(path, 'utf8').split('\n'));
  });

  test('has notes about what it is', () => {
    expect(existsSync(`${HOME}/corpus/${name}/about.md`)).toBe(true);
  });
});
