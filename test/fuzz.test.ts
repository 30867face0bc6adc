import { expect, test } from 'vitest';
import { everySeed, tried } from '../bench/fuzz.ts';
import { prepare } from '../src/engine/engine.ts';
import { resources } from '../src/hosts/node/engine.ts';

/** So many mutants of the corpora, always the same; `npm run fuzz -- --for 10m` tries others, of real texts too where they are. */
const MUTANTS = 25;

test('nothing is thrown but a refusal, every place is exact, two runs agree and every report is sound, whatever the texts', async () => {
  const engine = await prepare(resources());
  const seeds = everySeed(3_000).filter(({ name }) => /^(?:kastanje|tuinhuis|waterlelie)/.test(name));
  for (let number = 1; number <= MUTANTS; number++) expect(await tried(engine, seeds, number)).toBeNull();
});
