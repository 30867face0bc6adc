import { describe, expect, test } from 'vitest';
import { load } from '../../src/glossary/files/load/load.ts';
import { names, pairs, refusal } from './glossaries.ts';

describe('YAML', () => {
  test('a list of concepts, each name alone, with where it is in use, or with its reason', async () => {
    const { concepts, unread } = await load(
      `# ours
- id: licence
  nl: [licentie, {name: patent, lang: nl, status: verboden, reason: of inventions}]
  en:
    - licence
    - {name: license, region: US}
  not:
    - {name: permit, reason: of the State}
    - permission
    - lease: something else
    - {name: verlof, lang: nl}
  unless: {nl: bij licentie, en: [poetic licence]}
  domain: IP
  bron: art. 1 Aw
  definition: {nl: Een recht.}
  example: The licence ends.
  owner: x
- nl: "nee: ja"
  en: no
`,
      'a.yaml',
    );
    const [licence, no] = concepts;
    expect(names(licence as never, 'nl')).toEqual(['licentie', 'patent !of inventions', 'verlof !']);
    expect(names(licence as never, 'en')).toEqual([
      'licence',
      'license (US)',
      'permit !of the State',
      'permission !',
      'lease !something else',
    ]);
    expect(licence).toMatchObject({
      id: 'licence',
      domain: 'IP',
      source: 'art. 1 Aw',
      guards: { nl: ['bij licentie'], en: ['poetic licence'] },
      definition: { nl: 'Een recht.', en: '' },
      example: { nl: '', en: 'The licence ends.' },
    });
    expect([names(no as never, 'nl'), names(no as never, 'en')]).toEqual([['nee: ja'], ['no']]);
    expect(unread).toEqual([{ field: 'key "owner"', count: 1 }]);
  });

  test.each([
    ['under a key', 'concepts:\n  - {nl: huur, en: rent}\n', 'a.yml'],
    ['under a Dutch one', 'begrippen:\n- nl: huur\n  en-GB: rent\n', 'a.yml'],
    ['in several documents', '---\n- {nl: huur, en: rent}\n---\n- {nl: loon, en: wage}\n', 'a.yml'],
    ['under the name of a text', '- nl: huur\n  en: rent\n', 'a.txt'],
  ])('the list stands %s', async (_, text, path) => {
    expect(pairs(await load(text, path))[0]?.[0]).toEqual(['huur']);
  });

  test('a long list is read in pieces, and places go on counting', async () => {
    const many = Array.from({ length: 6000 }, (_, at) => `- nl: begrip ${at}\n  en: concept ${at}\n`).join('');
    const { concepts, skipped } = await load(`${many}- nl: half\n`, 'a.yaml');
    expect(concepts).toHaveLength(6000);
    expect(concepts.at(-1)).toMatchObject({ at: { line: 11_999 }, names: { en: [{ text: 'concept 5999' }] } });
    expect(skipped).toEqual([{ where: 'a.yaml:12001:3', why: '"half" has no English name' }]);
  });

  test.each([
    ['- nl: huur\n en: rent\n', /^a\.yaml:2:\d+: this is no YAML/],
    ['- nl: a: b\n  en: c\n', /^a\.yaml:1:\d+: this is no YAML/],
    ['- nl: huur\n  en: rent\n  nl: pacht\n', 'a.yaml:3:3: "nl" stands here twice; keep one'],
    ['- &a {nl: huur, en: rent}\n- *a\n', 'a.yaml:2:3: an alias is not read; write out what it stands for'],
    ['- huur\n', 'a.yaml:1:3: this is no concept; give it the keys "nl" and "en"'],
    ['terms:\n- huur\n', 'a.yaml:1:1: this is no glossary; make it a list of concepts'],
    ['- nl: [[huur]]\n  en: rent\n', 'a.yaml:1:8: one name belongs here, not a list'],
    ['- nl: huur\n  en: rent\n  domain: [a]\n', 'a.yaml:3:11: a text belongs here'],
  ])('%j is refused with its place', async (text, says) => {
    const message = await refusal(text, 'a.yaml');
    if (typeof says === 'string') expect(message).toContain(says);
    else expect(message).toMatch(says);
  });
});
