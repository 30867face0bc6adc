import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toBitext } from '../src/align/bitext.ts';
import { readTsv } from '../src/glossary/files/tsv.ts';
import { glossary as glossaryFrom } from '../src/glossary/index-names.ts';
import { bundledGrammars } from '../src/hosts/node/grammars.ts';
import { bundledGlossaries, bundledLexicon } from '../src/hosts/node/package.ts';
import { readLexicon } from '../src/languages/nl-en/lexicon.ts';
import type { Bitext } from '../src/model/bitext.ts';
import type { Check, Finding } from '../src/model/finding.ts';
import type { Glossary, Lexicon } from '../src/model/glossary.ts';
import type { Lang } from '../src/model/side.ts';
import type { Source } from '../src/model/source.ts';
import { messageOf } from '../src/report/report.ts';
import { review } from '../src/review/review.ts';

/** The folder of the project. */
export const HOME = fileURLToPath(new URL('..', import.meta.url));

/** Real documents that only developers have; tests that need them skip where they are not. */
export const SHARED = process.env.TWEELUIK_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url));
export const hasShared = existsSync(`${SHARED}/gold/outlines.tsv`);

/** A text as if it had been read from a file. */
export const source = (lang: Lang, text: string, path = `${lang}.txt`): Source => ({
  lang,
  path,
  text,
  range: { start: 0, end: text.length },
});

/** A file as a source. */
export const sourceOf = (lang: Lang, path: string): Source => source(lang, readFileSync(path, 'utf8'), path);

let known: Glossary | undefined;

/** The bundled glossary, read once. */
export function bundled(): Glossary {
  known ??= glossaryFrom(
    bundledGlossaries().flatMap(({ name, text }) => readTsv(text, `glossaries/${name}.tsv`, 'bundled', name)),
  );
  return known;
}

let learned: Lexicon | undefined;

/** The bundled lexicon, read once. */
export function lexicon(): Lexicon {
  learned ??= readLexicon(bundledLexicon());
  return learned;
}

/** The bundled grammars, read when they are asked for. */
export const grammars = bundledGrammars();

/** Two texts side by side, with the bundled glossary unless another is given. */
export const bitext = (nl: string, en: string, glossary: Glossary = bundled()): Bitext =>
  toBitext({ nl: source('nl', nl), en: source('en', en) }, glossary, lexicon(), grammars);

/** What the checks find, each with its sentence. */
export const reviewed = (
  pair: Bitext,
  checks?: readonly Check[],
): readonly (Finding & { readonly message: string })[] =>
  review(pair, checks).map((finding) => ({ ...finding, message: messageOf(pair, finding) }));
