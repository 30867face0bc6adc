import { type Bitext, both, LANGS, type Problem, type Reading, type Sides, type Span } from '../model.ts';
import { clauseAt } from '../outline/walk.ts';
import { latin } from '../text/pattern.ts';

/**
 * What stays the same about a finding while the text around it changes: its check, the differing words of both sides and the sentences
 * around them, with white space folded and labels and references masked. No label, line or path is in it.
 */
export function essence(bitext: Bitext, check: string, { at }: Problem): string {
  const words = both(at, (spans, lang) => spans.slice(0, 1).map((span) => folded(bitext.sides[lang], span)));
  const around = both(at, (spans, lang) =>
    spans.slice(0, 1).map((span) => masked(passage(bitext.sides[lang], span)?.text ?? '')),
  );
  return [check, ...LANGS.flatMap((lang) => [lang, ...words[lang], ...around[lang]])].join('\u0000');
}

/** A finding's name: sixteen hexadecimal digits; equal ones are told apart by their order. */
export function fingerprint(essence: string, ordinal: number): string {
  return hash(ordinal === 0 ? essence : `${essence}\u0000${ordinal}`);
}

/** The sentence or heading that a span stands in, or null for other text. */
export function passage(reading: Reading, { start, end }: Span): { text: string; span: Span } | null {
  const clause = clauseAt(reading.outline, start) ?? reading.outline;
  const heading = reading.headings.get(clause);
  return (
    [...(heading ? [heading] : []), ...(reading.sentences.get(clause) ?? [])].find(
      ({ span }) => span.start <= start && end <= span.end,
    ) ?? null
  );
}

const folded = ({ source }: Reading, { start, end }: Span): string =>
  masked(source.text.slice(start, end).replace(/\s+/g, ' ').trim());

/** "artikel 3.1" and "lid 2" change when an article is inserted; so does a label at the start of a line */
const masked = (text: string): string =>
  text.replace(
    latin(
      /(?<![A-Za-zÀ-ÿ\d])(?:artikel(?:en)?|lid|leden|bijlage|module|article|articles|section|clauses?|paragraphs?|annex|schedule)\s(?:[A-Z]\.)?\d[\d.()a-z]*/gi,
    ),
    '#',
  );

/** FNV-1a over UTF-16 units, twice with other seeds: 64 bits are plenty to tell the findings of a document apart. */
function hash(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((seed) => fnv(text, seed).toString(16).padStart(8, '0')).join('');
}

function fnv(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** The sides of a finding that have words. */
export const sidesWithWords = (at: Sides<readonly Span[]>): number =>
  LANGS.filter((lang) => at[lang].length > 0).length;
