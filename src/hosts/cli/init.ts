import { existsSync } from 'node:fs';
import { CHECKS } from '../../checks/index.ts';
import { UserError } from '../../model/error.ts';
import { CONFIGURATIONS } from '../node/files.ts';
import { version } from '../node/package.ts';
import { template } from '../node/template.ts';
import { type Outcome, writeReport } from './output.ts';

const FILE = 'tweeluik.yaml';

/**
 * Writes a configuration with explanations.
 * @throws UserError where there is one
 */
export function init(): Outcome {
  const there = CONFIGURATIONS.filter((path) => path !== 'package.json').find((path) => existsSync(path));
  if (there !== undefined) throw new UserError(`${there}: there is a configuration here; change that one`);
  writeReport(FILE, template(version(), CHECKS, SCHEMA), 'the configuration');
  return { status: 0, out: `${FILE} written; name your pairs in it, then run tweeluik check\n` };
}

/** Where editors find the schema in a project that has the program installed. */
const SCHEMA = './node_modules/tweeluik/dist/tweeluik.schema.json';
