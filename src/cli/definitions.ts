import { LANGS } from '../model.ts';
import type { Outcome } from './output.ts';
import { bitextOf, type GlossaryOptions, type SideOptions } from './sources.ts';

/** Prints the defined terms of a pair as a bilingual glossary that `--glossary` reads; a term without a partner stands with an empty cell. */
export function definitions(paths: readonly string[], options: SideOptions & GlossaryOptions): Outcome {
  const { definitions: found } = bitextOf(paths, options);
  const names = (list: readonly string[]) => list.join(' | ').replace(/\s+/g, ' ');
  const rows = [
    ...found.pairs.map(({ definitions: { nl, en } }) => [names(nl.names), names(en.names)]),
    ...LANGS.flatMap((lang) =>
      found.alone[lang].map((one) => (lang === 'nl' ? [names(one.names), ''] : ['', names(one.names)])),
    ),
  ];
  return { status: 0, out: `${[['nl', 'en'], ...rows].map((row) => row.join('\t')).join('\n')}\n` };
}
