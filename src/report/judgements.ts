import type { Lang } from '../model/side.ts';

/** How many findings of a check readers judged on real translations, and what they made of them. */
export type Tally = Readonly<{ true: number; arguable: number; false: number }>;

/**
 * Counts what readers made of findings, check by check, in a table whose first line names its columns ("check" and "verdict" among them); lines that
 * begin with # are remarks.
 */
export function tallies(table: string): ReadonlyMap<string, Tally> {
  const [head = [], ...rows] = table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const [check, verdict] = [head.indexOf('check'), head.indexOf('verdict')];
  const counted = new Map<string, Tally>();
  for (const row of rows) {
    const [id, said] = [row[check] ?? '', row[verdict] ?? ''];
    const before = counted.get(id) ?? { true: 0, arguable: 0, false: 0 };
    if (said in before) counted.set(id, { ...before, [said]: before[said as keyof Tally] + 1 });
  }
  return counted;
}

/** How far a check is to be trusted, in one sentence: the share of its findings that readers found true. */
export function trust(tally: Tally | undefined, locale: Lang): string {
  const count = tally ? tally.true + tally.arguable + tally.false : 0;
  if (!tally || count === 0)
    return locale === 'nl'
      ? 'Gemeten: van deze controle is nog geen bevinding op echte vertalingen beoordeeld.'
      : 'Measured: no finding of this check on real translations has been judged yet.';
  const share = Math.round((100 * tally.true) / count);
  return locale === 'nl'
    ? `Gemeten op echte vertalingen: ${tally.true} juist (${share} %), ${tally.arguable} betwistbaar, ${tally.false} onjuist; beoordeeld: ${count}.`
    : `Measured on real translations: ${tally.true} true (${share} %), ${tally.arguable} arguable, ${tally.false} false; judged: ${count}.`;
}
