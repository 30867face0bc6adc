// Writes the findings of each corpus to its findings.txt: those already judged keep their verdict, new ones stand with "?" until a person
// judges them, and those that are no longer found are left out. Misses ("!") stay. Run: npm run judge
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'vite';

const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
const { corpora, judged, said } = await server.ssrLoadModule('/test/corpus.ts');
const { pairsText } = await server.ssrLoadModule('/src/report/pairs.ts');
const { corpusBitext } = await server.ssrLoadModule('/test/corpus.ts');
const home = process.cwd();
for (const name of corpora(home)) {
  const path = `${home}/corpus/${name}/findings.txt`;
  const known = new Map(judged(home, name).map(({ finding, verdict }) => [finding, verdict]));
  const notes = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const comments = new Map(
    notes
      .filter((line) => /^[+\-!?] .*\s#/.test(line))
      .map((line) => [line.slice(2).replace(/\s+#.*$/, ''), /\s+#.*$/.exec(line)[0]]),
  );
  const lines = said(home, name).map(
    (finding) => `${known.get(finding) ?? '?'} ${finding}${comments.get(finding) ?? ''}`,
  );
  const misses = notes.filter((line) => line.startsWith('! '));
  const head = notes.filter((line) => line.startsWith('# '));
  writeFileSync(path, `${[...head, ...lines, ...misses].join('\n')}\n`);
  if (!existsSync(`${home}/corpus/${name}/pairs.txt`))
    writeFileSync(`${home}/corpus/${name}/pairs.txt`, pairsText(corpusBitext(home, name)));
  const open = lines.filter((line) => line.startsWith('?')).length;
  process.stdout.write(`${name}: ${lines.length} findings, ${open} to judge, ${misses.length} misses\n`);
}
await server.close();
