import type { Sides, Source } from '../model.ts';

/** "zal Opdrachtnemer", "Opdrachtgever mag niet", "the Contractor will", "Client shall": a name right before or behind a modal verb. */
const MODALS: Sides<string> = {
  nl: 'zal|zullen|moet|moeten|mag|mogen|kan|kunnen|dient|dienen|is gerechtigd|is verplicht|is bevoegd|is gehouden|heeft het recht',
  en: 'will|shall|must|may|can|should|is entitled|is obliged|has the right',
};

/** How often a name bears a modal verb in a text. */
export function modals({ text, range, lang }: Source): (name: string) => number {
  const own = text.slice(range.start, range.end).replace(/\s+/g, ' ');
  return (name) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const before = lang === 'nl' ? `(?:${MODALS.nl})\\s(?:de\\s|het\\s)?${escaped}(?![\\p{L}])|` : '';
    return (
      own.match(new RegExp(`${before}(?<![\\p{L}])${escaped}\\s(?:${MODALS[lang]})(?![\\p{L}])`, 'giu'))?.length ?? 0
    );
  };
}
