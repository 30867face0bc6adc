import { describe, expect, test } from 'vitest';
import { ANSWERS, cases } from './cases.ts';

describe.each(['layouts', 'lookalikes', 'silent', 'definitions'])('the page %s', (page) => {
  test.each(cases(page).map((one) => [`${one.where} ${one.name} (${one.asks})`, one] as const))('%s', (_, one) => {
    expect(ANSWERS[one.asks](one.lang, one.text)).toBe(one.expected);
    expect(ANSWERS[one.asks](one.lang, one.text.replaceAll('\n', '\r\n')), 'with CRLF line ends').toBe(one.expected);
  });
});
