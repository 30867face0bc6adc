import { CHECKS } from '../../checks/index.ts';
import { known, knownCheck } from '../../engine/options.ts';
import { LANGS, type Lang } from '../../model/side.ts';
import { tallies, trust } from '../../report/judgements.ts';
import { advice, withoutMarks } from '../../report/page.ts';
import { LABELS } from '../../report/words/labels.ts';
import { wrapped } from '../../report/wrap.ts';
import { judgements, pages } from '../node/package.ts';
import type { Outcome } from './output.ts';
import { terminalWidth } from './paint.ts';

/** The options of `tweeluik explain`. */
export type ExplainOptions = Readonly<{ locale?: string; format?: string }>;

/**
 * Prints what a check looks for and what to do; without a name, the list of checks. `--format markdown` prints the page of the check with its cases
 * as it stands.
 */
export function explain(name: string | undefined, { locale = 'en', format = 'text' }: ExplainOptions = {}): Outcome {
  const reader = known(locale, LANGS, 'language of reports');
  const asMarkdown = known(format, ['text', 'markdown'] as const, 'format') === 'markdown';
  if (name === undefined) return { status: 0, out: list(reader) };
  const id = knownCheck(name);
  const page = textOf(id);
  return { status: 0, out: asMarkdown ? page : `${printed(id, page, reader)}\n` };
}

const textOf = (id: string): string => pages().find((page) => page.name === id)?.text ?? '';

function list(locale: Lang): string {
  const texts = new Map(pages().map(({ name, text }) => [name, text] as const));
  const { severities } = LABELS[locale];
  const [first, second] = [
    Math.max(...CHECKS.map(({ id }) => id.length)),
    Math.max(...Object.values(severities).map(({ length }) => length)),
  ];
  return CHECKS.map(({ id, severity, summary }) => {
    const said = locale === 'en' ? summary : advice(texts.get(id) ?? '', locale).summary || summary;
    const head = `${id.padEnd(first)}  ${severities[severity].padEnd(second)}  `;
    const width = terminalWidth();
    return (
      head +
      wrapped([{ text: said }], width === null ? null : width - head.length, 0).replaceAll(
        '\n',
        `\n${' '.repeat(head.length)}`,
      )
    );
  })
    .map((line) => `${line}\n`)
    .join('');
}

/** The page without its tables, laid out for a terminal: the cases stand in the Markdown. */
function printed(id: string, page: string, locale: Lang): string {
  const { severities } = LABELS[locale];
  const severity = CHECKS.find((check) => check.id === id)?.severity ?? 'note';
  const paragraphs = [
    ...withoutMarks(advice(page, locale).markdown).split('\n\n'),
    trust(tallies(judgements()).get(id), locale),
  ].map((paragraph) => wrapped([{ text: paragraph }], terminalWidth() ?? READABLE, 0));
  return [`${id} (${severities[severity]})`, ...paragraphs].join('\n\n');
}

/** How wide a text is laid out where no terminal says how wide it is. */
const READABLE = 100;
