import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The sentences of a CoNLL-U file: forms, tags, heads (the length of the sentence for the root) and relations by number. */
export function readTreebank(path, { TAGS, RELATIONS, relation }) {
  const tagOf = new Map(TAGS.map((tag, at) => [tag, at]));
  const relationOf = new Map(RELATIONS.map((name, at) => [name, at]));
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const rows = block
        .trim()
        .split('\n')
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => line.split('\t'));
      for (const row of rows) harmonise(row);
      return {
        tokens: rows.map((row) => ({ text: row[1], unit: null })),
        tags: rows.map((row) => tagOf.get(fine(row[3], row[5])) ?? tagOf.get(row[3]) ?? tagOf.get('X')),
        heads: rows.map((row) => (row[6] === '0' ? rows.length : Number(row[6]) - 1)),
        relations: rows.map((row) => relationOf.get(relation(row[7]))),
      };
    });
}

/**
 * The older Dutch release calls possessives determiners ("hun" DET det) and ordinals numbers ("eerste" NUM nummod); the newer one, that is tested on, pronouns and adjectives.
 */
function harmonise(row) {
  const form = row[1].toLowerCase();
  if (row[3] === 'DET' && row[7] === 'det' && POSSESSIVE.test(form)) {
    row[3] = 'PRON';
    row[5] = 'Poss=Yes';
    row[7] = 'nmod:poss';
  }
  if (row[3] === 'NUM' && ORDINAL.test(form)) {
    row[3] = 'ADJ';
    if (row[7] === 'nummod') row[7] = 'amod';
  }
}

const POSSESSIVE = /^(?:mijn|jouw|uw|zijn|haar|hun|onze?|jullie)$/;
const ORDINAL =
  /^(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|.+(?:tiende|tigste|honderdste)|\d+(?:e|de|ste))$/;

/** Verbs with their form and pronouns with their case, as far as the treebank tells. */
function fine(upos, features) {
  if (upos === 'VERB' || upos === 'AUX') {
    if (/VerbForm=Inf/.test(features)) return `${upos}.Inf`;
    if (/VerbForm=Part/.test(features)) return /Tense=Pres/.test(features) ? `${upos}.Ger` : `${upos}.Part`;
    if (/VerbForm=Ger/.test(features)) return `${upos}.Ger`;
    return `${upos}.Fin`;
  }
  if (upos === 'PRON') {
    if (/Poss=Yes/.test(features)) return 'PRON.Poss';
    if (/PronType=Rel/.test(features)) return 'PRON.Rel';
    if (/Case=Nom/.test(features)) return 'PRON.Nom';
    if (/Case=Acc/.test(features)) return 'PRON.Acc';
  }
  return upos;
}

/**
 * Copies of sentences that read a little more like terms: names and some nouns stand as one token without a form, third persons are spoken to, and a
 * sentence may end in a semicolon or not at all, as items of lists do.
 */
export function varied(sentences, lang, { TAGS, RELATIONS }, random) {
  const [PROPN, NOUN, FIN, AUXFIN, PUNCT] = ['PROPN', 'NOUN', 'VERB.Fin', 'AUX.Fin', 'PUNCT'].map((tag) =>
    TAGS.indexOf(tag),
  );
  const [flat, nsubj, obj, iobj] = ['flat', 'nsubj', 'obj', 'iobj'].map((name) => RELATIONS.indexOf(name));
  const pronouns = ['PRON', 'PRON.Nom', 'PRON.Acc'].map((tag) => TAGS.indexOf(tag));
  return sentences.flatMap((sentence) => {
    const { tokens, tags, heads, relations } = sentence;
    const count = tokens.length;
    const drop = new Set();
    const forms = new Map();
    const units = new Map();
    for (let at = 0; at < count; at++) {
      if (drop.has(at)) continue;
      if (tags[at] === PROPN && random() < 0.7) {
        let end = at + 1;
        while (end < count && heads[end] === at && relations[end] === flat) end++;
        const inside = (word) => word >= at && word < end;
        if (heads.some((head, word) => inside(head) && head !== at && !inside(word))) continue;
        units.set(at, random() < 0.85 ? 'name' : null);
        if (units.get(at) === null) units.delete(at);
        for (let word = at + 1; word < end; word++) drop.add(word);
      } else if (tags[at] === NOUN && [nsubj, obj, iobj].includes(relations[at]) && random() < 0.2)
        units.set(at, 'name');
      else if (pronouns.includes(tags[at]) && lang === 'nl' && random() < 0.6) {
        const text = tokens[at].text.toLowerCase();
        const head = heads[at];
        if (relations[at] === nsubj && /^(?:hij|zij|ze|ik|men)$/.test(text) && head < count) {
          const plural = tokens.some(
            ({ text: verb }, word) =>
              (word === head || heads[word] === head) && [FIN, AUXFIN].includes(tags[word]) && /en$|^zijn$/.test(verb),
          );
          forms.set(at, plural ? 'wij' : random() < 0.5 ? 'u' : 'je');
        } else if ([obj, iobj].includes(relations[at]) && /^(?:hem|haar|hen|hun|ze|mij|me)$/.test(text))
          forms.set(at, ['ons', 'u', 'je', 'u'][Math.floor(random() * 4)]);
      }
    }
    if (tags[count - 1] === PUNCT && !heads.includes(count - 1) && random() < 0.3) {
      if (random() < 0.5 && count > 3) drop.add(count - 1);
      else forms.set(count - 1, ';');
    }
    if (drop.size + forms.size + units.size === 0) return [];
    const kept = tokens.map((_, at) => at).filter((at) => !drop.has(at));
    const now = new Map(kept.map((old, at) => [old, at]));
    const headOf = (old) => (heads[old] === count ? kept.length : now.get(heads[old]));
    if (kept.some((old) => headOf(old) === undefined)) return [];
    return [
      {
        tokens: kept.map((old) => ({ text: forms.get(old) ?? tokens[old].text, unit: units.get(old) ?? null })),
        tags: kept.map((old) => (units.has(old) ? PROPN : tags[old])),
        heads: kept.map(headOf),
        relations: kept.map((old) => relations[old]),
      },
    ];
  });
}
