import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { junit } from '../../src/report/junit.ts';
import { faultsReviewed, HOSTILE, hostileReport, OPTIONS } from './reports.ts';

type Node = { name: string; attributes: Record<string, string>; text: string; children: Node[] };

/** Reads XML strictly: the parser throws at what is not well-formed. */
function parsed(xml: string): Node {
  const parser = new SaxesParser();
  const open: Node[] = [{ name: '', attributes: {}, text: '', children: [] }];
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, text: '', children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return open[0]?.children[0] as Node;
}

const cases = (root: Node, suite: number) => root.children[suite]?.children ?? [];

test('a pair of documents is a suite, a check a case, and its findings one failure', () => {
  const { report } = faultsReviewed();
  const root = parsed(junit(report, OPTIONS));
  expect(root.children).toHaveLength(1);
  expect(cases(root, 0).map(({ attributes }) => attributes.name)).toEqual(CHECKS.map(({ id }) => id));
  const failing = new Set(report.findings.filter(({ severity }) => severity === 'error').map(({ check }) => check));
  expect(root.attributes).toMatchObject({ tests: String(CHECKS.length), failures: String(failing.size), errors: '0' });
  const amounts = cases(root, 0).find(({ attributes }) => attributes.name === 'amounts');
  expect(amounts?.children.map(({ name }) => name)).toEqual(['failure']);
  expect(amounts?.children[0]?.text).toContain('Dutch "€ 25.000,-", English "EUR 2,500"');
});

test('the severity from which findings fail is the one of the gate', () => {
  const { report } = faultsReviewed();
  const failures = (failOn: 'error' | 'warning' | 'note' | 'never') =>
    Number(parsed(junit(report, { ...OPTIONS, failOn })).attributes.failures);
  const checks = (severities: readonly string[]) =>
    new Set(report.findings.filter(({ severity }) => severities.includes(severity)).map(({ check }) => check)).size;
  expect(failures('warning')).toBe(checks(['error', 'warning']));
  expect(failures('note')).toBe(checks(['error', 'warning', 'note']));
  expect(failures('never')).toBe(0);
});

test('lesser and accepted findings are printed and fail nothing', () => {
  const { report } = faultsReviewed();
  const findings = report.findings.map((one) => ({ ...one, accepted: 'agreed with the client' }));
  const root = parsed(junit({ ...report, findings }, OPTIONS));
  expect(root.attributes.failures).toBe('0');
  const amounts = cases(root, 0).find(({ attributes }) => attributes.name === 'amounts');
  expect(amounts?.children[0]?.name).toBe('system-out');
  expect(amounts?.children[0]?.text).toContain('accepted: agreed with the client');
});

test('hostile words leave it well-formed and can be read back', () => {
  const report = hostileReport();
  const xml = junit(report, { ...OPTIONS, failOn: 'note' });
  expect(xml).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  const root = parsed(xml);
  expect(root.children.map(({ attributes }) => attributes.name)).toEqual([
    expect.any(String),
    'files that could not be checked',
    'accepted differences',
  ]);
  expect(cases(root, 1)).toHaveLength(HOSTILE.length);
  expect(cases(root, 1).every(({ children }) => children[0]?.name === 'error')).toBe(true);
  expect(cases(root, 2).every(({ children }) => children[0]?.name === 'failure')).toBe(true);
  const said = cases(root, 0)
    .flatMap(({ children }) => children.map(({ text }) => text))
    .join('');
  expect(said).toContain('einde ]]> van CDATA');
  expect(said).toContain('<script>window.hit = 1</script>');
});
