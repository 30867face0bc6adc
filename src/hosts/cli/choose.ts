import { CHECKS } from '../../checks/index.ts';
import { knownCheck } from '../../engine/options.ts';
import { UserError } from '../../model/error.ts';
import type { Check } from '../../model/finding.ts';

/**
 * The checks that --only and --skip leave.
 * @throws UserError where they name what is no check, or leave none: a text that nothing was asked of would look faultless
 */
export function checksOf(
  { only, skip }: Readonly<{ only?: readonly string[]; skip?: readonly string[] }>,
  own: readonly Check[] = [],
): readonly Check[] {
  const idOf = (name: string): string => knownCheck(name, own);
  const wanted = only?.map(idOf);
  const left = (skip ?? []).map(idOf);
  const checks = [...CHECKS, ...own].filter(({ id }) => (wanted?.includes(id) ?? true) && !left.includes(id));
  if (checks.length === 0) throw new UserError('--only and --skip leave no check to run; name at least one');
  return checks;
}

/** "amounts,numbers" given once or several times */
export const listed = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
];

/** An option that is given several times; its value may hold commas. */
export const repeated = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
