import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph } from 'docx';
import { toBitext } from '../src/align/bitext.ts';
import { readPair } from '../src/hosts/node/read.ts';
import type { Bitext } from '../src/model/bitext.ts';
import { both, LANGS, type Lang, type Sides } from '../src/model/side.ts';
import { type Report, report } from '../src/report/report.ts';
import { review } from '../src/review/review.ts';
import { HOME, hasShared, known, lexicon, SHARED, table } from './texts.ts';

/** A form of a pair of texts: two files, or one that holds both. */
type Form = Readonly<{ name: string; paths: readonly string[] }>;

/**
 * One pair of terms in every format that is read, beside the findings of its plain text: clauses, errors, findings, and how many of them are
 * the same. Files are made by LibreOffice, by "docx" of npm, and by hand. Arguments: `corpus=NAME` takes that corpus in place of the ICTWaarborg terms, `keep=FOLDER` keeps the files there,
 * `differences` prints the findings that came and went.
 */
export async function main(args: readonly string[]): Promise<void> {
  const given = (name: string) => args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1);
  const texts = textsOf(given('corpus'));
  if (!texts) return void process.stdout.write('no ICTWaarborg terms here: ../shared/seeds is absent\n');
  const folder = given('keep') ?? mkdtempSync(join(tmpdir(), 'tweeluik-formats-'));
  mkdirSync(folder, { recursive: true });
  try {
    const plain = await reportOf({ name: 'plain text', paths: LANGS.map((lang) => texts[lang]) });
    const rows: (readonly string[])[] = [];
    for (const form of await formsOf(texts, folder)) {
      const began = performance.now();
      const found = await reportOf(form);
      const took = Math.round(performance.now() - began);
      const [before, after] = [plain, found].map((one) => new Set(one.findings.map(keyOf)));
      const same = [...(before ?? [])].filter((key) => after?.has(key)).length;
      const { documents, summary, findings } = found;
      rows.push([
        form.name,
        ...[documents[0]?.nl.clauses ?? 0, summary.error, findings.length, same, took].map(String),
      ]);
      if (!args.includes('differences')) continue;
      for (const key of before ?? []) if (!after?.has(key)) process.stdout.write(`${form.name} - ${key}\n`);
      for (const key of after ?? []) if (!before?.has(key)) process.stdout.write(`${form.name} + ${key}\n`);
    }
    process.stdout.write(table(['format', 'clauses', 'errors', 'findings', 'same as text', 'ms'], rows));
  } finally {
    if (given('keep') === undefined) rmSync(folder, { recursive: true });
  }
}

function textsOf(corpus: string | undefined): Sides<string> | null {
  if (corpus !== undefined) return { nl: `${HOME}/corpus/${corpus}/nl.txt`, en: `${HOME}/corpus/${corpus}/en.txt` };
  return hasShared ? { nl: `${SHARED}/seeds/ictwaarborg.nl.txt`, en: `${SHARED}/seeds/ictwaarborg.en.txt` } : null;
}

async function bitextOf({ paths }: Form): Promise<Bitext> {
  return toBitext(await readPair({ paths }), known, lexicon);
}

async function reportOf(form: Form): Promise<Report> {
  const bitext = await bitextOf(form);
  return report(bitext, review(bitext), '');
}

/** A finding whatever the format: its check and its words. */
const keyOf = ({ check, at }: Report['findings'][number]): string =>
  [check, at.nl?.words ?? '', at.en?.words ?? ''].join(' | ').replace(/\s+/g, ' ');

async function formsOf(texts: Sides<string>, folder: string): Promise<readonly Form[]> {
  const two = (name: string, ending: string): Form => ({
    name,
    paths: LANGS.map((lang) => join(folder, `${lang}.${ending}`)),
  });
  const one = (name: string, file: string, content: string): Form => {
    writeFileSync(join(folder, file), content);
    return { name, paths: [join(folder, file)] };
  };
  for (const lang of LANGS) {
    writeFileSync(join(folder, `${lang}.txt`), readFileSync(texts[lang]));
    writeFileSync(join(folder, `${lang}.auto.docx`), await numberedDocx(readFileSync(texts[lang], 'utf8')));
    writeFileSync(join(folder, `${lang}.html`), htmlOf(readFileSync(texts[lang], 'utf8'), lang));
  }
  const office = ['docx', 'odt', 'pdf'].filter((ending) => convert(folder, 'txt', ending));
  const auto = convert(folder, 'auto.docx', 'odt') ? [two('ODT, numbers automatic', 'auto.odt')] : [];
  const pairs = segmentsOf(await bitextOf({ name: 'text', paths: LANGS.map((lang) => texts[lang]) }));
  return [
    two('plain text', 'txt'),
    ...office.map((ending) => two(`${ending.toUpperCase()}, numbers typed`, ending)),
    two('DOCX, numbers automatic', 'auto.docx'),
    ...auto,
    two('HTML', 'html'),
    one('XLIFF 1.2', 'old.xlf', xliffOld(pairs)),
    one('XLIFF 2.0', 'new.xlf', xliffNew(pairs)),
    one('TMX', 'memory.tmx', tmx(pairs)),
  ];
}

/** Converts both files with LibreOffice; false where there is none. */
function convert(folder: string, from: string, to: string): boolean {
  const filter = to === 'docx' ? 'docx:MS Word 2007 XML' : to;
  const paths = LANGS.map((lang) => join(folder, `${lang}.${from}`));
  try {
    execFileSync('soffice', ['--headless', '--convert-to', filter, '--outdir', folder, ...paths], { stdio: 'ignore' });
  } catch {
    process.stdout.write(`(no LibreOffice here: ${to} is left out)\n`);
    return false;
  }
  return existsSync(join(folder, `${LANGS[0]}.${from.replace(/\w+$/, to)}`));
}

const ARTICLE = /^(Artikel|Article) ([A-Z])\.(\d+)\. (.+)$/;
const PARAGRAPH = /^([A-Z])\.(\d+)\.(\d+) (.+)$/;

/** A Word document in which Word counts articles and their paragraphs, as far as the text numbers them one after the other. */
async function numberedDocx(text: string): Promise<Buffer> {
  const letters = new Map<string, string>();
  const counts = { article: 0, paragraph: 0, letter: '' };
  const children = text.split('\n').map((line) => {
    const [, word = '', letter = '', article = '', title = ''] = ARTICLE.exec(line) ?? [];
    if (title !== '' && Number(article) === (letter === counts.letter ? counts.article : 0) + 1) {
      letters.set(letter, word);
      Object.assign(counts, { letter, article: Number(article), paragraph: 0 });
      return new Paragraph({
        text: title,
        heading: HeadingLevel.HEADING_2,
        numbering: { reference: letter, level: 0 },
      });
    }
    const [, own = '', of = '', paragraph = '', rest = ''] = PARAGRAPH.exec(line) ?? [];
    if (
      rest !== '' &&
      own === counts.letter &&
      Number(of) === counts.article &&
      Number(paragraph) === counts.paragraph + 1
    ) {
      counts.paragraph++;
      return new Paragraph({ text: rest, numbering: { reference: own, level: 1 } });
    }
    return new Paragraph({ text: line.trim() });
  });
  const config = [...letters].map(([reference, word]) => ({
    reference,
    levels: [`${word} ${reference}.%1.`, `${reference}.%1.%2`].map((shape, level) => ({
      level,
      format: LevelFormat.DECIMAL,
      text: shape,
      alignment: AlignmentType.START,
    })),
  }));
  return Packer.toBuffer(new Document({ numbering: { config }, sections: [{ children }] }));
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A page with the frame of a site around the text; lines are paragraphs, a blank line is space. */
function htmlOf(text: string, lang: Lang): string {
  const body = text
    .split(/\n\s*\n/)
    .map((block) => {
      const lines = block.split('\n').filter((line) => line.trim() !== '');
      if (lines.length === 1 && ARTICLE.test(lines[0] ?? '')) return `<h3>${escaped(lines[0] ?? '')}</h3>`;
      return `<p>${lines.map(escaped).join('<br>\n')}</p>`;
    })
    .join('\n');
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>x</title><style>p { margin: 1em }</style></head><body>
<header><nav><ul><li><a href="/">Home</a></li></ul></nav></header><main>${body}</main><footer><p>© Waterlelie</p></footer></body></html>`;
}

/** The clauses that stand opposite each other, as they are printed. */
function segmentsOf({ sides, pairs }: Bitext): readonly Sides<string>[] {
  return pairs.map(({ clauses }) =>
    both(clauses, (list, lang) =>
      list
        .flatMap(({ mark, own }) => [...(mark ? [mark] : []), ...own])
        .map(({ start, end }) => sides[lang].source.text.slice(start, end))
        .join('')
        .trim(),
    ),
  );
}

const xliffOld = (pairs: readonly Sides<string>[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x" datatype="plaintext" source-language="nl-NL" target-language="en-GB"><body>
${pairs.map(({ nl, en }, at) => `<trans-unit id="${at + 1}"><source>${escaped(nl)}</source>${en === '' ? '' : `<target>${escaped(en)}</target>`}</trans-unit>`).join('\n')}
</body></file></xliff>\n`;

const xliffNew = (pairs: readonly Sides<string>[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="nl" trgLang="en"><file id="f">
${pairs.map(({ nl, en }, at) => `<unit id="u${at + 1}"><segment><source>${escaped(nl)}</source>${en === '' ? '' : `<target>${escaped(en)}</target>`}</segment></unit>`).join('\n')}
</file></xliff>\n`;

const tmx = (pairs: readonly Sides<string>[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="block" o-tmf="x" adminlang="en" srclang="nl" datatype="plaintext"/><body>
${pairs.map((texts) => `<tu>${LANGS.map((lang) => (texts[lang] === '' ? '' : `<tuv xml:lang="${lang}"><seg>${escaped(texts[lang])}</seg></tuv>`)).join('')}</tu>`).join('\n')}
</body></tmx>\n`;
