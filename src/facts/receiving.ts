import { wordSet } from '../languages/word-list.ts';
import type { Sides } from '../model/side.ts';

/**
 * Verbs whose subject is at the receiving end: "je krijgt van ons" is "we send you", "Klant is aan Leverancier een vergoeding schuldig" may be "the Supplier
 * may charge the Customer a fee". With them "van" is from.
 */
export const RECEIVING: Sides<ReadonlySet<string>> = {
  nl: wordSet(
    `ontvangt ontvangen ontving ontvingen krijgt krijgen krijg kreeg kregen gekregen hoort horen hoor verneemt vernemen verkrijgt verkrijgen
    verwacht verwachten vraagt vragen vraag verlangt verlangen vordert vorderen eist eisen koopt kopen gekocht huurt huren gehuurd leent lenen
    betrekt betrekken betrokken overneemt overnemen verschuldigd schuldig ontleent ontlenen`,
  ),
  en: wordSet(
    `receive receives received receiving get gets getting got obtain obtains obtained hear hears heard acquire acquires acquired expect expects expected ask asks
    asked require requires required demand demands demanded claim claims claimed buy buys bought purchase purchases purchased rent rents rented hire hires hired
    borrow borrows borrowed owe owes owed derive derives derived`,
  ),
};

/** Those that are no noun as well, as "rent" and "claim" are. */
export const GETTING: Sides<ReadonlySet<string>> = {
  nl: wordSet('ontvangt ontvangen ontving ontvingen krijgt krijgen krijg kreeg kregen gekregen'),
  en: wordSet('receive receives received receiving get gets getting got obtain obtains obtained'),
};
