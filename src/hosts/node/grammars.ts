import { brotliDecompressSync } from 'node:zlib';
import { type Grammars, grammarsFrom } from '../../facts/trees.ts';
import { bundledGrammar } from './package.ts';

/** The bundled grammars, each read when it is first asked for. */
export const bundledGrammars = (): Grammars => grammarsFrom((lang) => brotliDecompressSync(bundledGrammar(lang)));
