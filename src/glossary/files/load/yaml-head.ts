/**
 * Where the content of a YAML file begins: behind blank lines, comments and "---". A walk over lines, since one pattern for all of them can
 * read a blank line in several ways and takes twice as long for each line more.
 */
export function contentAt(text: string): number {
  let at = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
    const line = text.slice(at, end);
    if (!line.startsWith('#') && !line.startsWith('---') && line.trim() !== '') break;
    at = end + 1;
  }
  return at;
}
