import { existsSync, readFileSync } from 'node:fs';
import type { Clause } from '../src/model/clause.ts';
import type { Lang, Sides } from '../src/model/side.ts';
import { outline } from '../src/outline/outline.ts';
import { prose } from '../src/outline/prose.ts';
import { inOrder } from '../src/outline/walk.ts';
import { bitextOfParagraphs, HELD_OUT, hasShared, random, realPairs, SHARED, table } from './texts.ts';

/** Paragraphs that belong together, by position. */
type Gold = Sides<readonly string[]>;

/**
 * How many paragraphs find their partner when all numbers are taken away from both sides, so that only what they say and their order are
 * left. A paragraph is right when the lines that stand opposite it are exactly its own.
 */
export async function main(args: readonly string[]): Promise<void> {
  const wanted = args[0];
  if (!hasShared) return void process.stdout.write('../shared is not here: no rows\n');
  const rows: string[][] = [];
  const sets = [['ictwaarborg', ictwaarborg()] as const, ...realPairs().map((name) => [name, goldOf(name)] as const)];
  for (const [name, gold] of sets) {
    if (!gold || (wanted && name !== wanted)) continue;
    const started = performance.now();
    const { right, wrong } = measure(gold);
    const took = performance.now() - started;
    rows.push([
      name + (HELD_OUT.includes(name) ? ' (held out)' : ''),
      String(gold.nl.length),
      String(right),
      `${((100 * right) / gold.nl.length).toFixed(2)} %`,
      `${Math.round(took)} ms`,
    ]);
    if (wanted) for (const row of wrong) process.stdout.write(`${row}\n`);
  }
  if (!wanted || wanted === 'ictwaarborg') rows.push(...disturbed());
  process.stdout.write(table(['without numbers', 'paragraphs', 'right', 'share', 'time'], rows));
}

/** How often the two disturbed texts are made anew; their rows are sums. */
const SEEDS = [1, 2, 3, 4, 5];

/** The ICTWaarborg pair with 30 paragraphs of the English gone, and with two of its articles in each other's place: what hunalign was measured on. */
function disturbed(): readonly string[][] {
  const { nl, en, labels } = ictwaarborg();
  const articles = [...new Set(labels.map(articleOf))];
  const edits: readonly (readonly [string, (next: () => number) => readonly number[]])[] = [
    [
      '30 paragraphs of the English deleted',
      (next) => {
        const gone = new Set(shuffled(labels.keys(), next).slice(0, 30));
        return [...labels.keys()].filter((at) => !gone.has(at));
      },
    ],
    [
      'two articles of the English swapped',
      (next) => {
        const [one, two] = shuffled(articles.keys(), next);
        const order = [...articles];
        [order[one ?? 0], order[two ?? 0]] = [articles[two ?? 0] ?? '', articles[one ?? 0] ?? ''];
        return order.flatMap((article) => [...labels.keys()].filter((at) => articleOf(labels[at] ?? '') === article));
      },
    ],
  ];
  return edits.map(([what, edit]) => {
    const sum = { right: 0, all: 0, took: 0 };
    for (const seed of SEEDS) {
      const kept = edit(random(seed));
      const started = performance.now();
      const bitext = bitextOfParagraphs({ nl, en: kept.map((at) => en[at] ?? '') });
      sum.took += performance.now() - started;
      const [dutch, english] = [bitext.sides.nl.outline.children, bitext.sides.en.outline.children];
      for (const { clauses } of bitext.pairs)
        for (const clause of clauses.nl) {
          const at = dutch.indexOf(clause);
          if (!kept.includes(at)) continue;
          sum.all++;
          const [only] = clauses.en;
          if (only && clauses.nl.length === 1 && clauses.en.length === 1 && kept[english.indexOf(only)] === at)
            sum.right++;
        }
    }
    return [
      `ictwaarborg, ${what} (${SEEDS.length} times)`,
      String(sum.all),
      String(sum.right),
      `${((100 * sum.right) / sum.all).toFixed(2)} %`,
      `${Math.round(sum.took)} ms`,
    ];
  });
}

/** "A.2.1" stands in A.2 */
const articleOf = (label: string): string => label.slice(0, label.lastIndexOf('.'));

const shuffled = (numbers: Iterable<number>, next: () => number): readonly number[] =>
  [...numbers]
    .map((number) => ({ number, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ number }) => number);

/** The rows of pairs.tsv, without their marks. */
export function goldOf(name: string): Gold | null {
  const path = [`${SHARED}/pairs/${name}/pairs.tsv`, `${SHARED}/pairs/${name}/pairs-clean.tsv`].find(existsSync);
  if (!path) return null;
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  const [nl, en] = [columns.indexOf('nl'), columns.indexOf('en')];
  const rows = (nl >= 0 ? lines : [head, ...lines]).map((line) => line.split('\t'));
  const at = nl >= 0 ? { nl, en } : { nl: columns.length - 2, en: columns.length - 1 };
  const kept = rows
    .map((row) => ({ nl: bare(row[at.nl] ?? ''), en: bare(row[at.en] ?? '') }))
    .filter((row) => row.nl !== '' && row.en !== '');
  return { nl: kept.map((row) => row.nl), en: kept.map((row) => row.en) };
}

/** The 124 numbered paragraphs of the ICTWaarborg pair, items and all. */
function ictwaarborg(): Gold & Readonly<{ labels: readonly string[] }> {
  const read = (lang: Lang): Map<string, string> => {
    const text = readFileSync(`${SHARED}/seeds/ictwaarborg.${lang}.txt`, 'utf8');
    const source = { lang, path: lang, text, range: { start: 0, end: text.length } };
    const whole = (clause: Clause): string => [prose(source, clause).text, ...clause.children.map(whole)].join(' ');
    return new Map(
      [...inOrder(outline(source))]
        .filter(({ kind, label }) => kind === 'paragraph' && /^[A-D]\.\d+\.\d+$/.test(label))
        .map((clause) => [clause.label, bare(whole(clause))]),
    );
  };
  const [nl, en] = [read('nl'), read('en')];
  const labels = [...nl.keys()].filter((label) => en.has(label));
  return { labels, nl: labels.map((label) => nl.get(label) ?? ''), en: labels.map((label) => en.get(label) ?? '') };
}

/** Marks at the beginning and numbers of articles go: "1. ", "(a)", "A.2.1", "Artikel 3" */
const bare = (text: string): string =>
  text
    .replace(/[⏎¶]/g, ' ')
    .replace(
      /^\s*(?:[-*•–]\s*)?(?:\(?(?:\d{1,3}|[a-z]{1,2}|[ivx]{1,5})[.)°]\)?\.?\s*|\d+(?:\.\d+)+\.?\s+|[A-Z]\.\d+\.\d+\s+|(?:Artikel|Article|Bepaling|Clause)\s\S+\s?)/u,
      '',
    )
    .replace(/#+\s/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function measure(gold: Gold): { right: number; wrong: readonly string[] } {
  const bitext = bitextOfParagraphs(gold);
  const at = (lang: Lang) => new Map(bitext.sides[lang].outline.children.map((clause, index) => [clause, index]));
  const places = { nl: at('nl'), en: at('en') };
  const wrong: string[] = [];
  let right = 0;
  for (const { clauses } of bitext.pairs) {
    const [nl, en] = [
      clauses.nl.map((clause) => places.nl.get(clause)),
      clauses.en.map((clause) => places.en.get(clause)),
    ];
    if (nl.join() === en.join()) right += nl.length;
    else
      for (const line of nl)
        wrong.push(
          `${nl.join()} / ${en.join()}\n   ${gold.nl[line ?? 0]?.slice(0, 110)}\n   ${gold.en[line ?? 0]?.slice(0, 110)}`,
        );
  }
  return { right, wrong };
}
