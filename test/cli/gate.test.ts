import { expect, test } from 'vitest';
import { repository } from './repository.ts';

/** Three pairs of terms; `days` is the period of payment in each. */
const pair = (name: string, days: number) => ({
  [`terms/nl/${name}.md`]: `# Verkoop van ${name}

## Artikel 1. Betaling

1.1 De koper betaalt iedere factuur binnen ${days} dagen na de factuurdatum.

1.2 De verkoper mag de levering opschorten zolang de koper niet heeft betaald.
`,
  [`terms/en/${name}.md`]: `# Sale of ${name}

## Article 1. Payment

1.1 The buyer pays every invoice within ${days} days after the invoice date.

1.2 The seller may suspend the delivery for as long as the buyer has not paid.
`,
});

const CONFIG = `pairs:
  - terms/{nl,en}/*.md
accepted: accepted.tsv
pin: 0.1.0
`;

test('a gate: red on a fault, green when it is accepted, red when the fault changes, red when the row is stale', async () => {
  const here = repository({
    'tweeluik.yaml': CONFIG,
    ...pair('fietsen', 14),
    ...pair('steps', 21),
    ...pair('karren', 30),
  });
  const gate = () => here.run(['check', '--since', 'main~1']);
  const whole = async () => {
    const { status, out, err } = await here.run(['check']);
    return { status, out, err, counts: out.trim().split('\n').at(-1) };
  };
  here.git('commit', '-q', '--allow-empty', '-m', 'second');
  expect(await whole()).toMatchObject({
    status: 0,
    counts: expect.stringContaining('0 errors, 0 warnings, 0 notes; 0 accepted, 0 stale'),
  });

  // a fault is planted
  const english = here.read('terms/en/steps.md');
  here.write('terms/en/steps.md', english.replace('21 days', '12 days'));
  here.git('checkout', '-q', '-b', 'work');
  here.commit('a fault');
  const red = await whole();
  expect(red).toMatchObject({
    status: 1,
    err: '',
    counts: expect.stringContaining('1 error, 0 warnings, 0 notes; 0 accepted'),
  });
  expect(red.out).toContain('1.1  error  Dutch "21 dagen", English "12 days".  durations');
  const since = await gate();
  expect([since.status, since.out]).toEqual([
    1,
    expect.stringContaining('the English changed "21 days" to "12 days", and the Dutch still says "21 dagen".  drift'),
  ]);

  // it is accepted with a reason
  await here.run(['accept', '--check', 'durations', '--reason', 'English customers have a shorter period.']);
  here.commit('accepted');
  expect(await whole()).toMatchObject({
    status: 0,
    err: '',
    counts: expect.stringContaining('0 errors, 0 warnings, 0 notes; 1 accepted, 0 stale'),
  });
  expect((await gate()).status).toBe(0);

  // an article that is inserted, and lines that are wrapped again, change nothing
  const before = { nl: here.read('terms/nl/steps.md'), en: here.read('terms/en/steps.md') };
  here.write(
    'terms/nl/steps.md',
    before.nl
      .replace('1.2 De', '1.2 De koper mag niet verrekenen.\n\n1.3 De')
      .replace('iedere factuur', 'iedere\nfactuur'),
  );
  here.write(
    'terms/en/steps.md',
    before.en
      .replace('1.2 The', '1.2 The buyer may not set off.\n\n1.3 The')
      .replace('every invoice', 'every\ninvoice'),
  );
  expect(await whole()).toMatchObject({ status: 0, err: '' });

  // the fault changes
  here.write('terms/en/steps.md', here.read('terms/en/steps.md').replace('12 days', '60 days'));
  const changed = await whole();
  expect(changed).toMatchObject({
    status: 1,
    counts: expect.stringContaining('1 error, 0 warnings, 0 notes; 0 accepted, 1 stale'),
  });
  expect(changed.out).toContain('English "60 days"');

  // the fault is mended, and the row is stale
  here.write('terms/en/steps.md', here.read('terms/en/steps.md').replace('60 days', '21 days'));
  const stale = await whole();
  expect(stale).toMatchObject({
    status: 1,
    counts: expect.stringContaining('0 errors, 0 warnings, 0 notes; 0 accepted, 1 stale'),
  });
  expect(stale.err).toBe(
    'tweeluik: accepted.tsv:2: this accepted difference no longer applies (durations: English customers have a shorter period.); "tweeluik accept --prune" takes it out\n',
  );

  // the row is taken out
  here.write('accepted.tsv', here.read('accepted.tsv').split('\n').slice(0, 1).join('\n'));
  expect(await whole()).toMatchObject({ status: 0, err: '' });
});
