import type { Sides } from '../model/side.ts';
import type { Source } from '../model/source.ts';
import { latin } from './pattern.ts';
import { wordSet } from './word-list.ts';

/** "zal Opdrachtnemer", "Opdrachtgever mag niet", "the Contractor will", "Client shall": a name right before or behind a modal verb. */
const MODALS: Sides<string> = {
  nl: 'zal|zullen|moet|moeten|mag|mogen|kan|kunnen|dient|dienen|is gerechtigd|is verplicht|is bevoegd|is gehouden|heeft het recht',
  en: 'will|shall|must|may|can|should|is entitled|is obliged|has the right',
};

/** Names have at most so many words: "de verantwoordelijke voor de verwerking". */
const LONGEST = 5;

/** "door Huurder", "the Tenant": one word with one capital inside a sentence; who is "een Huurder" or "any Tenant" is nobody in particular. */
const NAMED = /(?<![\p{L}])(\p{Ll}+)\s(\p{Lu}\p{Ll}{3,})(?![\p{L}\d])/gu;
const ANYBODY: Sides<ReadonlySet<string>> = {
  nl: wordSet('een iedere elke geen enige'),
  en: wordSet('a an every each any no all'),
};

/** How often a text writes a name as that of somebody whom it knows, wherever it stands in the sentence; the text is read once for all names. */
export function nameUses({ text, range, lang }: Source): (name: string) => number {
  let counts: Map<string, number> | null = null;
  const counted = (): Map<string, number> => {
    const found = new Map<string, number>();
    for (const [, before = '', name = ''] of text.slice(range.start, range.end).matchAll(latin(NAMED)))
      if (!ANYBODY[lang].has(before)) found.set(name.toLowerCase(), (found.get(name.toLowerCase()) ?? 0) + 1);
    return found;
  };
  return (name) => {
    counts ??= counted();
    return counts.get(name.toLowerCase()) ?? 0;
  };
}

/** How often a name bears a modal verb in a text; the text is read once for all names. */
export function modals(source: Source): (name: string) => number {
  let counts: ReadonlyMap<string, number> | null = null;
  return (name) => {
    counts ??= bearers(source);
    return counts.get(name.toLowerCase()) ?? 0;
  };
}

/** Every row of words that stands right before a modal verb, and in Dutch right behind one, with how often it does. */
function bearers({ text, range, lang }: Source): ReadonlyMap<string, number> {
  const own = text.slice(range.start, range.end).replace(/\s+/g, ' ').toLowerCase();
  const counts = new Map<string, number>();
  const add = (words: readonly string[]) => {
    const row = words.join(' ');
    if (row !== '') counts.set(row, (counts.get(row) ?? 0) + 1);
  };
  for (const { index, 0: modal } of own.matchAll(latin(`(?<![\\p{L}])(?:${MODALS[lang]})(?![\\p{L}])`, 'gu'))) {
    const before = (/[A-Za-zÀ-ÿ\d][A-Za-zÀ-ÿ\d &.'’-]*\s$/.exec(own.slice(Math.max(0, index - 80), index))?.[0] ?? '')
      .trim()
      .split(' ');
    for (let length = 1; length <= Math.min(LONGEST, before.length); length++) add(before.slice(-length));
    if (lang !== 'nl') continue;
    const end = index + modal.length;
    const behind = (/^\s(?:de\s|het\s)?([A-Za-zÀ-ÿ\d][A-Za-zÀ-ÿ\d &.'’-]*)/.exec(own.slice(end, end + 80))?.[1] ?? '')
      .trim()
      .split(' ');
    for (let length = 1; length <= Math.min(LONGEST, behind.length); length++) add(behind.slice(0, length));
  }
  return counts;
}
