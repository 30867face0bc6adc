import type { Bounds } from '../../model/language.ts';
import { latin } from '../pattern.ts';

/** The words that make a value a least or a most. */
export const BOUNDS_EN: Bounds = {
  before: [
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
      /(?:more than|longer than|in excess of|exceed(?:s|ing|ed)?|over|higher than|greater than|later than|older than)$/iu,
      'over',
    ],
    /** "less than five" */
    [/(?:less than|fewer than|shorter than|lower than|under|below|younger than)$/iu, 'under'],
  ],
  behind: [
    [latin(/^\s(?:or (?:more|longer|higher|older|above|over)|and (?:over|above|older))(?!\p{L})/iu), 'least'],
    [latin(/^,?\s(?:or (?:less|fewer|shorter|lower|under)|at (?:the latest|most))(?!\p{L})/iu), 'most'],
  ],
  late: /(?:not|no) later than$/iu,
  early: /(?:earlier|sooner) than$/iu,
  ahead: /^(?:\sat the latest)?\s(?:before|prior|preceding|in advance)(?![a-z])/iu,
};
