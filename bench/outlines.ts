import { readFileSync } from 'node:fs';
import type { Clause, ClauseKind } from '../src/model/clause.ts';
import { both, type Lang, type Sides } from '../src/model/side.ts';
import { outline } from '../src/outline/outline.ts';
import { inOrder } from '../src/outline/walk.ts';
import { corpora, corpusTexts, hasShared, realPairs, realTexts, SHARED, table } from './texts.ts';

const KINDS: readonly ClauseKind[] = ['part', 'article', 'paragraph', 'item', 'definition', 'front', 'contents'];

/** How many clauses of each kind the outlines of both versions have: where the two numbers differ, the text does, or the outline is wrong. */
export async function main(args: readonly string[]): Promise<void> {
  const sets: [string, Sides<string>][] = corpora().map((name) => [name, corpusTexts(name)]);
  if (hasShared) {
    const seed = (lang: Lang) => readFileSync(`${SHARED}/seeds/ictwaarborg.${lang}.txt`, 'utf8');
    sets.push(['ictwaarborg', { nl: seed('nl'), en: seed('en') }]);
    sets.push(...realPairs().map((name): [string, Sides<string>] => [name, realTexts(name)]));
  }
  const rows = sets
    .filter(([name]) => !args[0] || name === args[0])
    .map(([name, texts]) => {
      const clauses = both(texts, (text, lang) => [...inOrder(outlineOf(text, lang))].slice(1));
      const cells = KINDS.map((kind) => {
        const counts = both(clauses, (list) => list.filter((clause) => clause.kind === kind).length);
        return counts.nl === counts.en ? String(counts.nl) : `${counts.nl} / ${counts.en}`;
      });
      return [name, ...cells];
    });
  process.stdout.write(table(['clauses, Dutch / English where they differ', ...KINDS.map((kind) => `${kind}s`)], rows));
}

const outlineOf = (text: string, lang: Lang): Clause =>
  outline({ lang, path: `${lang}.txt`, text, range: { start: 0, end: text.length } });
