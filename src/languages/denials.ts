import type { Sides } from '../model/side.ts';
import { wordSet } from './word-list.ts';

/** Words that deny what follows. */
export const NOT: Sides<ReadonlySet<string>> = {
  nl: wordSet('niet geen zonder nimmer nooit evenmin'),
  en: wordSet('not no without never nor cannot'),
};

/** Those of them of which one may stand for another when things are joined: "geen dividend uitkeren en haar zaak niet vervreemden". */
export const DENYING: Sides<ReadonlySet<string>> = { nl: wordSet('niet geen'), en: wordSet('not no') };

/** "niet X en niet Y" / "neither X nor Y": the second need not be said again. */
export const AND: Sides<ReadonlySet<string>> = {
  nl: wordSet('en of noch zelfs bijzonder name'),
  en: wordSet('and or nor even particular'),
};

/** Sets what follows against what was denied: "eindigt niet, maar gaat over" / "does not end but passes". */
export const BUT: Sides<ReadonlySet<string>> = { nl: wordSet('maar doch'), en: wordSet('but') };
