import { describe, expect, test } from 'vitest';
import { accepted, type NewRow, withRows } from '../../src/review/accepted.ts';

const HEADER = 'document\tcheck\tclause\tDutch\tEnglish\tfingerprint\treason';
const NEW: NewRow = {
  document: 'b.md',
  check: 'amounts',
  clause: '3.1',
  nl: '€ 5',
  en: 'EUR 50',
  fingerprint: '0123456789abcdef',
  reason: 'omdat',
};
const LINE = 'b.md\tamounts\t3.1\t€ 5\tEUR 50\t0123456789abcdef\tomdat';

describe('an accepted file is read', () => {
  test('with its columns in any order, empty lines and remarks', () => {
    const text = `# door Els\n\nreason\tfingerprint\tcheck\tdocument\nomdat\t0123456789abcdef\tamounts\tb.md\n`;
    expect(accepted(text, 'a.tsv')).toEqual([
      { line: 4, document: 'b.md', check: 'amounts', clause: '', fingerprint: '0123456789abcdef', reason: 'omdat' },
    ]);
  });

  test.each([
    ['a column is missing', 'document\tcheck\tfingerprint\n', 'a.tsv:1:1: the first line must name the columns'],
    ['no reason', `${HEADER}\n${LINE.replace('omdat', ' ')}`, 'a.tsv:2:46: the reason is missing'],
    ['no fingerprint', `${HEADER}\n${LINE.replace('0123456789abcdef', '12')}`, 'a.tsv:2:29: "12" is no fingerprint'],
    ['no document', `${HEADER}\n${LINE.replace('b.md', '')}`, 'a.tsv:2:1: the document is missing'],
    ['too many cells', `${HEADER}\n${LINE}\tmeer`, 'this row has 8 cells'],
    ['an unsolved merge', `${HEADER}\n<<<<<<< HEAD\n${LINE}`, 'a.tsv:2:1: this is the mark of an unsolved merge'],
  ])('with path, line and column where %s', (_, text, message) => {
    expect(() => accepted(text, 'a.tsv')).toThrow(message);
  });
});

describe('rows are added', () => {
  test('to a file that is not there yet, with the line that names the columns', () => {
    expect(withRows('', 'a.tsv', [NEW])).toBe(`${HEADER}\n${LINE}\n`);
  });

  test('behind those of the same document, and nothing that somebody wrote is dropped or changed', () => {
    const text = `# van Els\n${HEADER}\nb.md\tterms\t1\tx\ty\taaaaaaaaaaaaaaaa\tgoed\n\nz.md\tterms\t1\tx\ty\tbbbbbbbbbbbbbbbb\tgoed  \n# slot`;
    const lines = text.split('\n');
    expect(withRows(text, 'a.tsv', [NEW]).split('\n')).toEqual([...lines.slice(0, 3), LINE, ...lines.slice(3), '']);
  });

  test('with the line ends and the columns that the file has', () => {
    const text = `fingerprint\treason\tdocument\tcheck\r\naaaaaaaaaaaaaaaa\tgoed\tz.md\tterms\r\n`;
    expect(withRows(text, 'a.tsv', [NEW])).toBe(`${text}0123456789abcdef\tomdat\tb.md\tamounts\r\n`);
  });

  test('without a tab, a line end, a terminal escape or a formula in a cell', () => {
    const row = { ...NEW, nl: '=HYPERLINK("x")', en: 'a\tb\nc', reason: '\u001b[31mrood\u202e' };
    const [, line] = withRows('', 'a.tsv', [row]).split('\n');
    expect(line).toBe('b.md\tamounts\t3.1\t\'=HYPERLINK("x")\ta b c\t0123456789abcdef\t[31mrood');
  });

  test('and a file that is no accepted file is left alone', () => {
    expect(() => withRows('zomaar wat', 'a.tsv', [NEW])).toThrow('a.tsv:1:1');
  });
});
