import { expect, test } from 'vitest';
import { outline } from '../../src/outline/outline.ts';
import { source } from '../texts.ts';

/** Milliseconds of processor for 40,000 lines; where each line is laid beside all that follow one of these took 42 s and the other 7. */
const SOON = 5_000;
const LINES = 40_000;

test.each([
  ['one title again and again', (_: number) => 'Prijzen van de diensten'],
  ['titles that all stand a second time', (at: number) => `Prijzen van dienst ${at % (LINES / 2)}x`],
])('%s: what looks like a list of contents is known in time that grows with the text', (_, line) => {
  const text = Array.from({ length: LINES }, (_, at) => line(at)).join('\n\n');
  const from = process.cpuUsage();
  outline(source('nl', text));
  const { user, system } = process.cpuUsage(from);
  expect((user + system) / 1000).toBeLessThan(SOON);
});
