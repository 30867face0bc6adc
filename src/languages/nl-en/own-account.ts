import type { Sides } from '../../model/side.ts';

/** At whose expense, at whose risk or in whose name: "voor eigen rekening" / "at its own expense". */
export const OWN_ACCOUNT: Sides<RegExp> = {
  nl: /(?<!\p{L})eigen (?:rekening|kosten|risico|naam)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:its|his|her|their|your|our|my) (?:own )?(?:sole )?(?:expense|costs?|account|risk|behalf|name)(?!\p{L})/iu,
};

/** The same of somebody who is named: what stands right before his name, and right behind it. */
export const ACCOUNT_OF: Sides<Readonly<{ before: RegExp; behind: RegExp }>> = {
  nl: { before: /(?:(?:rekening|kosten|risico|naam|laste) van|namens) (?:(?:de|het) )?$/iu, behind: /(?!)/u },
  en: {
    before: /(?:expense|costs?|account|risk|behalf|name) of (?:the )?$/iu,
    behind: /^(?:['’]s?)? (?:own )?(?:sole )?(?:expense|costs?|account|risk|behalf|name)(?!\p{L})/iu,
  },
};
