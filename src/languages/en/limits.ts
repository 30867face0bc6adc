import type { Bounds } from '../../model/language.ts';
import { latin } from '../pattern.ts';

/** The words that make a value a least or a most. */
export const BOUNDS_EN: Bounds = {
  before: [
    /** "the Customer may not terminate after 30 days" */
    [/(?:not|no|never|nor|neither)(?:\s[^\s,;:.]+){0,8}?\safter(?: expiry of)?$/iu, 'not-over'],
    /** "at least 30 days", "a minimum of €25" */
    [/(?:at least|(?:a )?minimum(?: of)?|(?<!\S)min\.)$/iu, 'least'],
    /** "a maximum of", "up to", "within", "at most" */
    [/(?:at most|(?:a )?maximum(?: of)?|(?<!\S)max\.|up to(?: a maximum of)?|within)$/iu, 'most'],
    /** "no less than three", "no earlier than", "neither less than two months nor" */
    [
      /(?:not|no|never|nor|neither)(?:\s[^\s,;:.]+){0,8}?\s(?:less|fewer|shorter|lower|earlier|sooner) than$/iu,
      'not-under',
    ],
    /** "under no circumstances exceed", "no more than", "not later than", "never exceeds" */
    [
      /(?:not|no|never|nor|neither)(?:\s[^\s,;:.]+){0,8}?\s(?:exceed|exceeds|exceeding|more than|longer than|later than|higher than|greater than|in excess of)$/iu,
      'not-over',
    ],
    /** "more than two years", "exceeds" */
    [
      /(?:more than|longer than|in excess of|exceed(?:s|ing|ed)?|over|above|higher than|greater than|later than|older than)$/iu,
      'over',
    ],
    /** "after 30 days", "after expiry of a month" */
    [/(?<!\S)after(?: expiry of)?$/iu, 'over'],
    /** "less than five" */
    [/(?:less than|fewer than|shorter than|lower than|under|below|younger than)$/iu, 'under'],
  ],
  behind: [
    [latin(/^,?\sat the earliest(?!\p{L})/iu), 'least'],
    [latin(/^\s(?:or (?:more|longer|higher|older|above|over)|and (?:over|above|older))(?!\p{L})/iu), 'least'],
    [latin(/^,?\s(?:or (?:less|fewer|shorter|lower|under)|at (?:the latest|most))(?!\p{L})/iu), 'most'],
  ],
  moments: {
    before: [
      /** "not before 1 March", "no earlier than 1 March" */
      [/(?:not|no|never) (?:before|until|prior to|earlier than|sooner than)$/iu, 'not-under'],
      /** "no later than 1 March", "by 5 p.m.", "on 1 March at the latest" */
      [
        /(?:not|no|never) (?:after|later than)$|(?<!\S)(?:by|no later than(?: on)?|at the latest (?:on|by|at))$/iu,
        'most',
      ],
      /** "before 1 March", "until 1 March", "on or before 1 March" */
      [/(?<!\S)(?:before|prior to|until|till|up to(?: and including)?|up until|through)$/iu, 'under'],
      /** "after 1 March", "from 1 March", "with effect from 1 March", "since 1 March" */
      [
        /(?<!\S)(?:after|from|since|as of|as from|effective|starting(?: on)?|commencing(?: on)?|at the earliest (?:on|by|at))$/iu,
        'least',
      ],
    ],
    behind: [
      [latin(/^,?\s(?:at the earliest|onwards?|or (?:later|after)|and later)(?!\p{L})/iu), 'least'],
      [latin(/^,?\s(?:at the latest|or (?:earlier|before))(?!\p{L})/iu), 'most'],
    ],
    denied: /(?:not|no|never|nor|neither)(?:\s[^\s,;:.]+){1,12}$/iu,
  },
  late: /(?:not|no) later than$/iu,
  early: /(?:earlier|sooner) than$/iu,
  ahead: /^(?:\sat the latest)?\s(?:before|prior|preceding|in advance)(?![a-z])/iu,
};
