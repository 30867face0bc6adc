import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { HOME } from '../texts.ts';

test('the engine is bundled for a browser: nothing of it needs Node', async () => {
  const { errors, metafile } = await build({
    entryPoints: [`${HOME}/src/engine/engine.ts`],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'silent',
    outdir: 'unused',
  });
  expect(errors).toEqual([]);
  const needed = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  expect(needed).toEqual([]);
});
