import { expect, test } from 'vitest';
import { gitlab } from '../../src/report/gitlab.ts';
import { faultsReviewed, hostileReport } from './reports.ts';

test('an issue has what GitLab asks for', () => {
  const { report } = faultsReviewed();
  const issues = JSON.parse(gitlab(report));
  expect(issues).toHaveLength(report.findings.length);
  expect(issues.find(({ check_name }: { check_name: string }) => check_name === 'amounts')).toEqual({
    description: expect.stringMatching(/^3\.6: Dutch "€ 250,-"/),
    check_name: 'amounts',
    fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    severity: 'critical',
    location: { path: 'corpus/waterlelie-faults/nl.txt', lines: { begin: 63 } },
  });
});

test('equal findings of two files have fingerprints of their own', () => {
  const { report } = faultsReviewed();
  const [one] = report.findings.filter(({ at }) => at.nl !== null);
  if (!one?.at.nl) throw new Error('no such finding');
  const other = { ...one, at: { ...one.at, nl: { ...one.at.nl, path: 'other.txt' } } };
  const prints = JSON.parse(gitlab({ ...report, findings: [one, other] })).map(
    ({ fingerprint }: { fingerprint: string }) => fingerprint,
  );
  expect(new Set(prints).size).toBe(2);
});

test('what was accepted is left out; stale rows and unreadable files are issues', () => {
  const report = hostileReport();
  const issues = JSON.parse(gitlab(report));
  const open = report.findings.filter(({ accepted }) => accepted === undefined);
  expect(issues).toHaveLength(open.length + report.stale.length + report.failed.length);
  for (const { description, severity } of issues) {
    expect(description).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
  }
});
