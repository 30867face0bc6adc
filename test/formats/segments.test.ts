import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { toBitext } from '../../src/align/bitext.ts';
import { readText } from '../../src/formats/read.ts';
import { glossary } from '../../src/glossary/index-names.ts';
import { bySide } from '../../src/model/side.ts';
import type { Source } from '../../src/model/source.ts';

test('segments that belong together are paired whatever they say', async () => {
  const pairs = [
    ['De klant betaalt de prijs.', 'The supplier delivers the service.'],
    ['De leverancier levert de dienst.', 'The client pays the price.'],
    ['Partijen overleggen.', 'The parties consult each other.'],
  ];
  const xml = `<xliff version="2.0" srcLang="nl" trgLang="en"><file id="f">${pairs.map(([nl, en]) => `<unit id="u"><segment><source>${nl}</source><target>${en}</target></segment></unit>`).join('')}</file></xliff>`;
  const { characters: text, layout, segments, ranges } = await readText(strToU8(xml), 'a.xlf');
  const sources = bySide(
    (lang): Source => ({ lang, path: 'a.xlf', text, layout, segments, range: ranges?.[lang] ?? { start: 0, end: 0 } }),
  );
  const { sides, pairs: found } = toBitext(sources, glossary([]));
  const said = found.map(({ clauses }) =>
    [clauses.nl, clauses.en].map((list, at) =>
      list
        .flatMap(({ own }) => own)
        .map(({ start, end }) => sides[at === 0 ? 'nl' : 'en'].source.text.slice(start, end).trim())
        .join(' '),
    ),
  );
  expect(said).toEqual(pairs);
});
