import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { type Engine, prepare } from '../../src/engine/engine.ts';
import { resources } from '../../src/hosts/node/engine.ts';
import { source } from '../texts.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What lives in memory, in megabytes. */
function used(): number {
  collect();
  return getHeapStatistics().used_heap_size / 1e6;
}

/** A word of fourteen letters that no other pair has: "aaaaaaaaaaabcd" */
const rare = (number: number): string =>
  number
    .toString(26)
    .padStart(14, '0')
    .replace(/[0-9a-p]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));

/** Megabytes of blanks behind each text, so that a text that is kept shows. */
const BLANKS = 0.4;

/** Checks pairs whose words are all their own, in which something is found. */
function checkPairs(engine: Engine, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const [one, two] = [rare(2 * at), rare(2 * at + 1)];
    const blanks = ' '.repeat(BLANKS * 1e6);
    const nl = `1. De koper betaalt de ${one} binnen 14 dagen aan ${two}.\n\n2. De fiets is van ${one}.${blanks}`;
    const en = `1. The buyer pays the ${one} to ${two} within 30 days.\n\n2. The bicycle belongs to ${one}.${blanks}`;
    const { report } = engine.check({ nl: source('nl', nl), en: source('en', en) });
    expect(report.findings.length).toBeGreaterThan(0);
  }
}

test('a pair leaves nothing in memory but what is known of its words', async () => {
  const engine = await prepare(resources());
  checkPairs(engine, 0, 10);
  const before = used();
  checkPairs(engine, 10, 40);
  expect(used() - before).toBeLessThan((30 * 2 * BLANKS) / 2);
}, 60_000);
