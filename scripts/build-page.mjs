// Makes dist/tweeluik.html: the whole program in one file that a browser opens from a disk, with a policy that lets it connect to nothing.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** A script for browsers, in one piece. */
async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    write: false,
    legalComments: 'none',
    logLevel: 'warning',
    // its own build for browsers brings the Buffer that it needs
    alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0].text;
}

/** What stands in a script element must not end it. */
const inScript = (text) => text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
const digest = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const [main, worker, parts] = [
  inScript(await bundled('src/hosts/browser/main.ts')),
  await bundled('src/hosts/browser/worker-main.ts'),
  await import('../dist/page-parts.js'),
];
const style = readFileSync('src/hosts/browser/style.css', 'utf8');
const { glossaries, lexicon, version } = parts.resources();
const pages = Object.fromEntries(parts.pages().map(({ name, text }) => [name, text]));
/** Bytes as a page can hold them; gzip, since browsers unpack no brotli. */
const packed = (bytes) => gzipSync(bytes, { level: 9 }).toString('base64');
const texts = packed(JSON.stringify({ worker, glossaries, lexicon, version, pages }));
const grammars = ['nl', 'en'].map(
  (lang) =>
    `<script type="text/plain" id="grammar-${lang}">${packed(brotliDecompressSync(parts.bundledGrammar(lang)))}</script>`,
);
// the report is shown in a frame, which is held to this policy as well as to its own
const policy = [
  "default-src 'none'",
  `script-src ${digest(main)} ${digest(parts.SCRIPT)} blob:`,
  'worker-src blob:',
  `style-src ${digest(style)} ${digest(parts.STYLE)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

writeFileSync(
  'dist/tweeluik.html',
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>tweeluik</title>
<style>${style}</style>
</head>
<body>
<div id="page"></div>
<script type="text/plain" id="texts">${texts}</script>
${grammars.join('\n')}
<script>${main}</script>
</body>
</html>
`,
);
