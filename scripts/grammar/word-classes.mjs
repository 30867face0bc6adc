/**
 * Word classes by exchange (Kneser & Ney 1993; Martin, Liermann & Ney 1998): each word moves to the class that makes the bigrams of classes likeliest, until
 * few move. Words of one class stand in the same surroundings.
 * @param sentences arrays of forms
 * @returns class numbers from 1 by form
 */
export function wordClasses(sentences, { count: classes, least, rounds }) {
  const frequency = new Map();
  for (const sentence of sentences) for (const form of sentence) frequency.set(form, (frequency.get(form) ?? 0) + 1);
  const words = [...frequency]
    .filter(([, count]) => count >= least)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([form]) => form);
  const idOf = new Map(words.map((form, id) => [form, id + 2]));
  // 0 = the edge of a sentence, 1 = a rare word: each is a class of its own that never moves
  const size = words.length + 2;
  const all = classes + 2;
  const bigrams = new Map();
  for (const sentence of sentences) {
    let before = 0;
    for (const form of [...sentence, null]) {
      const id = form === null ? 0 : (idOf.get(form) ?? 1);
      const key = before * size + id;
      bigrams.set(key, (bigrams.get(key) ?? 0) + 1);
      before = id;
    }
  }
  const [next, previous] = [lists(size), lists(size)];
  for (const [key, count] of bigrams) {
    const [one, two] = [Math.floor(key / size), key % size];
    next[one].push(two, count);
    previous[two].push(one, count);
  }
  const classOf = new Int32Array(size);
  for (let id = 2; id < size; id++) classOf[id] = 2 + ((id - 2) % classes);
  classOf[1] = 1;
  const joint = new Float64Array(all * all);
  const [lefts, rights] = [new Float64Array(all), new Float64Array(all)];
  for (const [key, count] of bigrams) {
    const [one, two] = [classOf[Math.floor(key / size)], classOf[key % size]];
    joint[one * all + two] += count;
    lefts[one] += count;
    rights[two] += count;
  }
  const logs = Float64Array.from({ length: 2 ** 20 }, (_, at) => (at < 2 ? 0 : at * Math.log(at)));
  const entropy = (count) => (count < 2 ** 20 ? logs[count] : count * Math.log(count));
  const [out, into] = [new Float64Array(all), new Float64Array(all)];
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let id = 2; id < size; id++) {
      const own = classOf[id];
      const [outs, ins] = [[], []];
      let self = 0;
      for (let at = 0; at < next[id].length; at += 2) {
        const [two, count] = [next[id][at], next[id][at + 1]];
        if (two === id) self += count;
        else {
          const cls = classOf[two];
          if (out[cls] === 0) outs.push(cls);
          out[cls] += count;
        }
      }
      for (let at = 0; at < previous[id].length; at += 2) {
        const [one, count] = [previous[id][at], previous[id][at + 1]];
        if (one === id) continue;
        const cls = classOf[one];
        if (into[cls] === 0) ins.push(cls);
        into[cls] += count;
      }
      let total = self;
      for (const cls of outs) total += out[cls];
      let arrived = self;
      for (const cls of ins) arrived += into[cls];
      const shift = (cls, sign) => {
        for (const other of outs) joint[cls * all + other] += sign * out[other];
        for (const other of ins) joint[other * all + cls] += sign * into[other];
        joint[cls * all + cls] += sign * self;
        lefts[cls] += sign * total;
        rights[cls] += sign * arrived;
      };
      shift(own, -1);
      const gain = (cls) => {
        let sum = 0;
        for (const other of outs) {
          if (other === cls) continue;
          const now = joint[cls * all + other];
          sum += entropy(now + out[other]) - entropy(now);
        }
        for (const other of ins) {
          if (other === cls) continue;
          const now = joint[other * all + cls];
          sum += entropy(now + into[other]) - entropy(now);
        }
        const both = joint[cls * all + cls];
        sum += entropy(both + self + out[cls] + into[cls]) - entropy(both);
        sum -= entropy(lefts[cls] + total) - entropy(lefts[cls]);
        sum -= entropy(rights[cls] + arrived) - entropy(rights[cls]);
        return sum;
      };
      let [best, most] = [own, gain(own)];
      for (let cls = 2; cls < all; cls++) {
        const sum = cls === own ? Number.NEGATIVE_INFINITY : gain(cls);
        if (sum > most + 1e-9) [best, most] = [cls, sum];
      }
      shift(best, 1);
      classOf[id] = best;
      if (best !== own) moved++;
      for (const cls of outs) out[cls] = 0;
      for (const cls of ins) into[cls] = 0;
    }
    process.stdout.write(`  word classes, round ${round + 1}: ${moved} of ${words.length} words moved\n`);
    if (moved < words.length / 200) break;
  }
  return new Map(words.map((form, at) => [form, classOf[at + 2] - 1]));
}

const lists = (size) => Array.from({ length: size }, () => []);
