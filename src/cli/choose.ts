import { distance } from 'fastest-levenshtein';
import { CHECKS } from '../checks/index.ts';
import { type Check, UserError } from '../model.ts';

/**
 * One of the names that are known.
 * @throws UserError for another, with the likeliest one meant
 */
export function known<T extends string>(name: string, names: readonly T[], what: string): T {
  const found = names.find((one) => one === name);
  if (found !== undefined) return found;
  const [nearest] = [...names].sort((a, b) => distance(a, name) - distance(b, name));
  const near = nearest !== undefined && distance(nearest, name) <= Math.max(2, name.length / 3);
  throw new UserError(
    `there is no ${what} "${name}"${near ? `; did you mean "${nearest}"?` : `; there are ${names.join(', ')}`}`,
  );
}

/** The checks that --only and --skip leave. */
export function checksOf({
  only,
  skip,
}: Readonly<{ only?: readonly string[]; skip?: readonly string[] }>): readonly Check[] {
  const ids = CHECKS.map(({ id }) => id);
  const wanted = only?.map((name) => known(name, ids, 'check'));
  const left = (skip ?? []).map((name) => known(name, ids, 'check'));
  return CHECKS.filter(({ id }) => (wanted?.includes(id) ?? true) && !left.includes(id));
}

/** "amounts,numbers" given once or several times */
export const listed = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
];
