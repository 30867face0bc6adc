import { latin, matches } from '../../languages/pattern.ts';
import type { FactOf, Likeness } from '../../model/fact.ts';
import { type Found, finds, type Passage } from '../passage.ts';
import type { Kind } from './kind.ts';

type Placeholder = Omit<FactOf<'placeholder'>, 'span'>;

/**
 * What somebody still has to fill in. Code has a name that both sides share ("{{naam}}", "${x}", "%s"); a blank has none ("____",
 * "[●]", "………"), or a name in its own language ("[bedrag]" / "[amount]").
 */
const NAMED: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  /** "{{restaurantName}}", "${name}", "{Exporter.Name.Full}", "%(name)s", "%s", "<%= name %>" */
  [/\{\{\s*([^{}\n]{1,60}?)\s*\}\}/gu, (found) => found[1] ?? ''],
  [/\$\{\s*([^{}\n]{1,60}?)\s*\}/gu, (found) => found[1] ?? ''],
  [latin(/(?<![\p{L}\p{N}{$])\{([\p{L}_][\p{L}\p{N}_.,-]{0,60})\}/gu), (found) => found[1] ?? ''],
  [latin(/%\(([\p{L}_]+)\)[sd]/gu), (found) => found[1] ?? ''],
  [latin(/(?<![\p{L}\p{N}%])%[sd](?![\p{L}\p{N}])/gu), (found) => found[0]],
];

/** "[●]", "[•]", "[...]", "[…]", "[ ]"; "[bedrag]", "[NAAM KLANT]"; "____", "………", "........" */
const BLANKS: readonly RegExp[] = [
  /\[\s*(?:[●•]|\.{2,}|…|_+|\s)\s*\]/gu,
  latin(
    /\[(?!(?:sic|vervallen|gereserveerd|lapsed|repealed|deleted|reserved|expired)\])\s*([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ\d/'’-]*(?:\s[A-Za-zÀ-ÿ\d/'’-]+){0,3})\s?\]/gi,
  ),
  /_{3,}|…{2,}|\.{5,}/gu,
];

/** The places that are left to fill in. */
export function placeholders({ text }: Passage): readonly Found<Placeholder>[] {
  const found = finds<Placeholder>(text);
  const add = (match: RegExpExecArray, name: string | null, hint: string | null) => {
    found.add(match.index, match.index + match[0].length, { kind: 'placeholder', name, hint });
  };
  for (const [pattern, name] of NAMED) for (const match of matches(pattern, text)) add(match, name(match), null);
  for (const pattern of BLANKS)
    for (const match of matches(pattern, text)) add(match, null, match[1]?.toLowerCase() ?? null);
  return found.inOrder();
}

/** The same name, or both without one. */
export const likePlaceholders = (one: Placeholder, two: Placeholder): Likeness =>
  one.name === two.name ? 'same' : 'different';

/** Places to fill in. */
export const placeholder: Kind<'placeholder'> = {
  kind: 'placeholder',
  needs: /[{[<%$_●•…]|\.\./,
  find: placeholders,
  same: likePlaceholders,
  evidence: ({ name }) => (name === null ? [] : [`placeholder ${name}`]),
  drifts: true,
  limits: false,
  print: ({ name }) => name ?? 'blank',
};
