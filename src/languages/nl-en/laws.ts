import { wordList } from '../word-list.ts';

/** Laws by the names both languages have for them; the key is the Dutch abbreviation or the number of the act. */
export const LAWS: readonly (readonly [string, string])[] = [
  /** "artikel 6:89 BW", "Section 6:89 of the Dutch Civil Code" */
  ['BW', 'BW|(?:Nederlands(?:e)? )?Burgerlijk Wetboek|(?:Dutch |Netherlands )?Civil Code|DCC|NCC'],
  ['Rv', 'Rv|Wetboek van Burgerlijke Rechtsvordering|(?:Dutch |Netherlands )?Code of Civil Procedure|DCCP'],
  ['Fw', 'Fw|Faillissementswet|(?:Dutch |Netherlands )?Bankruptcy Act'],
  ['Sr', 'Sr|WvSr|Wetboek van Strafrecht|(?:Dutch |Netherlands )?(?:Penal|Criminal) Code'],
  ['Sv', 'Sv|Wetboek van Strafvordering|(?:Dutch |Netherlands )?Code of Criminal Procedure'],
  ['WvK', 'WvK|Wetboek van Koophandel|(?:Dutch |Netherlands )?Commercial Code'],
  ['Awb', 'Awb|Algemene wet bestuursrecht|General Administrative Law Act'],
  ['Aw', 'Aw|Auteurswet|(?:Dutch |Netherlands )?Copyright Act'],
  ['Tw', 'Tw|Telecommunicatiewet|(?:Dutch )?Telecommunications Act'],
  ['Gw', 'Grondwet|Constitution'],
  /** "artikel 28 AVG", "Article 28 GDPR" */
  ['AVG', 'AVG|Algemene [Vv]erordening [Gg]egevensbescherming|GDPR|General Data Protection Regulation'],
  ['UAVG', 'UAVG|Uitvoeringswet (?:AVG|Algemene verordening gegevensbescherming)|GDPR Implementation Act'],
  ['Wbp', 'Wbp|Wet bescherming persoonsgegevens|(?:Dutch )?Personal Data Protection Act'],
  ['EVRM', 'EVRM|Europees Verdrag voor de Rechten van de Mens|ECHR|European Convention on Human Rights'],
  [
    'VWEU',
    'VWEU|Verdrag betreffende de werking van de Europese Unie|TFEU|Treaty on the Functioning of the European Union',
  ],
];

/** Words for a law, whichever it is. */
export const LAW_WORDS = wordList(
  'wet wetboek verordening richtlijn verdrag besluit reglement regeling protocol statuut handvest overeenkomst code act regulation directive convention treaty decree decision protocol statute charter rules agreement law',
).join('|');
