import type { Check } from '../../model/finding.ts';
import { later } from '../../model/version.ts';

/** The checks that came after the version that is pinned, except those that somebody names: an upgrade adds no finding unasked. */
export const leftOut = (
  checks: readonly Check[],
  pin: string | null,
  named: (id: string) => boolean,
): readonly Check[] =>
  checks.filter(({ id, since }) => pin !== null && since !== undefined && later(since, pin) && !named(id));
