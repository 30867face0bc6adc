import { main as alarms } from './alarms.ts';
import { main as coverage } from './coverage.ts';
import { main as faults } from './faults.ts';
import { main as judged } from './judged.ts';
import { main as meaning } from './meaning.ts';
import { main as omissions } from './omissions.ts';
import { main as terms } from './terms.ts';
import { main as treaties } from './treaties.ts';
import { main as valueFaults } from './value-faults.ts';

/** The checks of values and references. */
const VALUES =
  'check=references,dead-references,amounts,percentages,durations,dates,times,limits,identifiers,placeholders,numbers,words-and-digits';

/** What is measured, in the order in which it is printed. */
const MEASUREMENTS: readonly (readonly [name: string, run: () => Promise<void>])[] = [
  ['Findings on real texts that readers judged', () => judged([])],
  ['Faults planted by hand', () => faults([])],
  ['Faults in every value of the faithful corpora', () => valueFaults([])],
  ['Faults in every defined term and wrong name of the faithful corpora', () => terms([])],
  ['Faults of meaning planted by rule', () => meaning([])],
  ['Phrases left out of the faithful corpora', () => omissions([])],
  ['Legal terms of the seeds that the glossary knows', () => coverage()],
  ['All checks in real translations', () => alarms([])],
  ['Values and references in real translations', () => alarms([VALUES])],
  ['Values and references in paragraphs of treaties', () => treaties([VALUES])],
];

/** How accurate the checks are: one table after another. With words as argument, the measurements whose name holds one of them. */
export async function main(args: readonly string[]): Promise<void> {
  for (const [name, run] of MEASUREMENTS) {
    if (args.length > 0 && !args.some((arg) => name.toLowerCase().includes(arg.toLowerCase()))) continue;
    process.stdout.write(`\n${name}\n\n`);
    await run();
  }
}
