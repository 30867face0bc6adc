import { CHECKS } from '../../checks/index.ts';
import { known } from '../../engine/options.ts';
import { pages } from '../node/package.ts';
import type { Outcome } from './output.ts';

/** Prints the page of a check; without a name, the list of checks. */
export function explain(name: string | undefined): Outcome {
  if (name === undefined) {
    const width = Math.max(...CHECKS.map(({ id }) => id.length));
    return {
      status: 0,
      out: `${CHECKS.map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`).join('\n')}\n`,
    };
  }
  const id = known(
    name,
    CHECKS.map((check) => check.id),
    'check',
  );
  return { status: 0, out: pages().find((page) => page.name === id)?.text ?? '' };
}
