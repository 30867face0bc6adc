import { toBitext } from '../align/bitext.ts';
import { type Changes, changes } from '../align/changes.ts';
import type { Before, Bitext } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Finding } from '../model/finding.ts';
import { across, both, LANGS, type Lang, type Sides } from '../model/side.ts';
import type { Source } from '../model/source.ts';
import { outline } from '../outline/outline.ts';
import { clauseAt, clausesOf } from '../outline/walk.ts';

/** A revision and what the texts were then; null for one that was not there. */
export type Since = Readonly<{ revision: string; sources: Sides<Source | null> }>;

/** What both texts said at that revision, as a bitext has it; null where one of them was not there. */
export function beforeOf(
  { revision, sources: { nl, en } }: Since,
  { glossary, lexicon }: Pick<Bitext, 'glossary' | 'lexicon'>,
): Before | null {
  if (!nl || !en) return null;
  const { sides, pairs } = toBitext({ nl, en }, glossary, lexicon);
  return { revision, sides, pairs };
}

/** Which findings and clauses concern what changed since then, on either side. */
export type Concerned = Readonly<{ finding: (finding: Finding) => boolean; labels: readonly string[] }>;

/** A finding is concerned where a clause of it changed, or the clause that stood opposite it changed or went. */
export function concerned(bitext: Bitext, { sources }: Since): Concerned {
  const { before, sides } = bitext;
  const since: Sides<Changes | null> = both(sides, (reading, lang) => {
    const source = sources[lang];
    return source && changes(before?.sides[lang] ?? { source, outline: outline(source) }, reading);
  });
  const now = both(since, (one) => new Map([...(one?.was ?? [])].map(([clause, then]) => [then, clause] as const)));
  const isNew = (clause: Clause, lang: Lang): boolean => since[lang]?.changed.has(clause) ?? true;
  const lostPartner = (clause: Clause, lang: Lang): boolean => {
    const then = since[lang]?.was.get(clause);
    const other = across(lang);
    const partners = then
      ? before?.pairs.filter(({ clauses }) => clauses[lang].includes(then)).flatMap(({ clauses }) => clauses[other])
      : [];
    return (partners ?? []).some((partner) => {
      const left = now[other].get(partner);
      return left === undefined || isNew(left, other);
    });
  };
  const ofFinding = (finding: Finding): boolean => {
    const named = both(sides, ({ outline: root }, lang) =>
      [finding.clauses[lang], ...finding.at[lang].map(({ start }) => clauseAt(root, start))].filter(
        (one) => one !== null,
      ),
    );
    if (LANGS.every((lang) => named[lang].length === 0)) return true;
    return LANGS.some((lang) =>
      named[lang].some(
        (clause) =>
          isNew(clause, lang) ||
          lostPartner(clause, lang) ||
          (since[lang]?.renumbered.has(clause) === true && finding.at[lang].some(({ start }) => inMark(clause, start))),
      ),
    );
  };
  return {
    finding: ofFinding,
    labels: LANGS.flatMap((lang) =>
      clausesOf(sides[lang].outline)
        .filter((clause) => isNew(clause, lang) || lostPartner(clause, lang))
        .map(({ label }) => label),
    ),
  };
}

const inMark = ({ mark }: Clause, offset: number): boolean =>
  mark !== null && mark.start <= offset && offset < mark.end;
