import { describe, expect, test } from 'vitest';
import { checkOf, type Rule } from '../../src/engine/rules.ts';
import { rulesIn } from '../../src/engine/rules-file.ts';
import { bitext, reviewed } from '../texts.ts';

const NL = '1. De oplevering geschiedt binnen 14 dagen.\n\n2. De huurder betaalt de huur vooraf.\n';
const EN = '1. Delivery takes place within 14 days.\n\n2. The tenant hereby pays the rent in advance.\n';

const FILE = `- id: own-plain
  never: [hereby, "pursuant to"]
  lang: en
  because: Our house writes plain English.
- id: own-delivery
  together: { nl: ["oplever*"], en: ["delivery and acceptance"] }
  severity: error
`;

const found = (rules: readonly Rule[], nl = NL, en = EN) =>
  reviewed(bitext(nl, en), rules.map(checkOf)).map(({ check, severity, message, at }) => [
    check,
    severity,
    message,
    [...at.nl, ...at.en].map(({ start, end }) => (at.nl.length > 0 ? nl : en).slice(start, end)),
  ]);

test('words that must not stand, and words that must stand together', () => {
  expect(found(rulesIn(FILE, 'rules.yaml'))).toEqual([
    [
      'own-delivery',
      'error',
      'The Dutch says "oplevering", and the English has no "delivery and acceptance".',
      ['oplevering'],
    ],
    ['own-plain', 'warning', '"hereby" must not stand here (Our house writes plain English).', ['hereby']],
  ]);
});

test('whole words alone, in any letters, and of which the other text has its own', () => {
  const rules = rulesIn(FILE, 'rules.yaml');
  expect(
    found(rules, NL, EN.replace('Delivery', 'DELIVERY AND ACCEPTANCE').replace('hereby', 'therebyhereby')),
  ).toEqual([]);
});

describe('what is no file of rules says where and what to write', () => {
  test.each([
    ['id: own-x', /^r\.yaml:1:1: here must stand a list of rules/],
    ['- id: own-x\n  nevr: x', /^r\.yaml:2:3: there is no key "nevr"; did you mean "never"\?/],
    ['- id: own-x', /the rule "own-x" needs either "never" or "together"/],
    ['- id: own-x\n  never: x', /must say of which text/],
    ['- id: own-x\n  never: []\n  lang: en', /here must stand words/],
    ['- id: own-x\n  together: { nl: x }', /lacks "en"/],
    ['- id: own-x\n  never: x\n  lang: en\n  severity: fatal', /the severity is one of error, warning, note/],
  ])('%j', (text, message) => {
    expect(() => rulesIn(text, 'r.yaml')).toThrow(message);
  });
});
