import { UserError } from '../../model/error.ts';
import type { Lang } from '../../model/side.ts';
import type { Text } from '../../model/source.ts';
import { type Block, textOf, tidy } from '../blocks.ts';
import { looksLikeHeading } from '../headings.ts';
import { htmlBlocks } from '../html/html.ts';
import { inTwoLanguages, langOfTag } from '../languages.ts';

/** A text of a locale file under its key; `lang` where the file holds both languages. */
export type Entry = Readonly<{ key: readonly string[]; value: string; lang?: Lang | undefined }>;

/** How many texts a locale file may have; more come from a few lines of YAML that refer to themselves. */
const MOST = 200_000;

/**
 * The text of a locale file: what stands under each key, in order. HTML and Markdown in a value are read as such; addresses and names for programs are left out.
 * @throws UserError where no value is a text
 */
export function textOfEntries(entries: readonly Entry[], path: string, notes: readonly string[] = []): Text {
  if (entries.length > MOST) throw new UserError(`${path}: it holds more than ${MOST} texts; give the terms alone`);
  const blocks = entries
    .map(byLanguage)
    .filter(isProse)
    .flatMap((entry) => blocksOf(entry, path));
  if (blocks.length === 0) throw new UserError(`${path}: this file holds no text under its keys`);
  return textOf(inTwoLanguages(blocks), notes);
}

/** "nl.terms.title" and "terms.title.en" say the language; the key without it is the same in both. */
function byLanguage(entry: Entry): Entry {
  const at = entry.key.findIndex((step) => /^[a-z]{2}(?:[-_][A-Z]{2})?$/.test(step) && langOfTag(step) !== undefined);
  if (entry.lang !== undefined || at < 0 || entry.key.length === 1) return entry;
  return { ...entry, key: entry.key.toSpliced(at, 1), lang: langOfTag(entry.key[at]) };
}

/** Whether a value is for people: not an address, a colour or a name for a program. */
const isProse = ({ value }: Entry): boolean =>
  /\p{L}{2}/u.test(value) &&
  !/^(?:https?:|mailto:|tel:|\/|\.\/|#)\S*$/.test(value) &&
  !/^[a-z\d]+(?:[_./:-][a-z\d]+)+$/.test(value);

/** What stands under a key. The first block has the key as its segment, so that two files pair by it. */
function blocksOf({ key, value, lang }: Entry, path: string): readonly Block[] {
  const name = key.join('.');
  const blocks = isHtml(value)
    ? htmlBlocks(value, path)
    : isMarkdown(value)
      ? markdownBlocks(value, path)
      : plainBlocks(value);
  const heading = TITLE.test(key.at(-1) ?? '') && blocks.length === 1 && looksLikeHeading(blocks[0]?.text ?? '');
  return blocks.map((block, at) => ({
    ...block,
    unit: name,
    ...(lang === undefined ? {} : { lang }),
    ...(at === 0 ? { segment: name } : {}),
    ...(heading && block.heading === undefined ? { heading: Math.min(2, key.length), apart: true } : {}),
    ...(CONTENTS.test(key.at(-1) ?? '') ? { kind: 'contents' as const } : {}),
  }));
}

/** Keys of headings, and of lists of contents. */
const TITLE = /(?:^|[_-]|[a-z](?=T|H))(?:title|heading|header|titel|kop|h[1-6])\d*$/i;
const CONTENTS = /^(?:toc|tableOfContents|contents|inhoud)(?:[_-]?(?:items?|list|title))?$/i;

const isHtml = (value: string): boolean =>
  /<\/?(?:p|br|li|ul|ol|div|span|strong|b|em|i|a|h[1-6]|table|sup)\b[^>]*>/i.test(value);
const isMarkdown = (value: string): boolean => /\*\*\S|\]\(\S+\)|^#{1,6} |^[-*] |^\d+\. /m.test(value);

/** Lines of a value; a blank one parts paragraphs. */
const plainBlocks = (value: string): readonly Block[] =>
  value
    .split(/\n\s*\n/)
    .map((text, at): Block => ({ text: tidy(text), apart: at > 0 }))
    .filter(({ text }) => text !== '');

/** Markdown of a value, the signs that part lists and headings read, those within a line taken out. */
function markdownBlocks(value: string, path: string): readonly Block[] {
  return htmlBlocks(markdownToHtml(value), path);
}

/** Markdown as HTML, as far as values of a locale file have it. */
function markdownToHtml(value: string): string {
  const escaped = value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const inline = (text: string): string =>
    text
      .replace(/\[([^\]\n]{1,300})\]\([^()\n]{1,600}\)/g, '$1')
      .replace(/(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1/g, '<b>$2</b>')
      .replace(/(?<![\w*])([*_])(?=\S)([^*_\n]{1,300})(?<=\S)\1(?![\w*])/g, '$2');
  const lines = escaped.split('\n').map((line) => {
    const hashes = /^#{1,6}(?= )/.exec(line)?.[0];
    if (hashes !== undefined) {
      const title = line
        .slice(hashes.length)
        .trim()
        .replace(/(?<!#)#+$/, '');
      return `<h${hashes.length}>${inline(title)}</h${hashes.length}>`;
    }
    return line.trim() === '' ? '<p></p>' : `${inline(line)}\n`;
  });
  return lines
    .map((line) => (/^\s*(?:[-*•]|\d+[.)])\s/.test(line) ? `<div>${line.replace(/^(\s*)[*]\s/, '$1- ')}</div>` : line))
    .join('');
}
