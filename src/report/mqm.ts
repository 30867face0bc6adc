/**
 * The error types of MQM-Core (themqm.org, "The MQM Error Typology") that the checks report, as a path from the dimension down. It is the
 * subset that MQM recommends for comparison, so amounts and dates are mistranslations and no types of their own.
 */
const TYPES = {
  omission: 'Accuracy > Omission',
  addition: 'Accuracy > Addition',
  mistranslation: 'Accuracy > Mistranslation',
  falseFriend: 'Accuracy > Mistranslation > False friend',
  untranslated: 'Accuracy > Untranslated',
  resource: 'Terminology > Inconsistent with terminology resource',
  inconsistent: 'Terminology > Inconsistent use of terminology',
  wrongTerm: 'Terminology > Wrong term',
  textual: 'Linguistic conventions > Textual conventions',
  grammar: 'Linguistic conventions > Grammar',
  spelling: 'Linguistic conventions > Spelling',
} as const;

/** The error type of each check. */
export const MQM: Readonly<Record<string, string>> = {
  clauses: TYPES.omission,
  items: TYPES.omission,
  sentences: TYPES.omission,
  order: TYPES.textual,
  content: TYPES.mistranslation,
  headings: TYPES.mistranslation,
  labels: TYPES.textual,
  numbering: TYPES.textual,
  definitions: TYPES.omission,
  untranslated: TYPES.untranslated,
  roles: TYPES.mistranslation,
  parties: TYPES.mistranslation,
  references: TYPES.mistranslation,
  'dead-references': TYPES.textual,
  amounts: TYPES.mistranslation,
  percentages: TYPES.mistranslation,
  durations: TYPES.mistranslation,
  dates: TYPES.mistranslation,
  times: TYPES.mistranslation,
  limits: TYPES.mistranslation,
  identifiers: TYPES.mistranslation,
  placeholders: TYPES.mistranslation,
  numbers: TYPES.mistranslation,
  'words-and-digits': TYPES.textual,
  negations: TYPES.mistranslation,
  opposites: TYPES.mistranslation,
  modalities: TYPES.mistranslation,
  conditions: TYPES.mistranslation,
  'false-friends': TYPES.falseFriend,
  'forbidden-terms': TYPES.wrongTerm,
  terms: TYPES.resource,
  capitals: TYPES.spelling,
  'defined-terms': TYPES.textual,
  names: TYPES.mistranslation,
  consistency: TYPES.inconsistent,
  omissions: TYPES.omission,
  additions: TYPES.addition,
  'repeated-words': TYPES.grammar,
  drift: TYPES.omission,
};

/** The error type of a check; what MQM has no type for stands in its Custom dimension. */
export const mqm = (check: string): string => MQM[check] ?? 'Custom';
