import type { Lang, Sides } from '../model/side.ts';
import { wordSet } from './word-list.ts';

/**
 * Words that a translation need not mirror one by one: articles, pronouns, prepositions, conjunctions, auxiliaries, and adverbs that only point or stress.
 * "daarbij", "tevens", "aldus" / "thereof", "such", "hereby"
 */
const SMALL: Sides<ReadonlySet<string>> = {
  nl: wordSet(`de het een deze die dit dat der des den te ten ter en of maar doch want dus dan als indien wanneer tenzij mits noch om op in uit aan af bij naar na nabij van
    voor door over onder boven binnen buiten tegen tot tussen met zonder per via sinds sedert langs rond rondom jegens krachtens ingevolge conform volgens omtrent inzake namens
    wegens vanwege betreffende aangaande terzake omwille gedurende tijdens alvorens voordat nadat totdat zodra zolang zodat opdat omdat doordat waardoor terwijl hoewel waarbij waarvan
    waarmee waarop waartoe waarin waaraan waarvoor waarover waarna waaruit waaronder waartegen daarbij daarvan daarmee daarop daartoe daarin daaraan daarvoor daarover daarna daaruit daaronder
    daartegen daardoor daarnaast daarom hierbij hiervan hiermee hierop hiertoe hierin hieraan hiervoor hierover hierna hieruit hieronder hierdoor hiertegen er eraan erin erop ervan ervoor erover
    ermee ertoe ernaar hij zij ze hem haar hen hun zijn zich zichzelf wij we ons onze je jij jou jouw u uw jullie diens wiens wier men ik mij mijn is was waren wordt worden werd werden geworden
    geweest wezen heeft hebben had hadden gehad zal zullen zou zouden kan kunnen kon konden mag mogen mocht mochten moet moeten moest moesten dient dienen hoeft hoeven behoeft wil willen laat laten
    doet doen gaat gaan komt komen blijft blijven blijkt blijken niet geen nooit nimmer niets niemand wel ook tevens eveneens evenzo alleen slechts uitsluitend enkel zelfs juist reeds al alle alles allen
    ieder iedere elk elke enig enige enkele sommige veel vele meer meest minder minst ander andere anders anderszins wat welk welke hoe waar wie zo zoals zodanig zodanige dergelijk dergelijke
    aldus alsdan toen toch echter evenwel immers voorts verder vervolgens tenminste ten-minste derhalve bovendien overigens nog steeds weer opnieuw eerst nu hier daar hetgeen hetzij dezelfde hetzelfde
    zelf eigen beide mede samen etc enz enzovoort respectievelijk alsmede alsook evenals dan-wel danwel desbetreffende betrokken genoemde bedoeld bedoelde voormelde voornoemde onderhavige
    respectieve zover voorzover ervan geheel zeer teneinde weg terug toe heen mee los vast neer open mits dient waarde wijze geval gevallen deel kader overeenkomstig overeenkomstige toepassing verstaan lid artikel artikelen titel afdeling boek hoofdstuk eerste tweede derde vierde vijfde zesde minste hoofde hemzelf haarzelf henzelf afwijking verstande zin volzin vorige vorig voorgaande inbegrip toegestaan gerechtigd bevoegd verplicht gehouden mogelijk nodig vereist staat betrekking ongeacht aanzien middel uiterlijk grond gebied zake`),
  en: wordSet(`the a an this that these those and or but nor if when where unless provided until till while whilst whereas because since so as than then thus hence in on at by of off to into
    onto from for with without within upon under over above below between among against about after before during through throughout via per towards toward regarding concerning pursuant
    according accordance respect relation regard connection behalf thereof therein thereto thereby thereafter therefore therefrom hereof herein hereto hereby hereafter hereinafter hereunder thereunder
    whereby wherein whereof which who whom whose what how it its itself he him his she her hers they them their theirs themselves we us our ours you your yours is are was were be been being am has have
    had having will shall would should may might can could must do does did done not no never nor none nothing nobody also only solely merely even just already all any every each some such same other
    others another one ones both either neither more most less least many much few several own there here now still yet again first however moreover furthermore further likewise too very well
    said aforementioned aforesaid foregoing following mentioned referred respective respectively relevant concerned etc and/or out up down way case cases part basis event purpose purposes
    let get gets make makes made take takes taken give given need needs regardless whether including include includes article articles paragraph section title book chapter first second third fourth fifth mutatis mutandis entitled allowed permitted obliged required able authorised authorized possible necessary inclusive exception effect`),
};

/** Whether a word, in lower case, carries too little meaning to be missed. */
export const isSmall = (word: string, lang: Lang): boolean => word.length < 3 || SMALL[lang].has(word);
