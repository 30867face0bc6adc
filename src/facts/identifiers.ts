import type { FactOf, Likeness } from '../model.ts';
import type { Found, Passage } from './passage.ts';

type Identifier = Omit<FactOf<'identifier'>, 'span'>;

/** What is the same in every language, each with an example; the first that matches claims the words. */
const PATTERNS: readonly (readonly [string, RegExp])[] = [
  /** "https://www.waterlelie.example/voorwaarden", "www.waterlelie.example" */
  ['url', /(?<![\p{L}\p{N}@])(?:https?:\/\/|www\.)[^\s<>"“”()\]]+[^\s<>"“”()\].,;:!?’']/giu],
  /** "legal@waterlelie.example" */
  ['e-mail', /(?<![\p{L}\p{N}.])[\p{L}\p{N}][\p{L}\p{N}._%+-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu],
  /** "ECLI:NL:HR:2013:BY8733" */
  ['ECLI', /(?<![\p{L}\p{N}])ECLI:[A-Z]{2}:[A-Z]+:\d{4}:[A-Z0-9]+/gu],
  /** "NL91 ABNA 0417 1643 00" */
  ['IBAN', /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}\s?[A-Z]{4}(?:\s?\d{4}){2}\s?\d{2}(?![\p{L}\p{N}])/gu],
  /** "NL100251419B01", "NL 1002.51.419.B01" */
  ['VAT number', /(?<![\p{L}\p{N}])NL[\s.]?\d{3,4}[\s.]?\d{2,3}[\s.]?\d{2,3}[\s.]?B[\s.]?\d{2}(?![\p{L}\p{N}])/gu],
  /** "ISO 27001", "ISO/IEC 27001:2022", "NEN 7510", "ISAE 3402", "NEN-EN-ISO 9001" */
  [
    'standard',
    /(?<![\p{L}\p{N}])(?:(?:NEN|EN|ISO|IEC|ISAE|SOC|ETSI|RFC|PCI)(?:[-/](?:EN|ISO|IEC|DSS))*)[\s-]?\d{1,5}(?:-\d{1,2})*(?::\d{4})?(?![\p{L}\p{N}])/gu,
  ],
  /** "7361 GG Beekbergen" */
  ['postcode', /(?<![\p{L}\p{N}])[1-9]\d{3}\s?[A-Z]{2}(?=\s+\p{Lu}\p{L}|\s*[,.;)]|\s*$)(?![\p{L}])/gmu],
  /** "+31 (0)58 233 34 10", "055-5340396", "(058) 233 34 10", "06 12345678" */
  [
    'telephone',
    /(?<![\p{L}\p{N}.,])\+\d{2}\s?(?:\(0\))?(?:[\s-]?\d){8,10}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,])(?:\(0\d{1,3}\)[\s-]?|0\d{1,3}[\s-])\d{2,8}(?:[\s-]?\d{2,4}){0,3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,])0\d{9}(?![\p{L}\p{N}])/gu,
  ],
  /** "KvK-nummer 08062751", "CoC number 08062751", "Kamer van Koophandel onder nummer 08062751", "Chamber of Commerce under number 08062751" */
  [
    'trade register',
    /(?<=(?:KvK|KVK|kvk|CoC|COC|Koophandel|Commerce|handelsregister|register|[Rr]egistration)[^.;\d]{0,40}?)(?<![\p{L}\p{N}])\d{8}(?![\p{L}\p{N}])/gu,
  ],
  /** "versie 3.2", "version 1.0.4", "v1.2", "EUPL-1.2" */
  [
    'version',
    /(?<=(?:[Vv]ersies?|[Vv]ersions?|[Rr]elease)\s)\d+(?:\.\d+)+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])v\d+(?:\.\d+)+(?![\p{L}\p{N}])/gu,
  ],
  /** "192.168.0.1" */
  ['address', /(?<![\p{L}\p{N}.])\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}.])/gu],
];

/** Identifiers: never read as numbers, and the same on both sides. */
export function identifiers({ text }: Passage): readonly Found<Identifier>[] {
  const found: Found<Identifier>[] = [];
  for (const [what, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, fact: { kind: 'identifier', what, value: normal(what, match[0]) } });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const normal = (what: string, text: string): string => {
  if (what === 'telephone')
    return text
      .replace(/\(0\)/, '')
      .replace(/\D/g, '')
      .replace(/^0+/, '')
      .replace(/^31(?=\d{9}$)/, '');
  if (what === 'url')
    return text
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/$/, '');
  return text
    .toLowerCase()
    .replace(/[\s.]/g, what === 'version' ? ' ' : '')
    .replace(/^v/, '');
};

/** The same, spaces and case of letters apart. Pages of a site differ by language: "/nl/voorwaarden" and "/en/terms" are equivalent. */
export function likeIdentifiers(one: Identifier, two: Identifier): Likeness {
  if (one.value === two.value) return 'same';
  const site = (value: string) => value.split('/')[0];
  return one.what === 'url' && two.what === 'url' && site(one.value) === site(two.value) ? 'equivalent' : 'different';
}
