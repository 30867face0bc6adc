import { wordSet } from '../word-list.ts';

export const PREPOSITIONS_NL = wordSet(
  'aan achter bij binnen boven buiten door in jegens met na naar namens naast om omtrent onder op over per sinds te tegen tegenover tot tussen uit van via volgens voor zonder',
);

export const OPENERS_NL = wordSet(
  `als indien wanneer dat nadat voordat alvorens totdat tot omdat doordat zodat opdat zodra tenzij mits terwijl die wat hoe of waar waarom
  hoewel zolang zover waarbij waarvan waarmee waarop waartoe waardoor waarin waaraan waarvoor waarover waarna wie welke`,
);

export const CONJUNCTIONS_NL = wordSet('en maar of want dan doch');

/** Second before a subject of the second person: "kun je", "heeft u"; a form in -en never is. */
export const MODALS_NL = wordSet(
  'zal zul zult zou kan kun kunt mag moet wil wilt dien dient hoef hoeft behoort bent ben heb hebt heeft is was had wordt word werd doe doet ga gaat zie ziet geef sta staat',
);

/** What follows "je" and "ons" where they own nothing. */
export const SMALL_NL = wordSet(
  `de het een deze die dit dat er hier daar geen niet nooit altijd ook al nog wel dan eens even zelf zo te om aan bij binnen door in met na naar op
  over per tot uit van via voor zonder als of en dus alleen eerst daarom daarvoor daarvan daarin daarover daarmee daarna hierover hiervoor hiervan meer minder
  meestal zich wij we je u ons hem haar hen ze hun ten uiterlijk vooraf achteraf altijd graag schriftelijk direct meteen kosteloos gratis bent hebt heeft kunt kan zal zult moet mag wilt wil
  weten alles iets niets toe mee af terug wanneer waar waarom welke wat hoe redelijkerwijs hebben kunnen mogen zullen moeten worden zijn uitdrukkelijk onmiddellijk`,
);

/** Verbs that stand second in a main clause and say what the subject does or owes. */
export const FINITE =
  wordSet(`zal zullen zou zouden moet moeten mag mogen kan kunnen kon konden dient dienen hoeft hoeven behoeft behoeven behoort behoren
  wil willen wenst is zijn was waren heeft hebben had hadden wordt worden werd werden blijft blijven doet doen geeft staat stelt neemt komt laat draagt
  houdt biedt brengt acht spant verbindt behoudt heeft`);

export const PASSIVE = wordSet('wordt worden werd werden');

/** After these the subject comes and the verb waits for the end: "indien Opdrachtgever niet betaalt" */
export const SUBORDINATORS =
  wordSet(`indien als wanneer dat nadat voordat alvorens totdat omdat doordat zodat opdat zodra tenzij mits terwijl waarbij waarvan
  waarmee waarop waartoe waardoor waarin waaraan waarvoor waarover die welke wat hetgeen hoewel ofschoon zover zolang of`);

export const DETERMINERS_NL = wordSet(
  'de het een deze die dit iedere elke enige desbetreffende betreffende betrokken andere',
);

export const NOT_FINITE = wordSet(
  'niet met tot uit dat het wat naast laatst omtrent recht bericht contract product project dienst punt kracht krachtens macht tijdstip opdracht inzicht overzicht bedrag contact minst reeds slecht echt direct exact correct expliciet verplicht gericht bepaalt feit geding toezicht besluit inzet uiterst eerst',
);
