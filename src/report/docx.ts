import { type Comment, withComments } from '../formats/docx/comments.ts';
import { recognise } from '../formats/format.ts';
import { UserError } from '../model/error.ts';
import { across, LANGUAGE, type Lang } from '../model/side.ts';
import { commentLines } from './comment.ts';
import type { FormatOptions } from './options.ts';
import type { Report, Reported } from './report.ts';

/**
 * A copy of the Word document of one side with each open finding as a comment on its words; nothing else of the document changes.
 * @throws UserError where the report is of several pairs, or that side is no Word document
 */
export function docx({ documents, findings }: Report, { commentOn, bytesOf }: FormatOptions): Uint8Array {
  const [document, ...more] = documents;
  if (!document || more.length > 0)
    throw new UserError('a Word document takes the comments of one pair; name its two files: tweeluik check NL EN');
  // who wrote the text that prevails translated it into the other
  const lang = commentOn ?? (document.prevails === 'en' ? 'nl' : 'en');
  const { path } = document[lang];
  const bytes = bytesOf(path);
  if (recognise(bytes, path).format !== 'docx')
    throw new UserError(
      `${path}: the ${LANGUAGE[lang]} text is no Word document, so it takes no comments; say --comment-on ${across(lang)}, or choose another format`,
    );
  const open = findings.filter(({ accepted }) => accepted === undefined);
  return withComments(
    bytes,
    path,
    open.map((finding) => commentOf(finding, lang)),
  );
}

function commentOf(finding: Reported, lang: Lang): Comment {
  const place = finding.at[lang];
  return {
    span: place ? { start: place.start.offset, end: place.end.offset } : null,
    near: finding.passage[lang],
    lines: commentLines(finding, lang),
  };
}
