import { clean } from '../../glossary/files/load/clean.ts';
import { escaped } from '../../glossary/files/save/cells.ts';
import { row } from '../../glossary/files/save/delimited.ts';
import { LANGS } from '../../model/side.ts';
import type { Outcome } from './output.ts';
import { bitextOf, type GlossaryOptions, type SideOptions } from './sources.ts';

/** Prints the defined terms of a pair as a bilingual glossary that `--glossary` reads; a term without a partner stands with an empty cell. */
export async function definitions(paths: readonly string[], options: SideOptions & GlossaryOptions): Promise<Outcome> {
  const { bitext, aside } = await bitextOf(paths, options);
  const { pairs, alone } = bitext.definitions;
  const names = (list: readonly string[]) => list.map((name) => escaped(clean(name))).join(' | ');
  const rows = [
    ...pairs.map(({ definitions: { nl, en } }) => [names(nl.names), names(en.names)]),
    ...LANGS.flatMap((lang) =>
      alone[lang].map((one) => (lang === 'nl' ? [names(one.names), ''] : ['', names(one.names)])),
    ),
  ];
  return { status: 0, out: [['nl', 'en'], ...rows].map((cells) => row(cells, '\t', '\n')).join(''), aside };
}
