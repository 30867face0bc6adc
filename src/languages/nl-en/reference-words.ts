import { wordList } from '../word-list.ts';

/** What may stand between two references that are named in one breath: "bijlage 1, deel E, en titel II", "section 5 of the annex" */
export const BETWEEN_REFERENCES: readonly string[] = wordList(
  'en of and or van uit het de the onder in to tot respectievelijk onderscheidenlijk respectively alsmede',
);
