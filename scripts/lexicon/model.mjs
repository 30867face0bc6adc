// Word alignment by expectation maximisation: IBM model 2 with positions that prefer the diagonal (Dyer, Chahuneau & Smith 2013).

/** The probability that a word is explained by nothing across, and how strongly positions prefer the diagonal. */
const NULL = 0.08;
const DIAGONAL = 4;

/** A table of numbers by two small integers, in open addressing. */
function table(bits, width) {
  const size = 2 ** bits;
  const keys = new Float64Array(size).fill(-1);
  let used = 0;
  const slot = (f, e) => {
    const key = f * width + e;
    let at = (Math.imul(f + 1, 0x9e3779b1) ^ Math.imul(e + 1, 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & (size - 1);
    while (keys[at] !== key) {
      if (keys[at] === -1) {
        if (++used > 0.8 * size) throw new Error('the table of word pairs is full: give it more bits');
        keys[at] = key;
        return at;
      }
      at = (at + 1) & (size - 1);
    }
    return at;
  };
  return { keys, size, slot };
}

/**
 * The probability of each target word given a source word. Word 0 of the source stands for none.
 * @param pairs `{ from: Int32Array, to: Int32Array }`, words as numbers from 1
 * @returns `each(visit)` calls `visit(source, target, probability)` for all above `least`
 */
export function learn(pairs, sizes, { rounds = 5, bits = 26, least = 0.005 } = {}) {
  const { keys, size, slot } = table(bits, sizes.to);
  const probabilities = new Float32Array(size).fill(1 / sizes.to);
  const counts = new Float32Array(size);
  const totals = new Float64Array(sizes.from);
  for (let round = 0; round < rounds; round++) {
    counts.fill(0);
    totals.fill(0);
    for (const { from, to } of pairs) align(from, to, { slot, probabilities, counts, totals });
    for (let at = 0; at < size; at++)
      if (keys[at] !== -1) probabilities[at] = counts[at] / (totals[Math.floor(keys[at] / sizes.to)] || 1);
  }
  const each = (visit) => {
    for (let at = 0; at < size; at++)
      if (keys[at] !== -1 && probabilities[at] > least)
        visit(Math.floor(keys[at] / sizes.to), keys[at] % sizes.to, probabilities[at]);
  };
  return { each };
}

const shares = new Float64Array(1024);
const slots = new Int32Array(1024);

/** One pair of texts: what explains each word of the target, counted. */
function align(from, to, { slot, probabilities, counts, totals }) {
  const [n, m] = [from.length, to.length];
  for (let j = 0; j < m; j++) {
    let near = 0;
    for (let i = 0; i < n; i++) {
      shares[i] = Math.exp(-DIAGONAL * Math.abs(i / n - j / m));
      near += shares[i];
    }
    slots[n] = slot(0, to[j]);
    shares[n] = NULL * probabilities[slots[n]];
    let sum = shares[n];
    for (let i = 0; i < n; i++) {
      slots[i] = slot(from[i], to[j]);
      shares[i] *= ((1 - NULL) / near) * probabilities[slots[i]];
      sum += shares[i];
    }
    for (let i = 0; i <= n; i++) {
      const share = shares[i] / sum;
      counts[slots[i]] += share;
      totals[i === n ? 0 : from[i]] += share;
    }
  }
}
