import type { Check } from '../model.ts';
import { amounts } from './amounts.ts';
import { clauses } from './clauses.ts';
import { definitions } from './definitions.ts';
import { numbers } from './numbers.ts';
import { parties } from './parties.ts';
import { repeatedWords } from './repeated-words.ts';
import { roles } from './roles.ts';
import { terms } from './terms.ts';

/** All checks, in order of precedence: where findings share words, the one that stands first is kept. */
export const CHECKS: readonly Check[] = [clauses, definitions, roles, parties, amounts, numbers, terms, repeatedWords];
