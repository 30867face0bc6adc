import { across, LANGS, type Lang } from '../model/side.ts';
import type { Place } from './place.ts';
import type { Reported } from './report.ts';

/** A place with the side it stands on; `text` says it in a word: "Dutch". */
export type SidedPlace = Readonly<{ lang: Lang; place: Place }>;

/** The one place of a finding for formats that have room for one: on the preferred side, or where only the other has any, there. */
export function mainPlace({ at }: Reported, preferred: Lang): SidedPlace | null {
  for (const lang of [preferred, across(preferred)]) {
    const place = at[lang];
    if (place) return { lang, place };
  }
  return null;
}

/** The other places of a finding: the counterpart of the main one, and those it names besides. */
export function otherPlaces({ at, also = [] }: Reported, main: SidedPlace | null): readonly SidedPlace[] {
  const counterparts = LANGS.flatMap((lang) => {
    const place = at[lang];
    return place && lang !== main?.lang ? [{ lang, place }] : [];
  });
  return [...counterparts, ...also.map((place) => ({ lang: place.side, place }))];
}
