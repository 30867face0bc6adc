import { styleText } from 'node:util';
import { type Paint, PLAIN } from '../../report/text.ts';

/** How many characters a line of the terminal takes; null where the output goes elsewhere. */
export const terminalWidth = (): number | null =>
  process.stdout.isTTY === true && process.stdout.columns >= LEAST ? process.stdout.columns : null;

/** In fewer columns nothing is laid out. */
const LEAST = 40;

/** Colours for a terminal that wants them: not with NO_COLOR, --no-color or where the output goes to a file. */
export function paint(wanted: boolean): Paint {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const terminal = FORCE_COLOR !== undefined ? FORCE_COLOR !== '0' : process.stdout.isTTY === true;
  if (!wanted || (NO_COLOR !== undefined && NO_COLOR !== '') || !terminal) return PLAIN;
  const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const;
  const style = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    styleText(format, text, { validateStream: false });
  return {
    severity: (severity, text) => style(colours[severity])(text),
    strong: style('bold'),
    differing: style(['bold', 'underline']),
    quotes: ['', ''],
    faint: style('dim'),
  };
}
