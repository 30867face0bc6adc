import { describe, expect, test } from 'vitest';
import { expectRefusal, folder } from './run.ts';

const FAULTY = `id;nl;en;not;owner
rent;huur;rent;lease: of land;x
wage;;wage;;
rent;pacht | ;lease;rent;
`;

describe.concurrent('glossary check', () => {
  test('says each fault with its place, then counts', async () => {
    const { run } = folder({ 'terms.csv': FAULTY });
    const { out, err, status } = await run(['glossary', 'check', 'terms.csv']);
    expect(out).toBe(`terms.csv:3:1: "wage" has no Dutch name; this entry is left out
terms.csv:4:1: the id "rent" stands here a second time, first on line 2
terms.csv:4:14: this Dutch name is empty
2 faults in 2 concepts; 1 entry left out
`);
    expect(err).toBe('not read: column "owner" (1)\n');
    expect(status).toBe(1);
  });

  test('is content with a sound one, from standard input too', async () => {
    const { run } = folder();
    const { out, status } = await run(['glossary', 'check', '-'], { input: '- nl: huur\n  en: rent\n' });
    expect([out, status]).toEqual(['0 faults in 1 concept; 0 entries left out\n', 0]);
  });

  test('shows nothing that would drive a terminal', async () => {
    const { run } = folder({ 'terms.csv': 'nl;en;\u001b[31mred\u202e\n\u001b[31mhuur;;x\nloon;\u009b2Jwage;y\n' });
    const { out, err } = await run(['glossary', 'check', 'terms.csv']);
    expect((out + err).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  test('refuses what is none', async () => {
    const { run } = folder({ 'terms.txt': 'Artikel 1. Huur.\n' });
    expectRefusal(await run(['glossary', 'check', 'terms.txt']), 'terms.txt:1:1: this is no glossary');
    expectRefusal(await run(['glossary', 'check', 'no.tsv']), 'no.tsv: there is no such file');
  });
});

describe.concurrent('glossary convert', () => {
  test('writes another format, and says what did not come along', async () => {
    const { run, read } = folder({ 'terms.csv': `id;nl;en;unless;owner\n1 a;huur;rent;te huur;x\nwage;;wage;;\n` });
    const { out, err, status } = await run(['glossary', 'convert', 'terms.csv', 'new.tbx']);
    expect([out, status]).toEqual(['', 0]);
    expect(err).toBe(`1 concept written to new.tbx
not carried over: column "owner" (1), unless (1), id that XML does not allow (1)
1 entry left out:
  terms.csv:3:1: "wage" has no Dutch name
`);
    expect(read('new.tbx')).toContain('<term>huur</term>');
  });

  test('there and back through every format it stays the same', async () => {
    const { run, write, read } = folder();
    write('a.tsv', 'concept\tnl\ten\tnot\nrent\thuur | "pacht"\trent | lease (US)\thire: of things\n');
    for (const [from, to] of [
      ['a.tsv', 'a.yaml'],
      ['a.yaml', 'a.xlsx'],
      ['a.xlsx', 'a.tbx'],
      ['a.tbx', 'a.csv'],
      ['a.csv', 'b.tsv'],
    ] as const)
      expect((await run(['glossary', 'convert', from, to])).err).toBe(`1 concept written to ${to}\n`);
    expect(read('b.tsv')).toBe('concept\tnl\ten\tnot\nrent\t"huur | ""pacht"""\trent | lease (US)\thire: of things\n');
  });

  test('an old file stays where the new one cannot be made', async () => {
    const { run, read } = folder({ 'terms.tsv': 'nl\ten\nhuur\trent\n', 'old.docx': 'old', 'bad.tsv': 'x' });
    expectRefusal(
      await run(['glossary', 'convert', 'terms.tsv', 'old.docx']),
      'old.docx: a glossary is written as .tsv',
    );
    expectRefusal(await run(['glossary', 'convert', 'bad.tsv', 'old.docx']), 'bad.tsv:1:1: this is no glossary');
    expectRefusal(
      await run(['glossary', 'convert', 'terms.tsv', 'no/a.tsv']),
      'no/a.tsv: the glossary cannot be written',
    );
    expectRefusal(
      await run(['glossary', 'convert', 'terms.tsv', './terms.tsv']),
      'terms.tsv: this is the glossary itself',
    );
    expect([read('old.docx'), read('terms.tsv')]).toEqual(['old', 'nl\ten\nhuur\trent\n']);
  });
});
