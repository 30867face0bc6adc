import { UserError } from '../../model/error.ts';
import { LANGS } from '../../model/side.ts';
import type { Text } from '../../model/source.ts';
import { textOf } from '../blocks.ts';
import { langOfTag } from '../languages.ts';
import type { Input } from '../read.ts';
import { child, elements, parseXml } from '../xml.ts';
import { blocksOf, type Pair, remarks } from './segments.ts';
import { said } from './xliff.ts';

/**
 * The two texts of a translation memory (TMX 1.4), unit by unit; other languages in it are left out.
 * @throws UserError where the file is damaged, or has no unit in both languages
 */
export function readTmx({ text, path }: Input): Text {
  const pairs: Pair[] = [];
  parseXml(text, path, {
    wanted: new Set(['tu']),
    visit: (unit) => {
      const texts = { nl: null as string | null, en: null as string | null };
      for (const variant of elements(unit, 'tuv')) {
        const lang = langOfTag(variant.attributes.get('xml:lang') ?? variant.attributes.get('lang'));
        const segment = child(variant, 'seg');
        if (lang && segment) texts[lang] ??= said(segment);
      }
      if (LANGS.some((lang) => texts[lang] !== null)) pairs.push({ id: String(pairs.length + 1), texts, opens: true });
    },
  });
  if (!pairs.some(({ texts }) => texts.nl !== null && texts.en !== null))
    throw new UserError(`${path}: this translation memory has no unit in Dutch and English`);
  const empty = LANGS.toSorted((a, b) => missing(pairs, b) - missing(pairs, a))[0] ?? 'en';
  return textOf(blocksOf(pairs), remarks(pairs, empty));
}

const missing = (pairs: readonly Pair[], lang: 'nl' | 'en'): number =>
  pairs.filter(({ texts }) => texts[lang] === null).length;
