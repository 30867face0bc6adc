import { existsSync, readFileSync } from 'node:fs';
import { LANGS } from '../src/model/side.ts';
import { type Reported, report } from '../src/report/report.ts';
import { review } from '../src/review/review.ts';
import { bitextOf, corpora, corpusTexts, HOME, table } from './texts.ts';

/** A fault that was planted by hand: in which clause of the Dutch, what kind it is, and the check that should say so. */
type Fault = Readonly<{ id: string; clause: string; check: string; kind: string; side: string }>;

/**
 * The faults that were planted by hand in our corpora: how many of each check are found at their clause, by that check or by any, and which are
 * not. With a check as argument, the faults of that check alone, each with what is said at its clause.
 */
export async function main([only]: readonly string[]): Promise<void> {
  const found = corpora()
    .flatMap((name) => faultsOf(name))
    .filter(({ fault }) => only === undefined || fault.check === only);
  const checks = [...new Set(found.map(({ fault }) => fault.check))].sort();
  const rows = [...checks, 'all'].map((check) => {
    const of = found.filter(({ fault }) => check === 'all' || fault.check === check);
    return [
      check,
      String(of.length),
      share(of.filter(({ right }) => right).length, of.length),
      share(of.filter(({ said }) => said.length > 0).length, of.length),
      (check === 'all' ? [] : of)
        .filter(({ right }) => !right)
        .map(({ corpus, fault }) => `${corpus.slice(0, 1)}:${fault.clause}`)
        .join(' '),
    ];
  });
  process.stdout.write(table(['planted by hand', 'faults', 'by its check', 'by any', 'not by its check'], rows));
  if (only === undefined) return;
  for (const { corpus, fault, right, said } of found)
    process.stdout.write(
      `${right ? '+' : '!'} ${corpus} ${fault.clause} ${fault.kind}: ${said.map(({ check, message }) => `${check}: ${message}`).join(' | ')}\n`,
    );
}

const share = (part: number, all: number): string => `${((100 * part) / all).toFixed(0)} %`;

/** What is said of each fault of a corpus. */
function faultsOf(corpus: string) {
  const faults = planted(corpus);
  if (faults.length === 0) return [];
  const bitext = bitextOf(corpusTexts(corpus));
  const { findings } = report(bitext, review(bitext), '');
  return faults.map((fault) => {
    const said = findings.filter((finding) => stands(finding, fault.clause.replace(/^(?:Bijlage|Annex) /, '')));
    return { corpus, fault, said, right: said.some(({ check }) => check === fault.check) };
  });
}

/** Whether a finding is about a clause, as its own or as a further place. */
const stands = ({ clause, also }: Reported, label: string): boolean =>
  LANGS.some((lang) => clause[lang] === label) || (also?.some((place) => place.clause === label) ?? false);

function planted(corpus: string): readonly Fault[] {
  const path = `${HOME}/corpus/${corpus}/faults.tsv`;
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', clause = '', check = '', kind = '', side = ''] = line.split('\t');
      return { id, clause, check, kind, side };
    });
}
