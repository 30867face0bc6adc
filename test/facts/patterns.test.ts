import { describe, expect, test } from 'vitest';
import { extract } from '../../src/facts/extract.ts';
import { glossary } from '../../src/glossary/index-names.ts';
import { namesOf } from '../../src/glossary/mentions.ts';
import type { Clause } from '../../src/model/clause.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Lang } from '../../src/model/side.ts';

const clause: Clause = { label: '1', kind: 'paragraph', mark: null, heading: null, own: [], children: [] };
const none = namesOf(glossary([]));

/** What a sentence states, each fact in a few words, in reading order: a word that one kind has claimed is nothing else. */
function stated(text: string, lang: Lang): readonly string[] {
  const [sentence] = extract(clause, { text, toSource: (at) => at }, none, lang);
  return (sentence?.facts ?? [])
    .flatMap((fact) => said(fact))
    .sort((a, b) => a.at - b.at || a.text.localeCompare(b.text))
    .map(({ text }) => text);
}

function said(fact: Fact): readonly Readonly<{ at: number; text: string }>[] {
  const text = worded(fact);
  return text === null ? [] : [{ at: fact.span.start, text }];
}

function worded(fact: Fact): string | null {
  switch (fact.kind) {
    case 'amount':
      return [fact.currency, fact.value, fact.per && `per ${fact.per}`, fact.vat, fact.slip && 'slip']
        .filter(Boolean)
        .join(' ');
    case 'percentage':
      return `${Number(fact.value.toFixed(6))}${fact.points ? ' points' : ' %'}`;
    case 'duration':
      return `${fact.every ? 'every ' : ''}${fact.count} ${fact.unit}${fact.limit ? ` ${fact.limit}` : ''}`;
    case 'date':
      return `${fact.year ?? '-'}/${fact.month}/${fact.day ?? '-'}${fact.possible ? '' : ' impossible'}`;
    case 'time':
      return `${Math.floor(fact.minutes / 60)}h${fact.minutes % 60}`;
    case 'identifier':
      return `${fact.what} ${fact.value}`;
    case 'placeholder':
      return `placeholder ${fact.name ?? fact.hint ?? 'blank'}`;
    case 'number':
      return `${fact.soft ? 'soft ' : ''}${Number(fact.value.toFixed(4))}${fact.limit ? ` ${fact.limit}` : ''}`;
    case 'doubled':
      return `${fact.words} = ${fact.figure}`;
    case 'reference':
      return `→ ${fact.targets.map(({ path }) => path).join(' ')}${fact.law ? ` ${fact.law}` : ''}`;
    default:
      return null;
  }
}

type Row = readonly [lang: Lang, text: string, ...facts: string[]];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  amounts: [
    ['nl', 'Een bedrag van € 25.000,- is verschuldigd.', 'EUR 25000'],
    ['nl', 'De prijs is €15,- per stuk.', 'EUR 15 per case'],
    ['nl', 'De prijs is € 2.000,= exclusief BTW.', 'EUR 2000 exclusive'],
    ['nl', 'De prijs is € 5.000,-- (vijfduizend Euro).', 'EUR 5000'],
    ['nl', 'De prijs is € 25, – per jaar.', 'EUR 25 per year', 'every 1 year'],
    ['nl', 'Een boete van 25.000 euro.', 'EUR 25000'],
    ['nl', 'Een boete van 25k euro.', 'EUR 25000'],
    ['nl', 'Een boete van 1,5 miljoen euro.', 'EUR 1500000'],
    ['nl', 'Een boete van anderhalf miljoen euro.', 'EUR 1500000'],
    ['nl', 'Een boete van € 25,000.', 'EUR 25000 slip'],
    ['en', 'A penalty of EUR 25,000 applies.', 'EUR 25000'],
    ['en', 'A penalty of €10,000 applies.', 'EUR 10000'],
    ['en', 'A penalty of EUR 1.5 million applies.', 'EUR 1500000'],
    ['en', 'A penalty of USD 500 applies.', 'USD 500'],
    ['en', 'A penalty of £500 applies.', 'GBP 500'],
    ['en', 'A penalty of EUR 500 per month excluding VAT.', 'EUR 500 per month exclusive', 'every 1 month'],
    ['en', 'A penalty of EUR 25.000 applies.', 'EUR 25000 slip'],
  ],
  numbers: [
    ['nl', 'Er zijn achtenveertig gebruikers.', '48'],
    ['en', 'There are forty-eight users.', '48'],
    ['nl', 'Er zijn vijfentwintigduizend gebruikers.', '25000'],
    ['nl', 'Niet meer dan honderdvijftig woorden.', '150 not-over'],
    ['nl', 'Het is duizend tweehonderd keer gebeurd.', '1200'],
    ['nl', 'Dat is anderhalf keer zoveel.', 'soft 1.5'],
    ['nl', 'Een half exemplaar.'],
    ['nl', 'Van de exemplaren is er één voor elke partij.', 'soft 1'],
    ['nl', 'Er is een exemplaar voor elke partij.'],
    ['nl', 'Dit gebeurt tweemaal of vijfmaal.', 'soft 2', 'soft 5'],
    ['en', 'This happens once, twice or five times.', 'soft 1', 'soft 2', '5'],
    ['nl', 'Het dubbele van beide bedragen.', 'soft 2', 'soft 2'],
    ['en', 'Double of both sums.', 'soft 2', 'soft 2'],
    ['nl', 'Twee derde van de leden.', '0.6667'],
    ['en', 'Two-thirds of the members.', '0.6667'],
    ['nl', 'Van 3 tot 5 exemplaren.', '3', '5'],
    ['nl', 'Ten minste drie exemplaren.', '3 least'],
    ['en', 'At least three copies.', '3 least'],
    ['en', 'A line spacing of 1½ lines.', '1.5'],
    ['nl', 'De zijde is 60 centimeter.', '0.6'],
    ['en', 'The side is 0.60 m long.', '0.6'],
    ['nl', 'Zij ontvangt vijf (6) exemplaren.', '5', '5 = 6'],
    ['en', 'It receives fourteen (15) copies.', '14', '14 = 15'],
    ['nl', 'Het gaat om de wet van de Auteurswet 1912.', 'soft 1912'],
  ],
  percentages: [
    ['nl', 'De rente is 1,5%.', '1.5 %'],
    ['nl', 'De rente is anderhalf procent.', '1.5 %'],
    ['nl', 'De rente is 3 percent.', '3 %'],
    ['nl', 'De rente is 2 promille.', '0.2 %'],
    ['nl', 'De rente stijgt 2 procentpunten.', '2 points'],
    ['nl', 'Op grond van dit lid 10%.', '10 %'],
    ['en', 'Interest is 1.5 per cent.', '1.5 %'],
    ['en', 'Interest rises two percentage points.', '2 points'],
  ],
  durations: [
    ['nl', 'Binnen 14 werkdagen.', '14 workday most'],
    ['en', 'Within 14 business days.', '14 workday most'],
    ['nl', 'Na dertig kalenderdagen.', '30 day over'],
    ['nl', 'Een termijn van één week.', '1 week'],
    ['nl', 'Binnen één etmaal.', '1 full-day most'],
    ['nl', 'Drie kalendermaanden.', '3 month'],
    ['nl', 'In elk kwartaal.', 'every 1 quarter'],
    ['nl', 'Per maand.', 'every 1 month'],
    ['en', 'Monthly.', 'every 1 month'],
    ['nl', 'Jaarlijks.', 'every 1 year'],
    ['en', 'Annually.', 'every 1 year'],
    ['nl', 'Eenmaal per veertien dagen.', 'soft 1', 'every 14 day'],
    ['en', 'Every fourteen days.', 'every 14 day'],
    ['en', 'Fortnightly.', 'every 14 day'],
    ['nl', 'Uiterlijk binnen 30 dagen.', '30 day most'],
    ['en', 'Within 30 days at the latest.', '30 day most'],
    ['nl', 'Niet meer dan twee jaar.', '2 year not-over'],
    ['en', 'No more than two years.', '2 year not-over'],
    ['nl', 'Minder dan drie uur.', '3 hour under'],
    ['en', 'Less than three hours.', '3 hour under'],
    ['nl', 'Uiterlijk tien dagen voor de zitting.', '10 day least'],
    ['en', 'Not later than ten days before the hearing.', '10 day least'],
    ['nl', 'Ten minste twee en ten hoogste vier maanden.', '2 month least', '4 month most'],
    ['nl', 'Volgens een vijfjarenplan.', '5 year'],
    ['en', 'On the ninetieth day after receipt.', '90 day'],
    ['en', 'The twenty-second copy.', 'soft 22'],
  ],
  'dates and times': [
    ['nl', 'Op 25 mei 2018.', '2018/5/25'],
    ['nl', 'Op 25-05-2018 of 2018-05-25.', '2018/5/25', '2018/5/25'],
    ['nl', 'Op 03-04-2020.', '2020/4/3'],
    ['nl', 'Op 31 februari 2020.', '2020/2/31 impossible'],
    ['en', 'On 25 May 2018.', '2018/5/25'],
    ['en', 'On the 25th of May 2018.', '2018/5/25'],
    ['en', 'On May 25, 2018.', '2018/5/25'],
    ['en', 'On 03-04-2020.', '2020/4/3'],
    ['nl', 'De vijfde oktober negentienhonderd drieënzeventig.', '1973/10/5'],
    ['en', 'This fifth day of October one thousand nine hundred and seventy-three.', '1973/10/5'],
    ['nl', 'Om 17.30 uur.', '17h30'],
    ['en', 'At 5:30 p.m. sharp.', '17h30'],
    ['nl', "Om 12 uur 's middags.", '12h0'],
    ['en', 'At noon.', '12h0'],
    ['nl', 'Om 9.00 uur CET.', '9h0'],
  ],
  references: [
    ['nl', 'Zie artikel 1 lid 1.', '→ 1.1'],
    ['nl', 'Zie lid 2 van dit artikel.', '→ .2'],
    ['nl', 'Zie artikel 3.1 hiervan.', '→ 3.1'],
    ['nl', 'Zie de artikelen 5 tot en met 7.', '→ 5 6 7'],
    ['nl', 'Zie artikel 827, eerste lid, onder d en f.', '→ 827.1.d 827.1.f'],
    ['nl', 'Zie module B en bijlage 2.', '→ module B', '→ annex 2'],
    ['nl', 'Zie onder a of het vorige lid.', '→ .a', '→ .-1'],
    ['en', 'See Article A.1.1.', '→ A.1.1'],
    ['en', 'See paragraph 2 of this article.', '→ .2'],
    ['en', 'See clauses 5 to 7.', '→ 5 6 7'],
    ['en', 'See Article 827(1)(d) and (f).', '→ 827.1.d 827.1.f'],
    ['en', 'See Schedule 2.', '→ annex 2'],
    ['en', 'See the preceding paragraph.', '→ .-1'],
    ['nl', 'Zie artikel 6:89 BW.', '→ 6:89 BW'],
    ['en', 'See Section 6:89 of the Dutch Civil Code.', '→ 6:89 BW'],
    ['nl', 'Zie Boek 7.', '→ book 7'],
    ['nl', 'Zie artikel 96, tweede lid, van Boek 6.', '→ 6:96.2'],
    ['nl', 'Zie de artikelen 2:24a tot en met 2:24c Burgerlijk Wetboek.', '→ 2:24a 2:24b 2:24c BW'],
    ['nl', 'Zie art. 28 AVG.', '→ 28 AVG'],
    ['en', 'See Article 28 GDPR.', '→ 28 AVG'],
    ['nl', 'Zie Verordening (EU) 2016/679.', '→  2016/679'],
    ['nl', 'Zie ECLI:NL:HR:2013:BY8733.', 'ECLI ecli:nl:hr:2013:by8733'],
    ['nl', 'Zie de twaalfde afdeling van de tweede titel.', '→ part 2.12'],
    ['nl', 'Zie artikel 194, zesde lid, of artikel 784, zevende lid, van Boek 8.', '→ 8:194.6', '→ 8:784.7'],
    ['en', 'See subparagraph (b) of paragraph 7 of Article 60.', '→ 60.7.b'],
    ['en', 'See Articles 2, 3, 6, paragraph 1.b, 7, 9 paragraph 3, and 27.', '→ 2 3 6.1.b 7 9.3 27'],
    ['en', 'See articles 3 and 4 and paragraph 3 of article 5.', '→ 3 4', '→ 5.3'],
    ['nl', 'Zie artikel 6, eerste lid of artikel 7, tweede lid.', '→ 6.1', '→ 7.2'],
    ['en', 'See Article 13 bis, paragraph 2.', '→ 13bis.2'],
    ['nl', 'Op grond van dit lid 30 dagen.', '30 day'],
  ],
  'identifiers and placeholders': [
    ['nl', 'KvK-nummer 08062751.', 'trade register 08062751'],
    ['en', 'CoC number 08062751.', 'trade register 08062751'],
    ['nl', 'Btw-nummer NL100251419B01.', 'VAT number nl100251419b01'],
    ['nl', 'Rekening NL91 ABNA 0417 1643 00.', 'IBAN nl91abna0417164300'],
    ['nl', 'Telefoon 055-5340396.', 'telephone 555340396'],
    ['en', 'Telephone +31 (0)55 534 03 96.', 'telephone 555340396'],
    ['nl', 'Postcode 7361 GG Beekbergen.', 'postcode 7361gg'],
    ['nl', 'Via info@tuinhuis.example te bereiken.', 'e-mail info@tuinhuis.example'],
    ['nl', 'Op https://www.tuinhuis.example/voorwaarden te vinden.', 'url tuinhuis.example/voorwaarden'],
    ['nl', 'Dit is versie 3.2 hiervan.', 'version 3 2'],
    ['nl', 'Volgens ISO 27001 ingericht.', 'standard iso27001'],
    ['nl', 'Kenmerk KPB-2027-0418 hiervan.', 'code kpb-2027-0418'],
    ['nl', 'Gepubliceerd in PbEU 2014, L 257 van die dag.', 'publication 2014,257'],
    ['nl', 'Naam: {{naam}}.', 'placeholder naam'],
    ['nl', 'Naam: $\u007bx} en %s.', 'placeholder x', 'placeholder %s'],
    ['nl', 'Naam: [●] en [bedrag] en ____.', 'placeholder blank', 'placeholder bedrag', 'placeholder blank'],
  ],
};

for (const [name, rows] of Object.entries(TABLES)) {
  describe(`${name}: what a sentence states`, () => {
    test.each(rows.map(([lang, text, ...facts]) => [lang, text, facts] as const))('%s %s', (lang, text, facts) => {
      expect(stated(text, lang)).toEqual(facts);
    });
  });
}
