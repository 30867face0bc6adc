import { lookAlike, stem } from '../languages/stem.ts';
import type { Sentence } from '../model/bitext.ts';
import type { Lexicon } from '../model/glossary.ts';
import type { Lang } from '../model/side.ts';
import type { Span } from '../model/source.ts';

/** So many words on either side of a place tell where it stands: "… die niet afzonderlijk kunnen worden gewist …" */
const REACH = 6;

/** Around a place: stems with how near they stand, from 1 (next to it) down, and what words of both languages look like. */
export type Surroundings = readonly Readonly<{ stem: string; alike: string | null; near: number }>[];

/** The words around a place in one of these sentences. */
export function surroundings(sentences: readonly Sentence[], { start, end }: Span, lang: Lang): Surroundings {
  const sentence = sentences.find(({ span }) => span.start <= start && start < span.end);
  if (!sentence) return [];
  const { words } = sentence;
  const first = words.findIndex(({ span }) => span.end > start);
  const behind = words.findIndex(({ span }) => span.start >= end);
  const last = behind < 0 ? words.length : behind;
  const around = [...words.slice(Math.max(0, first - REACH), first).reverse(), ...words.slice(last, last + REACH)];
  const before = Math.min(REACH, first);
  return around.flatMap(({ text }, at) =>
    text.length < 3
      ? []
      : [{ stem: stem(text, lang), alike: lookAlike(text), near: 1 - (at < before ? at : at - before) / (REACH + 2) }],
  );
}

/** How much of what stands around a Dutch and an English place translates each other, by the lexicon and by looks. */
export function resemblance(nl: Surroundings, en: Surroundings, lexicon: Lexicon): number {
  let sum = 0;
  for (const dutch of nl) {
    const known = lexicon.get(dutch.stem);
    let best = 0;
    for (const english of en) {
      const same =
        dutch.alike !== null && dutch.alike === english.alike ? 0.8 : Math.min(1, 2 * (known?.get(english.stem) ?? 0));
      best = Math.max(best, same * Math.min(dutch.near, english.near));
    }
    sum += best;
  }
  return sum;
}
