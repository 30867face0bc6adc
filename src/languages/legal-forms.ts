import { latin } from './pattern.ts';

/** A form behind or before a name, and what it is in any language and spelling: "B.V." and "BV" are one, "Stichting" and "Foundation" too. */
export type LegalForm = Readonly<{ form: string; start: number; end: number }>;

/** The legal forms, by what is the same: as they stand behind a name in any language, and as words of their own. */
const FORMS: readonly (readonly [form: string, abbreviations: string, words: string])[] = [
  ['bv', 'B\\.? ?V\\.?', ''],
  ['nv', 'N\\.? ?V\\.?', ''],
  ['bvba', 'B\\.?V\\.?B\\.?A\\.?|S\\.?P\\.?R\\.?L\\.?', ''],
  ['vof', 'V\\.?O\\.?F\\.?', ''],
  ['cv', 'C\\.V\\.|CV', ''],
  ['ua', 'U\\.A\\.|UA', ''],
  ['ltd', 'Ltd\\.?|Limited', ''],
  ['plc', 'plc|PLC|P\\.L\\.C\\.', ''],
  ['inc', 'Inc\\.?|Incorporated', ''],
  ['llc', 'L\\.?L\\.?C\\.?', ''],
  ['llp', 'L\\.?L\\.?P\\.?', ''],
  ['corp', 'Corp\\.?|Corporation', ''],
  ['gmbh', 'GmbH|G\\.m\\.b\\.H\\.', ''],
  ['ag', 'AG', ''],
  ['kg', 'KG', ''],
  ['sa', 'S\\.A\\.|SA', ''],
  ['sarl', 'S\\.?[aà]\\.?r\\.?l\\.?|SARL', ''],
  ['sas', 'S\\.?A\\.?S\\.?', ''],
  ['srl', 'S\\.?R\\.?L\\.?|S\\.?r\\.?l\\.?', ''],
  ['spa', 'S\\.?p\\.?A\\.?', ''],
  ['se', 'SE', ''],
  ['ab', 'AB', ''],
  ['as', 'A/S', ''],
  ['oy', 'Oy', ''],
  ['foundation', '', 'Stichting|Foundation'],
  ['association', '', 'Vereniging|Association'],
  ['cooperative', '', 'Coöperatie|Cooperative|Co-operative'],
];

/** "Waterlelie B.V.", "Zilvervis GmbH & Co. KG" */
const BEHIND = FORMS.filter(([, abbreviations]) => abbreviations !== '').map(
  ([form, abbreviations]) => [form, latin(`^[,]?\\s(?:${abbreviations})(?![\\p{L}\\p{N}])`, 'u')] as const,
);

/** The form that stands right behind this place of a text: " B.V. is" → bv */
export function formBehind(text: string, at: number): LegalForm | null {
  const rest = text.slice(at, at + 20);
  for (const [form, pattern] of BEHIND) {
    const match = pattern.exec(rest);
    if (match) return { form, start: at, end: at + match[0].length };
  }
  return null;
}

/** What a word of its own says of the form: "Stichting" → foundation */
export const formOf = (word: string): string | null =>
  FORMS.find(([, , words]) => words.split('|').includes(word) && word !== '')?.[0] ?? null;
