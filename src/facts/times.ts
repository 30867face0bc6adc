import { latin, matches } from '../languages/pattern.ts';
import type { FactOf, Likeness } from '../model/fact.ts';
import type { Sides } from '../model/side.ts';
import { numberWord } from './number-words.ts';
import { type Found, finds, type Passage } from './passage.ts';

type Time = Omit<FactOf<'time'>, 'span'>;

/** "17.30 uur", "9.00 tot 17.00 uur", "22:00", "om 17 uur", "12 uur 's middags"; "5:30 p.m.", "9 am to 5 pm", "noon" */
const PATTERNS: Sides<readonly RegExp[]> = {
  nl: [
    latin(
      /(?<![\dA-Za-zÀ-ÿ.,:])(\d{1,2})[.:](\d{2})(?:\s?(?:uur|u\.?(?![A-Za-zÀ-ÿ])|h(?![A-Za-zÀ-ÿ])))?(\s?['’]s (?:ochtends|morgens|middags|avonds|nachts))?(?![\d])/g,
    ),
    /(?<=(?:om|tot|vanaf|van|tussen|en|vóór|voor|na)\s)(\d{1,2})()\s?uur(?:(\s['’]s (?:ochtends|morgens|middags|avonds|nachts))|(?=\s(?:precies|stipt|CET|[A-Z]{3}\b)))/gu,
    latin(/(?<![\p{N}\p{L}.,:])(\d{1,2})()\suur(\s['’]s (?:ochtends|morgens|middags|avonds|nachts))/gu),
    latin(/(?<=(?:om|vanaf|tussen)\s)(\d{1,2})()\suur()(?!\p{L})/gu),
  ],
  en: [
    latin(
      /(?<![\dA-Za-zÀ-ÿ.,:])(\d{1,2})[.:](\d{2})(?:\s?(?:hours?|hrs?\.?|h)(?![A-Za-zÀ-ÿ]))?(\s?[ap]\.?\s?m(?:\.|(?![A-Za-zÀ-ÿ])))?(?![\d])/gi,
    ),
    latin(/(?<![\p{N}\p{L}.,:])(\d{1,2})()(\s?[ap]\.?\s?m(?:\.|(?!\p{L})))/giu),
    /(?<=\bat\s)(\d{1,2})()\so['’]clock()/giu,
  ],
};

/** "acht uur 's avonds", "eight o'clock in the evening" */
const SPELLED: Sides<RegExp> = {
  nl: latin(/(?<!\p{L})(\p{L}+) uur( ['’]s (?:ochtends|morgens|middags|avonds|nachts))/giu),
  en: latin(/(?<!\p{L})(\p{L}+|\d{1,2}) o['’]clock( (?:in the (?:morning|afternoon|evening)|at night))?/giu),
};

const WORDS: Sides<readonly (readonly [RegExp, number])[]> = {
  nl: [
    [latin(/(?<!\p{L})(?:twaalf|12) uur ['’]s middags(?!\p{L})/giu), 12],
    [latin(/(?<!\p{L})middernacht(?!\p{L})/giu), 0],
  ],
  en: [
    [latin(/(?<!\p{L})(?:12 |twelve )?noon(?!\p{L})/giu), 12],
    [latin(/(?<!\p{L})midnight(?!\p{L})/giu), 0],
  ],
};

/** Times of day. "9.00" in Dutch is one only beside "uur" or another time, since "9.00" may be a number of an article. */
export function times({ text, lang }: Passage): readonly Found<Time>[] {
  const found = finds<Time>(text);
  const add = (start: number, end: number, hour: number, minute: number) => {
    if (hour <= 24 && minute <= 59) found.add(start, end, { kind: 'time', minutes: (hour * 60 + minute) % 1440 });
  };
  for (const [pattern, hour] of WORDS[lang])
    for (const match of matches(pattern, text)) add(match.index, match.index + match[0].length, hour, 0);
  for (const match of matches(SPELLED[lang], text)) {
    const hour = /^\d/.test(match[1] ?? '') ? Number(match[1]) : numberWord(match[1] ?? '', lang);
    if (hour !== null) add(match.index, match.index + match[0].length, hours(hour, match[2] ?? ''), 0);
  }
  for (const pattern of PATTERNS[lang]) {
    for (const match of matches(pattern, text)) {
      const [whole, hour = '', minute = '', half = ''] = match;
      const end = match.index + whole.length;
      if (minute !== '' && !isTime(text, match.index, end, whole)) continue;
      add(match.index, end, hours(Number(hour), half), Number(minute || '0'));
    }
  }
  return found.inOrder();
}

/** A colon makes a time; with a dot "uur", "p.m." or a time right behind ("9.00 tot 17.00 uur") must show it. */
function isTime(text: string, start: number, end: number, whole: string): boolean {
  if (/uur|\d\s?u\b|h$|m\.?$/i.test(whole)) return true;
  if (whole.includes(':')) return true;
  const behind = text.slice(end, end + 30);
  const before = text.slice(Math.max(0, start - 20), start);
  return (
    /^\s?(?:tot|en|-|–|to|until|and)\s?\d{1,2}[.:]\d{2}(?:\s?(?:uur|hours|[ap]\.?m))/.test(behind) ||
    /\d{1,2}[.:]\d{2}\s?(?:tot|en|-|–|to|until|and)\s?$/.test(before)
  );
}

/** "5 p.m." → 17, "12 a.m." → 0, "8 uur 's avonds" → 20 */
function hours(hour: number, half: string): number {
  const sign = half.toLowerCase().replace(/[\s.’']/g, '');
  if (sign === 'pm' || (/^(?:smiddags|savonds|intheafternoon|intheevening|atnight)$/.test(sign) && hour < 12))
    return hour === 12 ? 12 : hour + 12;
  if (sign === 'am' && hour === 12) return 0;
  return hour;
}

/** The same minute of the day. */
export const likeTimes = (one: Time, two: Time): Likeness => (one.minutes === two.minutes ? 'same' : 'different');
