import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { SCOPE_WORDS } from '../src/languages/nl-en/scope-words.ts';
import { endOfWay, saysAnyhow, type Way } from '../src/languages/nl-en/ways.ts';
import { across, LANGS, type Lang, type Sides } from '../src/model/side.ts';
import { hasShared, SHARED, table } from './texts.ts';

/** Sets of user interfaces and news say little of how contracts are translated. */
const LEGAL = /^(?:treaties-more|opus-eu|jrc-acquis|eu-ai-act|rv-sentences|mozilla-legal|gov-nl|europarl|edubadges)/;

/**
 * How often parallel legal texts (../shared/learn and treaties.jsonl) leave a word of scope unanswered. Arguments:
 * `word=TEXT` takes the rows alone that have such a way; `read` prints, of each word that asks, sentences without an
 * answer.
 */
export async function main(args: readonly string[]): Promise<void> {
  if (!hasShared) return void process.stdout.write('no parallel texts here: ../shared/learn is absent\n');
  const wanted = args.find((arg) => arg.startsWith('word='))?.slice('word='.length) ?? '';
  const pairs = pairsIn().map((pair) => ({ texts: pair, words: { nl: wordsIn(pair.nl), en: wordsIn(pair.en) } }));
  const withWord = indexed(pairs);
  const rows: { lang: Lang; way: Way; count: number; open: Sides<string>[] }[] = [];
  for (const of of SCOPE_WORDS)
    for (const lang of LANGS) {
      const asking = of[lang].filter(({ asks, words }) => asks !== null && words.join(' ').includes(wanted));
      for (const way of asking) {
        const row = { lang, way, count: 0, open: [] as Sides<string>[] };
        for (const { texts, words } of withWord(way.words[0] ?? '', lang)) {
          if (!saysAnyhow([way], words[lang])) continue;
          row.count++;
          if (!saysAnyhow(of[across(lang)], words[across(lang)])) row.open.push(texts);
        }
        rows.push(row);
      }
    }
  const share = ({ count, open }: (typeof rows)[number]) => open.length / Math.max(1, count);
  process.stdout.write(
    table(
      ['', 'word', 'asks', 'sentences', 'unanswered', 'share'],
      rows
        .toSorted((a, b) => share(b) - share(a))
        .map((row) => [
          row.lang,
          row.way.words.join(' '),
          row.way.asks ?? '',
          String(row.count),
          String(row.open.length),
          `${(100 * share(row)).toFixed(1)} %`,
        ]),
    ),
  );
  if (!args.includes('read')) return;
  for (const { way, open, lang } of rows)
    for (const texts of open.slice(0, 12))
      process.stdout.write(`\n${lang} ${way.words.join(' ')}\n  ${texts.nl}\n  ${texts.en}\n`);
}

type Pair = Readonly<{ texts: Sides<string>; words: Sides<readonly string[]> }>;

/** The pairs in which a word like a pattern stands. */
function indexed(pairs: readonly Pair[]): (pattern: string, lang: Lang) => readonly Pair[] {
  const index: Sides<Map<string, Pair[]>> = { nl: new Map(), en: new Map() };
  for (const pair of pairs)
    for (const lang of LANGS)
      for (const word of new Set(pair.words[lang])) {
        const list = index[lang].get(word) ?? [];
        list.push(pair);
        index[lang].set(word, list);
      }
  return (pattern, lang) => [
    ...new Set([...index[lang]].flatMap(([word, list]) => (endOfWay([pattern], [word], 0) === null ? [] : list))),
  ];
}

function pairsIn(): readonly Sides<string>[] {
  const found: Sides<string>[] = [];
  const add = (lines: string) => {
    for (const line of lines.split('\n')) {
      if (line === '') continue;
      const { nl, en } = JSON.parse(line) as Sides<string>;
      if (nl.length > 40 && nl.length < 900) found.push({ nl, en });
    }
  };
  for (const file of readdirSync(`${SHARED}/learn`))
    if (LEGAL.test(file) && !file.includes('.words.'))
      add(gunzipSync(readFileSync(`${SHARED}/learn/${file}`)).toString('utf8'));
  add(readFileSync(`${SHARED}/pairs/treaties.jsonl`, 'utf8'));
  return found;
}

const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\d]+(?:[-'’.][\p{L}\d]+)*/gu) ?? [];
