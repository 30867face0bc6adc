import type { Sides } from '../model/side.ts';

/**
 * Abbreviations whose dot never ends a sentence: more words must follow.
 * "art. 6:89 BW", "d.w.z. de prijs", "in accordance with art. 5", "no. 12"
 */
export const INNER: Sides<readonly string[]> = {
  nl: [
    'aant', 'afd', 'alg', 'art', 'artt', 'bijv', 'blz', 'bv', 'ca', 'c.q', 'd.d', 'd.m.v', 'dr', 'drs', 'd.w.z', 'enz.', 'evt', 'excl',
    'fig', 'gem', 'hfdst', 'i.c', 'i.c.m', 'i.g.v', 'incl', 'ing', 'ir', 'i.v.m', 'jl', 'jo', 'juncto', 'l', 'max', 'm.a.w', 'm.b.t', 'm.b.v',
    'mevr', 'min', 'm.i.v', 'mr', 'mw', 'n.a.v', 'nl', 'nr', 'nrs', 'o.a', 'o.b.v', 'o.g.v', 'o.i', 'o.m', 'ong', 'o.v.v', 'par', 'prof',
    'publ', 'r.o', 'resp', 's.v.p', 'sub', 'Stb', 'Stcrt', 'Trb', 't.a.v', 't.b.v', 'tel', 't.g.v', 't.l.v', 't.n.v', 't.o.v', 't/m', 'v.h', 'vgl',
    'w.o', 'zgn',
  ],
  en: [
    'art', 'arts', 'approx', 'c.q', 'cf', 'ch', 'cl', 'dr', 'e.g', 'excl', 'fig', 'i.a', 'i.e', 'incl', 'max', 'messrs', 'min', 'mr', 'mrs', 'ms',
    'no', 'nos', 'p', 'para', 'paras', 'pp', 'prof', 'reg', 's', 'sch', 'sec', 'sect', 'st', 'sub', 'tel', 'v', 'viz', 'vol', 'vs',
  ],
}; // biome-ignore format: a list reads better than a column

/**
 * Abbreviations that may also close a sentence; they do when a word follows that only ever opens one.
 * "software, applicaties etc. In de Overeenkomst …" ends; "etc., alsmede" and "Waterlelie B.V. te Zutphen" do not.
 */
export const FINAL: Sides<readonly string[]> = {
  nl: ['B.V', 'N.V', 'C.V', 'V.O.F', 'U.A', 'e.d', 'e.a', 'e.v', 'etc', 'enz', 'a.i', 'c.s', 's.s.t.t', 'b.v', 'n.v'],
  en: [
    'B.V',
    'N.V',
    'C.V',
    'V.O.F',
    'Ltd',
    'Inc',
    'Co',
    'Corp',
    'LLC',
    'plc',
    'etc',
    'et al',
    'a.m',
    'p.m',
    'U.S',
    'U.K',
    'E.U',
  ],
};

/** Words that, capitalised after such an abbreviation, open a new sentence: never names. */
export const OPENERS: Sides<ReadonlySet<string>> = {
  nl: new Set(
    'De Het Een Deze Dit Die Dat In Indien Als Op Aan Bij Voor Van Met Na Om Onder Tenzij Wanneer Zodra Daarnaast Daarbij Hierbij Tevens Ook Partijen Alle Elke Iedere Geen Er Het Hij Zij Wij U Dan Door Uit Tot Mits Voorts Hierna'.split(
      ' ',
    ),
  ),
  en: new Set(
    'The A An This That These Those In If On At By For Of With After To Under Unless When As Upon Where All Any Each Every No There It He She They We You Such Neither Either Both However Parties'.split(
      ' ',
    ),
  ),
};
