import { known } from '../../engine/options.ts';
import { printed } from '../../facts/kinds/index.ts';
import { read } from '../../facts/read.ts';
import { parses } from '../../facts/trees.ts';
import { type Defining, define } from '../../glossary/define.ts';
import { namesOf } from '../../glossary/mentions.ts';
import { NO_LEXICON } from '../../languages/nl-en/lexicon.ts';
import type { Reading } from '../../model/bitext.ts';
import type { Clause } from '../../model/clause.ts';
import { UserError } from '../../model/error.ts';
import type { Fact } from '../../model/fact.ts';
import type { Glossary } from '../../model/glossary.ts';
import { LANGS } from '../../model/side.ts';
import type { Source } from '../../model/source.ts';
import { definitions } from '../../outline/definitions.ts';
import { outline } from '../../outline/outline.ts';
import { jsonText } from '../../report/json-text.ts';
import { outlineJson, outlineText } from '../../report/outline.ts';
import { pairsJson, pairsText } from '../../report/pairs.ts';
import { point } from '../../report/place.ts';
import { plain } from '../../report/plain.ts';
import { treesConllu, treesJson, treesText } from '../../report/trees.ts';
import { bundledGrammars } from '../node/grammars.ts';
import { readAny } from '../node/read.ts';
import type { Outcome } from './output.ts';
import { bitextOf, equipped, type GlossaryOptions, type SideOptions } from './sources.ts';

/** The options of `tweeluik show`. */
export type ShowOptions = SideOptions & GlossaryOptions & Readonly<{ format: string }>;

const STAGES = ['text', 'outline', 'facts', 'grammar', 'pairs'] as const;

/** Prints a stage of the work, so that one can see where something went wrong. */
export async function show(stage: string, paths: readonly string[], options: ShowOptions): Promise<Outcome> {
  const name = known(stage, STAGES, 'stage');
  const formats = name === 'grammar' ? (['text', 'json', 'conllu'] as const) : (['text', 'json'] as const);
  const format = known(options.format, formats, 'format');
  const asJson = format === 'json';
  if (name === 'pairs') {
    const { bitext, aside } = await bitextOf(paths, options);
    return { status: 0, out: asJson ? jsonText(pairsJson(bitext)) : pairsText(bitext), aside };
  }
  if (name === 'outline' && [...paths, options.nl, options.en].filter((path) => path !== undefined).length > 1) {
    const { bitext, aside } = await bitextOf(paths, options);
    const both = LANGS.map((lang) => bitext.sides[lang]);
    const out = asJson
      ? jsonText(both.map((side) => outlineJson(side.source, side.outline)))
      : both.map((side) => outlineText(side.source, side.outline)).join('\n');
    return { status: 0, out, aside };
  }
  const sources = await one(paths, options);
  if (name === 'text') return { status: 0, out: asJson ? eachAsJson(sources.map(textJson)) : wholeText(sources) };
  const outlines = <T>(print: (source: Source, root: Clause) => T): readonly T[] =>
    sources.map((source) => print(source, outline(source)));
  if (name === 'outline')
    return { status: 0, out: asJson ? eachAsJson(outlines(outlineJson)) : outlines(outlineText).join('\n') };
  const { engine, aside } = await equipped(options);
  const readings = sources.map((source) => alone(source, engine.glossary));
  if (name === 'grammar') return { status: 0, out: grammarOut(readings, format), aside };
  return { status: 0, out: asJson ? eachAsJson(readings.map(factsJson)) : readings.map(factsText).join('\n'), aside };
}

/** A file that holds both versions has two. */
const eachAsJson = (values: readonly unknown[]): string => jsonText(values.length === 1 ? values[0] : values);

function one(paths: readonly string[], { nl, en }: SideOptions): Promise<readonly Source[]> {
  const [path, ...more] = [...paths, nl, en].filter((path) => path !== undefined);
  if (path === undefined || more.length > 0)
    throw new UserError(`show takes one file here, not ${path === undefined ? 0 : more.length + 1}`);
  return readAny(path, nl !== undefined ? 'nl' : en !== undefined ? 'en' : undefined);
}

// ---- text

/** The file as it is, since offsets count in it; on a terminal without what would drive that. */
function wholeText([source]: readonly Source[]): string {
  const text = source?.text ?? '';
  return process.stdout.isTTY ? text.split('\n').map(plain).join('\n') : text;
}

const textJson = (source: Source) => ({
  path: source.path,
  lang: source.lang,
  text: source.text.slice(source.range.start, source.range.end),
  start: point(source, source.range.start),
  end: point(source, source.range.end),
});

// ---- grammar

function grammarOut(readings: readonly Reading[], format: 'text' | 'json' | 'conllu'): string {
  const parse = parses(bundledGrammars());
  const parsed = readings.map(({ source: { lang }, sentences }) =>
    [...sentences].flatMap(([clause, list]) =>
      list.map((sentence) => ({ clause: clause.label, text: sentence.text, tree: parse[lang](sentence) })),
    ),
  );
  if (format === 'json') return eachAsJson(parsed.map(treesJson));
  return parsed.map(format === 'conllu' ? treesConllu : treesText).join('\n');
}

// ---- facts

/** One text by itself: its own definitions are no concepts without a partner, so the glossaries alone name the terms. */
function alone(source: Source, known: Glossary): Reading {
  const found = outline(source);
  const { glossary } = define({ nl: ACTING, en: ACTING }, known, NO_LEXICON);
  return read(source, found, definitions(source, found), namesOf(glossary));
}

/** Whether a party has duties in both texts cannot be asked of one: all that a glossary calls parties are taken for such. */
const ACTING: Defining = { definitions: [], modals: () => Number.POSITIVE_INFINITY, uses: () => 0 };

const factsOf = (reading: Reading) =>
  [...reading.sentences].flatMap(([clause, sentences]) =>
    sentences.flatMap(({ facts }) =>
      facts
        .filter((fact) => (fact.kind !== 'term' || !fact.covered) && (!('asks' in fact) || fact.asks))
        .map((fact) => ({
          clause: clause.label,
          fact,
          words: reading.source.text.slice(fact.span.start, fact.span.end),
        })),
    ),
  );

const factsText = (reading: Reading): string =>
  `${factsOf(reading)
    .map(({ clause, fact, words }) =>
      plain(
        [
          clause,
          fact.kind,
          said(fact),
          `"${words.replace(/\s+/g, ' ')}"`,
          `line ${point(reading.source, fact.span.start).line}`,
        ].join('  '),
      ),
    )
    .join('\n')}\n`;

const factsJson = (reading: Reading) => ({
  path: reading.source.path,
  lang: reading.source.lang,
  facts: factsOf(reading).map(({ clause, fact, words }) => ({
    clause,
    kind: fact.kind,
    value: said(fact),
    words,
    start: point(reading.source, fact.span.start),
    end: point(reading.source, fact.span.end),
  })),
});

/** What a fact states, in a few words. */
function said(fact: Fact): string {
  const value = printed(fact);
  if (value !== null) return value;
  switch (fact.kind) {
    case 'doubled':
      return `${fact.words} = ${fact.figure}`;
    case 'misread':
      return fact.figure;
    case 'term':
      return fact.concept.id;
    case 'party':
      return `${fact.concept.id} (${fact.role})`;
    case 'person':
      return `${fact.person} (${fact.role})`;
    case 'condition':
      return fact.operator;
    case 'negation':
      return fact.denial;
    case 'modality':
      return fact.force;
    default:
      return '';
  }
}
