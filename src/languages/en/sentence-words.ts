import { wordSet } from '../word-list.ts';

/** Verbs with a person behind them: "send you", "let you know", "charge you" */
export const TAKING = wordSet(
  `send sends sent sending give gives gave given giving tell tells told telling ask asks asked asking allow allows allowed allowing inform informs informed
  informing notify notifies notified notifying let lets letting help helps helping provide provides provided providing grant grants granted granting charge charges
  charged charging pay pays paid paying refund refunds refunded reimburse reimburses reimbursed compensate compensates compensated compensating offer offers
  offered offering show shows showing require requires required requiring oblige obliges obliged enable enables enabled enabling permit permits permitted contact contacts
  contacted owe owes warn warns warned warning remind reminds make makes making entitle entitles get gets hold holds keep keeps believe advise advises advised
  protect protects cause causes caused bind binds binding bill bills assist assists assisting reach reaches prevent prevents consider identify identifies
  recognise recognize thank leave leaves cost costs affect affects affecting indemnify indemnifies indemnifying email serve serves see`,
);

export const PREPOSITIONS_EN = wordSet(
  'about after against among at before behind below beside between by concerning for from in into of on onto over regarding through to toward towards under upon via with within without than like',
);

/** "before you pay", "after you have": a preposition that opens a clause */
export const OPENERS_EN = wordSet(
  'if when where whereas that which who whom unless as because once until till after before since and but or nor while whether so then than what how why although provided',
);

export const MODALS_EN = wordSet(
  "will shall may must can should would could might cannot do does did have has had are were is was need ought agree agrees don’t don't won’t won't can’t can't",
);

export const MODALS_BEFORE_VERB = wordSet('will shall may must can should would could might ought cannot');

export const BE = wordSet('is are was were be been being');

export const AUXILIARIES = wordSet('has have had does do did');

export const DETERMINERS_EN = wordSet('the a an this each every such said either');

export const CLAUSE_OPENERS_EN = wordSet(
  'if when where whereas that which who whom unless as because once until after before and or but while whether so provided then than what how for',
);

/** "is obliged", "is entitled": what the subject owes or may, no passive */
export const STATES =
  wordSet(`obliged entitled permitted allowed required bound liable responsible authorised authorized accountable prohibited held
  deemed considered regarded aware unable able free`);

/** Words between subject and verb. */
export const ADVERBS = wordSet(
  'also always never not only solely hereby therefore then immediately expressly explicitly itself himself herself themselves thus still already at all times either both nevertheless in turn',
);

export const IRREGULAR_PARTICIPLES = wordSet(
  'given made paid held brought taken sent shown known put set withheld told left lost found kept bound granted written drawn put',
);
