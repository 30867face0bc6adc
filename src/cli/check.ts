import { resemblance } from '../align/resemblance.ts';
import { type Bitext, type Clause, type Finding, type Lang, type Severity, UserError } from '../model.ts';
import { inOrder } from '../outline/walk.ts';
import { version } from '../read/package.ts';
import { json } from '../report/json.ts';
import { type Report, report } from '../report/report.ts';
import { text } from '../report/text.ts';
import { review } from '../review.ts';
import { checksOf, known } from './choose.ts';
import { type Outcome, writeReport } from './output.ts';
import { paint } from './paint.ts';
import { bitextOf, type GlossaryOptions, type SideOptions } from './sources.ts';

/** The options of `tweeluik check`. */
export type CheckOptions = SideOptions &
  GlossaryOptions &
  Readonly<{
    format?: readonly string[];
    output?: string;
    only?: readonly string[];
    skip?: readonly string[];
    clause?: string;
    side?: string;
    failOn: string;
    color?: boolean;
    quiet?: boolean;
  }>;

/** The formats of a report, each a function of it. */
const FORMATS = {
  text: (report: Report, color: boolean) => text(report, paint(color)),
  json: (report: Report) => json(report),
} as const;
type Format = keyof typeof FORMATS;
const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

/** Compares two texts and reports where they do not say the same. */
export function check(paths: readonly string[], options: CheckOptions): Outcome {
  const checks = checksOf(options);
  const failOn = known(options.failOn, ['error', 'warning', 'note', 'never'] as const, 'severity');
  const side = options.side === undefined ? null : known(options.side, ['nl', 'en'] as const, 'side');
  const formats = (options.format ?? ['text']).map(formatOf);
  const bitext = bitextOf(paths, options);
  refuse(bitext);
  const findings = review(bitext, checks).filter(
    (finding) => (side === null || finding.side === side) && within(bitext, finding, options.clause),
  );
  const made = report(bitext, findings, version());
  for (const { name, file } of formats) if (file !== null) writeReport(file, FORMATS[name](made, false));
  const plain = formats.find(({ file }) => file === null)?.name;
  const status = fails(made, failOn) ? 1 : 0;
  if (plain === undefined) return { status };
  if (options.output !== undefined) {
    writeReport(options.output, FORMATS[plain](made, false));
    return { status };
  }
  if (options.quiet && plain === 'text' && status === 0) return { status };
  return { status, out: FORMATS[plain](made, options.color !== false) };
}

/** "json", "json=report.json" */
function formatOf(value: string): { name: Format; file: string | null } {
  const at = value.indexOf('=');
  const name = known(at < 0 ? value : value.slice(0, at), FORMAT_NAMES, 'format');
  return { name, file: at < 0 ? null : value.slice(at + 1) };
}

/** The least share of the words that must stand in pairs with evidence, for a report to mean anything. */
const LEAST = 0.6;

function refuse(bitext: Bitext): void {
  const { share, clauses, paired } = resemblance(bitext);
  if (share >= LEAST) return;
  throw new UserError(
    `these do not look like two versions of one text: ${paired} of ${clauses} clauses paired (${Math.round(share * 100)} % of the words with evidence)`,
  );
}

const RANKS: Readonly<Record<Severity, number>> = { note: 1, warning: 2, error: 3 };

function fails({ findings, stale }: Report, failOn: Severity | 'never'): boolean {
  if (failOn === 'never') return false;
  return (
    stale.length > 0 ||
    findings.some(({ severity, accepted }) => accepted === undefined && RANKS[severity] >= RANKS[failOn])
  );
}

/** Findings in the clause that --clause names, and under it; S, P and * stand for §, ¶ and •. */
function within({ sides }: Bitext, { at }: Finding, label: string | undefined): boolean {
  if (label === undefined) return true;
  return (['nl', 'en'] as const).some((lang: Lang) => {
    const clause = labelled(sides[lang].outline, label);
    return at[lang].some((span) => clause.some((one) => holds(one, span.start)));
  });
}

function labelled(outline: Clause, label: string): readonly Clause[] {
  const typed = label
    .replace(/\bS(?=\d)/g, '§')
    .replace(/(^|[./])P(?=\d)/g, '$1¶')
    .replace(/\*(?=\d)/g, '•');
  const found = [...inOrder(outline)].filter((clause) => clause.label === label || clause.label === typed);
  return found;
}

const holds = (clause: Clause, offset: number): boolean =>
  [...inOrder(clause)].some(
    ({ own, mark }) =>
      own.some(({ start, end }) => start <= offset && offset < end) ||
      (mark !== null && mark.start <= offset && offset < mark.end),
  );
