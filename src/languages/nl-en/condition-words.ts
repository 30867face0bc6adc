import type { Operator } from '../../model/fact.ts';
import type { Sides } from '../../model/side.ts';
import { wordSet } from '../word-list.ts';

/**
 * Phrases in which an operator means something else: "geen enkele" is no "enkel", "behalve bij advocaat ook in persoon" takes nothing out, "als bedoeld in" sets no condition,
 * "of meer" / "and over" is a bound and joins nothing.
 */
export const GUARDS: Sides<string> = {
  nl: `geen enkel; geen enkele; behalve … ook; behalve … eveneens; behalve … tevens; uitsluitend of mede; mede of uitsluitend; alleen dan wel; alleen of; alleen of gezamenlijk;
    alleen en gezamenlijk; hetzij alleen; als bedoeld*; als genoemd*; als vermeld*; als omschreven; als voorzien; als gevolg; als zodanig*; of meer; of meerdere; of minder; of hoger;
    of lager; of later; of ouder; of jonger; of langer; of korter; of groter; of kleiner; en meer; en hoger; en ouder; en later; op of na; op of omstreeks; vóór of op; voor of op;
    in of omstreeks`,
  en: `is required to; are required to; be required to; shall be required to; or more; or less; or fewer; or over; or above; or later; or earlier; or older; or younger; or longer; or higher;
    or lower; or greater; or smaller; and over; and above; and upwards; and upward; or upwards; and later; and older; and more; on or after; on or before; on or about; and so on`,
};

/** The phrases of an operator in one language: those that ask for an answer on the other side, and those that only answer. */
export type Phrases = Readonly<{ asks?: string; answers?: string }>;

/** What may stand for "only" besides "only" itself; for "uitsluitend de gebruiksrechten" not "the exclusive user rights", which is another thing. */
export const ONLY = `merely; sole; just; alone; purely; limited; except; unless; other than; no more than; confined; restrict*; until; not before; single; save; without;
  unilateral; simply; mere; no other; no sooner; the only; the sole; partly; nothing but; otherwise than; provided that; not only; not merely;
  not solely; not just; only some; only certain; only a few; exclusive jurisdiction; suffice; suffices; is required; are required; shall be required`;

/**
 * What each operator is called. One concept has many names in the other language: "indien" may be "if", "where" or "should", and so it asks for nothing but
 * answers; which phrases ask was decided on real translations: those that nearly always have an answer.
 */
export const CONDITION_PHRASES: Readonly<Record<Operator, Sides<Phrases>>> = {
  /** "indien hij niet betaalt", "should it fail to pay" */
  if: {
    nl: { answers: 'indien; als; wanneer; ingeval; in geval; in het geval; voor het geval; mocht; mochten; zodra' },
    en: { answers: 'if; even if; when; whenever; where; should; in case; in the case; in the event; once; as soon as' },
  },
  /** "tenzij Partijen anders overeenkomen", "indien niet anders is overeengekomen", "unless the Parties agree otherwise" */
  unless: {
    nl: {
      asks: 'tenzij; ten zij; behoudens indien; behoudens als; behoudens wanneer; behoudens voor zover',
      answers: 'niet anders',
    },
    en: {
      asks: 'unless; except to the extent; except insofar as; except in so far as; save to the extent',
      answers: 'absence; failing; saving; except that; other than',
    },
  },
  /** "behoudens tegenbewijs", "save where the law provides otherwise" */
  except: {
    nl: {
      asks: 'behoudens; behalve; uitgezonderd; met uitzondering van',
      answers: `anders dan; niet anders; niet zijnde; buiten; uitzondering*; in zoverre; andere dan; ander dan; uitgesloten; uitsluiting; afgezien van; afwijk*; vrijgesteld; exclusief;
        excl; niet meegerekend; niet inbegrepen; ongerekend; los van; naast; met dien verstande; bij uitzondering; onverminderd; ten uitzondering; zonder; niet dan; dan in; dan met;
        dan op; dan voor; dan door; dan bij; dan na; dan nadat; dan indien; dan wanneer; dan als; dan aan; dan onder; dan krachtens; dan ingevolge; dan op grond; dan tegen; dan ten; dan ter; dan tot`,
    },
    en: {
      asks: 'except; except for; except in; save for; save where; save as; save that; save in; save insofar; save to; save if; save with; with the exception of; with the exceptions of',
      answers: `other than; excluding; excepting; exclusive of; apart from; but for; exception*; but not; otherwise; exclude*; exempt*; saving; not including; aside from; deviat*;
        derogat*; barring; any but; all but; in addition to; as well as; beyond; except that; absence; not being; besides; save; contrary; however`,
    },
  },
  /** "uitsluitend schriftelijk", "only in writing" */
  only: {
    nl: {
      asks: 'slechts; alleen; uitsluitend; enkel',
      answers: `pas; eerst; zolang; zo lang; enig*; enkele; beperk*; maar één; nog maar; niet anders; anders dan; voor zover; niet dan; niet eerder; louter; zuiver;
        niet meer dan; ten hoogste; uitsluiting; voorbehouden; andere dan; enkel en alleen; alleen maar; een enkel; één enkel; gedeeltelijk; niet alleen;
        niet slechts; niet uitsluitend; niet enkel; alleen al; volstaan; volstaat; vereist`,
    },
    en: {
      asks: 'only; solely; exclusively',
      answers: ONLY,
    },
  },
  /** "voor eigen gebruik", "for its own use": so it may be said that something is for nobody else */
  own: {
    nl: { answers: 'eigen; zelf; zelfstandig*' },
    en: { answers: 'own; itself; themselves; separate*' },
  },
  /** "een exclusief recht", "the exclusive rights" */
  exclusive: {
    nl: { answers: 'exclusie*; uitsluitende' },
    en: { answers: 'exclusive' },
  },
  /** "verkrijgt uitsluitend de gebruiksrechten", "acquires the rights of use only" */
  'only-that': {
    nl: {
      asks: 'uitsluitend de; uitsluitend het; uitsluitend een; slechts de; slechts het; slechts een; alleen de; alleen het; alleen een',
    },
    en: { answers: ONLY },
  },
  /** "mits vooraf betaald", "provided that it is paid in advance" */
  provided: {
    nl: {
      asks: 'mits; op voorwaarde dat; onder de voorwaarde dat',
      answers: `voorwaarde*; met dien verstande; vooropgesteld; onder voorbehoud; nochtans; als; indien; voor zover; wanneer; gesteld; behoudens; zolang; met inachtneming;
        waarbij; alleen; slechts; zo; ingeval; tenzij; mochten; mocht; echter; evenwel; doch; maar; in geval`,
    },
    en: {
      asks: 'provided that; on condition that; on the condition that',
      answers: `provided; provided always; providing; if; condition*; as long as; so long as; subject to; proviso; only; except; where; when; understood; in so far; insofar;
        understanding; to the extent; while; whereby; however; in which case; but; in the event`,
    },
  },
  /** "voor zover de wet dit toelaat", "to the extent permitted by law" */
  extent: {
    nl: {
      answers:
        'voor zover; voorzover; voorzoover; wat betreft; betreft; zodanig; dusdanig; in zoverre; in de mate; in die mate; zover; zoverre; naarmate; mate; maten; zoveel; omvang; in hoeverre; zolang; naar gelang; indien; als; wanneer; mits; tot',
    },
    en: {
      asks: 'to the extent that; to the extent; insofar as; in so far as',
      answers:
        'within the limits; as far as; so far as; extent; far; if; where; provided; when; as long as; in case; as regards; unless; degree; inasmuch; in as much; insofar; in so far',
    },
  },
  /** "onder voorbehoud van betaling", "subject to payment" */
  subject: {
    nl: {
      asks: 'onder voorbehoud van; onder het voorbehoud',
      answers: 'onderworpen; afhankelijk; voorbehoud; voorwaarde*; voorbehouden; onderhevig; onder',
    },
    en: { answers: 'subject to; subject; conditional; reserv*; condition*; depend*' },
  },
  /** "niettegenstaande lid 1", "notwithstanding paragraph 1" */
  notwithstanding: {
    nl: {
      asks: 'niettegenstaande; in afwijking van',
      answers: `ongeacht; ondanks; afwijk*; ook als; ook al; zelfs; in weerwil; niettemin; desalniettemin; hoewel; ofschoon; ook indien; ook wanneer; los van; in tegenstelling;
        anders dan; onverminderd; desondanks; in strijd; bij voorraad; voorlopige`,
    },
    en: {
      asks: 'notwithstanding; by way of derogation; in derogation; by derogation',
      answers: `despite; regardless; irrespective; in spite; although; though; derogat*; even though; deviat*; depart*; nevertheless; nonetheless; without regard; other than;
        unlike; contrary to; without prejudice; contrast; exception; however; even; after`,
    },
  },
  /** "onverminderd het recht op schadevergoeding", "without prejudice to the right to damages" */
  unprejudiced: {
    nl: {
      asks: 'onverminderd … recht; onverminderd … rechten; onverminderd … aanspraak; onverminderd … aanspraken',
      answers: `onverminderd; onverlet; laat onverlet; laten onverlet; afbreuk; niet af aan; onaangetast; onverkort; geen nadeel; nadeel; benadel*; geen inbreuk; inbreuk; nadelige; beïnvloed*; aantast*; raakt; raken;
        schaden; schade; prejudici*; afdoen; niets af; niettegenstaande; ongeacht; los van; naast; geldt; blijft; blijven; in geval; bij toepassing; gevolgen; vooruitgelopen`,
    },
    en: {
      asks: 'without prejudice to',
      answers: `without prejudice; prejudic*; without limiting; without limitation; affect*; detract*; in addition to; impair*; without derogat*; not limit; derogat*; besides;
        notwithstanding; infring*; regardless; irrespective; in addition; without restrict*; aside from; apart from`,
    },
  },
  /** "ten minste", "at least": what they bound is compared as a limit */
  'at-least': {
    nl: {
      answers:
        'ten minste; tenminste; minstens; minimaal; minimum; op zijn minst; in elk geval; in ieder geval; althans',
    },
    en: { answers: 'at least; minimum; no less; not less; at the least' },
  },
  /** "in ieder geval", "in any event" */
  'in-any-event': {
    nl: {
      answers:
        'in ieder geval; in elk geval; hoe dan ook; te allen tijde; steeds; altijd; in alle gevallen; immer; ten minste; tenminste; minstens; geval; gevallen',
    },
    en: {
      answers:
        'in any event; in any case; at any rate; at least; always; at all events; at all times; case; cases; event; anyway',
    },
  },
  /** "op verzoek van Klant", "at the Customer's request" */
  'on-request': {
    nl: {
      asks: 'op verzoek; op eerste verzoek; desgevraagd; desverzocht; desverlangd',
      answers:
        'rogatoire; verzoek*; verzocht*; aanvra*; aangevraagd*; vorder*; gevorderd*; gevraagd*; vraag; vraagt; vragen; verlang*; wens*; vereist; eis*; aanzoek; eerste',
    },
    en: {
      asks: 'on request; on-demand; upon request; at the request; on the request; upon the request',
      answers:
        'request*; appl*; demand*; require*; requiring; petition*; ask*; claim*; motion; instance; call*; solicit*; desire*; requisition*; wish*; order*; invit*; proposal',
    },
  },
  /** "zo spoedig mogelijk", "without delay" */
  'at-once': {
    nl: {
      asks: 'zo spoedig mogelijk; zo snel mogelijk; onverwijld; terstond',
      answers: `onmiddellijk*; direct; directe; meteen; spoed*; dadelijk; aanstonds; snel*; prompt*; vertraging; tijdverlies; uitstel; ogenblikkelijk*; zo vlug; zodra; op korte; zo kort;
        zo vroeg; dringend*; acuut; acute; tijdig; gelijk; gelijktijdig; vlot; eerste; trag*; traag; vertraag*`,
    },
    en: {
      asks: 'as soon as possible; without delay; forthwith; without undue delay',
      answers: `soon; soonest; delay*; urgent*; instant*; straight away; quick*; speed*; swift*; rapid*; direct*; expedi*; right away; earliest; shortly; immediate*; prompt*; at once;
        as soon as; early; thereupon; fast; summar*; shortest; timely; first; on the spot; time; moment; same time`,
    },
  },
  /** "met inachtneming van de wet", "with due observance of the law" */
  observing: {
    nl: { answers: 'met inachtneming van; inachtneming; naleving; gelet; rekening' },
    en: { answers: 'observ*; compl*; accord*; regard; taking into account; subject to; pursuant; considering' },
  },
  /** "telkens voor een jaar", "for a year each time" */
  'each-time': {
    nl: {
      asks: 'telkens',
      answers:
        'steeds; elke; iedere; elk; ieder; altijd; immer; per; opnieuw; herhaald*; voortdurend; respectievelijk; achtereenvolgen*; regelmatig; telkenmale',
    },
    en: {
      answers: `each; every; always; whenever; from time to time; repeated*; successive*; consecutive*; respective*; continu*; at all times; in turn; constantly; again; periodic*;
        per; time; times; occasion*; any; further; regular*; renew*; subsequent; anew; in each; all`,
    },
  },
  /** "en", "alsmede" / "and": it may be said with a mere comma, and so it only answers */
  and: {
    nl: { answers: 'en; alsmede; alsook; evenals; zowel' },
    en: { answers: 'and; as well as' },
  },
  /** "of", "dan wel" / "or" */
  or: {
    nl: { answers: 'of; ofwel; dan wel; danwel; hetzij' },
    en: { answers: 'or' },
  },
  /** "en/of", "and/or" */
  'and-or': {
    nl: { asks: 'en/of; en/ of', answers: 'of beide; dan wel beide; of allebei; en of' },
    en: { asks: 'and/or; and or', answers: 'or both; and/ or; any or all; one or more' },
  },
};

/** Words that join and nothing else; "alsmede" and "as well as" may join whatever stands there. */
export const JOINING: Sides<ReadonlySet<string>> = {
  nl: wordSet('en of ofwel danwel hetzij dan'),
  en: wordSet('and or'),
};

/** "not liable for A or B" denies both, "zowel A als B" / "whether A or B" takes them one by one: there "and" and "or" come to the same. */
export const TAKEN_PIECEWISE: Sides<ReadonlySet<string>> = {
  nl: wordSet('niet geen niets niemand nimmer nooit zonder zowel'),
  en: wordSet('not no nothing nobody never nor neither without either whether both'),
};

/** "any A or B" is each of them: so it is close in front, but in "any defence conducted with the consent and at the request of" the two are something else. */
export const TAKEN_EACH: Sides<ReadonlySet<string>> = {
  nl: wordSet('elk elke ieder iedere zoals'),
  en: wordSet('any each every such'),
};

/** A new clause: what is denied before it is not denied behind it. */
export const OPENS_CONDITION: Sides<ReadonlySet<string>> = {
  nl: wordSet('indien als wanneer tenzij mits behoudens behalve dat totdat nadat voordat zodra'),
  en: wordSet('if when where unless provided except save that until after before once'),
};
