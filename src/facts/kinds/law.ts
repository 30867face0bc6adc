import { COUNTRIES, COURTS_OF, KIND_OF_LAW, LAW_OF } from '../../languages/nl-en/jurisdictions.ts';
import { LAWS } from '../../languages/nl-en/laws.ts';
import { latin, matches } from '../../languages/pattern.ts';
import type { FactOf } from '../../model/fact.ts';
import type { Lang, Sides } from '../../model/side.ts';
import { type Found, finds, type Passage } from '../passage.ts';
import type { Kind } from './kind.ts';

type Law = Omit<FactOf<'law'>, 'span'>;

/** "Sr" and "Aw" are too short to be a law without an article before them, and "NCC" is a court as well. */
const BY_NAME: readonly (readonly [law: string, pattern: RegExp])[] = LAWS.map(([law, names]) => {
  const alone = names.split(/\|(?![^(]*\))/).filter((name) => name === 'BW' || (name.length > 2 && name !== 'NCC'));
  return [law, latin(`(?<![\\p{L}\\p{N}-])(?:${alone.join('|')})(?![\\p{L}\\p{N}])`, 'gu')];
});

const ADJECTIVES: Sides<string> = {
  nl: `(?:${COUNTRIES.map(({ nl }) => nl.adjective).join('|')})e?`,
  en: `(?:${COUNTRIES.map(({ en }) => en.adjective).join('|')})`,
};
/** The name of a law that no list knows: "de Pandbelastingwet", "Wet op het notarisambt", "the Trade Names Act" */
const UNKNOWN = latin(
  /(?<![\p{L}\p{N}-])(?:\p{Lu}\p{Ll}+(?:wet|wetboek|besluit|verordening|richtlijn|verdrag)|(?:\p{L}+)?[Ww]et\s(?:op|van|inzake|tot|ter|betreffende|\p{Ll}+)\s\p{Ll}+|(?:\p{Lu}\p{Ll}+\s){1,6}(?:Act|Code|Law|Directive|Regulation|Convention|Treaty|Decree))(?![\p{L}\p{N}])/gu,
);

/** "Nederlands en Belgisch ", "Dutch or English substantive " */
const adjectives = (lang: Lang, and: string): string =>
  `(?<![\\p{L}\\p{N}-])((?:${ADJECTIVES[lang]}(?:,\\s|\\s(?:${and})\\s))*${ADJECTIVES[lang]})\\s(?:(?:${KIND_OF_LAW[lang]})\\s){0,2}`;
const country = (lang: Lang): string => `(${COUNTRIES.map((one) => one[lang].country).join('|')})(?![\\p{L}\\p{N}])`;

/** "van Nederland", "van het Koninkrijk der Nederlanden" is left to the adjective; "of the Kingdom of the Netherlands", "of England and Wales" */
const OF: Sides<string> = {
  nl: '\\s(?:van|in)\\s(?:het\\s|de\\s)?',
  en: '(?:\\sand\\sregulations)?\\s(?:of|in)\\s(?:the\\s)?(?:(?:Kingdom|Republic|Federal\\sRepublic|State|Grand\\sDuchy)\\sof\\s(?:the\\s)?)?',
};

/** What a country has, before or behind its name: "Nederlands recht", "het recht van Nederland" */
const patterns = (of: Sides<string>): Sides<readonly RegExp[]> => ({
  nl: [
    latin(`${adjectives('nl', 'en|of|en/of')}(?:${of.nl})(?!\\p{L})`, 'gu'),
    latin(`(?<!\\p{L})(?:${of.nl})${OF.nl}${country('nl')}`, 'gu'),
  ],
  en: [
    latin(`${adjectives('en', 'and|or|and/or')}(?:${of.en})(?![\\p{L}-])`, 'gu'),
    latin(`(?<!\\p{L})(?:${of.en})${OF.en}${country('en')}`, 'gu'),
  ],
});
const BY_COUNTRY = [
  ['law', patterns(LAW_OF)],
  ['courts', patterns(COURTS_OF)],
] as const;

/** "Nederlandse", "Dutch", "the Netherlands" → NL */
const CODES: Sides<readonly (readonly [string, RegExp])[]> = {
  nl: COUNTRIES.map(({ code, nl }) => [code, new RegExp(`^(?:(?:${nl.adjective})e?|${nl.country})$`)]),
  en: COUNTRIES.map(({ code, en }) => [code, new RegExp(`^(?:${en.adjective}|${en.country})$`)]),
};

/** Laws by their names alone, and the law and the courts of a country. */
export function laws({ text, lang }: Passage): readonly Found<Law>[] {
  const found = finds<Law>(text);
  for (const [what, of] of BY_COUNTRY)
    for (const pattern of of[lang])
      for (const match of matches(pattern, text)) {
        const names = (match[1] ?? '').split(/,\s|\s(?:en|of|en\/of|and|or|and\/or)\s/);
        let at = match.index;
        // each country of "Nederlands en Belgisch recht" is a fact of its own; the last has the noun
        for (const [index, name] of names.entries()) {
          const start = names.length === 1 ? match.index : text.indexOf(name, at);
          at = index === names.length - 1 ? match.index + match[0].length : start + name.length;
          const code = CODES[lang].find(([, pattern]) => pattern.test(name))?.[0];
          if (code !== undefined) found.add(start, at, { kind: 'law', law: `${what} of ${code}` });
        }
      }
  const named = BY_NAME.flatMap(([law, pattern]) => matches(pattern, text).map((match) => ({ law, match })));
  // "Uitvoeringswet AVG" is another law than "AVG"
  for (const { law, match } of named.toSorted((a, b) => b.match[0].length - a.match[0].length))
    found.add(match.index, match.index + match[0].length, { kind: 'law', law });
  for (const { index, 0: words } of matches(UNKNOWN, text))
    found.add(index, index + words.length, { kind: 'law', law: 'other' });
  return found.inOrder();
}

/** A law without an article, the law or the courts of a country: compared by the check of references, where both texts name one. */
export const law: Kind<'law'> = {
  kind: 'law',
  needs: latin(
    `[Ww]et|verordening|besluit|richtlijn|verdrag|Act|Code|Law|Directive|Regulation|Convention|Treaty|Decree|(?:${LAWS.map(([, names]) => names).join('|')})|(?:${COUNTRIES.flatMap(({ nl, en }) => [nl.adjective, nl.country, en.adjective, en.country]).join('|')})`,
    'u',
  ),
  find: laws,
  same: (one, two) => (one.law === two.law ? 'same' : 'different'),
  evidence: () => [],
  // a name that no list knows is none to compare
  drifts: false,
  limits: false,
  print: ({ law }) => law,
};
