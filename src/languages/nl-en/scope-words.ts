import { askingIn, type Row, rowIn } from './ways.ts';

/**
 * Words that change what a clause binds to: when ("vooraf" / "prior"), in which form ("schriftelijk" / "in writing"),
 * how far ("volledig" / "in full"), for how much ("kosteloos" / "free of charge"), how surely ("onherroepelijk" /
 * "irrevocably"). A row holds all ways in which either language says one of them, Dutch first. What opens with a sign
 * asks for an answer across: `!` faithful translations nearly always give it, `?` mostly; the rest only answers. `*`
 * stands for any letters at either end of a word, `_` for up to two words. How often parallel legal texts leave each
 * of them unanswered: `node bench/run.mjs scope-words`.
 */
const ROWS = `
!voorafgaand | !voorafgaande | !vooraf | tevoren | op voorhand | voorafgaandelijk* | voordat | voordien | alvorens
  | eerder* | vorige | vroeger* | voor | aleer | reeds | vooruit* | vooraan* | vooroverleg | vooronderzoek |
  voorkennis | aanloop | voorgaand* | bij voorbaat | stand van de techniek | ouder* | oudere = !prior |
  ?in advance | !beforehand | advance | prior to | previous* | preced* | earlier | before | first | pre-* |
  preliminar* | ahead | already | until | forward | upfront | predetermined | foregoing | predef* | predet* |
  preset* | prearr* | notice
!schriftelijk* | ?per brief | brief* | schrift* | geschreven | *schrift | e-mail* | per post | papier* |
  aangetekend* | ondertekend* | document* | elektronisch* | stukken | akte | nota* | bericht* | tekst =
  !in writing | writing | write | letter* | paper* | hard copy | post | mail* | e-mail* | document* | wrote |
  text* | record* | note | deed | script | !prior written | !written consent | !written permission |
  !written approval | !written notice | !written notification | !written confirmation | !written agreement |
  !written request | !written instructions | !written statement | !written declaration | !written authorisation |
  !written authorization | !written order | written form | !written contract | written
!uitdrukkelijk* | !expliciet* | nadrukkelijk* | duidelijk* | met zoveel woorden | specifiek* | ondubbelzinnig* |
  letterlijk* = !prior express | !the express | !an express | !express consent | ?express written | !expressly |
  !explicit | !explicitly | specific* | express* | emphatic* | clear* | unequivocal* | unambiguous* | strongly |
  explicit*
!onmiddellijk* | !onverwijld* | !terstond | ?meteen | dadelijk | ?ogenblikkelijk* | zonder _ vertraging |
  zonder verwijl | zonder uitstel | spoedig* | snel* | prompt* | direct* | rechtstreeks* | aanstonds | acuut |
  vlug* | zodra | op staande voet | onverhoopt | nu | thans | *spoed* | voorraad | aansluitend | volgend* =
  !immediate | imminent* | !immediately | !forthwith | !promptly | !without delay | ?instantly | !at once | without _ delay |
  delay | prompt* | soon* | direct* | instant* | straight* | right away | quick* | swift* | urgent* | summar* |
  on the spot | speed* | rapid* | expeditious* | quickest | now | fast* | early | moment | expedit*
!kosteloos | !kosteloze | !gratis | om niet | kosten* | zonder _ vergoeding | zonder _ tegenprestatie |
  onbezoldigd* | vrij* | zonder _ betaling | niet in rekening | zonder bijbetaling | geen vergoeding | onbetaald*
  | geen betaling = !free of charge | royalty-free | !free of cost | !without charge | !at no cost | ?at no charge | no charge |
  free* | gratis | gratuit* | no cost* | without cost* | complimentary | no _ charge* | no _ cost* | without pay*
  | unpaid | without remuneration | no fee | no _ fee* | charge | charges | cost | without compensation
!hoofdelijk* | solidair* | gezamenlijk* | ieder* | elk* | persoonlijk* | individueel* = !jointly and severally |
  !joint and several | severally | joint* | solidar* | several* | each | individual* | personal* | in solidum |
  nominal | roll-call | by name | per capita
!onbetwist* | !onbetwistbaar* | niet betwist* | betwist* | niet in geschil | onweersproken | vaststaand* |
  onomstreden | onbestreden = !undisputed | !uncontested | !indisputabl* | ?incontestabl* | not _ disput* |
  disput* | contest* | not _ contest* | unchallenged | uncontroverted | undisputabl* | unquestion* | challeng*
!gespecificeerd* | specific* | gedetailleerd* | uitgesplitst* | opgave | nader* | omschr* | bepaald* | vermeld* |
  aangegeven | genoemd* = !itemised | !itemized | specif* | detail* | breakdown | broken down | identified |
  set out | item* | stated | indicated | named
!onherroepelijk* | kracht van gewijsde | definitief | definitieve | herroep* | niet meer openstaat |
  gezag van gewijsde | onomkeerba* | niet _ herroepen = !irrevocabl* | ?unappealable | final* | res judicata |
  definit* | conclusive* | non-appealable | no longer open | irreversibl* | revoke* | absolute* | full |
  no longer subject | not subject | longer subject | ordinary remed*
!onvoorwaardelijk* | zonder _ voorwaarde* | zonder _ voorbehoud | voorwaarde* | voorbehoud = !unconditional* |
  without _ condition* | without _ reserv* | absolute* | unreserved* | without exception | unqualified | firm |
  condition*
!redelijk | !redelijke | !redelijkerwijs | !redelijkerwijze | redelijk* | billijk* | onredelijk* | geredelijk* |
  in alle redelijkheid | verstandig* | passend* | tamelijk | rationeel | behoorlijk* | verantwoord* | bekwam* |
  gepast* | klaarblijkelijk = !reasonable | !reasonably | reasonabl* | unreasonabl* | fair* | equit* | rational* |
  sensibl* | undue | unduly | reason* | pretty | due | appropriate | acceptabl*
!onredelijk* | redelijk* | onbillijk* | onevenredig* | kennelijk ongegrond | onnodig* | onnodige | overdreven |
  buitensporig* = !unreasonabl* | reasonabl* | undu* | unfair* | inequit* | excessiv* | disproportion* | too |
  abusive* | unjust*
!aangetekende brief | !aangetekend schrijven | !bij aangetekend | !per aangetekende | !per aangetekend |
  aangeteken* | ingeschreven | geregistreerd* | opgetekend* | aangemerkt = !registered letter | !registered mail |
  !registered post | !by registered | register* | record* | certified | note | noted | entered | lodged |
  annotated | logged
!rechtsgeldig* | geldig* | wettig* | bindend* | bevoegd* | rechtskracht | deugdelijk* = !validly | valid* | legal*
  | lawful* | binding | legitimate | effective | duly | in force | good | due | law | validity | enforceabl* |
  effect*
!naar rato | !pro rata | !naar evenredigheid | !evenredig* | naar verhouding | verhouding* | proportioneel |
  proportionele | *verhouding | naar gelang | aandeel = !pro rata | !pro-rata | !proportionate | ?proportionally |
  !in proportion | proportion* | prorat* | pro-rated | commensurat* | corresponding* | ratio* | equal* | balance*
  | equit* | share*
!afzonderlijk | !afzonderlijke | ?separaat | ?separate | apart* | gescheiden | los* | individu* | elk* | ieder* |
  eigen | aparte | onderscheiden | zelfstandig* | verschillend* | op zichzelf | bijzonder* | uiteen* = !separately
  | !separate | separat* | individual* | each | apart | singl* | distinct* | respective* | independent* |
  particular | special* | own | alone | different | several* | isolat* | dedicated | detach* | private* | one
!jaarlijks* | *jaar* = !annually | !annual | !every year | ?each year | !per annum | !yearly | year* | annu* |
  twelve months | 12 months | calendar
!maandelijks* | *maand* = !monthly | !every month | !each month | *month*
!wekelijks* | *week* | *weken = !weekly | *week*
?dagelijks | !dagelijkse | *dag* = ?daily | *day* | dail* | routine | executive | current | ordinary
!driemaandelijks* | *kwartaal* | *kwartalen | drie maanden | kwartaal* = !quarterly | quarter* | three month* |
  three-month*
!bruto* = !gross
!netto* | *netto = net | clear | after tax | net-*
!achteraf | naderhand | later* | na | nadien | achterna | achterstallig* = !in arrears | afterwards | after* |
  later | retrospect* | subsequent* | ex post | hindsight | arrears | following | post | upon | once
!volledig | !volledige | integraal | integrale | geheel | gehele | volle* | al* | helemaal | volkomen | hele |
  heel | totaal | totale | compleet | complete | voluit | ten volle | onverkort* | onverminderd | ganse | geheel*
  | volledig* | uitputtend* | ruimschoots | terdege | ontwikkeld | zonder = !in full | !fully | ?completely |
  ?entirely | full | complete | full* | complet* | entire* | whole* | total* | integral* | all | comprehensive* |
  exhaustive* | perfect* | absolut* | thorough* | altogether | quite | any | integrity | intact | maximum |
  through* | outright | unlimited | joint | exhaust*
!gedeeltelijk* | !deels | !ten dele | *deel* | *delen | partieel | partiële | enigszins = !partially | !partial |
  !in part | partly | part* | portion* | section* | some | fraction* | piece* | instal* | segment* | several*
!geheel of gedeeltelijk | geheel dan wel gedeeltelijk | gedeeltelijk* | geheel | deel* | delen | of een deel =
  !in whole or in part | !wholly or partly | ?wholly or partially | whole | wholly | part* | full* | total* |
  complete* | entire*
!te allen tijde | ?op elk moment | ?op ieder moment | !op elk gewenst moment | op elk | altijd | steeds | immer |
  voortdurend | tijdstip* | ogenblik | moment | elk moment | nimmer | nooit | wanneer | tijd | tijden |
  allen tijde | alle* = !at any time | !at all times | at any moment | any time | anytime | always | when |
  whenever | ever | constant* | continu* | never | once | time | times | moment
!tijdelijk* | !voorlopig* | interim | *tijdelijk* | vooralsnog | korte tijd | even | kortstondig* | termijn | tijd
  | voorshands | voorschot* | preparatoir* = !temporar* | interim | !provisional* | preliminar* | time-limited |
  for the time being | transit* | limited* | short* | meantime | initial* | fixed-term | tentative* | draft |
  brief* | suspen* | while | transitory | preparat*
!tijdig* | op tijd | bijtijds | vroegtijdig* | termijn* | tijd* | spoed* | prompt* | snel | vroegste = ?timely |
  !in good time | !in due time | !on time | in time | time* | promptly | prompt* | due course | duly | early |
  punctual* | advance | within | late | delay | sufficient* | before | as soon | notice
openstaand* | uitstaand* | onbetaald* | verschuldigd* | nog te | achterstallig* | open* | restant =
  ?outstanding amounts | outstanding | open* | unpaid | due | owed | owing | unsettled | remaining | available |
  vacant | pending | arrears | ow*
!achterstallig* | achterstand* | te laat | openstaand* | vervallen | onbetaald* | verschuldigd* | uitstaand* =
  !overdue | arrears | outstanding | in arrears | late | unpaid | due | back | delinquent | owed | owing | backlog
  | past
opeisbaar* | *opeisbaar* | vorderbaar* | verschuldigd* | betaalba* | eisbaar* | invorderbaar | vervallen =
  due and payable | ?claimable | due | payable | exigibl* | demand* | claim* | falls | matur* | enforceabl* |
  recoverabl*
?wettelijk | ?wettelijke | *wet* | rechtens | wettig* | juridisch* | rechtmatig* | recht* | statutair* |
  gerechtelijk* | regelgev* | voorgeschreven | verplicht* = ?statutory | legal* | law* | statut* | legislat* |
  lawful* | act | acts | judicial* | de jure | legit* | regulat*
zichtba* | zien | waarneembaar* | *zichtba* | kenbaar* | weergegeven | getoond | tonen | zicht* = !visible |
  visib* | appear* | apparent* | noticeabl* | display* | seen | see | view* | show* | invisib* | conspicuous* |
  sight
verborgen gebrek | !verborgen gebreken | verborgen | onzichtba* | verberg* | verstopt* | heimelijk* =
  !hidden defect | !hidden defects | !latent defects | hidden | latent | conceal* | invisib* | hide* | hid |
  covert* | non-visible | secret*
!gebrekkig* | ondeugdelijk* | defect* | gebrek* | onvoldoende | slecht* | fout* | beschadigd* | niet goed =
  !defective | !faulty | defect* | poor* | inadequa* | deficien* | unsound* | improper* | flaw* | fault* |
  insufficient* | bad* | malfunction* | incorrect* | imperfect*
!opzettelijk* | moedwillig* | opzet | met opzet | bewust* | doelbewust* | willens | voorbedacht* |
  met de bedoeling | kwaadwillig* = !intentional | !intentionally | !wilful | !wilfully | !willful | !willfully |
  deliberate | !deliberately | intent* | wilful* | willful* | deliberate* | knowing* | conscious* | purpose* |
  malice | malicious*
!substantieel | !substantiële | !wezenlijk* | ?ingrijpend* | !aanzienlijk* | belangrijk* | essentieel | essentiële
  | materieel | materiële | aanmerkelijk* | fundamente* | *wezenlijk* | significant* | groot* | grote | sterk* |
  ernstig* | zwaar* | kern* | reëel | werkelijk* | behoorlijk* = ?substantial | substantially | ?significant |
  considerabl* | ?material breach | substan* | essential* | material* | fundamental* | significan* | important* |
  major | sizeabl* | real* | genuine* | serious* | profound* | radical* | great* | large* | core | crucial |
  drastic* | strong* | vital* | much | well | heav* | appreciabl* | far | key | integral*
!ernstig* | zwaar* | zware | grove | grof | serieus | serieuze | dringend* | belangrijk* | bijzonder* |
  aanzienlijk* = ?serious* | severe* | grave* | gross* | major | grievous* | critical* | seriously | heav* |
  acute* | significant* | deep* | substantial* | badly | materially | bad | grim* | strong* | considerabl* |
  weighty | earnest* | urgent*
!grove nalatigheid | !grove schuld | !grof nalatig | grof* | grove | roekeloos* | ernstig* = !gross negligence | !grossly negligent | gross* |
  reckless* | serious* | grave*
!automatisch* | !van rechtswege | !stilzwijgend* | vanzelf | geautomatiseerd* | auto* | machinaal | ambtshalve |
  zonder meer | rechtens | impliciet* = !automatically | !by operation of law | !tacitly | ?tacit | automat* |
  ipso | law | tacit* | implicit* | implied* | auto* | silent* | right* | impl* | silence | unattended |
  as of right | default
!onrechtmatig* | !wederrechtelijk* | onwettig* | illegaal | illegale | ongeoorloofd* | onbevoegd* | strafbaar* |
  in strijd met | rechtmatig* | onrecht* | misbruik | ten onrechte | illegal* = !unlawful | !unlawfully |
  wrongful* | unlawful* | illegal* | wrong* | tort* | illicit* | improper* | unauthori* | infring* | illegitimate*
  | lawful* | unjust* | legal* | contrary | abus* | misus* | without right | without authority
!rechtmatig* | wettig* | legitiem* | legaal | geldig* | gerechtvaardigd* | *rechtmatig* | bevoegd* |
  rechthebbende* | wettelijk* = ?lawful | !lawfully | lawful* | legit* | legal* | right* | due | valid* |
  unlawful* | owner* | proper* | justif* | regular*
!aanvullend* | !bijkomend* | aanvull* | extra | nader* | verder* | *aanvull* | meer* | bijkom* | daarnaast |
  bijzonder* | overig* | ander* | toegevoegd* | additione* | toe* | opnieuw | bij* | nog | subsidiair |
  complement* | supplement* | nieuw* | plus | voorts | tevens = !additional | !supplementary | !supplemental |
  addit* | supplement* | further* | complement* | extra | more | other* | add | adds | fill* | new* | besides |
  also | ancillary | adding | incidental | residual | follow-up | top-up | plus | added
!toekomstig* | toekomst* | volgend* | latere | later | aanstaand* | aankomend* | komend* | aspirant* | voortaan |
  verder* | in de toekomst | hierna = ?future | futur* | prospectiv* | subsequent* | later | coming | next |
  upcoming | new* | forward | potential* | forthcoming | ahead | proposed | hereafter | hence
?voormalig* | vroeger* | gewezen | oud-* | ex-* | eerder* | vorige | eerste | oude | eerstgenoemd* |
  gepensioneerd* = former | former* | ex-* | previous* | late | earlier | old* | past | one-time | erstwhile |
  prior | first
!onafhankelijk* | zelfstandig* | ongeacht | *onafhankelijk* | los van | vrij* | autonoom | eigen | losstaa* |
  afzonderlijk* = ?independent | !independently | independen* | regardless | irrespective* | autonom* | self-* |
  separate* | impartial* | own | no matter | stand-alone | whatever
!gezamenlijk* | !gemeenschappelijk* | samen* | gemeen* | onderling* | collectie* | medewerking | beide* |
  met elkaar | mede* | paritair* | gedeeld* | gezamenlijk | verenigd* | coördin* | gecombineerd* | elkaar | eendracht* |
  bilateraal | wederzijds* | tegelijk* | totaal | totale | algemeen | algemene | ander* | hoofdelijk* = !jointly |
  !joint | joint* | common* | togeth* | share* | collect* | mutual* | combin* | concert* | co-* | both | community
  | coordinat* | all | united | aggregate* | total* | cooperat* | general* | public | same | pool* | single |
  team* | unit* | communal | conjoint* | with each other | one | in union | consolidat* | associat* | unanim*
!wederzijds* | !wederkerig* | onderling* | over en weer | beide* | elkaar* | elkander* | gemeen* | tussen | ieder*
  | gezamenlijk* | bilatera* | reciproc* | gegenseitig | rechtshulp | bijstand = !mutual | !mutually | !reciprocal
  | mutual* | recipro* | each | one another | common* | both | between | two-way | bilateral* | respective* |
  joint* | agreed | either | inter* | among* | cross*
!eenzijdig* | unilateraal | unilaterale = !unilateral* | one-sided | single | one-way | bias*
!mondeling* | verbaal | verbale | gesproken | woord* | monde* | spre* | pleid* | uitspraak = !oral | !orally |
  !verbally | ?verbal | oral* | spoken | speak* | by word | viva voce | hearing* | voice | statement* | word* |
  bench
!telefonisch* | telefoon* | *telefoon* | bel* | tel = !by telephone | !by phone | phone* | telephon* | call* |
  hotline* | helpline*
!versleuteld* | versleutel* | encrypt* | gecodeerd* | codeer* | vercijferd* | *encrypted | *sleutel* = !encrypted
  | encrypt* | cipher* | cryptograph* | coded | code* | https | secure | key*
!anoniem* | anonim* | geanonimiseerd* = !anonymous* | anonym* | unnamed
!wereldwijd* | wereld* | alle landen | mondiaal | mondiale | waar ook ter wereld | internationaal = !worldwide |
  !world-wide | world* | global* | international* | all countries | universal*
!definitief | !definitieve | eind* | vast* | afdoend* | permanent* | onherroepelijk* | voorgoed | beslissend* |
  laatste | uiteindelijk* | slot* | formeel | ophoudt = !definitively | !definitive | final* | definit* |
  permanent* | conclusive* | firm* | absolute* | irrevocabl* | certain* | ultimate* | last* | complete* | formal*
  | eventual* | for good | decisive* | once and for all
!permanent* | blijvend* | duurzaam* | duurzame | voortdurend* | vast* | bestendig* | continu* | definitie* |
  onafgebroken | altijd | doorlopend* | duur* | aanhoudend* | steeds | continue = ?permanently | !permanent |
  permanent* | last* | durabl* | sustain* | endur* | continu* | constant* | standing | ongoing | perpetual* |
  persist* | always | residen* | fixed | steady | full-time | never
!vrijwillig* | uit eigen beweging | vrije wil | spontaan | vrij* | facultatief = !voluntar* | volunt* | free* |
  own accord | discretion* | optional* | spontaneous* | unsolicited | willing*
?dwingend* | !dwingendrechtelijk* | verplicht* | imperatief | gebiedend | bindend* | dringend* | klem |
  noodzakelijk* | verbindend = ?peremptory | imperative | mandator* | perempt* | compel* | compuls* | imperativ* |
  binding | overriding | ius cogens | urgent* | cogent* | pressing | strict* | must | absolute* | essential* |
  force | coerc* | oblig* | vital*
?zorgvuldig* | zorg* | voorzichtig* | nauwgezet* | goed* | nauwkeurig* | behoedzaam | oplettend* | aandachtig |
  gedegen | deugdelijk* | degelijk* = ?carefully | careful | ?diligently | care* | dilig* | proper* |
  conscientious* | prudent* | accurate* | thorough* | scrupul* | meticulous* | attentive* | caut* | close* | due |
  delibera* | detailed | sound | closely
!onjuist* | !incorrect* | fout* | verkeerd* | onnauwkeurig* | niet juist | vals* | onwaar* | juist* |
  ondeugdelijk* | onterecht* | ten onrechte | ongepast* | misleid* | ongeldig* | mis* | gebrekkig* | onbehoorlijk*
  | klop* | ongegrond | niet correct | niet kloppen = !incorrect | !incorrectly | !inaccurate* | incorrect* |
  inaccura* | wrong* | false* | untrue | improper* | mis* | err* | correct* | fault* | invalid* | not true |
  unjust* | fals* | bad* | undue | untruth* | defect* | unlawful* | mistake* | unfounded
!terugwerkende kracht | met terugwerk* | achteraf = !retroactiv* | retrospectiv* | retro* | backdat* | as from |
  with effect from | ex tunc
!onbepaalde tijd | !onbepaalde duur | onbepaald* | onbeperkt* | altijd | vaste* = !indefinite* | unlimited* |
  open-ended | permanent* | undetermined | unspecified | indeterminate* | perpetuity | ever | undefined | no fixed
  | until further notice
!tussentijds* | !voortijdig* | ?vervroegd* | eerder* | vroeg* | vroegtijdig* | intussen | ondertussen | inmiddels
  | vooraf* | tussen* | voor het einde | voorlopig* = !premature* | !prematurely | early | earl* | interim |
  before | mid-term | intermediat* | advance* | meantime | accelerat* | prior | midway | periodic* | interval* |
  during | halfway | anticipat* | intervening | mid-*
?daadwerkelijk* | werkelijk* | feitelijk* | echt* | effectief | effectieve | reëel | reële | in feite | waar* |
  in de praktijk | concreet | concrete | inderdaad | metterdaad | eigenlijk | reeds | actief | actieve | huidige |
  in werkelijkheid | doeltreffend* = ?actual damage | actually | actual* | real* | effective* | true* | truly |
  factual* | in fact | de facto | fact | in practice | genuin* | practical* | concrete* | materially | indeed |
  tangibl* | physical* | proper* | truth | current | active* | specific*
!naar eigen keuze | !naar keuze | !naar eigen inzicht | !naar eigen goeddunken | ?naar eigen oordeel |
  ?naar eigen wens | keuze* | keus | kiez* | kies* | inzicht* | goeddunken | vrij* | oordeel | beoordel* | wens* |
  discretionair* | believen | bepal* | discretie* | willekeur* = !at its own discretion | !at its discretion |
  !sole discretion | at its option | ?at his option | ?at his discretion | ?own discretion | ?discretion |
  discretion* | option* | choice | choos* | elect* | judg* | wish* | prefer* | opinion | sees fit | see fit |
  deem* | decid* | desired | select* | determin* | wishes | free* | own motion | will
!voor eigen rekening | ?op eigen kosten | ?op kosten van | ?voor rekening van | ?op eigen risico | *kosten* |
  *rekening* | risico* | laste* | ten laste | draag* | drag* | bekostig* | betal* | verantwoord* | vergoed* =
  !at its own expense | !at his own expense | at the expense | ?own expense | ?at its expense | ?own risk |
  expense* | cost* | account* | borne | bear* | charg* | risk* | peril | pay* | paid | fund* | responsib* | behalf
  | liab* | born | bill* | financ* | at no
!desgevraagd | !op verzoek | !op diens verzoek | !op zijn verzoek | !op haar verzoek | !op hun verzoek |
  !op uw verzoek | ?op eerste verzoek | *verzoek* | vraag* | vrage* | gevraagd* | aanvrag* | aanvraag* |
  vorder* | wens* | verlang* | gewenst* | eis* | inlichting* | desgewenst | behoefte* | voorstel* | uitnodig* |
  nodig = !on request | !upon request | on demand | !at the request |
  !at its request | !at their request | !at his request | !at your request | !at our request | request* | ask* | demand* | applica* |
  petition* | instance* | requir* | appli* | wish* | invit* | motion | query | quer* | desir* | call* | initiat* |
  order* | claim* | want* | on-demand | apply
!onverminderd | ongeacht | met inachtneming | afgezien van | behoudens | onverkort | doet geen afbreuk |
  geen afbreuk | laat onverlet | laten onverlet | onverlet | in aanvulling op | afbreuk | niettegenstaande |
  voorbehoud | zonder _ afbreuk | nadeel | vooruit te lopen | vooruitlopend | naast | aangetast | los van | tekort
  | gelaten | beperken = !without prejudice | without _ prejudice | prejudice* | notwithstanding | without affect*
  | affect* | subject to | without detriment | in addition | despite | without derogat* | derogat* | undiminish* |
  unabated | unimpaired | without limit* | save | except* | regardless | irrespective* | while | full* | in spite
  | as well as | unreduced | reduc* | preserv* | remain* | always | detract* | limit* | still
!eenparig* | !unaniem* | algemene stemmen | *stemmig* | eenstemmig* | gezamenlijk* | gemeen* | overeenstemming |
  eensgezind* = !unanimous* | unanim* | common accord | consensus | uniform* | united* | joint* | one accord |
  agree* | all
!volstrekte meerderheid | !gewone meerderheid | !gekwalificeerde meerderheid | gewone | volstrekte |
  gekwalificeerde | absolute | enkelvoudig* | normale | twee* | drie* = !simple majority | !absolute majority |
  !qualified majority | simple | absolute | ordinary | normal | qualified | special | two* | three*
!halve maand | !halve prijs | helft | halve | half* | 50 | anderhalf* | zes maanden | semi* = !half | half* |
  halv* | 50 | semi* | mid* | six months | six-month* | one and
!periodiek* | regelmatig* | geregeld* | gezette | *jaarlijks* | op gezette tijden | tijd | termijn* |
  van tijd tot tijd | geleidelijk* | tussentijds* | periode* = !periodically | !periodic | !periodical | period* |
  regular* | from time to time | interval* | recurr* | routine* | time
gelijktijdig* | tegelijkertijd | tegelijk | samen* | gezamenlijk* | parallel* | simultaan | zelfde* | dezelfde |
  hetzelfde | terzelfder | tezamen | meteen = ?simultaneous* | at the same time | simultan* | same time |
  concurrent* | concomitant* | togeth* | contempor* | parallel* | same | while | synchron* | both | coincid* |
  joint* | at one time | once | yet | collective*
!ononderbroken | !onafgebroken | continu* | doorlopend* | voortdurend* | aaneengesloten | permanent* |
  opeenvolgend* | achtereenvolg* | aaneen* | vol | aanhoudend* | constant* | steeds | blijvend* = !uninterrupted*
  | continu* | constant* | permanent* | ongoing | consecutive* | unbroken | unceasing* | at all times | steady |
  persist* | non-stop | always | never | in a row | full
!achtereenvolgend* | !opeenvolgend* | !achtereenvolgens | volgend* | vervolgens | opeen* | achter* | op elkaar |
  na elkaar | na* | aaneengesloten | elkaar | doorlopend* = !consecutive* | !successive* | success* | sequen* |
  subsequent* | consecut* | follow* | turn | one after | in order | series | row | respective* | continuous* |
  straight | progressive* | adjacent* | serial*
!minderjarig* | kind* | onder de leeftijd | jonger* | jeugd* | jong* = minors | minor* | under age | underage |
  child* | infan* | juvenile* | young* | under the age | kids | age
!meerderjarig* | volwassen* | leeftijd = !of full age | adult* | of age | major* | full age | age
!elektronisch* | digitaal | digitale | e-mail* | online | internet* | e-* | langs elektronische | elektri* |
  computer* = !electronic | !electronically | electronic* | e-mail* | digital* | online | e-* | on-line |
  computer* | by email | cyber*
!zoveel mogelijk | !zo veel mogelijk | mogelijk* | maximaal | uiterste = !as far as possible |
  ?as much as possible | !wherever possible | possible | practicabl* | best | feasibl* | maximum | maximis* |
  where* | utmost | most | extent | as far as | limit*
!zo spoedig mogelijk | !zo snel mogelijk | !ten spoedigste | spoedig* | snel* | onverwijld* | onmiddellijk* |
  direct* | prompt* | terstond | zodra | vroeg* | zo kort mogelijk | vertraging | vlug* | op korte =
  !as soon as possible | !as soon as practicable | !as quickly as possible | soon* | quick* | prompt* | earl* |
  immediate* | delay | speed* | rapid* | fast* | forthwith | expedit* | urgent* | swift* | shortest | time*
!rechtstreeks* | !directe | direct | direct* | middellijk* | onmiddellijk* | onverwijld* | terstond | meteen |
  persoonlijk* | zelf | rechtuit | rechtens | uit eigen hoofde | dadelijk = direct | !directly | immediate* |
  direct* | straight | outright | instant* | first-hand | forthwith | at once | promptly | right | indirect*
!indirect* | !middellijk* | onrechtstreeks* | zijdelings* | zijlijn | al dan niet | gevolg* | tussenkomst | via |
  bijkomend* = !indirect* | consequen* | through | remote* | mediate* | intermedia* | derivat*
?geheel = in full | whole* | entire* | full* | complete* | total* | all | altogether | any | quite | exclusiv* |
  perfect* | overall | set | very | part* | absolute* | sum | body
?kleine | klein | gering* | ondergeschikt* | bijkomstig* | minder* | kleiner* | kleinst* | beperkt* | licht* = ?minor | small* | little | less* |
  slight* | low* | limited | petty | short* | tiny | few | short | modest | micro*
!verplichte | ?verplicht gesteld | verplicht* | bindend* | moet* | dwingend* | dient | dienen | vereist* |
  noodzakelijk* | voorgeschreven | plicht* | gebod* | obligatoir* | *dwang* = !mandatory | !compulsory |
  ?obligatory | mandator* | compulsor* | oblig* | requir* | bound | statutory | must | duty | shall | enforced |
  need* | prescribed | necessary | binding
!werkelijke | werkelijk* | daadwerkelijk* | feitelijk* | effectie* | reëel | reële | echt* | concreet | concrete |
  waar | ware | huidig* | reëel* = actual | actual* | real* | effective* | true* | genuin* | factual* | de facto |
  fact | current | practical*
!boetevrij* | boete* | *vergoeding | sanctie* | straf* = !without penalty | penalt* | fine* | charge | free | fee*
  | penal* | without _ penalty
?normale | ?normaal | gewoon* | gewone | gebruikelijk* | regulier* | standaard* | normaliter | doorgaans |
  gangbaar* | gangbare | *normaal = ?normal | normally | normal* | usual* | ordinar* | customar* | regular* |
  common* | standard | general* | natural* | average | routine | abnormal* | typical*
!gereduceerd* | !verlaagd* | verlaag* | vermind* | lager* | reduc* | korting* | beperk* | klein* | terug* |
  afgenomen | daling = reduced | reduc* | lower* | decreas* | discount* | cut | cuts | dimin* | less* | minimi* |
  smaller | fall
!vertrouwelijk* | geheim* | vertrouw* = !confidential | !confidentially | confiden* | secre* | classified |
  sensitive | trust*
!geheime | !geheim | geheim* | vertrouw* | *geheim* = !secret | ?secretly | secre* | confiden* | classified |
  covert | undisclosed | ballot | clandestine
!buitengerechtelijk* | buiten rechte | *gerechtelijk* | onderhands* | minnelijk* = !extrajudicial | !out-of-court
  | extra* | out of court | non-judicial | collection | judicial*
?maximaal | ?maximale | maxim* | hoogst* | ten hoogste | hoogte | uiterst* | niet meer | meer dan | beperkt* | tot
  | *maximum* | optima* | bovengrens | zoveel | grootste = ?maximum | maxim* | up to | most | no more | not more |
  exceed* | limit* | not exceed* | highest | as much | longer | greatest | within | full* | cap* | top | peak
!minimaal | !minimale | minim* | ten minste | tenminste | minste | minder | laagste | ondergrens | *minimum* |
  klein* | beperk* | minstens | gering* | zo weinig = !minimum | minim* | at least | less* | fewer | lowest | small* | least
  | few | low | marginal | no less
!onherstelba* | herstel* | onomkeerba* | *baar* = !irreparabl* | irrepar* | irrevers* | beyond repair | irretriev*
  | irremed* | repair*
ongewijzigd* | onveranderd* | ongewijzig* | niet gewijzigd | niet | gelijk* | hetzelfde | dezelfde | wijzig* =
  ?unchanged | unaltered | unamended | unmodified | not | same | intact | unaffect* | remain* | without | constant
  | identical
?beschadigd* | beschadig* | schade* | kapot* | gebrek* | onbeschadigd* | defect* = !damaged | damag* | defect* |
  broken | harm* | injur* | corrupt* | impair*
!onbeschadigd* | beschadig* | schade | intact* | goede staat | ongeschonden | gave = !undamaged | damag* | intact
  | good condition | unharmed | uninjured
!oorspronkelijk* | !originele | origin* | *spronkelijk* | eerst* | vorige | initie* | vroeger* | aanvankelijk* |
  echt* = ?original | ?originally | origin* | initial* | first | former* | previous* | primar* | earl* | authentic
`;

/** The words of scope, a row a meaning. */
export const SCOPE_WORDS: readonly Row[] = ROWS.trim()
  .split(/\n(?! )/)
  .map(rowIn);

/** The words of scope that ask for an answer and begin at a place of a sentence. */
export const scopeWordsAt = askingIn(SCOPE_WORDS);
