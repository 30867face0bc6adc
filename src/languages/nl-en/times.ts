import type { Sides } from '../../model/side.ts';
import { wordSet } from '../word-list.ts';

/** Words that say how often or how many times as much: "eenmaal" / "once", "anderhalf maal" / "twice" */
export const TIMES: Sides<ReadonlySet<string>> = {
  nl: wordSet('eenmaal tweemaal driemaal anderhalf anderhalve'),
  en: wordSet('once twice thrice'),
};
