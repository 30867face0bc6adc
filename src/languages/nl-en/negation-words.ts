import type { Sides } from '../../model/side.ts';
import { wordSet } from '../word-list.ts';

/** The words that deny a sentence or a part of it, and must be mirrored somehow. */
export const DENIALS: Readonly<Record<'not' | 'without' | 'fail', Sides<string>>> = {
  not: {
    nl: 'niet; geen; genen dele; geenerlei; allerminst; nee; neen; nooit; nimmer; generlei; niets; niemand; nergens; geenszins; verboden; geen enkel; geen enkele; geen der',
    en: `not; no; cannot; never; neither; nothing; nobody; none; nowhere; no one; no-one; prohibited; forbidden; aren't; can't; couldn't; didn't; doesn't; don't;
      hasn't; haven't; isn't; mustn't; needn't; shan't; shouldn't; wasn't; weren't; won't; wouldn't`,
  },
  without: { nl: 'zonder', en: 'without' },
  fail: { nl: '', en: 'fail to; fails to; failed to; failing to' },
};

/** Phrases in which such a word denies nothing: "zonder meer toegankelijk" / "readily available", "voorkeursrecht van koop" / "right of first refusal". */
export const DENYING_NOTHING: Sides<string> = {
  nl: 'zonder meer',
  en: 'without further ado; first refusal; last refusal',
};

/**
 * Words that hold a "not" and ask for nothing: neither need the other side say it in so many words, nor is it sure that they deny. Each row is one idea, by what it
 * is about: "weigeren" / "refuse" answer each other before anything else does.
 */
export const HIDDEN: readonly (readonly [about: string, words: Sides<string>])[] = [
  [
    'both',
    { nl: 'niet alleen; niet slechts; niet uitsluitend; niet enkel', en: 'not only; not merely; not solely; not just' },
  ],
  ['whether', { nl: 'al dan niet; of niet; wel of niet', en: 'whether or not; or not' }],
  [
    'limit',
    {
      nl: 'niet later dan; niet meer dan; niet langer dan; niet hoger dan; niet minder dan; niet lager dan; niet korter dan; niet groter dan; niet ouder dan; niet verder dan; niet verder … dan; niet minder gunstig*; ten minste even; tenminste even; minstens even; geen hogere … dan; geen lagere … dan; geen langere … dan; niet overschrijd*; niet te boven; te boven; ten hoogste; uiterlijk; hoogstens; maximaal; maximum; binnen',
      en: 'no later than; not later than; no more than; not more than; not exceed*; no longer than; not longer than; not less than; no less than; not less favourable; no less favourable; no fewer; not fewer; no greater than; not greater than; no higher than; no further than; to the extent; at most; maximum; up to; at the latest; within',
    },
  ],
  [
    'final',
    {
      nl: 'onherroepelijk*; kracht van gewijsde',
      en: 'no longer subject; not subject to ordinary; not subject to any; irrevocabl*; final',
    },
  ],
  // "negatief besluit" / "decides not to"
  ['negative', { nl: 'negatie*', en: 'negative*' }],
  [
    'remember',
    { nl: 'niet vergeten; niet te vergeten; vergeet niet', en: 'bear in mind; remember*; not forget; not to forget' },
  ],
  [
    'disagree',
    {
      nl: 'mening verschil*; verschillen van mening; meningsverschil*',
      en: 'disagree*; difference of opinion; not agree',
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
      en: 'except; excepted; excepting; but for; exception*; save; other than; otherwise; apart from; regardless; irrespective; notwithstanding; despite; rather than; instead; beyond; outside; contrary; wrongly; wrongful*; different*; derogat*; deviat*; depart from; departs from; departing from; departure from',
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
      nl: 'onverwijld; zonder uitstel; zonder vertraging; zonder onnodige vertraging; zonder onnodig uitstel; zonder onnodig tijdverlies; zonder tijdverlies; zonder dralen; zonder onredelijke vertraging; onmiddellijk',
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
      nl: 'weiger*; geweiger*; afwijz*; afgewezen; afwij*; verwerp*; verworpen; ontzeg*; ontken*; ontkend; betwist*; bezwaar*; verzet*; protest*; geprotesteerd; tegenstem*; ontkracht*; wijst',
      en: 'refus*; opt-out*; opt out; opting out; reject*; deny; denies; denied; denial; declin*; dismiss*; disallow*; disput*; contest*; object*; oppos*; protest*; turn down; withhold*; withheld; challeng*',
    },
  ],
  [
    'exclude',
    {
      nl: 'uitgesloten; uitsluit*; uit te sluiten; sluit; sluiten; uitzonder*; buiten; vrij; vrijgesteld*; vrijstell*; vrijstelling*; vrijwaar*; gevrijwaard; vrijwaring; vrij van; onthev*; onthef*; ontheven; ontsla*; vrijuit; immun*; verschoon*; kwijt*; bevrijd*',
      en: 'exclud*; exclus*; rule out; ruled out; rules out; exempt*; waive*; releas*; free; freed; free of; free from; discharg*; disclaim*; immun*; indemnif*; privileg*; reliev*; excus*; exoner*; hold harmless; disregard*; ignor*',
    },
  ],
  [
    'end',
    {
      nl: 'opzeg*; opgezegd; opgezegde; ontbind*; ontbonden; verval*; vervallen; verviel; beëindig*; ophou*; houdt op; eindig*; afgelopen; verstrijk*; verstreken; verjaar*; verjar*; verloop*; verlopen; verloopt; annul*; geannuleerd*; stopt; stoppen; staak*; staken; gestaakt; intrek*; ingetrokken; opschort*; opgeschort; op te schorten; schort … op; schorten … op; schorst; schors*; geschorst; gemist; afzien; ziet; zien; afgezien; afstand; doet afstand',
      en: 'laps*; rescind*; dissol*; expir*; ceas*; terminat*; end; ends; ended; ending; end-of-*; stop; stops; stopped; discontinu*; withdraw*; suspend*; revok*; cancel*; extinguish*; waiv*; forfeit*; time-barred; barred; forgo*; renounc*; abandon*; desist*; stay*; extinct*',
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
export const PREFIXED: Sides<RegExp> = {
  nl: /^(?:on(?!t(?!oe|oer|ij|vre)|der|s$|ze$|line|geveer$|langs$|roerend|middel)[a-z]{4}|niet-|non-|wan(?!neer|t)|mis(?!sch|sen))|[a-z]{2}(?:loos|loze|vrij|vrije)$/,
  en: /^(?:ill-|un(?!der|i[otvf]|til|load|pack|less$|to$)[a-z]{3}|non|mis[^st]|dis(?!appoint|c(?:los|us|har|ret|over|iplin)|p(?!rop)|tri|tin|k)|in(?:valid|evitab|dispens|complet|correct|adequa|suffic|applic|admiss|abil|eligib|compet|effect|capab|access|accura|activ|curab|definit|depend|divis|equit|experienc|expedi|flexib|formal|frequent|justic|opera|secur|solv|toler|visib|voluntar|alien|violab|advert|appropr|tact|sepa|consist|comp)|im(?:possib|perfect|proper|mater|mun|mut|mov|pract|permiss|pun)|ir(?:reg|rel|rev|rec|resp)|il(?:leg|lic)|ab(?:norm|sen))|[a-z]{2}(?:less|lessly|-free)$/,
};

export const PREFIX: Sides<RegExp> = {
  nl: /^(?:on|niet-|non-)/,
  en: /^(?:ill-|un|non-?|dis|in|im|ir|il)/,
};

/** "niet … dan na" / "only after", "niet … totdat" / "not … until": a "not" that another word takes back; it answers and asks for nothing. */
export const TAKEN_BACK: Sides<ReadonlySet<string>> = {
  nl: wordSet('dan totdat'),
  en: wordSet('until till'),
};

/** "niet minder streng dan", "niet later dan": what is compared is not taken back */
export const MORE =
  /^(?:minder|meer|later|eerder|langer|korter|hoger|lager|groter|kleiner|verder|ruimer|strenger|slechter|beter|sneller|zwaarder|anders)$/;
