import { readFileSync } from 'node:fs';
import type { Reported } from '../src/report/report.ts';
import { said } from './alarms.ts';
import { everyPair, reportOn } from './snapshot.ts';
import { HOME, hasShared, table } from './texts.ts';

/** What a reader made of a finding: right, a false alarm, or something about which translators would differ. */
type Verdict = 'true' | 'false' | 'arguable';

/** A row of judged.tsv; `cause` = what led the program astray, or the kind of fault it saw: "structure", "number in words". */
type Judgement = Readonly<{ set: string; fingerprint: string; verdict: Verdict; cause: string }>;

/** A finding as it stands today, with what somebody made of it once. */
type Judged = Readonly<{ set: string; finding: Reported; judgement: Judgement | undefined }>;

const VERDICTS: readonly Verdict[] = ['true', 'arguable', 'false'];

/**
 * How many of the findings on real texts are true, by check, by set and by cause, from what readers judged (bench/judged.tsv: set, fingerprint,
 * check, severity, verdict, cause). Arguments: `open` prints the findings that nobody has judged, with their sentences; `set=TEXT` takes the sets
 * alone whose name holds it; `severity=error,warning` takes these alone.
 */
export async function main(args: readonly string[]): Promise<void> {
  if (!hasShared) return void process.stdout.write('no real pairs here: ../shared/pairs is absent\n');
  const given = (name: string) => args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1);
  const judgements = judgementsIn(readFileSync(`${HOME}/bench/judged.tsv`, 'utf8'));
  const severities = given('severity')?.split(',');
  const pairs = everyPair().filter(({ set }) => !set.startsWith('corpus/') && set.includes(given('set') ?? ''));
  const found: Judged[] = [];
  for (const pair of pairs)
    for (const finding of (await reportOn(pair))?.findings ?? [])
      found.push({ set: pair.set, finding, judgement: judgements.get(`${pair.set} ${finding.fingerprint}`) });
  const all = found.filter(({ finding }) => severities?.includes(finding.severity) ?? true);
  if (args.includes('open')) {
    for (const { set, finding, judgement } of all)
      if (!judgement) process.stdout.write(`${finding.fingerprint}${said(set, finding)}`);
    return;
  }
  const tables: readonly (readonly [name: string, of: (one: Judged) => string])[] = [
    ['check and severity', ({ finding }) => `${finding.check} ${finding.severity}`],
    ['set', ({ set }) => set],
    ['cause of false ones', ({ judgement }) => (judgement?.verdict === 'false' ? judgement.cause : '')],
  ];
  for (const [name, of] of tables) process.stdout.write(`${byGroup(name, all, of)}\n`);
}

function judgementsIn(text: string): ReadonlyMap<string, Judgement> {
  const rows = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    rows.slice(1).map((line) => {
      const [set = '', fingerprint = '', , , verdict = '', cause = ''] = line.split('\t');
      return [`${set} ${fingerprint}`, { set, fingerprint, verdict: verdict as Verdict, cause }];
    }),
  );
}

/** A row a group: how many findings, how many of each verdict, and the share of the judged ones that are true. */
function byGroup(name: string, all: readonly Judged[], of: (one: Judged) => string): string {
  const groups = new Map<string, Judged[]>();
  for (const one of all) groups.set(of(one), [...(groups.get(of(one)) ?? []), one]);
  const row = (group: string, found: readonly Judged[]): readonly string[] => {
    const counts = VERDICTS.map((verdict) => found.filter(({ judgement }) => judgement?.verdict === verdict).length);
    const judged = counts.reduce((sum, count) => sum + count, 0);
    const share = judged === 0 ? '-' : `${Math.round((100 * (counts[0] ?? 0)) / judged)} %`;
    return [group, String(found.length), ...counts.map(String), String(found.length - judged), share];
  };
  const rows = [...groups].filter(([group]) => group !== '').sort(([, a], [, b]) => b.length - a.length);
  return table(
    [name, 'findings', ...VERDICTS, 'not judged', 'true of judged'],
    [...rows.map(([group, found]) => row(group, found)), row('all', all)],
  );
}
