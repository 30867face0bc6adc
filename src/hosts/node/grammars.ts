import { brotliDecompressSync } from 'node:zlib';
import type { Grammars } from '../../facts/trees.ts';
import { type Grammar, readGrammar } from '../../grammar/table.ts';
import { bySide, type Lang } from '../../model/side.ts';
import { bundledGrammar } from './package.ts';

/** The bundled grammars, each read when it is first asked for. */
export const bundledGrammars = (): Grammars =>
  bySide((lang) => {
    let known: Grammar | undefined;
    return () => {
      known ??= unpacked(lang);
      return known;
    };
  });

const unpacked = (lang: Lang): Grammar => readGrammar(brotliDecompressSync(bundledGrammar(lang)));
