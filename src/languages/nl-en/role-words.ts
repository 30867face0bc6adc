import type { Person, Role } from '../../model/fact.ts';
import type { Sides } from '../../model/side.ts';
import { wordSet } from '../word-list.ts';

/** The pronouns of either person by what their form says; of those that are open the words around them tell. */
export type Pronouns = Readonly<Record<Person, Readonly<Partial<Record<Role | 'open' | 'subject', string>>>>>;

export const PRONOUNS: Sides<Pronouns> = {
  nl: {
    we: { subject: 'wij we', owner: 'onze', open: 'ons' },
    you: { subject: 'jij', owner: 'jouw uw jullie', other: 'jou', open: 'je u' },
  },
  en: {
    we: { subject: 'we', owner: 'our ours', other: 'us' },
    you: { owner: 'your yours', open: 'you' },
  },
};

/** Prepositions that show a part: "door Klant" / "by the Customer"; of all others the part is not known. */
export const PREPOSITIONS: Sides<Readonly<Record<string, Role>>> = {
  nl: { door: 'agent', van: 'owner', aan: 'receiver' },
  en: { by: 'agent', of: 'owner', to: 'receiver', from: 'source' },
};

/** "ten behoeve van Opdrachtgever", "on behalf of the Client", "tot", "jegens": between them and a party there is no subject */
export const OTHER_PREPOSITIONS: Sides<ReadonlySet<string>> = {
  nl: wordSet(
    'achter bij binnen boven buiten conform gedurende in jegens krachtens langs met na naar namens naast om onder op over per tegen tegenover ten tijdens tot tussen uit via volgens voor zonder omtrent',
  ),
  en: wordSet(
    'about after against among at before behind below beside between for in into on onto over through toward towards under upon via vis-à-vis with within without regarding concerning',
  ),
};

/** In front of "van" / "of" they make another part of it: "ten behoeve van", "in the name of", "for the benefit of", "on the part of" */
export const COMPOUND_PREPOSITIONS: Sides<ReadonlySet<string>> = {
  nl: wordSet('behoeve rekening gunste laste name naam opzichte aanzien kosten risico overleg plaatse'),
  en: wordSet('behalf benefit favour favor expense account risk name respect consultation part choosing'),
};
