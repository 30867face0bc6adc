import type { Lang } from '../../../model/side.ts';
import { count, type Draft, type DraftName, type Gathering, gathering } from './draft.ts';
import type { Place } from './listed.ts';
import { type Locale, localeOf, regionOf } from './locale.ts';
import { statusOf } from './status.ts';
import { type FieldKind, fieldKind, GROUPS, LANGUAGES, LESSER, TERMS, TYPED } from './tbx-elements.ts';

/** An element of an entry; `text` = its own text, with that of the marks in it; `at` = where an entry begins, and where the text of a term does. */
export type Element = Readonly<{
  name: string;
  attributes: Readonly<Record<string, string>>;
  at: Place;
  text: string;
  children: readonly Element[];
}>;

/** What an entry tells; `base` = the language of the file, in which a definition stands that names none. */
export function draftOf(entry: Element, base: Lang, unread: Map<string, number>): Draft {
  const draft = gathering(entry.at);
  draft.id = entry.attributes.id ?? '';
  for (const section of flat(entry)) {
    if (!LANGUAGES.has(section.name)) {
      const { lang } = localeOf(section.attributes['xml:lang'] ?? '') ?? { lang: base };
      gather(section, lang, 'entry', draft, unread);
      continue;
    }
    const tag = section.attributes['xml:lang'] ?? section.attributes.lang ?? '';
    const locale = localeOf(tag);
    if (locale) gatherLanguage(section, locale, draft, unread);
    else count(unread, `language "${tag}"`);
  }
  return draft;
}

/** Takes the terms of a section of one language into the draft, and what is said of them. */
function gatherLanguage(section: Element, locale: Locale, draft: Gathering, unread: Map<string, number>): void {
  for (const part of flat(section)) {
    if (!TERMS.has(part.name)) gather(part, locale.lang, 'language', draft, unread);
    else {
      const fields = flat(part);
      const name = termOf(part, fields, locale);
      draft.names[locale.lang].push(name);
      for (const field of fields) if (!isIn(field, name)) gather(field, locale.lang, 'term', draft, unread);
    }
  }
}

/** Takes a field that is no name into the draft, the first of each kind; the others are counted. */
function gather(
  field: Element,
  lang: Lang,
  level: 'entry' | 'language' | 'term',
  draft: Gathering,
  unread: Map<string, number>,
): void {
  const kind = kindOf(field);
  const text = field.text.trim();
  if (text === '') return;
  if ((kind === 'definition' || kind === 'example') && draft[kind][lang] === '')
    draft[kind] = { ...draft[kind], [lang]: text };
  else if (kind === 'domain' && draft.domain === '') draft.domain = text;
  else if (kind === 'source' && level === 'entry' && draft.source === '') draft.source = text;
  else count(unread, nameOf(field));
}

/** Whether a name tells what a field of its term says. */
function isIn(field: Element, { status }: DraftName): boolean {
  const kind = kindOf(field);
  if (kind === 'note') return status === 'wrong';
  if (kind === 'status') return statusOf(field.text) !== null;
  return kind === 'term' || kind === 'forbidden' || kind === 'region';
}

function termOf(section: Element, fields: readonly Element[], locale: Locale): DraftName {
  const term = fields.findLast((field) => kindOf(field) === 'term');
  const textsOf = (kind: FieldKind): readonly string[] =>
    fields.filter((field) => kindOf(field) === kind && field.text.trim() !== '').map(({ text }) => text);
  const status = textsOf('status')
    .map(statusOf)
    .find((known) => known !== null);
  const wrong = status?.status === 'wrong' || textsOf('forbidden').some((text) => YES.test(text));
  const [note] = textsOf('note');
  return {
    written: unfolded(term?.text ?? ''),
    at: term?.at ?? section.at,
    region: regionOf(textsOf('region')[0] ?? '') || locale.region,
    status: wrong ? 'wrong' : (status?.status ?? null),
    reason: wrong ? (note?.trim() ?? status?.reason ?? '') : '',
    lesser: LESSER.has((textsOf('type')[0] ?? '').toLowerCase().replace(/[^a-z]/g, '')),
  };
}

const YES = /^\s*(?:true|yes|1)\s*$/i;

/** The elements in an element, out of their groups; the source and the notes of a description are about that, not about the concept. */
const flat = (element: Element): readonly Element[] =>
  element.children.some(({ name }) => GROUPS.has(name))
    ? element.children.flatMap((child) =>
        !GROUPS.has(child.name)
          ? [child]
          : child.name === 'descripGrp'
            ? flat(child).filter((field) => !ABOUT.has(kindOf(field) ?? ''))
            : flat(child),
      )
    : element.children;

const ABOUT: ReadonlySet<string> = new Set(['source', 'note']);

const kindOf = ({ name, attributes }: Element): FieldKind | 'term' | undefined =>
  name === 'term' ? name : fieldKind(TYPED.has(name) ? (attributes.type ?? '') : name);

/** 'termNote "partOfSpeech"', 'transacGrp' */
const nameOf = ({ name, attributes }: Element): string =>
  attributes.type === undefined ? name : `${name} "${attributes.type}"`;

/** A file that is laid out for reading has line ends around a term, which are no part of it. */
const unfolded = (text: string): string => {
  const [before, behind] = [text.length - text.trimStart().length, text.trimEnd().length];
  const from = text.slice(0, before).includes('\n') ? before : 0;
  return text.slice(from, Math.max(from, text.slice(behind).includes('\n') ? behind : text.length));
};
