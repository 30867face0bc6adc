import { brotliDecompressSync } from 'node:zlib';
import { type Grammars, lazily } from '../../facts/trees.ts';
import { readCompiled } from '../../grammar/compiled.ts';
import { readGrammar } from '../../grammar/table.ts';
import { bundledGrammar, compiledGrammar } from './package.ts';

/** The bundled grammars, each read when it is first asked for. */
export const bundledGrammars = (): Grammars =>
  lazily((lang) => {
    const bytes = compiledGrammar(lang);
    return (bytes && readCompiled(bytes)) ?? readGrammar(brotliDecompressSync(bundledGrammar(lang)));
  });
