import type { Force } from '../../model/fact.ts';
import type { Sides } from '../../model/side.ts';
import { wordSet } from '../word-list.ts';
import type { Phrases } from './condition-words.ts';

/** Where a phrase of the lists means something else: "in staat van faillissement", "the right of ownership" is no entitlement to act. */
export const MODAL_PHRASES: Readonly<Record<Force, Sides<Phrases>>> = {
  /** "moet", "is gehouden", "must", "is obliged": Dutch states a duty in the present tense as well, so it only answers */
  duty: {
    nl: {
      answers: `moet; moeten; moest; moesten; dient; dienen; diende; verplicht; gehouden; zal; zullen; zult; verbindt zich; verbinden zich; bent verplicht; gebonden`,
    },
    en: {
      answers: `shall; must; must not; mustn't; obliged; obligated; required to; has to; have to; had to; will; we'll; you'll; undertake*; bound; agree to; agrees to; warrant*; guarantee*`,
    },
  },
  /** "mag", "is bevoegd", "may", "is entitled" */
  right: {
    nl: {
      asks: 'mag; mogen; gerechtigd; bevoegd; heeft het recht; hebben het recht; heb je recht; hebt u recht; heeft u recht; heeft recht; hebben recht',
      answers: `kan; kunnen; kon; konden; kun; kunt; recht; rechten; rechthebbende*; bevoegd*; toegestaan; toegestane; toelaat; toelaten; toegelaten; toelaatbaar; vrij; vrije; mogelijk*; vermag; vermogen;
        in staat; vrijheid; optie*; keuze; toestaan; staat toe; toestem*; laat; laten; mocht; mochten; moge; machtig*; gemachtigd*; eventue*; wellicht; misschien;
        aanspraak maken; aanspraak op; toelating; geoorloofd; behoeft; behoeven; hoeft; hoeven; vatbaar; vermocht; open; openstaat; openstaan; gelegenheid; te vinden; te raadplegen; te lezen; te verkrijgen; verkrijgbaar; voorbehoud; desgewenst; facultatief; verlof; onbevoegd*; zou; zouden; wil; verboden; uitgesloten; gebruiksrecht*`,
    },
    en: {
      asks: 'may; is entitled; are entitled; be entitled; has the right; have the right; is permitted to; are permitted to; is authorised to; are authorised to; is authorized to; is allowed to; are allowed to',
      answers: `might; can; can't; cannot; could; couldn't; entitle*; right; rights; allow*; authoris*; authoriz*; able; possib*; power; powers; empower*; free; freely; liberty; option*;
        discretion; eligib*; capab*; competen*; enable*; permi*; capacity; qualif*; choose*; choice; ability; unable; impossib*; jurisdiction; feasib*; privileg*; admissib*; licen*;
        open to; legitim*; lawful*; let; lets; available; potential*; likely; practicab*; prohibit*; leave; disqualif*; faculty; consent*; freedom; opportunity; access*; perhaps;
        incompeten*; responsib*; unauthori*; inadmissib*; need not; forbid*; forbidden; liable`,
    },
  },
  /** "hoeft niet", "need not" */
  exempt: {
    nl: {
      asks: 'hoeft; hoeven; hoef; niet verplicht; niet verplicht is; niet verplicht zijn',
      answers: `behoeft; behoeven; behoef; nodig; vereist*; verplicht*; gehouden; noodza*; moet; moeten; vrijgesteld; vrijstelling*; verlangd; onverplicht; noopt; plicht; nood*; onthev*;
        dient; dienen; vergt; eist; achterwege; nodeloos; nodeloze; onnodig*`,
    },
    en: {
      asks: `need not; not obliged; not obligated; not be obliged; no obligation; not have to; don't have to; doesn't have to; no need; don't need to; doesn't need to; needn't;
        not required to; not be required to; not bound to`,
      answers:
        'need*; necess*; requir*; required to; oblig*; have to; has to; had to; exempt*; duty; bound; without having; having to; compel*; unnecess*; releas*; reliev*; waive*; excus*; dispens*; must; demand*; mandatory; disregard*; ignor*; refus*; omit*',
    },
  },
  /** "spant zich in", "endeavours" */
  effort: {
    nl: {
      asks: 'spant; spannen; inspanningsverplichting; streeft; streven; zijn best; haar best; ons best; hun best',
      answers: `inspan*; beijver*; gestreefd; streven naar; trach*; poog*; pogen; pogingen; prober*; probeer*; best; zoveel mogelijk; zo veel mogelijk; zo goed mogelijk; moeite; streefde;
        nastre*; nagestreefd; bevorder*; ijver*; uiterste; al het mogelijke; alles; gepoogd; doel*; oogmerk; beoog*; zorg*; zoeken; zoekt; gericht`,
    },
    en: {
      asks: `endeavour; endeavours; endeavor; endeavors; best efforts; reasonable efforts; every effort; strive; strives; our best; its best; their best; make an effort;
        makes an effort; aims to; aim to; aims for; aim for; its best endeavours; our best endeavours; their best endeavours; its best efforts; our best efforts;
        their best efforts; best endeavours; all endeavours; reasonable endeavours; its reasonable endeavours; all reasonable endeavours`,
      answers: `effort*; endeavo*; aim*; attempt*; seek*; try; tries; trying; tried; best; striv*; sought; as far as possible; as much as possible; utmost; work towards; promot*; goal;
        purpose; objective*; contribut*; pursu*; object; target`,
    },
  },
  /** "staat ervoor in", "guarantees" */
  guarantee: {
    nl: {
      asks: '',
      answers:
        'garande*; staat … voor in; staan … voor in; staat … ervoor in; staan … ervoor in; staat … in voor; staan … in voor; waarborg*; zorg; zorgt; zorgen; verzeker*; borg; instaan; garantie*; in te staan; ingestaan',
    },
    en: {
      answers: 'guarantee*; warrant*; ensure*; ensuring; assur*; secure*; vouch*; safeguard*; make sure; makes sure',
    },
  },
  /** "is voornemens", "intends to" */
  intention: {
    nl: {
      asks: 'voornemens; van plan; van zins',
      answers: `voornemen*; beoog*; wil; willen; wilt; wenst*; wensen; bedoel*; intentie*; plan; plannen; overweegt; overwegen; oogmerk; opzet*; bestemd*; streef*; strekt; strekken; streven;
        beogen; gericht; wilde*; voorgenomen; doel; wens; tracht*; bereid; strekking; gaat; gaan; zal worden; denkt`,
    },
    en: {
      asks: 'intends to; intend to; plans to',
      answers:
        'intend*; intent*; propos*; wish*; want*; plan; plans; planned; aim*; willing; desire*; contemplat*; purpose*; prospective; envisag*; going to; mean to; means to; expects to; expect to; expected to; planning to; about to; prepar*; consider*; seek*; design*; would like',
    },
  },
  /** "wordt geacht", "is deemed" */
  deemed: {
    nl: {
      asks: 'wordt geacht; worden geacht; geacht wordt; geacht worden; geacht te',
      answers: `aangemerkt; geldt; gelden; beschouw*; verondersteld; vermoed*; veronderstel*; acht; achten; aanmerk*; gezien; gerekend; aangenomen; gehouden; opgevat; merkt; gelijkgesteld*;
        oordeel; mening; verstaan; vatten; fictie; geoordeeld; geacht; afgeleid; geldend; ziet; telt; tellen; neem; nemen; gaat; gaan`,
    },
    en: {
      asks: 'deemed to',
      answers: `considered; consider*; presum*; regard*; treat*; assum*; taken; held; understood; constitut*; seen; view*; accounted; found; deem*; appear*; thought; count*; suppos*; believ*;
        opinion; construed; expected; equivalent; judge*; as if; as though; take it`,
    },
  },
  /** "behoort te", "ought to" */
  proper: {
    nl: {
      asks: 'behoort te; hoort te; horen te; behoorde te; behoorden te',
      answers:
        'moet; moeten; dient; dienen; behoort; behoren; verplicht*; diende; zal; zullen; hoor*; verwacht*; naar behoren; bij voorkeur; zou; zouden',
    },
    en: {
      answers:
        'ought to; ought; should; must; expect*; supposed; has to; have to; had to; duty; proper*; due; appropriate*',
    },
  },
};

/** "herkiesbaar" / "may be re-elected"; "opeisbare vorderingen" */
export const ABLE: Sides<RegExp> = {
  nl: /[a-z]{3}ba(?:ar|re)$/,
  en: /^(?!reason|consider|not|prob|applic|li|compar|suit|un|prefer)[a-z]{3,}[ai]bl[ey]$/,
};

/** "mag niet" / "shall not", "mag slechts" / "shall only": what may not, or only so, be done is as well said as a duty. */
export const DENYING_RIGHTS: Sides<ReadonlySet<string>> = {
  nl: wordSet('niet geen nooit nimmer niemand niets evenmin noch slechts alleen uitsluitend enkel'),
  en: wordSet('not no never nobody none neither nor only solely exclusively nothing'),
};

/** In front of these a Dutch clause ends: "mag … derden inschakelen, indien …" */
export const ENDS_DUTCH_CLAUSE = wordSet('indien als wanneer tenzij mits dat omdat waarbij zonder');

/** "as may be necessary", "the person who may": in a clause that describes, the other language may do without a verb of its own ("de benodigde middelen") */
export const DESCRIBING: Sides<ReadonlySet<string>> = {
  nl: wordSet('die dat welke welks welker wie wier wiens te'),
  en: wordSet(
    'as which that who whom whose if whether where when whenever until unless such because before after how what wherever',
  ),
};

/** "a field of endeavour", "any endeavour": a noun, and no effort that somebody promises */
export const NAMING = wordSet('of this that any every each such the a an human');

export const HAPPENING = wordSet(
  'include contain vary differ arise occur happen result lead exist appear depend fluctuate consist comprise relate affect cause involve constitute',
);

export const PARTICIPLES = wordSet(
  'given made had taken become gone done sent left got known seen come run paid put set',
);
