import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { toBitext } from '../src/align/bitext.ts';
import { both, bySide, type Sides } from '../src/model/side.ts';
import type { Source } from '../src/model/source.ts';
import { report } from '../src/report/report.ts';
import { review } from '../src/review/review.ts';
import { bundled, grammars, lexicon } from './texts.ts';

/** A line of findings.txt: what a person judged of a finding. `+` true, `-` false alarm, `!` a miss, `?` not judged yet. */
export type Judged = Readonly<{ verdict: '+' | '-' | '!' | '?'; finding: string }>;

/** The bilingual terms that we wrote. */
export const corpora = (home: string): readonly string[] =>
  readdirSync(`${home}/corpus`).filter((name) => existsSync(`${home}/corpus/${name}/nl.txt`));

/** Both texts of a corpus, side by side. */
export const corpusBitext = (home: string, name: string) =>
  toBitext(
    bySide((lang): Source => {
      const path = `${home}/corpus/${name}/${lang}.txt`;
      const text = readFileSync(path, 'utf8');
      return { lang, path, text, range: { start: 0, end: text.length } };
    }),
    bundled(),
    lexicon(),
    grammars,
  );

/** What the checks say of a corpus, a line a finding: severity, check, clauses, and the words of both sides. */
export function said(home: string, name: string): readonly string[] {
  const bitext = corpusBitext(home, name);
  return report(bitext, review(bitext), '').findings.map(({ severity, check, clause, at, also }) => {
    const words: Sides<string> = both(at, (place) => (place ? JSON.stringify(place.words.replace(/\s+/g, ' ')) : '-'));
    const places = also ? `  (+${also.length})` : '';
    return `${severity}  ${check}  ${clause.nl ?? '-'} / ${clause.en ?? '-'}  ${words.nl}  ${words.en}${places}`;
  });
}

/** The judged findings of a corpus. */
export function judged(home: string, name: string): readonly Judged[] {
  const path = `${home}/corpus/${name}/findings.txt`;
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => /^[+\-!?] /.test(line))
    .map((line) => ({ verdict: line[0] as Judged['verdict'], finding: line.slice(2).replace(/\s+#.*$/, '') }));
}
