// Builds the program where it was fetched from git. A global installation ("npm install -g git+…", as pre-commit does it) leaves out what the build
// needs: then that is fetched first, for this folder alone, and nothing that only the tests need.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What the build runs, and what the source imports. */
function needed() {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const source = files.map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n');
  const imported = Object.keys(devDependencies).filter((name) => new RegExp(`['"]${name}(?:/|['"])`).test(source));
  const types = Object.keys(devDependencies).filter((name) => name.startsWith('@types/'));
  return [...new Set(['esbuild', 'typescript', ...types, ...imported])];
}

const lacks = needed().filter((name) => !existsSync(`node_modules/${name}/package.json`));
if (lacks.length > 0) {
  const global = /^npm_config_(?:global|prefix|location|omit|include|dev|production)$/i;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !global.test(name)));
  const npm = process.env.npm_execpath;
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const packages = lacks.map((name) => `${name}@${devDependencies[name]}`);
  // in a folder of its own, since here they are left out again
  const aside = mkdtempSync('.needed-');
  try {
    writeFileSync(`${aside}/package.json`, '{ "private": true }');
    const flags = ['--prefix', aside, '--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync(program, [...first, 'install', ...flags, ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
    cpSync(`${aside}/node_modules`, 'node_modules', { recursive: true, force: false, verbatimSymlinks: true });
  } catch {
    console.error(
      `tweeluik cannot be built here: ${lacks.join(', ')} could not be fetched; run "npm ci" and "npm run build" in this folder`,
    );
    process.exitCode = 1;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
if (process.exitCode !== 1) await import('./build.mjs');
