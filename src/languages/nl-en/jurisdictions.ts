import { wordList } from '../word-list.ts';

/** A country whose law may govern a contract: "Nederlands recht", "het recht van Nederland" / "Dutch law", "the laws of the Netherlands". */
type Country = Readonly<{ code: string; nl: Names; en: Names }>;
/** Patterns: what it is called, and the adjective (in Dutch without the "e" of "Nederlandse"). */
type Names = Readonly<{ country: string; adjective: string }>;

const row = (line: string): Country => {
  const [code = '', country = '', adjective = '', countryEn = '', adjectiveEn = ''] = line.split(' | ');
  return { code, nl: { country, adjective }, en: { country: countryEn, adjective: adjectiveEn } };
};

/** England, Wales and the United Kingdom are one row: contracts name the same law by each of them. */
export const COUNTRIES: readonly Country[] = `
NL | Nederland | Nederlands | Netherlands|Holland | Dutch|Netherlands
BE | België | Belgisch | Belgium | Belgian
LU | Luxemburg | Luxemburgs | Luxembourg | Luxembourg
DE | Duitsland | Duits | Germany | German
FR | Frankrijk | Frans | France | French
GB | Engeland|Verenigd Koninkrijk|Groot-Brittannië | Engels|Brits | England|United Kingdom|UK|Great Britain | English|British|UK
XS | Schotland | Schots | Scotland | Scottish|Scots
IE | Ierland | Iers | Ireland | Irish
US | Verenigde Staten|VS | Amerikaans | United States|USA|US|U\\.S\\.A?\\.? | American|US|U\\.S\\.
ES | Spanje | Spaans | Spain | Spanish
PT | Portugal | Portugees|Portuges | Portugal | Portuguese
IT | Italië | Italiaans | Italy | Italian
AT | Oostenrijk | Oostenrijks | Austria | Austrian
CH | Zwitserland | Zwitsers | Switzerland | Swiss
DK | Denemarken | Deens | Denmark | Danish
SE | Zweden | Zweeds | Sweden | Swedish
NO | Noorwegen | Noors | Norway | Norwegian
FI | Finland | Fins | Finland | Finnish
PL | Polen | Pools | Poland | Polish
`
  .trim()
  .split('\n')
  .map(row);

/** What a country has: its law, or its courts; each with how the words may go on and still be a name of something else. */
export const LAW_OF = {
  nl: '(?:privaat|contracten|overeenkomsten)?recht|rechtsstelsel|wetgeving|wet-\\sen\\sregelgeving|wet(?!\\s(?:op|inzake|tot|van|betreffende|houdende)\\s)',
  en: 'laws?(?!\\s(?:firms?|enforcement|school))|legislation',
} as const;
export const COURTS_OF = {
  nl: 'rechters?|rechtbank(?:en)?|gerechten|rechterlijke\\sinstanties',
  en: 'courts?',
} as const;

/** A word between the adjective and its noun: "Nederlands materieel recht", "Dutch substantive law", "the competent Dutch courts" */
export const KIND_OF_LAW = {
  nl: wordList(
    'materieel materiële burgerlijk burgerlijke geldend geldende dwingend toepasselijk toepasselijke bevoegde',
  ).join('|'),
  en: wordList('substantive private civil contract applicable mandatory domestic competent').join('|'),
} as const;

/** What stands before the place of a court: "rechtbank Amsterdam", "de bevoegde rechter te Utrecht" / "the District Court of Amsterdam", "the competent court in Utrecht" */
export const COURT_BEFORE = {
  nl: /(?:rechtbank|rechter|kantonrechter|voorzieningenrechter|gerechtshof|hof|arrondissement)\s(?:(?:te|in|van|locatie)\s)?$/i,
  en: /courts?(?:\s(?:of|in|at|for)(?:\sthe)?)?\s$/i,
} as const;
/** What stands behind it: "the Amsterdam District Court"; Dutch has the court in front */
export const COURT_BEHIND = { nl: /(?!)/, en: /^\s(?:(?:District|Subdistrict)\s)?[Cc]ourts?(?![a-z])/ } as const;
