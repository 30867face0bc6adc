import { wordList } from '../word-list.ts';

/** Laws by the names both languages have for them; the key is the Dutch abbreviation or the number of the act. */
export const LAWS: readonly (readonly [string, string])[] = [
  /** "artikel 6:89 BW", "Section 6:89 of the Dutch Civil Code" */
  ['BW', 'BW|(?:Nederlands(?:e)? )?Burgerlijk Wetboek|(?:Dutch |Netherlands )?Civil Code|DCC|NCC'],
  ['Rv', 'Rv|Wetboek van Burgerlijke Rechtsvordering|(?:Dutch |Netherlands )?Code of Civil Procedure|DCCP'],
  ['Fw', 'Fw|Faillissementswet|(?:Dutch |Netherlands )?(?:Bankruptcy|Insolvency) Act'],
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
  ['Mw', 'Mededingingswet|(?:Dutch )?Competition Act'],
  ['Hrw', 'Handelsregisterwet|(?:Dutch )?(?:Trade|Commercial) Register Act'],
  ['Wft', 'Wft|Wet op het financieel toezicht|(?:Dutch )?Financial Supervision Act'],
  ['Wwft', 'Wwft|Wet ter voorkoming van witwassen en financieren van terrorisme'],
  ['WOR', 'WOR|Wet op de ondernemingsraden|(?:Dutch )?Works Councils? Act'],
  ['Arbowet', 'Arbowet|Arbeidsomstandighedenwet|(?:Dutch )?Working Conditions Act'],
  [
    'WKV',
    'Weens Koopverdrag|CISG|(?:UN |United Nations )?Convention on Contracts for the International Sale of Goods|Vienna Sales Convention',
  ],
  ['CMR', 'CMR|CMR-verdrag|CMR Convention'],
  ['EVRM', 'EVRM|Europees Verdrag voor de Rechten van de Mens|ECHR|European Convention on Human Rights'],
  [
    'VWEU',
    'VWEU|Verdrag betreffende de werking van de Europese Unie|TFEU|Treaty on the Functioning of the European Union',
  ],
];

/** Words for a law, whichever it is. */
export const LAW_WORDS = wordList(
  'wet wetboek verordening richtlijn verdrag besluit reglement regeling protocol statuut handvest overeenkomst norm code act regulation directive convention treaty decree decision protocol statute charter rules agreement law standard',
).join('|');
