import { perceptron } from './perceptron.mjs';

/** Numbers that look random and are always the same: mulberry32. */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled(list, random) {
  const found = [...list];
  for (let at = found.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [found[at], found[other]] = [found[other], found[at]];
  }
  return found;
}

const best = (scores) => {
  let index = 0;
  for (let at = 1; at < scores.length; at++) if (scores[at] > scores[index]) index = at;
  return index;
};

/** Learns a tagger; `code` makes numbers of a sentence. */
export function learnTagger(sentences, modules, code, { rounds, least, seed }) {
  const { TAGS, TAG_FEATURES, tagFeatures } = modules;
  const model = perceptron(TAGS.length, least, 22);
  const features = new Int32Array(TAG_FEATURES);
  const found = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(TAGS.length);
  for (const sentence of sentences) {
    const coded = code(sentence);
    for (let at = 0; at < coded.length; at++) coded.tags[at] = sentence.tags[at];
    for (let at = 0; at < coded.length; at++) {
      tagFeatures(coded, at, features);
      model.count(features, TAG_FEATURES);
    }
  }
  model.close();
  const random = seeded(seed);
  for (let round = 0; round < rounds; round++) {
    for (const sentence of shuffled(sentences, random)) {
      const coded = code(sentence);
      for (let at = 0; at < coded.length; at++) {
        tagFeatures(coded, at, features);
        model.find(features, TAG_FEATURES, found);
        model.score(found, TAG_FEATURES, scores);
        const guess = best(scores);
        if (guess !== sentence.tags[at]) model.update(found, TAG_FEATURES, sentence.tags[at], guess);
        coded.tags[at] = guess;
        model.tick();
      }
    }
  }
  const apply = (coded) => {
    for (let at = 0; at < coded.length; at++) {
      tagFeatures(coded, at, features);
      model.find(features, TAG_FEATURES, found);
      model.score(found, TAG_FEATURES, scores);
      coded.tags[at] = best(scores);
    }
  };
  return { table: model.table, apply };
}

/** What each kind of action costs in heads that can no longer be found (Goldberg & Nivre 2013). */
function costs(state, gold) {
  const { stack, depth, next, sentence } = state;
  const none = -1;
  const s0 = depth > 0 ? stack[depth - 1] : none;
  const s1 = depth > 1 ? stack[depth - 2] : none;
  const root = sentence.length;
  let shift = 0;
  if (next < root) {
    for (let at = 0; at < depth; at++) {
      if (gold[stack[at]] === next) shift++;
      if (at < depth - 1 && gold[next] === stack[at]) shift++;
    }
  }
  let waiting = 0; // dependents of s0 that are still in the buffer
  if (s0 !== none) for (let at = next; at < root; at++) if (gold[at] === s0) waiting++;
  const head = s0 === none ? none : gold[s0];
  const left = waiting + (head === s1 && s1 !== none ? 1 : 0) + (head > next ? 1 : 0);
  const right = waiting + (head >= next ? 1 : 0);
  return { shift, left, right };
}

/** Learns a parser from sentences that have their tags as a tagger gives them. */
export function learnParser(sentences, modules, code, { rounds, least, seed, explore }) {
  const { ACTIONS, STATE_FEATURES, RELATIONS, ROOT_RELATION, SHIFT } = modules;
  const { begin, isDone, isAllowed, stateFeatures, take, canShift, canLeft, canRight, leftWith, rightWith } = modules;
  const model = perceptron(ACTIONS, least, 25);
  const features = new Int32Array(STATE_FEATURES);
  const found = new Int32Array(STATE_FEATURES);
  const scores = new Int32Array(ACTIONS);
  /** The actions that cost least, with the relations of the treebank. */
  const right = (state, { heads, relations }) => {
    const { shift, left, right: across } = costs(state, heads);
    const options = [];
    const s0 = state.depth > 0 ? state.stack[state.depth - 1] : -1;
    const atRoot = state.next === state.sentence.length;
    if (canShift(state)) options.push([shift, SHIFT]);
    const known = (relation) => (relation === ROOT_RELATION ? RELATIONS.indexOf('dep') : relation);
    if (canLeft(state)) {
      const relation = atRoot ? ROOT_RELATION : known(relations[s0]);
      options.push([left, leftWith(relation)]);
    }
    if (canRight(state)) options.push([across, rightWith(known(relations[s0]))]);
    const least = Math.min(...options.map(([cost]) => cost));
    return options.filter(([cost]) => cost === least).map(([, action]) => action);
  };
  const start = (sentence) => {
    const coded = code(sentence);
    for (let at = 0; at < coded.length; at++) coded.tags[at] = sentence.guessed[at];
    return begin(coded);
  };
  for (const sentence of sentences) {
    const state = start(sentence);
    while (!isDone(state)) {
      stateFeatures(state, features);
      model.count(features, STATE_FEATURES);
      take(state, right(state, sentence)[0]);
    }
  }
  const kept = model.close();
  process.stdout.write(`  ${kept} features\n`);
  const random = seeded(seed);
  for (let round = 0; round < rounds; round++) {
    let [wrong, all] = [0, 0];
    for (const sentence of shuffled(sentences, random)) {
      const state = start(sentence);
      while (!isDone(state)) {
        stateFeatures(state, features);
        model.find(features, STATE_FEATURES, found);
        model.score(found, STATE_FEATURES, scores);
        const zero = right(state, sentence);
        let [guess, good] = [-1, zero[0]];
        for (let action = 0; action < ACTIONS; action++)
          if (isAllowed(state, action) && (guess < 0 || scores[action] > scores[guess])) guess = action;
        for (const action of zero) if (scores[action] > scores[good]) good = action;
        all++;
        if (!zero.includes(guess)) {
          wrong++;
          model.update(found, STATE_FEATURES, good, guess);
          take(state, round >= 1 && random() < explore ? guess : good);
        } else take(state, guess);
        model.tick();
      }
    }
    process.stdout.write(
      `  parser, round ${round + 1}: ${((100 * wrong) / all).toFixed(2)} % of the actions corrected\n`,
    );
  }
  return { table: model.table };
}
