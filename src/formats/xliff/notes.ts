import { UserError } from '../../model/error.ts';
import type { Severity } from '../../model/finding.ts';
import type { Lang } from '../../model/side.ts';
import { decode } from '../decode.ts';
import { langOfTag } from '../languages.ts';
import { child, type Element, elements, escaped } from '../xml.ts';
import { unitsIn } from './xliff.ts';

/** A note on a segment, by its number as the reader gives it; null: on no segment, so it stands with the first. `lang` = the text that it is about. */
export type Note = Readonly<{ segment: string | null; lang: Lang; severity: Severity; text: string }>;

/** XML that goes into the file at a place. */
type Insertion = Readonly<{ at: number; xml: string }>;

/** How notes on a unit are written: "note" of XLIFF 1.2 stands in the unit, that of 2.x in its "notes". */
type Style = Readonly<{ prefix: string; source: Lang; several: boolean }>;

/**
 * A copy of an XLIFF file, 1.2 or 2.x, with notes on its segments, as the standard has them: `from` (1.2) or `category` (2.x) is "tweeluik", `priority` 1 an error,
 * 5 a warning, 10 a note. All else stays byte for byte as it was.
 * @throws UserError where the file is damaged, or is in an encoding other than UTF-8 or UTF-16
 */
export function withNotes(bytes: Uint8Array, path: string, notes: readonly Note[]): Uint8Array {
  const text = decode(bytes, path);
  const write = writerLike(bytes, text, path);
  const bySegment = new Map<string | null, readonly Note[]>();
  for (const note of notes) bySegment.set(note.segment, [...(bySegment.get(note.segment) ?? []), note]);
  const placed: Insertion[] = [];
  const source = langOfTag(unitsIn(text, path).source ?? undefined) ?? 'nl';
  let first = true;
  unitsIn(text, path, (unit, segments) => {
    const wanted = segments.flatMap(({ id }) => take(bySegment, id));
    if (first && segments.length > 0) wanted.push(...take(bySegment, null));
    first &&= segments.length === 0;
    if (wanted.length === 0) return;
    const prefix = /^<([\w.-]+:)?/.exec(text.slice(unit.start, unit.open))?.[1] ?? '';
    const style = { prefix, source, several: segments.length > 1 };
    placed.push((unit.name === 'trans-unit' ? inOld : inCurrent)(unit, wanted, style));
  });
  return write(inserted(text, placed));
}

/** The notes on a segment, which no later segment of that number has again. */
function take(notes: Map<string | null, readonly Note[]>, segment: string | null): readonly Note[] {
  const found = notes.get(segment) ?? [];
  notes.delete(segment);
  return found;
}

const PRIORITY: Readonly<Record<Severity, number>> = { error: 1, warning: 5, note: 10 };

/** In 1.2 notes follow the target, or where there is none the source. */
function inOld(unit: Element, notes: readonly Note[], { prefix, source, several }: Style): Insertion {
  const after = child(unit, 'target') ?? child(unit, 'seg-source') ?? child(unit, 'source');
  const xml = notes.map((note) => {
    const about = note.lang === source ? 'source' : 'target';
    return `<${prefix}note from="tweeluik" annotates="${about}" priority="${PRIORITY[note.severity]}">${said(note, several)}</${prefix}note>`;
  });
  return { at: after?.end ?? unit.open, xml: xml.join('') };
}

/** In 2.x "notes" stands before the data of the inline tags and the segments. */
function inCurrent(unit: Element, notes: readonly Note[], { prefix, source, several }: Style): Insertion {
  const xml = notes
    .map((note) => {
      const about = note.lang === source ? 'source' : 'target';
      return `<${prefix}note category="tweeluik" appliesTo="${about}" priority="${PRIORITY[note.severity]}">${said(note, several)}</${prefix}note>`;
    })
    .join('');
  const own = child(unit, 'notes');
  if (own && own.end > own.open) return { at: own.close, xml };
  const next = elements(unit).find(({ name }) => ['originalData', 'segment', 'ignorable'].includes(name));
  return { at: next?.start ?? unit.open, xml: `<${prefix}notes>${xml}</${prefix}notes>` };
}

/** A unit of several segments says which of them is meant. */
const said = ({ segment, text }: Note, several: boolean): string =>
  escaped(several && segment !== null ? `segment ${segment}: ${text}` : text);

function inserted(text: string, insertions: readonly Insertion[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { at, xml } of insertions.toSorted((a, b) => a.at - b.at)) {
    parts.push(text.slice(from, at), xml);
    from = at;
  }
  return [...parts, text.slice(from)].join('');
}

/** What writes a text in the encoding of the file that it comes from. */
function writerLike(bytes: Uint8Array, text: string, path: string): (text: string) => Uint8Array {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return (changed) => utf16(changed, true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return (changed) => utf16(changed, false);
  const encoder = new TextEncoder();
  const again = encoder.encode(text);
  if (again.length !== bytes.length || again.some((byte, at) => byte !== bytes[at]))
    throw new UserError(`${path}: notes can be added to XLIFF in UTF-8 or UTF-16 only; save it as UTF-8`);
  return (changed) => encoder.encode(changed);
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}
