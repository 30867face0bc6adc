/** What a person says of a finding: the text is to be mended, it is right as it is, or nothing differs. */
export type Verdict = 'mend' | 'right' | 'false';

/** How a verdict may be written, in the page and the workbook of either language, and as earlier versions had it. */
const SPELLINGS: Readonly<Record<Verdict, readonly string[]>> = {
  mend: ['to mend', 'mend', 'herstellen', 'true', 'waar', '1'],
  right: ['right as it is', 'right', 'juist zo', 'accept', 'aanvaarden'],
  false: ['false alarm', 'vals alarm'],
};

/** The verdict that somebody wrote, capitals and spaces aside; null for what is none. */
export function verdictOf(written: string): Verdict | null {
  const wanted = written.trim().replace(/\s+/g, ' ').toLowerCase();
  const found = Object.entries(SPELLINGS).find(([, spellings]) => spellings.includes(wanted));
  return found ? (found[0] as Verdict) : null;
}

/** What a person wrote of a finding; `place` = where it stands in the file: "row 12". */
export type Judged = Readonly<{
  place: string;
  document: string;
  fingerprint: string;
  verdict: string;
  comment: string;
}>;

/**
 * The verdicts that the page saved.
 * @returns null where the text is no such file
 */
export function verdictsIn(text: string): readonly Judged[] | null {
  try {
    const { tweeluik, verdicts } = JSON.parse(text) as Readonly<{ tweeluik?: unknown; verdicts?: unknown }>;
    if (tweeluik !== 'verdicts' || !Array.isArray(verdicts)) return null;
    return verdicts.map((one: Readonly<Record<string, unknown>>, at) => {
      const said = (name: string): string => (typeof one[name] === 'string' ? one[name].trim() : '');
      return {
        place: `verdict ${at + 1}`,
        document: said('document'),
        fingerprint: said('fingerprint'),
        verdict: said('verdict'),
        comment: said('comment'),
      };
    });
  } catch {
    return null;
  }
}
