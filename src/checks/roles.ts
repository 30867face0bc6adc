import { expectedFor, namedParty, wholePairs, wordsAt, wordsBeside } from '../evidence/compare.ts';
import { exchangedNouns } from '../evidence/exchanged-nouns.ts';
import { exchangedValues } from '../evidence/exchanged-values.ts';
import { exchanged } from '../evidence/parts.ts';
import { nodeAt } from '../evidence/scopes.ts';
import { place } from '../facts/places.ts';
import { prevailing } from '../facts/prevails.ts';
import type { Bead, Bitext, Pair, Sentence } from '../model/bitext.ts';
import type { FactOf } from '../model/fact.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, both, LANGS, type Lang, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';

export const roles: Check = {
  id: 'roles',
  severity: 'error',
  summary: 'In both texts the same party does, gets or owns it, and no party acts on itself.',
  run: (bitext) => [
    ...wholePairs(bitext).flatMap((pair) =>
      pair.sentences.flatMap((bead) => {
        const found = swapped(bitext, pair, bead);
        const told = found.length > 0 ? found : inEachOthersPlace(bitext, pair, bead);
        return [...told, ...itself(bitext, pair, bead)];
      }),
    ),
    ...whichPrevails(bitext),
  ],
};

/** "De Nederlandse tekst prevaleert" / "The English text prevails": each text gives the last word to another one. */
function whichPrevails(bitext: Bitext): readonly Problem[] {
  const { nl, en } = both(bitext.sides, prevailing);
  if (!nl || !en || nl.lang === en.lang) return [];
  const values = wordsBeside(bitext, { nl: nl.span, en: en.span });
  return [{ at: { nl: [nl.span], en: [en.span] }, say: { code: 'prevailing-text', values } }];
}

type Party = FactOf<'party'>;

const partiesIn = (sentences: readonly Sentence[]): readonly Party[] =>
  sentences.flatMap(({ facts }) => facts.filter((fact): fact is Party => fact.kind === 'party'));

/**
 * Both sides name the same parties, each as often, but not the same ones in the same part of the sentence: "zal Opdrachtnemer … wensen van
 * Opdrachtgever" / "the Client will … wishes of the Contractor"; "dan sturen wij je" / "you will send us".
 */
function swapped(bitext: Bitext, pair: Pair, bead: Bead<Sentence>): readonly Problem[] {
  const couples = exchanged(bitext, bead);
  const [first] = couples;
  if (!first) return [];
  // said of the mention of which the English shows most
  const told = couples.find(({ en }) => en.role === 'agent' && en.subject && en.what !== '') ?? first;
  return [
    {
      pair,
      at: { nl: couples.map(({ nl }) => nl.span), en: couples.map(({ en }) => en.span) },
      say: { code: 'parties-exchanged', values: namedParty(bitext, told) },
      ...expectedFor(told),
    },
  ];
}

/**
 * Nouns and values in each other's place: "Het bestuur benoemt de leden van de vergadering" / "The meeting appoints the members of the board";
 * "voor werknemer een maand en voor werkgever twee" / "two months for the employee and one for the employer".
 */
function inEachOthersPlace(bitext: Bitext, pair: Pair, bead: Bead<Sentence>): readonly Problem[] {
  const told = (code: 'nouns-exchanged' | 'values-exchanged', couples: readonly Sides<Span>[]): readonly Problem[] => {
    const [first] = couples;
    if (!first) return [];
    const at = { nl: couples.map(({ nl }) => nl), en: couples.map(({ en }) => en) };
    return [{ pair, at, say: { code, values: wordsBeside(bitext, first) } }];
  };
  return [
    ...told('nouns-exchanged', exchangedNouns(bitext, bead)),
    ...told('values-exchanged', exchangedValues(bitext, bead)),
  ];
}

/** "Opdrachtnemer zal dit verzoek doorsturen aan Opdrachtnemer": subject and receiver are one; the other side shows who is meant. */
function itself(bitext: Bitext, pair: Pair, bead: Bead<Sentence>): readonly Problem[] {
  return LANGS.flatMap((lang) =>
    bead[lang].flatMap((sentence) => {
      const parties = partiesIn([sentence]);
      return parties.flatMap((receiver, at): Problem[] => {
        const subject = parties[at - 1];
        if (receiver.role !== 'receiver' || !subject?.subject || subject.concept !== receiver.concept) return [];
        if (!clearly(sentence, subject, receiver) || !sameName(bitext, lang, subject, receiver)) return [];
        if (!mayAct(bitext, lang, sentence, subject)) return [];
        const answer = partiesIn(bead[across(lang)]).find(
          ({ role, concept }) => role === 'receiver' && concept !== receiver.concept,
        );
        const spans: Sides<readonly Party[]> = {
          nl: lang === 'nl' ? [receiver] : answer ? [answer] : [],
          en: lang === 'en' ? [receiver] : answer ? [answer] : [],
        };
        const party = wordsAt(bitext.sides[lang], receiver.span);
        const other = answer ? wordsAt(bitext.sides[across(lang)], answer.span) : null;
        return [
          {
            pair,
            at: both(spans, (list) => list.map(({ span }) => span)),
            side: lang,
            say: { code: 'party-to-itself', values: { lang, party, other } },
            ...(answer ? {} : { severity: 'warning' }),
          },
        ];
      });
    }),
  );
}

/** "dat Klant Leverancier direct informeert": where the grammar is known, a party acts only if it says so. */
function mayAct({ parse }: Bitext, lang: Lang, sentence: Sentence, { span }: Party): boolean {
  if (!parse) return true;
  const tree = parse[lang](sentence);
  const at = nodeAt(sentence, tree, span);
  return at >= 0 && place(tree, at, lang)?.part === 'agent';
}

/** One concept may have names of several people: "the claimant" and "the defendant" in cassation. */
const sameName = ({ sides }: Bitext, lang: Lang, one: Party, two: Party): boolean =>
  wordsAt(sides[lang], one.span).toLowerCase() === wordsAt(sides[lang], two.span).toLowerCase();

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
