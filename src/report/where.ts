import { plain } from './plain.ts';
import type { Reported } from './report.ts';

/** The clause of a finding as a person cites it: "A.2.1"; where the sides differ "A.6 / A.5"; where only one side has it, that one. */
export function where({ clause, cited }: Reported): string {
  const [nl, en] = [clause.nl, clause.en];
  if (nl === null || en === null) return plain(cited.nl ?? cited.en ?? '') || '-';
  // what the program counted itself is never compared across the sides
  if (nl === en || /[§¶•]/.test(nl + en)) return plain(cited.nl ?? '') || '-';
  return `${plain(cited.nl ?? nl)} / ${plain(cited.en ?? en)}`;
}
