import { readFileSync } from 'node:fs';
import { readTsv } from '../src/glossary/files/tsv.ts';
import { glossary } from '../src/glossary/index-names.ts';
import { type Mention, type Names, namesOf, type Token } from '../src/glossary/mentions.ts';
import { bundledGlossaries } from '../src/hosts/node/package.ts';
import { wordList } from '../src/languages/word-list.ts';
import type { Concept } from '../src/model/glossary.ts';
import type { Lang } from '../src/model/side.ts';
import { HOME, table } from './texts.ts';

/** What share of the list the glossary should know. */
const AIM = 0.95;

/** A row of the list: a legal term, the documents it was read in, and how a lawyer would render it. */
type Term = Readonly<{ nl: string; documents: readonly string[]; en: readonly string[] }>;

/** How the glossary fares with a term: `known` = a concept has both names, `other` = it has the Dutch one, and other English ones. */
type Answer = 'known' | 'other' | 'unknown';

/**
 * The share of bench/coverage.tsv, a list of the legal terms in five Dutch documents made by reading them, that the bundled glossary knows: a concept
 * is named by the whole Dutch term, and by one of its English renderings, in any inflection. By document, and the terms that are not known.
 */
export async function main(): Promise<void> {
  const known = namesOf(
    glossary(bundledGlossaries().flatMap(({ name, text }) => readTsv(text, `${name}.tsv`, 'bundled', name))),
  );
  const answers = terms().map((term) => ({ term, answer: answer(term, known) }));
  const documents = [...new Set(answers.flatMap(({ term }) => term.documents))].sort();
  const row = (name: string, of: typeof answers): string[] => {
    const count = (one: Answer) => of.filter((each) => each.answer === one).length;
    const share = count('known') / of.length;
    return [
      name,
      String(of.length),
      ...(['known', 'other', 'unknown'] as const).map((one) => String(count(one))),
      `${(100 * share).toFixed(1)} %`,
      share >= AIM ? 'yes' : 'no',
    ];
  };
  process.stdout.write(
    table(
      ['document', 'terms', 'known', 'other English', 'unknown', 'share', 'within the aim'],
      [
        ...documents.map((name) =>
          row(
            name,
            answers.filter(({ term }) => term.documents.includes(name)),
          ),
        ),
        row('all', answers),
      ],
    ),
  );
  for (const { term, answer } of answers)
    if (answer !== 'known')
      process.stdout.write(`${answer === 'other' ? 'other English' : 'unknown'}\t${term.nl}\t${term.en.join(' | ')}\n`);
}

function terms(): readonly Term[] {
  const [, ...lines] = readFileSync(`${HOME}/bench/coverage.tsv`, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [nl = '', documents = '', en = ''] = line.split('\t');
    return { nl, documents: documents.split(','), en: en.split(' | ') };
  });
}

function answer({ nl, en }: Term, known: Names): Answer {
  const named = new Set(whole(nl, known, 'nl'));
  if (named.size === 0) return 'unknown';
  const rendered = en.some((name) => found(name, known, 'en').some(({ entry }) => named.has(entry.of)));
  return rendered ? 'known' : 'other';
}

/** The concepts that are named by all words of a term that carry meaning: "beslag leggen op" is the concept "beslag leggen". */
function whole(text: string, known: Names, lang: Lang): readonly Concept[] {
  const words = text.split(' ');
  const rest = (at: number): boolean => LITTLE.has(words[at]?.toLowerCase() ?? '');
  return found(text, known, lang)
    .filter(({ from, to }) => words.every((_, at) => (from <= at && at < to) || rest(at)))
    .map(({ entry }) => entry.of);
}

/** The right names in a term. */
const found = (text: string, known: Names, lang: Lang): readonly Mention[] =>
  known(
    text.split(' ').map((word, at): Token => ({ text: word, joined: at > 0 })),
    lang,
  ).filter(({ entry }) => entry.name.status !== 'wrong');

/** What stands around a name without being part of it: "zich verplichten", "van toepassing zijn op". */
const LITTLE: ReadonlySet<string> = new Set(
  wordList('aan als bij de een het in met naar om onder op over te tot uit van voor worden zich zijn doen geacht'),
);
