import { recognise } from '../formats/format.ts';
import { type Note, withNotes } from '../formats/xliff/notes.ts';
import { UserError } from '../model/error.ts';
import { across, type Lang } from '../model/side.ts';
import { commentLines } from './comment.ts';
import type { FormatOptions } from './options.ts';
import type { Report, Reported } from './report.ts';

/**
 * A copy of an XLIFF file with each open finding as a note on its segment; nothing else of the file changes.
 * @throws UserError where the report is of several pairs, or its texts are no XLIFF file
 */
export function xliff({ documents, findings }: Report, { commentOn, bytesOf }: FormatOptions): Uint8Array {
  const [document, ...more] = documents;
  if (!document || more.length > 0)
    throw new UserError('an XLIFF file takes the notes of one pair; name its file: tweeluik check FILE.xlf');
  const { path } = document.nl;
  const bytes = bytesOf(path);
  if (document.en.path !== path || recognise(bytes, path).format !== 'xliff')
    throw new UserError(
      `${path}: the texts are not those of one XLIFF file, so it takes no notes; choose another format`,
    );
  const lang = commentOn ?? (document.prevails === 'en' ? 'nl' : 'en');
  const open = findings.filter(({ accepted }) => accepted === undefined);
  return withNotes(
    bytes,
    path,
    open.map((finding) => noteOf(finding, lang)),
  );
}

const noteOf = (finding: Reported, lang: Lang): Note => ({
  segment: segmentOf(finding, lang) ?? segmentOf(finding, across(lang)),
  lang: finding.at[lang] === null ? across(lang) : lang,
  severity: finding.severity,
  text: commentLines(finding, lang).join('\n'),
});

/** "segment 12" → "12" */
const segmentOf = ({ at }: Reported, lang: Lang): string | null =>
  /^segment (.+)$/.exec(at[lang]?.unit ?? '')?.[1] ?? null;
