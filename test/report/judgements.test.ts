import { expect, test } from 'vitest';
import { tallies, trust } from '../../src/report/judgements.ts';

const TABLE = [
  '# what readers made of it',
  'set\tfingerprint\tcheck\tseverity\tverdict\tcause',
  'a\t1\tamounts\terror\ttrue\tslip',
  'a\t2\tamounts\terror\tfalse\tformat',
  'b\t3\tamounts\tnote\ttrue\tslip',
  'b\t4\tdates\tnote\targuable\t',
  '',
].join('\n');

test('verdicts of readers are counted for each check, and said in both languages', () => {
  const counted = tallies(TABLE);
  expect(counted.get('amounts')).toEqual({ true: 2, arguable: 0, false: 1 });
  expect(trust(counted.get('amounts'), 'en')).toBe(
    'Measured on real translations: 2 true (67 %), 0 arguable, 1 false; judged: 3.',
  );
  expect(trust(counted.get('dates'), 'nl')).toBe(
    'Gemeten op echte vertalingen: 0 juist (0 %), 1 betwistbaar, 0 onjuist; beoordeeld: 1.',
  );
  expect(trust(counted.get('roles'), 'en')).toBe(
    'Measured: no finding of this check on real translations has been judged yet.',
  );
});
