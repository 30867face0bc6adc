import { describe, expect, test } from 'vitest';
import { durations } from '../../src/checks/durations.ts';
import type { Sides } from '../../src/model/side.ts';
import { judged, open, piece, rowFor } from '../engine/gate.ts';

/** Terms of a few articles, of which one has a fault: 14 days beside 30. */
const terms: Sides<readonly string[]> = {
  nl: [
    'Artikel 1. Offertes\n\n1.1 Een offerte is geldig gedurende zes weken, tenzij artikel 2.1 iets anders bepaalt.',
    'Artikel 2. Betaling\n\n2.1 De koper betaalt iedere factuur binnen 14 dagen na de factuurdatum, zie artikel 1.1.',
    'Artikel 3. Levering\n\n3.1 De verkoper levert de bestelde fietsen aan het adres van de koper af.',
  ],
  en: [
    'Article 1. Quotations\n\n1.1 A quotation is valid for six weeks, unless article 2.1 provides otherwise.',
    'Article 2. Payment\n\n2.1 The buyer pays every invoice within 30 days after the invoice date, see article 1.1.',
    'Article 3. Delivery\n\n3.1 The seller delivers the bicycles ordered at the address of the buyer.',
  ],
};
const nl = terms.nl.join('\n\n');
const en = terms.en.join('\n\n');
const first = piece(nl, en);
const row = rowFor(first.report.findings[0]);

/** All numbers of articles one higher, behind a new first article. */
function withArticle(text: string, article: string): string {
  const raised = text.replace(/(?<=[Aa]rti(?:kel|cle) )\d|^\d(?=\.\d)/gm, (number) => String(Number(number) + 1));
  return `${article}\n\n${raised}`;
}

test('the fault is there and a row accepts it', () => {
  expect(open(judged(first, []))).toEqual(['durations 2.1']);
  const { report } = judged(first, [row]);
  expect(report.findings.map(({ accepted }) => accepted)).toEqual(['Zo bedoeld.']);
  expect(report.summary).toEqual({ error: 0, warning: 0, note: 0, accepted: 1, stale: 0 });
});

describe('a row is matched by fingerprint, never by line, label or count', () => {
  test('inserting an article revives nothing', () => {
    const inserted = piece(
      withArticle(nl, 'Artikel 1. Toepasselijkheid\n\n1.1 Deze voorwaarden gelden voor iedere verkoop van fietsen.'),
      withArticle(en, 'Article 1. Applicability\n\n1.1 These terms apply to every sale of bicycles.'),
    );
    expect(inserted.report.findings.map(({ clause }) => clause.nl)).toEqual(['3.1']);
    const verdict = judged(inserted, [row]);
    expect([open(verdict), verdict.report.stale]).toEqual([[], []]);
  });

  test('re-wrapping revives nothing', () => {
    const wrapped = piece(
      nl.replace('iedere factuur ', 'iedere\nfactuur\n'),
      en.replace('within 30 days after', 'within 30\n  days after'),
    );
    const verdict = judged(wrapped, [row]);
    expect([open(verdict), verdict.report.stale]).toEqual([[], []]);
  });

  test('moving the files or the lines in the accepted file changes nothing', () => {
    expect(open(judged(first, [{ ...row, line: 99, clause: '17.4' }]))).toEqual([]);
  });

  test('a second equal fault in the same clause stays open', () => {
    const twice = piece(
      nl.replace(
        'zie artikel 1.1.',
        'zie artikel 1.1. De koper betaalt iedere factuur binnen 14 dagen na de factuurdatum, zie artikel 1.1.',
      ),
      en.replace(
        'see article 1.1.',
        'see article 1.1. The buyer pays every invoice within 30 days after the invoice date, see article 1.1.',
      ),
    );
    expect(open(judged(twice, []))).toEqual(['durations 2.1', 'durations 2.1']);
    expect(open(judged(twice, [row]))).toEqual(['durations 2.1']);
  });

  test('the same fault in another document stays open', () => {
    expect(open(judged(first, [{ ...row, document: 'other/nl.txt and other/en.txt' }]))).toEqual(['durations 2.1']);
  });
});

describe('a row becomes stale', () => {
  const stale = [{ file: 'accepted.tsv', line: 2, check: 'durations', reason: 'Zo bedoeld.' }];

  test('when the sentence changes', () => {
    const verdict = judged(piece(nl.replace('iedere factuur', 'een factuur'), en), [row]);
    expect(open(verdict)).toEqual(['durations 2.1']);
    expect(verdict.report.stale).toEqual(stale);
  });

  test('when the fault changes', () => {
    const verdict = judged(piece(nl, en.replace('30 days', '60 days')), [row]);
    expect(open(verdict)).toEqual(['durations 2.1']);
    expect(verdict.report.stale).toEqual(stale);
  });

  test('when the fault is mended', () => {
    expect(judged(piece(nl, en.replace('30 days', '14 days')), [row]).report.stale).toEqual(stale);
  });

  test('but not when its check, clause or document took no part', () => {
    const mended = en.replace('30 days', '14 days');
    expect(judged(piece(nl, mended), [row], []).report.stale).toEqual([]);
    expect(judged(piece(nl, mended, { clause: '3' }), [row]).report.stale).toEqual([]);
    expect(judged(piece(nl, mended, { clause: '2' }), [row]).report.stale).toEqual(stale);
    expect(judged(piece(nl, mended), [{ ...row, document: 'gone.txt' }]).report.stale).toEqual([]);
  });

  test('but not when its finding is only not asked for', () => {
    const verdict = judged(piece(nl, en, { clause: '3', side: 'nl' }), [row]);
    expect([verdict.report.findings, verdict.report.stale]).toEqual([[], []]);
  });
});

test('a renamed check honours its former ids', () => {
  const renamed = { ...durations, id: 'terms-of-time', formerly: ['durations'] };
  const now = piece(nl, en, { checks: [renamed] });
  expect(open(judged(now, [], [renamed]))).toEqual(['terms-of-time 2.1']);
  const verdict = judged(now, [row], [renamed]);
  expect([open(verdict), verdict.report.stale]).toEqual([[], []]);
  expect(
    judged(piece(nl, en.replace('30 days', '14 days'), { checks: [renamed] }), [row], [renamed]).report.stale,
  ).toHaveLength(1);
});

test('a number before a clause is no part of what is matched, another target of a reference is', () => {
  const pointing = (article: string) => piece(nl, en.replace('see article 1.1', `see article ${article}`), {});
  const found = pointing('3.1').report.findings.find(({ check }) => check === 'references');
  expect(found).toBeDefined();
  const other = pointing('2.1').report.findings.find(({ check }) => check === 'references');
  expect(other?.fingerprint).not.toBe(found?.fingerprint);
});

describe('comments in Markdown', () => {
  const commented = (comment: string, before: string, text = nl) =>
    piece(text.replace(before, `${comment}\n${before}`), en);

  test('accept the first finding of their check in the clause that follows', () => {
    const verdict = judged(commented('<!-- tweeluik accept durations: zo bedoeld -->', '2.1 De koper'), []);
    expect(open(verdict)).toEqual([]);
    expect(verdict.report.findings.map(({ accepted }) => accepted)).toEqual(['zo bedoeld']);
  });

  test('accept in all that is under the heading that follows', () => {
    expect(open(judged(commented('<!-- tweeluik accept durations: zo bedoeld -->', 'Artikel 2'), []))).toEqual([]);
  });

  test('accept in the clause whose line they end', () => {
    const text = nl.replace('zie artikel 1.1.', 'zie artikel 1.1. <!-- tweeluik accept durations: zo bedoeld -->');
    expect(open(judged(piece(text, en), []))).toEqual([]);
  });

  test('accept one finding each, in either text, and may stand in both', () => {
    const comment = '<!-- tweeluik accept durations: as meant -->';
    const both = piece(nl.replace('2.1 De', `${comment}\n2.1 De`), en.replace('2.1 The', `${comment}\n2.1 The`));
    const verdict = judged(both, []);
    expect([open(verdict), verdict.report.stale]).toEqual([[], []]);
  });

  test('are stale where nothing of their check is left in their clause', () => {
    const verdict = judged(commented('<!-- tweeluik accept durations: zo bedoeld -->', 'Artikel 3'), []);
    expect(open(verdict)).toEqual(['durations 2.1']);
    expect(verdict.report.stale).toEqual([{ file: 'nl.txt', line: 9, check: 'durations', reason: 'zo bedoeld' }]);
  });

  test.each([
    [
      '<!-- tweeluik accept durations -->',
      'nl.txt:5:1: this comment lacks a check or a reason; write <!-- tweeluik accept CHECK: REASON -->',
    ],
    [
      '<!-- tweeluik accept durations: -->',
      'nl.txt:5:1: this comment lacks a check or a reason; write <!-- tweeluik accept CHECK: REASON -->',
    ],
    ['<!-- tweeluik accept duratons: zo -->', 'nl.txt:5:1: there is no check "duratons"; did you mean "durations"?'],
  ])('need a check and a reason: %s', (comment, message) => {
    expect(() => commented(comment, 'Artikel 2')).toThrow(message);
  });
});
