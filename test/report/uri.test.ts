import { expect, test } from 'vitest';
import { uriOf } from '../../src/report/uri.ts';

test.each([
  ['nl.txt', 'nl.txt'],
  ['./terms/nl.txt', 'terms/nl.txt'],
  ['voorwaarden 2026/één#1?.txt', 'voorwaarden%202026/%C3%A9%C3%A9n%231%3F.txt'],
  ['javascript:alert(1)', 'javascript%3Aalert(1)'],
  // a name on a system where a backslash parts nothing
  ['terms\\nl.txt', 'terms%5Cnl.txt'],
  ['C:\\terms\\nl.txt', 'file:///C:/terms/nl.txt'],
  ['/srv/terms/nl 1.txt', 'file:///srv/terms/nl%201.txt'],
  ['half \ud800.txt', 'half%20%EF%BF%BD.txt'],
  ['-', '-'],
])('%s → %s', (path, uri) => {
  expect(uriOf(path)).toBe(uri);
});
