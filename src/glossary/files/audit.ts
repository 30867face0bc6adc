import { across, LANGS, LANGUAGE, type Lang } from '../../model/side.ts';
import { wordsOf } from '../index-names.ts';
import type { Listed, ListedName, Place } from './load/listed.ts';

/** Something a glossary says that cannot be meant; at its place in the file. */
export type Remark = Readonly<{ at: Place; what: string }>;

/**
 * What is wrong with a glossary: concepts that stand in it twice, names that are right here and wrong there, and names that no text can hold.
 * A name in two concepts is a homonym ("termijn" is a period and an instalment), no fault.
 */
export const audit = (concepts: readonly Listed[]): readonly Remark[] =>
  [
    ...concepts.flatMap(inConcept),
    ...doubled(
      concepts,
      ({ id }) => id,
      (id) => `the id "${id}"`,
    ),
    ...doubled(concepts, pairOf, (_, { names }) => `${said(names.nl[0])} and ${said(names.en[0])}`),
    ...contradictions(concepts),
  ].toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);

const said = (name: ListedName | undefined): string => `"${name?.text ?? ''}"`;
const key = (text: string): string => text.toLowerCase().replaceAll('’', "'");
const isWrong = ({ status }: ListedName): boolean => status === 'wrong';
const isRight = ({ status }: ListedName): boolean => status !== 'wrong';

/** The preferred names of both languages, in their domain: what is the same concept if it stands twice. */
const pairOf = ({ domain, names }: Listed): string =>
  `${key(domain)}\t${key(names.nl[0]?.text ?? '')}\t${key(names.en[0]?.text ?? '')}`;

/** Concepts that share what `same` gives, each with the place of the first. */
function doubled(
  concepts: readonly Listed[],
  same: (concept: Listed) => string,
  what: (shared: string, concept: Listed) => string,
): readonly Remark[] {
  const first = new Map<string, Listed>();
  return concepts.flatMap((concept) => {
    const shared = same(concept);
    const before = first.get(shared);
    if (!before) first.set(shared, concept);
    return before
      ? [
          {
            at: concept.at,
            what: `${what(shared, concept)} stands here a second time, first on line ${before.at.line}`,
          },
        ]
      : [];
  });
}

/** What one concept shows by itself. */
const inConcept = ({ names }: Listed): readonly Remark[] =>
  LANGS.flatMap((lang) => [
    ...names[lang].flatMap((name) => [...inName(name), ...several(name, names[lang])]),
    ...twice(names[lang], lang),
  ]);

/** A name that stands twice in a concept, or is both right and wrong in it. */
function twice(names: readonly ListedName[], lang: Lang): readonly Remark[] {
  const seen = new Map<string, ListedName>();
  return names.flatMap((name) => {
    const before = seen.get(key(name.text));
    if (!before) seen.set(key(name.text), name);
    if (!before) return [];
    const what =
      isWrong(name) === isWrong(before) ? 'stands twice in this concept' : 'is both right and wrong in this concept';
    return [{ at: name.at, what: `the ${LANGUAGE[lang]} name ${said(name)} ${what}` }];
  });
}

/** Names that no text can hold, or that were not meant as they stand. */
function inName({ text, at, written }: ListedName): readonly Remark[] {
  const found: string[] = [];
  if (written !== undefined)
    found.push(
      /[\p{Cc}\p{Cf}\p{Cs}]/u.test(written.replace(/[\t\r\n]/g, ''))
        ? `holds characters that cannot be seen: ${JSON.stringify(written).replace(/[\p{Cf}\p{Cs}]/gu, code)}`
        : 'has stray spaces',
    );
  if (!balanced(text)) found.push('has a parenthesis without its partner');
  if (wordsOf(text).every((word) => word === '…')) found.push('holds no word');
  return found.map((what) => ({ at, what: `"${text}" ${what}` }));
}

/**
 * Several names written as one: "buyer, purchaser", "damage/loss", which no text will hold. Not "and/or", and not "damage/losses" beside "damage": what is listed
 * apart as well was meant as it stands.
 */
function several({ text, at }: ListedName, names: readonly ListedName[]): readonly Remark[] {
  const parts = text.split(/\s*[,/]\s*/);
  const isList = parts.length > 1 && parts.every((part) => WORDS.test(part));
  if (!isList || JOINED.test(text) || names.some((other) => parts.includes(other.text))) return [];
  return [{ at, what: `"${text}" reads as ${parts.length} names; part them with "|": "${parts.join(' | ')}"` }];
}

/** One to four words. */
const WORDS = /^\p{L}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]*){0,3}$/u;
const JOINED = /\b(?:en\/of|and\/or|of\/en)\b/i;

/** "\u00AD" → "\\u00ad" */
const code = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** "(a)", "[a (b)]"; not "a)", "(a]" */
function balanced(text: string): boolean {
  const open: string[] = [];
  for (const sign of text.match(/[()[\]]/g) ?? []) {
    if (sign === '(' || sign === '[') open.push(sign);
    else if (open.pop() !== (sign === ')' ? '(' : '[')) return false;
  }
  return open.length === 0;
}

/** A name that is wrong for a concept and right in another one with the same name in the other language. */
function contradictions(concepts: readonly Listed[]): readonly Remark[] {
  return LANGS.flatMap((lang) => {
    const right = firstOfPairs(concepts, lang);
    return concepts.flatMap((concept) =>
      concept.names[lang].filter(isWrong).flatMap((name) => {
        const found = concept.names[across(lang)].filter(isRight).flatMap((counterpart) => {
          const elsewhere = right.get(pairKey(counterpart, name));
          return elsewhere && elsewhere !== concept ? [{ name: counterpart, elsewhere }] : [];
        })[0];
        return found
          ? [
              {
                at: name.at,
                what: `the ${LANGUAGE[lang]} name ${said(name)} is wrong for ${said(found.name)} here, and right for it on line ${found.elsewhere.at.line}`,
              },
            ]
          : [];
      }),
    );
  });
}

/** The first concept in which two names stand for each other. */
function firstOfPairs(concepts: readonly Listed[], lang: Lang): ReadonlyMap<string, Listed> {
  const first = new Map<string, Listed>();
  for (const concept of concepts)
    for (const counterpart of concept.names[across(lang)].filter(isRight))
      for (const name of concept.names[lang].filter(isRight))
        if (!first.has(pairKey(counterpart, name))) first.set(pairKey(counterpart, name), concept);
  return first;
}

const pairKey = (counterpart: ListedName, name: ListedName): string => `${key(counterpart.text)}\t${key(name.text)}`;
