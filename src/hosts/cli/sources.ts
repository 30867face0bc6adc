import type { Engine } from '../../engine/engine.ts';
import type { Bitext } from '../../model/bitext.ts';
import { UserError } from '../../model/error.ts';
import { plain } from '../../report/plain.ts';
import { engineOf } from '../node/engine.ts';
import { readPair } from '../node/read.ts';
import { entries } from './load-glossary.ts';

/** How a command names the two versions. */
export type SideOptions = Readonly<{ nl?: string; en?: string }>;

/** Which glossaries apply: the user's files, then the bundled ones unless they are left out. */
export type GlossaryOptions = Readonly<{
  glossary?: readonly string[];
  bundledGlossary?: boolean;
}>;

/** The files that a command reads, for each time that it reads them. */
export const filesRead = (
  paths: readonly string[],
  { nl, en, glossary = [] }: SideOptions & GlossaryOptions,
): readonly string[] => [...paths, nl, en, ...glossary].filter((path) => path !== undefined);

/** The engine that a command asks for; `aside` = what of the user's glossaries could not be used, a line each. */
export async function equipped({
  glossary,
  bundledGlossary,
}: GlossaryOptions): Promise<Readonly<{ engine: Engine; aside: string }>> {
  const engine = await engineOf({ glossary: glossary ?? [], bundledGlossary: bundledGlossary ?? true });
  return { engine, aside: asideOf(engine) };
}

/** One line for each glossary that is not used as a whole. */
export const asideOf = ({ leftOut }: Engine): string =>
  leftOut
    .map(
      ({ path, skipped }) =>
        `${plain(path)}: ${entries(skipped.length)} left out; "tweeluik glossary check ${plain(path)}" lists them\n`,
    )
    .join('');

/** The two versions that the arguments and options name, read and side by side. */
export async function bitextOf(
  paths: readonly string[],
  options: SideOptions & GlossaryOptions,
): Promise<Readonly<{ bitext: Bitext; aside: string }>> {
  if (filesRead(paths, options).filter((path) => path === '-').length > 1)
    throw new UserError('only one file can come from standard input (-); name the others');
  const { nl, en } = options;
  const sources = await readPair({ paths, nl, en });
  const { engine, aside } = await equipped(options);
  return { bitext: engine.bitext(sources), aside };
}
