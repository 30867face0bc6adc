/**
 * Weights of features, many features by few outcomes: an open hash table from the number of a feature to the outcomes that it speaks for or against. Read-only. What
 * belongs together lies together, because nearly all the time of parsing goes into fetching it.
 */
export type Weights = Readonly<{
  /** Two numbers a slot: the feature (0 = the slot is free), and where its entries begin, times 128, plus how many they are. */
  slots: Int32Array;
  /** The outcome times 256, plus the weight plus 128. */
  entries: Uint16Array;
}>;

/** The slot where the search for a feature begins. @param mask the number of slots less one, a power of two */
export const slotOf = (feature: number, mask: number): number => (feature ^ (feature >>> 17)) & mask;

/** Adds up what the features say for each outcome. @param features numbers of features, of which the first `count` are read */
export function addScores({ slots, entries }: Weights, features: Int32Array, count: number, scores: Int32Array): void {
  const mask = (slots.length >> 1) - 1;
  for (let at = 0; at < count; at++) {
    const feature = features[at] as number;
    let slot = slotOf(feature, mask);
    let key = slots[2 * slot] as number;
    while (key !== feature && key !== 0) {
      slot = (slot + 1) & mask;
      key = slots[2 * slot] as number;
    }
    if (key === 0) continue;
    const place = slots[2 * slot + 1] as number;
    const start = place >>> 7;
    const end = start + (place & 127);
    for (let index = start; index < end; index++) {
      const entry = entries[index] as number;
      const outcome = entry >>> 8;
      scores[outcome] = (scores[outcome] as number) + (entry & 255) - 128;
    }
  }
}
