import { joined } from '../model/bytes.ts';
import { type Grammar, type LearnedGrammar, slotsOf } from './table.ts';
import { slotOf, type Weights } from './weights.ts';

/** The first number of a compiled grammar: its layout, and by its bytes the order in which the machine keeps them. */
const MAGIC = 0x54574732;

/** Numbers at the head: the layout, then how many classes, features and entries there are. */
const HEAD = 6;

/**
 * A grammar as plain numbers, for `readCompiled`: the head, the hashes of words with a class, the features of tagger and parser, the entries of both, how many entries
 * each feature has, and the classes. Features stand in the order of their slots, so that the tables are filled from front to back.
 */
export function writeCompiled({ classes, tagger, parser }: LearnedGrammar): Uint8Array {
  const lists = [listOf(tagger), listOf(parser)] as const;
  const head = [
    MAGIC,
    classes.size,
    ...lists.map(({ features }) => features.length),
    ...lists.map(({ entries }) => entries.length),
  ];
  const wide = [head, [...classes.keys()], ...lists.map(({ features }) => features)].map((list) =>
    Int32Array.from(list),
  );
  const narrow = lists.map(({ entries }) => Uint16Array.from(entries));
  const bytes = [...lists.map(({ sizes }) => Uint8Array.from(sizes)), Uint8Array.from(classes.values())];
  return joined([...wide, ...narrow, ...bytes].map(({ buffer }) => new Uint8Array(buffer)));
}

/** The features of a table of weights in the order of their slots, and their entries one after the other. */
function listOf({ slots, entries }: Weights) {
  const found = { features: [] as number[], sizes: [] as number[], entries: [] as number[] };
  for (let at = 0; at < slots.length; at += 2) {
    const [feature, place] = [slots[at] as number, slots[at + 1] as number];
    if (feature === 0) continue;
    found.features.push(feature);
    found.sizes.push(place & 127);
    for (const entry of entries.subarray(place >>> 7, (place >>> 7) + (place & 127))) found.entries.push(entry);
  }
  return found;
}

/**
 * The grammar of bytes that `writeCompiled` made; what can stay where it is, is not copied.
 * @returns null where they were made on a machine with another order of bytes, or by another version
 */
export function readCompiled(bytes: Uint8Array): Grammar | null {
  // numbers must lie at multiples of their size
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const head = new Int32Array(buffer, byteOffset, HEAD);
  if (head[0] !== MAGIC) return null;
  const [, words = 0, tagFeatures = 0, features = 0, tagEntries = 0, entries = 0] = head;
  let at = byteOffset + 4 * HEAD;
  const next = <T>(
    Table: new (buffer: ArrayBufferLike, at: number, length: number) => T,
    size: number,
    length: number,
  ) => {
    at += size * length;
    return new Table(buffer, at - size * length, length);
  };
  const hashes = next(Int32Array, 4, words);
  const found = [next(Int32Array, 4, tagFeatures), next(Int32Array, 4, features)] as const;
  const told = [next(Uint16Array, 2, tagEntries), next(Uint16Array, 2, entries)] as const;
  const sizes = [next(Uint8Array, 1, tagFeatures), next(Uint8Array, 1, features)] as const;
  const classes = next(Uint8Array, 1, words);
  return {
    classes: classesIn(hashes, classes),
    tagger: { slots: slotsOf(found[0], sizes[0]), entries: told[0] },
    parser: { slots: slotsOf(found[1], sizes[1]), entries: told[1] },
  };
}

/** Word classes as an open hash table that is at most half full: the hash and the class plus one. */
function classesIn(hashes: Int32Array, classes: Uint8Array): Grammar['classes'] {
  let room = 2;
  while (room < hashes.length * 2) room *= 2;
  const table = new Int32Array(2 * room);
  for (let at = 0; at < hashes.length; at++) {
    let slot = slotOf(hashes[at] as number, room - 1);
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & (room - 1);
    table[2 * slot] = hashes[at] as number;
    table[2 * slot + 1] = (classes[at] as number) + 1;
  }
  return {
    get: (hash) => {
      for (let slot = slotOf(hash, room - 1); table[2 * slot + 1] !== 0; slot = (slot + 1) & (room - 1))
        if (table[2 * slot] === hash) return (table[2 * slot + 1] as number) - 1;
      return undefined;
    },
  };
}
