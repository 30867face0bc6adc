import { wholePairs } from '../src/evidence/compare.ts';
import { isSmall } from '../src/languages/small-words.ts';
import type { Bitext, Pair, Sentence, Word } from '../src/model/bitext.ts';
import { both, LANGS, type Lang, type Sides } from '../src/model/side.ts';
import { type Reported, report } from '../src/report/report.ts';
import { review } from '../src/review/review.ts';
import { bitextOf, corpusTexts, hasShared, random, realTexts, table } from './texts.ts';

/** The corpora that say the same in both languages, and real pairs that are terms, statutes or privacy statements and no part of what is held out. */
const FAITHFUL = ['waterlelie', 'tuinhuis', 'kastanje'];
const REAL = ['tc-libaro', 'tc-webstability', 'tc-t4xi', 'tc-wevote4eu', 'privacy-libaro', 'mozilla-websites-privacy'];

/** What is planted; each with the checks that should say it. */
const KINDS = {
  'clause replaced': ['content', 'clauses', 'items', 'sentences', 'order'],
  'sentence replaced': ['content', 'sentences', 'clauses', 'items'],
  'sentence added': ['sentences', 'content', 'additions', 'omissions', 'clauses', 'items'],
  'sentence lost': ['sentences', 'content', 'additions', 'omissions', 'clauses', 'items'],
  '1 word lost': ['omissions', 'additions'],
  '2 words lost': ['omissions', 'additions'],
  '3 words and more lost': ['omissions', 'additions'],
} as const;
export type Kind = keyof typeof KINDS;

/** A change of one side: what stands from `start` to `end` gives way to `text`; `label` = the clause it stands in. */
type Edit = Readonly<{
  kind: Kind;
  lang: Lang;
  start: number;
  end: number;
  text: string;
  label: string;
  words: string;
}>;

/** So many faults of a kind are planted in a text at a time, far from each other. */
const APART = 7;

/**
 * Faults planted by rule in one side of texts that say the same: how many are found at their clause where nothing was found before, by the checks whose
 * task it is and by any. Arguments: `set=a,b` takes these texts alone, `kind=TEXT` these faults, `read` prints what nobody found.
 */
export async function main(args: readonly string[]): Promise<void> {
  const given = (name: string) => args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1);
  const kinds = (Object.keys(KINDS) as Kind[]).filter((kind) => kind.includes(given('kind') ?? ''));
  const sets = given('set')?.split(',') ?? [...FAITHFUL, ...(hasShared ? REAL : [])];
  const all = sets.flatMap((name) => measured(name, kinds));
  const row = (title: string, of: typeof all) => [
    title,
    String(of.length),
    share(of.filter(({ own }) => own !== null).length, of.length),
    share(of.filter(({ own }) => own !== null && own !== 'note').length, of.length),
    share(of.filter(({ any }) => any).length, of.length),
  ];
  process.stdout.write(
    table(
      ['planted', 'count', 'by its check', 'as a warning or error', 'by any'],
      [
        ...kinds.map((kind) =>
          row(
            kind,
            all.filter(({ edit }) => edit.kind === kind),
          ),
        ),
        ...sets.map((name) =>
          row(
            name,
            all.filter((one) => one.name === name),
          ),
        ),
      ],
    ),
  );
  if (!args.includes('read')) return;
  for (const { name, edit, any } of all)
    if (!any) process.stdout.write(`! ${name} ${edit.label} ${edit.lang} ${edit.kind}: ${edit.words}\n`);
}

const share = (part: number, all: number): string => (all === 0 ? '-' : `${((100 * part) / all).toFixed(0)} %`);

const textsOf = (name: string): Sides<string> => (FAITHFUL.includes(name) ? corpusTexts(name) : realTexts(name));

function measured(name: string, kinds: readonly Kind[]) {
  const texts = textsOf(name);
  const bitext = bitextOf(texts);
  const before = found(bitext);
  const edits = kinds.flatMap((kind) => LANGS.flatMap((lang) => editsOf(bitext, kind, lang)));
  return rounds(edits).flatMap((round) => {
    const [first] = round;
    if (!first) return [];
    const changed = found(bitextOf(both(texts, (text, lang) => (lang === first.lang ? edited(text, round) : text))));
    const fresh = changed.filter((one) => !before.some((other) => isSame(one, other)));
    return round.map((edit) => {
      const here = fresh.filter((finding) => stands(finding, edit.label));
      const own = here.filter(({ check }) => (KINDS[edit.kind] as readonly string[]).includes(check));
      const [worst] = own.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
      return { name, edit, own: worst?.severity ?? null, any: here.length > 0 };
    });
  });
}

const SEVERITIES = ['error', 'warning', 'note'];

const found = (bitext: Bitext): readonly Reported[] => report(bitext, review(bitext), '').findings;

const isSame = (one: Reported, other: Reported): boolean =>
  one.check === other.check &&
  one.message === other.message &&
  one.clause.nl === other.clause.nl &&
  one.clause.en === other.clause.en;

const stands = ({ clause, also }: Reported, label: string): boolean =>
  LANGS.some((lang) => clause[lang] === label) || (also?.some((place) => place.clause === label) ?? false);

/** Edits of one kind and side that stand far enough from each other to be planted together. */
function rounds(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const all = new Map<string, Edit[]>();
  for (const edit of edits) {
    const key = `${edit.kind} ${edit.lang}`;
    all.set(key, [...(all.get(key) ?? []), edit]);
  }
  return [...all.values()];
}

const edited = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end, text: words }) => left.slice(0, start) + words + left.slice(end), text);

/** One edit in every so many clauses, at random but always the same. */
function editsOf(bitext: Bitext, kind: Kind, lang: Lang): readonly Edit[] {
  const next = random(kind.length + (lang === 'nl' ? 1 : 2));
  const possible = wholePairs(bitext)
    .filter(isPlain)
    .map((pair) => candidates(bitext, pair, kind, lang, next))
    .filter((list) => list.length > 0);
  const found: Edit[] = [];
  for (const [at, list] of possible.entries())
    if (at % Math.min(APART, Math.max(2, Math.floor(possible.length / 6))) === 1)
      found.push(list[Math.floor(next() * list.length)] as Edit);
  return found;
}

/** One clause on either side, all of whose sentences stand one opposite one. */
const isPlain = ({ clauses, sentences }: Pair): boolean =>
  clauses.nl.length === 1 &&
  clauses.en.length === 1 &&
  clauses.nl[0]?.kind !== 'front' &&
  clauses.nl[0]?.kind !== 'definition' &&
  sentences.length > 0 &&
  sentences.every(({ nl, en }) => nl.length === 1 && en.length === 1);

/** Sentences of fewer words are too short to be planted or lost. */
const LONG = 7;

function candidates(bitext: Bitext, pair: Pair, kind: Kind, lang: Lang, next: () => number): readonly Edit[] {
  const own = pair.sentences.flatMap((bead) => bead[lang]);
  const label = pair.clauses[lang][0]?.label ?? '';
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  const make = (start: number, end: number, text: string, words: string): Edit => ({
    kind,
    lang,
    start,
    end,
    text,
    label,
    words,
  });
  const text = bitext.sides[lang].source.text;
  const other = (): string | null => {
    const all = wholePairs(bitext).filter((one) => one !== pair && isPlain(one));
    const list = all.flatMap((one) => one.sentences.flatMap((bead) => bead[lang])).filter(isLong);
    return list[Math.floor(next() * list.length)]?.text ?? null;
  };
  const long = own.filter(isLong);
  switch (kind) {
    case 'clause replaced': {
      const words = other();
      return words === null || !own.every(isLong) ? [] : [make(first.span.start, last.span.end, words, words)];
    }
    case 'sentence replaced': {
      const words = other();
      return words === null || own.length < 2 ? [] : long.map(({ span }) => make(span.start, span.end, words, words));
    }
    case 'sentence added': {
      const words = other();
      return words === null ? [] : long.map(({ span }) => make(span.end, span.end, ` ${words}`, words));
    }
    case 'sentence lost':
      return own.length < 2
        ? []
        : long.map(({ span }) => make(span.start, span.end, '', text.slice(span.start, span.end)));
    default:
      return long.flatMap((sentence) =>
        phrases(sentence, lang, kind).map(({ start, end }) => make(start, end, '', text.slice(start, end))),
      );
  }
}

export const isLong = ({ words, text }: Sentence): boolean => words.length >= LONG && /[.;]$/.test(text.trim());

const PREPOSITIONS: Sides<RegExp> = {
  nl: /^(?:aan|bij|door|in|met|na|naar|om|onder|op|over|tegen|tijdens|tot|uit|van|vanaf|via|volgens|voor|zonder)$/,
  en: /^(?:about|after|against|at|by|during|for|from|in|of|on|over|through|to|under|upon|via|with|without)$/,
};
const ARTICLES: Sides<RegExp> = {
  nl: /^(?:de|het|een|alle|deze|dit|geen)$/,
  en: /^(?:the|a|an|all|any|this|these|no)$/,
};

/** Modifiers ("the prior consent", "solely liable") for one word; from a preposition to the next small word for two and more. */
export function phrases(
  { words, text }: Sentence,
  lang: Lang,
  kind: Kind,
): readonly Readonly<{ start: number; end: number }>[] {
  const joined = (at: number): boolean => {
    const [before, word] = [words[at - 1], words[at]];
    return before !== undefined && word !== undefined && text.slice(before.at + before.text.length, word.at) === ' ';
  };
  if (kind === '1 word lost')
    return words.flatMap((word, at) => {
      const [before, behind] = [words[at - 1], words[at + 1]];
      const modifies =
        before && behind && isContent(word, lang) && isContent(behind, lang) && joined(at) && joined(at + 1);
      const adverb = lang === 'en' ? /ly$/.test(word.text) : /(?:lijk|vooraf|tijdig|volledig|direct)$/.test(word.text);
      return modifies && before && (ARTICLES[lang].test(before.text.toLowerCase()) || adverb)
        ? [{ start: word.span.start, end: behind.span.start }]
        : [];
    });
  const wanted = kind === '2 words lost' ? (count: number) => count === 2 : (count: number) => count >= 3 && count <= 6;
  return words.flatMap((word, at) => {
    if (at < 3 || !PREPOSITIONS[lang].test(word.text.toLowerCase())) return [];
    let to = at + 1;
    let count = 0;
    while (to < words.length && joined(to)) {
      const one = words[to] as Word;
      const opens = PREPOSITIONS[lang].test(one.text.toLowerCase());
      if (!isContent(one, lang) && !opens && !ARTICLES[lang].test(one.text.toLowerCase())) break;
      if (opens && wanted(count)) break;
      if (isContent(one, lang)) count++;
      to++;
    }
    const last = words[to - 1];
    const before = words[at - 1];
    return last && before && wanted(count) && words.length - (to - at) >= LONG - 2
      ? [{ start: before.span.end, end: last.span.end }]
      : [];
  });
}

const isContent = ({ text }: Word, lang: Lang): boolean => /^[a-zà-ÿ]{4,}$/.test(text) && !isSmall(text, lang);
