import { createHash } from 'node:crypto';
import { UserError } from '../../model/error.ts';
import { version } from '../node/package.ts';
import { bytesOf } from '../node/read.ts';
import type { Frame, Named } from './run.ts';
import type { Plan } from './settings.ts';

/** Which part of the pairs of a run: the first of eight is { index: 1, of: 8 }. */
export type Shard = Readonly<{ index: number; of: number }>;

/** The first line of a partial report; `key` = a digest of all that must be the same in every shard. */
type Head = Readonly<{
  tweeluik: 'partial report';
  version: string;
  key: string;
  shard: Shard;
  /** How many pairs the whole run has, and how many this shard. */
  pairs: Readonly<{ all: number; here: number }>;
  frame: Frame;
  aside: string;
}>;

/** A partial report, read. */
export type Partial = Readonly<{ path: string; head: Head; done: readonly Named[] }>;

/**
 * "3/8" of --shard.
 * @throws UserError where it is none
 */
export function shardOf(value: string): Shard {
  const [, index = 0, of = 0] = /^(\d{1,5})\/(\d{1,5})$/.exec(value)?.map(Number) ?? [];
  if (index >= 1 && index <= of) return { index, of };
  throw new UserError(`--shard ${value}: say which part of how many, such as 3/8`);
}

/** The pairs of a shard: a run of neighbours, as long as those of the others or one longer. */
export const shareOf = <T>(all: readonly T[], { index, of }: Shard): readonly T[] =>
  all.slice(Math.floor((all.length * (index - 1)) / of), Math.floor((all.length * index) / of));

/** A partial report: a line that says of what, then a line a pair. */
export function partialReport(
  plan: Plan,
  shard: Shard,
  all: number,
  frame: Frame,
  done: readonly Named[],
  aside: string,
) {
  const head: Head = {
    tweeluik: 'partial report',
    version: version(),
    key: keyOf(plan, all, frame),
    shard,
    pairs: { all, here: done.length },
    frame,
    aside,
  };
  return [head, ...done].map((one) => `${JSON.stringify(one)}\n`).join('');
}

/** What shards of one run have in common: settings, the number of pairs, accepted differences, and what the glossaries hold. */
function keyOf({ settings }: Plan, all: number, frame: Frame): string {
  const digest = createHash('sha256').update(JSON.stringify([settings, all, frame]));
  for (const path of settings.engine.glossary ?? []) digest.update(bytesOf(path));
  return digest.digest('hex').slice(0, 16);
}

/**
 * Reads partial reports and sees that they are all of one run: none is missing, there twice, cut off, or of another version or configuration.
 * @throws UserError that names the first that is not
 */
export function partials(paths: readonly string[]): readonly Partial[] {
  const found = paths.map(partialIn);
  const [first] = found;
  if (!first) throw new UserError('name the partial reports that check --shard wrote: tweeluik merge part-*.jsonl');
  for (const { path, head } of found) {
    if (head.version !== version())
      throw new UserError(
        `${path}: this was made by version ${head.version}, this is ${version()}; run that shard again`,
      );
    if (head.shard.of !== first.head.shard.of)
      throw new UserError(
        `${path}: this is part ${said(head.shard)}, but ${first.path} is part ${said(first.head.shard)}; merge the parts of one run`,
      );
    if (head.key !== first.head.key)
      throw new UserError(
        `${path}: this was made with another configuration, other pairs or another glossary than ${first.path}; run that shard again`,
      );
    const twin = found.find((other) => other.path !== path && other.head.shard.index === head.shard.index);
    if (twin || paths.indexOf(path) !== paths.lastIndexOf(path))
      throw new UserError(`${path}: part ${said(head.shard)} is given twice; leave one out`);
  }
  const sorted = found.toSorted((a, b) => a.head.shard.index - b.head.shard.index);
  const missing = Array.from({ length: first.head.shard.of }, (_, at) => at + 1).filter(
    (index) => !sorted.some(({ head }) => head.shard.index === index),
  );
  if (missing.length > 0)
    throw new UserError(
      `part ${missing.map((index) => said({ index, of: first.head.shard.of })).join(', ')} is missing; run check --shard ${missing[0]}/${first.head.shard.of} and merge again`,
    );
  return sorted;
}

const said = ({ index, of }: Shard): string => `${index}/${of}`;

function partialIn(path: string): Partial {
  const [first = '', ...lines] = new TextDecoder().decode(bytesOf(path)).split('\n');
  const head = parsed(first) as Head | null;
  if (head?.tweeluik !== 'partial report')
    throw new UserError(`${path}: this is no partial report; give what check --shard wrote`);
  const done = lines.filter((line) => line !== '').map((line) => parsed(line) as Named | null);
  if (done.length !== head.pairs.here || done.includes(null))
    throw new UserError(`${path}: this partial report breaks off; run check --shard ${said(head.shard)} again`);
  return { path, head, done: done as readonly Named[] };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
