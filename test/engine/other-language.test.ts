import { expect, test } from 'vitest';
import { checkTexts } from '../../src/hosts/node/check-texts.ts';

const DUTCH = [
  'De huurder betaalt de huur binnen 14 dagen na de datum van de factuur aan de verhuurder.',
  'De verhuurder levert de sleutel op de dag waarop de huur begint aan de huurder.',
  'De huurder mag de woning niet aan een ander verhuren zonder toestemming van de verhuurder.',
  'De verhuurder herstelt gebreken aan de woning binnen een maand na de melding van de huurder.',
];
const ENGLISH = [
  'The tenant shall pay the rent to the landlord within 14 days after the date of the invoice.',
  'The landlord shall hand over the key to the tenant on the day on which the rent begins.',
  'The tenant may not let the house to another person without the consent of the landlord.',
  'The landlord shall repair defects of the house within a month after the report of the tenant.',
];
const text = (lines: readonly string[]): string => lines.map((line, at) => `${at + 1}. ${line}\n`).join('\n');

test('an English text of which a third or more is Dutch is refused in one line', async () => {
  const nl = text(DUTCH);
  await expect(checkTexts({ nl, en: text([...ENGLISH.slice(0, 2), ...DUTCH.slice(2)]) })).rejects.toThrow(
    'en: much of this English text is Dutch (2 of 4 clauses)',
  );
});

test('one clause that was left in Dutch is a finding', async () => {
  const { findings } = await checkTexts({ nl: text(DUTCH), en: text([...ENGLISH.slice(0, 3), ...DUTCH.slice(3)]) });
  expect(findings.map(({ check }) => check)).toContain('untranslated');
});
