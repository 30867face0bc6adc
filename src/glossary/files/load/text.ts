import { decode } from '../../../formats/decode.ts';
import { UserError } from '../../../model/error.ts';

/**
 * The text of a glossary file, without a byte order mark. UTF-8, and what tools export besides: UTF-16 with a mark ("Unicode text" of Excel, MultiTerm),
 * or what an XML declaration says.
 * @throws UserError where the bytes are no text
 */
export function textOf(content: string | Uint8Array, path: string): string {
  const text = typeof content === 'string' ? content : decoded(content, path);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function decoded(bytes: Uint8Array, path: string): string {
  const label = marked(bytes) ?? declared(bytes);
  if (label === null) return decode(bytes, path);
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${path}:1:1: this file is not ${label}, though it says so; save it as UTF-8`);
  }
}

const marked = ([one, two]: Uint8Array): string | null =>
  one === 0xff && two === 0xfe ? 'utf-16le' : one === 0xfe && two === 0xff ? 'utf-16be' : null;

/** <?xml version="1.0" encoding="windows-1252"?> */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const name = /^(?:\u00EF\u00BB\u00BF)?<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(head)?.[1]?.toLowerCase();
  return name === undefined || name === 'utf-8' || name.startsWith('utf-16') ? null : name;
}
