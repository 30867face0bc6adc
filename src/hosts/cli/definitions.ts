import { known } from '../../engine/options.ts';
import { clean } from '../../glossary/files/load/clean.ts';
import type { Listed } from '../../glossary/files/load/listed.ts';
import { escaped } from '../../glossary/files/save/cells.ts';
import { row } from '../../glossary/files/save/delimited.ts';
import type { Bitext } from '../../model/bitext.ts';
import { UserError } from '../../model/error.ts';
import { bySide, LANGS } from '../../model/side.ts';
import type { Outcome } from './output.ts';
import { bitextOf, type GlossaryOptions, type SideOptions } from './sources.ts';

const FORMATS = ['tsv', 'tbx', 'xlsx'] as const;

/** Prints the defined terms of a pair as a bilingual glossary that `--glossary` reads; a term without a partner stands with an empty cell. */
export async function definitions(
  paths: readonly string[],
  { format = 'tsv', ...options }: SideOptions & GlossaryOptions & Readonly<{ format?: string }>,
): Promise<Outcome> {
  const name = known(format, FORMATS, 'format');
  if (name === 'xlsx' && process.stdout.isTTY)
    throw new UserError('a workbook is nothing for a terminal; send it to a file: > definitions.xlsx');
  const { bitext, aside } = await bitextOf(paths, options);
  if (name === 'tsv') return { status: 0, out: asTsv(bitext), aside };
  const { content } =
    name === 'tbx'
      ? (await import('../../glossary/files/save/tbx.ts')).tbx(listed(bitext))
      : await (await import('../../glossary/files/save/xlsx.ts')).xlsx(listed(bitext));
  return { status: 0, out: content, aside };
}

function asTsv({ definitions: { pairs, alone } }: Bitext): string {
  const names = (list: readonly string[]) => list.map((name) => escaped(clean(name))).join(' | ');
  const rows = [
    ...pairs.map(({ definitions: { nl, en } }) => [names(nl.names), names(en.names)]),
    ...LANGS.flatMap((lang) =>
      alone[lang].map((one) => (lang === 'nl' ? [names(one.names), ''] : ['', names(one.names)])),
    ),
  ];
  return [['nl', 'en'], ...rows].map((cells) => row(cells, '\t', '\n')).join('');
}

/** The pairs of definitions as entries of a glossary, each with what either text says of it; one without a partner is no entry. */
const listed = ({ definitions: { pairs } }: Bitext): readonly Listed[] =>
  pairs.map(({ definitions, concept }, index) => ({
    ...concept,
    id: `c${index + 1}`,
    at: { line: index + 1, column: 1 },
    names: bySide((lang) =>
      definitions[lang].names.map((text, at) => ({
        text: clean(text),
        status: at === 0 ? ('preferred' as const) : ('admitted' as const),
        region: '' as const,
        at: { line: index + 1, column: 1 },
      })),
    ),
    guards: bySide(() => []),
    source: '',
    definition: bySide((lang) => clean(definitions[lang].body)),
    example: bySide(() => ''),
  }));
