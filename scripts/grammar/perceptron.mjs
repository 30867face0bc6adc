/** An averaged perceptron (Collins 2002) whose features are numbers of 32 bits; only those that occur `least` times are kept. */
export function perceptron(outcomes, least, bits = 24) {
  let counted = { keys: new Int32Array(2 ** bits), seen: new Uint8Array(2 ** bits) };
  // features and their rows side by side, so that both come with one look
  let table = new Int32Array(2);
  let mask = 0;
  let weights = new Int16Array(0);
  let sums = new Float32Array(0);
  let step = 1;

  return {
    /** The first pass: how often each feature occurs. */
    count(features, size) {
      const { keys, seen } = counted;
      for (let at = 0; at < size; at++) {
        let slot = (features[at] ^ (features[at] >>> 17)) & (keys.length - 1);
        while (keys[slot] !== 0 && keys[slot] !== features[at]) slot = (slot + 1) & (keys.length - 1);
        keys[slot] = features[at];
        if (seen[slot] < 255) seen[slot]++;
      }
    },
    close() {
      const { keys, seen } = counted;
      let kept = 0;
      for (const times of seen) if (times >= least) kept++;
      let room = 2;
      while (room < 2 * kept) room *= 2;
      mask = room - 1;
      table = new Int32Array(2 * room);
      let row = 0;
      for (let at = 0; at < keys.length; at++) {
        if (seen[at] < least) continue;
        let slot = (keys[at] ^ (keys[at] >>> 17)) & mask;
        while (table[2 * slot] !== 0) slot = (slot + 1) & mask;
        table[2 * slot] = keys[at];
        table[2 * slot + 1] = row++;
      }
      counted = null;
      weights = new Int16Array(kept * outcomes);
      sums = new Float32Array(kept * outcomes);
      return kept;
    },
    /** Looks the rows up once; -1 where a feature is not kept. */
    find(features, size, out) {
      for (let at = 0; at < size; at++) {
        const key = features[at];
        let slot = (key ^ (key >>> 17)) & mask;
        while (table[2 * slot] !== 0 && table[2 * slot] !== key) slot = (slot + 1) & mask;
        out[at] = table[2 * slot] === 0 ? -1 : table[2 * slot + 1];
      }
    },
    score(found, size, scores) {
      scores.fill(0);
      const table = weights;
      const count = outcomes;
      for (let at = 0; at < size; at++) {
        const from = found[at] * count;
        if (from < 0) continue;
        for (let index = 0; index < count; index++) scores[index] = (scores[index] + table[from + index]) | 0;
      }
    },
    update(found, size, right, wrong) {
      for (let at = 0; at < size; at++) {
        if (found[at] < 0) continue;
        const from = found[at] * outcomes;
        weights[from + right] += 1;
        sums[from + right] += step;
        weights[from + wrong] -= 1;
        sums[from + wrong] -= step;
      }
    },
    tick() {
      step++;
    },
    /**
     * The averaged weights as small whole numbers, those that round to nothing left out. @param unit what one step of the whole numbers stands for, in averaged updates
     */
    table(unit) {
      const found = [];
      for (let slot = 0; slot <= mask; slot++) {
        if (table[2 * slot] === 0) continue;
        const entries = [];
        for (let index = 0; index < outcomes; index++) {
          const at = table[2 * slot + 1] * outcomes + index;
          const value = Math.round((weights[at] - sums[at] / step) / unit);
          if (value !== 0) entries.push([index, Math.max(-127, Math.min(127, value))]);
        }
        if (entries.length > 0) found.push({ key: table[2 * slot], entries });
      }
      return found.sort((a, b) => (a.key >>> 0) - (b.key >>> 0));
    },
  };
}
