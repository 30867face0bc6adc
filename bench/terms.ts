import { isFalseFriend } from '../src/checks/terms/false-friends.ts';
import { factsOf, wholePairs } from '../src/evidence/compare.ts';
import { asks, covers, isPaired, isRight, type Term, termsOf } from '../src/evidence/naming.ts';
import type { Bitext, Pair } from '../src/model/bitext.ts';
import { across, both, LANGS, type Lang, type Sides } from '../src/model/side.ts';
import type { Span } from '../src/model/source.ts';
import { inOrder } from '../src/outline/walk.ts';
import { report } from '../src/report/report.ts';
import { review } from '../src/review/review.ts';
import { bitextOf, corpusTexts, random, table } from './texts.ts';

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
 * elsewhere, where nothing was changed. With a kind as argument, those that are not found.
 */
export async function main([only]: readonly string[]): Promise<void> {
  const rows: string[][] = [];
  for (const kind of KINDS) {
    if (only !== undefined && !kind.name.startsWith(only)) continue;
    for (const lang of LANGS) {
      const sum = { all: 0, right: 0, any: 0, elsewhere: 0 };
      for (const corpus of FAITHFUL) {
        const { changes, missed, ...found } = measured(corpus, kind, lang);
        sum.all += changes;
        sum.right += found.right;
        sum.any += found.any;
        sum.elsewhere += found.elsewhere;
        if (only !== undefined) for (const line of missed) process.stdout.write(`${corpus} ${line}\n`);
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
  process.stdout.write(table(['made in our corpora', 'faults', 'by its check', 'by any', 'said elsewhere'], rows));
}

const share = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`;

/** One corpus with all faults of a kind on one side, in two halves so that no clause has a neighbour with one too often. */
function measured(corpus: string, kind: Kind, lang: Lang) {
  const texts = corpusTexts(corpus);
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

const KINDS: readonly Kind[] = [
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
