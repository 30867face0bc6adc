import { hits, languageOf } from '../languages/recognise.ts';
import { across, LANGS, type Lang, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';

/**
 * Where a text that holds both versions, one after the other, changes language: the two ranges; or null where it does not
 * hold both. Between the last line of the first language and the first of the second the cut comes after a blank line, so that
 * a title without function words goes with what it heads.
 */
export function halves(text: string): Sides<Span> | null {
  const lines = [...text.matchAll(LINE)].map((match) => ({ start: match.index, text: match[0], ...hits(match[0]) }));
  const total = lines.reduce((sum, line) => ({ nl: sum.nl + line.nl, en: sum.en + line.en }), { nl: 0, en: 0 });
  if (Math.min(total.nl, total.en) === 0) return null;

  let best = { at: 0, first: 'nl' as Lang, score: 0 };
  const before = { nl: 0, en: 0 };
  for (const [at, line] of lines.entries()) {
    const dutchFirst = before.nl + (total.en - before.en);
    const englishFirst = before.en + (total.nl - before.nl);
    if (dutchFirst > best.score) best = { at, first: 'nl', score: dutchFirst };
    if (englishFirst > best.score) best = { at, first: 'en', score: englishFirst };
    before.nl += line.nl;
    before.en += line.en;
  }
  const pure = best.score / (total.nl + total.en);
  if (best.at === 0 || pure < 0.9 || Math.min(total.nl, total.en) < 0.1 * (total.nl + total.en)) return null;

  const second = across(best.first);
  let first = best.at;
  while (first > 0 && (lines[first - 1]?.[best.first] ?? 0) === 0) first--;
  let cut = first;
  while (cut < lines.length && lines[cut]?.text.trim() !== '' && (lines[cut]?.[second] ?? 0) === 0) cut++;
  while (cut < lines.length && lines[cut]?.text.trim() === '') cut++;
  const at = lines[cut]?.start ?? text.length;
  const one: Span = { start: text.startsWith('\uFEFF') ? 1 : 0, end: at };
  const two: Span = { start: at, end: text.length };
  const found = best.first === 'nl' ? { nl: one, en: two } : { nl: two, en: one };
  // French has "de", "en" and "on": a few words of each language make no version
  return LANGS.every((lang) => languageOf(text.slice(found[lang].start, found[lang].end)) === lang) ? found : null;
}

/** A line with its line end; the last may lack one. */
const LINE = /[^\n]*\n|[^\n]+$/g;
