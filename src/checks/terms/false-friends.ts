import JaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import type { Check } from '../../model/finding.ts';
import type { Concept, Name } from '../../model/glossary.ts';
import { wrongNames } from './wrong-names.ts';

/** Whether a wrong name is a false friend: the glossary lists it as one, or it looks like the name it stands for ("controleren" / "control"). */
export const isFalseFriend = ({ layer, domain, names }: Concept, { text }: Name): boolean =>
  layer === 'bundled' &&
  (domain === 'false-friends' ||
    (domain !== 'parties' && names.nl.some((dutch) => JaroWinkler(dutch.text, text, { ignoreCase: true }) >= ALIKE)));

/** "curator" / "curator", "controleren" / "control", "declaratie" / "declaration"; not "licentiegever" / "licensee" */
const ALIKE = 0.88;

export const falseFriends: Check = {
  id: 'false-friends',
  severity: 'warning',
  summary: 'In both texts no word is rendered by one that only looks like it.',
  run: wrongNames(isFalseFriend),
};
