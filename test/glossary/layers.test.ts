import { describe, expect, test } from 'vitest';
import { readTsv } from '../../src/glossary/files/tsv.ts';
import { glossary, over } from '../../src/glossary/index-names.ts';
import type { Glossary } from '../../src/model/glossary.ts';
import { bitext, bundled, reviewed } from '../texts.ts';

/** A user's glossary over the bundled one. */
const mine = (rows: string, below: Glossary = bundled()): Glossary =>
  over(readTsv(`concept\tnl\ten\tnot\tdomain\n${rows}`, 'mine.tsv', 'user', ''), below);

/** What is said of terms, each with the entry it rests on. */
const said = (nl: string, en: string, known: Glossary): readonly string[] =>
  reviewed(bitext(nl, en, known))
    .filter(({ check }) => ['terms', 'forbidden-terms', 'false-friends', 'capitals', 'parties'].includes(check))
    .map(({ check, message, concept }) => `${check}: ${message} [${concept}]`);

const DEFINED = {
  nl: 'Artikel 1. Definities\n\nIn deze voorwaarden wordt verstaan onder:\n\nKas: het glazen gebouw.\nOogst: wat in de Kas rijpt.\n\nArtikel 2. Gebruik\n\n',
  en: 'Article 1. Definitions\n\nIn these conditions the following terms have the following meanings:\n\nGreenhouse: the glass building.\nHarvest: what ripens in the Greenhouse.\n\nArticle 2. Use\n\n',
};

describe('a finding carries the entry it rests on', () => {
  test('of the bundled glossary, with its file', () => {
    expect(said('1. Zijn erfgenamen erven de kas.', '1. His beneficiaries inherit the greenhouse.', bundled())).toEqual(
      [expect.stringMatching(/^terms: Dutch "erfgenamen" is not "beneficiaries".*\[glossaries\/[\w-]+\.tsv#heirs?\]$/)],
    );
  });

  test('of the text itself', () => {
    expect(
      said(
        `${DEFINED.nl}2.1 De Oogst is van de huurder.\n`,
        `${DEFINED.en}2.1 The Greenhouse is the tenant's.\n`,
        bundled(),
      ),
    ).toEqual(['terms: Dutch "Oogst", English "Greenhouse"; expected "Harvest". [document#Oogst]']);
  });

  test('of the user, who forbids names', () => {
    const known = mine('crop\toogst\tcrop\tharvest: our house says crop\t');
    expect(said('1. De oogst is groot.', '1. The harvest is large.', known)).toEqual([
      'forbidden-terms: Dutch "oogst" is not "harvest" (our house says crop); expected "crop". [mine.tsv#crop]',
    ]);
  });
});

describe("a user's concept replaces every bundled one that shares a Dutch name", () => {
  const texts = ['1. Zijn erfgenamen erven de kas.', '1. His beneficiaries inherit the greenhouse.'] as const;

  test('so that what it admits is right', () => {
    expect(said(...texts, mine('heir\terfgenaam\their | beneficiary\t\t'))).toEqual([]);
  });

  test('in its domain, if it has one', () => {
    const below = glossary(
      readTsv(
        'concept\tnl\ten\tnot\tdomain\nheir\terfgenaam\their\tbeneficiary\tproperty\n',
        'below.tsv',
        'bundled',
        'property',
      ),
    );
    expect(said(...texts, mine('heir\terfgenaam\tbeneficiary\t\tproperty', below))).toEqual([]);
    expect(said(...texts, mine('heir\terfgenaam\tsuccessor\t\tinsurance', below))).toEqual([
      expect.stringContaining('[below.tsv#heir]'),
    ]);
  });

  test('and no other', () => {
    expect(said(...texts, mine('gift\tschenking\tgift\t\t'))).toEqual([expect.stringContaining('"beneficiaries"')]);
  });
});

test('a homonym is satisfied by a name of any of its concepts', () => {
  const known = mine('bank\tbank\tbank\t\t\nbench\tbank\tbench\t\t', glossary([]));
  expect(said('1. De bank staat in de tuin.', '1. The bench is in the garden.', known)).toEqual([]);
  expect(said('1. De bank leent geld.', '1. The bank lends money.', known)).toEqual([]);
  expect(said('1. De bank leent geld.', '1. The lender lends money.', known)).toHaveLength(1);
});

describe('what the text defines comes first', () => {
  const nl = `${DEFINED.nl}2.1 De huurder verwarmt de Kas.\n2.2 In de Kas wordt niet gerookt.\n`;
  const en = `${DEFINED.en}2.1 The tenant heats the Greenhouse.\n2.2 There is no smoking in the Greenhouse.\n`;

  test("a user's name that the definitions contradict is one finding, at the definition", () => {
    const [finding, ...more] = reviewed(bitext(nl, en, mine('kas\tkas\tglasshouse\t\t'))).filter(
      ({ check }) => check === 'terms',
    );
    expect(more).toEqual([]);
    expect(finding?.message).toBe(
      'The text defines Dutch "Kas" as English "Greenhouse", where your glossary has "glasshouse".',
    );
    expect(finding?.concept).toBe('mine.tsv#kas');
    expect(finding?.clauses.nl?.label).toBe('Kas');
    expect(finding?.expected).toEqual(['glasshouse']);
  });

  test("a user's name that the definitions confirm is none", () => {
    expect(said(nl, en, mine('kas\tkas\tgreenhouse | glasshouse\t\t'))).toEqual([]);
  });

  test('what one text alone defines is no other glossary to explain', () => {
    const alone = nl.replace('Oogst:', 'Erfgenaam: wie de plant kreeg.\nOogst:').replace('De huurder', 'Een Erfgenaam');
    expect(said(alone, en.replace('The tenant', 'A beneficiary'), bundled())).toEqual([]);
  });
});

test('a party that no definition names stands for one that is defined', () => {
  const nl =
    'Artikel 1. Definities\n\nIn deze voorwaarden wordt verstaan onder:\n\nOpdrachtgever: de rechtspersoon die een kas laat bouwen.\nOpdrachtnemer: de rechtspersoon die de kas bouwt.\n\nArtikel 2. Oplevering\n\n2.1 Opdrachtnemer bouwt voor Opdrachtgever een kas.\n2.2 Opdrachtnemer levert de kas aan Opdrachtgever op.\n2.3 Daarna heeft Opdrachtgever een maand garantie.\n';
  const en =
    'Article 1. Definitions\n\nIn these conditions the following terms have the following meanings:\n\nClient: the legal entity that has a greenhouse built.\nContractor: the legal entity that builds the greenhouse.\n\nArticle 2. Completion\n\n2.1 The Contractor builds a greenhouse for the Client.\n2.2 The Contractor delivers the greenhouse to the Client.\n2.3 After that the Customer has a month of guarantee.\n';
  expect(said(nl, en, bundled())).toEqual([
    'parties: Dutch "Opdrachtgever", English "Customer"; the English defines "Client". [document#Opdrachtgever]',
  ]);
  expect(said(nl, en.replaceAll('Client', 'Customer'), bundled())).toEqual([]);
});
