// Bundles the program and its library into dist/, and writes the types.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const WARRANTY = {
  ISC: `THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`,
  MIT: `THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS
FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
};
const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

${WARRANTY.ISC}`;
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of
this software and associated documentation files (the "Software"), to deal in
the Software without restriction, including without limitation the rights to
use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of
the Software, and to permit persons to whom the Software is furnished to do so,
subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

${WARRANTY.MIT}`;

/** What grammars/ was learned from: weights are figures, and hold no sentence of it. */
const LEARNED = `# grammars/nl.grammar, grammars/en.grammar (weights, learned by scripts/learn-grammar.mjs)

Parts of speech and heads were learned from treebanks of Universal Dependencies:
- UD_Dutch-LassySmall and UD_Dutch-Alpino, CC BY-SA 4.0 (Gosse Bouma and Gertjan van Noord, University of Groningen)
- UD_English-EWT, CC BY-SA 4.0 (Natalia Silveira and others, Stanford University, from texts of the Linguistic Data Consortium)
- UD_English-GUM, the genres bio, interview, news, speech, textbook and voyage, CC BY 4.0 and public domain (Amir Zeldes and others, Georgetown University)
Word classes were learned from the words of those treebanks and of parallel Dutch and English text: treaties of the Kingdom of the Netherlands (no copyright:
art. 11 Auteurswet), texts of the European Union (reuse allowed with source), government texts and manuals of free software under the licences of their makers.
https://creativecommons.org/licenses/by-sa/4.0/legalcode`;

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: {
    cli: 'src/hosts/cli/main.ts',
    index: 'src/index.ts',
    schema: 'src/hosts/node/schema.ts',
    worker: 'src/hosts/worker/worker.ts',
    'page-parts': 'src/hosts/browser/parts.ts',
    tables: 'src/hosts/node/tables.ts',
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
for (const [name, content] of Object.entries((await import('../dist/tables.js')).tables()))
  writeFileSync(`dist/${name}`, content);
rmSync('dist/tables.js');
writeFileSync('dist/judged.tsv', judgements());
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
declarations('dist/types');
notices(Object.keys(metafile.inputs));

/** What "explain" says of each check rests on this: the verdicts of readers on real translations, as check, severity and verdict alone. */
function judgements() {
  const rows = readFileSync('bench/judged.tsv', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return rows.map((row) => `${row.split('\t').slice(2, 5).join('\t')}\n`).join('');
}

/** The compiler leaves "./model.ts" in declarations, where a user has "./model.d.ts" only, which is found as "./model.js". */
function declarations(folder) {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )) {
    const path = `${folder}/${file}`;
    writeFileSync(path, readFileSync(path, 'utf8').replace(/((?:from|import\() ?['"]\.[^'"]+)\.ts(?=['"])/g, '$1.js'));
  }
}

/** The licences of what was bundled, since users receive it with the program; a package may hold others of its own. */
function notices(inputs) {
  const folders = new Set(inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
  const parts = [...folders].map((folder) => {
    const { name, version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)(?:[-.].*)?$/i.test(one));
    const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : standardText(name, license, author);
    return `# ${name} ${version} (${license})\n\n${text}`;
  });
  writeFileSync('dist/THIRD-PARTY-LICENSES.txt', `${[...[...new Set(parts)].sort(), LEARNED].join('\n\n\n')}\n`);
}

/** The text of a licence that a package only names. */
function standardText(name, license, author) {
  const holder = (typeof author === 'string' ? author : (author?.name ?? name)).replace(/\s*[<(].*$/, '');
  const text = { ISC, MIT }[license];
  if (!text) throw new Error(`${name} has no licence file, and the text of ${license} is not known here`);
  return `Copyright (c) ${holder}\n\n${text}`;
}
