import type { Lang } from '../../../model/side.ts';
import type { Region } from './listed.ts';

/** A language as files name it, and where it is spoken. */
export type Locale = Readonly<{ lang: Lang; region: Region }>;

const LANGUAGES: ReadonlyMap<string, Lang> = new Map([
  ...['nl', 'nld', 'dut', 'dutch', 'nederlands', 'nederlandse'].map((word) => [word, 'nl'] as const),
  ...['en', 'eng', 'english', 'engels', 'engelse'].map((word) => [word, 'en'] as const),
]);

const REGIONS: ReadonlyMap<string, Region> = new Map([
  ...['nl', 'netherlands', 'nederland'].map((word) => [word, 'NL'] as const),
  ...['be', 'belgium', 'belgië', 'belgie'].map((word) => [word, 'BE'] as const),
  ...['gb', 'uk', 'british', 'brits', 'united kingdom', 'great britain'].map((word) => [word, 'GB'] as const),
  ...['us', 'usa', 'american', 'amerikaans', 'united states'].map((word) => [word, 'US'] as const),
]);

/** "nl", "nl-NL", "en_us", "EN-GB"; null for another language. A region that we do not tell apart ("en-IE") is none. */
export function localeOf(tag: string): Locale | null {
  const [language = '', ...rest] = tag.trim().toLowerCase().split(/[-_]/);
  const lang = LANGUAGES.get(language);
  if (lang === undefined) return null;
  return { lang, region: rest.map(regionOf).find((region) => region !== '') ?? '' };
}

/** "US", "en-US", "United States" */
export const regionOf = (name: string): Region =>
  REGIONS.get(
    name
      .trim()
      .toLowerCase()
      .replace(/^(?:en|nl)[-_]/, ''),
  ) ?? '';

/** The language that a single word names: "Nederlands", "eng". */
export const languageOf = (word: string): Lang | undefined => LANGUAGES.get(word);
