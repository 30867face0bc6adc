import { isFalseFriend } from '../src/checks/terms/false-friends.ts';
import { factsOf, wholePairs } from '../src/evidence/compare.ts';
import { asks, covers, isPaired, isRight, meets, type Term, termsOf } from '../src/evidence/naming.ts';
import type { Bitext, Pair } from '../src/model/bitext.ts';
import type { Fact } from '../src/model/fact.ts';
import { across, both, LANGS, type Lang, type Sides } from '../src/model/side.ts';
import type { Span } from '../src/model/source.ts';
import { inOrder } from '../src/outline/walk.ts';
import { report } from '../src/report/report.ts';
import { review } from '../src/review/review.ts';
import { bitextOf, corpusTexts, HELD_OUT, random, realPairs, realTexts, table } from './texts.ts';

/** The corpora without faults: what is said of a changed one was caused by the change. */
const FAITHFUL = ['waterlelie', 'tuinhuis', 'kastanje'];

/** Words of one side that become others: a fault, in the clause of this label. */
type Change = Readonly<{ span: Span; words: string; label: string }>;
/** Faults of one kind that a side offers, and the check that should find them. */
type Kind = Readonly<{
  name: string;
  check: string;
  offers: (bitext: Bitext, lang: Lang, next: () => number) => readonly Change[];
}>;

/**
 * Faults of terms made in our corpora, one a clause: how many are found, by the right check at the right clause or by any check there; and what is said
 * elsewhere, where nothing was changed. With a kind as argument, those that are not found; with `real`, in real pairs, and a kind behind it.
 */
export async function main([only, ...more]: readonly string[]): Promise<void> {
  const where = only === 'real' ? 'real pairs' : 'our corpora';
  const sets = only === 'real' ? realSets() : FAITHFUL.map((name) => [name, corpusTexts(name)] as const);
  const [wanted] = only === 'real' ? more : [only];
  const rows: string[][] = [];
  for (const kind of KINDS) {
    if (wanted !== undefined && !kind.name.startsWith(wanted)) continue;
    if (only === 'real' && !OF_REAL.has(kind.name)) continue;
    for (const lang of LANGS) {
      const sum = { all: 0, right: 0, any: 0, elsewhere: 0 };
      for (const [corpus, texts] of sets) {
        const { changes, missed, ...found } = measured(texts, kind, lang);
        sum.all += changes;
        sum.right += found.right;
        sum.any += found.any;
        sum.elsewhere += found.elsewhere;
        if (wanted !== undefined) for (const line of missed) process.stdout.write(`${corpus} ${line}\n`);
      }
      if (sum.all > 0)
        rows.push([
          `${kind.name}, ${lang === 'nl' ? 'Dutch' : 'English'}`,
          String(sum.all),
          share(sum.right, sum.all),
          share(sum.any, sum.all),
          String(sum.elsewhere),
        ]);
    }
  }
  process.stdout.write(table([`made in ${where}`, 'faults', 'by its check', 'by any', 'said elsewhere'], rows));
}

/** What is planted in real pairs too, where faithful texts that nobody wrote for this are. */
const OF_REAL: ReadonlySet<string> = new Set([
  'a noun replaced by its neighbour',
  'a name changed',
  'a legal form changed or dropped',
  'a defined term replaced by a synonym',
]);

/** The real pairs but those that nobody reads and the longest; empty where they are absent. */
const realSets = (): readonly (readonly [string, Sides<string>])[] =>
  realPairs()
    .filter((name) => !HELD_OUT.includes(name))
    .map((name) => [name, realTexts(name)] as const)
    .filter(([, { nl }]) => nl.length < LONGEST);

/** In characters of the Dutch text. */
const LONGEST = 150_000;

const share = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`;

/** One corpus with all faults of a kind on one side, in two halves so that no clause has a neighbour with one too often. */
function measured(texts: Sides<string>, kind: Kind, lang: Lang) {
  const faithful = bitextOf(texts);
  const chosen = onePerClause(kind.offers(faithful, lang, random(7)));
  const sum = { changes: chosen.length, right: 0, any: 0, elsewhere: 0, missed: [] as string[] };
  for (const half of [0, 1]) {
    const changes = chosen.filter((_, at) => at % 2 === half);
    if (changes.length === 0) continue;
    const changed = bitextOf({ ...texts, [lang]: applied(texts[lang], changes) });
    const { findings } = report(changed, review(changed), '');
    const labels = new Set(changes.map(({ label }) => label));
    const placesOf = (finding: (typeof findings)[number]): readonly string[] => [
      ...LANGS.flatMap((side) => finding.clause[side] ?? []),
      ...(finding.also?.map(({ clause }) => clause) ?? []),
    ];
    for (const { label, span, words } of changes) {
      const said = findings.filter((finding) => placesOf(finding).includes(label));
      if (said.some(({ check }) => check === kind.check)) sum.right++;
      else
        sum.missed.push(
          `${label} ${texts[lang].slice(span.start, span.end)} → ${words}: ${said.map(({ check, message }) => `${check}: ${message}`).join(' | ')}`,
        );
      if (said.length > 0) sum.any++;
    }
    sum.elsewhere += findings.filter((finding) => !placesOf(finding).some((label) => labels.has(label))).length;
  }
  return sum;
}

const applied = (text: string, changes: readonly Change[]): string =>
  changes
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((done, { span, words }) => done.slice(0, span.start) + words + done.slice(span.end), text);

function onePerClause(changes: readonly Change[]): readonly Change[] {
  const seen = new Set<string>();
  return changes.filter(({ label }) => !seen.has(label) && seen.add(label));
}

// ---- what is changed

/** The defined terms of one side that the other side names too, written as such within a sentence. */
function defined(bitext: Bitext, lang: Lang): readonly Readonly<{ pair: Pair; term: Term; label: string }>[] {
  return wholePairs(bitext).flatMap((pair) => {
    const terms = termsOf(pair);
    const clause = pair.clauses[lang][0];
    // "five Business Days" is a period, and what stands for it is said as that
    const valued = factsOf(pair, lang, 'duration').map(({ span }) => span);
    if (!clause || clause.kind === 'definition' || clause.kind === 'front') return [];
    return terms[lang]
      .filter(
        (term) =>
          !valued.some((span) => covers(span, term.span)) &&
          asks(term) &&
          term.written === 'term' &&
          isPaired(term.concept),
      )
      .filter(
        ({ concept }) => concept.layer === 'document' && terms[across(lang)].some((other) => other.concept === concept),
      )
      .map((term) => ({ pair, term, label: clause.label }));
  });
}

/** In any order, the same for the same seed. */
const shuffled = <T>(list: readonly T[], next: () => number): readonly T[] =>
  list
    .map((one) => ({ one, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);

const printed = ({ sides }: Bitext, lang: Lang, { start, end }: Span): string =>
  sides[lang].source.text.slice(start, end);

/** "Agreements" → "contracts" where the word is in the plural. */
const numbered = (word: string, like: string, lang: Lang): string =>
  /s$/.test(like) && lang === 'en'
    ? `${word}s`
    : /(?:en|s)$/.test(like) && lang === 'nl' && !/(?:en|s|ie)$/.test(word)
      ? `${word}en`
      : word;

/**
 * What else a translator may call the terms that our corpora define; written for this measurement, without looking at a glossary.
 */
const SYNONYMS: Sides<Readonly<Record<string, readonly string[]>>> = {
  en: {
    Agreement: ['contract', 'arrangement'],
    Service: ['performance', 'facility'],
    Quotation: ['offer', 'estimate', 'proposal'],
    Fee: ['price', 'remuneration', 'charge'],
    Defect: ['flaw', 'fault'],
    Failure: ['breakdown', 'outage', 'disruption'],
    Software: ['program', 'application'],
    Specifications: ['requirements', 'description'],
    'Personal Data': ['personal information', 'personal details'],
    Content: ['material', 'information'],
    'Acceptance Test': ['acceptance check', 'approval test'],
    Availability: ['uptime', 'accessibility'],
    'Business Day': ['working day', 'weekday'],
    User: ['operator', 'member'],
    Subscription: ['membership', 'contract'],
    Account: ['profile', 'login'],
    App: ['program', 'application'],
    'Trial Month': ['test month', 'introductory month'],
    Credit: ['balance', 'deposit'],
    'Seed Box': ['seed parcel', 'package'],
    Annex: ['appendix', 'schedule'],
    'Authorised Person': ['competent person', 'entitled individual'],
    'Confidential Information': ['secret information', 'confidential data'],
    'Confidentiality Period': ['secrecy period', 'period of confidentiality'],
    'Data Breach': ['data leak', 'security incident'],
    'Effective Date': ['commencement date', 'starting date'],
    Purpose: ['aim', 'objective'],
    'Sub-processor': ['subcontractor', 'other processor'],
    Term: ['duration', 'period'],
    Assignment: ['order', 'task'],
    Results: ['outcomes', 'findings'],
  },
  nl: {
    Overeenkomst: ['contract', 'afspraak'],
    Dienst: ['prestatie', 'voorziening'],
    Offerte: ['aanbieding', 'prijsopgave', 'voorstel'],
    Vergoeding: ['prijs', 'beloning', 'tarief'],
    Gebrek: ['fout', 'mankement'],
    Storing: ['onderbreking', 'uitval'],
    Programmatuur: ['software', 'toepassing'],
    Specificaties: ['eisen', 'beschrijving'],
    Persoonsgegevens: ['persoonlijke gegevens', 'persoonsinformatie'],
    Content: ['materiaal', 'inhoud'],
    Acceptatietest: ['goedkeuringstest', 'keuring'],
    Beschikbaarheid: ['bereikbaarheid', 'toegankelijkheid'],
    Werkdag: ['doordeweekse dag', 'arbeidsdag'],
    Gebruiker: ['bediener', 'deelnemer'],
    Abonnement: ['lidmaatschap', 'contract'],
    Account: ['profiel', 'inlog'],
    App: ['programma', 'toepassing'],
    Proefmaand: ['testmaand', 'kennismakingsmaand'],
    Tegoed: ['saldo', 'krediet'],
    Zaaidoos: ['zaadpakket', 'pakket'],
    Bijlage: ['aanhangsel', 'appendix'],
    'Bevoegde Persoon': ['gemachtigde', 'gerechtigde medewerker'],
    'Vertrouwelijke Informatie': ['geheime informatie', 'vertrouwelijke gegevens'],
    Geheimhoudingsperiode: ['periode van geheimhouding', 'geheimhoudingstermijn'],
    Datalek: ['gegevenslek', 'beveiligingsincident'],
    Ingangsdatum: ['begindatum', 'startdatum'],
    Doel: ['oogmerk', 'doelstelling'],
    Subverwerker: ['onderaannemer', 'andere verwerker'],
    Looptijd: ['duur', 'termijn'],
    Opdracht: ['order', 'taak'],
    Resultaten: ['uitkomsten', 'bevindingen'],
  },
};

const drawn = <T>(list: readonly T[], next: () => number): T | undefined => list[Math.floor(next() * list.length)];

/**
 * Nouns and what stands beside them in the same field, in both languages; written for this measurement from what readers found in published translations and
 * from the fields that such texts are about.
 */
const NEIGHBOURS: readonly Sides<readonly [string, string]>[] =
  `goederen diensten goods services|factuur offerte invoice quotation|koper verkoper buyer seller|schuldeiser schuldenaar creditor debtor
werkgever werknemer employer employee|huurder verhuurder tenant landlord|lid bestuurder member director|bestuur bestuurslid board secretary|leden bestuurders members directors|getuige deskundige witness expert
eiser gedaagde claimant defendant|verzoeker verweerder petitioner respondent|rechtbank gerechtshof district-court court-of-appeal|arbitrage mediation arbitration mediation|verordening richtlijn regulation directive
richtlijn verordening directive regulation|verdrag verordening treaty regulation|invoer uitvoer import export|kosten baten costs income|winst verlies profit loss|aankoop verkoop purchase sale|begin einde start end
geboorte overlijden birth death|geboortedatum verjaardag date-of-birth birthday|huwelijk echtscheiding marriage divorce|schip vliegtuig ship aircraft|wachtwoord gebruikersnaam password user-name
licentie octrooi licence patent|merk octrooi trade-mark patent|auteursrecht octrooi copyright patent|programmatuur apparatuur software hardware|software hardware software hardware|ontvanger verzender recipient sender
verwerker subverwerker processor sub-processor|curator vereffenaar trustee liquidator|opzegging ontbinding termination dissolution|overeenkomst offerte agreement quotation|rente boete interest penalty
korting toeslag discount surcharge|aanbod aanvaarding offer acceptance|toestemming bezwaar consent objection|rectificatie wissing rectification erasure|verzekeraar verzekerde insurer insured
fusie splitsing merger demerger|advies besluit advice decision|besluit advies decision advice|minister staatssecretaris minister state-secretary|gemeente provincie municipality province|kind ouder child parent
ziekte overlijden illness death|foto video photo video|brief e-mail letter email|week maand week month|product dienst product service|oorzaak gevolg cause consequence|recht plicht right duty|voordeel nadeel advantage disadvantage
minimum maximum minimum maximum|inbreuk incident breach incident|aanval dreiging attack threat|wettelijke contractuele statutory contractual|nationale internationale national international|openbare particuliere public private
gewone buitengewone ordinary extraordinary|directe indirecte direct indirect|schriftelijke mondelinge written oral|tijdelijke blijvende temporary permanent|interne externe internal external`
    .split(/[|\n]/)
    .map((row) => {
      const [nl = '', other = '', en = '', another = ''] = row.split(' ').map((word) => word.replaceAll('-', ' '));
      return { nl: [nl, other], en: [en, another] };
    });

/** Nouns that both sides of a pair have, each by its neighbour on one of them. */
function neighboured(bitext: Bitext, lang: Lang): readonly Change[] {
  return wholePairs(bitext).flatMap((pair) => {
    const label = pair.clauses[lang][0]?.label;
    const spans = both({ nl: null, en: null }, (_, side) => pair.sentences.flatMap((bead) => bead[side]));
    const texts = both(spans, (list) => list.map(({ text }) => text.toLowerCase()).join(' '));
    const has = (side: Lang, word: string): boolean =>
      new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u').test(texts[side]);
    return NEIGHBOURS.flatMap((row): readonly Change[] => {
      if (label === undefined || !LANGS.every((side) => has(side, row[side][0]) && !has(side, row[side][1]))) return [];
      const [word, neighbour] = row[lang];
      return spans[lang]
        .flatMap(({ span, facts }): readonly Change[] => {
          const text = bitext.sides[lang].source.text.slice(span.start, span.end);
          const found = new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'iu').exec(text);
          if (!found) return [];
          const start = span.start + found.index;
          const at = { start, end: start + word.length };
          // what the text defines is replaced above, in other ways
          if (facts.some((fact) => isDefined(fact) && meets(fact.span, at))) return [];
          return [{ span: at, words: cased(neighbour, found[0]), label }];
        })
        .slice(0, 1);
    });
  });
}

const isDefined = (fact: Fact): boolean =>
  (fact.kind === 'term' || fact.kind === 'party') && fact.concept.layer === 'document';

/** "Services" → "Goods" */
const cased = (word: string, like: string): string =>
  like[0] === like[0]?.toUpperCase() ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word;

/** Names that stand in none of the texts. */
const INVENTED = [
  'Zilverhaas',
  'Goudvink',
  'Korenbloem',
  'Papaver',
  'Duinroos',
  'Kwikstaart',
  'Vuurtoren',
  'Lindeboom',
];

/** Names that both sides of a sentence have alike, and neither text writes small: another name, or another legal form. */
function renamed(bitext: Bitext, lang: Lang, next: () => number): readonly Change[] {
  const small = new Set(
    LANGS.flatMap((side) => bitext.sides[side].source.text.match(/(?<![\p{L}])\p{Ll}[\p{L}-]+/gu) ?? []),
  );
  return wholePairs(bitext).flatMap((pair) =>
    pair.sentences.flatMap((bead) => {
      const label = pair.clauses[lang][0]?.label;
      const far = new Set(bead[across(lang)].flatMap(({ words }) => words.map(({ text }) => text)));
      return bead[lang].flatMap(({ words, facts }) =>
        words.flatMap(({ text, span }, at): readonly Change[] => {
          const told = facts.some((fact) => fact.kind !== 'stand-in' && covers(fact.span, span));
          if (label === undefined || at === 0 || told || !/^\p{Lu}\p{Ll}{3,}$/u.test(text) || !far.has(text)) return [];
          return small.has(text.toLowerCase()) ? [] : [{ span, words: drawn(INVENTED, next) ?? '', label }];
        }),
      );
    }),
  );
}

const KINDS: readonly Kind[] = [
  {
    name: 'a noun replaced by its neighbour',
    check: 'terms',
    offers: (bitext, lang, next) => shuffled(neighboured(bitext, lang), next),
  },
  {
    name: 'a name changed',
    check: 'names',
    offers: (bitext, lang, next) => shuffled(renamed(bitext, lang, next), next),
  },
  {
    name: 'a legal form changed or dropped',
    check: 'names',
    offers: (bitext, lang, next) =>
      shuffled(
        wholePairs(bitext).flatMap((pair) => {
          const text = bitext.sides[lang].source.text;
          const label = pair.clauses[lang][0]?.label;
          const other = pair.sentences.flatMap((bead) => bead[across(lang)].map((one) => one.text)).join(' ');
          if (label === undefined || !/\sB\.?V\./.test(other)) return [];
          return pair.sentences.flatMap((bead) =>
            bead[lang].flatMap(({ span }): readonly Change[] => {
              const found = /(?<=\p{Lu}[\p{L}-]*)\sB\.?V\./u.exec(text.slice(span.start, span.end));
              if (!found) return [];
              const start = span.start + found.index;
              const words = next() < 0.5 ? '' : ' N.V.';
              return [{ span: { start, end: start + found[0].length }, words, label }];
            }),
          );
        }),
        next,
      ),
  },
  {
    name: 'a defined term replaced by a synonym',
    check: 'terms',
    offers: (bitext, lang, next) =>
      shuffled(defined(bitext, lang), next).flatMap(({ term, label }): readonly Change[] => {
        const like = printed(bitext, lang, term.span);
        const word = drawn(SYNONYMS[lang][term.name.text] ?? [], next);
        return word ? [{ span: term.span, words: numbered(word, like, lang), label }] : [];
      }),
  },
  {
    name: 'a defined term replaced by another',
    check: 'terms',
    offers: (bitext, lang, next) => {
      const names = [...new Set(defined(bitext, lang).map(({ term }) => term.name.text))];
      return shuffled(defined(bitext, lang), next).flatMap(({ pair, term, label }): readonly Change[] => {
        const here = new Set(termsOf(pair)[lang].map(({ name }) => name.text));
        const word = drawn(
          names.filter((name) => !here.has(name)),
          next,
        );
        return word ? [{ span: term.span, words: word, label }] : [];
      });
    },
  },
  {
    name: 'a capital lost',
    check: 'capitals',
    offers: (bitext, lang, next) =>
      shuffled(defined(bitext, lang), next)
        .map(({ term: { span }, label }) => ({ span, words: printed(bitext, lang, span).toLowerCase(), label }))
        .filter(({ span, words }) => words !== printed(bitext, lang, span)),
  },
  {
    name: 'a capital added',
    check: 'capitals',
    offers: (bitext, lang, next) =>
      shuffled(
        wholePairs(bitext).flatMap((pair) => {
          const terms = termsOf(pair);
          return terms[lang]
            .filter(
              ({ written, covered, name, concept }) =>
                written === 'word' && !covered && !name.borrowed && isPaired(concept),
            )
            .filter(({ concept }) =>
              terms[across(lang)].some((other) => other.concept === concept && other.written === 'word'),
            )
            .map(({ span }) => ({
              span,
              words: titled(printed(bitext, lang, span)),
              label: pair.clauses[lang][0]?.label ?? '',
            }));
        }),
        next,
      ),
  },
  {
    name: 'a term replaced by a false friend',
    check: 'false-friends',
    offers: (bitext, lang, next) => shuffled(wronged(bitext, lang, true, next), next),
  },
  {
    name: 'a term replaced by a wrong name',
    check: 'terms',
    offers: (bitext, lang, next) => shuffled(wronged(bitext, lang, false, next), next),
  },
  {
    name: 'a definition removed',
    check: 'definitions',
    offers: (bitext, lang, next) => {
      const clauses = [...inOrder(bitext.sides[lang].outline)].filter(({ kind }) => kind === 'definition');
      const pairs = wholePairs(bitext);
      return shuffled(clauses, next)
        .slice(0, Math.ceil(clauses.length / 4))
        .flatMap((clause): readonly Change[] => {
          const label = pairs.find(({ clauses: sides }) => sides[lang].includes(clause))?.clauses[across(lang)][0]
            ?.label;
          const all = [...clause.own, ...(clause.mark ? [clause.mark] : [])];
          const span = {
            start: Math.min(...all.map(({ start }) => start)),
            end: Math.max(...all.map(({ end }) => end)),
          };
          return label ? [{ span, words: '', label }] : [];
        });
    },
  },
];

const titled = (words: string): string =>
  words.replace(/(?<![\wÀ-ÿ])[a-zà-ÿ](?=\w{3})/g, (letter) => letter.toUpperCase());

/** Right names of concepts of the bundled glossary that have wrong ones, each with one of those. */
function wronged(bitext: Bitext, lang: Lang, friends: boolean, next: () => number): readonly Change[] {
  if (lang === 'nl') return [];
  return wholePairs(bitext).flatMap((pair) => {
    const terms = both(termsOf(pair), (list) => list.filter((term) => isRight(term) && !term.covered));
    return terms.en.flatMap((term): readonly Change[] => {
      const { concept, span } = term;
      if (concept.layer !== 'bundled' || concept.domain === 'parties') return [];
      if (!terms.nl.some((other) => other.concept === concept)) return [];
      if (terms.en.some((other) => other !== term && other.concept === concept)) return [];
      const wrong = drawn(
        concept.names.en.filter((name) => name.status === 'wrong' && isFalseFriend(concept, name) === friends),
        next,
      );
      return wrong ? [{ span, words: wrong.text, label: pair.clauses.en[0]?.label ?? '' }] : [];
    });
  });
}
