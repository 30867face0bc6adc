import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { readTsv } from '../../src/glossary/files/tsv.ts';
import { configuration } from '../../src/hosts/node/configuration.ts';
import { pairsOf } from '../../src/hosts/node/pairs.ts';
import { leftOut } from '../../src/hosts/node/pin.ts';
import { SCHEMA } from '../../src/hosts/node/schema.ts';
import { template } from '../../src/hosts/node/template.ts';
import { HOME } from '../texts.ts';

const read = (text: string, path = 'tweeluik.yaml') => configuration(text, path, '1.2.3');

describe('a configuration', () => {
  const yaml = `pairs:\n  - terms/{nl,en}/*.md\n  - both.txt\n  - { nl: a.txt, en: b.txt, prevails: en }\nchecks:\n  terms: off\nbundled-glossary: false\npin: 1.2.0\n`;

  test('is YAML', () => {
    const { pairs, checks, bundledGlossary, pin, failOn } = read(yaml);
    expect(pairs).toEqual([
      { nl: 'terms/nl/*.md', en: 'terms/en/*.md', prevails: null, where: 'tweeluik.yaml:2:5' },
      { file: 'both.txt', prevails: null, where: 'tweeluik.yaml:3:5' },
      { nl: 'a.txt', en: 'b.txt', prevails: 'en', where: 'tweeluik.yaml:4:5' },
    ]);
    expect([[...checks], bundledGlossary, pin, failOn]).toEqual([
      [['terms', 'off']],
      false,
      { checks: '1.2.0', glossary: '1.2.0' },
      null,
    ]);
  });

  test('or JSON, with tabs too', () => {
    expect(read('{\n\t"pairs": ["both.txt"],\n\t"fail-on": "never"\n}', 'tweeluik.json').failOn).toBe('never');
  });

  test('or stands in package.json', () => {
    expect(read('{ "name": "x", "tweeluik": { "prevails": "nl" } }', 'package.json').prevails).toBe('nl');
  });

  test.each([
    ['fail_on: error', 'tweeluik.yaml:1:1: there is no key "fail_on"; did you mean "fail-on"?'],
    ['checks:\n  duration: off', 'tweeluik.yaml:2:3: there is no check "duration"; did you mean "durations"?'],
    ['checks:\n  terms: warn', 'tweeluik.yaml:2:10: "warn" is none of error, warning, note, off'],
    ['fail-on: eror', 'tweeluik.yaml:1:10: "eror" is none of error, warning, note, never; did you mean "error"?'],
    ['pairs: terms', 'tweeluik.yaml:1:8: here stands "terms"; it must be a list'],
    ['pairs:\n  - nl: a.txt', 'tweeluik.yaml:2:5: a pair is "nl" and "en" with a file or pattern each'],
    ['pairs:\n  - nl: a.txt\n    eng: b.txt', 'tweeluik.yaml:3:5: there is no key "eng"; did you mean "en"?'],
    ['pin: 2', 'tweeluik.yaml:1:6: "2" is no version; write one such as "0.1.0"'],
    ['pin: 2.0.0', 'tweeluik.yaml:1:6: the pin is 2.0.0, but this is version 1.2.3'],
    ['accepted: [', 'tweeluik.yaml:1:'],
    ['prevails: nl\nprevails: en', 'tweeluik.yaml:2:1: "prevails" stands here twice; keep one'],
    ['# niets', 'tweeluik.yaml:1:1: the configuration is empty'],
  ])('that is broken says where and what to write instead: %s', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  test('that init writes is one, and says what applies without it', () => {
    const { checks, failOn, pin } = read(template('1.2.3', CHECKS, './schema.json'));
    expect([checks.size, failOn, pin.checks]).toEqual([0, 'error', '1.2.3']);
    const uncommented = template('1.2.3', CHECKS, '')
      .replace('pairs: []', 'pairs:')
      .replace(/^#(?=\s{2,}[-\w])|^# (?=(?:ignore|glossaries|bundled|prevails|checks|own-checks))/gm, '');
    expect(read(uncommented).checks.size).toBe(CHECKS.length);
    expect(read(uncommented).pairs).toHaveLength(4);
  });

  test('has a schema, which ships with the program', () => {
    expect(new Ajv({ strictTypes: false }).validateSchema(SCHEMA)).toBe(true);
    expect(JSON.parse(readFileSync(`${HOME}/dist/tweeluik.schema.json`, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(SCHEMA)),
    );
  });
});

describe('the pairs of a configuration', () => {
  const files = ['terms/nl/b.md', 'terms/nl/a.md', 'terms/en/a.md', 'terms/en/b.md', 'x.nl.md', 'x.en.md', 'both.txt'];
  const found = (pairs: string, all: readonly string[] = files) =>
    pairsOf(read(`pairs:\n${pairs}`).pairs, (pattern) => {
      const expression = new RegExp(
        `^${pattern.replaceAll('.', '\\.').replaceAll('**/', '(?:.*/)?').replaceAll('*', '[^/]*')}$`,
      );
      return all.filter((path) => expression.test(path));
    });
  const named = (pairs: string) =>
    found(pairs).pairs.map(({ paths, nl, en }) => [...paths, nl, en].filter(Boolean).join(' '));

  test('of a pattern go by what stands in the place of the wildcards, in order of their paths', () => {
    expect(named('  - terms/{nl,en}/*.md')).toEqual(['terms/nl/a.md terms/en/a.md', 'terms/nl/b.md terms/en/b.md']);
    expect(named('  - "*.{nl,en}.md"')).toEqual(['x.nl.md x.en.md']);
    expect(named('  - { nl: "**/nl/*.md", en: "**/en/*.md" }')).toHaveLength(2);
    expect(named('  - { nl: "*.nl.md", en: "*.en.md" }')).toEqual(['x.nl.md x.en.md']);
  });

  test('come once, in the order of the configuration', () => {
    expect(named('  - both.txt\n  - { nl: terms/nl/b.md, en: terms/en/b.md }\n  - terms/{nl,en}/*.md')).toEqual([
      'both.txt',
      'terms/nl/b.md terms/en/b.md',
      'terms/nl/a.md terms/en/a.md',
    ]);
  });

  test('without a partner are named', () => {
    const { pairs, lonely } = found('  - terms/{nl,en}/*.md', files.slice(0, 3));
    expect(pairs).toHaveLength(1);
    expect(lonely).toEqual([
      { path: 'terms/nl/b.md', reason: expect.stringContaining('no English version among terms/en/*.md') },
    ]);
  });

  test('of a pattern that matches nothing are an error, as is a pattern beside a file', () => {
    expect(() => found('  - term/{nl,en}/*.md')).toThrow('tweeluik.yaml:2:5: no file matches term/nl/*.md');
    expect(() => found('  - { nl: terms/nl/*.md, en: x.en.md }')).toThrow('tweeluik.yaml:2:5: one side is a pattern');
  });
});

test('a pin leaves out what the bundled glossary got later', () => {
  const tsv = 'nl\ten\tsince\nhuur\trent\t\nkoop\tsale\t1.3.0\npand\tpledge\t1.2.3\n';
  const ids = (pin: string | null) => readTsv(tsv, 'x.tsv', 'bundled', '', pin).map(({ id }) => id);
  expect([ids(null), ids('1.2.3'), ids('1.10.0')]).toEqual([
    ['rent', 'sale', 'pledge'],
    ['rent', 'pledge'],
    ['rent', 'sale', 'pledge'],
  ]);
});

test('a pin leaves out the checks that came later, unless somebody names them', () => {
  const [one, two, three] = CHECKS.slice(0, 3);
  if (!one || !two || !three) throw new Error('there are three checks');
  const checks = [one, { ...two, since: '1.2.0' }, { ...three, since: '1.10.0' }];
  const out = (pin: string | null, named = '') => leftOut(checks, pin, (id) => id === named).map(({ id }) => id);
  expect([out(null), out('1.1.9'), out('1.2.0'), out('1.2.0', three.id)]).toEqual([
    [],
    [two.id, three.id],
    [three.id],
    [],
  ]);
});
