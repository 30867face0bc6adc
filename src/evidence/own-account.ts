import { ACCOUNT_OF, OWN_ACCOUNT } from '../languages/nl-en/own-account.ts';
import type { Bead, Pair, Sentence } from '../model/bitext.ts';
import type { FactOf } from '../model/fact.ts';
import { across, LANGS, type Lang, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import { mentioned, sameOne } from './mentions.ts';

/**
 * What is at somebody's own expense in one text and at another's in the other: "voor eigen rekening" / "at the Owner's expense". Whoever is named must not be named in the
 * other text of the clause: he may be the one who does it himself.
 */
export function otherAccount(pair: Pair, bead: Bead<Sentence>): readonly Sides<Span>[] {
  return LANGS.flatMap((lang) => {
    const far = across(lang);
    const own = bead[lang].flatMap((sentence) => ownIn(sentence, lang) ?? []).at(0);
    const person = lang === 'nl' && own ? anothersIn(bead.en) : null;
    if (own && person) return [{ nl: own, en: person }];
    const named = bead[far].flatMap((sentence) => namedIn(sentence, far)).at(0);
    if (!own || !named || bead[far].some((sentence) => ownIn(sentence, far) !== null)) return [];
    if (bead[lang].some((sentence) => namedIn(sentence, lang).length > 0)) return [];
    const all = pair.sentences.flatMap((one) => mentioned(one[lang]));
    if (all.some((one) => sameOne(one, named))) return [];
    return [lang === 'nl' ? { nl: own, en: named.span } : { nl: named.span, en: own }];
  });
}

function ownIn({ text, words }: Sentence, lang: Lang): Span | null {
  const found = OWN_ACCOUNT[lang].exec(text);
  if (!found) return null;
  const inside = words.filter(({ at }) => at >= found.index && at < found.index + found[0].length);
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? { start: first.span.start, end: last.span.end } : null;
}

/** The parties at whose expense something is. */
const namedIn = ({ text, words, facts }: Sentence, lang: Lang): readonly FactOf<'party'>[] =>
  facts.flatMap((fact) => {
    if (fact.kind !== 'party') return [];
    const inside = words.filter(({ span }) => span.start >= fact.span.start && span.end <= fact.span.end);
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last) return [];
    const { before, behind } = ACCOUNT_OF[lang];
    return before.test(text.slice(0, first.at)) || behind.test(text.slice(last.at + last.text.length)) ? [fact] : [];
  });

/** "You exercise at our risk": a pronoun of the person of whom the sentence says nothing else. */
function anothersIn(sentences: readonly Sentence[]): Span | null {
  const persons = sentences.flatMap(({ facts }) => facts.filter((fact) => fact.kind === 'person'));
  const acting = persons.filter(({ subject }) => subject);
  const [found, ...more] = sentences.flatMap((sentence) => ownIn(sentence, 'en') ?? []);
  const owner = persons.find(({ span }) => found && span.start === found.start);
  if (!found || !owner || more.length > 0 || acting.length === 0) return null;
  return acting.some(({ person }) => person === owner.person) ? null : found;
}
