import { brotliDecompressSync } from 'node:zlib';
import { bundledConcepts } from '../../engine/engine.ts';
import { writeTable } from '../../glossary/table.ts';
import { writeCompiled } from '../../grammar/compiled.ts';
import { readGrammar } from '../../grammar/table.ts';
import { bundledGlossaries, bundledGrammar } from './package.ts';

/** What the build keeps beside the program, by the names of the files: what would otherwise be parsed at every start. */
export const tables = (): Readonly<Record<string, string | Uint8Array>> => ({
  'glossary.table': writeTable(bundledConcepts(bundledGlossaries(), null)),
  'nl.table': writeCompiled(readGrammar(brotliDecompressSync(bundledGrammar('nl')))),
  'en.table': writeCompiled(readGrammar(brotliDecompressSync(bundledGrammar('en')))),
});
