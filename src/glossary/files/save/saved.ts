import type { Count } from '../load/listed.ts';

/** A glossary as a file of some format; `lost` = what the format has no place for. */
export type Saved = Readonly<{ content: string | Uint8Array; lost: readonly Count[] }>;
