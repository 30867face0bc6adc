import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toBitext } from '../src/align/bitext.ts';
import { readPair } from '../src/hosts/node/read.ts';
import { UserError } from '../src/model/error.ts';
import { LANGS, type Sides } from '../src/model/side.ts';
import { report } from '../src/report/report.ts';
import { review } from '../src/review/review.ts';
import { grammars, HELD_OUT, hasShared, known, lexicon, SHARED } from './texts.ts';

/** The two files of a pair. */
type Files = Sides<string>;

/** A pair as it was published, and as its text alone, without marks. */
type Twice = Readonly<{ name: string; published: Files; cleaned: Files }>;

/** What is compared: how many clauses either text has, and the findings by check and words. */
type Found = Readonly<{ clauses: Sides<number>; findings: ReadonlySet<string> }>;

/**
 * Real pairs as they were published (HTML, Markdown, JSON, WML) beside their cleaned texts: clauses, findings, and the findings of one of the two alone, each with
 * its check and words. Arguments: `set=TEXT` takes the pairs whose name holds that text; `differences` prints the findings that only one of the two has.
 * A row is printed as soon as it is measured.
 */
export async function main(args: readonly string[]): Promise<void> {
  if (!hasShared) return void process.stdout.write('no real pairs here: ../shared is absent\n');
  const wanted = args.find((arg) => arg.startsWith('set='))?.slice('set='.length) ?? '';
  const columns = ['pair', 'as', 'clauses nl/en', 'of text', 'findings', 'of text', 'same'];
  process.stdout.write(`${columns.join('\t')}\n`);
  for (const { name, published, cleaned } of pairsTwice()) {
    if (!name.includes(wanted) || isHeldOut(name)) continue;
    const [one, two] = [await foundIn(cleaned), await foundIn(published)];
    if (typeof one === 'string' || typeof two === 'string') {
      process.stdout.write(
        `${name}\t${[two, one].map((said) => (typeof said === 'string' ? said : 'read')).join('\t')}\n`,
      );
      continue;
    }
    const same = [...one.findings].filter((key) => two.findings.has(key)).length;
    const ending = published.nl.slice(published.nl.lastIndexOf('.') + 1);
    const counts = [two, one].map(({ clauses }) => `${clauses.nl}/${clauses.en}`);
    const row = [name, ending, ...counts, two.findings.size, one.findings.size, same];
    process.stdout.write(`${row.join('\t')}\n`);
    if (!args.includes('differences')) continue;
    for (const key of one.findings) if (!two.findings.has(key)) process.stdout.write(`  - ${key}\n`);
    for (const key of two.findings) if (!one.findings.has(key)) process.stdout.write(`  + ${key}\n`);
  }
}

/** The pairs that nobody reads findings of while readers are built: by name, and each third by the sum of the characters of its name. */
const isHeldOut = (name: string): boolean =>
  HELD_OUT.includes(name) || [...name].reduce((sum, char) => sum + char.charCodeAt(0), 0) % 3 === 0;

function pairsTwice(): readonly Twice[] {
  const of = (set: string, published: (folder: string) => Files | null, cleaned: string): readonly Twice[] =>
    readdirSync(join(SHARED, set)).flatMap((name) => {
      const folder = join(SHARED, set, name);
      const files = existsSync(join(folder, `nl.${cleaned}`)) ? published(folder) : null;
      const texts = { nl: join(folder, `nl.${cleaned}`), en: join(folder, `en.${cleaned}`) };
      return files ? [{ name, published: files, cleaned: texts }] : [];
    });
  return [
    ...of('pairs', (folder) => beginning(folder, (lang) => `raw.${lang}.`), 'txt'),
    ...of('wild', (folder) => beginning(join(folder, 'orig'), (lang) => `${lang}__`), 'md'),
  ];
}

/** The one file of either language whose name begins so; null where there is none, or more than one. */
function beginning(folder: string, prefix: (lang: 'nl' | 'en') => string): Files | null {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const [nl, en] = LANGS.map((lang) => names.filter((name) => name.startsWith(prefix(lang))));
  return nl?.length === 1 && en?.length === 1 ? { nl: join(folder, nl[0] ?? ''), en: join(folder, en[0] ?? '') } : null;
}

/** What a pair holds; where it is refused, as two texts of one language are, what is said. */
async function foundIn({ nl, en }: Files): Promise<Found | string> {
  const sources = await readPair({ paths: [nl, en] }).catch((error: unknown) => {
    if (error instanceof UserError) return error.message.replaceAll(`${SHARED}/`, '');
    throw error;
  });
  if (typeof sources === 'string') return sources;
  const bitext = toBitext(sources, known, lexicon, grammars);
  const { documents, findings } = report(bitext, review(bitext), '');
  const keys = findings.map(({ check, at }) =>
    [check, at.nl?.words ?? '', at.en?.words ?? ''].join(' | ').replace(/\s+/g, ' '),
  );
  return {
    clauses: { nl: documents[0]?.nl.clauses ?? 0, en: documents[0]?.en.clauses ?? 0 },
    findings: new Set(keys),
  };
}
