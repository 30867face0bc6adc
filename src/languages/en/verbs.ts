import { wordList } from '../word-list.ts';

/**
 * Verbs of contracts and statutes whose form with -s is no plural of a noun: "indemnifies", "disposes". Treebanks of news and encyclopaedias hardly have them, and a tagger
 * that never met one takes it for a noun.
 */
const VERBS = wordList(
  `accept acknowledge acquire adhere adopt agree allow apply appoint arise arrange ascertain assert assume attach avoid await become begin belong carry cease choose collect
  commit compensate comply conclude confirm conform consider constitute consult contain continue convene convey cooperate correspond create decide declare deem defend
  deliver derive describe designate destroy determine differ disclose discontinue dispose distribute elect employ enable enforce engage enjoy ensure enter entitle
  establish evaluate examine exceed exclude execute exempt exist expire explain facilitate follow forgo fulfil fulfill give go happen identify imply impose improve include incur
  indemnify indicate inform infringe inspect instruct insure intend invoke involve justify keep know lend maintain manage meet modify notify oblige observe obtain occur
  operate owe own participate pay perceive perform possess prepare prescribe prevail prevent procure prohibit protect prove provide publish pursue qualify receive reduce refer
  refrain refuse reimburse reject relate rely remit remunerate remove render renew repay replace represent require rescind reside resign resolve respond restore retain
  reveal satisfy secure see seek select sell send serve settle specify stipulate submit succeed sue suffer suspend sustain take tell terminate testify transmit undertake
  unite vary verify vest violate waive withdraw withhold write`,
);

/** "indemnify" → "indemnifies", "pass" → "passes", "go" → "goes" */
const third = (verb: string): string =>
  /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;

/** Forms of the third person that are nothing else, in lower case. */
export const THIRD_PERSON: ReadonlySet<string> = new Set(VERBS.map(third));
