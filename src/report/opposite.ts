import { partnersOf } from '../evidence/structure.ts';
import type { Bitext, Pair, Sentence } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import { across, type Lang } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import { prose } from '../outline/prose.ts';
import { clauseAt } from '../outline/walk.ts';
import { passage } from '../review/fingerprint.ts';

/** The passage of the other text beside words that it does not answer; null where nothing stands opposite. */
export type Opposite = (lang: Lang, span: Span) => string | null;

/**
 * What a reader lays beside words of one text: the sentences that stand opposite theirs, else the heading or the clause that does.
 * "Klant betaalt niet." has nothing that answers "niet", and stands opposite "The Customer pays."
 */
export function opposites(bitext: Bitext): Opposite {
  const partners = partnersOf(bitext);
  return (lang, span) => {
    const reading = bitext.sides[lang];
    const clause = clauseAt(reading.outline, span.start);
    const pair = clause ? partners.get(clause) : undefined;
    if (!clause || !pair || pair.clauses[across(lang)].length === 0) return null;
    const sentence = passage(reading, span);
    const opposite = sentence ? facing(bitext, pair, clause, sentence, lang) : '';
    return opposite === '' ? wholeOf(bitext, pair, across(lang)) : opposite;
  };
}

function facing({ sides }: Bitext, pair: Pair, clause: Clause, sentence: Sentence, lang: Lang): string {
  const far = across(lang);
  if (sides[lang].headings.get(clause) === sentence)
    return textOf(pair.clauses[far].flatMap((one) => sides[far].headings.get(one) ?? []));
  return textOf(pair.sentences.find((bead) => bead[lang].includes(sentence))?.[far] ?? []);
}

const textOf = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => text).join(' ');

/** All that the clauses of one side say; null where they say nothing. */
function wholeOf({ sides }: Bitext, { clauses }: Pair, lang: Lang): string | null {
  const text = clauses[lang]
    .map((clause) => prose(sides[lang].source, clause).text)
    .filter((one) => one !== '')
    .join(' ');
  return text === '' ? null : text;
}
