import fc from 'fast-check';
import { toCardinal as english } from 'n2words/en-GB';
import { toCardinal as dutch } from 'n2words/nl-NL';
import { describe, expect, test } from 'vitest';
import { amounts } from '../../src/facts/kinds/amount.ts';
import { dates } from '../../src/facts/kinds/date.ts';
import { durations } from '../../src/facts/kinds/duration.ts';
import { compare } from '../../src/facts/kinds/index.ts';
import { numbers } from '../../src/facts/kinds/number.ts';
import type { Found, Passage } from '../../src/facts/passage.ts';
import type { Fact, FactKind, FactOf } from '../../src/model/fact.ts';
import type { Lang } from '../../src/model/side.ts';

type Extractor = (passage: Passage) => readonly Found<unknown>[];

/** The one fact that a text states, with a span of its own. */
function only<K extends FactKind>(extractor: Extractor, text: string, lang: Lang): FactOf<K> {
  const found = extractor({ text, lang });
  expect(found, `${lang}: ${text}`).toHaveLength(1);
  const [{ start, end, fact } = { start: 0, end: 0, fact: null }] = found;
  return { ...(fact as Fact), span: { start, end } } as FactOf<K>;
}

/** Both texts state one and the same fact. */
function oneFact<K extends FactKind>(kind: K, extractor: Extractor, nl: string, en: string): void {
  const [one, two] = [only<K>(extractor, nl, 'nl'), only<K>(extractor, en, 'en')];
  expect(compare(kind, one, two), `${nl} / ${en}`).toBe('same');
}

/** 25000 → "25.000" and "25,000"; with cents "25.000,50" and "25,000.50" */
const figure = (value: number, cents: number, lang: Lang): string => {
  const whole = String(value).replace(/\B(?=(\d{3})+$)/g, lang === 'nl' ? '.' : ',');
  return cents === 0 ? whole : `${whole}${lang === 'nl' ? ',' : '.'}${String(cents).padStart(2, '0')}`;
};

const upToAMillion = fc.integer({ min: 2, max: 1_000_000 });
const small = fc.integer({ min: 2, max: 999_999 });

describe('any value, written the Dutch way and the English way, is one fact:', () => {
  test('an amount in figures', () => {
    const nl = [
      (text: string) => `De boete bedraagt € ${text} per inbreuk.`,
      (text: string) => `De boete bedraagt €${text} per inbreuk.`,
      (text: string) => `De boete bedraagt ${text} euro per inbreuk.`,
      (text: string) => `De boete bedraagt EUR ${text} per inbreuk.`,
    ];
    const en = [
      (text: string) => `The penalty is €${text} for each breach.`,
      (text: string) => `The penalty is EUR ${text} for each breach.`,
      (text: string) => `The penalty is ${text} euros for each breach.`,
    ];
    fc.assert(
      fc.property(
        upToAMillion,
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom(...nl),
        fc.constantFrom(...en),
        (value, cents, dutchWay, englishWay) =>
          oneFact('amount', amounts, dutchWay(figure(value, cents, 'nl')), englishWay(figure(value, cents, 'en'))),
      ),
      { numRuns: 500 },
    );
  });

  test('an amount without cents, or in words', () => {
    const nl = [
      (value: number) => `€ ${figure(value, 0, 'nl')},-`,
      (value: number) => `€ ${figure(value, 0, 'nl')},--`,
      (value: number) => `€ ${figure(value, 0, 'nl')},=`,
      (value: number) => `${dutch(value)} euro`,
      (value: number) => `€ ${figure(value, 0, 'nl')} (${dutch(value)} euro)`,
    ];
    const en = [
      (value: number) => `${english(value)} euros`,
      (value: number) => `EUR ${figure(value, 0, 'en')} (${english(value)} euros)`,
    ];
    fc.assert(
      fc.property(small, fc.constantFrom(...nl), fc.constantFrom(...en), (value, dutchWay, englishWay) =>
        oneFact('amount', amounts, `Betaald wordt ${dutchWay(value)}.`, `The payment is ${englishWay(value)}.`),
      ),
      { numRuns: 500 },
    );
  });

  const nlMonths = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
  const enMonths = 'January February March April May June July August September October November December'.split(' ');
  const two = (value: number) => String(value).padStart(2, '0');
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()] as const);

  test('a date', () => {
    const nl = [
      (d: number, m: number, y: number) => `${d} ${nlMonths[m]} ${y}`,
      (d: number, m: number, y: number) => `${two(d)}-${two(m + 1)}-${y}`,
      (d: number, m: number, y: number) => `${y}-${two(m + 1)}-${two(d)}`,
    ];
    const en = [
      (d: number, m: number, y: number) => `${d} ${enMonths[m]} ${y}`,
      (d: number, m: number, y: number) => `${enMonths[m]} ${d}, ${y}`,
      (d: number, m: number, y: number) => `${two(d)}/${two(m + 1)}/${y}`,
      (d: number, m: number, y: number) => `the ${d}th of ${enMonths[m]} ${y}`,
    ];
    fc.assert(
      fc.property(day, fc.constantFrom(...nl), fc.constantFrom(...en), ([d, m, y], dutchWay, englishWay) =>
        oneFact('date', dates, `Dit geldt vanaf ${dutchWay(d, m, y)}.`, `This applies from ${englishWay(d, m, y)}.`),
      ),
      { numRuns: 500 },
    );
  });

  const units = [
    ['dagen', 'days'],
    ['werkdagen', 'working days'],
    ['kalenderdagen', 'calendar days'],
    ['weken', 'weeks'],
    ['maanden', 'months'],
    ['kalendermaanden', 'calendar months'],
    ['jaren', 'years'],
    ['uren', 'hours'],
    ['minuten', 'minutes'],
  ] as const;

  test('a duration', () => {
    const nl = [String, (count: number) => dutch(count), (count: number) => `${dutch(count)} (${count})`];
    const en = [String, (count: number) => english(count), (count: number) => `${english(count)} (${count})`];
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999 }),
        fc.constantFrom(...units),
        fc.constantFrom(...nl),
        fc.constantFrom(...en),
        (count, [nlUnit, enUnit], dutchWay, englishWay) =>
          oneFact(
            'duration',
            durations,
            `Hij betaalt binnen ${dutchWay(count)} ${nlUnit} na ontvangst.`,
            `It pays within ${englishWay(count)} ${enUnit} of receipt.`,
          ),
      ),
      { numRuns: 500 },
    );
  });

  test('a number', () => {
    const nl = [(value: number) => figure(value, 0, 'nl'), (value: number) => dutch(value)];
    const en = [(value: number) => figure(value, 0, 'en'), (value: number) => english(value)];
    fc.assert(
      fc.property(small, fc.constantFrom(...nl), fc.constantFrom(...en), (value, dutchWay, englishWay) =>
        oneFact('number', numbers, `Er zijn ${dutchWay(value)} gebruikers.`, `There are ${englishWay(value)} users.`),
      ),
      { numRuns: 500 },
    );
  });
});
