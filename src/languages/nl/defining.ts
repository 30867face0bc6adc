import { type Introduced, opening, QUOTED_TERM as QUOTED } from '../defining.ts';
import { latin } from '../pattern.ts';

/** How a Dutch sentence introduces a term, each form with an example. */
export const INTRODUCES_TERM: readonly Introduced[] = [
  /** "Onder "Diensten" wordt verstaan: activiteiten", "Onder opdrachtgever wordt verstaan de natuurlijke persoon" */
  {
    pattern: latin(
      /\b[Oo]nder\s[“"„‘']?([A-Za-zÀ-ÿ][^“”"„‘’:,.]{0,50}?)[”"’']?\s(?:wordt|worden)\s(?:in\s[^:,.]{1,60}\s|mede\s|tevens\s|hier\s|hierbij\s)*verstaan\b:?/g,
    ),
    where: 'before',
  },
  /** "Met “Meerwerk” wordt bedoeld: werk buiten de opdracht" */
  {
    pattern: latin(
      /\b[Mm]et\s[“"„‘']([A-Za-zÀ-ÿ][^“”"„‘’:,.]{0,50}?)[”"’']\s(?:wordt|worden)\s(?:in\s[^:,.]{1,60}\s|mede\s|tevens\s|hier\s|hierbij\s)*bedoeld\b:?/g,
    ),
    where: 'before',
  },
  /** "(hierna: de Opdrachtgever)", "(hierna te noemen “Waterlelie”)", "Hierna te noemen: “12Group”" */
  {
    pattern: latin(
      /\b(?:[Hh]ierna|[Vv]erder|[Nn]ader)\s?(?:ook\s|gezamenlijk\s|tezamen\s|samen\s|ieder\s|afzonderlijk\s|individueel\s){0,3}(?:te noemen|genoemd|aan te duiden als|aangeduid als)?\s?:?\s(?:de\s|het\s)?[“"„‘']([A-Za-zÀ-ÿ]?[A-Za-zÀ-ÿ\d][^“”"„‘’()]{0,50}?)[”"’']/g,
    ),
    where: 'after',
  },
  {
    pattern: latin(/\((?:hierna|verder|nader)(?:\ste noemen)?\s?:\s(?:de\s|het\s)?(\p{Lu}[^“”"„‘’(),;]{0,50}?)\)/gu),
    where: 'after',
  },
  /** "te noemen “Partijen” en ieder afzonderlijk “Partij”" */
  {
    pattern: latin(
      /(?:gezamenlijk|tezamen|afzonderlijk|individueel)\s(?:de\s)?[“"„‘'](\p{L}[^“”"„‘’()]{0,40}?)[”"’']/gu,
    ),
    where: 'after',
  },
  /** "(hierna in dit artikel Mediation genoemd)", "hierna „de bepalingen” genoemd" */
  {
    pattern: latin(
      /\bhierna\s(?:in dit artikel\s|ook\s|gezamenlijk\s|tezamen\s|samen\s|ieder\s|afzonderlijk\s){0,3}(?!gezamenlijk|tezamen|samen|ieder|afzonderlijk)(?:de\s|het\s)?[“"„‘']?([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ\d -]{1,40}?)[”"’']?\s(?:te noemen|genoemd)\b/g,
    ),
    where: 'after',
  },
  /** "de Algemene verordening gegevensbescherming (“AVG”)" */
  { pattern: latin(`\\((?:de\\s|het\\s)?${QUOTED}\\)`, 'gu'), where: 'after' },
  /** "Afgeleid Materiaal betekent materiaal dat", "vereniging betekent de watersportvereniging" */
  { pattern: latin(/^[“"„‘'*_]*(\p{L}[^“”"„‘’:,.;]{1,60}?)[”"’'*_]*\sbeteken(?:t|en)\s/gu), where: 'listed' },
];

/** Sentences that say first where the term holds, then the term. */
export const OPENS_DEFINITION: readonly RegExp[] = [
  /** "In deze algemene voorwaarden wordt verstaan onder Zilvervis: Zilvervis B.V., gevestigd te Utrecht"; not "… verstaan onder:" before a list */
  latin(
    /^(?:In|Voor|Binnen|Bij)\s[^.:;]{3,80}?\s(?:wordt|worden|verstaan\s(?:we|wij))\s(?:er\s|mede\s|tevens\s)?verstaan\sonder\s(?!de\svolgende|onderstaande)[“"„'‘*_]*(\p{L}[^:;“”"„‘’*_]{0,60}?)[”"’'*_]*\s?:\s*\S/du,
  ),
  /** "In deze voorwaarden wordt verstaan onder “Dienst” het platform", "wordt met Dienst bedoeld het platform" */
  opening(
    '(?:In|Voor|Binnen|Bij)\\s[^.:;]{3,80}?\\s(?:wordt|worden)\\s(?:mede\\s|tevens\\s)?(?:verstaan\\sonder|met|onder)\\sNAME\\s(?!wordt|worden)',
  ),
  /** "In deze voorwaarden betekent Dienst het platform van Leverancier" */
  opening('(?:In|Voor|Binnen)\\s[^.:;]{3,80}?\\s(?:betekent|betekenen)\\sNAME\\s'),
  /** "Onder Gebruiker verstaan we de persoon die", "Met Klant bedoelen wij degene die", "Met Klant wordt bedoeld degene die" */
  opening(
    '(?:Onder|Met)\\s(?:de\\s|het\\s|een\\s)?NAME\\s(?:verstaan|bedoelen|wordt|worden)\\s(?:we|wij|(?:mede\\s|tevens\\s)?(?:verstaan|bedoeld))\\b',
  ),
];
