import { describe, expect, test } from 'vitest';
import type { Clause } from '../../src/model/clause.ts';
import { LANGS, type Lang } from '../../src/model/side.ts';
import type { Statement } from '../../src/model/statement.ts';
import { sentence } from '../../src/report/words.ts';

/** A clause that is named by its label. */
const clause = (label: string): Clause => ({
  label,
  kind: 'paragraph',
  mark: { start: 0, end: 1 },
  heading: null,
  own: [],
  children: [],
});

const said = (say: Statement, locale: Lang): string => sentence(say, locale, (_, { label }) => label);

/** What a check says, and how it reads in English and in Dutch. */
const READ: readonly (readonly [Statement, string, string])[] = [
  [
    { code: 'differs', values: { nl: '5.000 euro', en: 'EUR 500' } },
    'Dutch "5.000 euro", English "EUR 500".',
    'Nederlands "5.000 euro", Engels "EUR 500".',
  ],
  [
    { code: 'differs', values: { nl: '€ 250,-', en: null } },
    'Dutch "€ 250,-", English nothing.',
    'Nederlands "€ 250,-", Engels niets.',
  ],
  [
    { code: 'differs', values: { nl: '8.078', en: '8.078', figures: { nl: 8078, en: 8.078 } } },
    'Both say "8.078", which is 8,078 in Dutch and 8.078 in English.',
    'Beide zeggen "8.078", en dat is 8.078 in het Nederlands en 8,078 in het Engels.',
  ],
  [
    { code: 'differs-per', values: { nl: '€ 75,-', en: 'EUR 75', per: { nl: 'hour', en: 'day' } } },
    'Dutch "€ 75,-" per hour, English "EUR 75" per day.',
    'Nederlands "€ 75,-" per uur, Engels "EUR 75" per dag.',
  ],
  [
    {
      code: 'differs-bound',
      values: {
        nl: 'drie maanden',
        en: 'three months',
        bounds: { nl: 'least', en: 'not-over' },
        moment: false,
      },
    },
    'Dutch "drie maanden" (at least), English "three months" (not more than).',
    'Nederlands "drie maanden" (ten minste), Engels "three months" (niet meer dan).',
  ],
  [
    {
      code: 'clauses-alone',
      values: { lang: 'nl', first: clause('3.2'), last: clause('3.4'), count: 3, words: 'Klant betaalt', shift: 1 },
    },
    '3.2 to 3.4 (3 clauses) have no counterpart in the English: "Klant betaalt"; from there on the numbers differ by 1.',
    '3.2 tot en met 3.4 (3 bepalingen) hebben geen tegenhanger in het Engels: "Klant betaalt"; vanaf daar zijn de nummers 1 verschoven.',
  ],
  [
    { code: 'reference-incomplete', values: { words: 'artikel 1 lid 1', clause: clause('A.1.1'), lang: 'nl' } },
    'There is no "artikel 1 lid 1"; probably A.1.1 is meant.',
    'Er is geen "artikel 1 lid 1"; waarschijnlijk is A.1.1 bedoeld.',
  ],
  [
    {
      code: 'parties-exchanged',
      values: { nl: 'Opdrachtnemer', en: 'Client', role: 'does', what: 'will carry out the Project' },
    },
    'The parties are exchanged: "will carry out the Project" is said of "Opdrachtnemer" in the Dutch, of "Client" in the English.',
    'De partijen zijn verwisseld: "will carry out the Project" zegt het Nederlands van "Opdrachtnemer", het Engels van "Client".',
  ],
  [
    { code: 'conditions-differ', values: { nl: { words: 'slechts', operator: 'only' }, en: null } },
    'The Dutch limits this ("slechts"); the English does not.',
    'Het Nederlands beperkt dit ("slechts"); het Engels niet.',
  ],
  [
    {
      code: 'conditions-differ',
      values: { nl: { words: 'en', operator: 'and' }, en: { words: 'or', operator: 'or' } },
    },
    'Dutch "en" (and), English "or".',
    'Nederlands "en", Engels "or" (of).',
  ],
  [
    { code: 'denied-in-one', values: { lang: 'nl', words: 'niet' } },
    'The Dutch is negative ("niet"), the English is not.',
    'Het Nederlands is ontkennend ("niet"), het Engels niet.',
  ],
  [
    { code: 'forces-differ', values: { nl: { words: 'mag', force: 'right' }, en: { words: 'must', force: 'duty' } } },
    'Dutch "mag" (a right), English "must" (a duty).',
    'Nederlands "mag" (een recht), Engels "must" (een verplichting).',
  ],
  [
    { code: 'phrase-alone', values: { lang: 'en', words: 'with the written permission of the neighbours' } },
    'Nothing in the Dutch says "with the written permission of the neighbours".',
    '"with the written permission of the neighbours" heeft geen tegenhanger in het Nederlands.',
  ],
  [
    { code: 'capital-in-one', values: { lang: 'en', nl: 'opdrachtgevers', en: 'Clients' } },
    'English "Clients" has the capital of a defined term; Dutch "opdrachtgevers" has not.',
    'Engels "Clients" heeft de hoofdletter van een gedefinieerde term; Nederlands "opdrachtgevers" niet.',
  ],
  [
    { code: 'value-drifted', values: { lang: 'nl', revision: 'v1', was: '€ 75', is: '€ 85', still: 'EUR 75' } },
    'Since v1 the Dutch changed "€ 75" to "€ 85", and the English still says "EUR 75".',
    'Sinds v1 is in het Nederlands "€ 75" gewijzigd in "€ 85", en zegt het Engels nog steeds "EUR 75".',
  ],
];

describe('sentences in English and in Dutch', () => {
  test.each(READ.map(([say, en, nl]) => [say.code, say, en, nl] as const))('%s', (_, say, en, nl) => {
    expect(said(say, 'en')).toBe(en);
    expect(said(say, 'nl')).toBe(nl);
  });
});

/** Statements of two values that a reader cannot tell apart. */
const ALIKE: readonly Statement[] = [
  { code: 'differs', values: { nl: '8.078', en: '8.078' } },
  { code: 'differs', values: { nl: 'Klant', en: 'klant' } },
  { code: 'reference-differs', values: { nl: 'Artikel 3', en: 'artikel 3' } },
];

test.each(ALIKE)('no sentence shows two values that look the same: %j', (say) => {
  for (const locale of LANGS) {
    const quoted = said(say, locale).match(/"[^"]*"/g) ?? [];
    expect(new Set(quoted.map((one) => one.toLowerCase())).size).toBe(quoted.length);
  }
});
