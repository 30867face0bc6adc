import fc from 'fast-check';
import { expect, test } from 'vitest';
import { load } from '../../src/glossary/files/load/load.ts';
import { save } from '../../src/glossary/files/save/save.ts';
import { UserError } from '../../src/model/error.ts';

const TABLE = `concept\tnl\ten\tnot\tunless\tdomain
c1\tovereenkomst | contract (BE)\tagreement\tdeal: too loose\tbij overeenkomst\tparties
c2\t"huur, ""kaal"""\trent\t\t\t
`;

/** Bytes, some of which were lost, doubled or replaced on their way. */
const damaged = (whole: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .array(fc.record({ at: fc.nat(whole.length - 1), lost: fc.nat(6), put: fc.uint8Array({ maxLength: 4 }) }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((wounds) =>
      wounds.reduce<Uint8Array>(
        (bytes, { at, lost, put }) =>
          Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(Math.min(bytes.length, at + lost))]),
        whole,
      ),
    );

test.each(['tsv', 'csv', 'tbx', 'xlsx', 'yaml'])(
  'a damaged %s is read as far as it is sound, or refused in one line with its place',
  async (format) => {
    const path = `terms.${format}`;
    const { content } = await save((await load(TABLE, 'terms.tsv')).concepts, path);
    await fc.assert(
      fc.asyncProperty(damaged(Buffer.from(content as string)), async (bytes) => {
        try {
          const { concepts } = await load(bytes, path);
          for (const { names } of concepts) expect(names.nl.length * names.en.length).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          expect(error.message).toMatch(/^terms\.\w+:(?:\d+:\d+: | line \d+ is not UTF-8| this is )[^\n]+$/);
        }
      }),
      { numRuns: format === 'xlsx' ? 60 : 200 },
    );
  },
);
