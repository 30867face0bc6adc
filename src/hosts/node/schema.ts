import { CHECKS } from '../../checks/index.ts';

const SEVERITIES = ['error', 'warning', 'note', 'off'];
const PREVAILS = {
  enum: ['nl', 'en'],
  description: 'The language that prevails; where it is not set, what the texts themselves say.',
};
const VERSION = {
  type: 'string',
  pattern: '^\\d+\\.\\d+\\.\\d+$',
  description: 'A version of tweeluik, such as 0.1.0.',
};

/** The JSON Schema of the configuration file: it checks the file, and editors complete and explain with it. */
export const SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Configuration of tweeluik',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: 'Where editors find this schema.' },
    pairs: {
      type: 'array',
      description: 'The pairs of texts that "tweeluik check" compares; paths count from the folder of this file.',
      items: {
        type: ['string', 'object'],
        description:
          'A pattern that holds {nl,en}, such as terms/{nl,en}/*.md; a file that holds both versions; or the two files or patterns by their language.',
        minLength: 1,
        additionalProperties: false,
        properties: {
          nl: { type: 'string', minLength: 1, description: 'The Dutch file, or a pattern of Dutch files.' },
          en: { type: 'string', minLength: 1, description: 'The English file, or a pattern of English files.' },
          file: {
            type: 'string',
            minLength: 1,
            description: 'A file, or a pattern of files, that holds both versions.',
          },
          prevails: PREVAILS,
        },
      },
    },
    ignore: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      description: 'Patterns of files that are no part of any pair.',
    },
    glossaries: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      description: 'Your own glossaries; they come before the bundled one.',
    },
    'bundled-glossary': {
      type: 'boolean',
      description: 'Whether the bundled glossary counts; true where it is not set.',
    },
    checks: {
      type: 'object',
      description: 'How severe the findings of a check are, or off.',
      additionalProperties: false,
      patternProperties: { '^own-': { enum: SEVERITIES, description: 'A check of your own.' } },
      properties: Object.fromEntries(
        CHECKS.flatMap(({ id, summary, formerly = [] }) =>
          [id, ...formerly].map((name) => [name, { enum: SEVERITIES, description: summary }]),
        ),
      ),
    },
    'own-checks': {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      description: 'Checks of your own: modules, YAML files of rules, and folders of both.',
    },
    'fail-on': {
      enum: ['error', 'warning', 'note', 'never'],
      description: 'From which severity a finding fails the gate; error where it is not set.',
    },
    prevails: PREVAILS,
    locale: {
      enum: ['en', 'nl'],
      description: 'The language of messages and reports; English where it is not set.',
    },
    accepted: { type: 'string', minLength: 1, description: 'The file of accepted differences.' },
    stale: {
      enum: ['error', 'warning'],
      description: 'What accepted differences that no longer apply are; error where it is not set.',
    },
    pin: {
      type: ['string', 'object'],
      pattern: VERSION.pattern,
      description:
        'The version whose checks and bundled glossary apply: what later versions add stays out until this is raised, so that an upgrade adds no finding unasked.',
      additionalProperties: false,
      properties: { checks: VERSION, glossary: VERSION },
    },
  },
} as const;
