import { LANGS, type Lang, type Sides } from '../../model/side.ts';
import { type Block, tidy } from '../blocks.ts';

/** A segment of a bilingual file: what it says in each language, where it has it, its number as tools show it, and what it is in its document. */
export type Pair = Readonly<{
  id: string;
  texts: Sides<string | null>;
  /** "h2", "heading", "li": what the file says that the segment is. */
  role?: string | undefined;
  /** It begins a paragraph. */
  opens: boolean;
  locked?: boolean;
}>;

/** Segments as the blocks of both texts, each piece with its counterpart; an untranslated segment stands in one text alone. */
export function blocksOf(pairs: readonly Pair[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const pair of pairs)
    for (const lang of LANGS) {
      const text = tidy(pair.texts[lang] ?? '');
      if (text !== '') blocks.push(blockOf(pair, lang, text));
    }
  return blocks;
}

function blockOf({ id, role, opens }: Pair, lang: Lang, text: string): Block {
  const block: Block = { text, lang, apart: opens, unit: `segment ${id}`, segment: id };
  const level = role === undefined ? null : HEADING.exec(role);
  return level ? { ...block, text: text.replaceAll('\n', ' '), heading: Number(level[1] ?? 1) } : block;
}

/** "h2", "x-h1", "heading 3", "title" */
const HEADING = /^(?:x-)?(?:h(?:eading)?|title)[ -]?([1-6])?$/i;

/** What to say of segments that are not translated, or that nobody may change, once each. */
export function remarks(pairs: readonly Pair[], target: Lang): readonly string[] {
  const empty = pairs.filter(
    ({ texts }) => tidy(texts[target] ?? '') === '' && Object.values(texts).some((one) => one),
  );
  const locked = pairs.filter((pair) => pair.locked === true);
  return [...told(empty, 'not translated'), ...told(locked, 'locked, and are checked like the others')];
}

function told(pairs: readonly Pair[], what: string): readonly string[] {
  if (pairs.length === 0) return [];
  const first = pairs.slice(0, 5).map(({ id }) => id);
  const more = pairs.length > first.length ? ', …' : '';
  const one = pairs.length === 1;
  const said = one ? what.replace('are ', 'is ').replace('the others', 'others') : what;
  return [`${pairs.length} ${one ? 'segment is' : 'segments are'} ${said} (${first.join(', ')}${more})`];
}
