import type { Severity } from '../../model/finding.ts';
import type { Lang } from '../../model/side.ts';

/** A file of the user: its name, what it holds, and the language that she says it is in, where it is not recognised. */
export type GivenFile = Readonly<{ id: number; name: string; bytes: Uint8Array; lang: Lang | null }>;

/**
 * What a file turned out to be. A `text` has its languages, how many words it holds, and the figures that it states; for another `why` says what it
 * is.
 */
export type Looked = Readonly<{ id: number }> &
  Readonly<
    | { what: 'text'; langs: readonly Lang[]; words: number; figures: readonly string[]; notes: readonly string[] }
    | { what: 'glossary' | 'accepted' | 'verdicts' }
    | { what: 'refused'; why: string }
  >;

/** Two files that belong together; one that holds both versions stands on both sides. */
export type PairOfIds = Readonly<{ nl: number; en: number }>;

/** What the page asks of a run. */
export type Settings = Readonly<{
  locale: Lang;
  prevails: Lang | null;
  checks: Readonly<Record<string, Severity | 'off'>>;
}>;

/** What the page sends to its worker. */
export type Request =
  /** Makes the engine ready for these settings while the user still chooses her files. */
  | Readonly<{ kind: 'warm'; settings: Settings }>
  | Readonly<{ kind: 'look'; file: GivenFile }>
  | Readonly<{ kind: 'check'; pairs: readonly PairOfIds[]; others: readonly number[]; settings: Settings }>
  | Readonly<{ kind: 'save'; format: 'html' | 'xlsx' | 'json' }>
  /** A copy of a Word file with the findings as comments, or of an XLIFF file with the findings as notes. */
  | Readonly<{ kind: 'comment'; copy: Copy }>
  /** The file of accepted differences, with what was judged to be right or a false alarm as new rows. */
  | Readonly<{ kind: 'accept'; judged: readonly Given[] }>;

/** A file of the user of which a copy takes the findings, on the words of that language. */
export type Copy = Readonly<{ format: 'docx' | 'xliff'; on: Lang }>;

/** What the user said of a finding in the report. */
export type Given = Readonly<{ document: string; fingerprint: string; verdict: string; comment: string }>;

/** How far a run is, and what came of it. */
export type Answer =
  | Readonly<{ kind: 'ready'; checks: readonly Readonly<{ id: string; severity: Severity; summary: string }>[] }>
  | Readonly<{ kind: 'looked'; looked: Looked }>
  | Readonly<{ kind: 'progress'; done: number; of: number; name: string }>
  | Readonly<{
      kind: 'checked';
      page: string;
      summary: Readonly<Record<Severity | 'accepted', number>>;
      failed: readonly Readonly<{ path: string; reason: string }>[];
      /** The files of the one pair that take the findings. */
      copies: readonly Copy[];
    }>
  | Readonly<{ kind: 'saved'; name: string; content: string | Uint8Array }>
  | Readonly<{ kind: 'failed'; why: string }>;

/** What came of a run. */
export type Checked = Extract<Answer, { kind: 'checked' }>;
