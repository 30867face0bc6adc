import { main as alarms } from './alarms.ts';
import { main as faults } from './faults.ts';
import { main as treaties } from './treaties.ts';
import { main as valueFaults } from './value-faults.ts';

/** The checks of values and references. */
const VALUES =
  'check=references,dead-references,amounts,percentages,durations,dates,times,limits,identifiers,placeholders,numbers,words-and-digits';

/** What is measured, in the order in which it is printed. */
const MEASUREMENTS: readonly (readonly [name: string, run: () => Promise<void>])[] = [
  ['Faults planted by hand', () => faults([])],
  ['Faults in every value of the faithful corpora', () => valueFaults([])],
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
