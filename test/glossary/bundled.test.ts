import { describe, expect, test } from 'vitest';
import { readings } from '../../src/align/bitext.ts';
import { answering } from '../../src/align/words.ts';
import { CHECKS } from '../../src/checks/index.ts';
import { audit } from '../../src/glossary/files/audit.ts';
import type { Listed } from '../../src/glossary/files/load/listed.ts';
import { load } from '../../src/glossary/files/load/load.ts';
import { bundledGlossaries } from '../../src/hosts/node/package.ts';
import type { Bitext, Pair } from '../../src/model/bitext.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Finding } from '../../src/model/finding.ts';
import { both, LANGS, type Lang, type Sides } from '../../src/model/side.ts';
import type { Span } from '../../src/model/source.ts';
import { outline } from '../../src/outline/outline.ts';
import { inOrder } from '../../src/outline/walk.ts';
import { review } from '../../src/review/review.ts';
import { bundled, lexicon, reviewed, source } from '../texts.ts';

/** The checks that speak of terms, clause by clause. */
const OF_TERMS = ['parties', 'false-friends', 'forbidden-terms', 'terms'];
const checks = CHECKS.filter(({ id }) => OF_TERMS.includes(id));

const files = await Promise.all(
  bundledGlossaries().map(async ({ name, text }) => ({
    name,
    lines: text.trimEnd().split('\n'),
    loaded: await load(text, `glossaries/${name}.tsv`),
  })),
);
const rows = files.flatMap(({ loaded }) => loaded.concepts);
const HEADER = 'concept\tnl\ten\tnot\tneighbours\tunless\tsource\texample-nl\texample-en';

describe('the bundled glossary', () => {
  test('every row is complete: an id, names in both languages, a law, a standard or "attested", and an example pair', () => {
    for (const { name, lines, loaded } of files) {
      expect(lines[0], `${name}.tsv`).toBe(HEADER);
      expect([...loaded.skipped, ...loaded.empty], `${name}.tsv`).toEqual([]);
      const columns = HEADER.split('\t').length;
      expect(lines.filter((line) => line.split('\t').length !== columns)).toEqual([]);
    }
    const bare = rows.filter(
      ({ id, source, example }) =>
        !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ||
        source === '' ||
        source === 'usage' ||
        example.nl === '' ||
        example.en === '',
    );
    expect(bare.map(where)).toEqual([]);
  });

  test('a wrong name says why', () => {
    const silent = rows.flatMap((row) =>
      row.names.en
        .filter(({ status, reason }) => status === 'wrong' && !reason)
        .map(({ text }) => `${where(row)} ${text}`),
    );
    expect(silent).toEqual([]);
  });

  test('an id names one concept of all files', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('a reviser of glossaries finds nothing to say of it', () => {
    for (const { name, loaded } of files)
      expect(audit(loaded.concepts).map(({ at, what }) => `${name}.tsv:${at.line}:${at.column} ${what}`)).toEqual([]);
    expect(audit(rows.map((row) => ({ ...row, domain: '' }))).map(({ what }) => what)).toEqual([]);
  });
});

describe('the example pairs of the bundled glossary', () => {
  test.each(files.map(({ name, loaded }) => [name, loaded.concepts] as const))(
    'of %s name their concept on both sides, and no check has a word to say of them',
    (_, concepts) => {
      const examples = laid(concepts.map((row) => ({ row, ...row.example })));
      const unnamed = examples.flatMap((example) =>
        LANGS.filter((lang) => spansOf(example, lang).length === 0).map(
          (lang) => `${where(example.row)} is not named in "${example.row.example[lang]}"`,
        ),
      );
      expect(unnamed).toEqual([]);
      const [first] = examples;
      const found = first ? reviewed(first.of, checks) : [];
      expect(
        found.map(({ clauses, check, message }) => `${row(concepts, clauses.nl?.label)} ${check}: ${message}`),
      ).toEqual([]);
    },
  );

  test.each(files.map(({ name, loaded }) => [name, loaded.concepts] as const))(
    'of %s are found at fault with a wrong name in the place of the right one',
    (_, concepts) => {
      const right = laid(concepts.map((row) => ({ row, ...row.example })));
      const found = new Set<Listed>();
      const most = Math.max(...concepts.map((row) => wrongNames(row).length));
      for (let at = 0; at < most; at++) {
        const planted = right.flatMap((example) => {
          const { row } = example;
          const wrong = found.has(row) ? undefined : wrongNames(row)[at];
          return wrong === undefined
            ? []
            : [{ row, nl: row.example.nl, en: replaced(row.example.en, spansOf(example, 'en'), wrong) }];
        });
        const examples = laid(planted);
        const findings = examples[0] ? review(examples[0].of, checks) : [];
        for (const example of examples)
          if (findings.some((finding) => restsOn(finding, example))) found.add(example.row);
      }
      const missed = concepts.filter((row) => wrongNames(row).length > 0 && !found.has(row));
      expect(missed.map((row) => `${where(row)} is silent about ${wrongNames(row).join(', ')}`)).toEqual([]);
    },
  );
});

/** An example in a text of many: one numbered paragraph, its words from `start` on. */
type Laid = Readonly<{ row: Listed; of: Bitext; label: string; start: Sides<number>; text: Sides<string> }>;

/** Examples as the numbered paragraphs of one text: all are read at once. */
function laid(examples: readonly Readonly<{ row: Listed; nl: string; en: string }>[]): readonly Laid[] {
  if (examples.length === 0) return [];
  const lines = examples.map(({ nl, en }, at) => ({ nl: `${at + 1}. ${nl}`, en: `${at + 1}. ${en}` }));
  const of = opposite(lines.map(({ nl }) => nl).join('\n'), lines.map(({ en }) => en).join('\n'));
  let next = { nl: 0, en: 0 };
  return examples.map(({ row, nl, en }, at) => {
    const label = String(at + 1);
    const start = { nl: next.nl + label.length + 2, en: next.en + label.length + 2 };
    next = { nl: start.nl + nl.length + 1, en: start.en + en.length + 1 };
    return { row, of, label, start, text: { nl, en } };
  });
}

/** Two texts whose paragraphs stand opposite each other by their numbers: no alignment is asked, since wrong names would lead it astray. */
function opposite(nl: string, en: string): Bitext {
  const sources = { nl: source('nl', nl), en: source('en', en) };
  const read = readings(sources, both(sources, outline), bundled(), lexicon());
  const clauses = both(
    read.sides,
    ({ outline }) => new Map([...inOrder(outline)].map((clause) => [clause.label, clause] as const)),
  );
  const pairs = [...clauses.nl].flatMap(([label, mine]): readonly Pair[] => {
    const theirs = clauses.en.get(label);
    if (label === '' || !theirs) return [];
    const found = { nl: [mine], en: [theirs] };
    const bead = both(found, ([clause], lang) => (clause && read.sides[lang].sentences.get(clause)) ?? []);
    return [{ clauses: found, sentences: [bead], likeness: 1 }];
  });
  return { ...read, pairs, lexicon: lexicon(), words: answering(lexicon()) };
}

const where = ({ origin, at }: Listed): string => `${origin}:${at.line}`;
const row = (concepts: readonly Listed[], label: string | undefined): string => {
  const found = concepts[Number(label) - 1];
  return found ? where(found) : `paragraph ${label}`;
};
const wrongNames = ({ names }: Listed): readonly string[] =>
  names.en.filter(({ status }) => status === 'wrong').map(({ text }) => text);

const restsOn = ({ concept, at }: Finding, { row, start, text }: Laid): boolean =>
  (concept?.endsWith(`#${row.id}`) ?? false) &&
  at.en.some((span) => start.en <= span.start && span.end <= start.en + text.en.length);

/** The places of the right names of its concept, in the text of an example. */
function spansOf({ of, label, row, start }: Laid, lang: Lang): readonly Span[] {
  const named = (fact: Fact): boolean =>
    (fact.kind === 'term' && fact.concept.id === row.id && fact.name.status !== 'wrong') ||
    (fact.kind === 'party' && fact.concept.id === row.id);
  const pair = of.pairs.find(({ clauses }) => clauses[lang].some((clause) => clause.label === label));
  return (pair?.sentences ?? []).flatMap((bead) =>
    bead[lang].flatMap(({ facts }) =>
      facts.filter(named).map(({ span }) => ({ start: span.start - start[lang], end: span.end - start[lang] })),
    ),
  );
}

/** The text with other words at these places; of places that share words the first and longest counts. */
function replaced(text: string, spans: readonly Span[], words: string): string {
  let [made, at] = ['', 0];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    made += text.slice(at, start) + words;
    at = end;
  }
  return made + text.slice(at);
}
