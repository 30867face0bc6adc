import { BETWEEN_ITEMS } from '../languages/links.ts';
import { opensSmall } from '../languages/pattern.ts';
import type { Bead } from '../model/bitext.ts';
import { across, LANGS, type Lang, type Sides } from '../model/side.ts';
import { laxMarks } from '../outline/lax.ts';
import type { Line } from '../outline/lines.ts';
import type { Mark } from '../outline/marks.ts';
import type { Setting } from '../outline/setting.ts';
import type { AsClause, Ruling } from '../outline/tree/rulings.ts';
import type { Draft } from '../outline/tree/state.ts';
import { definesTerm } from '../outline/tree/text.ts';

/** How a line of a side might be read, for it to be read as its counterpart is; `cut` = it begins within a line. */
export type Proposal = Readonly<{ lang: Lang; at: number; ruling: Ruling; cut: boolean }>;

/** What a line is in the draft of its text: the beginning of a clause, more of one, its title, or none of its text. */
export type Role = Readonly<
  { how: 'begins'; draft: Draft; holder: Draft | null } | { how: 'more' | 'title' } | { how: 'apart'; setting: Setting }
>;

/** The role of each line, by its offset. */
export type Roles = ReadonlyMap<number, Role>;

export function roles(begun: ReadonlyMap<number, Draft>, lines: readonly Line[], settings: readonly Setting[]): Roles {
  const holders = new Map<Draft, Draft>();
  const titles = new Set<number>();
  for (const node of begun.values()) {
    for (const child of node.children) holders.set(child, node);
    if (node.heading && node.heading.start !== node.line?.span.start) titles.add(node.heading.start);
  }
  return new Map(
    lines.map(({ span: { start } }, at): readonly [number, Role] => {
      const setting = settings[at] ?? 'text';
      const draft = begun.get(start);
      if (setting !== 'text') return [start, { how: 'apart', setting }];
      if (draft) return [start, { how: 'begins', draft, holder: holders.get(draft) ?? null }];
      return [start, { how: titles.has(start) ? 'title' : 'more' }];
    }),
  );
}

type Known = Readonly<{ roles: Sides<Roles>; opposite: Sides<ReadonlyMap<number, number>> }>;

/** How the lines of a bead might be read, so that those which say the same are read the same way. */
export function proposals(bead: Bead<Line>, roles: Sides<Roles>, opposite: Known['opposite']): readonly Proposal[] {
  const known = { roles, opposite };
  const [nl, en] = [bead.nl[0], bead.en[0]];
  if (!nl || !en) return [];
  const found = [...opposed(known, { nl, en })];
  for (const lang of LANGS)
    for (const [at, line] of bead[lang].entries()) {
      const before = bead[lang][at - 1];
      if (before) found.push(...split(known, lang, line, before, lang === 'nl' ? en : nl));
    }
  return found;
}

const roleOf = ({ roles }: Known, lang: Lang, line: Line): Role => roles[lang].get(line.span.start) ?? { how: 'more' };

/** Two lines that say the same. */
function opposed(known: Known, lines: Sides<Line>): readonly Proposal[] {
  const own = { nl: roleOf(known, 'nl', lines.nl), en: roleOf(known, 'en', lines.en) };
  const like = (lang: Lang): readonly Proposal[] => asOther(known, lang, lines[lang], own[across(lang)], own[lang]);
  const { nl, en } = own;
  if (nl.how === 'begins' && en.how === 'begins') {
    const [one, two] = [classOf(nl.draft), classOf(en.draft)];
    const [a, b] = [nl.draft.mark, en.draft.mark];
    if (a && b && isSame(a, b)) {
      if (one === two) return [...misread(known, lines, own), ...titled(known, lines, own)];
      // "1. Wie is verantwoordelijk?" / "1. Who is responsible?": a heading where both could be one
      const heads = LANGS.every((lang) => couldHead(lines[lang].text));
      return like(heads === (one === 'heading') ? 'en' : 'nl');
    }
    if (a && !b) return like('en');
    if (b && !a) return like('nl');
    if (a && b) {
      const found = like('en').length > 0 ? like('en') : like('nl');
      return found.length > 0 ? found : restarted(known, lines, own);
    }
    if (one === two) return [];
    if (one === 'heading' || two === 'heading') {
      const [heading, other] = one === 'heading' ? (['nl', 'en'] as const) : (['en', 'nl'] as const);
      return couldHead(lines[other].text) ? like(other) : like(heading);
    }
    return one === 'definition' ? like('en') : two === 'definition' ? like('nl') : [];
  }
  for (const lang of LANGS) {
    const [role, other] = [own[lang], own[across(lang)]];
    if (role.how !== 'begins' || other.how === 'begins') continue;
    // "Artikel 14" / "lntellectuele eigendom": a title on the line below its number, whatever a page put between them
    const title = lines[across(lang)].text;
    if (other.how === 'title' && isUnmarked(role.draft) && couldHead(lines[lang].text, title))
      return [ruledAs(lang, lines[lang], { as: 'title' })];
    const found = like(across(lang));
    if (found.length > 0) return found;
    return other.how === 'more' && isDoubtful(lines[lang], role.draft)
      ? [ruledAs(lang, lines[lang], { as: 'more' })]
      : [];
  }
  return [];
}

/** A paragraph, or a heading without a number. */
const isUnmarked = ({ kind, mark }: Draft): boolean => mark === null && (kind === 'plain' || kind === 'heading');

/** "Artikel I" among articles 2, 3 and 4, where the other text has 1. */
function misread(known: Known, lines: Sides<Line>, own: Sides<Role>): readonly Proposal[] {
  for (const lang of LANGS) {
    const [role, other] = [own[lang], own[across(lang)]];
    if (role.how !== 'begins' || other.how !== 'begins' || !role.draft.mark || !other.draft.mark) continue;
    const [{ printed }, wanted] = [role.draft.mark, other.draft.mark.printed];
    if (printed === wanted || /\d/.test(printed) || !/\d/.test(wanted)) continue;
    if (!siblings(known, lang, role).some(({ mark }) => mark !== null && /\d/.test(mark.printed))) continue;
    const mark = laxMarks(lines[lang].text).find((one) => one.printed === wanted && one.lax !== '');
    if (mark) return [ruledAs(lang, lines[lang], asClause(known, lang, other, mark))];
  }
  return [];
}

/** "3. Offertes en totstandkoming van de overeenkomst." is a title where "3. Quotations and formation of the agreement" is one. */
function titled(known: Known, lines: Sides<Line>, own: Sides<Role>): readonly Proposal[] {
  return LANGS.flatMap((lang) => {
    const [role, other] = [own[lang], own[across(lang)]];
    if (role.how !== 'begins' || other.how !== 'begins') return [];
    const { draft } = role;
    const { mark } = draft;
    const [title, line] = [other.draft.heading, other.draft.line];
    const inLine = title !== null && line !== null && title.start < line.span.end;
    if (!mark || draft.heading !== null || !inLine || draft.first === '') return [];
    if (!isShortAs(draft.first, other.draft.title)) return [];
    return [ruledAs(lang, lines[lang], asClause(known, lang, other, { ...mark, lax: '' }))];
  });
}

/** So many times as long as the title across, and no longer, a line may be to be that title. */
const TITLE = 2.2;

const isShortAs = (text: string, title: string): boolean => text.length <= TITLE * title.length;

/** The clauses that stand under the same one. */
function siblings({ roles }: Known, lang: Lang, { holder }: Extract<Role, { how: 'begins' }>): readonly Draft[] {
  if (holder) return holder.children;
  return [...roles[lang].values()].flatMap((role) =>
    role.how === 'begins' && role.holder === null ? [role.draft] : [],
  );
}

/** "3." / "1.": numbers that begin again in one text are no list under the paragraph before them. */
function restarted(known: Known, lines: Sides<Line>, own: Sides<Role>): readonly Proposal[] {
  const { nl, en } = own;
  if (nl.how !== 'begins' || en.how !== 'begins') return [];
  const [one, two] = [nl.draft, en.draft];
  if (one.kind !== 'numbered' || two.kind !== 'numbered' || one.mark?.form !== 'number' || two.mark?.form !== 'number')
    return [];
  const deeper: Lang | null =
    one.path.length > two.path.length ? 'nl' : one.path.length < two.path.length ? 'en' : null;
  const role = deeper === 'nl' ? nl : en;
  const other = deeper === 'nl' ? en : nl;
  if (deeper === null || role.draft.mark === null) return [];
  const ruling = asClause(known, deeper, other, { ...role.draft.mark, lax: '' });
  return [ruledAs(deeper, lines[deeper], ruling)];
}

const ruledAs = (lang: Lang, line: Line, ruling: Ruling): Proposal => ({
  lang,
  at: line.span.start,
  ruling,
  cut: false,
});

/** A line read as its counterpart is, where it can be. */
function asOther(known: Known, lang: Lang, line: Line, other: Role, own: Role): readonly Proposal[] {
  if (other.how !== 'begins') return [];
  const { draft } = other;
  const { text } = line;
  if (draft.mark !== null && draft.kind !== 'definition') {
    const marks = laxMarks(text).filter((one) => isSame(one, draft.mark as Mark));
    const mark = marks.find(({ printed }) => printed === draft.mark?.printed) ?? marks[0];
    return mark ? [ruledAs(lang, line, asClause(known, lang, other, mark))] : [];
  }
  const kind = classOf(draft);
  if (own.how === 'apart' && own.setting === 'contents') return [];
  if (kind === 'heading' && !couldHead(text)) return [];
  if (kind === 'definition' && !definesTerm(text.replace(/^\W+/, ''))) return [];
  if (kind === 'paragraph' && own.how === 'more' && (opensSmall(text) || text.length < 12)) return [];
  if (kind === 'paragraph' && own.how === 'title') return [];
  return [ruledAs(lang, line, asClause(known, lang, other, null))];
}

function asClause(
  { opposite }: Known,
  lang: Lang,
  { draft, holder }: Extract<Role, { how: 'begins' }>,
  mark: (Mark & { lax: string }) | null,
): AsClause {
  const start = holder?.line?.span.start;
  return {
    as: 'clause',
    kind: draft.kind,
    rank: draft.rank,
    mark,
    holder: start === undefined ? null : (opposite[across(lang)].get(start) ?? null),
    inPart: holder?.kind === 'part',
    item: draft.item,
    lax: mark?.lax ?? '',
  };
}

const classOf = ({ kind }: Draft): string => (kind === 'part' ? 'heading' : kind === 'plain' ? 'paragraph' : kind);

/** The same number or letter, whatever stands around it: "3." and "Artikel 3", "b)" and "(b)", "2.3" and "3." under 2. */
function isSame(one: Mark, two: Mark): boolean {
  if (one.form === 'hash' || two.form === 'hash') return one.form === two.form;
  if (one.form === 'bullet' || two.form === 'bullet') return one.form === two.form;
  const [a, b] = [one, two].map(({ printed }) => printed.toLowerCase());
  if (a === b) return true;
  const lettered = ({ form }: Mark) => form === 'letter' || form === 'roman';
  if (one.value !== two.value || one.value === 0 || lettered(one) !== lettered(two)) return false;
  if (lettered(one)) return one.form === two.form;
  return one.form !== 'path' || two.form !== 'path';
}

/** Short (or as short as the title across), and no sentence by its end: it could be a heading if the other text has one there. */
function couldHead(text: string, title = ''): boolean {
  if (/[\p{L}\p{N})]$/u.test(text) && isShortAs(text, title)) return true;
  const words = text.split(/\s+/).length;
  return words <= 20 && text.length <= 160 && !/[;,]$/.test(text) && !(words > 7 && /\.$/.test(text));
}

/** A mark in the middle of a sentence: "… staan in artikel / 8. De Klant". */
const isDoubtful = (line: Line, { mark, kind }: Draft): boolean =>
  !line.apart &&
  (mark === null
    ? kind === 'plain' && opensSmall(line.text)
    : mark.weak === true || opensSmall(line.text.slice(mark.length)));

/** What one line says, two lines of the other side say: the second is more of the first, or the one line holds two clauses. */
function split(known: Known, lang: Lang, line: Line, before: Line, whole: Line): readonly Proposal[] {
  const role = roleOf(known, lang, line);
  if (role.how !== 'begins') return [];
  const { mark } = role.draft;
  if (mark && mark.form !== 'bullet') {
    const cut = cutFor(whole.text, mark);
    if (cut) {
      const ruling = asClause(known, across(lang), role, cut.mark);
      return [{ lang: across(lang), at: whole.span.start + cut.at, ruling, cut: true }];
    }
  }
  const open = !/[.;:!?]["”’)*]*$/.test(before.text);
  if (!line.apart && open && (mark === null || mark.weak || isNamed(whole.text, mark)))
    return [ruledAs(lang, line, { as: 'more' })];
  return [];
}

/** The number stands within the text of the other side: "artikel 8" */
const isNamed = (text: string, { printed }: Mark): boolean =>
  new RegExp(`(?<![\\d.])${printed.replaceAll('.', '\\.')}(?![\\d])`).test(text);

/** Where in a line a clause with this mark begins: behind the end of a sentence or an item. */
function cutFor(text: string, mark: Mark): Readonly<{ at: number; mark: Mark & { lax: string } }> | null {
  for (const { index, 0: end } of text.matchAll(BETWEEN_ITEMS)) {
    const at = index + end.length;
    const found = laxMarks(text.slice(at, at + 40)).find((one) => isSame(one, mark) && one.form !== 'bullet');
    if (found) return { at, mark: { ...found, lax: 'it stands within a line' } };
  }
  return null;
}
