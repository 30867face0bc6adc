import {
  across,
  type Bead,
  type Bitext,
  both,
  type Check,
  type FactOf,
  LANGS,
  type Lang,
  type Pair,
  type Problem,
  type Role,
  type Sentence,
  type Sides,
} from '../model.ts';
import { wholePairs, wordsAt } from './compare.ts';

export const roles: Check = {
  id: 'roles',
  severity: 'error',
  summary: 'In both texts the same party does, gets or owns it, and no party acts on itself.',
  run: (bitext) =>
    wholePairs(bitext).flatMap((pair) =>
      pair.sentences.flatMap((bead) => [...exchanged(bitext, pair, bead), ...itself(bitext, pair, bead)]),
    ),
};

type Party = FactOf<'party'>;
const PARTS: readonly Role[] = ['agent', 'owner', 'receiver'];

const partiesIn = (sentences: readonly Sentence[]): readonly Party[] =>
  sentences.flatMap(({ facts }) => facts.filter((fact): fact is Party => fact.kind === 'party'));

/**
 * Both sides name the same parties, each as often in each part of the sentence, but not the same ones in the same part: "zal Opdrachtnemer
 * … wensen van Opdrachtgever" / "the Client will … wishes of the Contractor". Where a side uses another construction the parts do not
 * match, and nothing is said.
 */
function exchanged(bitext: Bitext, pair: Pair, bead: Bead<Sentence>): readonly Problem[] {
  const named = both(bead, partiesIn);
  const all = both(named, (list) => new Set(list.map(({ concept }) => concept)));
  if (all.nl.size < 2 || all.nl.size !== all.en.size || [...all.nl].some((concept) => !all.en.has(concept))) return [];
  if (PARTS.some((role) => inPart(named.nl, role).length !== inPart(named.en, role).length)) return [];
  if (named.nl.length !== named.en.length) return [];
  return PARTS.flatMap((role) => {
    const [nl, en] = [inPart(named.nl, role), inPart(named.en, role)];
    const [dutch, english] = [unmatched(nl, en), unmatched(en, nl)];
    return dutch.flatMap((one, at): Problem[] => {
      const two = english[at];
      return two
        ? [
            {
              pair,
              at: { nl: [one.span], en: [two.span] },
              message: `${question(role, two)}: ${said(bitext, { nl: one, en: two })}.`,
              expected: preferred(one),
            },
          ]
        : [];
    });
  });
}

const inPart = (parties: readonly Party[], role: Role): readonly Party[] =>
  parties.filter((party) => party.role === role);

/** Those that have no party of the same concept on the other side, each of which answers one. */
function unmatched(list: readonly Party[], others: readonly Party[]): readonly Party[] {
  const free = [...others];
  return list.filter(({ concept }) => {
    const at = free.findIndex((other) => other.concept === concept);
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  });
}

/** "Opdrachtnemer zal dit verzoek doorsturen aan Opdrachtnemer": subject and receiver are one; the other side shows who is meant. */
function itself(bitext: Bitext, pair: Pair, bead: Bead<Sentence>): readonly Problem[] {
  return LANGS.flatMap((lang) =>
    bead[lang].flatMap((sentence) => {
      const parties = partiesIn([sentence]);
      return parties.flatMap((receiver, at): Problem[] => {
        const subject = parties[at - 1];
        if (receiver.role !== 'receiver' || !subject?.subject || subject.concept !== receiver.concept) return [];
        if (!clearly(sentence, subject, receiver)) return [];
        const answer = partiesIn(bead[across(lang)]).find(
          ({ role, concept }) => role === 'receiver' && concept !== receiver.concept,
        );
        const spans: Sides<readonly Party[]> = {
          nl: lang === 'nl' ? [receiver] : answer ? [answer] : [],
          en: lang === 'en' ? [receiver] : answer ? [answer] : [],
        };
        const who = wordsAt(bitext.sides[lang], receiver.span);
        const across_ = answer
          ? `, where the ${lang === 'nl' ? 'English' : 'Dutch'} names "${wordsAt(bitext.sides[across(lang)], answer.span)}"`
          : '';
        return [
          {
            pair,
            at: both(spans, (list) => list.map(({ span }) => span)),
            side: lang,
            message: `In the ${lang === 'nl' ? 'Dutch' : 'English'}, "${who}" acts towards itself${across_}.`,
            ...(answer ? {} : { severity: 'warning' }),
          },
        ];
      });
    }),
  );
}

/** Nothing between them opens another clause. */
function clearly(sentence: Sentence, subject: Party, receiver: Party): boolean {
  const between = sentence.words.filter(
    ({ span }) => span.start >= subject.span.end && span.end <= receiver.span.start,
  );
  const [first, last] = [between[0], between.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    !/[,;:()]/.test(sentence.text.slice(first.at - 1, last.at + last.text.length))
  );
}

function question(role: Role, english: Party): string {
  if (role === 'agent') return english.what !== '' && english.subject ? `Who ${english.what}` : 'Who acts';
  if (role === 'owner') return english.what !== '' ? `Whose ${english.what}` : 'Whose it is';
  return 'Who receives it';
}

const said = (bitext: Bitext, parties: Sides<Party>): string => {
  const words = both(parties, ({ span }, lang: Lang) => wordsAt(bitext.sides[lang], span));
  return `Dutch "${words.nl}", English "${words.en}"`;
};

const preferred = ({ concept }: Party): readonly string[] =>
  concept.names.en.filter(({ status }) => status === 'preferred').map(({ text }) => text);
