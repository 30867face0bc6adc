import type { Sides } from '../model/side.ts';
import { wordSet } from './word-list.ts';

/** What a preposition in front of somebody makes of him: "door" / "by" who acts, "aan" / "to" who gets, "van" / "of" who has, "from" whom it comes from. */
export type Marked = 'agent' | 'receiver' | 'owner' | 'source';

export const MARKING: Sides<ReadonlyMap<string, Marked>> = {
  nl: new Map([
    ['door', 'agent'],
    ['aan', 'receiver'],
    ['jegens', 'receiver'],
    ['van', 'owner'],
  ]),
  en: new Map([
    ['by', 'agent'],
    ['to', 'receiver'],
    ['towards', 'receiver'],
    ['of', 'owner'],
    ['from', 'source'],
  ]),
};

/** "uw gegevens", "our property" */
export const POSSESSIVE: Sides<ReadonlySet<string>> = {
  nl: wordSet('mijn jouw uw ons onze jullie je'),
  en: wordSet('my our your'),
};

/**
 * Words in front of "van" / "of" that make a preposition of it: "namens", "ten behoeve van Klant", "in the name of the Customer", "at the discretion of". Whose behalf it
 * is says not who owns what.
 */
export const COMPOUND: Sides<ReadonlySet<string>> = {
  nl: wordSet(
    'behoeve rekening gunste laste name naam opzichte aanzien kosten risico overleg plaatse grond basis middel wege',
  ),
  en: wordSet(
    'behalf benefit favour favor expense account risk name respect consultation part choosing basis means way case event',
  ),
};

/** "is verplicht te betalen", "is entitled to": the subject owes or may; it is no passive. */
export const STATES: Sides<ReadonlySet<string>> = {
  nl: wordSet(
    'verplicht gehouden gerechtigd bevoegd gemachtigd gebonden verantwoordelijk aansprakelijk bereid voornemens genoodzaakt gedwongen toegestaan vereist',
  ),
  en: wordSet(
    `obliged obligated entitled permitted allowed required bound liable responsible authorised authorized prohibited deemed expected supposed willing
    unable able free accountable`,
  ),
};

/** Verbs whose subject is at the receiving end: with them "van" is from whom it comes. */
export const FROM: Sides<ReadonlySet<string>> = {
  nl: wordSet(
    'ontvangt ontvangen ontving krijgt krijgen krijg kreeg verneemt verkrijgt verkrijgen koopt kopen huurt huren afneemt',
  ),
  en: wordSet(''),
};

/** What the passive is made with, where the parser takes it for another auxiliary. */
export const PASSIVE: Sides<ReadonlySet<string>> = {
  nl: wordSet('wordt worden werd werden geworden'),
  en: wordSet('is are was were be been being'),
};

/** Words that make a right or a duty of the deed that they govern. */
export const FORCES: Sides<ReadonlyMap<string, 'right' | 'duty'>> = {
  nl: forces({
    right: 'mag mogen kan kunnen kun kunt gerechtigd bevoegd gemachtigd toegestaan recht',
    duty: 'moet moeten dient dienen zal zullen verplicht gehouden behoort behoren',
  }),
  en: forces({
    right: 'may can might could entitled permitted allowed authorised authorized right able free',
    duty: 'must shall will obliged obligated required bound',
  }),
};

/** "will be able to", "dient in staat te zijn": what somebody can do, which is no right that one has where the other must. */
export const ABILITY: Sides<ReadonlySet<string>> = { nl: wordSet('staat'), en: wordSet('able') };

function forces(lists: Readonly<Record<'right' | 'duty', string>>): ReadonlyMap<string, 'right' | 'duty'> {
  return new Map(
    (['right', 'duty'] as const).flatMap((force) => [...wordSet(lists[force])].map((word) => [word, force])),
  );
}

/** Verbs that say what is done only together with a noun, by their stems as printed: "draagt zorg" / "takes care", "neemt voor zijn rekening" / "is responsible". */
export const LIGHT: Sides<ReadonlySet<string>> = {
  nl: wordSet('neemt nemen nam genomen doet doen gedaan maakt maken heeft hebben had is zijn was komt komen gaat gaan'),
  en: wordSet('takes take took taken does do done makes make made has have had is are was were comes come goes go'),
};
