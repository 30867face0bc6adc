// Parallel text as rows of stems, for the word alignment.
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Sets of learn/ whose texts are also measured, as its README says. */
const MEASURED = ['be-cyfun-2025', 'gov-nl-security', 'edubadges-dev', 'mozilla-legal-dev', 'rv-sentences'];

/**
 * Every pair of paragraphs that may be learned from, with what was read and left out.
 * @param folder the folder that holds learn/ and pairs/treaties.jsonl
 */
export function readPairs(folder, { isHeldOut, measuredTexts }) {
  const measured = measuredTexts(`${folder}/pairs`);
  const found = { pairs: [], left: 0, sets: new Map() };
  const add = (set, nl, en) => {
    if (measured.holds(nl) || measured.holds(en)) {
      found.left++;
      return;
    }
    found.pairs.push({ nl, en });
    found.sets.set(set, (found.sets.get(set) ?? 0) + 1);
  };
  for (const { t, nl, en } of lines(readFileSync(`${folder}/pairs/treaties.jsonl`, 'utf8'))) {
    if (isHeldOut(t) || measured.treaties.has(t)) found.left++;
    else add('treaties', nl, en);
  }
  for (const file of readdirSync(`${folder}/learn`).sort()) {
    const set = /^(.+?)(?:\.words)?\.jsonl\.gz$/.exec(file)?.[1];
    if (set === undefined || MEASURED.includes(set)) continue;
    for (const { nl, en } of lines(gunzipSync(readFileSync(`${folder}/learn/${file}`)).toString('utf8')))
      add(set, nl, en);
  }
  return found;
}

const lines = (text) => text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));

/** Words of letters, also with a hyphen; what is left of markup and variables ("%s", "$(ARG1)") is none. */
export const wordsIn = (text) =>
  text
    .replace(/[$%<{&][^\s]*|\S*[_\\/@=]\S*/g, ' ')
    .toLowerCase()
    .match(/[a-zà-ÿ]+/g) ?? [];

/** The shortest part of a compound, and how often a word must stand to be one. */
const PART = { letters: 4, count: 20 };

/**
 * Splits Dutch compounds where the parts are more frequent than the whole (Koehn & Knight 2003, by geometric mean):
 * "betalingsverplichting" → betalings, verplichting. A word that stands often enough to be learned by itself is left whole.
 */
export function compoundSplitter(counts) {
  const known = new Map();
  const count = (word) => {
    const own = counts.get(word) ?? 0;
    return own >= PART.count ? own : 0;
  };
  const linked = (head) => Math.max(count(head), head.endsWith('s') ? count(head.slice(0, -1)) : 0);
  return (word) => {
    const seen = known.get(word);
    if (seen) return seen;
    const own = counts.get(word) ?? 0;
    let best = [word];
    let most = Math.max(own, own >= PART.count ? Number.POSITIVE_INFINITY : 0);
    for (let at = PART.letters; at <= word.length - PART.letters; at++) {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      const mean = Math.sqrt(linked(head) * count(tail));
      if (mean > most) [best, most] = [[count(head) >= linked(head) ? head : head.slice(0, -1), tail], mean];
    }
    known.set(word, best);
    return best;
  };
}
