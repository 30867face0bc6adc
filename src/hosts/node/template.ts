import type { Check } from '../../model/finding.ts';

/**
 * A configuration with explanations, for tweeluik init.
 * @param schema where an editor finds the schema
 */
export const template = (
  version: string,
  checks: readonly Check[],
  schema: string,
): string => `# yaml-language-server: $schema=${schema}
# What tweeluik checks here. Paths count from the folder of this file.

# Pairs of texts: a pattern with {nl,en}, two files, two patterns, or a file that holds both versions.
pairs: []
#  - terms/{nl,en}/*.md
#  - "*.{nl,en}.md"
#  - nl: voorwaarden.txt
#    en: terms.txt
#    prevails: nl
#  - file: both-versions.txt

# Patterns of files that are no part of any pair.
# ignore:
#   - terms/*/drafts/**

# Your own glossaries: tables with the columns nl and en. They come before the bundled glossary.
# glossaries:
#   - glossary.tsv
# bundled-glossary: true

# The language that prevails, where the texts do not say so themselves: nl or en.
# prevails: nl

# The language of messages and reports: en or nl.
# locale: nl

# From which severity a finding fails the gate: error, warning, note or never.
fail-on: error

# Severity of a check, or off; "tweeluik explain" lists the checks.
# checks:
${checks.map(({ id, severity }) => `#   ${id}: ${severity}`).join('\n')}

# Checks of your own: modules and YAML files of rules.
# own-checks:
#   - checks/

# Differences that somebody judged to be right; "tweeluik accept" writes them.
accepted: tweeluik-accepted.tsv
# Whether one that no longer applies fails the gate: error or warning; "tweeluik accept --prune" takes it out.
# stale: error

# Checks and glossary as they came with this version: raise it to get what later versions add.
pin: ${version}
`;
