import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Listed } from '../src/glossary/files/load/listed.ts';
import { load } from '../src/glossary/files/load/load.ts';
import { glossary } from '../src/glossary/index-names.ts';
import { type Names, namesOf, type Token } from '../src/glossary/mentions.ts';
import { bundledGlossaries } from '../src/hosts/node/package.ts';
import { latin } from '../src/languages/pattern.ts';
import type { Concept } from '../src/model/glossary.ts';
import type { Lang, Sides } from '../src/model/side.ts';
import { hasShared, SHARED, table } from './texts.ts';

/** What a row means that names no law and no standard: the pairing stands in parallel texts, in at least so many aligned pairs. */
const ATTESTED = 'attested';
const LEAST = 2;

/**
 * In how many aligned pairs of ../shared/pairs the Dutch name and an English name of each "attested" concept stand opposite each other, in any
 * inflection and found as the program finds them. The counts by domain, and the rows that fall short.
 * `attested ID …` counts these concepts, whatever their source; `attested all` counts every one.
 */
export async function main(args: readonly string[]): Promise<void> {
  if (!hasShared) {
    process.stdout.write('no parallel texts here: ../shared/pairs is absent\n');
    return;
  }
  const rows = await listed();
  const asked =
    args.length === 0
      ? rows.filter(({ source }) => source === ATTESTED)
      : args[0] === 'all'
        ? rows
        : rows.filter(({ id }) => args.includes(id));
  const counts = countsOf(asked);
  const count = (row: Listed): number => counts.get(row.id) ?? 0;
  const domains = [...new Set(asked.map(({ domain }) => domain))];
  process.stdout.write(
    table(
      ['domain', 'asked', 'attested', 'short', 'median'],
      domains.map((domain) => {
        const list = asked.filter((row) => row.domain === domain);
        const found = list.map(count).toSorted((a, b) => a - b);
        const enough = found.filter((one) => one >= LEAST).length;
        return [domain, list.length, enough, list.length - enough, found[found.length >> 1] ?? 0].map(String);
      }),
    ),
  );
  const shown = args.length === 0 ? asked.filter((row) => count(row) < LEAST) : asked;
  for (const row of shown)
    process.stdout.write(
      `${count(row)}\t${row.origin}:${row.at.line}\t${row.names.nl[0]?.text ?? ''}\t${row.names.en[0]?.text ?? ''}\t${row.source}\n`,
    );
  process.stdout.write(`${asked.length} concepts, ${asked.filter((row) => count(row) >= LEAST).length} attested\n`);
}

/** The rows of the bundled glossaries with all that their files say. */
const listed = async (): Promise<readonly Listed[]> =>
  (
    await Promise.all(
      bundledGlossaries().map(async ({ name, text }) =>
        (await load(text, `${name}.tsv`)).concepts.map((row) => ({ ...row, domain: name })),
      ),
    )
  ).flat();

/** In how many pairs the concepts are named on both sides. */
function countsOf(rows: readonly Listed[]): ReadonlyMap<string, number> {
  const known = namesOf(glossary(rows.map(named)));
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  for (const { nl, en } of aligned()) {
    const key = `${nl}\t${en}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const dutch = conceptsIn(nl, known, 'nl');
    if (dutch.size === 0) continue;
    const english = conceptsIn(en, known, 'en');
    for (const id of dutch) if (english.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** A concept with its right names alone. */
const named = (row: Listed): Concept => ({
  ...row,
  names: { nl: row.names.nl, en: row.names.en.filter(({ status }) => status !== 'wrong') },
});

const WORD = latin(/[\p{L}\p{N}](?:[\p{L}\p{N}.&]*[\p{L}\p{N}])?(?:['’\-‐‑][\p{L}\p{N}]+)*/gu);

/** The concepts that a paragraph names. */
function conceptsIn(text: string, known: Names, lang: Lang): ReadonlySet<string> {
  let end = -1;
  const tokens = [...text.matchAll(WORD)].map((found): Token => {
    const token = { text: found[0], joined: text.slice(end, found.index) === ' ' };
    end = found.index + found[0].length;
    return token;
  });
  return new Set(known(tokens, lang).map(({ entry }) => entry.of.id));
}

/** The aligned paragraphs of the tables and the treaties. */
function* aligned(): Generator<Sides<string>> {
  const folder = `${SHARED}/pairs`;
  for (const name of readdirSync(folder)) {
    for (const file of ['pairs.tsv', 'pairs-clean.tsv']) {
      const path = `${folder}/${name}/${file}`;
      if (!existsSync(path)) continue;
      const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n');
      const columns = head.split('\t');
      const [nl, en] = [columns.indexOf('nl'), columns.indexOf('en')];
      for (const line of lines) {
        const cells = line.split('\t');
        if (cells[nl] && cells[en]) yield { nl: cells[nl] ?? '', en: cells[en] ?? '' };
      }
    }
  }
  for (const line of readFileSync(`${folder}/treaties.jsonl`, 'utf8').split('\n'))
    if (line !== '') yield JSON.parse(line) as Sides<string>;
}
