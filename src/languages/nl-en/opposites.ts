import type { Sides } from '../../model/side.ts';

/** One side of two opposites: `says` = the words that say it, `hints` = others that may stand for it, and so keep the opposite from being meant. */
export type Pole = Readonly<{ says: Sides<string>; hints?: Sides<string> }>;

/**
 * Words that say the opposite of each other in both languages; `governing` = they stand before what they are said of, so that "na controle" is no opposite of
 * "before the update".
 */
export type Opposites = Readonly<{ poles: readonly [one: Pole, two: Pole]; governing: boolean }>;

const pole = (nl: string, en: string, hintsNl = '', hintsEn = ''): Pole => ({
  says: { nl, en },
  hints: { nl: hintsNl, en: hintsEn },
});

/**
 * Opposites that terms turn on, as word lists (`facts/phrases.ts`: a star stands for any ending, "…" for some words). A faithful translation of one names that one or
 * speaks of something else; it does not name the other. Words that have another sense as often as not ("onder", "over", "right") are left out.
 */
const GOVERNING: readonly (readonly [Pole, Pole])[] = [
  // ---- time and place
  [
    pole(
      'voordat; alvorens; vóór; voorafgaand aan; voorafgaande aan',
      'before; prior to; in advance of',
      'vooraf; voorafgaand*; eerder; vroeger; totdat; tevoren; uiterlijk',
      'until; prior; previous*; preceding; earlier; in advance; beforehand; till; pending',
    ),
    pole(
      'nadat; na; volgend op',
      'after; subsequent to',
      'daarna; vervolgens; nadien; later; zodra; sinds; sedert; vanaf; volgend*; achteraf; nader*; afloop; opvolgend*; erna; hierna; naderhand',
      'upon; once; since; subsequent*; thereafter; later; next; follow*; hereafter; expiry; afterwards',
    ),
  ],
  [
    pole('binnen', 'within; inside', 'intern*; binnen*', 'internal*'),
    pole('buiten', 'outside', 'extern*; buiten*', 'external*; outside*; beyond; except*; without; other than; extra*'),
  ],
  [
    pole(
      'begin van; aanvang van; ingang van; start van',
      'beginning of; start of; commencement of',
      'begin*; aanvang*; aanvangen; ingaat; ingaan*; eerste; start*; ingang',
      'beginning; start*; commenc*; begin*; first; outset; entry; effect*; inception',
    ),
    pole(
      'einde van; eind van; afloop van; beëindiging van',
      'end of; expiry of; termination of; close of',
      'eind*; afloop; afgelopen; beëindig*; verstrijk*; verstreken; laatste; verloop; slot; ultimo; opzeg*',
      'end*; expir*; terminat*; last; close*; conclu*; lapse*; final*; cancel*',
    ),
  ],
  [
    pole(
      'eerder',
      'earlier; sooner',
      'voor*; vroeg*; eerste',
      'before; prior; previous*; early; former*; past; already',
    ),
    pole(
      'later; naderhand',
      'later; afterwards',
      'na*; laat*; achteraf',
      'after*; late*; subsequent*; thereafter; following',
    ),
  ],
  [
    pole(
      'totdat',
      'until; till',
      'tot; voordat; alvorens; zolang; pas; eerst; uiterlijk',
      'before; by; up to; prior; not; only; as long as; pending; unless',
    ),
    pole(
      'zodra',
      'once; as soon as',
      'nadat; wanneer; na; direct; onmiddellijk; bij; als; indien; vanaf',
      'after; when; upon; if; where; immediately; following; from',
    ),
  ],
];

const OTHERS: readonly (readonly [Pole, Pole])[] = [
  [
    pole(
      'vooraf; van tevoren; tevoren',
      'beforehand; in advance',
      'voor*; eerder*',
      'advance; prior; before*; previous*; upfront; ahead; first',
    ),
    pole(
      'achteraf; naderhand; nadien',
      'afterwards; subsequently; in arrears',
      'na; nadat; later; daarna; vervolgens',
      'after*; later; subsequent*; following; thereafter; retrospect*; arrears; then',
    ),
  ],
  [
    pole(
      'in plaats van; in de plaats van',
      'instead of; in lieu of; rather than; in place of',
      'plaats; vervang*; veeleer; liever',
      'instead; lieu; replac*; substitut*; place; rather; prefer*',
    ),
    pole(
      'naast; bovenop; in aanvulling op',
      'in addition to; on top of; besides',
      'aanvul*; bovendien; tevens; ook; eveneens; alsmede',
      'addition*; as well; also; further*; moreover; supplement*; alongside; plus; next to; beside',
    ),
  ],
  [
    pole(
      'algemene; algemeen; generieke',
      'general; generic; generally',
      'algeme*; doorgaans',
      'general*; overall; common; universal*',
    ),
    pole(
      'specifieke; specifiek',
      'specific; specifically',
      'bepaald*; concre*; speciale; afzonderlijk*; bijzonder*; specif*; uitdrukkelijk*',
      'specif*; particular*; special*; certain; individual*; express*; explicit*',
    ),
  ],
  // ---- what is counted in
  [
    pole(
      'inclusief; incl; met inbegrip van; inbegrepen; inclusieve',
      'including; inclusive; included; includes; include',
      'waaronder; daaronder; omvat*; zoals; met name; begrepen; mede; bevat*; bevatten; onder meer; onder andere; inbegrip; ook; alsmede; deel; valt; vallen; hieronder',
      'contain*; among*; such as; inter alia; in particular; compris*; incorporat*; with; also; as well as; part; namely; encompass*; plus; covered; forms; form',
    ),
    pole(
      'exclusief; excl; exclusieve; niet inbegrepen; uitgezonderd',
      'excluding; exclusive of; excludes; excluded; excl',
      'uitgesloten; sluit; sluiten; uitzonder*; behoudens; behalve; zonder; buiten; vrij; uitsluit*; uit te sluiten; niet; geen; te vermeerderen; vermeerder*',
      'exclusive; except*; exclu*; without; other than; apart from; save; free; not; no; rule out; net of; plus; exempt*; outside; but for; increased',
    ),
  ],
  [
    pole(
      'verhoog*; verhogen; verhoging*; stijging*; stijgt; stijgen; toename; vermeerder*',
      'increas*; rais*; rise; rises',
      'hoger; meer; index*; aanpass*; opslag; toeslag; groei*; neemt; oplop*',
      'higher; more; index*; adjust*; surcharge*; rising; rose; grow*; up; plus; augment*; enhanc*; improv*',
    ),
    pole(
      'verlaag*; verlagen; verlaging*; daling*; daalt; dalen; afname; verminder*',
      'decreas*; reduc*; lower*; fall; falls',
      'lager; minder; korting*; beperk*; aanpass*; kleiner; afneem*; neemt; krimp*; matig*',
      'less; discount*; deduct*; limit*; mitigat*; declin*; fallen; drop*; diminish*; adjust*; curtail*; minimi*',
    ),
  ],
  // ---- what is allowed, decided and done
  [
    pole(
      'toegestaan; geoorloofd; toegelaten; veroorloofd',
      'permitted; allowed; permissible; authorised; authorized',
      'mag; mogen; kan; kunnen; toesta*; toelaat; toelaten; bevoegd; gerechtigd; staat; toestemming; mogelijk; vrij',
      'permit*; allow*; may; can; entitled; authori*; consent*; possible; approv*; lawful; free; admi*; eligib*; accept*',
    ),
    pole(
      'uitgesloten; verboden',
      'excluded; prohibited; forbidden; barred',
      'verbied*; verbod*; niet; geen; sluit; sluiten; uitsluit*; ontzeg*; ongeoorloofd*; zonder; uit te sluiten; onmogelijk; belet*; buiten; strijd',
      'exclu*; prohibit*; forbid*; not; no; cannot; never; precl*; bar; ban*; unlawful; without; neither; nor; prevent*; rule*; except*; outside; non*',
    ),
  ],
  [
    pole(
      'van toepassing; geldt; gelden',
      'applies; apply; applicable',
      'toepasselijk*; werking',
      'appl*; valid*; force; govern*; effect*',
    ),
    pole(
      'uitgesloten',
      'excluded',
      'sluit; sluiten; uitsluit*; niet; geen; behoudens',
      'exclu*; not; no; inapplicable; disappl*; except*; neither; without',
    ),
  ],
  [
    pole(
      'inwilligen; ingewilligd; willigt … in; toewijzen; toegewezen; honoreren; gehonoreerd; toewijzing; inwilliging',
      'grant; grants; granted; granting; uphold*; allowed; honour*; honor*',
      'wijst; verle*; toeken*; goedkeur*; goedgekeurd; aanvaard*; toelat*; toegelaten; toegestaan; toegekend; verleend; gegrond; toesta*; gevolg; accepteer*; toe',
      'award*; approv*; accept*; admit*; order*; allow*; agree*; comply; well-founded; meet*; given; give; upheld',
    ),
    pole(
      'afwijzen; afgewezen; weiger*; geweigerd*; afwijzing; weigering',
      'reject*; refus*; dismiss*; denied; deny; denies; denying; denial; declin*; turn down',
      'wijst; ontzeg*; verwerp*; verworpen; afwijz*; onthoud*; niet; geen; ongegrond; af; zonder',
      'not; no; withh*; disallow*; unsuccess*; unfounded; without; fail*; neither; nor; negative*; object*; decid*',
    ),
  ],
  [
    pole(
      'aanvaarden; aanvaardt; accepteren; accepteert; geaccepteerd',
      'accept; accepts; accepted; acceptance',
      'aanvaard*; aann*; aangenomen; neemt; goedkeur*; instem*; akkoord; toelat*',
      'agree*; approv*; consent*; take*; adopt*; assum*; acknowledg*; admit*',
    ),
    pole(
      'weigeren; weigert; geweigerd; weigering',
      'refuse; refuses; refused; refusal; decline; declines; declined',
      'afwij*; afgewezen; verwerp*; verworpen; niet; geen; onthoud*; ontzeg*',
      'reject*; withh*; deny; denied; denies; not; no; dismiss*; fail*; without',
    ),
  ],
  [
    pole(
      'aangenomen; aanvaard; aanvaardt; goedgekeurd',
      'adopted; approved; carried; passed',
      'aan te nemen; aann*; aanvaard*; goedkeur*; neemt; nemen; vastgesteld; vaststel*; genomen; accepteer*; geaccepteerd; akkoord',
      'adopt*; approv*; accept*; agree*; carr*; pass*; taken; resolv*; ratif*; endors*; enact*',
    ),
    pole(
      'verworpen; afgekeurd; afgewezen',
      'rejected; dismissed; defeated; disapproved',
      'verwerp*; afwijz*; afkeur*; wijst; niet; geen; tegen',
      'reject*; dismiss*; defeat*; disapprov*; not; no; refus*; fail*; lost; against; declin*',
    ),
  ],
  [
    pole(
      'benoemt; benoemen; benoemd; benoeming; aangesteld; aanstellen',
      'appoint*; nominat*',
      'aanwij*; aangewezen; kies*; gekozen; stelt; herbenoem*; voordra*; wijst; aanstel*; zitting',
      'design*; elect*; re-appoint*; reappoint*; select*; assign*; choos*; chosen; engag*',
    ),
    pole(
      'ontslaat; ontslagen; ontslag; schorst; geschorst; schorsing',
      'dismiss*; remov*; discharg*; suspen*',
      'aftreden; aftre*; ontheven; onthef*; beëindig*; opzeg*; uittred*; defungeren',
      'resign*; retire*; terminat*; reliev*; recall*; vacat*; releas*; step down; revok*; end*',
    ),
  ],
  [
    pole(
      'geldig; geldige; rechtsgeldig; rechtsgeldige',
      'valid; validly; effective',
      'geld*; kracht; bindend*; werking',
      'valid*; effect*; binding; force; lawful*; due; duly; current; in force; enforceab*',
    ),
    pole(
      'nietig; nietige; ongeldig; ongeldige; vernietigbaar',
      'void; null; invalid; voidable',
      'niet*; ongeldig*; vernietig*; geen; zonder; buiten',
      'void*; null*; invalid*; not; no; annul*; unenforce*; without; inval*; set aside',
    ),
  ],
  [
    pole(
      'schriftelijk; schriftelijke',
      'in writing; written',
      'brief; papier; geschrift; e-mail*; elektronisch*; aangetekend*; op schrift; verklaring; akte',
      'writ*; letter*; paper; e-mail*; email*; electronic*; registered; deed',
    ),
    pole(
      'mondeling; mondelinge',
      'oral; orally; verbal; verbally',
      'telefon*; gesproken; ter zitting; woord',
      'oral*; verbal*; telephon*; spoken; hearing; word',
    ),
  ],
  [
    pole(
      'gezamenlijk; gezamenlijke; samen',
      'joint; jointly; together',
      'gemeen*; beide; onderling*; hoofdelijk*; tezamen; mede*; collectie*; elkaar; alle*; partijen; wederzijds*',
      'common; mutual*; both; collective*; co-*; each other; all; combined; shared; severally; united; consult*',
    ),
    pole(
      'afzonderlijk; afzonderlijke; zelfstandig; ieder voor zich',
      'separate; separately; individually; independently',
      'apart*; individue*; elk*; ieder*; eigen; alleen; los',
      'individual*; each; own; alone; independen*; several*; sole*; respective*; distinct; specific*; single',
    ),
  ],
  [
    pole(
      'geheel; gehele; volledig; volledige',
      'in full; entire; entirely; full; fully; complete; completely; wholly',
      'heel; hele; totaal; totale; al; alle*; vol*; integra*; algehe*; alles; voltallig*; compleet',
      'whole; total*; all; complet*; entire*; full*; everything; comprehensive*; thorough*; exhaustive*; absolute*',
    ),
    pole(
      'gedeeltelijk; gedeeltelijke; deels; een deel van; een gedeelte van',
      'in part; partly; partial; partially; part of the; a portion of',
      'deel; ten dele; gedeelte*; beperkt*; deel*; een of meer',
      'part; portion*; some; share; section*; parts; limited',
    ),
  ],
  [
    pole(
      'directe; rechtstreekse; rechtstreeks',
      'direct; directly',
      'direct; onmiddellijk*; meteen; dadelijk; zelf',
      'immediate*; straight*; instant*; itself; right away; direct*',
    ),
    pole(
      'indirecte; indirect; middellijk; middellijke',
      'indirect; indirectly',
      'gevolg*; via; afgeleid*; indirect*',
      'consequential; via; indirect*; through',
    ),
  ],
  [
    pole(
      'gewone',
      'ordinary',
      'gebruikelijke; normale; gewoon; reguliere',
      'normal; regular; usual; common; general; plain; ordinar*; customary',
    ),
    pole(
      'buitengewone; bijzondere',
      'extraordinary; special',
      'speciale; bijzonder*; uitzonderlijke; bovenmatige; ere*',
      'exceptional; particular; specific; honorary; extra; additional; undue; unusual*; certain',
    ),
  ],
  [
    pole('bruto', 'gross', 'totale; totaal; bruto*', 'total; gross*; before'),
    pole('netto', 'net', 'netto*; na aftrek; zuiver*', 'net*; after; pure'),
  ],
  [
    pole(
      'vaste',
      'fixed',
      'vast; vastgesteld*; bepaalde; bestendig*',
      'permanent; firm; set; flat; solid; regular; established; fixed*; definite',
    ),
    pole(
      'variabele; flexibele',
      'variable; floating; flexible',
      'wisselend*; variab*; flexib*',
      'varying; vari*; adjust*; flexib*; changing',
    ),
  ],
  [
    pole(
      'tijdelijk; tijdelijke',
      'temporary; temporarily; interim',
      'voorlopig*; bepaalde tijd; tijd; kortstondig*; waarneming*',
      'provisional*; fixed-term; limited; time; period; transitional; transient',
    ),
    pole(
      'permanent; permanente; blijvend; blijvende; onbepaalde tijd',
      'permanent; permanently; indefinite; indefinitely',
      'duurzaam; vast*; altijd; voortdurend*; eeuwig*; levenslang; onbepaald*',
      'lasting; always; durable; perpetual*; continu*; unlimited; ongoing; perman*; open-ended',
    ),
  ],
  [
    pole(
      'openbaar; openbare',
      'public',
      'publie*; bekend*; openbaar*; openheid; openba*',
      'publicly; disclos*; publish*; public*; known; open',
    ),
    pole(
      'vertrouwelijk; vertrouwelijke; geheim; geheime',
      'confidential; secret',
      'besloten; vertrouw*; geheim*; niet; gesloten',
      'private*; confiden*; closed; camera; secre*; classified; non-public; not',
    ),
  ],
  [
    pole(
      'verplicht; verplichte',
      'mandatory; compulsory; obligatory',
      'moet; moeten; dient; dienen; plicht; verplicht*; gehouden; dwingend*; vereist*; noodzakelijk*',
      'must; shall; required; obliged; oblig*; bound; duty; necessary; requir*; statutory; imperative; have to; has to; liable; undertake*; commit*',
    ),
    pole(
      'facultatief; facultatieve; optioneel; optionele; vrijwillig; vrijwillige',
      'optional; voluntary; voluntarily',
      'vrij; keuze; mag; kan; vrijwillig*',
      'free; choice; may; can; option*; discretion*; volunt*; spontaneous*',
    ),
  ],
  [
    pole('meerderheid', 'majority', 'meer; meeste; meerder*', 'more; most; greater; bulk'),
    pole(
      'minderheid; unaniem; unanieme; algemene stemmen',
      'minority; unanimous; unanimously; unanimity',
      'eenstemmig*; minder*; alle',
      'all; consensus; minor*; unanim*',
    ),
  ],
  [
    pole(
      'vermeerderd met; te vermeerderen met; verhoogd met; opgeteld',
      'plus; increased by; added to',
      'vermeerder*; verhoog*; bij; met; inclusief; bovenop; toegevoegd',
      'increas*; add*; together with; with; including; and any',
    ),
    pole(
      'verminderd met; te verminderen met; onder aftrek van; na aftrek van; minus',
      'less the; less any; minus; reduced by; deducting; after deduction of; net of',
      'verminder*; aftrek*; verreken*; onder; zonder',
      'less; deduct*; reduc*; net; set off; minus; subtract*',
    ),
  ],
  [
    pole(
      'lopend; lopende; hangende',
      'ongoing; pending; in progress',
      'loopt; lopen; loop; gaande; actueel; actuele; huidig*; nog; doorlopend*',
      'current*; running; still; continu*; outstanding; open; present; existing; under way',
    ),
    pole(
      'afgerond; afgeronde; voltooid; voltooide; afgesloten; beëindigd; beëindigde',
      'completed; finished; concluded; closed',
      'eind*; afron*; voltooi*; afsl*; sluit*; sloten; gesloten; klaar; gereed; af',
      'complet*; finish*; conclu*; clos*; terminat*; end*; final*; done; enter*',
    ),
  ],
  // ---- what is asked of somebody, and from when
  [
    pole(
      'overleg met; raadpleging van; na overleg; in overleg',
      'consulting; consultation with; after consultation; consulted',
      'overleg*; raadpl*; geraadpleegd; gesprek*; bespre*; afstem*',
      'consult*; discuss*; agree*; liais*; coordinat*; liaison',
    ),
    pole(
      'toestemming van; goedkeuring van; instemming van',
      'consent of; approval of; permission of; permission from; consent from; approval from',
      'toestem*; goedkeur*; goedgekeurd; instem*; akkoord; ingestemd; onderling; machtiging; toegestaan; fiat',
      'consent*; approv*; permi*; authori*; agree*; mutual*; leave; endors*; sanction*; assent*',
    ),
  ],
  [
    pole(
      'factuurdatum; datum van de factuur; dagtekening van de factuur',
      'invoice date; date of the invoice; date of invoice',
      'dagtekening; datum; factuurdatum; gedateerd*; facturering',
      'date*; dating; invoicing',
    ),
    pole(
      'ontvangst van de factuur; factuur heeft ontvangen; factuur is ontvangen; ontvangst van een factuur; ontvangst van haar factuur; ontvangst van zijn factuur',
      'receipt of the invoice; receiving the invoice; receipt of invoice; receipt of an invoice; received the invoice; receipt of its invoice',
      'ontvang*; ontving*; bereik*',
      'receiv*; receipt; reach*',
    ),
  ],
  // ---- deeds with two ends
  [
    pole(
      'debiteur*; schuldenaar*',
      'debtor*; obligor*',
      'schuld*; kredietnemer*',
      'borrower*; owes; owed; debt*; liable',
    ),
    pole('crediteur*; schuldeiser*', 'creditor*; obligee*', 'krediet*; schuld*', 'lender*; claimant*; credit*; owed'),
  ],
];

/** All of them. */
export const OPPOSITES: readonly Opposites[] = [
  ...GOVERNING.map((poles) => ({ poles, governing: true })),
  ...OTHERS.map((poles) => ({ poles, governing: false })),
];

/** "vóór" is the opposite of "na"; "voor" without its accents is mostly "for". */
export const STRESSED: ReadonlySet<string> = new Set(['voor']);
