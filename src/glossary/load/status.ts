import type { Name } from '../../model.ts';

/** What a file says of a name; `reason` = its own word for what is wrong. */
export type Status = Readonly<{ status: Name['status']; reason?: string }>;

const preferred: Status = { status: 'preferred' };
const admitted: Status = { status: 'admitted' };
const wrong: Status = { status: 'wrong' };
const deprecated: Status = { status: 'wrong', reason: 'deprecated' };
const superseded: Status = { status: 'wrong', reason: 'superseded' };

/** The words of ISO 30042, of MultiTerm and memoQ, and what people write in a column. */
const WORDS: ReadonlyMap<string, Status> = new Map([
  ...['preferred', 'standardized', 'legal', 'regulated', 'approved', 'voorkeur', 'voorkeurs', 'goedgekeurd'].map(
    (word) => [word, preferred] as const,
  ),
  ...['admitted', 'allowed', 'accepted', 'proposed', 'alternative', 'toegestaan', 'toegelaten', 'synoniem', 'synonym'].map(
    (word) => [word, admitted] as const,
  ),
  ...['deprecated', 'not recommended', 'notrecommended', 'afgeraden'].map((word) => [word, deprecated] as const),
  ...['superseded', 'obsolete', 'verouderd'].map((word) => [word, superseded] as const),
  ...['forbidden', 'prohibited', 'rejected', 'wrong', 'not', 'verboden', 'fout', 'niet'].map(
    (word) => [word, wrong] as const,
  ),
]);

/** "preferredTerm-admn-sts", "Preferred", "voorkeursterm" → preferred; null for a word that says something else ("new"). */
export const statusOf = (word: string): Status | null =>
  WORDS.get(
    word
      .trim()
      .toLowerCase()
      .replace(/-admn-sts$/, '')
      .replace(/[\s_-]*term$/, '')
      .replace(/[\s_]+/g, ' '),
  ) ?? null;
