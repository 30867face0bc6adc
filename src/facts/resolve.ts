import type { Clause } from '../model/clause.ts';
import type { Fact, FactOf, Target } from '../model/fact.ts';
import { inOrder } from '../outline/walk.ts';

type Reference = FactOf<'reference'>;

/** An outline prepared for looking up what references point to. */
export type Directory = Readonly<{
  root: Clause;
  parents: ReadonlyMap<Clause, Clause>;
  labels: ReadonlyMap<string, readonly Clause[]>;
  /** The first and last number that are missing in a row, where a text is an excerpt: articles 716 to 842. */
  gaps: readonly (readonly [number, number])[];
  /** Some article has a number; where none has, or they are codes ("GV.RM-01.1"), nothing can be looked up by a number. */
  numbered: boolean;
}>;

/** The directory of an outline. */
export function directory(root: Clause): Directory {
  const parents = new Map<Clause, Clause>();
  const labels = new Map<string, Clause[]>();
  for (const clause of inOrder(root)) {
    for (const child of clause.children) parents.set(child, clause);
    if (clause === root) continue;
    const label = bare(clause.label).toLowerCase();
    const same = labels.get(label);
    if (same) same.push(clause);
    else labels.set(label, [clause]);
  }
  const numbered = [...inOrder(root)].some(
    ({ kind, label }) => kind === 'article' && /^(?:[A-Z]{1,2}[.-]?)?\d/.test(bare(label)),
  );
  return { root, parents, labels, gaps: gapsOf(root), numbered };
}

/** So many numbers in a row are no repealed articles: what is printed is an excerpt of a law. */
const EXCERPT = 5;

function gapsOf(root: Clause): Directory['gaps'] {
  const numbers = [...inOrder(root)]
    .filter(({ kind, label }) => kind === 'article' && /^\d+[a-z]*$/.test(bare(label)))
    .map(({ label }) => Number.parseInt(bare(label), 10));
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  return sorted.flatMap((number, at) => {
    const next = sorted[at + 1];
    return next !== undefined && next - number > EXCERPT ? [[number + 1, next - 1] as const] : [];
  });
}

/** "§5/1.1" → 1.1 */
const bare = (label: string): string => label.slice(label.lastIndexOf('/') + 1);

/** A reference with the clauses of its own text that it points to. */
export function resolve(fact: Fact, at: Clause, where: Directory): Fact {
  if (fact.kind !== 'reference') return fact;
  return {
    ...fact,
    targets: fact.targets.map((target) =>
      fact.law === null ? found(target, at, where) : { ...target, how: 'outside' as const },
    ),
  } satisfies Reference;
}

/**
 * In the smallest part that holds both the reference and a clause of that number: "artikel 3.1" within Module A is A.3.1 (completed),
 * although the additional terms have a printed 3.1. A path of which only the beginning exists keeps the rest.
 */
function found(target: Target, at: Clause, where: Directory): Target {
  const { path } = target;
  // "6:89" can only be the Civil Code
  if (path.includes(':')) return { ...target, how: 'outside' };
  if (/^\.?[-+]1(?:\.|$)/.test(path)) return neighbour(target, at, where);
  if (path.startsWith('.')) return relative(target, at, where);
  const named = /^(annex|module|chapter|title|book|part) (.+)$/.exec(path);
  if (named) return part(target, named[1] ?? '', named[2] ?? '', where);
  const numbers = whole(path, where).split('.');
  for (let length = numbers.length; length > 0; length--) {
    const wanted = numbers.slice(0, length).join('.').toLowerCase();
    const rest = numbers.slice(length).join('.');
    for (const scope of scopes(at, where)) {
      const exact = within(where.labels.get(wanted), scope, where);
      if (exact) return { ...target, clause: exact, rest, how: 'exact' };
      const completed =
        scope.label === ''
          ? null
          : within(where.labels.get(`${bare(scope.label)}.${wanted}`.toLowerCase()), scope, where);
      if (completed) return { ...target, clause: completed, rest, how: 'completed' };
    }
  }
  // "Section III, paragraph 2" is in a part, "artikel 443" of an excerpt is not printed
  const division = /^[IVXLC]/.test(path) ? part(target, 'part', path, where) : target;
  if (division.clause) return division;
  const number = Number.parseInt(numbers[0] ?? '', 10);
  if (!where.numbered) return { ...target, how: 'outside' };
  return where.gaps.some(([first, last]) => first <= number && number <= last) ? { ...target, how: 'outside' } : target;
}

/** "Article 407(b)(1)" is 407b.1 where there is an article 407b; "Article 12(l)", misread, is 12.1 where 12 has a first paragraph and no point l */
function whole(printed: string, { labels }: Directory): string {
  const one = printed.replace(/^(\d+[a-z]?)\.l(?=\.|$)/, '$1.1');
  const at = (path: string) => labels.has(path.split('.').slice(0, 2).join('.'));
  const path = one !== printed && at(one) && !at(printed) ? one : printed;
  const joined = path.replace(/^(\d+)\.([a-z])(?=\.|$)/, '$1$2');
  return joined !== path && labels.has(joined.split('.')[0] ?? '') ? joined : path;
}

/** The parts around a clause, the smallest first, then the whole text. */
function scopes(at: Clause, { root, parents }: Directory): readonly Clause[] {
  const found: Clause[] = [];
  for (let clause: Clause | undefined = at; clause; clause = parents.get(clause))
    if (clause.kind === 'part') found.push(clause);
  return found.includes(root) ? found : [...found, root];
}

const within = (clauses: readonly Clause[] | undefined, scope: Clause, { parents }: Directory): Clause | null => {
  for (const clause of clauses ?? []) {
    if (clause.kind === 'part') continue;
    for (let holder: Clause | undefined = clause; holder; holder = parents.get(holder))
      if (holder === scope) return clause;
  }
  return null;
};

/** "lid 2": of the article it stands in; "onder a": of the paragraph, or of the article */
function relative(target: Target, at: Clause, { parents }: Directory): Target {
  const tail = target.path.slice(1);
  for (let holder: Clause | undefined = at; holder; holder = parents.get(holder)) {
    const label = `${holder.label}.${tail}`.toLowerCase();
    const match = [...inOrder(holder)].find((clause) => clause.label.toLowerCase() === label);
    if (match) return { ...target, clause: match, rest: '', how: 'exact' };
    if (holder.kind === 'article') return { ...target, clause: holder, rest: tail, how: 'exact' };
  }
  return target;
}

/** "het vorige lid": the clause before the paragraph that the words stand in; "lid 2 van het voorgaande artikel": of the article before, whatever part holds it */
function neighbour(target: Target, at: Clause, { parents, root }: Directory): Target {
  const [, relative = '', step = '', rest = ''] = /^(\.?)([-+]1)\.?(.*)$/.exec(target.path) ?? [];
  const kind = relative === '' ? 'article' : 'paragraph';
  let holder: Clause | undefined = at;
  while (holder && holder.kind !== kind) holder = parents.get(holder);
  if (!holder) return target;
  const row = kind === 'article' ? [...inOrder(root)] : (parents.get(holder)?.children ?? []);
  const alike = row.filter((clause) => clause.kind === kind);
  const next = alike[alike.indexOf(holder) + (step === '-1' ? -1 : 1)];
  if (!next) return target;
  const label = `${next.label}.${rest}`.toLowerCase();
  const inner = rest === '' ? undefined : [...inOrder(next)].find((clause) => clause.label.toLowerCase() === label);
  return inner ? { ...target, clause: inner, how: 'exact' } : { ...target, clause: next, rest, how: 'exact' };
}

/** "module B", "bijlage 2": an annex that is not printed with the text is a document of its own */
function part(target: Target, name: string, number: string, { root }: Directory): Target {
  const parts = [...inOrder(root)].filter((clause) => clause.kind === 'part' && clause !== root);
  // "Afdeling I, tweede lid" is paragraph 2 of part I
  const [head = '', ...rest] = number.split('.');
  const labelled = (wanted: string) => parts.find(({ label }) => label.toLowerCase() === wanted.toLowerCase());
  const [whole, holder] = [labelled(number), labelled(head)];
  if (whole) return { ...target, clause: whole, how: 'exact' };
  if (holder) return { ...target, clause: holder, rest: rest.join('.'), how: 'exact' };
  return name === 'module' && parts.some(({ label }) => /^[A-Z0-9]+$/.test(label))
    ? target
    : { ...target, how: 'outside' };
}
