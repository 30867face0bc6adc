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
  return pairs.flatMap(({ id, texts, role = '', opens }) =>
    LANGS.flatMap((lang): readonly Block[] => {
      const text = tidy(texts[lang] ?? '');
      if (text === '') return [];
      const level = /^(?:x-)?(?:h(?:eading)?|title)[ -]?([1-6])?$/i.exec(role);
      return [
        {
          text: level ? text.replaceAll('\n', ' ') : text,
          lang,
          apart: opens,
          unit: `segment ${id}`,
          segment: id,
          ...(level ? { heading: Number(level[1] ?? 1) } : {}),
        },
      ];
    }),
  );
}

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
