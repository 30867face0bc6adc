import { expect, test } from 'vitest';
import { answering } from '../../src/align/words.ts';
import { evidence } from '../../src/evidence/evidence.ts';
import { withOwnWords } from '../../src/evidence/own-words.ts';
import { misplaced } from '../../src/evidence/parts.ts';
import { NO_LEXICON, readLexicon } from '../../src/languages/nl-en/lexicon.ts';
import type { Bead, Sentence } from '../../src/model/bitext.ts';
import { LANGS } from '../../src/model/side.ts';
import { bitext, lexicon } from '../texts.ts';

/** Two sentences that say the same but for who acts. */
const NL = 'De Verhuurder vergoedt de schade aan de Huurder, en de Huurder onderhoudt de tuin van de Verhuurder.';
const EN = 'The Tenant compensates the Landlord for the damage, and the Tenant maintains the garden of the Landlord.';

const beadOf = (nl: string, en: string): Bead<Sentence> => {
  const [found] = bitext(`1. ${nl}\n`, `1. ${en}\n`).pairs.flatMap(({ sentences }) => sentences);
  if (!found) throw new Error('the two sentences were not paired');
  return found;
};

test('the same sentences get other answers from another lexicon, in whatever order it is asked', () => {
  const bead = beadOf(NL, EN);
  const none = (words: ReturnType<typeof answering>) =>
    LANGS.map((lang) => words.answers(bead)[lang].filter(({ answer }) => answer === 'none').length);
  const [learned, empty] = [none(answering(lexicon())), none(answering(NO_LEXICON))];
  expect(empty).not.toEqual(learned);
  expect(none(answering(lexicon()))).toEqual(learned);
  expect(none(answering(NO_LEXICON))).toEqual(empty);
});

test('how surely two mentions stand in the same place is asked of the lexicon that is given', () => {
  const bead = beadOf(
    'Wij sturen u elk jaar een overzicht van de kosten.',
    'You will send us an overview of the costs every year.',
  );
  const sure = (words: typeof NO_LEXICON) => misplaced({ lexicon: words }, bead).map((couple) => couple.sure);
  const learned = sure(lexicon());
  expect(learned).toHaveLength(2);
  expect(sure(NO_LEXICON)).not.toEqual(learned);
  expect(sure(lexicon())).toEqual(learned);
});

test('a lexicon finds every stem of its parts, and no other', () => {
  const text = ['# from here', '# nl', 'aan\t50\tat 10', 'betal\t94\tpayment 75\tpai 9', 'zout\t80\tsalt 90', '# en', 'pai\t90\tbetal 9', 'salt\t80\tzout 90', ''].join('\n'); // biome-ignore format: one line a line
  const { word, get, has } = readLexicon(text);
  expect([...(get('betal') ?? [])]).toEqual([
    ['payment', 0.75],
    ['pai', 0.09],
  ]);
  expect(word('betal', 'nl')?.answered).toBe(0.94);
  expect(['aan', 'betal', 'zout'].map(has)).toEqual([true, true, true]);
  expect(['aa', 'aanb', 'pai', 'zz', '', '# en'].map(has)).toEqual([false, false, false, false, false, false]);
  expect(['pai', 'salt', 'betal'].map((stem) => word(stem, 'en') !== undefined)).toEqual([true, true, false]);
});

test('a text shows how it says its own words: what stands opposite a word each time answers it', () => {
  const nl = ['De griffier plaatst de zaak op de roldatum.', 'De eiser verschijnt op de roldatum in persoon.', 'De gedaagde betaalt de kosten vóór de roldatum.', 'De huurder ontruimt de woning.', 'De bank geeft een lening.', 'De reiziger annuleert de reis.', 'De koper keurt de goederen.', 'De vereniging kiest een bestuur.', 'De werknemer neemt vakantie op.', 'De verzekeraar vergoedt de schade.', 'De vervoerder levert de lading af.', 'De leverancier herstelt het gebrek.', 'De verhuurder onderhoudt het dak.', 'De aannemer bouwt een schuur.', 'De notaris bewaart de akte.', 'De curator verkoopt de boedel.']; // biome-ignore format: one text
  const en = ['The clerk puts the case on the docket calendar.', 'The claimant appears on the docket calendar in person.', 'The defendant pays the costs before the docket calendar.', 'The tenant vacates the house.', 'The bank grants a loan.', 'The traveller cancels the journey.', 'The buyer inspects the goods.', 'The association elects a board.', 'The employee takes holidays.', 'The insurer compensates the damage.', 'The carrier delivers the cargo.', 'The supplier repairs the defect.', 'The landlord maintains the roof.', 'The contractor builds a shed.', 'The notary keeps the deed.', 'The receiver sells the estate.']; // biome-ignore format: one text
  const numbered = (list: readonly string[]) => list.map((line, at) => `${at + 1}. ${line}\n`).join('');
  const given = bitext(numbered(nl), numbered(en));
  const own = withOwnWords(given);
  const open = ({ pairs, words }: typeof given) =>
    pairs.flatMap(({ sentences }) =>
      sentences.flatMap((bead) =>
        words.answers(bead).en.flatMap(({ word, answer }) => (answer === 'none' ? [word.text] : [])),
      ),
    );
  expect(open(given).filter((word) => word === 'docket')).toHaveLength(3);
  expect(open(own)).not.toContain('docket');
});

test('what a text leaves out each time in the same words is how it says it; once it is a fault', () => {
  const nl = 'De leverancier herstelt het gebrek, met gereedschap en onderdelen van de fabrikant.';
  const en = 'The supplier repairs the defect.';
  const others = ['De huurder ontruimt de woning.', 'De bank geeft een lening.', 'De koper keurt de goederen.'];
  const theirs = ['The tenant vacates the house.', 'The bank grants a loan.', 'The buyer inspects the goods.'];
  const numbered = (list: readonly string[]) => list.map((line, at) => `${at + 1}. ${line}\n`).join('');
  const lost = (times: number): number => {
    const given = bitext(
      numbered([...others, ...new Array<string>(times).fill(nl)]),
      numbered([...theirs, ...new Array<string>(times).fill(en)]),
    );
    const found = evidence(given);
    return given.pairs.flatMap((pair) => pair.sentences.flatMap((bead) => found.lost(pair, bead))).length;
  };
  expect([1, 2, 3].map(lost)).toEqual([1, 2, 0]);
});
