import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkOf } from '../../engine/rules.ts';
import { rulesIn } from '../../engine/rules-file.ts';
import { decode } from '../../formats/decode.ts';
import { UserError } from '../../model/error.ts';
import type { Check } from '../../model/finding.ts';
import { bytesOf } from './read.ts';

/**
 * The checks of somebody's own: modules whose default export is a check or a list of them, YAML files of rules, and folders of both. A module runs with
 * the rights of whoever runs the program, so it is loaded only where that is allowed.
 * @throws UserError where one is not there, cannot be loaded, or holds no check
 */
export async function ownChecks(paths: readonly string[], modules: boolean): Promise<readonly Check[]> {
  const found: Check[] = [];
  for (const path of paths.flatMap(filesIn)) found.push(...(await checksIn(path, modules)));
  return found;
}

function filesIn(path: string): readonly string[] {
  if (!existsSync(path))
    throw new UserError(`${path}: there is no such file; "own-checks" names modules and YAML files`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.(?:[cm]?js|ya?ml)$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

async function checksIn(path: string, modules: boolean): Promise<readonly Check[]> {
  if (/\.ya?ml$/.test(path)) return rulesIn(decode(bytesOf(path), path), path).map(checkOf);
  if (!modules)
    throw new UserError(
      `${path}: this module would run with your rights; say --allow-modules if you trust it, or write the rule in YAML`,
    );
  const loaded: unknown = await import(pathToFileURL(resolve(path)).href).catch((error: unknown) => {
    throw new UserError(
      `${path}: this module cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  const { default: given } = loaded as Readonly<{ default?: unknown }>;
  const checks = Array.isArray(given) ? given : [given];
  if (given === undefined || checks.length === 0)
    throw new UserError(`${path}: this module exports no check; write "export default { id, severity, summary, run }"`);
  return checks as readonly Check[];
}
