import { expect } from 'vitest';
import type { Listed, ListedName, Loaded } from '../../src/glossary/files/load/listed.ts';
import { load } from '../../src/glossary/files/load/load.ts';
import { UserError } from '../../src/model/error.ts';
import type { Lang } from '../../src/model/side.ts';

/** A name as a test reads it: "agreement", "license (US)", "deal !too loose" for a wrong one with its reason. */
const said = ({ text, status, reason, region }: ListedName): string =>
  `${text}${region === '' ? '' : ` (${region})`}${status === 'wrong' ? ` !${reason ?? ''}` : ''}`;

/** The names of a concept, in their order. */
export const names = ({ names }: Listed, lang: Lang): readonly string[] => names[lang].map(said);

/** The names of all concepts, Dutch then English. */
export const pairs = ({ concepts }: Loaded): readonly (readonly (readonly string[])[])[] =>
  concepts.map((concept) => [names(concept, 'nl'), names(concept, 'en')]);

/** The message with which a file is refused. */
export async function refusal(content: string | Uint8Array, path: string): Promise<string> {
  const error: unknown = await load(content, path).then(
    () => 'nothing was refused',
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

/** What of a concept a file can carry: all but where it stood. */
export const carried = ({ id, names, guards, neighbours, domain, source, definition, example, party }: Listed) => ({
  id,
  names: { nl: names.nl.map(said), en: names.en.map(said) },
  statuses: { nl: names.nl.map(({ status }) => status), en: names.en.map(({ status }) => status) },
  guards,
  neighbours,
  domain,
  source,
  definition,
  example,
  party,
});
