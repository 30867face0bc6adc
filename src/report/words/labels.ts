import type { Severity } from '../../model/finding.ts';
import type { Lang, Sides } from '../../model/side.ts';

/** How many there are of each, for the line that counts. */
export type Counts = Readonly<Record<Severity | 'accepted' | 'stale' | 'paired' | 'clauses', number>>;

/** What reports say around the findings, in the language of a reader. */
export type Labels = Readonly<{
  sides: Sides<string>;
  severities: Readonly<Record<Severity, string>>;
  also: string;
  accepted: string;
  and: string;
  prevails: (lang: Lang) => string;
  counted: (counts: Counts) => string;
  notChecked: string;
  stale: string;
  noLonger: (reason: string) => string;
  /** Headings of columns. */
  clause: string;
  finding: string;
}>;

const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const LABELS: Readonly<Record<Lang, Labels>> = {
  en: {
    sides: { nl: 'Dutch', en: 'English' },
    severities: { error: 'error', warning: 'warning', note: 'note' },
    also: 'also',
    accepted: 'accepted',
    and: 'and',
    prevails: (lang) => `The ${lang === 'nl' ? 'Dutch' : 'English'} text prevails.`,
    counted: ({ error, warning, note, accepted, stale, paired, clauses }) =>
      `${some(error, 'error', 'errors')}, ${some(warning, 'warning', 'warnings')}, ${some(note, 'note', 'notes')}; ${accepted} accepted, ${stale} stale; ${paired} of ${clauses} clauses paired`,
    notChecked: 'Not checked',
    stale: 'Accepted differences that no longer apply',
    noLonger: (reason) => `This accepted difference no longer applies: ${reason}`,
    clause: 'Clause',
    finding: 'Finding',
  },
  nl: {
    sides: { nl: 'Nederlands', en: 'Engels' },
    severities: { error: 'fout', warning: 'waarschuwing', note: 'opmerking' },
    also: 'ook',
    accepted: 'aanvaard',
    and: 'en',
    prevails: (lang) => `De ${lang === 'nl' ? 'Nederlandse' : 'Engelse'} tekst gaat voor.`,
    counted: ({ error, warning, note, accepted, stale, paired, clauses }) =>
      `${some(error, 'fout', 'fouten')}, ${some(warning, 'waarschuwing', 'waarschuwingen')}, ${some(note, 'opmerking', 'opmerkingen')}; ${accepted} aanvaard, ${stale} vervallen; ${paired} van ${clauses} bepalingen gekoppeld`,
    notChecked: 'Niet vergeleken',
    stale: 'Aanvaarde verschillen die niet meer voorkomen',
    noLonger: (reason) => `Dit aanvaarde verschil komt niet meer voor: ${reason}`,
    clause: 'Bepaling',
    finding: 'Bevinding',
  },
};
