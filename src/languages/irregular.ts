import type { Sides } from '../model/side.ts';
import { wordList } from './word-list.ts';

/**
 * Forms that no rule gives, as "base form form …".
 * Dutch verbs: infinitive, past singular, past plural, participle; prefixed verbs follow ("ontbinden" like "binden").
 * Dutch nouns with a changing vowel: "lid", "leden".
 */
const TABLES: Sides<string> = {
  nl: `
bannen bande gebannen|bederven bedierf bedierven bedorven|beginnen begon begonnen|bergen borg borgen geborgen|bevelen beval bevalen bevolen
bewegen bewoog bewogen|bezwijken bezweek bezweken|bieden bood boden geboden|bijten beet beten gebeten|binden bond bonden gebonden
blijken bleek bleken gebleken|blijven bleef bleven gebleven|breken brak braken gebroken|brengen bracht brachten gebracht
buigen boog bogen gebogen|delven dolf dolven gedolven|denken dacht dachten gedacht|dingen dong dongen gedongen|doen doet deed deden gedaan
dragen droeg droegen gedragen|drijven dreef dreven gedreven|dringen drong drongen gedrongen|drinken dronk gedronken|dwingen dwong dwongen gedwongen
eten at aten gegeten|gaan gaat ging gingen gegaan|gelden gold golden gegolden|genezen genas genezen|genieten genoot genoten|geven gaf gaven gegeven
glijden gleed gegleden|graven groef groeven gegraven|grijpen greep grepen gegrepen|hangen hing hingen gehangen|hebben heeft had hadden gehad
heffen hief hieven geheven|helpen hielp hielpen geholpen|houden hield hielden gehouden|jagen joeg joegen gejaagd|kiezen koos kozen gekozen
kijken keek keken gekeken|klinken klonk klonken geklonken|komen komt kwam kwamen gekomen|kopen kocht kochten gekocht|krijgen kreeg kregen gekregen
krimpen kromp gekrompen|laten liet lieten gelaten|lezen las lazen gelezen|liegen loog logen gelogen|liggen lag lagen gelegen|lijden leed leden geleden
lijken leek leken geleken|lopen liep liepen gelopen|meten mat maten gemeten|mijden meed meden gemeden|nemen nam namen genomen|prijzen prees prezen geprezen
raden ried geraden|rijden reed reden gereden|rijzen rees rezen gerezen|roepen riep riepen geroepen|scheiden scheidde gescheiden
schenden schond schonden geschonden|schenken schonk schonken geschonken|scheppen schiep schiepen geschapen|schieten schoot schoten geschoten
schrijven schreef schreven geschreven|schuiven schoof schoven geschoven|slaan slaat sloeg sloegen geslagen|slapen sliep geslapen|slijten sleet gesleten
sluiten sloot sloten gesloten|smelten smolt gesmolten|snijden sneed gesneden|spreken sprak spraken gesproken|springen sprong sprongen gesprongen
staan staat stond stonden gestaan|stelen stal stalen gestolen|sterven stierf stierven gestorven|stijgen steeg stegen gestegen|strijden streed streden gestreden
strijken streek streken gestreken|treden trad traden getreden|treffen trof troffen getroffen|trekken trok trokken getrokken|vallen viel vielen gevallen
vangen ving vingen gevangen|varen voer voeren gevaren|vechten vocht vochten gevochten|verdwijnen verdween verdwenen|vergeten vergat vergaten
verliezen verloor verloren|verslinden verslond verslonden|vinden vond vonden gevonden|vliegen vloog gevlogen|vragen vroeg vroegen gevraagd
vriezen vroor gevroren|wegen woog wogen gewogen|werpen wierp wierpen geworpen|werven wierf wierven geworven|weten wist wisten geweten
wijken week weken geweken|wijten weet weten geweten|wijzen wees wezen gewezen|winnen won wonnen gewonnen|worden werd werden geworden
wrijven wreef gewreven|zeggen zegt zei zeiden gezegd|zenden zond zonden gezonden|zien ziet zag zagen gezien|zijn is was waren geweest
zinken zonk gezonken|zitten zat zaten gezeten|zoeken zocht zochten gezocht|zuigen zoog gezogen|zwijgen zweeg zwegen gezwegen
bezitten bezat bezaten bezeten|onderwerpen onderwierp onderworpen|ontvangen ontving ontvingen|overlijden overleed overleden|voldoen voldeed voldeden voldaan
lid leden|geleding geledingen|schip schepen|stad steden|gebrek gebreken|gelid gelederen|verlof verloven|bedrag bedragen|weg wegen|dag dagen|slot sloten
besluit besluiten|gebod geboden|verbod verboden|aanbod aanbiedingen|bod biedingen|gat gaten|graf graven|hof hoven|hol holen|oorlog oorlogen|pad paden
spel spelen|vat vaten|verdrag verdragen|gezag|kind kinderen|goed goederen|lied liederen|rad raderen|ei eieren|gemoed gemoederen|volk volken volkeren
mogelijkheid mogelijkheden|zaak zaken|geval gevallen|museum musea|medium media|datum data|criterium criteria|centrum centra|stimulus stimuli
boete boetes boeten|module modules modulen|methode methodes methoden|ziekte ziektes ziekten|functie functies functiën|premie premies premiën`,
  en: `
be is are was were been being|have has had|do does did done|go goes went gone|arise arose arisen|bear bore borne|become became|begin began begun|bind bound
break broke broken|bring brought|build built|buy bought|choose chose chosen|come came|cut|deal dealt|draw drew drawn|fall fell fallen|find found
forbid forbade forbidden|forget forgot forgotten|get got|give gave given|grow grew grown|hear heard|hide hid hidden|hold held|keep kept|know knew known
lay laid|lead led|leave left|lend lent|let|lie lay lain|lose lost|make made|mean meant|meet met|override overrode overridden|overrun overran|pay paid|put
read|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|resell resold|send sent|set|show showed shown|shut|speak spoke spoken|spend spent
stand stood|understand understood|steal stole stolen|strike struck stricken|swear swore sworn|take took taken|undertake undertook undertaken|teach taught
tell told|think thought|wind wound|grind ground|throw threw thrown|win won|withdraw withdrew withdrawn|withhold withheld|write wrote written|rewrite rewrote rewritten|underwrite underwrote underwritten
uphold upheld|beget begot|repay repaid|overtake overtook overtaken|forego forewent foregone|forgo forwent forgone
person people|man men|woman women|child children|datum data|criterion criteria|appendix appendices|index indices indexes|matrix matrices|crisis crises|basis bases
analysis analyses|medium media|memorandum memoranda|addendum addenda|erratum errata|forum fora|half halves|life lives|self selves|party parties|proof proofs
belief beliefs|die dying|lie lying|tie tying|analyse analysed analysing|bus buses|process processes|lien liens`,
};

/** For each language: a form → the base forms it may belong to. */
export const IRREGULAR: Sides<ReadonlyMap<string, readonly string[]>> = {
  nl: read(TABLES.nl),
  en: read(TABLES.en),
};

/** Dutch verbs that stand at the end of names of several words: "in gebreke stellen", "in rekening brengen", "van kracht worden". */
export const INFINITIVES: ReadonlySet<string> = new Set([
  ...[...IRREGULAR.nl.values()].flat().filter((base) => /(?:en|gaan|doen|staan|zien|slaan)$/.test(base)),
  ...wordList('achten betalen leggen leveren maken stellen stemmen verklaren voeren zetten plaatsen vorderen'),
]);

function read(table: string): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const row of table.trim().split(/[|\n]/)) {
    const [base, ...forms] = row.trim().split(' ');
    for (const form of forms) if (base !== undefined) map.set(form, [...(map.get(form) ?? []), base]);
  }
  return map;
}

/** Verbs that exist only with a prefix are in the table whole; all others take these: "ont-binden", "terug-geven". */
export const PREFIXES: Sides<readonly string[]> = {
  nl: 'aan achter af be bij binnen boven door ge goed groot her in kwijt los mede mee mis na neer om onder ont op over samen stil tegen tegemoet tekort te teniet terug toe tussen uit ver vol voor voorbij vast vrij waar weder weer weg'.split(
    ' ',
  ),
  en: ['re', 'over', 'under', 'out', 'mis', 'un', 'fore', 'with', 'up'],
};
