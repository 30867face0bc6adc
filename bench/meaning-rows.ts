import { readFileSync } from 'node:fs';
import { toBitext } from '../src/align/bitext.ts';
import { readTsv } from '../src/glossary/files/tsv.ts';
import { glossary } from '../src/glossary/index-names.ts';
import { bundledGlossaries } from '../src/hosts/node/package.ts';
import type { Concept } from '../src/model/glossary.ts';
import { both, LANGS, type Lang, type Sides } from '../src/model/side.ts';
import type { Source } from '../src/model/source.ts';
import { type Reported, report } from '../src/report/report.ts';
import { review } from '../src/review/review.ts';
import { grammars, HOME, lexicon, table } from './texts.ts';

const TEXT = readFileSync(`${HOME}/bench/meaning-rows.tsv`, 'utf8');

/** The bundled glossary, the parties of the rows as those of the user: one sentence is too little to see from that somebody acts. */
const known = glossary(
  bundledGlossaries().flatMap(({ name, text }) =>
    readTsv(text, `glossaries/${name}.tsv`, 'bundled', name).map((concept): Concept => {
      const acts = name === 'parties' && concept.names.nl.some((one) => TEXT.toLowerCase().includes(one.text));
      return acts ? { ...concept, layer: 'user' } : concept;
    }),
  ),
);

/** A sentence in both languages that is faithful, and the same sentence with another meaning. */
type Row = Readonly<{ kind: string; faithful: Sides<string>; spoiled: Sides<string> }>;

/** The checks that may say each kind of fault. */
const CHECKS: Readonly<Record<string, readonly string[]>> = {
  roles: ['roles', 'parties'],
  negation: ['negations', 'opposites', 'conditions'],
  polarity: ['negations', 'opposites', 'conditions', 'content'],
  only: ['conditions', 'negations'],
  unless: ['conditions', 'negations'],
  time: ['opposites', 'conditions', 'negations'],
  joint: ['conditions'],
  quantity: ['conditions', 'negations', 'opposites', 'omissions', 'content'],
};

/** What is said of one side spoiled, the other being faithful. */
type Tried = Readonly<{ kind: string; lang: Lang; texts: Sides<string>; found: readonly Reported[] }>;

/**
 * Sentences of terms in eight styles, written for it in pairs (bench/meaning-rows.tsv): who does it, what is denied, under which condition. Each is spoiled in one
 * language at a time. Prints the share that is found by the checks whose task it is and by any, and what the checks of meaning say of the pairs that are faithful, both as
 * they stand and spoiled alike on both sides. Arguments: `kind=TEXT`; `read` prints what is missed and each false alarm.
 */
export async function main(args: readonly string[]): Promise<void> {
  const wanted = args.find((arg) => arg.startsWith('kind='))?.slice('kind='.length) ?? '';
  const rows = rowsIn(TEXT).filter(({ kind }) => kind.includes(wanted));
  const tried = rows.flatMap(({ kind, faithful, spoiled }) =>
    LANGS.map((lang): Tried => {
      const texts = { ...faithful, [lang]: spoiled[lang] };
      return { kind, lang, texts, found: findingsOf(texts) };
    }),
  );
  const alarms = rows.flatMap(({ faithful, spoiled }) =>
    [faithful, spoiled].flatMap((texts) => findingsOf(texts).map((finding) => ({ texts, finding }))),
  );
  const kinds = [...new Set(tried.map(({ kind }) => kind))];
  const lines = kinds.flatMap((kind) => LANGS.map((lang) => line(kind, lang, tried)));
  process.stdout.write(table(['spoiled', 'in', 'faults', 'by its check', 'by any'], lines));
  process.stdout.write(`\n${alarms.length} findings on ${2 * rows.length} faithful pairs\n`);
  if (!args.includes('read')) return;
  for (const { kind, texts } of tried.filter(isMissed))
    process.stdout.write(`\nmissed ${kind}\n  ${texts.nl}\n  ${texts.en}\n`);
  for (const { texts, finding } of alarms)
    process.stdout.write(
      `\nfalse ${finding.check} ${finding.severity}: ${finding.message}\n  ${texts.nl}\n  ${texts.en}\n`,
    );
}

function rowsIn(text: string): readonly Row[] {
  const lines = text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');
  return lines.map((line) => {
    const [kind = '', nl = '', en = '', spoiledNl = '', spoiledEn = ''] = line.split('\t');
    return { kind, faithful: { nl, en }, spoiled: { nl: spoiledNl, en: spoiledEn } };
  });
}

function findingsOf(texts: Sides<string>): readonly Reported[] {
  const sides = both(
    texts,
    (text, lang): Source => ({ lang, path: `${lang}.txt`, text, range: { start: 0, end: text.length } }),
  );
  const bitext = toBitext(sides, known, lexicon, grammars);
  return report(bitext, review(bitext), '').findings;
}

const isMissed = ({ kind, found }: Tried): boolean => !found.some(({ check }) => CHECKS[kind]?.includes(check));

function line(kind: string, lang: Lang, tried: readonly Tried[]): readonly string[] {
  const of = tried.filter((one) => one.kind === kind && one.lang === lang);
  const share = (list: readonly Tried[]) => `${((100 * list.length) / of.length).toFixed(0)} %`;
  const own = of.filter((one) => !isMissed(one));
  return [kind, lang, String(of.length), share(own), share(of.filter(({ found }) => found.length > 0))];
}
