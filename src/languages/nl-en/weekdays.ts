import type { Sides } from '../../model/side.ts';
import { wordList } from '../word-list.ts';

/** How the names of the days of the week begin, from Monday on. */
export const WEEKDAYS: Sides<readonly string[]> = {
  nl: wordList('maan dins woens donder vrij zater zon'),
  en: wordList('mon tues wednes thurs fri satur sun'),
};

/** How they go on: "maandag", "vrijdagen", "zon- en feestdagen" / "Monday", "Fridays" */
export const DAY_ENDS: Sides<string> = { nl: 'dag(?:en|s)?|-(?=,|\\s(?:en|of)\\s)', en: "day(?:['’]?s)?" };
