/** Terms that we wrote, in two faithful versions. */
export const NL = `Algemene voorwaarden

Artikel 1. Definities

Klant: de rechtspersoon die een Overeenkomst met Leverancier sluit.
Leverancier: de onderneming die de dienst levert.
Overeenkomst: iedere afspraak tussen Klant en Leverancier over de dienst.

Artikel 2. Betaling

2.1 Klant betaalt iedere factuur binnen 30 dagen na de factuurdatum.
2.2 Bij te late betaling is Klant een vergoeding van € 250 verschuldigd.
2.3 Leverancier mag de levering opschorten zolang Klant niet betaalt.

Artikel 3. Aansprakelijkheid

3.1 De aansprakelijkheid van Leverancier is beperkt tot € 10.000 per gebeurtenis.
3.2 Klant meldt schade binnen acht dagen schriftelijk aan Leverancier.

Artikel 4. Opzegging

4.1 Klant kan de Overeenkomst opzeggen met een opzegtermijn van drie maanden.
4.2 Na opzegging geeft Leverancier de gegevens aan Klant terug, zoals artikel 3.2 bepaalt.
`;

export const EN = `General Terms and Conditions

Article 1. Definitions

Customer: the legal entity that concludes an Agreement with the Supplier.
Supplier: the company that provides the service.
Agreement: any arrangement between the Customer and the Supplier about the service.

Article 2. Payment

2.1 The Customer shall pay each invoice within 30 days of the invoice date.
2.2 If payment is late, the Customer shall owe a charge of EUR 250.
2.3 The Supplier may suspend the delivery as long as the Customer does not pay.

Article 3. Liability

3.1 The liability of the Supplier is limited to EUR 10,000 per event.
3.2 The Customer shall report damage to the Supplier in writing within eight days.

Article 4. Termination

4.1 The Customer may terminate the Agreement by giving three months' notice.
4.2 After termination, the Supplier shall return the data to the Customer, as Article 3.2 provides.
`;

/** The English with a fault of each severity: another period (2.1), a word that stands twice (2.3) and another amount (3.1). */
export const WRONG_EN = EN.replace('within 30 days', 'within 14 days')
  .replace('suspend the delivery', 'suspend the the delivery')
  .replace('EUR 10,000', 'EUR 1,000');

/** A text of another kind, in the same language as the terms it is laid beside. */
export const OTHER_EN = `The lighthouse

The old keeper climbed the stairs of the tower every evening. He had a lamp, a book and a dog that did not like the wind. When the ships passed,
he waved at them with a white cloth, although nobody could have seen it from so far away.

In the winter the sea came up to the door. The dog slept near the stove and dreamed of rabbits. There was bread on the table, and a letter from
the city that he had never answered.

One morning the lamp was gone. He looked for it in the cellar, under the bed and behind the curtains, but it was not there, and the ships that passed that
night had to find their own way home.
`;
