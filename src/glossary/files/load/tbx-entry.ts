import type { Lang } from '../../../model/side.ts';
import { count, type Draft, type DraftName, NO_GUARDS, NO_TEXTS } from './draft.ts';
import type { Place } from './listed.ts';
import { type Locale, localeOf, regionOf } from './locale.ts';
import { type Status, statusOf } from './status.ts';
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
  const names = { nl: [] as DraftName[], en: [] as DraftName[] };
  const told = { domain: '', source: '' };
  const definition = { ...NO_TEXTS };
  const example = { ...NO_TEXTS };
  const note = (field: Element, lang: Lang, level: 'entry' | 'language' | 'term'): void => {
    const kind = kindOf(field);
    const text = field.text.trim();
    const into = kind === 'definition' ? definition : kind === 'example' ? example : null;
    if (text === '') return;
    if (into && into[lang] === '') into[lang] = text;
    else if (kind === 'domain' && told.domain === '') told.domain = text;
    else if (kind === 'source' && level === 'entry' && told.source === '') told.source = text;
    else count(unread, nameOf(field));
  };
  for (const section of flat(entry)) {
    if (!LANGUAGES.has(section.name)) {
      note(section, localeOf(section.attributes['xml:lang'] ?? '')?.lang ?? base, 'entry');
      continue;
    }
    const tag = section.attributes['xml:lang'] ?? section.attributes.lang ?? '';
    const locale = localeOf(tag);
    if (locale === null) {
      count(unread, `language "${tag}"`);
      continue;
    }
    for (const part of flat(section)) {
      if (!TERMS.has(part.name)) note(part, locale.lang, 'language');
      else {
        const fields = flat(part);
        const name = termOf(part, fields, locale);
        names[locale.lang].push(name);
        for (const field of fields) if (!isIn(field, name)) note(field, locale.lang, 'term');
      }
    }
  }
  return {
    id: entry.attributes.id ?? '',
    at: entry.at,
    names,
    guards: NO_GUARDS,
    neighbours: [],
    ...told,
    definition,
    example,
  };
}

/** Whether a name tells what a field of its term says. */
function isIn(field: Element, { status }: DraftName): boolean {
  const kind = kindOf(field);
  if (kind === 'note') return status === 'wrong';
  if (kind === 'status') return statusOf(field.text) !== null;
  return kind === 'term' || kind === 'forbidden' || kind === 'region';
}

function termOf(section: Element, fields: readonly Element[], locale: Locale): DraftName {
  let [term, status]: [Element | null, Status | null] = [null, null];
  let [note, region, type, forbidden] = ['', '', '', false];
  for (const field of fields) {
    const kind = kindOf(field);
    if (kind === 'term') term = field;
    else if (kind === 'status') status ??= statusOf(field.text);
    else if (kind === 'note') note ||= field.text.trim();
    else if (kind === 'region') region ||= field.text;
    else if (kind === 'type') type ||= field.text;
    else if (kind === 'forbidden') forbidden ||= /^\s*(?:true|yes|1)\s*$/i.test(field.text);
  }
  const wrong = forbidden || status?.status === 'wrong';
  return {
    written: unfolded(term?.text ?? ''),
    at: term?.at ?? section.at,
    region: region === '' ? locale.region : regionOf(region) || locale.region,
    status: wrong ? 'wrong' : (status?.status ?? null),
    reason: wrong ? note || (status?.reason ?? '') : '',
    lesser: type !== '' && LESSER.has(type.toLowerCase().replace(/[^a-z]/g, '')),
  };
}

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
