import { readText } from '../src/formats/read.ts';
import { UserError } from '../src/model/error.ts';
import { damagedFile, SAMPLES } from '../test/formats/damaged.ts';
import { table } from './texts.ts';

/** How long one damaged file may take, in milliseconds. */
const LONG = 2000;

/**
 * Reads damaged files of every format: each is read as far as it is sound, or refused in one line. Arguments: `count=N` damaged files of each format (1,000
 * where it is not said), `seed=N`, `format=ENDING` takes that one alone. What goes wrong is printed with the number of the file, which makes it again.
 */
export async function main(args: readonly string[]): Promise<void> {
  const given = (name: string) => args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1);
  const [count, seed] = [Number(given('count') ?? 1000), Number(given('seed') ?? 1)];
  const rows: string[][] = [];
  for (const [path, sample] of Object.entries(SAMPLES)) {
    if (given('format') !== undefined && !path.endsWith(`.${given('format')}`)) continue;
    let [read, refused, wrong, longest] = [0, 0, 0, 0];
    for (let at = 0; at < count; at++) {
      const bytes = damagedFile(sample, seed, at);
      const began = performance.now();
      try {
        await readText(bytes, path);
        read++;
      } catch (error) {
        const sound = error instanceof UserError && !error.message.includes('\n');
        if (sound) refused++;
        else process.stdout.write(`${path} ${at}: ${error instanceof Error ? error.stack : String(error)}\n`);
        wrong += sound ? 0 : 1;
      }
      const took = performance.now() - began;
      if (took > LONG) process.stdout.write(`${path} ${at}: ${Math.round(took)} ms\n`);
      longest = Math.max(longest, took);
    }
    rows.push([path, ...[count, read, refused, wrong, Math.round(longest)].map(String)]);
  }
  process.stdout.write(table(['format', 'files', 'read', 'refused', 'wrong', 'longest ms'], rows));
}
