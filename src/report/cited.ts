import type { Reading } from '../model/bitext.ts';
import type { Clause, ClauseKind } from '../model/clause.ts';
import type { Lang } from '../model/side.ts';
import { inOrder } from '../outline/walk.ts';

/** What the program itself calls things that have no number or name, in the language of a reader. */
type Names = Readonly<{
  front: readonly [article: string, name: string];
  contents: readonly [article: string, name: string];
  item: readonly [alone: string, under: string];
  paragraph: readonly [alone: string, under: string];
  definition: string;
}>;

const NAMES: Readonly<Record<Lang, Names>> = {
  en: {
    front: ['the', 'front matter'],
    contents: ['the', 'list of contents'],
    item: ['unnumbered item', 'item'],
    paragraph: ['unnumbered paragraph', 'paragraph'],
    definition: 'the definition of',
  },
  nl: {
    front: ['de', 'aanhef'],
    contents: ['de', 'inhoudsopgave'],
    item: ['ongenummerd onderdeel', 'onderdeel'],
    paragraph: ['ongenummerde alinea', 'alinea'],
    definition: 'de definitie van',
  },
};

/**
 * A clause as one names it to a person, in every report and message alike: as printed ("A.2.1"), and what the program counted itself by its heading
 * or by what it is: "§2/1.1" → "Additional General Terms … 1.1", "15.3.•2" → "15.3, item 2", "¶1" → "unnumbered paragraph 1".
 * @param locale the language of the reader
 */
export function cited({ source, outline }: Reading, { label, kind }: Clause, locale: Lang): string {
  const names = NAMES[locale];
  if (label === 'front') return names.front[1];
  if (kind === 'contents') return names.contents[1];
  const steps = label.split('/');
  if (!/[§¶•]/.test(label)) return steps.join(' … ');
  const clauses = new Map([...inOrder(outline)].map((clause) => [clause.label, clause] as const));
  const called = steps.map((own, at) => {
    const before = steps
      .slice(0, at)
      .map((step) => `${step}/`)
      .join('');
    const heading = own.startsWith('§') ? clauses.get(before + own)?.heading : null;
    if (heading) return brief(source.text.slice(heading.start, heading.end));
    return counted(own, (upTo) => clauses.get(before + upTo)?.kind, names);
  });
  return called.join(' … ');
}

/** A clause as a sentence names it: "A.2.1", "the list of contents", 'the definition of "Gebrek"', '"Toepasselijkheid"' where its heading is all it has. */
export function named(reading: Reading, clause: Clause, locale: Lang): string {
  const { front, contents, definition } = NAMES[locale];
  const { label, kind } = clause;
  if (label === 'front') return front.join(' ');
  if (kind === 'contents') return contents.join(' ');
  const called = cited(reading, clause, locale);
  if (kind === 'definition' && clause.mark === null) return `${definition} "${called}"`;
  return /(?:^|\/)§\d+$/.test(label) ? `"${called}"` : called;
}

/** "15.3.•2" → "15.3, item 2", "1.¶1.b" → "1, paragraph 1, b"; a ¶ is an item where it stands in a list (A.3.6), else a paragraph. */
function counted(label: string, kindOf: (upTo: string) => ClauseKind | undefined, { item, paragraph }: Names): string {
  return label.replace(/\.?([¶•])(\d+)(\.(?=[^¶•]))?/g, (_, sign, count, more, at) => {
    const upTo = label.slice(0, at) + (at === 0 ? '' : '.') + sign + count;
    const [alone, under] = sign === '•' || kindOf(upTo) === 'item' ? item : paragraph;
    return `${at === 0 ? alone : `, ${under}`} ${count}${more ? ', ' : ''}`;
  });
}

const LONGEST = 60;

function brief(heading: string): string {
  const folded = heading.replace(/\s+/g, ' ').trim();
  return folded.length > LONGEST ? `${folded.slice(0, LONGEST - 1)}…` : folded;
}
