import { drift } from '../../checks/drift.ts';
import { CHECKS } from '../../checks/index.ts';
import { pieceOf, type Question } from '../../engine/piece.ts';
import { verdict } from '../../engine/verdict.ts';
import { load } from '../../glossary/files/load/load.ts';
import { readTsv } from '../../glossary/files/tsv.ts';
import { glossary as glossaryFrom, over } from '../../glossary/index-names.ts';
import { readLexicon } from '../../languages/nl-en/lexicon.ts';
import { UserError } from '../../model/error.ts';
import type { Check, Severity } from '../../model/finding.ts';
import type { Glossary, Lexicon } from '../../model/glossary.ts';
import { nearest } from '../../model/nearest.ts';
import { both, type Lang, type Sides } from '../../model/side.ts';
import type { Source } from '../../model/source.ts';
import type { Report } from '../../report/report.ts';
import { accepted } from '../../review/accepted.ts';
import { bundledGlossaries, bundledLexicon, version } from './package.ts';

/** A text, and the path that the report gives it. */
export type Text = Readonly<{ path: string; text: string }>;

/** What a check of two texts may be told. */
export type Options = Readonly<{
  /** Glossaries of your own, TSV, CSV, TBX, XLSX or YAML; they come before the bundled one. */
  glossaries?: readonly Readonly<{ path: string; content: string | Uint8Array }>[];
  /** Whether the bundled glossary counts; true where it is not said. */
  bundledGlossary?: boolean;
  /** How severe the findings of a check are, or off, by the id of the check. */
  checks?: Readonly<Record<string, Severity | 'off'>>;
  /** The language that prevails; where it is not said, what the texts themselves say. */
  prevails?: Lang;
  /** The file of accepted differences; its rows name the document "NL and EN" by the paths given here. */
  accepted?: Text;
}>;

/**
 * Checks the Dutch and the English version of terms.
 *
 * @param texts the two versions; a plain string is called "nl" or "en" in the report
 * @returns the report of docs/json.md: offsets count UTF-16 units of the text from 0, lines and columns from 1
 * @throws UserError where the texts are no two versions of one text, or a check, a glossary or the accepted file is not what it should be
 */
export async function checkTexts(texts: Sides<Text | string>, options: Options = {}): Promise<Report> {
  const sources = both(texts, (given, lang): Source => {
    const { path, text } = typeof given === 'string' ? { path: lang, text: given } : given;
    if (text.trim() === '') throw new UserError(`${path}: the text is empty`);
    return { lang, path, text, range: { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length } };
  });
  const checks = chosen(options.checks ?? {});
  const question: Question = {
    checks,
    glossary: await glossaryOf(options),
    lexicon: lexicon(),
    version: version(),
    named,
    sheet: false,
  };
  const file = options.accepted;
  const rows = file ? accepted(file.text, file.path) : [];
  const names = [...new Set([sources.nl.path, sources.en.path])].join(' and ');
  const ids = new Set(checks.filter(({ id }) => id !== drift.id).flatMap(({ id, formerly = [] }) => [id, ...formerly]));
  return verdict([pieceOf(sources, question, options.prevails)], {
    version: question.version,
    accepted: { file: file?.path ?? '', rows },
    names: [names],
    took: (check) => ids.has(check),
  }).report;
}

function named(name: string): string {
  const found = CHECKS.find(({ id, formerly }) => id === name || formerly?.includes(name));
  if (found) return found.id;
  const ids = CHECKS.map(({ id }) => id);
  const meant = nearest(name, ids);
  throw new UserError(
    `there is no check "${name}"; ${meant === null ? `there are ${ids.join(', ')}` : `did you mean "${meant}"?`}`,
  );
}

function chosen(severities: NonNullable<Options['checks']>): readonly Check[] {
  const wanted = new Map(Object.entries(severities).map(([name, severity]) => [named(name), severity]));
  return CHECKS.flatMap((check) => {
    const severity = wanted.get(check.id) ?? check.severity;
    return severity === 'off' ? [] : [{ ...check, severity }];
  });
}

async function glossaryOf({ glossaries = [], bundledGlossary = true }: Options): Promise<Glossary> {
  const below = bundledGlossary ? bundled() : glossaryFrom([]);
  const own = [];
  for (const { path, content } of glossaries) own.push(...(await load(content, path)).concepts);
  return own.length === 0 ? below : over(own, below);
}

let known: Glossary | undefined;
let learned: Lexicon | undefined;

/** The bundled glossary, read once for any number of texts. */
const bundled = (): Glossary => {
  known ??= glossaryFrom(
    bundledGlossaries().flatMap(({ name, text }) => readTsv(text, `glossaries/${name}.tsv`, 'bundled', name)),
  );
  return known;
};

const lexicon = (): Lexicon => {
  learned ??= readLexicon(bundledLexicon());
  return learned;
};
