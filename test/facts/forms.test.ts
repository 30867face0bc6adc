import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answering } from '../../src/align/words.ts';
import { CHECKS } from '../../src/checks/index.ts';
import { extract } from '../../src/facts/extract.ts';
import { glossary } from '../../src/glossary/index-names.ts';
import { namesOf } from '../../src/glossary/mentions.ts';
import { NO_LEXICON } from '../../src/languages/nl-en/lexicon.ts';
import { wordList } from '../../src/languages/word-list.ts';
import type { Bitext, Sentence } from '../../src/model/bitext.ts';
import type { Clause } from '../../src/model/clause.ts';
import type { Finding } from '../../src/model/finding.ts';
import { both, type Lang, type Sides } from '../../src/model/side.ts';
import { review } from '../../src/review/review.ts';
import { HOME, source } from '../texts.ts';

/**
 * A way to write a value, a row of forms/<kind>.tsv. Every Dutch form of a value means the same as every English one; forms of another value of the
 * same series mean something else.
 */
type Form = Readonly<{ series: string; value: string; lang: Lang; words: string }>;

const FOLDER = `${HOME}/test/facts/forms`;
const FRAME: Sides<(words: string) => string> = {
  nl: (words) => `In dit geval betreft het ${words}.`,
  en: (words) => `In this case it concerns ${words}.`,
};
const CHECKED = wordList(
  'amounts percentages durations dates times limits identifiers placeholders numbers references',
);
const checks = CHECKS.filter(({ id }) => CHECKED.includes(id));

const clause: Clause = { label: '1', kind: 'paragraph', mark: null, heading: null, own: [], children: [] };
const none = glossary([]);
const noNames = namesOf(none);

function formsIn(file: string): readonly Form[] {
  const [, ...rows] = readFileSync(`${FOLDER}/${file}`, 'utf8').trimEnd().split('\n');
  return rows.map((row) => {
    const [series = '', value = '', lang = '', words = ''] = row.split('\t');
    if (lang !== 'nl' && lang !== 'en') throw new Error(`${file}: no language in "${row}"`);
    return { series, value, lang, words };
  });
}

/** A form in its frame, read; with its text. */
type Read = Readonly<{ form: Form; text: string; sentences: readonly Sentence[] }>;

function read(form: Form): Read {
  const text = FRAME[form.lang](form.words);
  return { form, text, sentences: extract(clause, { text, toSource: (at) => at }, noNames, form.lang) };
}

/** What the checks of values say of two forms. */
function findings(sides: Sides<Read>): readonly Finding[] {
  const bitext: Bitext = {
    sides: both(sides, ({ text, sentences }, lang) => ({
      source: source(lang, text),
      outline: { ...clause, label: '', kind: 'part', children: [clause] },
      definitions: [],
      headings: new Map(),
      sentences: new Map([[clause, sentences]]),
    })),
    pairs: [
      { clauses: { nl: [clause], en: [clause] }, sentences: [both(sides, ({ sentences }) => sentences)], likeness: 1 },
    ],
    glossary: none,
    definitions: { pairs: [], alone: { nl: [], en: [] } },
    lexicon: NO_LEXICON,
    words: answering(NO_LEXICON),
  };
  return review(bitext, checks).filter(({ severity }) => severity !== 'note');
}

describe.each(readdirSync(FOLDER).map((file) => [basename(file, '.tsv'), formsIn(file)] as const))('%s', (_, forms) => {
  const all = forms.map(read);
  const [dutch, english] = [all.filter(({ form }) => form.lang === 'nl'), all.filter(({ form }) => form.lang === 'en')];
  const pairs = dutch.flatMap((nl) => english.map((en) => ({ nl, en })));

  test('there are at least thirty forms in either language', () => {
    expect(Math.min(dutch.length, english.length)).toBeGreaterThanOrEqual(30);
  });

  test('every Dutch form is silent beside every English form of the same value', () => {
    const wrong = pairs
      .filter(({ nl, en }) => nl.form.series === en.form.series && nl.form.value === en.form.value)
      .flatMap((pair) => findings(pair).map(({ check }) => `${pair.nl.form.words} | ${pair.en.form.words}: ${check}`));
    expect(wrong).toEqual([]);
  });

  test('and one finding beside every form of another value', () => {
    const wrong = pairs
      .filter(({ nl, en }) => nl.form.series === en.form.series && nl.form.value !== en.form.value)
      .map((pair) => ({ pair, found: findings(pair) }))
      .filter(({ found }) => found.length !== 1)
      .map(({ pair: { nl, en }, found }) => `${nl.form.words} | ${en.form.words}: ${found.map(({ check }) => check)}`);
    expect(wrong).toEqual([]);
  });
});
