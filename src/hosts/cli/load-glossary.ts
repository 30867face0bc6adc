import type { Loaded } from '../../glossary/files/load/listed.ts';
import { load } from '../../glossary/files/load/load.ts';
import { plain } from '../../report/plain.ts';
import { bytesOf } from '../node/read.ts';

/**
 * A user's glossary from its file.
 * @throws UserError where it cannot be read, or is none
 */
export const loadGlossary = (path: string): Promise<Loaded> => load(bytesOf(path), named(path));

/** One line that says that a glossary is not used as a whole; empty where it is. */
export const leftOut = (path: string, { skipped }: Loaded): string =>
  skipped.length === 0
    ? ''
    : `${plain(named(path))}: ${entries(skipped.length)} left out; "tweeluik glossary check ${plain(path)}" lists them\n`;

/** A path as messages name it. */
export const named = (path: string): string => (path === '-' ? 'standard input' : path.replaceAll('\\', '/'));

/** "1 entry", "12 entries" */
export const entries = (count: number): string => `${count} ${count === 1 ? 'entry' : 'entries'}`;
