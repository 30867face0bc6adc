import { toCardinal as english } from 'n2words/en-GB';
import { toCardinal as dutch } from 'n2words/nl-NL';
import { numberWord } from '../src/facts/number-words.ts';
import type { Bitext, Sentence } from '../src/model/bitext.ts';
import type { Fact, FactKind } from '../src/model/fact.ts';
import { LANGS, type Lang, type Sides } from '../src/model/side.ts';
import type { Span } from '../src/model/source.ts';
import { inOrder } from '../src/outline/walk.ts';
import { type Reported, report } from '../src/report/report.ts';
import { review } from '../src/review/review.ts';
import { bitextOf, corpora, corpusTexts, table } from './texts.ts';

/** A value changed in one text: which words, into what, what kind of fault that is, and the checks that may say so. */
type Fault = Readonly<{
  corpus: string;
  lang: Lang;
  clause: string;
  article: string;
  kind: string;
  value: FactKind;
  at: Span;
  text: string;
  checks: readonly string[];
}>;

/** A fault and what was said of it. */
type Outcome = Readonly<{ fault: Fault; right: boolean; any: boolean }>;

/**
 * Every value of the faithful corpora changed in turn, on either side: a digit, factor ten, a separator, the unit, the currency, the limit,
 * the article, paragraph or statute, one added, one removed. How many are found by their check at their clause, by kind of fault and by kind
 * of value. Arguments: the name of a corpus takes that one alone; `missed` prints what is not found.
 */
export async function main(args: readonly string[]): Promise<void> {
  const faithful = corpora().filter((name) => !name.endsWith('-faults'));
  const names = faithful.filter((name) => args.includes(name));
  const outcomes = (names.length > 0 ? names : faithful).flatMap(measured);
  const kinds = [...new Set(outcomes.map(({ fault }) => fault.kind))].sort();
  process.stdout.write(
    table(HEAD('fault in one value'), [
      ...kinds.map((kind) =>
        row(
          kind,
          outcomes.filter(({ fault }) => fault.kind === kind),
        ),
      ),
      row('all', outcomes),
    ]),
  );
  const values = [...new Set(outcomes.map(({ fault }) => fault.value))].sort();
  process.stdout.write(
    `\n${table(
      HEAD('kind of value'),
      values.map((value) =>
        row(
          value,
          outcomes.filter(({ fault }) => fault.value === value),
        ),
      ),
    )}`,
  );
  if (!args.includes('missed')) return;
  for (const { fault, any } of outcomes.filter(({ right }) => !right)) {
    const { corpus, lang, clause, kind, value, at, text } = fault;
    const source = corpusTexts(corpus)[lang];
    const around = `${source.slice(Math.max(0, at.start - 50), at.start)}[${source.slice(at.start, at.end)} → ${text}]${source.slice(at.end, at.end + 40)}`;
    process.stdout.write(
      `${any ? '~' : '!'} ${corpus} ${lang} ${clause} ${kind} ${value}: ${around.replace(/\s+/g, ' ')}\n`,
    );
  }
}

const HEAD = (name: string) => [name, 'faults', 'by its check', '', 'by any', ''];

function row(name: string, of: readonly Outcome[]): readonly string[] {
  const share = (part: number) => `${((100 * part) / Math.max(1, of.length)).toFixed(1)} %`;
  const [right, any] = [of.filter((one) => one.right).length, of.filter((one) => one.any).length];
  return [name, String(of.length), String(right), share(right), String(any), share(any)];
}

/** The outcomes of a corpus. Faults of different articles are tried together, since they cannot touch one another. */
function measured(corpus: string): readonly Outcome[] {
  const texts = corpusTexts(corpus);
  const bitext = bitextOf(texts);
  const known = new Set(report(bitext, review(bitext), '').findings.map(essence));
  return batches(faultsOf(corpus, bitext)).flatMap((batch) => {
    const [first] = batch;
    if (!first) return [];
    const changed: Sides<string> = { ...texts, [first.lang]: applied(texts[first.lang], batch) };
    const after = bitextOf(changed);
    const found = report(after, review(after), '').findings.filter((finding) => !known.has(essence(finding)));
    return batch.map((fault): Outcome => {
      const here = found.filter((finding) => LANGS.some((lang) => finding.clause[lang] === fault.clause));
      return { fault, right: here.some(({ check }) => fault.checks.includes(check)), any: here.length > 0 };
    });
  });
}

const essence = ({ check, message, clause }: Reported): string => [check, message, clause.nl, clause.en].join('|');

/** Faults of one side in groups, no two of one article. */
function batches(faults: readonly Fault[]): readonly (readonly Fault[])[] {
  const found: Fault[][] = [];
  for (const fault of faults) {
    const free = found.find((batch) =>
      batch.every(({ lang, article }) => lang === fault.lang && article !== fault.article),
    );
    if (free) free.push(fault);
    else found.push([fault]);
  }
  return found;
}

/** A text with all faults of a batch. */
const applied = (text: string, batch: readonly Fault[]): string =>
  [...batch]
    .sort((a, b) => b.at.start - a.at.start)
    .reduce((before, { at, text: words }) => before.slice(0, at.start) + words + before.slice(at.end), text);

/** All faults of a corpus. */
function faultsOf(corpus: string, bitext: Bitext): readonly Fault[] {
  return LANGS.flatMap((lang) => {
    const { source, outline, sentences } = bitext.sides[lang];
    return [...inOrder(outline)].flatMap((clause) =>
      (sentences.get(clause) ?? []).flatMap((sentence) =>
        sentence.facts.flatMap((fact) =>
          editsOf(fact, source.text, sentence, lang).map(
            ({ kind, at, text, checks }): Fault => ({
              corpus,
              lang,
              clause: clause.label,
              article: clause.label
                .split('.')
                .slice(0, /^[A-Z]/.test(clause.label) ? 2 : 1)
                .join('.'),
              kind,
              value: fact.kind,
              at,
              text,
              checks,
            }),
          ),
        ),
      ),
    );
  });
}

type Edit = Readonly<{ kind: string; at: Span; text: string; checks: readonly string[] }>;

/** The check of each kind of value. A number in words and digits may be found by the check of their agreement. */
const CHECK: Readonly<Partial<Record<FactKind, string>>> = {
  amount: 'amounts',
  percentage: 'percentages',
  duration: 'durations',
  date: 'dates',
  time: 'times',
  identifier: 'identifiers',
  placeholder: 'placeholders',
  number: 'numbers',
  reference: 'references',
};

/** The ways in which one value can be wrong. */
function editsOf(fact: Fact, source: string, { facts }: Sentence, lang: Lang): readonly Edit[] {
  const check = CHECK[fact.kind];
  if (check === undefined || ('soft' in fact && fact.soft)) return [];
  const words = source.slice(fact.span.start, fact.span.end);
  const inBoth = facts.some(
    ({ kind, span }) => kind === 'doubled' && span.start < fact.span.end && fact.span.start < span.end,
  );
  const checks = inBoth || (fact.kind === 'amount' && fact.words !== null) ? [check, 'words-and-digits'] : [check];
  const edit = (kind: string, text: string | null, by = checks): readonly Edit[] =>
    text === null || text === words ? [] : [{ kind, at: fact.span, text, checks: by }];
  if (fact.kind === 'reference') return references(words, fact.law, lang).flatMap(([kind, text]) => edit(kind, text));
  return [
    ...edit('digit', fact.kind === 'placeholder' ? null : otherDigit(words, lang)),
    ...(['amount', 'number'].includes(fact.kind) ? edit('factor ten', tenfold(words)) : []),
    ...(fact.kind === 'amount' ? edit('separator', swapped(words)) : []),
    ...(fact.kind === 'amount' ? edit('currency', first(words, CURRENCIES)) : []),
    ...(fact.kind === 'duration' ? edit('unit', first(words, UNITS[lang])) : []),
    ...limit(fact, source, lang),
    ...edit('removed', ''),
    ...edit('added', `${words} ${lang === 'nl' ? 'en' : 'and'} ${ADDED[lang][fact.kind] ?? ''}`),
  ];
}

/** "14" → "15", "veertien" → "vijftien", "May" → "June": the first figure or number word is another */
function otherDigit(words: string, lang: Lang): string | null {
  const figure = /\d(?!.*\d)/.exec(words);
  const word = [...words.matchAll(/[A-Za-zÀ-ÿ]+(?:-[a-z]+)?/g)].find(([one]) => (numberWord(one, lang) ?? 0) > 0);
  if (word && (!figure || word.index < figure.index)) {
    const value = (numberWord(word[0], lang) ?? 0) + 1;
    const other = lang === 'nl' ? dutch(value).replace('één', 'een') : english(value);
    return words.slice(0, word.index) + other + words.slice(word.index + word[0].length);
  }
  if (!figure) return null;
  return words.slice(0, figure.index) + String((Number(figure[0]) + 1) % 10) + words.slice(figure.index + 1);
}

/** "25.000" → "250.000", "75" → "750" */
function tenfold(words: string): string | null {
  const figure = /\d+/.exec(words);
  if (!figure) return null;
  return figure[0] === '0'
    ? null
    : `${words.slice(0, figure.index)}${figure[0]}0${words.slice(figure.index + figure[0].length)}`;
}

/** "25.000" → "25,000" */
const swapped = (words: string): string | null =>
  /\d[.,]\d{3}/.test(words)
    ? words.replace(/(\d)([.,])(?=\d)/g, (_, digit: string, mark: string) => `${digit}${mark === '.' ? ',' : '.'}`)
    : null;

type Swaps = readonly (readonly [RegExp, string])[];
const CURRENCIES: Swaps = [
  [/€/, '$'],
  [/EUR/, 'USD'],
  [/\beuros?\b/i, 'dollar'],
];
const UNITS: Sides<Swaps> = {
  nl: [
    [/werkdag/, 'dag'],
    [/kalenderdag/, 'werkdag'],
    [/dagen/, 'weken'],
    [/dag/, 'week'],
    [/weken/, 'maanden'],
    [/week/, 'maand'],
    [/maanden/, 'jaren'],
    [/maand/, 'jaar'],
    [/jaren/, 'maanden'],
    [/jaar/, 'maand'],
    [/uur|uren/, 'dagen'],
    [/minuten/, 'uur'],
  ],
  en: [
    [/(?:working|business) day/, 'day'],
    [/calendar day/, 'working day'],
    [/day/, 'week'],
    [/week/, 'month'],
    [/month/, 'year'],
    [/year/, 'month'],
    [/hour/, 'day'],
    [/minute/, 'hour'],
  ],
};

/** The words with the first of the swaps that applies. */
function first(words: string, swaps: Swaps): string | null {
  const swap = swaps.find(([from]) => from.test(words));
  return swap ? words.replace(swap[0], swap[1]) : null;
}

/** "ten minste" → "ten hoogste", right in front of a value */
const LIMITS: Sides<Swaps> = {
  nl: [
    [/ten minste(?=[^.]{0,20}$)/, 'ten hoogste'],
    [/minstens(?=[^.]{0,20}$)/, 'hoogstens'],
    [/minimaal(?=[^.]{0,20}$)/, 'maximaal'],
    [/maximaal(?=[^.]{0,20}$)/, 'minimaal'],
    [/ten hoogste(?=[^.]{0,20}$)/, 'ten minste'],
    [/(?:uiterlijk )?binnen(?=[^.]{0,20}$)/, 'niet eerder dan'],
    [/(meer|langer|hoger) dan(?=[^.]{0,20}$)/, 'minder dan'],
    [/(minder|korter|lager) dan(?=[^.]{0,20}$)/, 'meer dan'],
  ],
  en: [
    [/at least(?=[^.]{0,20}$)/, 'at most'],
    [/at most(?=[^.]{0,20}$)/, 'at least'],
    [/a maximum of(?=[^.]{0,20}$)/, 'a minimum of'],
    [/a minimum of(?=[^.]{0,20}$)/, 'a maximum of'],
    [/up to(?=[^.]{0,20}$)/, 'at least'],
    [/within(?=[^.]{0,20}$)/, 'no earlier than'],
    [/(?:more|longer|higher) than(?=[^.]{0,20}$)/, 'less than'],
    [/(?:less|shorter|lower) than(?=[^.]{0,20}$)/, 'more than'],
  ],
};

function limit(fact: Fact, source: string, lang: Lang): readonly Edit[] {
  if (!('limit' in fact) || fact.limit === null) return [];
  const from = Math.max(0, fact.span.start - 45);
  const before = source.slice(from, fact.span.start);
  const after = first(before, LIMITS[lang]);
  return after === null
    ? []
    : [{ kind: 'limit', at: { start: from, end: fact.span.start }, text: after, checks: ['limits'] }];
}

const ADDED: Sides<Partial<Record<FactKind, string>>> = {
  nl: {
    amount: '€ 371,-',
    percentage: '37 %',
    duration: '371 dagen',
    date: '9 maart 2031',
    time: '3.41 uur',
    identifier: 'nieuw@adres.example',
    placeholder: '{{meer}}',
    number: '371',
  },
  en: {
    amount: '€371',
    percentage: '37%',
    duration: '371 days',
    date: '9 March 2031',
    time: '3:41 a.m.',
    identifier: 'new@address.example',
    placeholder: '{{more}}',
    number: '371',
  },
};

/** "artikel 5 lid 2" → "artikel 6 lid 2", "artikel 5 lid 3"; "artikel 6:89 BW" → "artikel 6:89 Fw" */
function references(words: string, law: string | null, lang: Lang): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  const numbers = [...words.matchAll(/\d+/g)];
  const next = (at: RegExpExecArray) =>
    `${words.slice(0, at.index)}${Number(at[0]) + 1}${words.slice(at.index + at[0].length)}`;
  const [one] = numbers;
  const last = numbers.at(-1);
  if (one && /^(?:arti|sect|claus|bepal)/i.test(words)) found.push(['wrong article', next(one)]);
  if (last && (last !== one || /^(?:lid|para)/i.test(words))) found.push(['wrong paragraph', next(last)]);
  const ordinal = /\b(?:eerste|tweede|derde|first|second|third)(?= (?:lid|paragraph))/.exec(words);
  if (ordinal)
    found.push([
      'wrong paragraph',
      words.replace(
        ordinal[0],
        lang === 'nl' ? (ordinal[0] === 'tweede' ? 'vierde' : 'tweede') : ordinal[0] === 'second' ? 'fourth' : 'second',
      ),
    ]);
  const statute = law === null ? null : first(words, STATUTES);
  if (statute !== null) found.push(['wrong statute', statute]);
  return found;
}

const STATUTES: Swaps = [
  [/\bBW\b/, 'Fw'],
  [/Burgerlijk Wetboek/, 'Wetboek van Koophandel'],
  [/Civil Code/, 'Commercial Code'],
  [/\bAVG\b/, 'Awb'],
  [/\bGDPR\b/, 'General Administrative Law Act'],
  [/(?<=\d{4}\/\d+)\d/, '7'],
];
