import type { Force, Limit, Operator, Unit } from '../../model/fact.ts';
import { across, type Lang, type Sides } from '../../model/side.ts';
import type { NamedParty } from '../../model/statement.ts';
import type { Words } from '../words.ts';
import { bare, figure, listed, looksLike, quoted, shortened } from './parts.ts';

/** De zinnen in het Nederlands: the sentences in Dutch. */
export const NL: Words = {
  // ---- structure
  'text-ends': ({ lang, clause }, cite) =>
    `het ${TAAL[across(lang)]} houdt op vóór ${cite(lang, clause)} van het ${TAAL[lang]}.`,
  'clauses-alone': ({ lang, first, last, count, words, shift }, cite) => {
    const what =
      count > 1
        ? `${cite(lang, first)} tot en met ${cite(lang, last)} (${count} bepalingen) hebben`
        : `${cite(lang, first)} heeft`;
    const after = shift === 0 ? '' : `; vanaf daar zijn de nummers ${shift} verschoven`;
    return `${what} geen tegenhanger in het ${TAAL[across(lang)]}: "${words}"${after}.`;
  },
  'items-alone': ({ lang, first, count, words }, cite) =>
    `${count > 1 ? `${count} onderdelen vanaf ${cite(lang, first)} hebben` : `${cite(lang, first)} heeft`} geen tegenhanger in het ${TAAL[across(lang)]}: "${words}".`,
  'sentence-alone': ({ lang }) => `deze zin heeft geen tegenhanger in het ${TAAL[across(lang)]}.`,
  'heading-alone': ({ lang, clause, words }, cite) =>
    `${cite(lang, clause)} heeft alleen in het ${TAAL[lang]} een opschrift: "${words}".`,
  'definition-alone': ({ lang, words }) =>
    `"${words}" is in het ${TAAL[lang]} gedefinieerd; in het ${TAAL[across(lang)]} staat geen definitie daartegenover.`,
  moved: ({ nl, en, count }, cite) =>
    `Nederlands ${cite('nl', nl)}${count > 1 ? ` en wat daarop volgt (${count} bepalingen)` : ''} staat in het Engels elders, als ${cite('en', en)}.`,
  'other-number': ({ nl, en }, cite) => `Nederlands ${cite('nl', nl)} heeft in het Engels nummer ${cite('en', en)}.`,
  'number-lost': ({ lang, clause, count }, cite) =>
    `${cite(lang, clause)} van het ${TAAL[lang]} heeft in het ${TAAL[across(lang)]} geen nummer${count > 1 ? ` (${count} bepalingen)` : ''}.`,
  'breaks-off': ({ lang, clause }, cite) =>
    `${cite(lang, clause)} breekt in het ${TAAL[lang]} af: de zin is niet af en zegt veel minder dan het ${TAAL[across(lang)]}.`,
  'heading-differs': ({ nl, en }) => `de opschriften verschillen: Nederlands "${nl}", Engels "${en}".`,
  'number-repeated': ({ lang, clause, count }, cite) =>
    `in ${tekst(lang)} staat ${cite(lang ?? 'nl', clause)} twee keer${count > 1 ? `, net als ${count - 1} andere nummers` : ''}.`,
  'number-backward': ({ lang, clause, before }, cite) =>
    `in ${tekst(lang)} staat ${cite(lang ?? 'nl', clause)} na ${cite(lang ?? 'nl', before)}.`,
  'number-skipped': ({ lang, clause, before }, cite) =>
    `in ${tekst(lang)} volgt op ${cite(lang ?? 'nl', before)} meteen ${cite(lang ?? 'nl', clause)}.`,
  'number-undotted': ({ lang, clauses }, cite) =>
    `in ${tekst(lang)} ontbreekt bij ${listed(
      clauses.map((clause) => cite(lang ?? 'nl', clause)),
      'en',
    )} de punt die de andere nummers hebben.`,
  'contents-end': ({ lang, listed, last }) =>
    `in ${tekst(lang)} eindigt de inhoudsopgave met ${listed} en eindigen de artikelen met ${last}.`,
  'contents-without-article': ({ lang, listed }) =>
    `in ${tekst(lang)} noemt de inhoudsopgave ${listed}, maar dat artikel is er niet.`,
  'contents-lack': ({ lang, article }) => `in ${tekst(lang)} ontbreekt ${article} in de inhoudsopgave.`,
  'contents-title': ({ lang, article, listed, heading }) =>
    `in ${tekst(lang)} heet ${article} in de inhoudsopgave "${listed}" en is het opschrift "${heading}".`,

  // ---- values
  differs: ({ nl, en, figures }) => {
    if (nl === null || en === null || !looksLike(nl, en)) return `${beside({ nl, en })}.`;
    return figures && figures.nl !== figures.en
      ? `beide zeggen "${nl}", en dat is ${figure(figures.nl, 'nl')} in het Nederlands en ${figure(figures.en, 'nl')} in het Engels.`
      : `beide zeggen "${nl}", maar bedoelen daarmee niet hetzelfde.`;
  },
  'differs-per': ({ nl, en, per }) => `Nederlands "${nl}"${rate(per.nl)}, Engels "${en}"${rate(per.en)}.`,
  'differs-vat': ({ nl, en, vat }) => `Nederlands "${nl}" ${BTW[vat.nl]} btw, Engels "${en}" ${BTW[vat.en]} btw.`,
  'differs-bound': ({ nl, en, bounds, moment }) =>
    `Nederlands "${nl}" (${(moment ? MOMENTS : LIMITS)[bounds.nl]}), Engels "${en}" (${(moment ? MOMENTS : LIMITS)[bounds.en]}).`,
  'other-unit': ({ nl, en }) => `dezelfde termijn in een andere eenheid: Nederlands "${nl}", Engels "${en}".`,
  'foreign-separators': ({ lang, words }) =>
    `"${words}" heeft punt en komma zoals de andere taal ze schrijft; in het ${lang === 'nl' ? 'Nederlands scheidt de punt' : 'Engels scheidt de komma'} de duizendtallen.`,
  'impossible-date': ({ words }) => `de datum "${words}" bestaat niet.`,
  'letter-for-digit': ({ words, figure }) =>
    `"${words}" heeft een letter in plaats van een cijfer; gelezen is ${figure}.`,
  'words-and-digits': ({ words, said, figure }) => `"${words}": in woorden ${said}, in cijfers ${figure}.`,

  // ---- references
  'reference-differs': (said) =>
    said.nl !== null && said.en !== null && looksLike(said.nl, said.en)
      ? `beide zeggen "${said.nl}", maar dat zijn bepalingen met een andere inhoud.`
      : `${beside(said, 'geen verwijzing')}.`,
  'reference-dead': ({ words }) => `in deze tekst is geen "${words}".`,
  'reference-incomplete': ({ words, clause, lang }, cite) =>
    `er is geen "${words}"; waarschijnlijk is ${cite(lang, clause)} bedoeld.`,

  // ---- parties
  'parties-exchanged': (party) => `de partijen zijn verwisseld: ${whose(party)}.`,
  'values-exchanged': ({ nl, en }) =>
    `twee waarden zijn verwisseld: waar het Nederlands "${nl}" heeft, heeft het Engels "${en}", en omgekeerd.`,
  'nouns-exchanged': ({ nl, en }) =>
    `wie wat doet is verwisseld: waar het Nederlands "${nl}" heeft, heeft het Engels "${en}", en omgekeerd.`,
  'party-differs': (party) => `de teksten noemen verschillende partijen: ${whose(party)}.`,
  'parties-for-one': ({ nl, en, what }) =>
    `de ene tekst noemt alle partijen, de andere één ervan: Nederlands "${nl}", Engels "${en}"${what === '' ? '' : ` ("${what}")`}.`,
  'own-or-other': (said) =>
    `${beside(said)}: in de ene tekst is het van iemand zelf, in de andere van een andere partij.`,
  'party-undefined': ({ lang, nl, en, defined }) => {
    const said = nl !== null && en !== null ? beside({ nl, en }) : `${upper(TAAL[lang])} "${nl ?? en}"`;
    return `${said}; het ${TAAL[lang]} definieert "${defined}".`;
  },
  'party-to-itself': ({ lang, party, other }) =>
    `in het ${TAAL[lang]} handelt "${party}" tegenover zichzelf${other === null ? '' : `; het ${TAAL[across(lang)]} noemt "${other}"`}.`,
  'prevailing-text': ({ nl, en }) =>
    `de teksten zijn het oneens over welke versie voorgaat: het Nederlands zegt "${nl}", het Engels "${en}".`,

  // ---- meaning
  'opposite-said': ({ nl, en }) => `de teksten zeggen het omgekeerde van elkaar: Nederlands "${nl}", Engels "${en}".`,
  'denied-in-one': ({ lang, words }) => `het ${TAAL[lang]} is ontkennend ("${words}"), het ${TAAL[across(lang)]} niet.`,
  'forces-differ': ({ nl, en }) => {
    if (nl && en)
      return `Nederlands "${nl.words}" (${FORCES[nl.force][0]}), Engels "${en.words}" (${FORCES[en.force][0]}).`;
    return inOne({ nl, en }, ({ words, force }) => [FORCES[force][1], words]);
  },
  'conditions-differ': ({ nl, en }) => {
    if (nl && en) return `Nederlands ${glossed(nl)}, Engels "${en.words}" (${OPERATORS[en.operator][0]}).`;
    return inOne({ nl, en }, ({ words, operator }) => [OPERATORS[operator][1], words]);
  },
  untranslated: ({ lang, words }) => `"${words}" staat in het ${TAAL[across(lang)]} in de ${TAAL[lang]}e tekst.`,
  'phrase-alone': ({ lang, words }) => `"${words}" heeft geen tegenhanger in het ${TAAL[across(lang)]}.`,
  'content-differs': ({ nl, en, repeats, elsewhere }, cite) => {
    const again = repeats && `het ${TAAL[repeats.lang]} herhaalt ${cite(repeats.lang, repeats.clause)}`;
    const moved =
      elsewhere &&
      `wat het ${TAAL[across(elsewhere.lang)]} zegt, staat in het ${TAAL[elsewhere.lang]} in ${cite(elsewhere.lang, elsewhere.clause)}`;
    const said = ['de twee teksten zeggen hier niet hetzelfde', again, moved].filter((one) => one !== null).join('; ');
    return `${said}: Nederlands "${nl}", Engels "${en}".`;
  },
  'word-joined': ({ words }) => `"${words}" verbindt een woord met zichzelf.`,
  'word-repeated': ({ word, words, count }) =>
    count > 2 ? `"${word}" staat er ${count} keer achter elkaar.` : `"${words}" staat er dubbel.`,

  // ---- terms
  'term-differs': ({ lang, words, others, expected }) =>
    others.length === 0
      ? `${upper(TAAL[lang])} "${words}": in het ${TAAL[across(lang)]} ontbreekt "${expected}".`
      : `${upper(TAAL[lang])} "${words}", ${TAAL[across(lang)]} ${quoted(others)}; verwacht "${expected}".`,
  'term-wrong': ({ lang, words, others, reason, expected }) =>
    `${upper(TAAL[lang])} "${words}" is niet ${quoted(others)}${reason === null ? '' : ` (${reason})`}; verwacht "${expected}".`,
  'term-neighbour': ({ lang, words, others, meant, expected }) =>
    `${upper(TAAL[lang])} "${words}" is niet ${quoted(others)}, dat is "${meant}"; verwacht "${expected}".`,
  'country-alone': ({ lang, words }) => `het ${TAAL[lang]} noemt "${words}"; het ${TAAL[across(lang)]} niet.`,
  'name-differs': ({ nl, en, form }) =>
    `Nederlands "${nl}", Engels "${en}": ${form ? 'een andere rechtsvorm' : 'een andere naam'}.`,
  'word-other': ({ nl, en }) => `Nederlands "${nl}" en Engels "${en}" betekenen niet hetzelfde.`,
  'term-overrules': ({ nl, en, expected }) =>
    `de tekst definieert Nederlands "${nl}" als Engels "${en}", terwijl uw woordenlijst "${expected}" heeft.`,
  'term-uneven': ({ lang, words, ways }) =>
    `${upper(TAAL[lang])} "${words}" is in het ${TAAL[across(lang)]} ${ways.map(({ words, count }) => `${count} keer "${words}"`).join(', ')}.`,
  'capital-in-one': ({ lang, ...words }) =>
    `${upper(TAAL[lang])} "${words[lang]}" heeft de hoofdletter van een gedefinieerde term; ${TAAL[across(lang)]} "${words[across(lang)]}" niet.`,
  'term-defined-twice': ({ lang, words }) => `het ${TAAL[lang]} definieert "${words}" een tweede keer.`,
  'term-unused': ({ lang, words }) =>
    `"${words}" is gedefinieerd en wordt ${lang ? `in het ${TAAL[lang]} ` : ''}nergens gebruikt.`,
  'term-undefined': ({ lang, words }) =>
    `"${words}" is ${lang ? `in het ${TAAL[lang]} ` : ''}geschreven als een gedefinieerde term, maar een definitie ontbreekt.`,

  // ---- rules and checks of somebody's own
  own: ({ en, nl }) => nl ?? en,
  'word-forbidden': ({ words, instead, because }) =>
    `"${words}" mag hier niet staan${instead === null ? '' : `; schrijf "${instead}"`}${because === null ? '.' : ` (${bare(because)}).`}`,
  'word-alone': ({ lang, words, expected, because }) =>
    `het ${TAAL[lang]} zegt "${words}", en in het ${TAAL[across(lang)]} staat geen ${quoted(expected)}${because === null ? '.' : ` (${bare(because)}).`}`,

  // ---- changes
  'value-drifted': ({ lang, revision, was, is, still }) => {
    const what =
      was !== null && is !== null
        ? `is in het ${TAAL[lang]} "${was}" gewijzigd in "${is}"`
        : is !== null
          ? `is in het ${TAAL[lang]} "${is}" toegevoegd`
          : `is in het ${TAAL[lang]} "${was}" vervallen`;
    const other =
      still === null
        ? `is het ${TAAL[across(lang)]} niet gewijzigd`
        : `zegt het ${TAAL[across(lang)]} nog steeds "${still}"`;
    return `sinds ${revision} ${what}, en ${other}.`;
  },
  'words-drifted': ({ lang, revision }) =>
    `sinds ${revision} heeft het ${TAAL[lang]} hier andere woorden, en is het ${TAAL[across(lang)]} niet gewijzigd.`,
};

const TAAL: Sides<string> = { nl: 'Nederlands', en: 'Engels' };

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const tekst = (lang: Lang | null): string => (lang === null ? 'beide teksten' : `het ${TAAL[lang]}`);

/** 'Nederlands "5.000 euro", Engels niets' */
const beside = ({ nl, en }: Sides<string | null>, nothing = 'niets'): string =>
  `Nederlands ${nl === null ? nothing : `"${nl}"`}, Engels ${en === null ? nothing : `"${en}"`}`;

/** '"will carry out the work" zegt het Nederlands van "Leverancier", het Engels van "Customer"' */
function whose({ nl, en, role, what }: NamedParty): string {
  if (role === 'does') return `"${shortened(what)}" zegt het Nederlands van "${nl}", het Engels van "${en}"`;
  if (role === 'owns') return `"${what}" hoort in het Nederlands bij "${nl}", in het Engels bij "${en}"`;
  return `Nederlands "${nl}", Engels "${en}"`;
}

/** 'Het Nederlands maakt een beperking ("slechts"); het Engels niet.' */
function inOne<T>({ nl, en }: Sides<T | null>, does: (one: T) => readonly [string, string]): string {
  const said = (one: T): string => {
    const [what, words] = does(one);
    return `${what} ("${words}")`;
  };
  if (nl !== null) return `het Nederlands ${said(nl)}; het Engels niet.`;
  return en === null ? '' : `het Engels ${said(en)}; het Nederlands niet.`;
}

/** "of" says to a Dutch reader what it is; "behoudens" may be many things. */
const glossed = ({ words, operator }: Readonly<{ words: string; operator: Operator }>): string =>
  ['and', 'or'].includes(operator) ? `"${words}"` : `"${words}" (${OPERATORS[operator][0]})`;

const rate = (unit: Unit | 'case' | null): string =>
  unit === null ? '' : unit === 'case' ? ' per geval' : ` per ${UNITS[unit]}`;

const UNITS: Readonly<Record<Unit, string>> = {
  second: 'seconde',
  minute: 'minuut',
  hour: 'uur',
  day: 'dag',
  'full-day': 'etmaal',
  workday: 'werkdag',
  week: 'week',
  fortnight: 'veertien dagen',
  month: 'maand',
  quarter: 'kwartaal',
  year: 'jaar',
};

const BTW = { exclusive: 'exclusief', inclusive: 'inclusief' } as const;

const LIMITS: Readonly<Record<Limit, string>> = {
  least: 'ten minste',
  most: 'ten hoogste',
  over: 'meer dan',
  under: 'minder dan',
  'not-over': 'niet meer dan',
  'not-under': 'niet minder dan',
};

/** The same of a day or a time. */
const MOMENTS: Readonly<Record<Limit, string>> = {
  least: 'vanaf dan',
  most: 'uiterlijk',
  over: 'na',
  under: 'vóór',
  'not-over': 'niet na',
  'not-under': 'niet vóór',
};

/** What a force is called, and what a text does that has it. */
const FORCES: Readonly<Record<Force, readonly [string, string]>> = {
  duty: ['een verplichting', 'maakt dit tot een verplichting'],
  right: ['een recht', 'geeft een recht'],
  exempt: ['geen verplichting', 'zegt dat dit niet hoeft'],
  effort: ['een inspanning', 'belooft alleen een inspanning'],
  guarantee: ['een garantie', 'geeft een garantie'],
  intention: ['een voornemen', 'noemt alleen een voornemen'],
  deemed: ['een fictie of vermoeden', 'neemt dit als vaststaand aan'],
  proper: ['wat behoort', 'zegt hoe het behoort'],
};

/** What an operator is called, and what a text does that has it. */
const OPERATORS: Readonly<Record<Operator, readonly [string, string]>> = {
  if: ['een voorwaarde', 'stelt een voorwaarde'],
  unless: ['een uitzondering', 'maakt een uitzondering'],
  except: ['een uitzondering', 'maakt een uitzondering'],
  only: ['een beperking', 'beperkt dit'],
  'only-that': ['alleen dit', 'beperkt dit'],
  exclusive: ['exclusief', 'maakt dit exclusief'],
  own: ['eigen', 'zegt dat dit eigen is'],
  provided: ['een voorwaarde', 'stelt een voorwaarde'],
  extent: ['een reikwijdte', 'zegt hoever dit gaat'],
  subject: ['een voorbehoud', 'maakt een voorbehoud'],
  notwithstanding: ['zet iets opzij', 'zet iets opzij'],
  unprejudiced: ['laat iets onverlet', 'laat iets onverlet'],
  'at-least': ['een minimum', 'stelt een minimum'],
  'in-any-event': ['in ieder geval', 'zegt dat dit in ieder geval geldt'],
  'on-request': ['op verzoek', 'zegt dat dit op verzoek gebeurt'],
  'at-once': ['onverwijld', 'zegt dat dit onverwijld gebeurt'],
  observing: ['met inachtneming van iets', 'zegt wat in acht moet worden genomen'],
  'each-time': ['telkens', 'zegt dat dit telkens geldt'],
  and: ['en', 'eist ze alle'],
  or: ['of', 'eist er één'],
  'and-or': ['en/of', 'eist er één of meer'],
};
