import { latin, matches } from '../../languages/pattern.ts';
import type { FactOf, Likeness } from '../../model/fact.ts';
import type { Sides } from '../../model/side.ts';
import { momentAt } from '../limits.ts';
import { ENGLISH_NUMBER, numberWord } from '../number-words.ts';
import { type Found, finds, type Passage } from '../passage.ts';
import { bound, type Kind } from './kind.ts';

type Time = Omit<FactOf<'time'>, 'span'>;

/** The half of the day, said behind the hour; for English also "p.m." */
const HALF: Sides<string> = {
  nl: "\\s?['’]s (?:ochtends|morgens|middags|avonds|nachts)",
  en: '\\s?[ap]\\.?\\s?m(?:\\.|(?!\\p{L}))|\\s(?:in the (?:morning|afternoon|evening)|at night)',
};

/** What a pattern finds: hour and minutes, as figures or words, and the half of the day. */
type Parts = Readonly<{ hour: string; minute?: string | undefined; half?: string | undefined; before?: number }>;
/** `needs` = what stands in every text where the pattern matches. */
type Pattern = Readonly<{ needs: RegExp; pattern: RegExp; parts: (found: RegExpExecArray) => Parts }>;

const FIGURE = /\d/;
const FIGURES = /\d[.:]\d/;
const HOUR = /uur/i;

const figures: Pattern['parts'] = ([, hour = '', minute, half]) => ({ hour, minute, half });
const words: Pattern['parts'] = ([, hour = '', half]) => ({ hour, half });
/** "half zes" is half an hour before six, "half past five" half an hour after five. */
const halfTo: Pattern['parts'] = ([, hour = '', half]) => ({ hour, half, before: 30 });
const halfPast: Pattern['parts'] = ([, hour = '', half]) => ({ hour, minute: '30', half });

const PATTERNS: Sides<readonly Pattern[]> = {
  nl: [
    /** "17.30 uur", "9.00 tot 17.00 uur", "22:00", "17:30h", "17.30 u." */
    {
      needs: FIGURES,
      pattern: latin(
        `(?<![\\p{L}\\p{N}.,:])(\\d{1,2})[.:](\\d{2})(?:\\s?(?:uur|u\\.?(?!\\p{L})|h(?!\\p{L})))?(${HALF.nl})?(?!\\d)`,
        'gu',
      ),
      parts: figures,
    },
    /** "17u30", "17h30", "17 uur 30" */
    {
      needs: FIGURE,
      pattern: latin(`(?<![\\p{L}\\p{N}.,:])(\\d{1,2})(?:[uh]|\\suur\\s)(\\d{2})(?![\\p{L}\\p{N}])`, 'gu'),
      parts: figures,
    },
    /** "om 17 uur", "om negen uur", "'s ochtends om 9 uur", "9 uur precies" */
    {
      needs: HOUR,
      pattern: latin(
        `(?<=(?:om|vanaf|tussen)\\s)(\\d{1,2}|\\p{L}+)\\suur(${HALF.nl})?(?!\\p{L}|\\s\\d{2}(?!\\d))`,
        'gu',
      ),
      parts: words,
    },
    {
      needs: HOUR,
      pattern: latin(
        `(?<=(?:tot|van|en|vóór|voor|na)\\s)(\\d{1,2})\\suur(?:(${HALF.nl})|(?=\\s(?:precies|stipt|CET|[A-Z]{3}(?!\\p{L}))))`,
        'gu',
      ),
      parts: words,
    },
    /** "acht uur 's avonds" */
    {
      needs: HOUR,
      pattern: latin(`(?<![\\p{L}\\p{N}.,:])(\\d{1,2}|\\p{L}+)\\suur(${HALF.nl})`, 'giu'),
      parts: words,
    },
    /** "half zes 's middags" */
    { needs: /half\s/i, pattern: latin(`(?<!\\p{L})half\\s(\\p{L}+)(${HALF.nl})`, 'giu'), parts: halfTo },
    /** "middernacht" */
    {
      needs: /middernacht/i,
      pattern: latin(/(?<!\p{L})middernacht(?!\p{L})/giu),
      parts: () => ({ hour: '0' }),
    },
  ],
  en: [
    /** "12 noon", "midday", "midnight" */
    {
      needs: /noon|midday/i,
      pattern: latin(/(?<!\p{L})(?:(?:12|twelve)(?:\so['’]clock)?\s)?(?:noon|midday)(?!\p{L})/giu),
      parts: () => ({ hour: '12' }),
    },
    {
      needs: /midnight/i,
      pattern: latin(/(?<!\p{L})(?:(?:12|twelve)\s)?midnight(?!\p{L})/giu),
      parts: () => ({ hour: '0' }),
    },
    /** "5:30 p.m.", "17:30 hrs", "17.30 hours", "5:30 in the afternoon" */
    {
      needs: FIGURES,
      pattern: latin(
        `(?<![\\p{L}\\p{N}.,:])(\\d{1,2})[.:](\\d{2})(?:\\s?(?:hours?|hrs?\\.?|h)(?!\\p{L}))?(${HALF.en})?(?!\\d)`,
        'giu',
      ),
      parts: figures,
    },
    /** "17h30" */
    {
      needs: FIGURE,
      pattern: latin(`(?<![\\p{L}\\p{N}.,:])(\\d{1,2})h(\\d{2})(?![\\p{L}\\p{N}])`, 'gu'),
      parts: figures,
    },
    /** "half past five in the afternoon" */
    {
      needs: /half past/i,
      pattern: latin(`(?<!\\p{L})half past (\\p{L}+|\\d{1,2})(${HALF.en})?`, 'giu'),
      parts: halfPast,
    },
    /** "9 am to 5 pm", "nine a.m.", "at 9 in the morning" */
    {
      needs: /(?:\d\s?|[a-z]\s|[e-y])[ap]\.?\s?m(?![a-zà-ÿ])|in the (?:morn|aft|even)|at night/i,
      pattern: latin(`(?<![\\p{L}\\p{N}.,:])(\\d{1,2}|${ENGLISH_NUMBER})(${HALF.en})`, 'giu'),
      parts: words,
    },
    /** "eight o'clock in the evening", "9 o’clock" */
    {
      needs: /clock/i,
      pattern: latin(
        `(?<![\\p{L}\\p{N}])(\\d{1,2}|\\p{L}+)\\so['’]clock(\\s(?:in the (?:morning|afternoon|evening)|at night))?`,
        'giu',
      ),
      parts: words,
    },
  ],
};

/** Times of day. "9.00" in Dutch is one only beside "uur" or another time, since "9.00" may be a number of an article. */
export function times({ text, lang }: Passage): readonly Found<Time>[] {
  const { add, inOrder } = finds<Time>(text);
  for (const { needs, pattern, parts } of PATTERNS[lang]) {
    for (const match of matches(pattern, text, needs)) {
      const { hour, minute, half = '', before = 0 } = parts(match);
      const end = match.index + match[0].length;
      const count = /^\d/.test(hour) ? Number(hour) : numberWord(hour, lang);
      const minutes = Number(minute ?? '0');
      if (count === null || count > 24 || minutes > 59) continue;
      if (/^\d+[.:]/.test(match[0]) && !isTime(text, match.index, end, match[0])) continue;
      const ofDay = ofWholeDay(count, half) * 60 + minutes - before;
      add(match.index, end, {
        kind: 'time',
        minutes: (ofDay + 1440) % 1440,
        limit: momentAt(text, match.index, end, lang),
      });
    }
  }
  return inOrder();
}

/** A colon makes a time; with a dot "uur", "p.m." or a time right behind ("9.00 tot 17.00 uur") must show it. */
function isTime(text: string, start: number, end: number, whole: string): boolean {
  if (/uur|\d\s?u\b|h$|[ap]\.?\s?m\.?$|['’]s |\s(?:in the|at) /i.test(whole)) return true;
  if (whole.includes(':')) return true;
  const behind = text.slice(end, end + 30);
  const before = text.slice(Math.max(0, start - 20), start);
  // "17.30 hours" is a time, "10.25 hours" a quarter more than ten
  if (
    /\d{2}[.](?:00|15|30|45)\s?(?:hours?|hrs?\.?)$/i.test(whole) ||
    (/(?:hours?|hrs?\.?)$/i.test(whole) && AT.test(before))
  )
    return true;
  return (
    /^\s?(?:tot|en|-|–|to|until|and)\s?\d{1,2}[.:]\d{2}(?:\s?(?:uur|hours|[ap]\.?m))/.test(behind) ||
    /\d{1,2}[.:]\d{2}\s?(?:tot|en|-|–|to|until|and)\s?$/.test(before)
  );
}
const AT = /(?:\bat|\bfrom|\buntil|\btill|\bbefore|\bafter|\bbetween|\bto|\band)\s$/i;

/** "5 p.m." → 17, "12 a.m." → 0, "8 uur 's avonds" → 20, "12 uur 's nachts" → 0 */
function ofWholeDay(hour: number, half: string): number {
  const sign = half.toLowerCase().replace(/[\s.’']/g, '');
  if (hour === 12 && /^(?:am|snachts|atnight)$/.test(sign)) return 0;
  if (sign === 'pm' || (/^(?:smiddags|savonds|intheafternoon|intheevening|atnight)$/.test(sign) && hour < 12))
    return hour === 12 ? 12 : hour + 12;
  return hour;
}

/** The same minute of the day. */
export const likeTimes = (one: Time, two: Time): Likeness => (one.minutes === two.minutes ? 'same' : 'different');

/** Times of day. */
export const time: Kind<'time'> = {
  kind: 'time',
  needs: /\d|uur|half|noon|midda[gy]|middernacht|midnight|clock|[ap]\.?\s?m|morning/i,
  find: times,
  same: likeTimes,
  evidence: ({ minutes }) => [`time ${minutes}`],
  drifts: true,
  limits: true,
  print: ({ minutes, limit }) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}${bound(limit)}`,
};
