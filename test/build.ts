import { execFileSync } from 'node:child_process';

/** The command line is tested as users start it, so it is built first. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
}
