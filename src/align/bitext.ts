import { read } from '../facts/read.ts';
import { type Grammars, parses } from '../facts/trees.ts';
import { define } from '../glossary/define.ts';
import { namesOf } from '../glossary/mentions.ts';
import { modals, nameUses } from '../languages/modals.ts';
import { NO_LEXICON } from '../languages/nl-en/lexicon.ts';
import type { Bitext } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Glossary, Lexicon } from '../model/glossary.ts';
import { both, type Sides } from '../model/side.ts';
import type { Source } from '../model/source.ts';
import { definitions } from '../outline/definitions.ts';
import { align } from './align.ts';
import { inStretches } from './budget.ts';
import { outlines } from './reconcile.ts';
import { answering } from './words.ts';

/** Two texts, read, with one glossary, and side by side; with grammars, checks may ask for the grammar of a sentence. */
export function toBitext(
  sources: Sides<Source>,
  known: Glossary,
  lexicon: Lexicon = NO_LEXICON,
  grammars?: Grammars,
): Bitext {
  return fromOutlines(sources, outlines(sources, lexicon), known, lexicon, grammars);
}

/** The same for texts whose outlines are known. */
export function fromOutlines(
  sources: Sides<Source>,
  outlines: Sides<Clause>,
  known: Glossary,
  lexicon: Lexicon,
  grammars?: Grammars,
): Bitext {
  const read = readings(sources, outlines, known, lexicon);
  const words = inStretches(answering(lexicon, read.sides));
  const found = { ...read, pairs: align(read.sides, read.definitions, lexicon, words), lexicon, words };
  return grammars ? { ...found, parse: parses(grammars) } : found;
}

/** Both texts read, with one glossary, before they are laid side by side. */
export function readings(
  sources: Sides<Source>,
  outlines: Sides<Clause>,
  known: Glossary,
  lexicon: Lexicon,
): Pick<Bitext, 'sides' | 'glossary' | 'definitions'> {
  const found = both(sources, (source, lang) => definitions(source, outlines[lang]));
  const texts = both(sources, (source, lang) => ({
    definitions: found[lang],
    modals: modals(source),
    uses: nameUses(source),
  }));
  const { glossary, definitions: paired } = define(texts, known, lexicon);
  const names = namesOf(glossary);
  const sides = both(sources, (source, lang) => read(source, outlines[lang], found[lang], names));
  return { sides, glossary, definitions: paired };
}
