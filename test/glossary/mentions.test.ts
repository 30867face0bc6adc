import { describe, expect, test } from 'vitest';
import { readTsv } from '../../src/glossary/files/tsv.ts';
import { glossary } from '../../src/glossary/index-names.ts';
import { type Names, namesOf } from '../../src/glossary/mentions.ts';
import { sentences } from '../../src/grammar/sentences.ts';
import type { Concept, Glossary } from '../../src/model/glossary.ts';
import type { Lang } from '../../src/model/side.ts';

/** What is found in a sentence: the words of each mention with its concept, those that a longer name covers in brackets. */
function found(text: string, known: Glossary, lang: Lang): readonly string[] {
  const words = sentences(text, lang).flatMap((sentence) => sentence.words);
  const tokens = words.map(({ start, end }, at) => ({
    text: text.slice(start, end),
    joined: at > 0 && /^['’]?[-‐‑]?\s?$/.test(text.slice(words[at - 1]?.end, start)),
  }));
  return namesOf(known)(tokens, lang).map(({ entry, from, to, covered }) => {
    const printed = text.slice(words[from]?.start, words[to - 1]?.end);
    return covered ? `(${printed} = ${entry.of.id})` : `${printed} = ${entry.of.id}`;
  });
}

const terms = (rows: string): Glossary =>
  glossary(readTsv(`concept\tnl\ten\tnot\tunless\n${rows}`, 'terms.tsv', 'user', ''));

describe('a name is found in every inflection', () => {
  const known = terms(
    [
      'member\tlid\tmember',
      'price\tprijs\tprice',
      'matter\tzaak\tmatter | case',
      'letter\tbrief\tletter',
      'possibility\tmogelijkheid\tpossibility',
      'penalty\tboete\tpenalty',
      'invoice\tfactuur\tinvoice',
      'exclusive\texclusief\texclusive',
      'deliver\tleveren\tdeliver | supply',
      'pay\tbetalen\tpay',
      'dissolve\tontbinden\tdissolve',
      'indemnify\tvrijwaren\tindemnify',
      'stop\tstaken\tstop',
      'party\tpartij\tparty',
      'reduction\tkorting\treduction',
      'withdraw\tintrekken\twithdraw',
    ].join('\n'),
  );

  test.each([
    ['De leden vragen om prijzen.', ['leden = member', 'prijzen = price']],
    ['Zaken en brieven', ['Zaken = matter', 'brieven = letter']],
    ['alle mogelijkheden en boetes', ['mogelijkheden = possibility', 'boetes = penalty']],
    ['een factuurtje met een kortinkje', ['factuurtje = invoice']],
    ['de exclusieve levering', ['exclusieve = exclusive']],
    ['Hij levert, leverde en heeft geleverd.', ['levert = deliver', 'leverde = deliver', 'geleverd = deliver']],
    ['de geleverde en betaalde waar', ['geleverde = deliver', 'betaalde = pay']],
    ['De koop is ontbonden, en de ontbonden huur ook.', ['ontbonden = dissolve', 'ontbonden = dissolve']],
    ['Zij vrijwaart en vrijwaarde hem.', ['vrijwaart = indemnify', 'vrijwaarde = indemnify']],
    ["beide partijen, de partij's wens", ['partijen = party', "partij's = party"]],
  ])('in Dutch: %s', (text, expected) => {
    expect(found(text, known, 'nl')).toEqual(expected);
  });

  test.each([
    ['The members ask for prices.', ['members = member', 'prices = price']],
    ["the parties' penalties", ['parties = party', 'penalties = penalty']],
    ["the member's letters", ["member's = member", 'letters = letter']],
    ['It stopped, supplied and indemnified.', ['stopped = stop', 'supplied = deliver', 'indemnified = indemnify']],
    ['dissolving and paying', ['dissolving = dissolve', 'paying = pay']],
    ['an offer withdrawn, a bill paid', ['withdrawn = withdraw', 'paid = pay']],
  ])('in English: %s', (text, expected) => {
    expect(found(text, known, 'en')).toEqual(expected);
  });
});

describe('a verb of several parts is found in every order', () => {
  const known = terms(
    [
      'terminate\topzeggen\tterminate',
      'charge\tin rekening brengen\tcharge',
      'default\tin gebreke stellen\tput … in default',
      'suspend\topschorten\tsuspend',
    ].join('\n'),
  );

  test.each([
    ['Zij zegt de huur op.', ['zegt = terminate']],
    ['Hij weigert de huur op te zeggen.', ['op te zeggen = terminate']],
    ['De huur is opgezegd.', ['opgezegd = terminate']],
    ['Wie de huur opzegt, betaalt.', ['opzegt = terminate']],
    ['Zij brengt de kosten daarvan in rekening.', ['brengt = charge']],
    ['Kosten worden in rekening gebracht.', ['in rekening gebracht = charge']],
    ['om kosten in rekening te brengen', ['in rekening te brengen = charge']],
    ['Zij stelt de verhuurder per brief in gebreke.', ['stelt = default']],
    ['Hij schort de betaling op tot de reparatie is gedaan.', ['schort = suspend']],
    ['Hij schort de betaling op de eerste dag.', []],
    ['Zij zegt dat op zondag niemand werkt.', []],
  ])('%s', (text, expected) => {
    expect(found(text, known, 'nl')).toEqual(expected);
  });

  test('and words stand between where the entry says so', () => {
    expect(found('The tenant put the careless landlord in default.', known, 'en')).toEqual(['put = default']);
    expect(found('The tenant put a lamp in the hall.', known, 'en')).toEqual([]);
  });
});

describe('the longest name wins', () => {
  const known = terms(
    [
      'term\ttermijn\tperiod',
      'notice\topzegging\tnotice',
      'notice-period\topzegtermijn\tnotice period | period of notice',
      'service\tdienst\tservice\t\tin dienst | en:in service',
      'hosting\thostingdienst\thosting service',
      'delivery\tlevering\tdelivery',
      'damage\tschade\tdamage',
      'consequential\tgevolgschade | indirecte schade\tconsequential damage',
      'defect\tgebrek\tdefect\t\tbij gebrek aan',
      'judge\trechter\tjudge',
      'supervisory\trechter-commissaris\tsupervisory judge',
    ].join('\n'),
  );

  test.each([
    ['the notice period', 'en', ['(notice = notice)', 'notice period = notice-period', '(period = term)']],
    ['indirecte schade', 'nl', ['indirecte schade = consequential', '(schade = damage)']],
    ['hostingdiensten', 'nl', ['hostingdiensten = hosting']],
    ['de rechter-commissaris', 'nl', ['rechter-commissaris = supervisory']],
  ] as const)('%s', (text, lang, expected) => {
    expect(found(text, known, lang).toSorted()).toEqual([...expected].toSorted());
  });

  test('and a compound is not its last part', () => {
    expect(found('De leveringstermijn en de schadevergoeding', known, 'nl')).toEqual([]);
  });

  test('and a guard takes its words away', () => {
    expect(found('Bij gebrek aan ruimte is dat een gebrek.', known, 'nl')).toEqual(['gebrek = defect']);
    expect(found('Hij is in dienst en levert een dienst.', known, 'nl')).toEqual(['dienst = service']);
    expect(found('A car in service is a service.', known, 'en')).toEqual(['service = service']);
  });
});

test('homonyms are all given, and two spellings of one name are one mention', () => {
  const known = terms(
    'bank\tbank\tbank\nbench\tbank\tbench\nwinding-up\tvereffening\twinding up | winding-up\nsettle\tvereffening\twinding-up',
  );
  expect(found('De bank', known, 'nl')).toEqual(['bank = bank', 'bank = bench']);
  expect(found('a winding-up', known, 'en')).toEqual(['winding-up = winding-up', 'winding-up = settle']);
});

test('a term that the text defines is found in the singular where its definition has the plural', () => {
  const services: Concept = {
    id: 'services',
    origin: 'document#Diensten',
    layer: 'document',
    domain: 'definitions',
    names: {
      nl: [
        { text: 'Diensten', status: 'preferred' },
        { text: 'Gelicenseerde Werken', status: 'admitted' },
      ],
      en: [{ text: 'Services', status: 'preferred' }],
    },
    guards: { nl: [], en: [] },
    neighbours: [],
    party: false,
    capital: true,
  };
  const known = glossary([services]);
  expect(found('Een Dienst en een Gelicenseerd Werk', known, 'nl')).toEqual([
    'Dienst = services',
    'Gelicenseerd Werk = services',
  ]);
  expect(found('One Service of many', known, 'en')).toEqual(['Service = services']);
});

test('a large glossary takes no longer than a small one', () => {
  const text = `${'De huurder van de recht plicht zaak zegt de huur op en brengt kosten in rekening. '.repeat(400)}`;
  const tokens = (text.match(/[a-z]+/gi) ?? []).map((word) => ({ text: word, joined: true }));
  const sized = (count: number): Names => namesOf(terms(many(count)));
  const [small, large] = [sized(2_000), sized(50_000)];
  const time = (known: Names): number => {
    const started = performance.now();
    known(tokens, 'nl');
    return performance.now() - started;
  };
  // what is looked up once for each word of a text is looked up before
  for (const known of [small, large]) time(known);
  const best = (known: Names): number => Math.min(...[0, 1, 2, 3, 4].map(() => time(known)));
  const [few, lots] = [best(small), best(large)];
  expect(lots / few).toBeLessThan(2);
});

/** Concepts of which many begin with the words of the text, and few fit. */
function many(count: number): string {
  const first = 'huurder recht plicht zaak huur kosten rekening brengt zegt op'.split(' ');
  const base36 = (at: number) =>
    [...at.toString(36)].map((digit) => String.fromCharCode(97 + (parseInt(digit, 36) % 26))).join('');
  const rows = Array.from(
    { length: count },
    (_, at) =>
      `c-${at}\t${first[at % first.length]} van ${base36(at)}x | ${base36(at)}y ${first[at % first.length]}\tname ${at}`,
  );
  return [...rows, 'terminate\topzeggen\tterminate', 'charge\tin rekening brengen\tcharge'].join('\n');
}
