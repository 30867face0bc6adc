import { expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { bitext, reviewed } from '../texts.ts';

const ROLES = CHECKS.filter(({ id }) => id === 'roles');

const found = (nl: readonly string[], en: readonly string[]): readonly string[] =>
  reviewed(bitext(nl.join('\n'), en.join('\n')), ROLES).map(({ message }) => message);

test('who is called by a name of his own acts, though no text defines him and no sentence gives him a duty', () => {
  const nl = [
    '1. Het onderhoud wordt uitgevoerd door Verhuurder en betaald door Huurder.',
    '2. De sleutels worden bewaard door Verhuurder, een kopie door Huurder.',
    '3. Verhuurder vrijwaart Huurder tegen aanspraken van omwonenden; dat weet Huurder en dat weet Verhuurder.',
  ];
  const en = [
    '1. Maintenance is carried out by Landlord and paid for by Tenant.',
    '2. The keys are kept by Landlord, a copy by Tenant.',
    '3. Tenant indemnifies Landlord against claims by neighbours; this is known to Tenant and known to Landlord.',
  ];
  expect(found(nl, en).join()).toContain('exchanged');
  expect(
    found(nl, [
      en[0] ?? '',
      en[1] ?? '',
      (en[2] ?? '').replace('Tenant indemnifies Landlord', 'Landlord indemnifies Tenant'),
    ]),
  ).toEqual([]);
});

test('a name that a glossary warns of is no mention of the party that it warns for', () => {
  const nl = [
    '1. Huurder mag bellen.',
    '2. Verhuurder mag bellen.',
    '3. Huurder mag en Huurder kan, Verhuurder mag en Verhuurder kan.',
  ];
  const en = [
    '1. Tenant may call.',
    '2. Landlord may call.',
    '3. Tenant may and Tenant can, Landlord may and Landlord can.',
  ];
  const { pairs } = bitext(nl.join('\n'), en.join('\n'));
  const parties = pairs
    .flatMap(({ sentences }) => sentences.flatMap(({ en: list }) => list))
    .flatMap(({ facts }) => facts.flatMap((fact) => (fact.kind === 'party' ? [fact.concept.id] : [])));
  expect(parties).toEqual(['tenant', 'landlord', 'tenant', 'tenant', 'landlord', 'landlord']);
});
