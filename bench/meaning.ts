import type { Clause } from '../src/model/clause.ts';
import { LANGS, type Lang, type Sides } from '../src/model/side.ts';
import { clauseAt } from '../src/outline/walk.ts';
import { review } from '../src/review/review.ts';
import { bitextOf, corpora, corpusTexts, hasShared, realTexts, table } from './texts.ts';

/** A word that is planted over another, and the check that should say so. */
type Swap = Readonly<{ check: string; kind: string; lang: Lang; from: RegExp; to: string }>;

const swap = (check: string, kind: string, lang: Lang, from: RegExp, to: string): Swap => ({
  check,
  kind,
  lang,
  from,
  to,
});

/** "may" becomes "must", "niet" falls out, "tenzij" becomes "indien": each wherever it stands. */
const SWAPS: readonly Swap[] = [
  swap('negations', 'not lost', 'en', /(?<= (?:shall|may|must|will|is|are|does|do|has|have)) not(?= )/g, ''),
  swap('negations', 'not lost', 'en', /\bcannot\b/g, 'can'),
  swap('negations', 'not lost', 'en', /\bNeither\b/g, 'Either'),
  swap('negations', 'not lost', 'en', /\bwithout (?=the|its|prior|our)/g, 'with '),
  swap('negations', 'not lost', 'nl', /\bniet (?=[a-z])/g, ''),
  swap('negations', 'not lost', 'nl', /\bgeen (?=[a-z])/g, 'een '),
  swap('negations', 'not added', 'en', /(?<=\b(?:shall|will|may|must)) (?!not\b)(?=[a-z])/g, ' not '),
  swap('negations', 'not added', 'en', /(?<= (?:is|are)) (?!not\b)(?=[a-z]+ed\b)/g, ' not '),
  swap('modalities', 'right to duty', 'en', /\b(?:may|can)\b(?! (?:not|only|neither)\b)(?= [a-z])/g, 'must'),
  swap('modalities', 'right to duty', 'en', /\bis entitled to\b/g, 'is obliged to'),
  swap('modalities', 'right to duty', 'nl', /\bmag\b/g, 'moet'),
  swap('modalities', 'right to duty', 'nl', /\bmogen\b/g, 'moeten'),
  swap('modalities', 'duty to right', 'en', /\b(?:shall|must)\b(?! not)(?= [a-z])/g, 'may'),
  swap('modalities', 'duty to right', 'nl', /\b(?:moet|dient)\b/g, 'mag'),
  swap('modalities', 'duty to intention', 'en', /\bshall\b(?! not)(?= [a-z])/g, 'intends to'),
  swap('conditions', 'exception to condition', 'en', /\bunless\b/g, 'if'),
  swap('conditions', 'exception to condition', 'nl', /\btenzij\b/g, 'indien'),
  swap('conditions', 'condition to exception', 'en', /\bprovided that\b/g, 'unless'),
  swap('conditions', 'condition to exception', 'nl', /\bmits\b/g, 'tenzij'),
  swap('conditions', 'restriction lost', 'en', /\b(?:only|solely|exclusively) /g, ''),
  swap('conditions', 'restriction lost', 'nl', /\b(?:alleen|slechts|uitsluitend) /g, ''),
  swap('conditions', 'exception lost', 'en', /,? (?:except|unless|save)\b[^.;]*(?=[.;])/g, ''),
  swap(
    'conditions',
    'exception lost',
    'nl',
    /,? (?:tenzij|behoudens|behalve|met uitzondering van)\b[^.;]*(?=[.;])/g,
    '',
  ),
  swap('conditions', 'without prejudice', 'en', /\bwithout prejudice to\b/g, 'subject to'),
  swap('conditions', 'request lost', 'en', / (?:up)?on request\b/g, ''),
  swap('conditions', 'and to or', 'en', /; and\n/g, '; or\n'),
];

/** Texts that are faithful: our own, and of the real ones those that are contracts. */
const REAL: readonly string[] = [
  'tc-webstability',
  'mozilla-websites-tou',
  'mozilla-cloud-services-tos',
  'licence-cc-by-sa-4.0',
];

/**
 * Faults planted by rule in faithful texts, one a clause at a time: how many are said at their clause by the check that should, and by any. With a check as argument, and the name of a text behind it,
 * those that are missed are printed.
 */
export async function main([only, set]: readonly string[]): Promise<void> {
  const texts = [
    ...corpora()
      .filter((name) => !name.endsWith('-faults'))
      .map((name) => ({ name, texts: corpusTexts(name) })),
    ...(hasShared ? REAL : []).map((name) => ({ name, texts: realTexts(name) })),
  ];
  const chosen = texts.filter(({ name }) => set === undefined || name === set);
  const swaps = SWAPS.filter(({ check }) => only === undefined || check === only);
  const found = chosen.flatMap((one) => swaps.flatMap((by) => planted(one.name, one.texts, by)));
  const kinds = [...new Set(swaps.map(({ check, kind }) => `${check}: ${kind}`))];
  const rows = kinds.map((kind) => {
    const of = found.filter(({ by }) => `${by.check}: ${by.kind}` === kind);
    return [
      kind,
      String(of.length),
      share(of.filter(({ right }) => right).length, of.length),
      share(of.filter(({ any }) => any).length, of.length),
    ];
  });
  process.stdout.write(table(['planted by rule', 'faults', 'by its check', 'by any'], rows));
  if (only === undefined) return;
  for (const { name, by, label, sentence } of found.filter(({ right }) => !right))
    process.stdout.write(`\n${name} ${label} ${by.kind}\n  ${sentence}\n`);
}

const share = (part: number, all: number): string => (all === 0 ? '-' : `${((100 * part) / all).toFixed(0)} %`);

/** Plants a swap in every clause where it fits, in as many rounds as a clause has places, and looks what is said there. */
function planted(name: string, texts: Sides<string>, by: Swap) {
  const text = texts[by.lang];
  const whole = bitextOf(texts);
  const home = (at: number): Clause | null => clauseAt(whole.sides[by.lang].outline, at);
  const places = [...text.matchAll(by.from)].map(({ index, 0: words }) => ({
    index,
    end: index + words.length,
    clause: home(index),
  }));
  const rounds: (typeof places)[] = [];
  for (const place of places) {
    const round = rounds.find((one) => one.every(({ clause }) => clause !== place.clause));
    if (round) round.push(place);
    else rounds.push([place]);
  }
  return rounds.flatMap((round) => {
    let [changed, at] = ['', 0];
    for (const { index, end } of round) {
      changed += text.slice(at, index) + by.to;
      at = end;
    }
    const bitext = bitextOf({ ...texts, [by.lang]: changed + text.slice(at) });
    const said = review(bitext);
    return round.map(({ index, end, clause }) => {
      const label = clause?.label ?? '';
      const here = said.filter(({ clauses }) => LANGS.some((lang) => clauses[lang]?.label === label));
      const sentence = `${text.slice(Math.max(0, index - 140), index)}[${text.slice(index, end)} → ${by.to}]${text.slice(end, end + 100)}`;
      return {
        name,
        by,
        label,
        sentence: sentence.replace(/\s+/g, ' '),
        right: here.some(({ check }) => check === by.check),
        any: here.length > 0,
      };
    });
  });
}
