import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the installed program: the nearest above this file that holds its glossaries. */
const home = ((): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'glossaries')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
})();

/** A file that ships with the program. */
export type Shipped = Readonly<{ name: string; text: string }>;

/** The bundled glossaries; the name of a file is the domain of its concepts. */
export const bundledGlossaries = (): readonly Shipped[] =>
  shipped('glossaries', '.tsv').filter(({ name }) => name !== LEXICON);

/** What the build made of a file of ours, to be read at once; null where the program runs from its source. */
const compiled = (name: string): Uint8Array | null => {
  const path = fileURLToPath(new URL(name, import.meta.url));
  return existsSync(path) ? readFileSync(path) : null;
};

/** The bundled glossaries as one table, as the build made it. */
export const compiledGlossary = (): string | null => {
  const bytes = compiled('glossary.table');
  return bytes && new TextDecoder().decode(bytes);
};

/** The grammar of a language as it lies in memory, as the build made it. */
export const compiledGrammar = (lang: 'nl' | 'en'): Uint8Array | null => compiled(`${lang}.table`);

/** What readers judged of the findings of each check, without the texts (the build takes it from bench/judged.tsv); empty where it is absent. */
export const judgements = (): string => {
  const kept = join(home, 'dist', 'judged.tsv');
  return existsSync(kept) ? readFileSync(kept, 'utf8') : '';
};

/** The learned lexicon. */
export const bundledLexicon = (): string => readFileSync(join(home, 'glossaries', `${LEXICON}.tsv`), 'utf8');

const LEXICON = 'lexicon';

/** What was learned of the grammar of a language, as packed bytes. */
export const bundledGrammar = (lang: 'nl' | 'en'): Uint8Array =>
  readFileSync(join(home, 'grammars', `${lang}.grammar`));

/** The pages of the checks. */
export const pages = (): readonly Shipped[] => shipped(join('docs', 'checks'), '.md');

/** The version of the program. */
export const version = (): string =>
  (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }).version;

function shipped(folder: string, ending: string): readonly Shipped[] {
  const path = join(home, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({ name: file.slice(0, -ending.length), text: readFileSync(join(path, file), 'utf8') }));
}
