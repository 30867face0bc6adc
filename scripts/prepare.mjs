// Builds the program where it was fetched from git. A global installation ("npm install -g git+…", as pre-commit does it) leaves out what the build
// needs: then that is fetched first, for this folder alone.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NEEDED = ['esbuild', 'typescript'];
const lacks = NEEDED.filter((name) => !existsSync(`node_modules/${name}/package.json`));

if (lacks.length > 0) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_config_(?:global|prefix|location|omit|include|dev|production)$/i.test(name),
    ),
  );
  const npm = process.env.npm_execpath;
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  try {
    execFileSync(program, [...first, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...env, NODE_ENV: 'development' },
    });
  } catch {
    console.error(
      `tweeluik cannot be built here: ${lacks.join(' and ')} could not be fetched; run "npm ci" and "npm run build" in this folder`,
    );
    process.exit(1);
  }
}
await import('./build.mjs');
