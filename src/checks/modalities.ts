import { wholePairs, wordsAt } from '../evidence/compare.ts';
import { factsIn, type Unanswered, unanswered } from '../evidence/matching.ts';
import { mentioned, sameOne } from '../evidence/mentions.ts';
import { nodeAt, scopeOf } from '../evidence/scopes.ts';
import { answersModality } from '../facts/modalities.ts';
import { countForce, governed, predicateOf } from '../facts/predicates.ts';
import { ABILITY } from '../languages/deeds.ts';
import type { Bead, Bitext, Pair, Sentence } from '../model/bitext.ts';
import type { Scope } from '../model/evidence.ts';
import type { FactOf, Force, Operator } from '../model/fact.ts';
import type { Check, Problem, Severity } from '../model/finding.ts';
import { across, both, LANGS, type Lang } from '../model/side.ts';

export const modalities: Check = {
  id: 'modalities',
  severity: 'error',
  summary: 'In both texts the same must, may, need not or will be done.',
  run: (bitext) =>
    wholePairs(bitext).flatMap((pair) => {
      const open = unanswered(bitext, pair, 'modality', answersModality);
      const turned = pair.sentences
        .filter((bead) => !open.some((one) => one.bead === bead))
        .flatMap((bead) => [...exemptOver(pair, bead), ...turnedOver(bitext, pair, bead)].slice(0, 1));
      return [...open, ...turned].flatMap((one) => problem(bitext, one));
    }),
};

type Modality = FactOf<'modality'>;
/** A force that nothing answers; `outright` = the grammar shows that the other text says something else of the same deed. */
type Open = Unanswered<Modality> & Readonly<{ outright?: boolean }>;

/** "slechts", "uitsluitend" / "only" */
const LIMITING: readonly Operator[] = ['only', 'only-that'];

/**
 * One deed that is a right in one text and a duty in the other, though some other word of the sentence may be taken to answer: "mag … opschorten totdat Klant kan betalen" /
 * "must suspend … until the Customer can pay". Only where one text gives more rights than the other, and not where it is denied: "mag niet" is "must not".
 */
function turnedOver(bitext: Bitext, pair: Pair, bead: Bead<Sentence>): readonly Open[] {
  const forces = both(bead, (sentences) => new Set(factsIn(sentences, 'modality').map(({ force }) => force)));
  if (!LANGS.some((lang) => forces[lang].has('right') && forces[across(lang)].has('duty'))) return [];
  const scope = scopeOf(bitext, bead);
  if (!scope) return [];
  const { sentences, trees } = scope;
  const isLimited = LANGS.some((lang) =>
    factsIn(bead[lang], 'condition').some(({ operator }) => LIMITING.includes(operator)),
  );
  const counts = both(trees, (tree, lang) => countForce(tree, 'right', lang));
  if (counts.nl === counts.en) return [];
  const denied = both(sentences, (sentence, lang) => {
    const negations = factsIn([sentence], 'negation').filter(({ denial }) => denial !== 'hidden');
    return new Set(negations.map(({ span }) => predicateOf(trees[lang], nodeAt(sentence, trees[lang], span))));
  });
  // "kan opmerkingen maken" / "will be given the opportunity to comment": some word across says that it is a right
  const isOpen = LANGS.some((lang) => !forces[lang].has('right'));
  return withDeeds(scope, isOpen).flatMap((en, nl): readonly Open[] => {
    if (en < 0) return [];
    const places = { nl, en };
    const found = both(places, (at, lang) => governed(trees[lang], at, lang));
    if (!found.nl || !found.en || found.nl.force === found.en.force) return [];
    if (counts.nl > counts.en !== (found.nl.force === 'right')) return [];
    if (LANGS.some((lang) => ABILITY[lang].has(trees[lang].nodes[found[lang]?.by ?? -1]?.text.toLowerCase() ?? '')))
      return [];
    if (LANGS.some((lang) => denied[lang].has(places[lang]) || denied[lang].has(found[lang]?.by ?? -1))) return [];
    const facts = both(sentences, (sentence, lang) =>
      factsIn([sentence], 'modality').find(
        ({ force, span }) => force === found[lang]?.force && nodeAt(sentence, trees[lang], span) === found[lang]?.by,
      ),
    );
    const lang: Lang = found.nl.force === 'right' ? 'nl' : 'en';
    const [right, duty] = [facts[lang], facts[across(lang)]];
    // a right that is kept small is as well said as a duty: "kan slechts op verzoek" / "shall … only upon request"
    return right && duty && (right.plain ? right.asks : !isLimited)
      ? [{ pair, bead, lang, fact: right, others: [duty], likeness: () => 1 }]
      : [];
  });
}

/** "slechts", "tenzij", "behoudens" / "only", "unless", "except" */
const SPARING: readonly Operator[] = [...LIMITING, 'unless', 'except'];

/**
 * "Je moet de contributie ook betalen als je niet komt" / "You need not pay the fee, even if you do not come": a duty in one text, of which the other frees. That text denies once
 * more than the one with the duty, which spares nobody in another way.
 */
function exemptOver(pair: Pair, bead: Bead<Sentence>): readonly Open[] {
  const all = both(bead, (sentences) => factsIn(sentences, 'modality'));
  const denials = both(bead, (sentences) => factsIn(sentences, 'negation'));
  const plain = both(denials, (list) => list.filter(({ denial }) => denial !== 'hidden').length);
  return LANGS.flatMap((lang): readonly Open[] => {
    const far = across(lang);
    const freed = all[lang].find(({ force, asks }) => force === 'exempt' && asks);
    const duty = all[far].find(({ force }) => force === 'duty');
    if (!freed || !duty || plain[far] !== plain[lang] - 1) return [];
    if (all[far].some(({ force, asks }) => force === 'exempt' && asks)) return [];
    if (all[lang].some(({ force, span }) => force === 'duty' && span.start !== freed.span.start)) return [];
    if (factsIn(bead[far], 'condition').some(({ operator }) => SPARING.includes(operator))) return [];
    const abouts = denials[lang].map(({ about }) => about);
    if (denials[far].some(({ denial, about }) => denial === 'hidden' && !abouts.includes(about))) return [];
    return [{ pair, bead, lang, fact: freed, others: [duty], likeness: () => 1, outright: true }];
  });
}

/** Which words say the same, and the deeds that alone have a force where nothing says what either is: "kun je het geschil voorleggen" / "you can refer the dispute". */
function withDeeds({ trees, pairs }: Scope, isOpen: boolean): readonly number[] {
  const found = pairs();
  if (!isOpen) return found;
  const deeds = both(trees, (tree, lang) => tree.nodes.flatMap((_, at) => (governed(tree, at, lang) ? [at] : [])));
  const [nl, en] = [deeds.nl[0], deeds.en[0]];
  if (nl === undefined || en === undefined || deeds.nl.length > 1 || deeds.en.length > 1) return found;
  return found[nl] === -1 && !found.includes(en) ? found.map((one, at) => (at === nl ? en : one)) : found;
}

/** What the other side says in the place of a force, if it says something else; a plain present tense says a duty in Dutch, and is not called one here. */
const INSTEAD: Readonly<Record<Force, readonly Force[]>> = {
  right: ['duty'],
  exempt: ['right', 'duty'],
  effort: ['guarantee', 'duty'],
  intention: ['duty'],
  deemed: [],
  proper: ['right'],
  guarantee: [],
  duty: [],
};

function problem(bitext: Bitext, one: Open): readonly Problem[] {
  const { pair, lang, fact, others } = one;
  const other = INSTEAD[fact.force].flatMap((force) => others.filter((candidate) => candidate.force === force)).at(0);
  if (!isTold(one, other)) return [];
  const spans = { [lang]: [fact.span], [across(lang)]: other ? [other.span] : [] };
  const at = { nl: spans.nl ?? [], en: spans.en ?? [] };
  const [dutch, english] = lang === 'nl' ? [fact, other] : [other, fact];
  const values = both({ nl: dutch, en: english }, (fact, side) =>
    fact ? { words: wordsAt(bitext.sides[side], fact.span), force: fact.force } : null,
  );
  const severity = severityOf(bitext, one, other);
  return [
    {
      pair,
      at,
      say: { code: 'forces-differ', values },
      ...(severity === 'error' ? {} : { severity }),
    },
  ];
}

/**
 * A right in one text where the other has a duty is an error. A "may" of the English alone is told softly where no verb of the Dutch says the same deed: "heeft een termijn voor het
 * indienen van een verweer" / "may submit a defence".
 */
function severityOf(bitext: Bitext, { bead, fact }: Unanswered<Modality>, other: Modality | undefined): Severity {
  if (!other) return fact.force === 'right' && !isPlainDeed(bitext, bead, fact) ? 'note' : 'warning';
  // "waarvoor zij normen voornemens is vast te stellen" / "shall take part …": an intention and a duty of different deeds
  return fact.force === 'proper' || fact.force === 'intention' ? 'warning' : 'error';
}

/** The deed that an English word allows is what a Dutch verb says. */
function isPlainDeed(bitext: Bitext, bead: Bead<Sentence>, { span }: Modality): boolean {
  const scope = scopeOf(bitext, bead);
  if (!scope) return false;
  const { sentences, trees } = scope;
  const at = nodeAt(sentences.en, trees.en, span);
  const deed = trees.en.nodes[at]?.relation.startsWith('aux') ? (trees.en.nodes[at]?.head ?? -1) : -1;
  const pairs = scope.pairs();
  const verb = deed < 0 ? -1 : pairs.indexOf(deed);
  if (verb >= 0) return trees.nl.nodes[verb]?.tag === 'VERB';
  // "Ontvanger verleent bijstand" / "The Recipient may give assistance": the verbs of both sentences, of which the same party is the subject
  const root = trees.nl.nodes.findIndex(({ head, tag }) => head < 0 && tag === 'VERB');
  if (root < 0 || (pairs[root] ?? -1) >= 0 || trees.en.nodes[deed]?.relation !== 'root') return false;
  const acting = both(bead, (list) => mentioned(list).filter(({ role, subject }) => role === 'agent' && subject));
  return acting.nl.some((one) => acting.en.some((other) => sameOne(one, other)));
}

/**
 * A right that the Dutch has and the English does not may be said in many words; it is told where the English has a duty instead. "Need not" may be "shall not
 * be required" or a plain "does not": it is told where the other side denies a right or a duty.
 */
function isTold({ bead, lang, fact, outright }: Open, other: Modality | undefined): boolean {
  if (outright) return true;
  if (fact.force === 'right' && other && isDenied(bead, across(lang), other))
    // "mag … niet worden toegepast" / "shall not be used": what denies a right may stand far from it
    return !factsIn(bead[lang], 'negation').some(({ denial }) => denial === 'not');
  if (fact.force === 'right') return other !== undefined || lang === 'en';
  if (fact.force !== 'exempt') return true;
  return other !== undefined && factsIn(bead[across(lang)], 'negation').some(({ denial }) => denial === 'not');
}

/** A "not" stands right behind the word: "shall not", "moet niet" */
function isDenied(bead: Bead<Sentence>, lang: Lang, { span }: Modality): boolean {
  const words = bead[lang].flatMap((sentence) => sentence.words);
  const next = words.find((word) => word.span.start >= span.end)?.span.start;
  return factsIn(bead[lang], 'negation').some((fact) => fact.denial === 'not' && fact.span.start === next);
}
