import type { Name } from '../../../model/glossary.ts';

/** What a file says of a name; `reason` = its own word for what is wrong. */
export type Status = Readonly<{ status: Name['status']; reason?: string }>;

const preferred: Status = { status: 'preferred' };
const admitted: Status = { status: 'admitted' };
const wrong: Status = { status: 'wrong' };
const deprecated: Status = { status: 'wrong', reason: 'deprecated' };
const superseded: Status = { status: 'wrong', reason: 'superseded' };

/** The words of ISO 30042, of MultiTerm and memoQ, and what people write in a column. */
const SAID: readonly (readonly [Status, string])[] = [
  [preferred, 'preferred standardized legal regulated approved voorkeur voorkeurs goedgekeurd'],
  [admitted, 'admitted allowed accepted proposed alternative toegestaan toegelaten synoniem synonym'],
  [deprecated, 'deprecated not-recommended notrecommended afgeraden'],
  [superseded, 'superseded obsolete verouderd'],
  [wrong, 'forbidden prohibited rejected wrong not verboden fout niet'],
];

const WORDS: ReadonlyMap<string, Status> = new Map(
  SAID.flatMap(([status, words]) =>
    words
      .split(' ')
      .flatMap((word) => [word, `${word}Term`, `${word}Term-admn-sts`].map((form) => [form, status] as const)),
  ),
);

/** "preferredTerm-admn-sts", "Preferred", "voorkeursterm" → preferred; null for a word that says something else ("new"). */
export const statusOf = (word: string): Status | null =>
  WORDS.get(word) ??
  WORDS.get(
    word
      .trim()
      .toLowerCase()
      .replace(/-admn-sts$/, '')
      .replace(/[\s_-]*term$/, '')
      .replace(/[\s_]+/g, '-'),
  ) ??
  null;
