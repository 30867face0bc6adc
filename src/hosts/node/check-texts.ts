import { drift } from '../../checks/drift.ts';
import { type Engine, prepare } from '../../engine/engine.ts';
import { type Options as EngineOptions, validated } from '../../engine/options.ts';
import { verdict } from '../../engine/verdict.ts';
import { UserError } from '../../model/error.ts';
import { bySide, LANGUAGE, type Lang, type Sides } from '../../model/side.ts';
import type { Source } from '../../model/source.ts';
import type { Report } from '../../report/report.ts';
import { accepted } from '../../review/accepted.ts';
import { resources } from './engine.ts';
import { slashed } from './paths.ts';

/** A text, and the path that the report gives it. */
export type Text = Readonly<{ path: string; text: string }>;

/** What a check of two texts may be told. */
export type Options = EngineOptions &
  Readonly<{
    /** The file of accepted differences; its rows name the document "NL and EN" by the paths given here. */
    accepted?: Text;
  }>;

/**
 * Checks the Dutch and the English version of terms. For many pairs, `checker` reads the glossaries once.
 *
 * @param texts the two versions; a plain string is called "nl" or "en" in the report
 * @returns the report of docs/json.md: offsets count UTF-16 units of the text from 0, lines and columns from 1
 * @throws UserError where the texts are no two versions of one text, or a check, a glossary or the accepted file is not what it should be
 */
export async function checkTexts(texts: Sides<Text | string>, options: Options = {}): Promise<Report> {
  return (await checker(options))(texts);
}

/**
 * The same for any number of pairs: the glossaries are read once.
 * @throws UserError where an option, a glossary or the accepted file is not what it should be
 */
export async function checker(options: Options = {}): Promise<(texts: Sides<Text | string>) => Report> {
  const { accepted: file, ...told } = validated(options, ['accepted']);
  if (file !== undefined) textGiven(file, 'the option "accepted"');
  const engine = await prepare(resources(), told);
  const rows = file ? accepted(file.text, file.path) : [];
  return (texts) => reportOn(engine, texts, { file: file?.path ?? '', rows });
}

function reportOn(
  engine: Engine,
  texts: Sides<Text | string>,
  acceptedRows: Parameters<typeof verdict>[1]['accepted'],
): Report {
  const sources = bySide((lang) => sourceOf(texts, lang));
  const names = [...new Set([sources.nl.path, sources.en.path])].join(' and ');
  const ids = new Set(
    engine.checks.filter(({ id }) => id !== drift.id).flatMap(({ id, formerly = [] }) => [id, ...formerly]),
  );
  return verdict([engine.check(sources)], {
    version: engine.version,
    locale: engine.locale,
    accepted: acceptedRows,
    names: [names],
    took: (check) => ids.has(check),
  }).report;
}

function sourceOf(texts: Sides<Text | string>, lang: Lang): Source {
  const given: Text | string | undefined = texts?.[lang];
  const { path, text } =
    typeof given === 'string' ? { path: lang, text: given } : textGiven(given, `the ${LANGUAGE[lang]} text`);
  if (text.trim() === '') throw new UserError(`${path}: the text is empty`);
  return { lang, path: slashed(path), text, range: { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length } };
}

function textGiven(given: Text | undefined, what: string): Text {
  if (typeof given?.path === 'string' && typeof given.text === 'string') return given;
  throw new UserError(`${what} is missing or no text; give a string, or { path: "terms.md", text: "…" }`);
}
