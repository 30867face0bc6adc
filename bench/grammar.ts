import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { place } from '../src/facts/places.ts';
import { coded } from '../src/grammar/coded.ts';
import { parse } from '../src/grammar/parse.ts';
import { headsOf } from '../src/grammar/parser.ts';
import { RELATIONS, relation, TAGS } from '../src/grammar/relations.ts';
import type { Grammar } from '../src/grammar/table.ts';
import { tag } from '../src/grammar/tagger.ts';
import type { Unit } from '../src/grammar/tokens.ts';
import { bundledGrammars } from '../src/hosts/node/grammars.ts';
import { LANGS, type Lang } from '../src/model/side.ts';
import { HOME, SHARED, table } from './texts.ts';

/** Relations that the checks rest on. */
const ASKED = ['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'nmod', 'nmod:poss', 'advmod', 'aux', 'advcl', 'conj'];

/**
 * How well the grammars parse: the test sentences of ../shared/treebanks (they are not learned from), and who acts, gets and owns in the sentences of
 * test/grammar/parts.tsv. With `errors` what is wrong there is printed.
 */
export async function main(args: readonly string[]): Promise<void> {
  const grammars = bundledGrammars();
  const rows = LANGS.flatMap((lang) => {
    const path = `${SHARED}/treebanks/${lang}.test.conllu.gz`;
    return existsSync(path) ? [treebankRow(lang, grammars[lang](), path)] : [];
  });
  if (rows.length > 0)
    process.stdout.write(
      `${table(['treebank', 'words', 'POS', 'UAS', 'LAS', ...ASKED, 'words/s'], rows)}P/R of relations with their head; punctuation is not counted\n\n`,
    );
  const { rows: found, wrong } = partsOf(grammars);
  process.stdout.write(table(['test/grammar/parts.tsv', 'mentions', 'right', 'share'], found));
  if (args.includes('errors')) process.stdout.write(`\n${wrong.join('\n')}\n`);
}

/** Cells. */
type Row = readonly string[];

function treebankRow(lang: Lang, grammar: Grammar, path: string): Row {
  const sentences = gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => /^\d+\t/.test(line)))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.split('\t')));
  const counts = { words: 0, tags: 0, counted: 0, heads: 0, both: 0 };
  const each = new Map(ASKED.map((name) => [name, { gold: 0, found: 0, right: 0 }]));
  let time = 0;
  for (const cells of sentences) {
    const start = performance.now();
    const sentence = coded(
      cells.map((cell) => ({ text: cell[1] ?? '', unit: null })),
      grammar.classes,
    );
    tag(sentence, grammar.tagger);
    const { heads, relations } = headsOf(sentence, grammar.parser);
    time += performance.now() - start;
    for (const [at, cell] of cells.entries()) {
      const found = {
        tag: TAGS[sentence.tags[at] ?? 0]?.split('.')[0],
        relation: relation(RELATIONS[relations[at] ?? 0] ?? ''),
      };
      const gold = { head: cell[6] === '0' ? cells.length : Number(cell[6]) - 1, relation: relation(cell[7] ?? '') };
      counts.words++;
      if (found.tag === cell[3]) counts.tags++;
      if (cell[3] === 'PUNCT') continue;
      counts.counted++;
      const head = heads[at] === gold.head;
      const both = head && found.relation === gold.relation;
      if (head) counts.heads++;
      if (both) counts.both++;
      const [asked, given] = [each.get(gold.relation), each.get(found.relation)];
      if (asked) asked.gold++;
      if (given) given.found++;
      if (both && asked) asked.right++;
    }
  }
  return [
    lang,
    String(counts.words),
    share(counts.tags, counts.words),
    share(counts.heads, counts.counted),
    share(counts.both, counts.counted),
    ...[...each.values()].map(({ gold, found, right }) => `${share(right, found)}/${share(right, gold)}`),
    String(Math.round((1000 * counts.words) / time)),
  ];
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3));

/** Who a word of the page stands for. */
const WHO: Readonly<Record<string, string>> = {
  leverancier: 'S',
  supplier: 'S',
  klant: 'C',
  customer: 'C',
  wij: 'W',
  we: 'W',
  ons: 'W',
  us: 'W',
  onze: 'W',
  our: 'W',
  u: 'Y',
  uw: 'Y',
  je: 'Y',
  you: 'Y',
  your: 'Y',
};

/** The rows of the page that are right and wrong; also the floor that a test holds. */
export function partsOf(grammars: Readonly<Record<Lang, () => Grammar>>) {
  const [, ...lines] = readFileSync(`${HOME}/test/grammar/parts.tsv`, 'utf8').trim().split('\n');
  const counts = { nl: { all: 0, right: 0 }, en: { all: 0, right: 0 } };
  const wrong: string[] = [];
  for (const line of lines) {
    const [nl = '', en = '', parts = ''] = line.split('\t');
    for (const [lang, text] of [
      ['nl', nl],
      ['en', en],
    ] as const) {
      const asked = parts.split(', ').filter((part) => !part.endsWith('-'));
      const found = [...partsIn(text, lang, grammars[lang]())];
      const missed = asked.filter((part) => {
        const at = found.indexOf(part);
        if (at >= 0) found.splice(at, 1);
        return at < 0;
      });
      counts[lang].all += asked.length;
      counts[lang].right += asked.length - missed.length;
      if (missed.length > 0) wrong.push(`${lang}  ${text}  asked ${missed.join(', ')}; left ${found.join(', ')}`);
    }
  }
  const rows = LANGS.map((lang) => {
    const { all, right } = counts[lang];
    return [lang, String(all), String(right), share(right, all)];
  });
  return { rows, wrong, counts };
}

function partsIn(text: string, lang: Lang, grammar: Grammar): readonly string[] {
  const units: readonly Unit[] = [...text.matchAll(/\b(?:Leverancier|Supplier|Klant|Customer)\b/g)].map(
    ({ index, 0: name }) => ({ start: index, end: index + name.length, kind: 'name' }),
  );
  const tree = parse(text, lang, grammar, units);
  return tree.nodes.flatMap((node, at) => {
    const who = WHO[node.text.toLowerCase()];
    return who === undefined ? [] : [`${who} ${place(tree, at, lang)?.part ?? '-'}`];
  });
}
