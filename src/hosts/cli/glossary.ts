import { audit } from '../../glossary/files/audit.ts';
import { type Count, type Skipped, where } from '../../glossary/files/load/listed.ts';
import { save } from '../../glossary/files/save/save.ts';
import { UserError } from '../../model/error.ts';
import { plain } from '../../report/plain.ts';
import { named } from '../node/engine.ts';
import { sameFile } from '../node/paths.ts';
import { entries, loadGlossary } from './load-glossary.ts';
import { type Outcome, writeReport } from './output.ts';

/**
 * Says what is wrong with a glossary, a line a fault, and counts.
 * @returns status 1 where it has faults or entries that cannot be used
 * @throws UserError where it is no glossary
 */
export async function checkGlossary(path: string): Promise<Outcome> {
  const loaded = await loadGlossary(path);
  const remarks = audit(loaded.concepts).map(({ at, what }) => ({ where: where(named(path), at), why: what }));
  const faults = [...remarks, ...loaded.empty];
  const skipped = loaded.skipped.map(({ where, why }) => ({ where, why: `${why}; this entry is left out` }));
  const lines = inOrder([...faults, ...skipped]).map(line);
  const counted = `${some(faults.length, 'fault')} in ${some(loaded.concepts.length, 'concept')}; ${entries(skipped.length)} left out`;
  return {
    status: lines.length > 0 ? 1 : 0,
    out: `${[...lines, counted].join('\n')}\n`,
    aside: notCarried('not read', loaded.unread),
  };
}

/**
 * Writes a glossary in the format that the second path names, and says on standard error what did not come along, field by field.
 * @throws UserError where the first is no glossary, or the second cannot be written
 */
export async function convertGlossary(from: string, to: string): Promise<Outcome> {
  if (from !== '-' && sameFile(from, to))
    throw new UserError(`${to}: this is the glossary itself; give the new file another name`);
  const loaded = await loadGlossary(from);
  const { content, lost } = await save(loaded.concepts, to);
  writeReport(to, content, 'the glossary');
  const left = loaded.skipped.slice(0, SHOWN).map((one) => `  ${line(one)}\n`);
  const more = loaded.skipped.length - left.length;
  return {
    status: 0,
    aside: [
      `${some(loaded.concepts.length, 'concept')} written to ${plain(to)}\n`,
      notCarried('not carried over', [...loaded.unread, ...lost]),
      loaded.skipped.length > 0 ? `${entries(loaded.skipped.length)} left out:\n` : '',
      ...left,
      more > 0 ? `  and ${more} more; "tweeluik glossary check ${plain(from)}" lists them\n` : '',
    ].join(''),
  };
}

/** How many entries that were left out are named before the rest is counted. */
const SHOWN = 20;

const line = ({ where, why }: Skipped): string => plain(`${where}: ${why}`);
const some = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
const notCarried = (what: string, fields: readonly Count[]): string =>
  fields.length === 0 ? '' : `${what}: ${plain(fields.map(({ field, count }) => `${field} (${count})`).join(', '))}\n`;

/** By line, then by column. */
const inOrder = (found: readonly Skipped[]): readonly Skipped[] =>
  found.toSorted((a, b) => {
    const [one, two] = [placeOf(a), placeOf(b)];
    return (one[0] ?? 0) - (two[0] ?? 0) || (one[1] ?? 0) - (two[1] ?? 0);
  });
const placeOf = ({ where }: Skipped): readonly number[] => where.split(':').slice(-2).map(Number);
