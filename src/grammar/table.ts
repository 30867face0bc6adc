import type { WordClasses } from './coded.ts';
import { slotOf, type Weights } from './weights.ts';

/** All that was learned of a language. */
export type Grammar = Readonly<{ classes: WordClasses; tagger: Weights; parser: Weights }>;

/** The same as it was learned, with classes that can be listed. */
export type LearnedGrammar = Grammar & Readonly<{ classes: ReadonlyMap<number, number> }>;

/** A feature and what it says for each outcome. */
export type Row = Readonly<{ key: number; entries: readonly (readonly [outcome: number, weight: number])[] }>;

/** The first bytes of a table, with the version of its layout. */
const MAGIC = [0x54, 0x57, 0x47, 0x31] as const;

/**
 * Reads the bytes of a table of `grammars/`, already unpacked.
 * @throws RangeError where the bytes are no table
 */
export function readGrammar(bytes: Uint8Array): LearnedGrammar {
  if (MAGIC.some((byte, at) => bytes[at] !== byte)) throw new RangeError('not a table of grammar');
  const reader = readerOf(bytes);
  return { classes: readClasses(reader), tagger: readWeights(reader), parser: readWeights(reader) };
}

/** Reads whole numbers and stretches of bytes, one after the other. */
type Reader = Readonly<{ number: () => number; bytes: (count: number) => Uint8Array }>;

function readerOf(bytes: Uint8Array): Reader {
  let at: number = MAGIC.length;
  return {
    number: () => {
      let [value, factor] = [0, 1];
      for (;;) {
        const byte = bytes[at++];
        if (byte === undefined) throw new RangeError('a table of grammar that breaks off');
        value += (byte & 127) * factor;
        if (byte < 128) return value;
        factor *= 128;
      }
    },
    bytes: (count) => {
      at += count;
      return bytes.subarray(at - count, at);
    },
  };
}

function readClasses({ number }: Reader): ReadonlyMap<number, number> {
  const size = number();
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at < size; at++) {
    hash += number();
    hashes.push(hash | 0);
  }
  return new Map(hashes.map((key) => [key, number()]));
}

function readWeights({ number, bytes }: Reader): Weights {
  const [size, total] = [number(), number()];
  const features = new Int32Array(size);
  let feature = 0;
  for (let at = 0; at < size; at++) {
    feature += number();
    features[at] = feature | 0;
  }
  const sizes = bytes(size);
  const [outcomes, weights] = [bytes(total), bytes(total)];
  const entries = new Uint16Array(total);
  for (let at = 0; at < total; at++)
    entries[at] = ((outcomes[at] as number) << 8) + (((weights[at] as number) + 128) & 255);
  return { slots: slotsOf(features, sizes), entries };
}

/** Lays the features out in an open hash table that is at most half full. */
export function slotsOf(features: Int32Array, sizes: Uint8Array): Int32Array {
  let room = 2;
  while (room < features.length * 2) room *= 2;
  const found = new Int32Array(2 * room);
  let start = 0;
  for (let at = 0; at < features.length; at++) {
    const [feature, size] = [features[at] as number, sizes[at] as number];
    let slot = slotOf(feature, room - 1);
    while (found[2 * slot] !== 0) slot = (slot + 1) & (room - 1);
    found[2 * slot] = feature;
    found[2 * slot + 1] = start * 128 + size;
    start += size;
  }
  return found;
}

/** The bytes of a table, for the learner. Rows stand by rising feature, read as numbers without sign. */
export function writeGrammar(
  classes: readonly (readonly [hash: number, cls: number])[],
  weights: readonly (readonly Row[])[],
): Uint8Array {
  const out: number[] = [...MAGIC];
  const number = (value: number): void => {
    let rest = value;
    while (rest >= 128) {
      out.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    out.push(rest);
  };
  const rising = (keys: readonly number[]): void => {
    let before = 0;
    for (const key of keys) {
      number((key >>> 0) - before);
      before = key >>> 0;
    }
  };
  const sorted = classes.toSorted(([a], [b]) => (a >>> 0) - (b >>> 0));
  number(sorted.length);
  rising(sorted.map(([hash]) => hash));
  for (const [, cls] of sorted) number(cls);
  for (const rows of weights) {
    number(rows.length);
    number(rows.reduce((sum, { entries }) => sum + entries.length, 0));
    rising(rows.map(({ key }) => key));
    for (const { entries } of rows) out.push(entries.length);
    for (const { entries } of rows) for (const [outcome] of entries) out.push(outcome);
    for (const { entries } of rows) for (const [, weight] of entries) out.push(weight & 255);
  }
  return Uint8Array.from(out);
}
