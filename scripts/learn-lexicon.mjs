// Learns which Dutch and English word stems translate each other, from parallel treaties, and writes glossaries/lexicon.tsv.
// IBM model 1 (Brown et al. 1993) in both directions, five rounds; the two probabilities are multiplied and the root taken, so that both must agree.
// Run: npm run lexicon -- ../shared/pairs    (the folder with treaties.jsonl and the texts that must not be learned from)
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'vite';

const folder = process.argv[2] ?? '../shared/pairs';
const LEAST_COUNT = 3; // of a stem in all
const MOST_SENTENCES = 0.15; // a stem in more of the pairs is a function word
const LONGEST = 60; // stems of a side of a pair
const LEAST = 0.03; // probability of a translation that is kept
const MOST = 6; // translations of a stem

const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
const { stems } = await server.ssrLoadModule('/src/languages/stem.ts');
const { isHeldOut, measuredTexts } = await server.ssrLoadModule('/bench/held-out.ts');
await server.close();

const measured = measuredTexts(folder);
const pairs = [];
let left = 0;
for (const line of readFileSync(`${folder}/treaties.jsonl`, 'utf8').split('\n')) {
  if (line === '') continue;
  const { t, nl, en } = JSON.parse(line);
  if (isHeldOut(t) || measured.treaties.has(t) || measured.holds(nl) || measured.holds(en)) {
    left++;
    continue;
  }
  pairs.push({ nl: stems(nl, 'nl'), en: stems(en, 'en') });
}

/** Stems by number, without rare ones and function words. */
function vocabulary(side) {
  const counts = new Map();
  for (const pair of pairs) for (const stem of new Set(pair[side])) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const kept = [...counts]
    .filter(([stem, count]) => stem.length > 1 && count >= LEAST_COUNT && count <= pairs.length * MOST_SENTENCES)
    .map(([stem]) => stem);
  return { stems: kept, ids: new Map(kept.map((stem, id) => [stem, id])) };
}
const words = { nl: vocabulary('nl'), en: vocabulary('en') };
const coded = pairs
  .map((pair) => ({
    nl: [...new Set(pair.nl)].flatMap((stem) => words.nl.ids.get(stem) ?? []),
    en: [...new Set(pair.en)].flatMap((stem) => words.en.ids.get(stem) ?? []),
  }))
  .filter(({ nl, en }) => nl.length > 0 && en.length > 0 && nl.length <= LONGEST && en.length <= LONGEST);

/** The probability of each target stem given a source stem, as one table for all pairs that ever stand together. */
function model(from, to) {
  const width = words[to].stems.length;
  const size = 1 << 25;
  const keys = new Float64Array(size).fill(-1);
  const probabilities = new Float32Array(size);
  const counts = new Float32Array(size);
  const slot = (f, e) => {
    const key = f * width + e;
    let at = (Math.imul(f, 0x9e3779b1) ^ Math.imul(e, 0x85ebca6b)) & (size - 1);
    while (keys[at] !== -1 && keys[at] !== key) at = (at + 1) & (size - 1);
    if (keys[at] === -1) {
      keys[at] = key;
      probabilities[at] = 1 / width;
    }
    return at;
  };
  for (let round = 0; round < 5; round++) {
    const totals = new Float64Array(words[from].stems.length);
    counts.fill(0);
    for (const pair of coded) {
      for (const e of pair[to]) {
        let sum = 1e-4; // a word that nothing in the other text explains
        for (const f of pair[from]) sum += probabilities[slot(f, e)];
        for (const f of pair[from]) {
          const at = slot(f, e);
          const share = probabilities[at] / sum;
          counts[at] += share;
          totals[f] += share;
        }
      }
    }
    for (let at = 0; at < size; at++)
      if (keys[at] !== -1) probabilities[at] = counts[at] / (totals[Math.floor(keys[at] / width)] || 1);
  }
  const each = (visit) => {
    for (let at = 0; at < size; at++) {
      if (keys[at] !== -1 && probabilities[at] > 0.01)
        visit(Math.floor(keys[at] / width), keys[at] % width, probabilities[at]);
    }
  };
  return { probability: (f, e) => probabilities[slot(f, e)], each };
}

const forward = model('nl', 'en');
const found = new Map();
forward.each((nl, en, p) => {
  const list = found.get(nl) ?? [];
  list.push([en, p]);
  found.set(nl, list);
});
const backward = model('en', 'nl');
const rows = [];
for (const [nl, list] of found) {
  const kept = list
    .map(([en, p]) => [words.en.stems[en], Math.sqrt(p * backward.probability(en, nl))])
    .filter(([, p]) => p >= LEAST)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST);
  if (kept.length > 0)
    rows.push(`${words.nl.stems[nl]}\t${kept.map(([en, p]) => `${en} ${Math.round(p * 100)}`).join('\t')}`);
}
rows.sort();
const source = readFileSync(`${folder}/treaties.jsonl`);
const digest = createHash('sha256').update(source).digest('hex').slice(0, 16);
const head = [
  '# Word stems of Dutch and English that translate each other, with the root of the product of both probabilities in hundredths.',
  `# Learned by scripts/learn-lexicon.mjs from ${pairs.length} paragraph pairs of treaties of the Kingdom of the Netherlands (Dutch and English text, statengeneraal/laws-markdown, no copyright: art. 11 Auteurswet).`,
  `# Left out: ${left} pairs, of every treaty that is measured on and of a fifth of the others. sha256 of the source: ${digest}…`,
];
writeFileSync('glossaries/lexicon.tsv', `${[...head, ...rows].join('\n')}\n`);
process.stdout.write(`${rows.length} Dutch stems from ${coded.length} pairs; ${left} pairs left out\n`);
