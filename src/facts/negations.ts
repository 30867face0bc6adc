import { AND, DENYING, NOT } from '../languages/denials.ts';
import { wordSet } from '../languages/word-list.ts';
import type { Denial, FactOf } from '../model/fact.ts';
import { keep } from '../model/keep.ts';
import type { Lang, Sides } from '../model/side.ts';
import { clauseAround, finders, type PhraseAt, spanOf, type Tokens } from './phrases.ts';

type Negation = FactOf<'negation'>;
type Found = Readonly<{ denial: Denial; about: string; asks: boolean }>;

const asking = (denial: Denial): Found => ({ denial, about: '', asks: true });

/** The words that deny a sentence or a part of it, and must be mirrored somehow. */
const PLAIN: Sides<readonly (readonly [string, Found])[]> = {
  nl: [
    [
      'niet; geen; nee; neen; nooit; nimmer; generlei; niets; niemand; nergens; geenszins; verboden; geen enkel; geen enkele; geen der',
      asking('not'),
    ],
    ['zonder', asking('without')],
  ],
  en: [
    [
      "not; no; cannot; never; neither; nothing; nobody; none; nowhere; no one; no-one; prohibited; forbidden; aren't; can't; couldn't; didn't; doesn't; don't; hasn't; haven't; isn't; mustn't; needn't; shan't; shouldn't; wasn't; weren't; won't; wouldn't",
      asking('not'),
    ],
    ['without', asking('without')],
    ['fail to; fails to; failed to; failing to', { denial: 'fail', about: 'fail', asks: true }],
  ],
};

/**
 * Words that hold a "not" and ask for nothing: neither need the other side say it in so many words, nor is it sure that they deny. Each row is one idea, by what it
 * is about: "weigeren" / "refuse" answer each other before anything else does.
 */
const HIDDEN: readonly (readonly [about: string, words: Sides<string>])[] = [
  [
    'both',
    { nl: 'niet alleen; niet slechts; niet uitsluitend; niet enkel', en: 'not only; not merely; not solely; not just' },
  ],
  ['whether', { nl: 'al dan niet; of niet; wel of niet', en: 'whether or not; or not' }],
  [
    'limit',
    {
      nl: 'niet later dan; niet meer dan; niet langer dan; niet hoger dan; niet minder dan; niet lager dan; niet korter dan; niet groter dan; niet ouder dan; niet verder dan; niet verder … dan; geen hogere … dan; geen lagere … dan; geen langere … dan; niet overschrijd*; niet te boven; te boven; ten hoogste; uiterlijk; hoogstens; maximaal; maximum; binnen',
      en: 'no later than; not later than; no more than; not more than; not exceed*; no longer than; not longer than; not less than; no less than; no fewer; not fewer; no greater than; not greater than; no higher than; no further than; to the extent; at most; maximum; up to; at the latest; within',
    },
  ],
  [
    'final',
    {
      nl: 'onherroepelijk*; kracht van gewijsde',
      en: 'no longer subject; not subject to ordinary; not subject to any; irrevocabl*; final',
    },
  ],
  ['vain', { nl: 'vergeefs*; tevergeefs; vruchteloos; vruchteloze', en: 'to no avail; in vain; fruitless*' }],
  ['pending', { nl: 'nog loopt; nog lopen; nog lopende; loopt', en: 'still; pending' }],
  ['unlawful', { nl: 'wederrechtelijk*; onrechtmatig*', en: 'unlawful*; wrongful*; illegal*' }],
  ['penalty', { nl: 'op straffe', en: 'on pain; on penalty; under penalty' }],
  ['hesitate', { nl: 'gerust; aarzel niet; niet aarzelen; niet te aarzelen', en: 'not hesitate; not to hesitate' }],
  // "in welk land ook" / "no matter in which country": nothing is denied
  ['whichever', { nl: '', en: 'no matter' }],
  ['doubt', { nl: 'twijfel*', en: 'doubt*; unsure; uncertain*; in doubt' }],
  ['misuse', { nl: 'misbruik*', en: 'abus*; misus*' }],
  ['wrong', { nl: 'fout*; verkeerd*; vergis*', en: 'mistake*; wrong; error*; fault*' }],
  [
    'unaffected',
    {
      nl: 'onverlet; niet af aan; behoudt; behouden; geen afbreuk; niet aan … af',
      en: 'not affect; not prejudice; not impair; not detract; unaffected; without affecting; without detracting',
    },
  ],
  [
    'nor',
    {
      nl: 'noch; evenmin; ook niet; geldt hetzelfde; hetzelfde geldt; geldt eveneens; evenzeer',
      en: 'nor; same applies; same goes; same shall apply; likewise',
    },
  ],
  [
    'only',
    {
      nl: 'pas; slechts; alleen; uitsluitend; enkel; eerst; beperk*; exclusie*; louter; voordat; alvorens; totdat',
      en: 'only; solely; exclusive*; merely; just; alone; until; limited; limiting; limitation*; restrict*; unless and until; sole; before',
    },
  ],
  ['unless', { nl: 'tenzij', en: 'unless' }],
  [
    'except',
    {
      nl: 'behoudens; behalve; uitgezonderd; uitzondering*; anders dan; buiten; afgezien; anders; andere dan; onverminderd; ongeacht; onverlet; niettegenstaande; ondanks; in plaats van; teniet; ten onrechte; strijd; strijdig*; afwijk*; tegendeel; tegenbewijs',
      en: 'except; excepted; exception*; save; other than; otherwise; apart from; regardless; irrespective; notwithstanding; despite; rather than; instead; beyond; outside; contrary; wrongly; wrongful*; different*; derogat*; deviat*; depart from; departs from; departing from; departure from',
    },
  ],
  [
    'unprejudiced',
    {
      nl: 'zonder afbreuk; zonder dat dit afbreuk',
      en: 'without prejudice; without limiting; without limitation; without derogat*',
    },
  ],
  [
    'at-once',
    {
      nl: 'onverwijld; zonder uitstel; zonder vertraging; zonder onnodige vertraging; zonder onnodig uitstel; zonder onredelijke vertraging; onmiddellijk',
      en: 'without delay; without undue delay; without unnecessary delay; without unreasonable delay; immediately; forthwith; promptly',
    },
  ],
  [
    'fail',
    {
      nl: 'nala*; nagelaten; verzuim*; gebreke; ingebreke*; tekort*; tekortschiet*; schiet; niet-nakom*; tekortkom*; overschrijd*; overschreden; uitblijft; uitblijv*; uitgebleven; uitbleef; blijft … uit; blijven … uit; mislukk*; mislukt; gefaald; faalt; falen',
      en: 'failure*; fail; fails; failed; failing; default*; breach*; neglect*; omit*; omission*; non-compl*; non-perf*; shortcoming*; unsuccess*',
    },
  ],
  [
    'lack',
    {
      nl: 'ontbre*; ontbra*; gebrek; gebreken; gemis; gemist*; missen; mist; afwezig*; weg; zoek*; verloren; gederfd*; derving; winstderving; verlies; verliest; tekort',
      en: 'lack*; absen*; missing; miss; want of; fall out of; falls out of; out of use; void of; devoid; loss*; lost; lose*; deficien*; defect*; insufficien*',
    },
  ],
  [
    'refuse',
    {
      nl: 'weiger*; geweiger*; afwijz*; afgewezen; afwij*; verwerp*; verworpen; ontzeg*; ontken*; ontkend; betwist*; bezwaar*; verzet*; tegenstem*; ontkracht*; wijst',
      en: 'refus*; reject*; deny; denies; denied; denial; declin*; dismiss*; disallow*; disput*; contest*; object*; oppos*; turn down; withhold*; withheld; challeng*',
    },
  ],
  [
    'exclude',
    {
      nl: 'uitgesloten; uitsluit*; uit te sluiten; sluit; sluiten; uitzonder*; buiten; vrij; vrijgesteld*; vrijstell*; vrijstelling*; vrijwaar*; gevrijwaard; vrijwaring; vrij van; onthev*; onthef*; ontheven; ontsla*; vrijuit; immun*; verschoon*; kwijt*; bevrijd*',
      en: 'exclud*; exclus*; rule out; ruled out; rules out; exempt*; waive*; releas*; free; freed; free of; free from; discharg*; disclaim*; immun*; indemnif*; privileg*; reliev*; relief; excus*; exoner*; hold harmless; disregard*; ignor*',
    },
  ],
  [
    'end',
    {
      nl: 'opzeg*; opgezegd; opgezegde; ontbind*; ontbonden; verval*; vervallen; verviel; beëindig*; ophou*; houdt op; eindig*; afgelopen; verstrijk*; verstreken; verjaar*; verjar*; verloop*; verlopen; verloopt; annul*; geannuleerd*; stopt; stoppen; staak*; staken; gestaakt; intrek*; ingetrokken; opschort*; opgeschort; op te schorten; schort … op; schorten … op; schorst; schors*; geschorst; gemist; afzien; ziet; zien; afgezien; afstand; doet afstand',
      en: 'laps*; rescind*; dissol*; expir*; ceas*; terminat*; end; ends; ended; ending; stop; stops; stopped; discontinu*; withdraw*; suspend*; revok*; cancel*; extinguish*; waiv*; forfeit*; time-barred; barred; forgo*; renounc*; abandon*; desist*; stay*; extinct*',
    },
  ],
  [
    'prevent',
    {
      nl: 'voorkom*; voorkomen; verhinder*; belet*; vermijd*; vermeden; tegenga*; weerhou*; onthoud*; onthouden; belemmer*; verhoed*; achterwege; verbied*; verbied; verbod*; verbood; ontga*; voorko*; bewar*; afhoud*; afzien van; wering; weren; mijden; te na; staat in de weg; in de weg',
      en: 'prevent*; avoid*; preclud*; refrain*; abstain*; hinder*; bar; bars; prohibit*; forbid*; ban; bans; banned; keep from; inhibit*; obstruct*; imped*; avert*; omit*; evad*; escape*; desist*; debar*; estop*; bypass*; dispense with; dispenses with; dispensed with; dispensing with; restrain*; enjoin*; hamper*; obviat*',
    },
  ],
  [
    'void',
    {
      nl: 'nietig*; vernietig*; ongeldig*; krachteloos; waardeloos; kosteloos; kosteloze; gratis; blanco; nul; nihil; vrijblijvend; leeg; lege; los',
      en: 'void*; null*; invalid*; annul*; set aside; avoidance; free of charge; without obligation; zero; nil; blank; empty; ineffect*; inoperat*; worthless; quash*',
    },
  ],
  [
    'few',
    {
      nl: 'weinig; zelden; nauwelijks; amper; minder; moeilijk',
      en: 'little; few; rarely; seldom; hardly; scarcely; less; barely; difficult*; yet to',
    },
  ],
];

/** "onjuist", "niet-nakoming", "kosteloos"; "incorrect", "non-compliance", "harmless" */
const PREFIXED: Sides<RegExp> = {
  nl: /^(?:on(?!t(?!oe|oer|ij|vre)|der|s$|ze$|line|geveer$|langs$|roerend|middel)[a-z]{4}|niet-|non-|wan(?!neer|t)|mis(?!sch|sen))|[a-z]{2}(?:loos|loze|vrij|vrije)$/,
  en: /^(?:ill-|un(?!der|i[otvf]|til|less$|to$)[a-z]{3}|non|mis[^st]|dis(?!appoint|c(?:los|us|har|ret|over|iplin)|p(?!rop)|tri|tin|k)|in(?:valid|evitab|dispens|complet|correct|adequa|suffic|applic|admiss|abil|eligib|compet|effect|capab|access|accura|activ|curab|definit|depend|divis|equit|experienc|expedi|flexib|formal|frequent|justic|opera|secur|solv|toler|visib|voluntar|alien|violab|advert|appropr|tact|sepa|consist|comp)|im(?:possib|perfect|proper|mater|mun|mut|mov|pract|permiss|pun)|ir(?:reg|rel|rev|rec|resp)|il(?:leg|lic)|ab(?:norm|sen))|[a-z]{2}(?:less|lessly|-free)$/,
};

/** What is left of such a word without its denial: "onredelijk" → "redelijk", "non-transferable" → "transferable"; null where it begins with none. */
export function affirmed(word: string, lang: Lang): string | null {
  const key = word.toLowerCase();
  const rest = PREFIXED[lang].test(key) ? key.replace(PREFIX[lang], '') : key;
  return rest === key || rest.length < 4 ? null : rest;
}

const PREFIX: Sides<RegExp> = {
  nl: /^(?:on|niet-|non-)/,
  en: /^(?:ill-|un|non-?|dis|in|im|ir|il)/,
};

const met: Sides<Map<string, boolean>> = { nl: new Map(), en: new Map() };

/** A document uses few different words: each is looked at once. */
function isPrefixed(word: string, lang: Lang): boolean {
  return met[lang].get(word) ?? keep(met[lang], word, PREFIXED[lang].test(word));
}

const listed = (lang: Lang): readonly (readonly [string, Found])[] => [
  ...PLAIN[lang],
  ...HIDDEN.map(([about, words]) => [words[lang], { denial: 'hidden', about, asks: false }] as const),
];

const FINDERS = finders<Found>({ nl: listed('nl'), en: listed('en') });

/** The words of a sentence that deny. */
export function negations(tokens: Tokens, lang: Lang): readonly Negation[] {
  const found = FINDERS[lang](tokens.plain);
  const taken = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const prefixed = tokens.plain.flatMap((word, at): readonly PhraseAt<Found>[] =>
    !taken.has(at) && isPrefixed(word, lang)
      ? [{ from: at, to: at + 1, of: { denial: 'hidden', about: 'un', asks: false } }]
      : [],
  );
  return [...unique(found), ...prefixed].map(
    (one): Negation => ({
      kind: 'negation',
      span: spanOf(tokens, one),
      ...one.of,
      asks: one.of.asks && !isQuiet(tokens, one, lang),
    }),
  );
}

/** A word stands in one row for each idea it may have; one fact is enough, the one that asks first. */
function unique(found: readonly PhraseAt<Found>[]): readonly PhraseAt<Found>[] {
  const at = new Map<number, PhraseAt<Found>>();
  for (const one of found) if (one.of.asks || !at.has(one.from)) at.set(one.from, one);
  return [...at.values()];
}

/** "niet … dan na" / "only after", "niet … totdat" / "not … until": a "not" that another word takes back; it answers and asks for nothing. */
const TAKEN_BACK: Sides<ReadonlySet<string>> = {
  nl: wordSet('dan totdat'),
  en: wordSet('until till'),
};

const isTakenBack = (behind: readonly string[], lang: Lang): boolean => {
  const at = behind.findIndex((word) => TAKEN_BACK[lang].has(word));
  return at >= 0 && !behind.slice(0, at).some((word) => MORE.test(word));
};

/** "niet minder streng dan", "niet later dan": what is compared is not taken back */
const MORE =
  /^(?:minder|meer|later|eerder|langer|korter|hoger|lager|groter|kleiner|verder|ruimer|strenger|slechter|beter|sneller|zwaarder|anders)$/;

/**
 * A "not" that need not be mirrored: one that is taken back; one close behind another ("niet, niet volledig of niet tijdig" is one "fails to … in full or in time"); "No. 5",
 * "Certificate of No Objection", "Do Not Track", "zonder A of zonder B" / "without A or B", and "fails to do so".
 */
function isQuiet(tokens: Tokens, { from, to, of }: PhraseAt<Found>, lang: Lang): boolean {
  const { plain, words } = tokens;
  const word = plain[from] ?? '';
  if (of.denial === 'fail') return plain[to] === 'do' && plain[to + 1] === 'so';
  if (of.denial === 'without') return isRepeated(plain, from, lang);
  if (of.denial !== 'not') return false;
  if (lang === 'en' && word === 'no' && /^\d/.test(plain[to] ?? '')) return true;
  if (isInName(words, from)) return true;
  if (isTakenBack(clauseAround(tokens, to - 1).behind, lang)) return true;
  if (
    AND[lang].has(plain[from - 1] ?? '') &&
    plain.slice(0, from - 1).some((one) => one === word || NOT[lang].has(one))
  )
    return true;
  if (
    plain.slice(Math.max(0, from - 3), from).some((one) => one !== 'zonder' && one !== 'without' && NOT[lang].has(one))
  )
    return true;
  const { before } = clauseAround(tokens, from);
  // "zal geen dividend uitkeren en haar zaak niet vervreemden" / "shall not distribute any dividend or dispose of its business"
  const first = before.findIndex((one) => one === word || (DENYING[lang].has(one) && DENYING[lang].has(word)));
  return first >= 0 && before.slice(first).some((one) => AND[lang].has(one));
}

/** The same word stands before it, and "and" or "or" in front: "zonder korting en zonder verrekening" / "without discount or set-off" */
const isRepeated = (plain: readonly string[], at: number, lang: Lang): boolean =>
  AND[lang].has(plain[at - 1] ?? '') && plain.slice(0, at - 1).includes(plain[at] ?? '');

/** "Do Not Track", "Certificate of No Objection": a denial with a capital behind a word with a capital is part of a name; text all in capitals has no names. */
const isInName = (words: Tokens['words'], at: number): boolean => {
  const [before, word] = [words[at - 1]?.text ?? '', words[at]?.text ?? ''];
  return (
    at > 0 && /^[A-Z][a-z]/.test(word) && (/^[A-Z][a-z]/.test(before) || /^[A-Z][a-z]/.test(words[at - 2]?.text ?? ''))
  );
};
