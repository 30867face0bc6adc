import { languageOf } from '../languages/recognise.ts';
import { LANGS, type Lang } from '../model/side.ts';
import type { Block } from './blocks.ts';

/** The language of a tag such as "nl-NL" or "en_GB"; undefined for any other. */
export function langOfTag(tag: string | undefined): Lang | undefined {
  const [first] = (tag ?? '').toLowerCase().split(/[-_]/);
  return LANGS.find((lang) => lang === first);
}

/**
 * Blocks that say of themselves which language they are in, where the file holds both languages and each is what it says; else the blocks of a file in one
 * language. Of a file that holds both, a block without a language is in the one that it is recognised as, or stands in both texts.
 */
export function inTwoLanguages(blocks: readonly Block[]): readonly Block[] {
  const texts = LANGS.map((lang) =>
    blocks
      .filter((block) => block.lang === lang)
      .map(wordsOf)
      .join('\n'),
  );
  const [least, most] = texts.map(({ length }) => length).sort((a, b) => a - b);
  const whole = blocks.reduce((sum, block) => sum + wordsOf(block).length, 0);
  const honest = LANGS.every((lang, at) => languageOf(texts[at] ?? '') === lang);
  const both = (least ?? 0) * 5 > (most ?? 0) && (least ?? 0) + (most ?? 0) > whole / 2;
  if (!honest || !both) return blocks.map(({ lang: _, segment: __, ...block }) => block);
  return blocks.map((block) => {
    if (block.lang !== undefined) return block;
    const lang = languageOf(wordsOf(block));
    return lang ? { ...block, lang } : block;
  });
}

const wordsOf = ({ text, cells }: Block): string => (cells ? cells.join(' ') : text);
