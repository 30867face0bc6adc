/**
 * A path as a URI reference (RFC 3986): "voorwaarden 2026/nl.txt" → "voorwaarden%202026/nl.txt"; a full path becomes a file URI:
 * "C:\terms\nl.txt" → "file:///C:/terms/nl.txt".
 */
export function uriOf(path: string): string {
  // elsewhere than on Windows a backslash is a sign of a name like others
  const slashed = /^[A-Za-z]:\\/.test(path) ? path.replaceAll('\\', '/') : path;
  const steps = slashed.replace(/^(?:\.\/)+/, '').split('/');
  const drive = /^[A-Za-z]:$/.test(steps[0] ?? '') && steps.length > 1 ? `${steps.shift()}/` : '';
  const encoded = steps.map((step) => encodeURIComponent(wellFormed(step))).join('/');
  if (drive !== '') return `file:///${drive}${encoded}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** One half of a surrogate pair cannot be encoded. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');
