import { gunzipSync } from 'fflate';
import { drift } from '../../checks/drift.ts';
import { CHECKS } from '../../checks/index.ts';
import { type Engine, prepare, type Resources } from '../../engine/engine.ts';
import type { GlossaryFile } from '../../engine/options.ts';
import type { Piece } from '../../engine/piece.ts';
import { type Failure, type Verdict, verdict } from '../../engine/verdict.ts';
import { grammarsFrom } from '../../facts/trees.ts';
import { recognise } from '../../formats/format.ts';
import { readText } from '../../formats/read.ts';
import { versionsIn } from '../../formats/versions.ts';
import { UserError } from '../../model/error.ts';
import { LANGS, type Sides } from '../../model/side.ts';
import type { Source } from '../../model/source.ts';
import { acceptedRow, judgedFinding } from '../../report/accepting.ts';
import { FORMATS } from '../../report/formats.ts';
import { USUAL } from '../../report/options.ts';
import { verdictOf, verdictsIn } from '../../report/verdicts.ts';
import { accepted, type Row, withRows } from '../../review/accepted.ts';
import { figuresIn } from './pairing.ts';
import type { Answer, Checked, Copy, Given, GivenFile, Looked, PairOfIds, Request, Settings } from './protocol.ts';

/** What the page was built with: what the engine needs, and the pages that explain the checks. */
export type Shipped = Omit<Resources, 'grammars'> &
  Readonly<{ pages: Readonly<Record<string, string>>; grammars: Sides<Uint8Array> }>;

/** Where a worker hears and answers. */
export type Port = Readonly<{ answer: (answer: Answer) => void }>;

/** A file as it was looked at: texts have their sources. */
type Known = Readonly<{ file: GivenFile; looked: Looked; sources: readonly Source[] }>;

/**
 * The worker of the page: it looks at files, checks pairs of them and makes the reports to save. It reaches nothing but what it is sent.
 * @returns what hears the requests of the page, one at a time
 */
export function worker(shipped: Shipped, { answer }: Port): (request: Request) => Promise<void> {
  const files = new Map<number, Known>();
  const engineFor = engines(shipped);
  let found: Verdict | null = null;
  answer({ kind: 'ready', checks: CHECKS.map(({ id, severity, summary }) => ({ id, severity, summary })) });
  return async (request) => {
    try {
      if (request.kind === 'warm') {
        await engineFor(request.settings, []);
      } else if (request.kind === 'look') {
        const known = await lookAt(request.file);
        files.set(request.file.id, known);
        answer({ kind: 'looked', looked: known.looked });
      } else if (request.kind === 'check') {
        found = await checked(request, files, engineFor, answer);
        answer({ ...(await shown(found, shipped)), copies: copiesOf(found, files) });
      } else if (request.kind === 'comment' && found) {
        const { format, on } = request.copy;
        const options = { ...USUAL, commentOn: on, bytesOf: bytesIn(files) };
        const content = await FORMATS[format].make(found.report, found.sheets, options);
        answer({ kind: 'saved', name: commented(found.report.documents[0]?.[on].path ?? ''), content });
      } else if (request.kind === 'accept' && found) {
        answer({ kind: 'saved', ...acceptedWith(request.judged, found, [...files.values()]) });
      } else if (request.kind === 'save' && found) {
        const format = FORMATS[request.format];
        const content = await format.make(found.report, found.sheets, { ...USUAL, pages: shipped.pages });
        answer({ kind: 'saved', name: `tweeluik.${format.extension}`, content });
      }
    } catch (error) {
      answer({ kind: 'failed', why: messageOf(error) });
    }
  };
}

const messageOf = (error: unknown): string =>
  error instanceof UserError ? error.message : `the program failed (${String(error)}); please report it`;

async function lookAt(file: GivenFile): Promise<Known> {
  const { id, name, bytes } = file;
  const other = otherThanText(file);
  if (other) return { file, looked: { id, what: other }, sources: [] };
  try {
    const text = await readText(bytes, name);
    const sources = versionsIn(name, text, file.lang ?? undefined);
    const words = text.characters.split(/\s+/).length;
    const figures = figuresIn(text.characters);
    return {
      file,
      looked: { id, what: 'text', langs: sources.map(({ lang }) => lang), words, figures, notes: text.notes },
      sources,
    };
  } catch (error) {
    return { file, looked: { id, what: 'refused', why: messageOf(error) }, sources: [] };
  }
}

/** Glossaries are known by their ending, those in YAML by their list of concepts; accepted differences and verdicts by how they begin. */
function otherThanText({ name, bytes }: GivenFile): 'glossary' | 'accepted' | 'verdicts' | null {
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  if (/^\uFEFF?(?:#.*\r?\n)*document\tcheck\t/.test(start)) return 'accepted';
  if (/^\s*\{\s*"tweeluik"\s*:\s*"verdicts"/.test(start)) return 'verdicts';
  const first = start.split(/\r?\n/).find((line) => line.trim() !== '' && !/^(?:\uFEFF|#|---)/.test(line)) ?? '';
  const isYaml = /\.ya?ml$/i.test(name) && /^(?:-\s|concepts:)/.test(first);
  return isYaml || /\.(?:tsv|tab|csv|tbx|xlsx)$/i.test(name) ? 'glossary' : null;
}

async function checked(
  { pairs, others, settings }: Extract<Request, { kind: 'check' }>,
  files: ReadonlyMap<number, Known>,
  engineFor: ReturnType<typeof engines>,
  answer: (answer: Answer) => void,
): Promise<Verdict> {
  const given = others.flatMap((id) => files.get(id) ?? []);
  const glossaries = given
    .filter(({ looked }) => looked.what === 'glossary')
    .map(({ file }) => ({ path: file.name, content: file.bytes }));
  const engine = await engineFor(settings, glossaries);
  const pieces: (Piece | Failure)[] = [];
  for (const [done, pair] of pairs.entries()) {
    const names = namesOf(pair, files);
    answer({ kind: 'progress', done, of: pairs.length, name: names });
    try {
      pieces.push(engine.check(sourcesOf(pair, files), { sheet: true }));
    } catch (error) {
      pieces.push({ path: names, reason: messageOf(error) });
    }
  }
  const names = pairs.map((pair) => namesOf(pair, files));
  const ids = new Set(engine.checks.map(({ id }) => id).filter((id) => id !== drift.id));
  return verdict(pieces, {
    version: engine.version,
    locale: engine.locale,
    accepted: { file: given.find(({ looked }) => looked.what === 'accepted')?.file.name ?? '', rows: rowsOf(given) },
    names,
    took: (check) => ids.has(check),
  });
}

/** Engines by settings and glossaries; the one that was asked for last is kept for the next run. The grammars are read once. */
function engines(shipped: Shipped): (settings: Settings, glossaries: readonly GlossaryFile[]) => Promise<Engine> {
  const grammars = grammarsFrom((lang) => gunzipSync(shipped.grammars[lang]));
  let last: Readonly<{ key: string; engine: Engine }> | null = null;
  return async (settings, glossaries) => {
    const key = JSON.stringify(settings);
    if (last?.key === key && glossaries.length === 0) return last.engine;
    const engine = await prepare({ ...shipped, grammars }, { glossaries, checks: settings.checks, ...told(settings) });
    for (const lang of LANGS) grammars[lang]();
    if (glossaries.length === 0) last = { key, engine };
    return engine;
  };
}

const told = ({ locale, prevails }: Settings) => ({ locale, ...(prevails === null ? {} : { prevails }) });

function sourcesOf({ nl, en }: PairOfIds, files: ReadonlyMap<number, Known>): Sides<Source> {
  const of = (id: number, lang: 'nl' | 'en') => files.get(id)?.sources.find((source) => source.lang === lang);
  const sources = { nl: of(nl, 'nl'), en: of(en, 'en') };
  if (!sources.nl || !sources.en) throw new UserError('choose a Dutch text and an English one');
  return { nl: sources.nl, en: sources.en };
}

const namesOf = ({ nl, en }: PairOfIds, files: ReadonlyMap<number, Known>): string =>
  [...new Set([nl, en].map((id) => files.get(id)?.file.name ?? ''))].join(' and ');

/** The differences that were accepted: rows of an accepted file, and verdicts "right as it is" and "false alarm" that the page of a report saved. */
function rowsOf(given: readonly Known[]): readonly Row[] {
  return given.flatMap(({ file, looked }): readonly Row[] => {
    const text = new TextDecoder().decode(file.bytes);
    if (looked.what === 'accepted') return accepted(text, file.name);
    if (looked.what !== 'verdicts') return [];
    return (verdictsIn(text) ?? [])
      .filter(({ verdict: said }) => ['right', 'false'].includes(verdictOf(said) ?? ''))
      .map(({ document, fingerprint, comment }, at) => ({
        line: at + 1,
        document,
        check: '',
        clause: '',
        fingerprint,
        reason: comment === '' ? '✓' : comment,
      }));
  });
}

/** The bytes of a file that was given, by its name. */
const bytesIn =
  (files: ReadonlyMap<number, Known>) =>
  (path: string): Uint8Array =>
    [...files.values()].find(({ file }) => file.name === path)?.file.bytes ?? new Uint8Array();

/** The files of a report of one pair that take its findings: Word files, and one XLIFF file of both texts. */
function copiesOf({ report }: Verdict, files: ReadonlyMap<number, Known>): readonly Copy[] {
  const [document, ...more] = report.documents;
  if (!document || more.length > 0) return [];
  const formatOf = (path: string) => recognise(bytesIn(files)(path), path).format;
  if (document.nl.path === document.en.path && formatOf(document.en.path) === 'xliff')
    return [{ format: 'xliff', on: 'en' }];
  return LANGS.flatMap((on) => (formatOf(document[on].path) === 'docx' ? [{ format: 'docx', on }] : []));
}

/** "voorwaarden.docx" → "voorwaarden.comments.docx", "terms.xlf" → "terms.comments.xlf" */
const commented = (path: string): string => path.replace(/(\.\w+)?$/, '.comments$1');

/** What was judged to be right or a false alarm, as rows of the accepted file that was given, or of a new one. */
function acceptedWith(judged: readonly Given[], { report }: Verdict, files: readonly Known[]) {
  const open = report.findings.filter(({ accepted }) => accepted === undefined);
  const rows = judged.flatMap((one) => {
    const isRight = ['right', 'false'].includes(verdictOf(one.verdict) ?? '');
    const finding = isRight ? judgedFinding(one, open, report) : undefined;
    return finding ? [acceptedRow(finding, one.document, one.comment.trim() === '' ? '✓' : one.comment)] : [];
  });
  const given = files.find(({ looked }) => looked.what === 'accepted')?.file;
  const name = given?.name ?? 'tweeluik-accepted.tsv';
  return { name, content: withRows(given ? new TextDecoder().decode(given.bytes) : '', name, rows) };
}

async function shown({ report, sheets }: Verdict, { pages }: Shipped): Promise<Omit<Checked, 'copies'>> {
  const page = await FORMATS.html.make(report, sheets, { ...USUAL, pages });
  const { error, warning, note, accepted: settled } = report.summary;
  return { kind: 'checked', page, summary: { error, warning, note, accepted: settled }, failed: report.failed };
}
