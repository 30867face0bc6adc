// Learns parts of speech and heads of one language from its treebank, and writes grammars/LANG.grammar: word classes from plain text, the weights of a tagger
// (averaged perceptron) and of a parser (arc-hybrid, dynamic oracle). The same input gives the same bytes.
// Run: node scripts/learn-grammar.mjs nl ../shared    (the folder with treebanks/, learn/ and pairs/treaties.jsonl)
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import { learnParser, learnTagger, seeded } from './grammar/learn.mjs';
import { grammarModules } from './grammar/modules.mjs';
import { readTreebank, varied } from './grammar/treebank.mjs';
import { wordClasses } from './grammar/word-classes.mjs';

const [lang = 'nl', folder = '../shared', ...more] = process.argv.slice(2);
const option = (name, otherwise) => more.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1) ?? otherwise;
/** With `classes=FILE` the word classes are kept there, for those who try other features. */
const kept = option('classes', '');
const ROUNDS = Number(option('rounds', '6'));
const LEAST = Number(option('least', lang === 'nl' ? '2' : '3'));
const UNIT = Number(option('unit', '0.6'));
const FOLDS = 3;

const modules = await grammarModules();
const { coded, formOf, hashOf, tokens: tokenize, TAGS, RELATIONS, writeGrammar, readGrammar, tag, headsOf } = modules;
const started = Date.now();
const said = (text) => process.stdout.write(`${((Date.now() - started) / 1000).toFixed(0)} s  ${text}\n`);

const train = readTreebank(`${folder}/treebanks/${lang}.train.conllu.gz`, modules);
const test = readTreebank(`${folder}/treebanks/${lang}.test.conllu.gz`, modules);
const classes = kept !== '' && existsSync(kept) ? new Map(JSON.parse(readFileSync(kept, 'utf8'))) : learnClasses();
if (kept !== '' && !existsSync(kept)) writeFileSync(kept, JSON.stringify([...classes]));
const known = new Map([...classes].map(([form, cls]) => [hashOf(form), cls]));
said(`${classes.size} words in classes`);

const all = [
  ...train,
  ...varied(
    train.filter((_, at) => at % 2 === 0),
    lang,
    modules,
    seeded(1),
  ),
];
const numbers = new Map();
/** The numbers of a sentence, made once; its tags are for whoever asked last. */
const code = ({ tokens }) => {
  const seen = numbers.get(tokens) ?? coded(tokens, known);
  numbers.set(tokens, seen);
  return seen;
};
const options = { rounds: 4, least: 2, seed: 2 };
guess();
const tagger = learnTagger(all, modules, code, options);
said('tagger learned');
const parser = learnParser(all, modules, code, { rounds: ROUNDS, least: LEAST, seed: 3, explore: 0.9 });
said('parser learned');

/** Weights and features that say little are left out, so that a table stays small; what that costs was measured: 0.003 of the heads. */
const telling = (rows, entry, row) =>
  rows.flatMap(({ key, entries }) => {
    const found = entries.filter(([, weight]) => Math.abs(weight) >= entry);
    return found.some(([, weight]) => Math.abs(weight) >= row) ? [{ key, entries: found }] : [];
  });
const [tagRows, parserRows] = [telling(tagger.table(UNIT), 1, 2), telling(parser.table(UNIT), 2, 4)];
const bytes = writeGrammar([...known], [tagRows, parserRows]);
const packed = brotliCompressSync(bytes, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
});
mkdirSync('grammars', { recursive: true });
writeFileSync(`grammars/${lang}.grammar`, packed);
said(`${tagRows.length} + ${parserRows.length} features, ${packed.length} bytes packed, ${bytes.length} unpacked`);
measure(readGrammar(bytes));

/** The classes of the words of the treebank and of plain text of the kind that is read. */
function learnClasses() {
  const texts = readdirSync(`${folder}/learn`)
    .filter((name) => name.endsWith('.jsonl.gz') && !name.includes('.words.'))
    .flatMap((name) =>
      gunzipSync(readFileSync(`${folder}/learn/${name}`))
        .toString('utf8')
        .split('\n'),
    );
  const lines = [...texts, ...readFileSync(`${folder}/pairs/treaties.jsonl`, 'utf8').split('\n')].filter(
    (line) => line !== '',
  );
  const sentences = [
    ...train.map(({ tokens }) => tokens.map(formOf)),
    ...lines.map((line) => tokenize(JSON.parse(line)[lang], lang).map(formOf)),
  ];
  return wordClasses(sentences, { count: 255, least: 6, rounds: 8 });
}

/** Tags that a tagger gives which has not seen the sentence: a parser must learn to live with its mistakes. */
function guess() {
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = (_, at) => at % FOLDS === fold;
    const { apply } = learnTagger(
      all.filter((one, at) => !isOut(one, at)),
      modules,
      code,
      { ...options, rounds: 2 },
    );
    for (const sentence of all.filter(isOut)) {
      const sentenceCoded = code(sentence);
      apply(sentenceCoded);
      sentence.guessed = sentenceCoded.tags.slice();
    }
  }
}

/** Shares of right tags, heads, and heads with relations on the test set; punctuation is not counted for heads. */
function measure(grammar) {
  const counts = { words: 0, tags: 0, counted: 0, heads: 0, relations: 0 };
  const byRelation = new Map();
  let time = 0;
  for (const sentence of test) {
    const from = performance.now();
    const found = coded(sentence.tokens, grammar.classes);
    tag(found, grammar.tagger);
    const { heads, relations } = headsOf(found, grammar.parser);
    time += performance.now() - from;
    for (let at = 0; at < found.length; at++) {
      counts.words++;
      const main = (index) => TAGS[index].split('.')[0];
      if (main(found.tags[at]) === main(sentence.tags[at])) counts.tags++;
      if (main(sentence.tags[at]) === 'PUNCT') continue;
      counts.counted++;
      const head = heads[at] === sentence.heads[at];
      const both = head && relations[at] === sentence.relations[at];
      if (head) counts.heads++;
      if (both) counts.relations++;
      for (const [which, index] of [
        ['gold', sentence.relations[at]],
        ['found', relations[at]],
      ]) {
        const row = byRelation.get(RELATIONS[index]) ?? { gold: 0, found: 0, right: 0 };
        row[which]++;
        if (which === 'gold' && both) row.right++;
        byRelation.set(RELATIONS[index], row);
      }
    }
  }
  const share = (part, whole) => (part / whole).toFixed(3);
  said(
    `test: POS ${share(counts.tags, counts.words)} UAS ${share(counts.heads, counts.counted)} LAS ${share(counts.relations, counts.counted)}; ${Math.round((1000 * counts.words) / time)} words/s`,
  );
  for (const name of [
    'nsubj',
    'nsubj:pass',
    'obj',
    'iobj',
    'obl',
    'nmod',
    'nmod:poss',
    'advcl',
    'aux',
    'advmod',
    'conj',
    'mark',
  ]) {
    const { gold, found, right } = byRelation.get(name) ?? { gold: 0, found: 0, right: 0 };
    process.stdout.write(`  ${name.padEnd(12)} P ${share(right, found || 1)} R ${share(right, gold || 1)} (${gold})\n`);
  }
}
