import { CHECKS } from '../checks/index.ts';
import { UserError } from '../model/error.ts';
import type { Check, Severity } from '../model/finding.ts';
import { nearest } from '../model/nearest.ts';
import { LANGS, type Lang } from '../model/side.ts';

/** A glossary of the user: its path as messages and origins name it, and what the file holds. */
export type GlossaryFile = Readonly<{ path: string; content: string | Uint8Array }>;

/** What a run may be told; what is not said is as the program ships. */
export type Options = Readonly<{
  /** Glossaries of your own, TSV, CSV, TBX, XLSX or YAML; they come before the bundled one. */
  glossaries?: readonly GlossaryFile[];
  /** Whether the bundled glossary counts; true where it is not said. */
  bundledGlossary?: boolean;
  /** How severe the findings of a check are, or off, by the id of the check. */
  checks?: Readonly<Record<string, Severity | 'off'>>;
  /** Checks of your own, whose ids begin with "own-"; they come behind those of the program. */
  ownChecks?: readonly Check[];
  /** The language that prevails; where it is not said, what the texts themselves say. */
  prevails?: Lang;
  /** The language of messages and reports; English where it is not said. */
  locale?: Lang;
  /** The version whose bundled glossary counts, for a gate that an upgrade must not turn red. */
  pin?: string | null;
}>;

const KEYS: readonly (keyof Options)[] = [
  'glossaries',
  'bundledGlossary',
  'checks',
  'ownChecks',
  'prevails',
  'locale',
  'pin',
];
const SEVERITIES: readonly (Severity | 'off')[] = ['error', 'warning', 'note', 'off'];

/**
 * One of the names that are known.
 * @param what what it names, for the message: "check"
 * @throws UserError for another, with the likeliest one meant
 */
export function known<T extends string>(name: string, names: readonly T[], what: string): T {
  const found = names.find((one) => one === name);
  if (found !== undefined) return found;
  const near = nearest(name, names);
  throw new UserError(
    `there is no ${what} "${name}"${near === null ? `; there are ${names.join(', ')}` : `; did you mean "${near}"?`}`,
  );
}

/**
 * The id of a check that somebody names, by its id or a former one.
 * @throws UserError where there is none of that name
 */
export function knownCheck(name: string, own: readonly Pick<Check, 'id'>[] = []): string {
  const former = CHECKS.find(({ formerly }) => formerly?.includes(name));
  if (former) return former.id;
  return known(
    name,
    [...CHECKS, ...own].map(({ id }) => id),
    'check',
  );
}

/**
 * Options that came from a program, which no compiler has looked at.
 * @param more keys that the caller takes care of itself
 * @throws UserError that says which key or value is wrong, and what to write
 */
export function validated<T extends Options>(options: T, more: readonly string[] = []): T {
  for (const key of Object.keys(options)) known(key, [...KEYS, ...more], 'option');
  const { glossaries = [], bundledGlossary, prevails, locale, pin } = options;
  if (bundledGlossary !== undefined && typeof bundledGlossary !== 'boolean')
    throw new UserError(`the option "bundledGlossary" is ${JSON.stringify(bundledGlossary)}; write true or false`);
  if (prevails !== undefined) known(prevails, LANGS, 'language');
  if (locale !== undefined) known(locale, LANGS, 'language of reports');
  if (pin !== undefined && pin !== null && !/^\d+\.\d+\.\d+$/.test(pin))
    throw new UserError(`the option "pin" is ${JSON.stringify(pin)}; write a version such as "1.2.0"`);
  if (!Array.isArray(glossaries))
    throw new UserError('the option "glossaries" is no list; write [{ path: "terms.tsv", content }]');
  for (const { path, content } of glossaries as readonly GlossaryFile[])
    if (typeof path !== 'string' || !(typeof content === 'string' || content instanceof Uint8Array))
      throw new UserError(
        'each of the option "glossaries" takes a path and its content: { path: "terms.tsv", content }',
      );
  for (const check of options.ownChecks ?? []) ownCheck(check);
  return options;
}

/** Nothing that a compiler has looked at: what is not a check is refused with what it lacks. */
function ownCheck(check: Check): void {
  const { id, severity, summary, run } = check ?? {};
  if (typeof id !== 'string' || !/^own-[a-z0-9-]+$/.test(id))
    throw new UserError(
      `the id of your own check is ${JSON.stringify(id)}; it must begin with "own-", such as own-plain-words`,
    );
  if (typeof run !== 'function' || typeof summary !== 'string')
    throw new UserError(`your check "${id}" lacks "run" or "summary"; write { id, severity, summary, run }`);
  known(severity, SEVERITIES, 'severity');
}

/**
 * The checks that run, each as severe as it is told to be.
 * @throws UserError where a name is no check, or a severity is none
 */
export function chosenChecks(
  severities: NonNullable<Options['checks']> = {},
  own: readonly Check[] = [],
): readonly Check[] {
  const wanted = new Map(
    Object.entries(severities).map(([name, severity]) => [
      knownCheck(name, own),
      known(severity, SEVERITIES, 'severity'),
    ]),
  );
  return [...CHECKS, ...own].flatMap((check) => {
    const severity = wanted.get(check.id) ?? check.severity;
    return severity === 'off' ? [] : [{ ...check, severity }];
  });
}
