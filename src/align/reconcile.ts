import { diffArrays } from 'diff';
import { type Features, scaleOf } from '../languages/nl-en/scale.ts';
import { lookAlike, stems } from '../languages/stem.ts';
import type { Bead } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Lexicon } from '../model/glossary.ts';
import { both, bySide, type Lang, type Sides } from '../model/side.ts';
import type { Source } from '../model/source.ts';
import { laxMarks } from '../outline/lax.ts';
import type { Line } from '../outline/lines.ts';
import { type Drafted, drafted, NOTHING, outlineOf, type Shown } from '../outline/outline.ts';
import { begun } from '../outline/tree/state.ts';
import { alignUnits } from './anchors.ts';
import { SEARCH, type Search } from './beads.ts';
import type { Unit } from './cost.ts';
import { type Proposal, proposals, roles } from './proposals.ts';
import { type Opening, openings, type Stretch, stretches, unlikeness, within } from './stretches.ts';

/** More rounds change nothing any more in any text that was tried. */
const ROUNDS = 3;

/**
 * The outlines of two texts that are versions of each other, read together. Each is drafted alone; where the two then disagree, the lines of that stretch
 * are laid side by side by what they say, and lines that say the same are read the same way: "Artikel l – Begrippen" as an article, because
 * "Article 1 – Definitions" is one. What makes the two no more alike is not kept, so a clause that one text lacks stays missing.
 */
export function outlines(sources: Sides<Source>, lexicon: Lexicon): Sides<Clause> {
  let now = both(sources, (source) => drafted(source));
  let shown: Sides<Shown> = both(sources, () => NOTHING);
  for (let round = 0; round < ROUNDS; round++) {
    const opened = both(now, openings);
    const doubtful = stretches(opened, now);
    if (doubtful.length === 0) break;
    const proposed = better(now, shown, opened, doubtful, lexicon);
    if (proposed.length === 0) break;
    const next = extended(shown, proposed);
    const kept = redrafted(now, next);
    if (unlikeness(both(kept, openings)) >= unlikeness(opened)) break;
    [now, shown] = [kept, next];
  }
  return both(now, outlineOf);
}

/**
 * What is proposed for the stretches that it makes more alike. Where it does not, what follows a line that is now read otherwise may have to be read
 * otherwise too (below an item, a title is taken for more of its text), and a second proposal is made on top of the first.
 */
function better(
  now: Sides<Drafted>,
  shown: Sides<Shown>,
  opened: Sides<readonly Opening[]>,
  doubtful: readonly Stretch[],
  lexicon: Lexicon,
): readonly Proposed[] {
  const first = proposalsFor(now, doubtful, opened, lexicon).filter(({ list }) => list.length > 0);
  if (first.length === 0) return [];
  const tried = redrafted(now, extended(shown, first));
  const after = both(tried, openings);
  const good = first.filter(({ stretch }) => unlikeness(after, stretch) < unlikeness(opened, stretch));
  const poor = first.filter((one) => !good.includes(one));
  if (poor.length === 0) return good;
  const stretchesOf = poor.map(({ stretch }) => stretch);
  const second = proposalsFor(tried, stretchesOf, after, lexicon).map(({ stretch, list }, at) => ({
    stretch,
    list: [...(poor[at]?.list ?? []), ...list],
  }));
  const later = both(redrafted(now, extended(shown, [...good, ...second])), openings);
  return [...good, ...second.filter(({ stretch }) => unlikeness(later, stretch) < unlikeness(opened, stretch))];
}

/** What is proposed for a stretch. */
type Proposed = Readonly<{ stretch: Stretch; list: readonly Proposal[] }>;

const redrafted = (now: Sides<Drafted>, shown: Sides<Shown>): Sides<Drafted> =>
  both(now, ({ source, markup }, lang) => drafted(source, markup, shown[lang]));

function extended(shown: Sides<Shown>, proposed: readonly Proposed[]): Sides<Shown> {
  return both(shown, ({ rulings, cuts }, lang) => {
    const own = proposed.flatMap(({ list }) => list).filter((one) => one.lang === lang);
    return {
      rulings: new Map([...rulings, ...own.map(({ at, ruling }) => [at, ruling] as const)]),
      cuts: new Set([...cuts, ...own.filter(({ cut }) => cut).map(({ at }) => at)]),
    };
  });
}

/** Lines stand near the place where their counterparts do: a long stretch is searched in a narrow band. */
const LINES: Search = { run: 4, band: 30, most: SEARCH.most };

/** A line as the search weighs it. */
type LineUnit = Unit & Readonly<{ line: Line }>;

/** Lays the lines of each stretch side by side, and proposes how to read them. */
function proposalsFor(
  now: Sides<Drafted>,
  doubtful: readonly Stretch[],
  opened: Sides<readonly Opening[]>,
  lexicon: Lexicon,
): readonly Proposed[] {
  const texts = both(now, ({ lines, settings }) => lines.filter((_, at) => settings[at] !== 'furniture'));
  const units = doubtful.map((stretch) =>
    both(texts, (lines, lang) =>
      within(lines, stretch[lang], ({ span }) => span.start).map((line): LineUnit => unitOf(line, lang)),
    ),
  );
  const pieces = bySide((lang) => units.flatMap((sides) => sides[lang].map(({ features }) => features)));
  const scale = scaleOf(pieces, lexicon);
  const beads = units.map(({ nl, en }) =>
    alignUnits(nl, en, scale, LINES).map((bead): Bead<Line> => both(bead, (list) => list.map(({ line }) => line))),
  );
  const known = both(now, ({ root, lines, settings }) => roles(begun(root), lines, settings));
  const opposite = oppositeOf(opened, beads.flat());
  return doubtful.map((stretch, at) => ({
    stretch,
    list: (beads[at] ?? []).flatMap((bead) => proposals(bead, known, opposite)),
  }));
}

/** For the beginning of a line of either side that of the line which says the same. */
function oppositeOf(
  opened: Sides<readonly Opening[]>,
  beads: readonly Bead<Line>[],
): Sides<ReadonlyMap<number, number>> {
  const found: Sides<Map<number, number>> = { nl: new Map(), en: new Map() };
  const pair = (nl: number, en: number): void => {
    found.nl.set(nl, en);
    found.en.set(en, nl);
  };
  let [i, j] = [0, 0];
  for (const { value, added, removed } of diffArrays(
    opened.nl.map(({ key }) => key),
    opened.en.map(({ key }) => key),
  )) {
    for (let step = 0; step < value.length; step++) {
      const [nl, en] = [opened.nl[i], opened.en[j]];
      if (!added && !removed && nl && en) pair(nl.start, en.start);
      if (!added) i++;
      if (!removed) j++;
    }
  }
  for (const { nl, en } of beads) if (nl[0] && en[0]) pair(nl[0].span.start, en[0].span.start);
  return found;
}

function unitOf(line: Line, lang: Lang): LineUnit {
  const [mark] = laxMarks(line.text);
  const printed = mark && mark.form !== 'bullet' && mark.form !== 'hash' ? mark.printed : null;
  return { line, features: featuresOf(line.text, lang), label: printed, group: 'text', usual: 0 };
}

/** What a line says, before any glossary is known: its words, those that look alike in both languages, and its numbers. */
function featuresOf(text: string, lang: Lang): Features {
  const keys = new Set<string>();
  for (const [number] of text.matchAll(/\d+/g)) keys.add(`number ${number}`);
  for (const [word] of text.matchAll(/[A-Za-zÀ-ÿ]{5,}/g)) {
    const alike = lookAlike(word);
    if (alike) keys.add(alike);
  }
  return { keys, words: new Set(stems(text, lang)), length: text.length + 1 };
}
