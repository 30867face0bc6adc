import { expect, test } from 'vitest';
import { readText } from '../../src/formats/read.ts';
import { UserError } from '../../src/model/error.ts';
import { damagedFile, SAMPLES } from './damaged.ts';

/** As many of each format as a test has time for; bench/fuzz-formats.ts reads as many as one likes. */
const COUNT = 150;

test.each(Object.entries(SAMPLES))('%s: damaged files are read, or refused in one line', async (path, sample) => {
  expect((await readText(sample, path)).characters.trim()).not.toBe('');
  for (let at = 0; at < COUNT; at++)
    try {
      await readText(damagedFile(sample, 7, at), path);
    } catch (error) {
      if (!(error instanceof UserError)) throw new Error(`damaged file ${at}`, { cause: error });
      expect(error.message, `damaged file ${at}`).not.toContain('\n');
    }
});
