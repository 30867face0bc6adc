import { latin, matches } from '../../languages/pattern.ts';
import type { FactOf, Likeness } from '../../model/fact.ts';
import { type Found, finds, type Passage } from '../passage.ts';
import type { Kind } from './kind.ts';

type Identifier = Omit<FactOf<'identifier'>, 'span'>;

/** What is the same in every language, each with an example; the first that matches claims the words; `before` = what must stand in front. */
const PATTERNS: readonly (readonly [what: string, pattern: RegExp, before?: RegExp])[] = [
  /** "https://www.waterlelie.example/voorwaarden", "www.waterlelie.example" */
  ['url', latin(/(?<![\p{L}\p{N}@])(?:https?:\/\/|www\.)[^\s<>"“”()\]]+[^\s<>"“”()\].,;:!?’']/giu)],
  /** "legal@waterlelie.example" */
  ['e-mail', latin(/(?<![\p{L}\p{N}.])[\p{L}\p{N}][\p{L}\p{N}._%+-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu)],
  /** "ECLI:NL:HR:2013:BY8733" */
  ['ECLI', latin(/(?<![\p{L}\p{N}])ECLI:[A-Z]{2}:[A-Z]+:\d{4}:[A-Z0-9]+/gu)],
  /** "NL91 ABNA 0417 1643 00" */
  ['IBAN', latin(/(?<![\p{L}\p{N}])[A-Z]{2}\d{2}\s?[A-Z]{4}(?:\s?\d{4}){2}\s?\d{2}(?![\p{L}\p{N}])/gu)],
  /** "NL100251419B01", "NL 1002.51.419.B01" */
  [
    'VAT number',
    latin(/(?<![\p{L}\p{N}])NL[\s.]?\d{3,4}[\s.]?\d{2,3}[\s.]?\d{2,3}[\s.]?B[\s.]?\d{2}(?![\p{L}\p{N}])/gu),
  ],
  /** "ISO 27001", "ISO/IEC 27001:2022", "NEN 7510", "ISAE 3402", "NEN-EN-ISO 9001" */
  [
    'standard',
    latin(
      /(?<![A-Za-zÀ-ÿ\d])(?:(?:NEN|EN|ISO|IEC|ISAE|SOC|ETSI|RFC|PCI)(?:[-/](?:EN|ISO|IEC|DSS))*)[\s-]?\d{1,5}(?:-\d{1,2})*(?::\d{4})?(?![A-Za-zÀ-ÿ\d])/g,
    ),
  ],
  /** "Incoterms® 2020", "UAV 2012", "FIDIC 1999": rules by their year, which the other side may leave out */
  [
    'edition',
    latin(/(?<![A-Za-zÀ-ÿ\d])(?:Incoterms|UAV(?:-[Gg][Cc])?|DNR|FIDIC)[®™]?\s(?:19|20)\d\d(?![A-Za-zÀ-ÿ\d/]|[.,]\d)/g),
  ],
  /** "(PbEU 2014, L 257)", "OJ L 257", "Trb. 1966, 91", "Stb. 1991, 199": where an act was published, which the other side may leave out */
  [
    'publication',
    latin(
      /(?<![A-Za-zÀ-ÿ\d])(?:(?:PbE[UG]|PbEEG|PB(?:\s?E[UG])?|OJ(?:\s?E[UC])?|Official Journal)\s(?:\d{4},?\s(?:nr\.?\s)?)?[LC]\s?\d{1,3}(?:[,/]\s?\d{1,4})*|(?:Trb\.?|Stb\.?|Stcrt\.?|Tractatenblad|Staatsblad|Staatscourant|Treaty Series|Bulletin of Acts and Decrees)\s\d{4},?\s(?:nr\.?\s|no\.?\s)?\d{1,5})(?![A-Za-zÀ-ÿ\d])/g,
    ),
  ],
  /** "KPB-2027-0418", "ARVODI-2018", "DPA/2026/017": a code of letters and numbers */
  [
    'code',
    latin(
      /(?<![A-Za-zÀ-ÿ\d-])(?!EUR|USD|GBP)(?:[A-Z]{2,}[-/](?:[A-Z0-9]+[-/])+\d{2,}|[A-Z]{3,}[-/]\d{4,})(?![A-Za-zÀ-ÿ\d-])/g,
    ),
  ],
  /** "7361 GG Beekbergen" */
  ['postcode', latin(/(?<![\p{L}\p{N}])[1-9]\d{3}\s?[A-Z]{2}(?=\s+\p{Lu}\p{L}|\s*[,.;)]|\s*$)(?![\p{L}])/gmu)],
  /** "+31 (0)58 233 34 10", "055-5340396", "(058) 233 34 10", "06 12345678" */
  [
    'telephone',
    latin(
      /(?<![A-Za-zÀ-ÿ\d.,])\+\d{2}\s?(?:\(0\))?(?:[\s-]?\d){8,10}(?![A-Za-zÀ-ÿ\d])|(?<![A-Za-zÀ-ÿ\d.,])(?:\(0\d{1,3}\)[\s-]?|0\d{1,3}[\s-])\d{2,8}(?:[\s-]?\d{2,4}){0,3}(?![A-Za-zÀ-ÿ\d])|(?<![A-Za-zÀ-ÿ\d.,])0\d{9}(?![A-Za-zÀ-ÿ\d])/g,
    ),
  ],
  /** "KvK-nummer 08062751", "CoC number 08062751", "Kamer van Koophandel onder nummer 08062751", "Chamber of Commerce under number 08062751" */
  [
    'trade register',
    latin(/(?<![\p{L}\p{N}])\d{8}(?![\p{L}\p{N}])/gu),
    /(?:(?:KvK|CoC|Koophandel|Commerce|register|registration|registratie)(?:[^.;\d]|n[or]s?\.){0,40}|(?:under|onder)\s(?:the\s|het\s)?(?:n[or]\.?|number|nummer)\s)$/i,
  ],
  /** "versie 3.2", "version 1.0.4", "v1.2", "EUPL-1.2"; of metadata: "version: 3", 'version = "3.1"' */
  [
    'version',
    latin(
      /(?<=(?:[Vv]ersies?|[Vv]ersions?|[Rr]elease)\s)\d+(?:\.\d+)+(?![A-Za-zÀ-ÿ\d])|(?<=(?:[Vv]ersie|[Vv]ersion|[Rr]elease)\s?[:=]\s?["']?)\d+(?:\.\d+)*(?![A-Za-zÀ-ÿ\d.])|(?<![A-Za-zÀ-ÿ\d])v\d+(?:\.\d+)+(?![A-Za-zÀ-ÿ\d])/g,
    ),
  ],
  /** "BE 0541.352.248", "0541.352.248": the number of an enterprise; "0123.456.789": a telephone */
  ['enterprise number', latin(/(?<![\p{L}\p{N}.,])(?:BE\s?)?[01]\d{2,3}\.\d{3}\.\d{3}(?![\p{L}\p{N}]|[.,]\d)/gu)],
  /** "192.168.0.1" */
  ['address', latin(/(?<![\p{L}\p{N}.])\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}.])/gu)],
];

/** Identifiers: never read as numbers, and the same on both sides. */
export function identifiers({ text }: Passage): readonly Found<Identifier>[] {
  const found = finds<Identifier>(text);
  for (const [what, pattern, before] of PATTERNS) {
    for (const match of matches(pattern, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (before && !before.test(text.slice(Math.max(0, start - 60), start))) continue;
      found.add(start, end, { kind: 'identifier', what, value: normal(what, match[0]) });
    }
  }
  return found.inOrder();
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
  if (what === 'e-mail') return text.toLowerCase();
  if (what === 'enterprise number') return text.replace(/\D/g, '');
  // "EN-1234" is "EN 1234"
  if (what === 'standard') return text.toLowerCase().replace(/\s|(?<=[a-z])-(?=\d)/g, '');
  // "PbEU 2014, L 257" is "OJ EU 2014, L 257", "Trb. 1968, 142" a Treaty Series
  if (what === 'publication') return (text.match(/\d+/g) ?? []).join();
  return text
    .toLowerCase()
    .replace(/[®™]/g, '')
    .replace(/[\s.]/g, what === 'version' ? ' ' : '')
    .replace(/^v/, '');
};

/** The same, spaces and case of letters apart. Pages of a site differ by language: "/nl/voorwaarden" and "/en/terms" are equivalent. */
export function likeIdentifiers(one: Identifier, two: Identifier): Likeness {
  if (one.value === two.value) return 'same';
  const site = (value: string) => value.split('/')[0];
  return one.what === 'url' && two.what === 'url' && site(one.value) === site(two.value) ? 'equivalent' : 'different';
}

/** What is the same in every language. */
export const identifier: Kind<'identifier'> = {
  kind: 'identifier',
  needs: /\d|www|http|@/i,
  find: identifiers,
  same: likeIdentifiers,
  // where an act was published may be left out; beside another place it is wrong
  coupled: ({ what }) => what === 'publication' || what === 'edition',
  evidence: ({ value }) => [`identifier ${value}`],
  drifts: true,
  limits: false,
  print: ({ what, value }) => `${what} ${value}`,
};
