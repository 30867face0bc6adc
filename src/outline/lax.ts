import { latin } from '../languages/pattern.ts';
import { FORMS, letter, type Mark, marks, orderOf, ROMANS, roman } from './marks.ts';

/**
 * How a clause may begin where the other text shows that one does: a digit read as a letter ("Artikel l", "1O"), no blank ("Artikel1", "2.De"), another
 * sign behind the number ("3, Prijzen"), a title that reads as a sentence, a bullet of any shape. Each with what is lax about it; the strict
 * readings come first, with nothing.
 */
export function laxMarks(text: string): readonly (Mark & { lax: string })[] {
  const strict = marks(text).map((mark) => ({ ...mark, lax: '' }));
  const bare = text.replace(/^[#*_\s]+/, '');
  const skipped = text.length - bare.length;
  const found = [...worded(bare), ...numbered(bare), ...lettered(bare), ...bulleted(bare)];
  return [...strict, ...found.map((mark) => ({ ...mark, length: mark.length + skipped }))];
}

/** Digits and what scanning makes of them. */
const DIGIT = '[\\dlIOoSBZ|]';
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  '|': '1',
  O: '0',
  o: '0',
  S: '5',
  B: '8',
  Z: '2',
};
const asDigits = (text: string): string => text.replace(/[lI|OoSBZ]/g, (char) => LOOKS_LIKE[char] ?? char);

/** What a number may be: as it stands where it is a letter ("Module B"), else with letters as digits; the letter of its part may stay: "B.l" is B.1, "S.4" is 5.4. */
function readingsOf(printed: string): readonly string[] {
  const [part = ''] = /^[A-Z]{1,3}\.(?=.)/.exec(printed) ?? [];
  const number = part + asDigits(printed.slice(part.length));
  const asIs = /^(?:[A-Z]|[IVXLC]+)$/.test(printed) ? [printed] : [];
  return [...new Set([...asIs, number, asDigits(printed)])];
}

const WORDED = latin(
  `^(${[...FORMS.keys()].join('|')}|§)[\\s.:]*((?:[A-Z]\\.)?${DIGIT}{1,4}(?:[.,]${DIGIT}{1,3})*[a-z]?|[IVXLC]+|[A-Z])(?![\\p{L}\\p{N}])[\\s.,:;)*_–—-]*`,
  'iu',
);

/** "Artikel l – Begrippen", "artikel5 prijzen", "Artikel 39. Lid worden" */
function worded(text: string): readonly (Mark & { lax: string })[] {
  const found = WORDED.exec(text);
  if (!found) return [];
  const [all, word = '', printed = ''] = found;
  const form = FORMS.get(word.toLowerCase()) ?? 'article';
  const mark = { form, style: word.toLowerCase(), length: all.length };
  return readingsOf(printed).map((number) => ({
    ...mark,
    printed: number,
    value: orderOf(number),
    lax: number === printed ? 'its title is written otherwise' : `${number} is written ${printed}`,
  }));
}

const NUMBERED = latin(
  `^[([]?((?:[A-Z]{1,3}\\.)?${DIGIT}{1,3}(?:[.,]${DIGIT}{1,3})*)(?![\\p{N}])([.,:;)\\]°º*_]*)(\\s*)(?:[–—-]\\s+)?`,
  'u',
);

/** "3, Prijzen", "2.De Klant", "1O. Slot", "4.l Offertes", "5 – Betaling" */
function numbered(text: string): readonly (Mark & { lax: string })[] {
  const found = NUMBERED.exec(text);
  if (!found) return [];
  const [all, printed = '', sign = '', space = ''] = found;
  const rest = text.slice(all.length);
  // a letter alone is no number unless a sign shows that it numbers something, and "5kg" is none
  if (!/\d/.test(printed) && !(sign !== '' && printed.length <= 2)) return [];
  if (sign === '' && space === '' && !/^[\p{Lu}(“"]/u.test(rest) && rest !== '') return [];
  return readingsOf(printed).flatMap((reading) => {
    const number = reading.replaceAll(',', '.');
    if (!/\d/.test(number)) return [];
    const lax = number === printed ? 'its sign is another' : `${number} is written ${printed}`;
    const form = number.includes('.') ? 'path' : 'number';
    const style = form === 'path' ? 'path' : '1.';
    return [{ form, style, printed: number, value: orderOf(number), length: all.length, lax }];
  });
}

const LETTERED = latin(/^[([]?([A-Za-z]|[ivxlc]{2,6})(?:[.,:;)\]*_]+\s*|\s+[–—-]?\s*)(?=\S|$)/u);

/** "b, de factuur", "c de prijs", "(ii de Dienst" */
function lettered(text: string): readonly (Mark & { lax: string })[] {
  const found = LETTERED.exec(text);
  if (!found) return [];
  const [all, printed = ''] = found;
  const base = { printed, length: all.length, lax: 'its sign is another' };
  const [small, capital] = [printed.toLowerCase(), printed !== printed.toLowerCase()];
  const readings: (Mark & { lax: string })[] = [];
  if (printed.length === 1)
    readings.push({ ...base, form: 'letter', style: capital ? 'A.' : 'a.', value: letter(small) });
  if (ROMANS.test(printed))
    readings.push({ ...base, form: 'roman', style: capital ? 'I.' : 'i.', value: roman(small) });
  return readings;
}

const BULLETED = latin(/^([^\p{L}\p{N}\s“”"‘’'„([{<@€$£&%#_/\\+.,;:!?]{1,2})\s*(?=\S)/u);

/** "»de factuur", "−− de prijs" */
function bulleted(text: string): readonly (Mark & { lax: string })[] {
  const found = BULLETED.exec(text);
  return found
    ? [
        {
          form: 'bullet',
          style: found[1] ?? '',
          printed: '•',
          value: 0,
          length: found[0].length,
          lax: 'its sign is another',
        },
      ]
    : [];
}
