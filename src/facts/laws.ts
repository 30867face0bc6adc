import { LAW_WORDS, LAWS } from '../languages/nl-en/laws.ts';
import { latin, matches } from '../languages/pattern.ts';

/** Between a number and its law: "artikel 28 van de AVG", "Section 6:89 of the Dutch Civil Code", "artikel 6:89 BW" */
const NAMED = LAWS.map(
  ([key, names]) =>
    [
      key,
      latin(
        `^,?\\s(?:(?:van|uit|of|in|under)\\s)?(?:de|het|the)?\\s?(?:Boek \\d+ )?(?:${names})(?![\\p{L}\\p{N}])`,
        'u',
      ),
    ] as const,
);

/** "van de Wet op het notarisambt", "of the Council Regulation", "of Council Directive 93/13/EEC"; not "van deze overeenkomst" */
const OTHER = latin(
  `^,?\\s(?:van|uit|bij|of|in|to)\\s(?:de|het|the|die|dat|that)?\\s?(?:genoemde |bedoelde |said )?(?:\\p{Lu}[\\p{L}-]+\\s){0,4}(?:${LAW_WORDS})(?![\\p{L}]|\\s(?:as\\s)?(?:referred|mentioned)\\s)`,
  'iu',
);

/** "artikel 5 Handelsnaamwet", "artikel 17, tweede lid, Wet op de naburige rechten", "Rule 45bis.7(e) PCT": the law right behind the number */
const DIRECT = latin(
  /^,?\s(?:(?:Algemene\s|Gewijzigde\s)?[Ww]et\s|(?:[A-Z][a-z]+\s){1,6}(?:Act|Code|Directive|Regulation|Convention|Treaty)(?![A-Za-zÀ-ÿ])|[A-ZÀ-Þ][a-zà-ÿ]+(?:wet|wetboek|besluit|verdrag|reglement|verordening)(?![A-Za-zÀ-ÿ])|[A-ZÀ-Þ][a-zà-ÿ]+(?:-[a-zà-ÿ]+)?-verdrag|(?!EUR|USD|GBP|CHF|BTW|VAT|IBAN|KVK|AND|VAN|THE|EN|OF)[A-Z]{3,5}(?![A-Za-zÀ-ÿ\d]))/,
);

/** "of the Minimum Wage Act", "van het WIPO-verdrag": another text by its name; not the names that a text has for itself and its parts */
const CAPITAL = latin(
  /^,?\s(?:van|uit|bij|of|in|to)\s(?:de|het|the)\s['‘“"„]?(?!(?:Algemene|Aanvullende|Bijzondere)?\s?(?:Voorwaarden|Overeenkomst|Module|Bijlage|Titel|Afdeling|Boek|Hoofdstuk|Leveringsvoorwaarden)|(?:General|Additional|Special)?\s?(?:Terms|Conditions|Agreement|Module|Annex|Appendix|Schedule|Title|Section|Book|Chapter|Licen[cs]e|Clauses|Articles))[A-ZÀ-Þ]/,
);

/** "Verordening (EU) 2016/679", "Richtlijn 95/46/EG", "Regulation (EU) No 2019/1111", "Council Directive 93/13/EEC" */
const INSTRUMENT =
  /(?:(?:[Vv]erordening(?:en)?|[Rr]ichtlijn(?:en)?|[Bb]esluit(?:en)?|[Bb]eschikking(?:en)?|[Kk]aderbesluit|[Rr]egulations?|[Dd]irectives?|[Dd]ecisions?)\s|(?<=\/(?:EU|EG|EEG|EC|EEC)\s(?:en|and)\s))(?:\((?:EU|EG|EEG|EC|EEC|Euratom)(?:,\s?Euratom)?\)\s)?(?:[Nn]r\.?\s|[Nn]o\.?\s)?(\d{1,4}\/\d{1,4})(?:\/(?:EU|EG|EEG|EC|EEC|JBZ|JHA|Euratom))*/gu;

/** The law that the words behind a reference name, or "other" for one without a name of its own here, or null. */
export function lawBehind(text: string, end: number): Readonly<{ law: string; length: number }> | null {
  const behind = text.slice(end, end + 120);
  for (const [law, pattern] of NAMED) {
    const found = pattern.exec(behind);
    if (found) return { law, length: found[0].length };
  }
  const instrument =
    /^\s(?:van|of)\s(?:de\s|the\s)?(?:Council\s|Commission\s)?(?=(?:Verordening|Richtlijn|Regulation|Directive))/u.exec(
      behind,
    );
  if (instrument) {
    const [first] = matches(INSTRUMENT, behind);
    if (first && first.index === instrument[0].length)
      return { law: first[1] ?? '', length: first.index + first[0].length };
  }
  const other = OTHER.exec(behind);
  return other || CAPITAL.test(behind) || DIRECT.test(behind) ? { law: 'other', length: 0 } : null;
}

/** The end of the name of a law: "Telecommunicatiewet", "ePrivacy-richtlijn", "Algemene wet inzake rijksbelastingen"; "Privacy Directive", "LGPD" */
const NAME_ENDS = `(?:${LAWS.map(([, names]) => names).join('|')}|(?:\\p{L}|-)*(?:wet|wetboek|richtlijn|verordening|verdrag|grondwet)(?:\\s(?:op|inzake|betreffende|bescherming)(?:\\s\\p{Ll}+){1,5})?|[Ww]et(?:\\s\\p{L}+){1,5}|(?:Act|Code|Directive|Regulation|Convention|Treaty|Constitution|Law)(?:\\s\\d{4})?|(?!EUR|USD|GBP|BTW|VAT|KVK)[A-Z]{3,5})`;
/** A law right in front of its article: "AVG art. 6", "Telecommunicatiewet (art. 11.7a)", "Dutch General State Taxes Act, Art. 52" */
const BEFORE = latin(`(?<![\\p{L}\\p{N}])${NAME_ENDS}['’"”)]?,?\\s\\(?$`, 'u');
const NAMED_BEFORE = LAWS.map(
  ([key, names]) => [key, latin(`(?<![\\p{L}\\p{N}])(?:${names})['’"”)]?,?\\s\\(?$`, 'u')] as const,
);

/** The law that stands in front of a reference, as `lawBehind` gives it, or null. */
export function lawBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 90), start);
  if (!BEFORE.test(before)) return null;
  return NAMED_BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ?? 'other';
}

/** A law or an act by its name, somewhere in a text: what it says of articles may be of those. */
const SOME_LAW = latin(
  `(?<![\\p{L}\\p{N}])(?:${LAWS.map(([, names]) => names).join('|')}|(?:\\p{L}|-){1,60}(?:wet|wetboek|richtlijn|verordening|verdrag)|Wet\\s(?:op|van|inzake|tot)|(?:[A-Z][a-z]+\\s){1,8}(?:Act|Code|Directive|Regulation|Convention|Treaty)|[A-Z]{2,}\\s(?:Directive|Regulation)|ISO|IEC|NEN|NIST|COBIT)(?![\\p{L}\\p{N}])`,
  'u',
);
export const namesLaw = (text: string): boolean => SOME_LAW.test(text);

/** Acts of the Union named by their numbers. */
export const instruments = (text: string): readonly { start: number; end: number; law: string }[] =>
  matches(INSTRUMENT, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    law: match[1] ?? '',
  }));
