// Bundles the program and its library into dist/, and writes the types.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: {
    cli: 'src/hosts/cli/main.ts',
    index: 'src/index.ts',
    schema: 'src/hosts/node/schema.ts',
    worker: 'src/hosts/worker/worker.ts',
    'page-parts': 'src/hosts/browser/parts.ts',
    // tinypool starts its threads with this file, which it looks for beside itself
    'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  metafile: true,
  legalComments: 'none',
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
  // CommonJS packages (natural's single modules, commander) ask for require
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
writeFileSync('dist/tweeluik.schema.json', `${JSON.stringify((await import('../dist/schema.js')).SCHEMA, null, 2)}\n`);
await import('./build-page.mjs');
rmSync('dist/page-parts.js');
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
declarations('dist/types');
notices(Object.keys(metafile.inputs));

/** The compiler leaves "./model.ts" in declarations, where a user has "./model.d.ts" only, which is found as "./model.js". */
function declarations(folder) {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )) {
    const path = `${folder}/${file}`;
    writeFileSync(path, readFileSync(path, 'utf8').replace(/((?:from|import\() ?['"]\.[^'"]+)\.ts(?=['"])/g, '$1.js'));
  }
}

/** The licences of what was bundled, since users receive it with the program. */
function notices(inputs) {
  const names = new Set();
  for (const input of inputs) {
    const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) names.add(found[1]);
  }
  const parts = [...names].sort().map((name) => {
    const folder = `node_modules/${name}`;
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
    const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : 'See the README of the package.';
    return `# ${name} ${version} (${license})\n\n${text}`;
  });
  writeFileSync('dist/THIRD-PARTY-LICENSES.txt', `${parts.join('\n\n\n')}\n`);
}
