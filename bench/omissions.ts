import { additions } from '../src/checks/additions.ts';
import { omissions } from '../src/checks/omissions.ts';
import { wholePairs } from '../src/evidence/compare.ts';
import { both, LANGS, type Lang, type Sides } from '../src/model/side.ts';
import { type Reported, report } from '../src/report/report.ts';
import { review } from '../src/review/review.ts';
import { bitextOf, corpusTexts, random, table } from './texts.ts';

/** The corpora that say the same in both languages. */
const FAITHFUL = ['waterlelie', 'tuinhuis', 'kastanje'];

/** What is taken out: the words as printed, and the pattern that found them. */
type Kind = 'subordinate clause' | 'between commas' | 'tail' | 'coordinated';
type Cut = Readonly<{ start: number; end: number; words: string; kind: Kind; label: string }>;

/** A subordinate clause, a prepositional phrase between commas, the tail behind a comma, and the second of two things. */
const PATTERNS: Sides<Readonly<Record<Kind, RegExp>>> = {
  nl: {
    'subordinate clause':
      /, (?:die|dat|tenzij|mits|indien|waarbij|zodra|totdat|voor zover|behalve|zonder|als|omdat|waarvan|waarop)\b[^,;:.()]{12,}(?=[,.;])/g,
    'between commas': /, (?:met|in|op|bij|voor|door|van|na|uit|per|aan|tot|onder)\b[^,;:.()]{10,}(?=,)/g,
    tail: /, [^,;:.()]{12,}(?=[.;]$)/g,
    coordinated: / (?:en|of) [^,;:.()]{12,}(?=[,.;])/g,
  },
  en: {
    'subordinate clause':
      /, (?:which|who|that|unless|provided|if|where|as soon as|until|in so far as|except|without|because|when)\b[^,;:.()]{12,}(?=[,.;])/g,
    'between commas': /, (?:with|in|on|at|for|by|of|after|from|per|to|under)\b[^,;:.()]{10,}(?=,)/g,
    tail: /, [^,;:.()]{12,}(?=[.;]$)/g,
    coordinated: / (?:and|or) [^,;:.()]{12,}(?=[,.;])/g,
  },
};

/** One phrase in so many of the sentences that have any is taken out at a time, so that the clauses still find each other. */
const ROUNDS = 6;
const SHORTEST = 3;

/**
 * Phrases of three words and more that are taken out of one side of our faithful corpora, one in a sixth of the sentences at a time: how many are reported at
 * their clause by `omissions` or `additions` (also where another check comes first), and by any check. With "read" as argument, those that no check found.
 */
export async function main([read]: readonly string[]): Promise<void> {
  const all = FAITHFUL.flatMap((name) =>
    LANGS.flatMap((lang) => Array.from({ length: ROUNDS }, (_, round) => measured(name, lang, round)).flat()),
  );
  const kinds = [...new Set(all.map(({ cut }) => cut.kind))].sort();
  const row = (title: string, of: typeof all) => [
    title,
    String(of.length),
    share(of.filter(({ own }) => own !== null).length, of.length),
    share(of.filter(({ own }) => own === 'warning').length, of.length),
    share(of.filter(({ any }) => any).length, of.length),
  ];
  process.stdout.write(
    table(
      ['phrases taken out', 'count', 'by its check', 'as a warning', 'by any'],
      [
        ...kinds.map((kind) =>
          row(
            kind,
            all.filter(({ cut }) => cut.kind === kind),
          ),
        ),
        ...LANGS.map((lang) =>
          row(
            `out of the ${lang === 'nl' ? 'Dutch' : 'English'}`,
            all.filter((one) => one.lang === lang),
          ),
        ),
        ...FAITHFUL.map((name) =>
          row(
            name,
            all.filter((one) => one.name === name),
          ),
        ),
        row('all', all),
      ],
    ),
  );
  if (read !== 'read') return;
  for (const { name, cut, any } of all)
    if (!any) process.stdout.write(`! ${name} ${cut.label} ${cut.kind}:${cut.words}\n`);
}

const share = (part: number, all: number): string => `${((100 * part) / all).toFixed(0)} %`;

function measured(name: string, lang: Lang, round: number) {
  const texts = corpusTexts(name);
  const cuts = cutsOf(texts, lang, round);
  const cut = both(texts, (text, side) => (side === lang ? without(text, cuts) : text));
  const bitext = bitextOf(cut);
  const check = lang === 'nl' ? additions : omissions;
  const { findings } = report(bitext, review(bitext), '');
  // a missing value or term in the phrase is said by a check that stands before
  const { findings: alone } = report(bitext, review(bitext, [check]), '');
  return cuts.map((one) => {
    const said = findings.filter((finding) => stands(finding, one.label));
    return {
      name,
      lang,
      cut: one,
      own: alone.find((finding) => stands(finding, one.label))?.severity ?? null,
      any: said.length > 0,
    };
  });
}

const stands = ({ clause, also }: Reported, label: string): boolean =>
  LANGS.some((lang) => clause[lang] === label) || (also?.some((place) => place.clause === label) ?? false);

const without = (text: string, cuts: readonly Cut[]): string =>
  [...cuts]
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);

/** The phrases that are taken out of one side in a round: one of a sentence, at random. */
function cutsOf(texts: Sides<string>, lang: Lang, round: number): readonly Cut[] {
  const next = random(round + (lang === 'nl' ? ROUNDS : 0));
  const beads = wholePairs(bitextOf(texts)).flatMap(({ sentences }) =>
    sentences.filter(({ nl, en }) => nl.length === 1 && en.length === 1),
  );
  return beads
    .flatMap((bead) => bead[lang])
    .map(({ span, clause }) => phrasesOf(texts[lang].slice(span.start, span.end), span.start, clause.label, lang))
    .filter((found) => found.length > 0)
    .filter((_, at) => at % ROUNDS === round)
    .flatMap((found) => found[Math.floor(next() * found.length)] ?? []);
}

const phrasesOf = (text: string, from: number, label: string, lang: Lang): readonly Cut[] =>
  (Object.keys(PATTERNS[lang]) as Kind[]).flatMap((kind) =>
    [...text.matchAll(PATTERNS[lang][kind])]
      .filter(([words]) => words.trim().split(/\s+/).length > SHORTEST && words.length < 0.6 * text.length)
      .map(({ index, 0: words }) => ({ start: from + index, end: from + index + words.length, words, kind, label })),
  );
