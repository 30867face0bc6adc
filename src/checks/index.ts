import type { Check } from '../model/finding.ts';
import { additions } from './additions.ts';
import { amounts } from './amounts.ts';
import { clauses } from './clauses.ts';
import { conditions } from './conditions.ts';
import { content } from './content.ts';
import { dates } from './dates.ts';
import { deadReferences } from './dead-references.ts';
import { definitions } from './definitions.ts';
import { drift } from './drift.ts';
import { durations } from './durations.ts';
import { headings } from './headings.ts';
import { identifiers } from './identifiers.ts';
import { items } from './items.ts';
import { labels } from './labels.ts';
import { limits } from './limits.ts';
import { modalities } from './modalities.ts';
import { names } from './names.ts';
import { negations } from './negations.ts';
import { numbering } from './numbering.ts';
import { numbers } from './numbers.ts';
import { omissions } from './omissions.ts';
import { opposites } from './opposites.ts';
import { order } from './order.ts';
import { parties } from './parties.ts';
import { percentages } from './percentages.ts';
import { placeholders } from './placeholders.ts';
import { references } from './references.ts';
import { repeatedWords } from './repeated-words.ts';
import { roles } from './roles.ts';
import { sentences } from './sentences.ts';
import { capitals } from './terms/capitals.ts';
import { consistency } from './terms/consistency.ts';
import { definedTerms } from './terms/defined-terms.ts';
import { falseFriends } from './terms/false-friends.ts';
import { forbiddenTerms } from './terms/forbidden-terms.ts';
import { terms } from './terms/terms.ts';
import { times } from './times.ts';
import { untranslated } from './untranslated.ts';
import { wordsAndDigits } from './words-and-digits.ts';

/** All checks in order of precedence: where findings share words, the one that stands first is kept. */
const IN_ORDER: readonly Check[] = [
  clauses,
  items,
  sentences,
  order,
  content,
  headings,
  labels,
  numbering,
  definitions,
  untranslated,
  roles,
  parties,
  references,
  deadReferences,
  amounts,
  percentages,
  durations,
  dates,
  times,
  limits,
  identifiers,
  placeholders,
  numbers,
  wordsAndDigits,
  negations,
  opposites,
  modalities,
  conditions,
  falseFriends,
  forbiddenTerms,
  terms,
  capitals,
  definedTerms,
  names,
  consistency,
  omissions,
  additions,
  repeatedWords,
  drift,
];

/** All checks, each with its precedence. */
export const CHECKS: readonly Check[] = IN_ORDER.map((check, precedence) => ({ ...check, precedence }));
