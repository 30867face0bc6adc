import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { LANGS, type Lang } from '../../src/model/side.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { tallies, trust } from '../../src/report/judgements.ts';
import { HOME } from '../texts.ts';
import { folder, tweeluik } from './run.ts';
import { EN, NL, WRONG_EN } from './terms.ts';

const files = () => folder({ 'nl.txt': NL, 'en.txt': WRONG_EN, 'both.txt': `${NL}\n\n${WRONG_EN}` });

type Point = Readonly<{ line: number; column: number; offset: number }>;
type Clause = Readonly<{
  label: string;
  kind: string;
  heading: string | null;
  start: Point;
  end: Point;
  children: Clause[];
}>;
const labels = (clauses: readonly Clause[]): readonly string[] =>
  clauses.flatMap(({ label, children }) => [label, ...labels(children)]);

describe.concurrent('show', () => {
  test('text is the file as it is, since offsets count in it', async () => {
    const { run, bytes } = folder({ 'nl.txt': `\uFEFF${NL.replaceAll('\n', '\r\n')}`, 'both.txt': `${EN}\n${NL}` });
    expect((await run(['show', 'text', 'nl.txt'])).bytes.equals(bytes('nl.txt'))).toBe(true);
    expect((await run(['show', 'text', 'both.txt'])).bytes.equals(bytes('both.txt'))).toBe(true);
  });

  test('text as JSON: the text, its language and where it stands', async () => {
    const { run } = files();
    const [nl, en] = JSON.parse((await run(['show', 'text', 'both.txt', '--format', 'json'])).out);
    expect(nl).toEqual({
      path: 'both.txt',
      lang: 'nl',
      text: `${NL}\n\n`,
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 26, column: 1, offset: NL.length + 2 },
    });
    expect([en.lang, en.text]).toEqual(['en', WRONG_EN]);
  });

  test('outline, a line a clause', async () => {
    const { out } = await files().run(['show', 'outline', 'en.txt']);
    expect(out.split('\n').slice(0, 8)).toEqual([
      'en.txt (en)',
      ' 1  front       General Terms and Conditions',
      ' 3  article     1  Definitions',
      ' 5  definition    Customer: the legal entity that concludes an Agreement with the Supplier.',
      ' 6  definition    Supplier: the company that provides the service.',
      ' 7  definition    Agreement: any arrangement between the Customer and the Supplier about the service.',
      ' 9  article     2  Payment',
      '11  paragraph     2.1  The Customer shall pay each invoice within 14 days of the invoice date.',
    ]);
  });

  test('outline as JSON', async () => {
    const shown = JSON.parse((await files().run(['show', 'outline', 'nl.txt', '--format', 'json'])).out);
    expect(Object.keys(shown)).toEqual(['path', 'lang', 'clauses']);
    expect([shown.path, shown.lang]).toEqual(['nl.txt', 'nl']);
    expect(labels(shown.clauses).join(' ')).toBe(
      'front 1 Klant Leverancier Overeenkomst 2 2.1 2.2 2.3 3 3.1 3.2 4 4.1 4.2',
    );
    const clauses: readonly Clause[] = shown.clauses;
    const payment = clauses.find(({ label }) => label === '2');
    expect(payment).toMatchObject({ kind: 'article', heading: 'Betaling', start: { line: 9, column: 1 } });
    expect(payment?.children.map(({ heading, kind }) => [heading, kind])).toEqual(Array(3).fill([null, 'paragraph']));
    expect(Object.keys(payment ?? {})).toEqual(['label', 'kind', 'heading', 'start', 'end', 'children']);
    const [first] = payment?.children ?? [];
    expect(NL.slice(first?.start.offset, first?.end.offset)).toBe(
      '2.1 Klant betaalt iedere factuur binnen 30 dagen na de factuurdatum.',
    );
  });

  test('facts, a line a fact, with the terms that the glossaries know', async () => {
    const { run } = files();
    const { out } = await run(['show', 'facts', 'nl.txt']);
    expect(out).toContain('2.1  duration  30 day (most)  "30 dagen"  line 11\n');
    expect(out).toContain('3.1  amount  EUR 10000 per case  (most)  "€ 10.000"  line 17\n');
    expect(out).toContain('4.2  reference  3.2 → 3.2 exact  "artikel 3.2"  line 23\n');
    expect(out).toMatch(/^4\.1 {2}term {2}\S+ {2}"opzeggen" {2}line 22$/m);
    const json = JSON.parse((await run(['show', 'facts', 'nl.txt', '--no-bundled-glossary', '--format', 'json'])).out);
    const facts: readonly Readonly<{ kind: string; words: string; start: Point; end: Point }>[] = json.facts;
    expect(facts.map(({ kind }) => kind)).not.toContain('term');
    for (const { words, start, end } of facts) expect(NL.slice(start.offset, end.offset)).toBe(words);
  });

  test('facts of a file that holds both versions are those of each', async () => {
    const { out } = await files().run(['show', 'facts', 'both.txt', '--no-bundled-glossary', '--format', 'json']);
    expect(JSON.parse(out).map(({ lang }: { lang: string }) => lang)).toEqual(['nl', 'en']);
  });

  test('pairs, in either order, as text and as JSON', async () => {
    const { run } = files();
    const { out } = await run(['show', 'pairs', 'en.txt', 'nl.txt']);
    expect(out).toMatch(/^2\.1 +2\.1 +Klant betaalt iedere .*… +The Customer shall pay .*…$/m);
    const shown = JSON.parse((await run(['show', 'pairs', 'both.txt', '--format', 'json'])).out);
    expect(Object.keys(shown)).toEqual(['nl', 'en', 'pairs']);
    expect([shown.nl, shown.en]).toEqual(['both.txt', 'both.txt']);
    expect(shown.pairs).toContainEqual({ nl: ['Leverancier'], en: ['Supplier'] });
    expect(shown.pairs).toContainEqual({ nl: ['4.2'], en: ['4.2'] });
  });

  test('one file in a language that is said', async () => {
    const { run } = folder({ 'a.txt': '1. Betaling 14 dagen.\n' });
    expect(JSON.parse((await run(['show', 'outline', '--nl', 'a.txt', '--format', 'json'])).out).lang).toBe('nl');
  });
});

describe.concurrent('explain', () => {
  test('without a name lists the checks, in their order', async () => {
    const { out, status } = await tweeluik(['explain']);
    expect(status).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(CHECKS.map(({ id }) => id));
    expect(out).toMatch(/^amounts +error {4}In both texts the amounts of money are the same\.$/m);
  });

  test('with a name prints its page', async () => {
    const { out, status } = await tweeluik(['explain', 'amounts']);
    expect(status).toBe(0);
    expect(out).toMatch(/^amounts \(error\)\n\nIn both texts the amounts/);
    expect(out).toContain('What to do: look up the amount');
    expect(out).not.toMatch(/[|*]/);
    const page = await tweeluik(['explain', 'amounts', '--format', 'markdown']);
    expect(page.out).toMatch(/^# amounts\n\n/);
    expect(page.out).toContain('| Dutch | English | Finding |');
  });

  test('says how many of its findings on real translations readers found true', async () => {
    const judged = tallies(readFileSync(`${HOME}/bench/judged.tsv`, 'utf8'));
    const of = async (id: string, locale: Lang) =>
      (await tweeluik(['explain', id, '--locale', locale])).out.replace(/\s+/g, ' ');
    expect(judged.get('numbering')?.true).toBeGreaterThan(0);
    for (const id of ['numbering', 'drift'])
      for (const locale of LANGS) expect(await of(id, locale)).toContain(trust(judged.get(id), locale));
  });

  test('also in Dutch', async () => {
    expect((await tweeluik(['explain', 'amounts', '--locale', 'nl'])).out).toContain(
      'Wat te doen: Zoek het bedrag op in de tekst die voorgaat',
    );
    expect((await tweeluik(['explain', '--locale', 'nl'])).out).toMatch(
      /^amounts +fout +In beide teksten staan dezelfde geldbedragen\.$/m,
    );
  });
});

describe.concurrent('definitions', () => {
  const more = (text: string, line: string) => text.replace(/\n\n(?=(?:Artikel|Article) 2)/, `\n${line}\n\n`);

  test('are a bilingual glossary, with an empty cell where a term has no partner', async () => {
    const { run } = folder({ 'nl.txt': more(NL, 'Storing: een onderbreking van de Dienst.'), 'en.txt': EN });
    const { out, status } = await run(['definitions', 'en.txt', 'nl.txt']);
    expect(out).toBe('nl\ten\nKlant\tCustomer\nLeverancier\tSupplier\nOvereenkomst\tAgreement\nStoring\t\n');
    expect(status).toBe(0);
  });

  test('can be given back as a glossary', async () => {
    const { run, write } = files();
    write('terms.tsv', (await run(['definitions', 'nl.txt', 'en.txt'])).out);
    const { err, out } = await run(['glossary', 'check', 'terms.tsv']);
    expect([out, err]).toEqual(['0 faults in 3 concepts; 0 entries left out\n', '']);
    expect((await run(['check', 'nl.txt', 'en.txt', '--glossary', 'terms.tsv', '--no-bundled-glossary'])).err).toBe('');
  });
});

describe.concurrent('help', () => {
  test('--version and --help', async () => {
    expect((await tweeluik(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    const { out, status } = await tweeluik(['--help']);
    expect(status).toBe(0);
    for (const command of ['check', 'show', 'explain', 'definitions', 'glossary'])
      expect(out).toContain(`\n  ${command} `);
    const check = (await tweeluik(['check', '--help'])).out;
    expect(check).toContain('--fail-on <severity>');
    for (const format of Object.keys(FORMATS)) expect(check).toMatch(new RegExp(`\\b${format}\\b`));
  });

  test('without a command it is help, on standard error', async () => {
    const { out, err, status } = await tweeluik([]);
    expect([out, status]).toEqual(['', 2]);
    expect(err).toContain('Usage: tweeluik');
  });
});
