import { latin } from '../languages/pattern.ts';
/**
 * Where new clauses begin inside one printed line, as offsets of the line. Some publishers lose the line ends of a whole part:
 * "… geldt de volgende rangorde: – de Overeenkomst; – deze voorwaarden. Artikel 1. Duur 1.1 De huur … 1.2 Na afloop …"
 * A break is accepted only where a sentence or item has ended and the number is the next one, so that "in artikel 1.2 genoemde"
 * and "25.000 euro" stay where they are.
 */
export function breaks(line: string): readonly number[] {
  const long = line.length < SHORTEST ? [] : [...headings(line), ...numbers(line)];
  const found = new Set([...dashes(line), ...definitions(line), ...long]);
  return [...found].filter((at) => at > 0).sort((a, b) => a - b);
}

// a page that was laid out has more than one blank between words: "\s+", behind a place no more than a line has, since each place looks there

/** A shorter line does not hold several numbered clauses. */
const SHORTEST = 250;

/** "applies: – the agreement; – these terms; – the conditions": at least two, each after ":" or ";" */
function dashes(line: string): readonly number[] {
  const found = [...line.matchAll(/(?<=[:;]\s{1,80})[–—•-]\s+(?=[A-Za-zÀ-ÿ])/g)].map((match) => match.index);
  return found.length > 1 || (found.length > 0 && /^[–—•-]\s+/.test(line)) ? found : [];
}

/** "… is bepalend. Artikel 2. Kosten 2.1 Voor …": an article, its heading, and its own first number */
function headings(line: string): readonly number[] {
  return [
    ...line.matchAll(
      latin(
        /(?<=[.;:]\s{1,80})(?:Artikel|Article|Clause|Bepaling)\s+(\d+)\.?\s+[^.;:]{1,90}?:?\s+(?=\1\.1\.?\s+\p{Lu})/gu,
      ),
    ),
  ].map((match) => match.index);
}

/**
 * "1.1 De huur … is betaald. 1.2 Na afloop …": the next number after the end of a sentence, or the first after its heading; or, where a page began within
 * the clause before, one that the next of the same article follows.
 */
function numbers(line: string): readonly number[] {
  const all = [...line.matchAll(/(?<![A-Za-zÀ-ÿ\d.,(])(\d{1,3})\.(\d{1,3})\.?\s+(?=[A-ZÀ-Þ“"‘])/g)].map(
    ({ 1: printed = '', 2: number = '', index }) => ({
      n: Number(printed),
      m: Number(number),
      index,
      before: line.slice(Math.max(0, index - 150), index).trimEnd(),
    }),
  );
  const found: number[] = [];
  let [article, last] = [-1, -1];
  for (const [at, { n, m, index, before }] of all.entries()) {
    const afterHeading =
      m === 1 && latin(`(?:Artikel|Article|Clause|Bepaling)\\s+${n}\\.?\\s+[^.;:]{1,90}:?$`, 'u').test(before);
    // a number may be missing: "… te geven. 3.4 In …" after 3.2
    const follows =
      n === article && ((m === last + 1 && /[.;:]$/.test(before)) || (m === last + 2 && /\.$/.test(before)));
    const next = all[at + 1];
    const followed = article < 0 && /\.$/.test(before) && next?.n === n && next.m === m + 1 && /\.$/.test(next.before);
    if (index > 0 && !afterHeading && !follows && !followed) continue;
    found.push(index);
    [article, last] = [n, m];
  }
  return found;
}

/**
 * "… overeengekomen). Definities In deze voorwaarden wordt verstaan onder: Spellen: de door … Producten: alle …": the heading,
 * the sentence that introduces the list, and each capitalised term with its colon, up to the next article.
 */
function definitions(line: string): readonly number[] {
  const found: number[] = [];
  const heading =
    /(?:^|(?<=[.;:)]\s{1,80}))(?:Definities|Begrippen|Begripsbepalingen|Definitions)\s+(?=(?:In|Voor|For|The|Onder)\s+)/u.exec(
      line,
    );
  if (heading) found.push(heading.index, heading.index + heading[0].length);
  const intro =
    /(?:wordt verstaan onder|wordt bedoeld met|following (?:definitions apply|meanings)|have the following meanings?|definitions apply[^.:]{0,60})\s?:\s+/u.exec(
      line,
    );
  if (!intro) return found;
  const from = intro.index + intro[0].length;
  const article = /(?<=[.;:]\s{1,80})(?:Artikel|Article)\s+\d/u.exec(line.slice(from));
  const list = line.slice(from, article ? from + article.index : line.length);
  for (const match of list.matchAll(/(?:^|(?<=[.;]\s{1,80}))[A-ZÀ-Þ][A-Za-zÀ-ÿ\d()/’' -]{1,50}:\s+/g))
    found.push(from + match.index);
  return found;
}
