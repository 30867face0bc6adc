// Learns which Dutch and English word stems translate each other, and how often a faithful translation leaves each unanswered, from parallel
// texts, and writes glossaries/lexicon.tsv.
// Word alignment in both directions (scripts/lexicon/model.mjs); the two probabilities are multiplied and the root taken, so that both must agree.
// How often a word is answered is counted on one half of the texts with a lexicon that was learned from the other.
// Run: npm run lexicon -- ../shared    (the folder with learn/ and pairs/; takes some minutes and 4 GB)
import { writeFileSync } from 'node:fs';
import { createServer } from 'vite';
import { compoundSplitter, readPairs, wordsIn } from './lexicon/corpus.mjs';
import { learn } from './lexicon/model.mjs';

const folder = process.argv[2] ?? '../shared';
const target = process.argv[3] ?? 'glossaries/lexicon.tsv';
const LEAST_COUNT = 3; // of a stem in all
const MOST_SENTENCES = 0.06; // a stem in more of the pairs is a function word, and left out
const LONGEST = 60; // words of a side of a pair, without function words
const LEAST = 0.03; // strength of a translation that is kept
const MOST = 8; // translations of a stem
const ANSWERS = 0.03; // strength of a translation that answers a word
const PRIOR = 6; // so many sightings are assumed of a word, answered as often as all words are

const server = await createServer({
  server: { middlewareMode: true, hmr: false, watch: null },
  appType: 'custom',
  logLevel: 'error',
});
const { lookAlike, stem } = await server.ssrLoadModule('/src/languages/stem.ts');
const { isHeldOut, measuredTexts } = await server.ssrLoadModule('/bench/held-out.ts');
await server.close();

const RARE = 1; // the number of all words that are too rare to be learned
const means = {};
const SIDES = ['nl', 'en'];
const { pairs, left, sets } = readPairs(folder, { isHeldOut, measuredTexts });
const split = compoundSplitter(countWords(pairs.map(({ nl }) => nl)));
const all = pairs.map(({ nl, en }) => ({ nl: wordsIn(nl).flatMap(split), en: wordsIn(en) }));
const words = { nl: vocabulary('nl'), en: vocabulary('en') };
const texts = all
  .map(contentOf)
  .filter(({ ids }) => SIDES.every((side) => ids[side].length > 0 && ids[side].length <= LONGEST));
progress(`${texts.length} pairs, ${SIDES.map((side) => `${words[side].stems.length} ${side} stems`).join(', ')}`);

const answered = { nl: tally('nl'), en: tally('en') };
const [seen, unseen] = [0, 1].map((half) => texts.filter((_, at) => at % 2 === half));
const half = learned(seen, 3);
for (const text of unseen) countAnswers(text, half);
progress('answers counted');
write(learned(texts, 4));

function countWords(list) {
  const counts = new Map();
  for (const text of list) for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Stems by number from 2 up; 0 is no word at all. */
function vocabulary(side) {
  const counts = new Map();
  const sentences = new Map();
  for (const text of all) {
    const own = text[side].map((word) => stem(word, side));
    for (const one of own) counts.set(one, (counts.get(one) ?? 0) + 1);
    for (const one of new Set(own)) sentences.set(one, (sentences.get(one) ?? 0) + 1);
  }
  const isContent = (one) => one.length > 1 && (sentences.get(one) ?? 0) <= all.length * MOST_SENTENCES;
  const kept = [...counts].filter(([one, count]) => isContent(one) && count >= LEAST_COUNT).map(([one]) => one);
  const stems = ['', '', ...kept];
  const ids = new Map(stems.map((one, id) => [one, id]));
  // a function word has no number
  const id = (word) => ids.get(stem(word, side)) ?? (isContent(stem(word, side)) ? RARE : null);
  return { stems, id };
}

/** The words of a pair that are no function words, with their numbers. */
function contentOf(text) {
  const found = { ids: {} };
  for (const side of SIDES) {
    found[side] = text[side].filter((word) => words[side].id(word) !== null);
    found.ids[side] = Int32Array.from(found[side], words[side].id);
  }
  return found;
}

/** For each Dutch stem the English ones that translate it, with the root of the product of both probabilities. */
function learned(from, rounds) {
  const forward = new Map();
  const sizes = { nl: words.nl.stems.length, en: words.en.stems.length };
  learn(
    from.map(({ ids }) => ({ from: ids.nl, to: ids.en })),
    { from: sizes.nl, to: sizes.en },
    { rounds },
  ).each((nl, en, p) => {
    const list = forward.get(nl) ?? new Map();
    forward.set(nl, list.set(en, p));
  });
  progress('aligned one way');
  const found = new Map();
  learn(
    from.map(({ ids }) => ({ from: ids.en, to: ids.nl })),
    { from: sizes.en, to: sizes.nl },
    { rounds },
  ).each((en, nl, p) => {
    const strength = Math.sqrt(p * (forward.get(nl)?.get(en) ?? 0));
    if (strength < LEAST || nl === RARE || en === RARE) return;
    const list = found.get(nl) ?? [];
    list.push([en, strength]);
    found.set(nl, list);
  });
  progress('aligned the other way');
  return new Map([...found].map(([nl, list]) => [nl, new Map(list.sort(([, a], [, b]) => b - a).slice(0, MOST))]));
}

function tally(side) {
  const size = words[side].stems.length;
  return { seen: new Int32Array(size), answered: new Int32Array(size) };
}

/** Counts for each word of a pair whether a word across translates it or looks like it. */
function countAnswers({ nl, en, ids }, lexicon) {
  const looks = { nl: new Set(nl.map(lookAlike)), en: new Set(en.map(lookAlike)) };
  const english = new Set(ids.en);
  const claimed = new Set();
  for (const [at, id] of ids.nl.entries()) {
    let found = looks.en.has(lookAlike(nl[at]) ?? '-');
    for (const [other, strength] of lexicon.get(id) ?? []) {
      if (strength < ANSWERS || !english.has(other)) continue;
      found = true;
      claimed.add(other);
    }
    answered.nl.seen[id]++;
    if (found) answered.nl.answered[id]++;
  }
  for (const [at, id] of ids.en.entries()) {
    answered.en.seen[id]++;
    if (claimed.has(id) || looks.nl.has(lookAlike(en[at]) ?? '-')) answered.en.answered[id]++;
  }
}

/** How often a word is answered, in hundredths, drawn to the mean of all where it was seldom seen. */
function rate(side, id) {
  const { seen, answered: of } = answered[side];
  return Math.round((100 * (of[id] + PRIOR * mean(side))) / (seen[id] + PRIOR));
}

function mean(side) {
  const { seen, answered: of } = answered[side];
  const sum = (list) => list.reduce((total, one, id) => total + (id === RARE ? 0 : one), 0);
  means[side] ??= sum(of) / sum(seen);
  return means[side];
}

function write(lexicon) {
  const back = new Map();
  const rows = { nl: [], en: [] };
  const row = (side, id, list, other) =>
    `${words[side].stems[id]}\t${rate(side, id)}\t${list.map(([one, p]) => `${words[other].stems[one]} ${Math.round(p * 100)}`).join('\t')}`;
  for (const [nl, list] of lexicon) {
    rows.nl.push(row('nl', nl, [...list], 'en'));
    for (const [en, p] of list) back.set(en, [...(back.get(en) ?? []), [nl, p]]);
  }
  for (const [en, list] of back) rows.en.push(row('en', en, list.sort(([, a], [, b]) => b - a).slice(0, MOST), 'nl'));
  const head = [
    '# Dutch and English word stems that translate each other: a stem, how often faithful translations answer it (of 100), then stems across with the root of the product of both probabilities (of 100).',
    `# Learned by scripts/learn-lexicon.mjs from ${texts.length} pairs of paragraphs; ${left} left out: of every text that is measured, and a fifth of the treaties.`,
    `# Pairs by source: ${[...sets].map(([set, count]) => `${set} ${count}`).join(', ')}.`,
    '# Sources: treaties of the Kingdom of the Netherlands (no copyright: art. 11 Auteurswet); EU law, EU procurement and parliament texts (EU, reuse allowed with source; EUPL; CC BY 4.0); NTREX-128 (CC BY-SA 4.0);',
    '# Dutch ministry of health (EUPL); documentation and software of Debian, GIMP, GNOME, GnuCash, LibreOffice, MediaWiki, Mozilla, WordPress (GPL, GFDL, MPL 2.0, CC BY-SA); legal glossaries (CC0, CC BY 4.0). Only figures are kept.',
  ];
  const section = (side) => rows[side].sort((a, b) => (a < b ? -1 : 1)).join('\n');
  writeFileSync(target, `${head.join('\n')}\n# nl\n${section('nl')}\n# en\n${section('en')}\n`);
  progress(`${rows.nl.length} Dutch and ${rows.en.length} English stems`);
}

function progress(line) {
  process.stdout.write(`${Math.round(process.uptime())} s  ${line}\n`);
}
