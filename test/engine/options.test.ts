import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/engine/engine.ts';
import { resources } from '../../src/hosts/node/engine.ts';
import { checker, UserError } from '../../src/index.ts';

/** What a program without a compiler may hand over, and what the message then says. */
const REFUSED: readonly (readonly [what: string, options: object, says: string])[] = [
  ['an option that there is none of', { nope: 1 }, 'there is no option "nope"'],
  ['a check that there is none of', { checks: { duratons: 'off' } }, 'did you mean "durations"?'],
  ['a severity that there is none of', { checks: { durations: 'fatal' } }, 'there is no severity "fatal"'],
  ['a language that there is none of', { prevails: 'de' }, 'there is no language "de"'],
  ['a switch that is no switch', { bundledGlossary: 'no' }, 'write true or false'],
  ['a version that is none', { pin: 'latest' }, 'write a version'],
  ['a glossary without its content', { glossaries: [{ path: 'terms.tsv' }] }, '{ path: "terms.tsv", content }'],
];

describe('options are looked at before anything is read', () => {
  test.each(REFUSED)('%s', async (_, options, says) => {
    await expect(prepare(resources(), options)).rejects.toThrow(UserError);
    await expect(prepare(resources(), options)).rejects.toThrow(says);
  });

  test('a text that is missing is named', async () => {
    const check = await checker();
    expect(() => check({ nl: '1. De koper betaalt.' } as never)).toThrow('the English text is missing');
  });
});

test('an engine reads a glossary once, for any number of pairs', async () => {
  let reads = 0;
  const glossary = {
    path: 'own.tsv',
    get content() {
      reads += 1;
      return 'nl\ten\nfietsen\tbikes\n';
    },
  };
  const check = await checker({ glossaries: [glossary] });
  const before = reads;
  const texts = {
    nl: '1. De koper betaalt de fietsen.\n\n2. De verkoper levert de fietsen.\n',
    en: '1. The buyer pays for the bicycles.\n\n2. The seller delivers the bicycles.\n',
  };
  expect(check(texts).findings).toEqual(check(texts).findings);
  expect(reads).toBe(before);
});
