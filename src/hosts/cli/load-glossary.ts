import type { Loaded } from '../../glossary/files/load/listed.ts';
import { load } from '../../glossary/files/load/load.ts';
import { named } from '../node/engine.ts';
import { bytesOf } from '../node/read.ts';

/**
 * A user's glossary from its file.
 * @throws UserError where it cannot be read, or is none
 */
export const loadGlossary = (path: string): Promise<Loaded> => load(bytesOf(path), named(path));

/** "1 entry", "12 entries" */
export const entries = (count: number): string => `${count} ${count === 1 ? 'entry' : 'entries'}`;
