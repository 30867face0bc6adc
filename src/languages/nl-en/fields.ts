import { askingIn, type Row, rowIn } from './ways.ts';

/**
 * Things of one field that are no two names for one: "huur" and "waarborgsom", "invoice" and "quotation". A block is a field, a row one of its things with all ways
 * in which either language says it, Dutch first. What opens with `!` says it and nothing else; the rest only answers. `*` and `_` as in `scope-words.ts`.
 */
const FIELDS = `
!uur | !uren | *urig* | *uren = !hour | !hours | hour* | am | pm | time
!dag | !dagen | *dag | *dagen | dag* | etmaal | etmalen | *daags* | datum | morgen = !day | !days | day* | daily |
  *day | *days | date* | *-day
!week | !weken | *week* | wekelijks* | *weken = !week | !weeks | week* | fortnight* | *-week
!maand | !maanden | *maand* | jaar* = !month | !months | month* | *month* | year*
!kwartaal | !kwartalen | *kwartaal* | *kwartalen | driemaand* | maanden = !quarter | !quarters | quarter* | months
!jaar | !jaren | *jaar* | *jaren | jaren* | leeftijd | annu* = !year | !years | year* | annual* | annum | *year* |
  months | age* | decade*
!werkdag | !werkdagen | werkdag* | werkbare dag* | doordeweeks* = !working day | !working days | !business day |
  !business days | working | business day* | weekday* | work day* | workday*
!kalenderdag | !kalenderdagen | kalenderdag* | dag* = !calendar day | !calendar days | calendar | day*
!kalenderjaar | kalenderjaar* | jaar* | kalender* = !calendar year | !calendar years | calendar | year*
!boekjaar | !boekjaren | boekjaar* | begrotingsjaar* | dienstjaar = !financial year | !financial years |
  !fiscal year | !accounting year | financial | fiscal | accounting | budget* | marketing year
!kalendermaand | kalender* | maand* = !calendar month | calendar | month*

!factuur | !facturen | *factu* | rekening* | nota* = !invoice | !invoices | bill* | invoic* | account*
!offerte | !offertes | offerte* | aanbieding* | aanbod* | prijsopgave* | *offerte* | geoffreerd* = !quotation |
  !quotations | !quote | !quotes | offer* | quot* | proposal* | bid* | estimate* | tender*
!bestelling | !bestellingen | bestel* | order | !orders | opdracht* | *order* = !purchase order | !purchase orders |
  !orders | order* | assignment* | purchase* | request*
!betalingsherinnering | !aanmaning | !aanmaningen | herinner* | sommatie* | aanman* | ingebrekestelling* | gemaand =
  !reminder | !reminders | demand* | notice* | remind* | dunning | summon* | warn*
!overeenkomst | !overeenkomsten | !contract | !contracten | *overeenkom* | *contract* | akkoord* | verdrag* | huur*
  | afspra* | voorwaarden = !contract | !contracts | !agreement | !agreements | contract* | agree* | lease* | treat*
  | deal | arrange* | convention* | terms | licen* | engagement
!polis | !polissen | polis* | verzekeringsbewijs = insurance policy | policy | policies
!huur | !huurprijs | huur* | *huur* | pacht* | *huur = !rent | rent* | lease* | hire* | tenan* | let | letting |
  lett* | renter*
!waarborgsom | !borgsom | waarborg* | borg* | zekerheid* | statiegeld | depot* | deponer* | stort* | aanbetaling* =
  !security deposit | !deposit | deposit* | guarant* | securit* | bail | suret* | down payment*
!borgtocht | borg* | zeker* | garant* = !suretyship | suret* | guarant* | bail | securit*
!servicekosten | *kosten* = !service charge | !service charges | service cost* | service fee* | charges | costs
!premie | !premies | *premie* | bijdrage* | bonus* = !premium | !premiums | premium* | contribution* | bonus* |
  surcharge
!eigen risico | franchise | eigen bijdrage | zelf | risico* = !deductible | !policy excess | !the excess | excess* |
  deduct* | own risk | retention | contribution
!rente | *rente* | rent* | *belang* | interess* | interest* = !interest | interest*
!boete | !boetes | *boete* | dwangsom* | sanctie* | straf* | beboet* | bekeuring* = !penalty | !penalties | !fine |
  !fines | penal* | fine* | sanction* | punish*
!salaris | !salarissen | *salaris* | loon* | *loon | lonen | bezoldig* | wedde* | inkomen* | belon* | honorari* |
  verdien* | salari* = !salary | !salaries | !wages | wage* | salar* | pay* | remunerat* | income* | earn* |
  compensat*
!pensioen | !pensioenen | *pensioen* | gepensioneer* | ouderdom* = !pension | !pensions | pension* | retire* |
  superannuation | old-age
!contributie | contributie* | lidmaatschap* | bijdrage* | abonnement* = !membership fee | !membership fees |
  subscription* | contribut* | fee* | dues | member*
!koopprijs | !koopsom | *prijs* | *prijzen | koop* | kost* | bedrag* = !purchase price | price* | pric* | sum |
  consideration | cost* | amount*
!korting | !kortingen | *korting* | aftrek* | rabat | kort* | vermindering* = !discount | !discounts | discount* |
  rebate* | reduc* | allowance* | deduct* | cut*
!toeslag | !toeslagen | *toeslag* | opslag* | verhog* = !surcharge | !surcharges | supplement* | allowance* |
  mark-up | additional | benefit* | extra | premium | increase*
!belasting | !belastingen | *belasting* | fiscal* | btw | accijns* | heffing* | belast* | rijksbelasting = !tax |
  !taxes | tax* | vat | fiscal* | dut* | levy | levies | burden* | load* | encumb* | custom*
!aflossing | !aflossingen | aflos* | terugbetal* | afgelost* | terug* = !repayment | !repayments | repay* | redemp*
  | amorti* | redeem* | pay* | instal* | refund*
!lening | !leningen | *lening* | krediet* | leen* | geleend* | geldlening* | *krediet* = !loan | !loans | loan* |
  credit* | borrowed | borrowing | lending | lent | facility
!subsidie | !subsidies | *subsid* = !subsidy | !subsidies | subsid* | grant* | fund*
!dividend | !dividenden | dividend* | uitkering* = !dividend | !dividends | dividend* | distribut*
!schade | *schade* | *schad* | verlies* | verliez* | nadeel | nadel* | letsel | gebrek* | defect* | aantast* =
  !damage | !damages | damag* | loss* | harm* | injur* | claim* | prejud* | detriment* | compensat* | lost
!kosten | *kosten* | *kost* | uitgave* | *lasten | tarie* | *rekening | vergoeding* | prijs* | prijz* | gratis |
  bedrag* | kosteloos | uitgav* = !costs | !cost | cost* | expen* | charg* | fee* | pric* | rate* | free | outlay* |
  tariff* | amount* | account
!winst | !winsten | *winst* | resultaat | overschot* | baten = !profit | !profits | profit* | earn* | gain* |
  surplus* | result* | benefit* | income | revenue
!omzet | *omzet* | verkop* = !turnover | revenue* | sale* | turnover* | convert*
!voorschot | !voorschotten | voorschot* | vooruit* | vooraf = !advance payment | !advance payments | advance* |
  prepay* | down payment* | provision* | deposit*
!verhoging | !verhogingen | !verhogen | !verhoogd | !verhoogt | verhog* | verhoog* | stijg* | toene* | toena* |
  vermeerder* | hog* | opslag | groei* | verbeter* | vergroot* | meer | omhoog | uitbreid* | versterk* | opge* |
  toegeno* | oplo* | bevorder* | vergro* = !increase | !increases | !increased | !increasing | rais* | ris* | high*
  | increas* | enhanc* | grow* | grew | augment* | up | upward* | more | great* | boost* | expand* | improv* |
  strength* | heighten* | promot* | advanc* | add* | extra | larger
!verlaging | !verlagingen | !verlagen | !verlaagd | !verlaagt | verlag* | verlaag* | verminder* | daal* | dal* |
  afne* | afna* | reduc* | beperk* | lager* | minder* | kleiner* | terug* | vermind* | gedaal* | korting* | omlaag |
  afge* | verklein* | kort* = !decrease | !decreases | !decreased | !decreasing | decreas* | reduc* | lower* |
  dimin* | cut* | declin* | drop* | fall* | less* | down* | minimi* | limit* | mitigat* | shorten* | discount* |
  decreas*
!verlenging | !verlengingen | !verlengen | !verlengd | verleng* | voortzet* | vernieuw* | uitstel* | langer |
  hernieuw* | voortgezet* | doorlo* | continu* = !renewal | !renewals | !extension | !extensions | renew* | prolong*
  | extend* | exten* | continu* | longer | postpon* | roll*
!opzegging | !opzeggingen | !opzeggen | !opgezegd | opzeg* | opgezeg* | zeg* | beëindig* | ontbind* | ontbonden |
  einde* | annul* | uitschr* | eind* | staak* | stop* = !notice of termination | !termination | !terminated |
  terminat* | notice* | cancel* | end* | denunc* | denounc* | dissol* | rescind* | resci* | expir* | withdraw* |
  dismiss* | ceas* | stop* | unsubscrib*
!overdracht | !overdragen | !overgedragen | *overdra* | overgedra* | overge* | cessie | cede* | overgang | *overge*
  | gecedeerd | doorgifte* | doorge* | vervreemd* = !assignment of | transfer* | assign* | convey* | cession | cede*
  | hand* | pass* | transmi* | deliver* | deliv* | alienat*
!betaling | !betalingen | betal* | betaal* | *betal* | *betaal* | voldo* | voldaan | voldoe* | uitkering* |
  uitgekeerd* | vergoed* | afdracht | aflos* | stort* | kosten | afre* | vereff* | bijdrage = !payment | !payments |
  pay* | paid | settl* | remit* | reimburs* | discharg* | repay* | contribut* | prepay* | disburs* | payout*
!levering | !leveringen | !aflevering | *lever* | bezorg* | verstrek* | verlen* | overhandig* | ter beschikking |
  zending* | uitlever* | overdracht* | verzend* | aanbied* | oplever* | verzorg* = !delivery | !deliveries |
  deliver* | suppl* | provi* | hand* | ship* | transfer* | consign* | perform* | render* | complet* | dispatch* |
  surrender* | transport*
!reparatie | !reparaties | !herstelling | !herstellingen | repar* | herstel* | verhelp* | verholpen | gerepar* |
  *herstel* = !repair | !repairs | repair* | restor* | fix* | remed* | rectif* | recover* | mend* | correct*
!onderhoud | *onderhoud* | onderhou* | instand* = !maintenance | maint* | servic* | upkeep | alimony | support |
  conversation
!vervanging | !vervangingen | vervang* | plaatsvervang* | ruil* = !replacement | !replacements | replac* |
  substitut* | supersed* | alternat* | deput* | exchang*
!terugbetaling | !terugbetalingen | !restitutie | terugbetal* | terugbetaald* | restitu* | terug* | creditnota* |
  vergoed* | aflos* = !refund | !refunds | refund* | repay* | reimburs* | restitut* | return* | back | recover* |
  credit*
!annulering | !annuleringen | annul* | opzeg* | afgelast* | geannul* | afzegg* = !cancellation | !cancellations |
  cancel* | annul* | withdraw* | revok*
!wijziging | !wijzigingen | wijzig* | gewijzig* | aanpas* | verander* | aangepas* | herzien* | *wijzig* | mutatie* |
  amend* | afwijk* = !amendment | !amendments | !modification | !modifications | chang* | amend* | modif* | alter* |
  vari* | revis* | updat* | adjust* | adapt* | convert*
!verzekering | !verzekeringen | *verzeker* | waarborg* | dekking = !insurance | !insurances | insur* | assur* |
  ensur* | cover* | guarant* | polic*
!garantie | !garanties | *garant* | waarborg* | borg* | instaa* = !warranty | !warranties | guarant* | warrant* |
  represent* | assur* | ensur*
!opleiding | !opleidingen | *opleid* | training* | schol* | cursus* | opgeleid* | onderwijs* | studie* | train* |
  instruct* | leer* = !training | !trainings | train* | educat* | course* | stud* | instruct* | school* | programme*
!opslag | opsla* | opgeslagen | bewar* | bewaar* | *opslag* = !storage | stor* | warehous* | keep | retain* |
  retention | save* | hosting
!vervoer | vervoer* | transport* | *vervoer* | verzend* = !carriage | !transport | transport* | carri* | ship* |
  freight* | haul*
!ontslag | !ontslagen | ontsla* | opzeg* | ontheff* | aftred* | decharge | terugtred* = !dismissal | !dismissals |
  dismiss* | resign* | discharg* | redundan* | releas* | terminat* | remov* | lay | laid
!benoeming | !benoemingen | *benoem* | aanstel* | aangestel* | aanwijz* | aangewezen* | aanwij* = !appointment |
  !appointments | appoint* | nominat* | designat* | elect* | named
!schorsing | !schorsingen | schors* | geschorst* | opschort* | opgeschort* | onderbr* = !suspension | !suspensions |
  suspend* | suspens* | stay* | interrupt* | adjourn*
!toestemming | *toestem* | instem* | ingestem* | akkoord* | goedkeur* | machtig* | vergun* | verlof | toegestaan |
  goedvinden | toeste* | toestaan = !consent | !permission | consent* | permi* | approv* | agree* | authori* | leave
  | allow* | authori*
!klacht | !klachten | *klacht* | reclame* | klag* | bezwa* | beroep* = !complaint | !complaints | complain* | griev*
  | claim* | appeal* | object*
!verzoek | !verzoeken | *verzoe* | *aanvra* | *vra* | vorder* | verzocht* | eis* | wens* | oproep* | rekest =
  !request | !requests | request* | appl* | ask* | petition* | demand* | call* | quer* | motion* | enquir* | inquir*
  | invit* | claim* | urge*
!bezwaar | !bezwaren | *bezwa* | verzet* | oppositie | tegen | klacht* = !objection | !objections | object* |
  appeal* | oppos* | complain* | reserv* | against | difficult*
!vergunning | !vergunningen | *vergun* | licentie* | toestemming* | machtig* = !permit | !permits | licen* | permi*
  | authori* | consent* | approv*
!datalek | !datalekken | *lek* | inbreuk* = !data breach | !data breaches | breach* | leak* | violat* | incident*
!hypotheek | !hypotheken | hypothe* = !mortgage | !mortgages | mortgag* | hypothec*
!pandrecht | !pandrechten | *pand* | *verpand* = !pledge | !pledges | !right of pledge | pledg* | lien* |
  collateral* | pawn* | securit* | propert* | premises | building*
!eigendom | !eigendommen | *eigen* | eigenaar* = !ownership | owner* | propert* | title* | own*
!bezit | *bezit* | eigen* | houder* | houd* | beschik* = !possession | possess* | hold* | own* | propert* | asset* |
  held | have | has | custody
!vast tarief | !vaste tarieven | !vaste prijs | !vaste | vast* = !fixed price | !fixed rate | !fixed fee | fix* |
  firm | establish* | perman* | regular | set | determin*
!variabele | variabel* | wisselend* = !variable | variab* | varying | float*
!aanvang | !ingangsdatum | aanvang* | ingang* | begin* | start* | ingaan* | ingaat = !commencement |
  !commencement date | !start date | commenc* | begin* | start* | effect* | entry | outset | first | initia* | open*
!einddatum | !beëindiging | eind* | beëindig* | afloop | aflo* | verstrijk* | verloop | einde* | opzeg* | opgezeg* |
  vervall* | ontbind* = !end date | !expiry date | end* | expir* | terminat* | clos* | complet* | final | last |
  cancel* | lapse* | cessation | ceas* | conclu* | finish*
!vakantiedagen | !vakantie | vakantie* | verlof* | *vakantie* | feestdag* | reis = !holidays | !holiday | !vacation
  | !annual leave | holiday* | vacation* | leave | leaves | recess
!uitkering | !uitkeringen | *uitkering* | uitgekeer* | uitkeer* | betal* | vergoed* | voldaan = !benefit | !benefits
  | benefit* | payout* | pay* | paid | allowance* | distribut* | compensat* | indemnit*
!schadevergoeding | !schadevergoedingen | *vergoed* | schade* | schadeloos* | compens* = !compensation | !damages |
  compens* | damage* | indemni* | reimburs* | remunerat* | reward*
!gebrek | !gebreken | *gebrek* | fout* | defect* | tekort* | storing* = !defect | !defects | defect* | fault* |
  flaw* | lack* | absence* | deficien* | shortcoming* | failing | failure* | error* | default* | want | disab* |
  weakness*
!opschorting | !opschorten | opschort* | opgeschort* | schors* | uitstel* = !suspension | suspen* | stay* | defer* |
  withhold* | adjourn* | hold*
!verrekening | !verrekenen | verreken* | compensat* | saldo* = !set-off | !setoff | set* | offset* | compensat* |
  settle* | net*
!vrijwaring | !vrijwaren | vrijwar* | vrijwaar* | schadeloos* = !indemnity | !indemnification | !indemnify | indemn*
  | hold* | harmless | safeguard* | guarant*
!ontbinding | ontbind* | ontbond* | beëindig* = !rescission | !dissolution | rescind* | dissol* | terminat* |
  cancel* | resci* | wind*
!vernietiging | vernietig* = !annulment | !destruction | annul* | destr* | void* | nullif* | set aside | avoid* |
  delet*
!overmacht | overmacht* = !force majeure | force majeure | act of god | circumstances beyond
!wanprestatie | wanpresta* | tekortkom* | niet-nakom* | verzuim = !breach of contract | breach* | default* |
  non-perform* | fail*
!inzage | inza* | inzien | inzie* | toegang* | ingezien | raadpleg* = !inspection | access* | inspect* | view* |
  consult* | examin* | perus* | see | insight | copy
!rectificatie | rectific* | correct* | verbeter* = !rectification | rectif* | correct* | amend*
!wissing | wis* | gewis* | verwijder* | vernietig* = !erasure | eras* | delet* | remov* | destr*
!keuring | keur* | gekeur* | inspect* | controle* | onderzoek* | controler* = !inspection | inspect* | test* |
  survey* | examin* | approv* | check*
!bewijs | bewijs* | bewez* | *bewijs* = !evidence | !proof | eviden* | pro* | certificat*
!getuige | !getuigen | getuig* = !witness | !witnesses | witness* | testif*

!werkgever | !werkgevers | *werkgever* | bedrijf | opdrachtgever* = !employer | !employers | employ* | principal
!werknemer | !werknemers | *werknemer* | *medewerker* | personeel* | arbeider* | arbeidskracht* | *arbeid* |
  werkend* | *krachten | ondergeschikte* = !employee | !employees | employ* | worker* | staff* | personnel | work* |
  labour
!huurder | !huurders | huurder* | onderhuurder* | gehuurd* | huur* | pacht* = !tenant | !tenants | !lessee |
  !lessees | tenan* | lessee* | rent* | hirer* | leas* | occupant*
!verhuurder | !verhuurders | verhuur* | eigenaar* | verpacht* | pacht* = !landlord | !landlords | !lessor | !lessors
  | lessor* | owner* | letting | let | landlord* | rent* | leas*
!koper | !kopers | koper* | afnemer* | kop* | koop* | gekocht* | aankoop* | klant* = !buyer | !buyers | !purchaser |
  !purchasers | purchas* | custom* | buy* | client* | bought
!verkoper | !verkopers | verko* | leverancier* = !seller | !sellers | vendor* | sell* | supplier* | sale* | sold |
  retail* | trader*
!schuldeiser | !schuldeisers | *schuldeiser* | crediteur* | gerechtigd* | schuld* = !creditor | !creditors | credit*
  | oblig*
!schuldenaar | !schuldenaars | !schuldenaren | *schuldenaar* | debiteur* | schuld* = !debtor | !debtors | debt* |
  oblig*
!geldgever | !geldgevers | !kredietgever | *gever* | *bank | lening* | leent = !lender | !lenders | lend* |
  creditor* | bank
!geldnemer | !geldnemers | !kredietnemer | *nemer* | lening* | leent = !borrower | !borrowers | borrow* | debtor*
!verzekeraar | !verzekeraars | *verzekeraar* | verzeker* | maatschappij = !insurer | !insurers | insur* |
  underwriter* | company
!verzekeringnemer | !verzekeringnemers | verzekerde* | verzekering* | polishouder* = !policyholder | !policyholders
  | policy* | insured
!tussenpersoon | !tussenpersonen | bemidd* | agent* | makelaar* | intermedi* | tussen* = !intermediary |
  !intermediaries | intermed* | broker* | agent* | mediat* | middlem*
!begunstigde | !begunstigden | begunstig* | genieter* | uitkering* | gerechtigde* | ontvanger* = !beneficiary |
  !beneficiaries | benefi* | recipient* | payee*
!klant | !klanten | *klant* | cliënt* | *afnemer* | *opdrachtgever* | consument* | gebruiker* | koper* | u | uw =
  !customer | !customers | client* | custom* | buyer* | consumer* | user* | purchaser* | you | your | principal*
!leverancier | !leveranciers | *leverancier* | aanbieder* | opdrachtnemer* | *lever* | verkoper* | dienstverlener* =
  !supplier | !suppliers | suppl* | vendor* | provider* | contractor* | seller*
!concurrent | !concurrenten | *concurr* | mededing* = !competitor | !competitors | compet* | rival*
!partner | !partners | partner* | vennoot* | vennoten | echtgen* | compagnon* = !partner | !partners | partner* |
  spouse* | associate* | shareholder*
!verwerkingsverantwoordelijke | !verwerkingsverantwoordelijken | verantwoordelijk* | *verantwoordelijk* | beheerder*
  = !controller | !controllers | controller* | responsib* | data controller*
!verwerker | !verwerkers | subverwerker* | bewerker* | verwerk* = !processor | !processors | subprocessor* |
  sub-processor* | process*
!betrokkene | !betrokkenen | betrokken* | persoon* | personen = !data subject | !data subjects | data subject* |
  person* | individual* | concerned | involved
!eiser | !eisers | !eiseres | eis* | verzoeker* | vorder* = !claimant | !claimants | !plaintiff | !plaintiffs |
  applic* | claim* | petition* | pursuer
!gedaagde | !gedaagden | !verweerder | verweer* | gedaagd* | beklaagde* | verdachte* = !defendant | !defendants |
  !respondent | respond* | defen* | accused
!reiziger | !reizigers | reizig* | passagier* | reis* | klant* = !traveller | !travellers | !traveler | !travelers |
  travel* | passenger* | customer*
!organisator | !organisatoren | *organis* | organi* | reisorganis* = !organiser | !organisers | !organizer |
  !organizers | organi* | operator*
!reisagent | !reisagenten | *agent* | doorverkoper* | boekingskantoor = !travel agent | !travel agents | agent* |
  retailer*
!vervoerder | !vervoerders | vervoer* | transport* | luchtvaartmaatschappij = !carrier | !carriers | carri* |
  transport* | haul* | forward* | airline*
!afzender | !afzenders | afzend* | verzend* | verlad* | inlad* | zender* = !consignor | !consignors | !shipper |
  !shippers | sender* | send* | ship* | originat* | consign*
!geadresseerde | !geadresseerden | geadress* | ontvang* = !consignee | !consignees | !addressee | !addressees |
  recipient* | receiv* | consign* | address*
!voorzitter | !voorzitters | voorzit* | president* = !chair | !chairman | !chairperson | chair* | presid*
!secretaris | !secretarissen | secretar* | griffier* = !secretary | !secretaries | secretar* | clerk | registrar*
!penningmeester | !penningmeesters | thesaurier = !treasurer | !treasurers | treasur*
!bestuur | bestuur* | *bestuur* | directie* | management | raad | besturen | *bestuur | leiding = !board | !boards |
  board* | manag* | direct* | administ* | govern* | executive | council | authorit*
!vergadering | !vergaderingen | *vergadering* | bijeenkomst* | zitting* | vergader* | bijeen* | overleg* | gesprek*
  = !meeting | !meetings | meet* | assembl* | session* | hearing* | conference* | convene* | met
!leden | *lid | *leden | lid* | partij* = !members | member* | paragraph* | limb* | part*
!donateur | !donateurs | donat* | begunstiger* | schenker* = !donor | !donors | donat* | support* | sponsor* |
  contribut* | benefactor*
!aandeelhouder | !aandeelhouders | aandeelhouder* | *aandeelhouder* | aandelen = !shareholder | !shareholders |
  sharehold* | stockhold* | member*
!commissaris | !commissarissen | *commissaris* = !supervisory director | !supervisory directors | supervis* |
  commission*
!erelid | !ereleden | ere* | eer = !honorary member | !honorary members | honor* | honour*
!jeugdlid | !jeugdleden | !juniorlid | !juniorleden | jeugd* | junior* | jong* = !junior member | !junior members |
  !youth member | !youth members | junior* | youth* | young*
!aspirant-lid | !aspirant-leden | !kandidaat-lid | aspirant* | kandida* = !prospective member | !aspiring member |
  !candidate member | candidat* | prospect* | aspir*
!natuurlijke persoon | !natuurlijke personen | natuurlijk* | persoon | personen | particulier* = !natural person |
  !natural persons | natural | individual* | person* | people
!rechtspersoon | !rechtspersonen | rechtspers* | vennootschap* | juridische entiteit | organisatie* | entiteit* =
  !legal person | !legal persons | !legal entity | !legal entities | legal | corporat* | entit* | compan* | juristic
  | organi*
!deskundige | !deskundigen | deskundig* | expert* = !expert | !experts | expert* | specialist* | skilled | competent
!notaris | !notarissen | notari* = !notary | !notaries | notar* | civil-law
!advocaat | !advocaten | advoca* | raadsman | raadslieden | gemachtigde = !lawyer | !lawyers | !attorney | lawyer* |
  attorney* | counsel* | advocat* | solicitor* | legal
!rechter | !rechters | recht* = !judge | !judges | judg* | court* | tribunal* | judic* | justice*
!aannemer | !aannemers | *aannemer* | opdrachtnemer* = !contractor | !contractors | contract* | subcontract* |
  builder*
!architect | !architecten | architect* = !architect | !architects | architect*
!arts | !artsen | *arts | *artsen | geneesheer | dokter* | medisch* = !doctor | !doctors | !physician | !physicians
  | doctor* | physician* | medic* | gp
!patiënt | !patiënten | patiënt* = !patient | !patients | patient*

!voorraad | !voorraden | voorra* | stock* | inventaris* | bevoorrad* = !stock | !stocks | stock* | inventor* |
  suppl* | store*
!aandelen | !aandeel | aandel* | aandeel* | *aandeel* | *aandel* | deel* | participat* = !shares | share* | stock* |
  interest* | part* | portion* | equity | quota*
!obligaties | !obligatie | obligat* = !bonds | bond* | debenture* | oblig* | securit*
!vorderingen | !vordering | *vorder* | eis* | aanspra* | schuldvorder* | rechtsvorder* = !receivables | !receivable
  | claim* | receivable* | debt* | action* | demand* | progress* | suit* | request* | credit*
!inventaris | inventaris* | inboedel | bedrijfsmiddel* | uitrusting* = inventor* | equipment* | fixtures | fitting*
  | furnish*
!stemmen | !stem | stem* | *stem* | ingestem* | gestemd* = !votes | !vote | vot* | voice* | ballot* | poll* | agree*
!bagage | bagage* | koffer* = !luggage | !baggage | suitcase* | luggage* | baggage* | bags
!apparatuur | *apparat* | uitrusting* | materieel | materiaal | inventaris | toestel* | hardware | voorziening* |
  middelen | installatie* = !equipment | devic* | hardware | applianc* | machin* | apparatus | install* | material*
  | facilit* | gear
!vlucht | !vluchten | vlucht* | vlieg* | gevlucht* = !flight | !flights | flight* | fly* | flee* | refug*
!reis | !reizen | *reis* | *reiz* | tocht* | vaart = !trip | !trips | !journey | !journeys | travel* | trip* |
  journey* | tour* | voyage* | itinerar*
!kelder | !kelders | *kelder* = !basement | !cellar | basement* | cellar*
!keuken | !keukens | *keuken* = !kitchen | kitchen*
!zolder | !zolders | *zolder* = !attic | !loft | attic* | loft*
!tuin | !tuinen | *tuin* = !garden | garden* | yard*
!dak | !daken | *dak* = !roof | roof*
!garage | garage* = !garage | garage*
!berging | berging* | bergruimte* | schuur* = !storage room | shed* | stor* | salvage*
!roerende zaak | !roerende zaken | roerend* | roerende = !movable property | !movables | movable* |
  personal property | chattel* | tangible* | goods
!onroerende zaak | !onroerende zaken | !onroerend goed | onroerend* | vastgoed* = !immovable property |
  !real property | !real estate | immov* | real | property | land | building*
!machine | !machines | machine* | *machine* = !machine | !machines | machin*
!voertuig | !voertuigen | voertuig* | *auto* | wagen* = !vehicle | !vehicles | vehic* | car* | automob*
!software | software* | programmatuur | programma* | applicati* = !software | software* | program* | applicat*
!woning | !woningen | *woning* | huis* | won* | woon* = !dwelling | !dwellings | !house | hous* | dwell* | home* |
  resid* | apartment* | liv*
`;

/** The fields, each with its things. */
export const FIELDS_OF_THINGS: readonly (readonly Row[])[] = FIELDS.trim()
  .split('\n\n')
  .map((field) => field.split(/\n(?! )/).map(rowIn));

/** The things of any field that are named at a place of a sentence. */
export const thingsAt = askingIn(FIELDS_OF_THINGS.flat());

const FIELD_OF: ReadonlyMap<Row, number> = new Map(
  FIELDS_OF_THINGS.flatMap((field, at) => field.map((thing) => [thing, at] as const)),
);

/** Two things are of one field, and not the same. */
export const areOthers = (one: Row, other: Row): boolean => one !== other && FIELD_OF.get(one) === FIELD_OF.get(other);
