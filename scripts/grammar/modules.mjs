import { build } from 'esbuild';

/** What the program itself uses for grammar, bundled, so that learning and parsing see the same features. */
export async function grammarModules() {
  const contents = ['tokens', 'relations', 'coded', 'hashing', 'tagger', 'transitions', 'parser', 'weights', 'table']
    .map((name) => `export * from './src/grammar/${name}.ts';`)
    .join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
