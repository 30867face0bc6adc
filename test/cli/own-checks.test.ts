import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HOME } from '../texts.ts';
import { expectRefusal, folder } from './run.ts';

/** The examples of docs/api.md are what is run here. */
const docs = readFileSync(`${HOME}/docs/api.md`, 'utf8').split('## Checks of your own')[1] ?? '';
const [rules, module] = ['yaml', 'js'].map(
  (lang) => new RegExp(`\`\`\`${lang}\n([\\s\\S]*?)\`\`\``).exec(docs)?.[1] ?? '',
);

const NL =
  '1. De oplevering geschiedt binnen 14 dagen na het sluiten van de overeenkomst.\n\n2. De huurder betaalt de huur krachtens artikel 1 vooraf.\n\n3. De huurder onderhoudt het gehuurde.\n';
const LONG = `The tenant maintains the rented property${', and again in the year thereafter'.repeat(12)}.`;
const EN = `1. Delivery takes place within 14 days after the agreement was concluded.\n\n2. The tenant pays the rent in advance pursuant to Article 1.\n\n3. ${LONG}\n`;
const CONFIG = 'pairs: [{ nl: nl.md, en: en.md }]\naccepted: accepted.tsv\nown-checks: [house]\n';

const house = (more: Readonly<Record<string, string>> = {}) =>
  folder({
    'nl.md': NL,
    'en.md': EN,
    'tweeluik.yaml': CONFIG,
    'house/rules.yaml': rules ?? '',
    'house/short.mjs': module ?? '',
    ...more,
  });

const OWN = ['--allow-modules', '--only', 'own-plain-english,own-delivery,own-short-sentences'];

test('rules and modules of the configuration find, are configured and accepted like the others', async () => {
  const here = house();
  const { status, out } = await here.run(['check', ...OWN]);
  expect(status).toBe(1);
  expect(out).toContain(
    '"pursuant to" must not stand here; write "under" (Our house writes plain English).  own-plain-english',
  );
  expect(out).toContain('the English has no "delivery and acceptance".  own-delivery');
  expect(out).toContain('words.  own-short-sentences');
  here.write('tweeluik.yaml', `${CONFIG}checks: { own-delivery: note }\n`);
  expect((await here.run(['check', ...OWN])).status).toBe(0);
  await here.run(['accept', '--allow-modules', '--only', 'own-delivery', '--reason', 'Zo bedoeld.']);
  expect((await here.run(['check', ...OWN])).out).toContain('1 accepted, 0 stale');
});

test('what is no check is refused with what to write', async () => {
  const bad = (name: string, text: string) =>
    house({ 'tweeluik.yaml': CONFIG.replace('house', name), [name]: text }).run(['check', '--allow-modules']);
  expectRefusal(await house().run(['check']), 'short.mjs: this module would run with your rights; say --allow-modules');
  expectRefusal(await bad('none.mjs', 'export const x = 1;\n'), 'none.mjs: this module exports no check');
  expectRefusal(await bad('broken.mjs', 'export default {{\n'), 'broken.mjs: this module cannot be loaded');
  expectRefusal(await bad('id.mjs', 'export default { id: "amounts" };\n'), 'it must begin with "own-"');
  expectRefusal(
    await house({ 'tweeluik.yaml': CONFIG.replace('house', 'weg') }).run(['check']),
    'weg: there is no such file',
  );
});
