import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readCompiled, writeCompiled } from '../../src/grammar/compiled.ts';
import { readGrammar } from '../../src/grammar/table.ts';
import type { Weights } from '../../src/grammar/weights.ts';
import { bundledGrammar } from '../../src/hosts/node/package.ts';
import { LANGS } from '../../src/model/side.ts';

/** The features of a table, as numbers without sign, and what it says of each: where its entries begin, and how many they are. */
function features({ slots }: Weights): ReadonlyMap<number, readonly [number, number]> {
  const found = new Map<number, readonly [number, number]>();
  for (let at = 0; at < slots.length; at += 2)
    if (slots[at] !== 0)
      found.set(slots[at] as number, [(slots[at + 1] as number) >>> 7, (slots[at + 1] as number) & 127]);
  return found;
}

/** How many features two tables do not say the same of. */
function differing(one: Weights, two: Weights): number {
  const others = features(two);
  let count = 0;
  for (const [feature, [start, size]] of features(one)) {
    const [from, length] = others.get(feature) ?? [0, -1];
    let at = 0;
    while (at < size && one.entries[start + at] === two.entries[from + at]) at++;
    if (size !== length || at < size) count++;
  }
  return count;
}

test.each(LANGS)('what the build makes of the %s grammar says what was learned', (lang) => {
  const learned = readGrammar(brotliDecompressSync(bundledGrammar(lang)));
  const bytes = writeCompiled(learned);
  const compiled = readCompiled(bytes);
  if (!compiled) throw new Error('the compiled grammar is not read');
  for (const part of ['tagger', 'parser'] as const) {
    expect(differing(learned[part], compiled[part])).toBe(0);
    expect(compiled[part].entries.length).toBe(learned[part].entries.length);
  }
  expect([...learned.classes].filter(([hash, cls]) => compiled.classes.get(hash) !== cls)).toEqual([]);
  expect(compiled.classes.get(12345)).toBe(learned.classes.get(12345));
  // a file may lie anywhere in what was read
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  const again = readCompiled(shifted.subarray(1));
  expect(again && differing(compiled.parser, again.parser)).toBe(0);
});

test('bytes of another machine or version are not taken for a grammar', () => {
  expect(readCompiled(new Uint8Array(64))).toBeNull();
});
