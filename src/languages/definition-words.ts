/** "In deze voorwaarden:", "for the purposes of these terms:" */
export const WITHIN = /^(?:in|voor de toepassing van|for the purposes? of) (?:deze|dit|these|this) [^.;:]{3,60}:$/i;

/** "… wordt verstaan onder:", "the following meanings:" */
export const INTRODUCES =
  /(?:verstaan(?: onder)?|betekenis|bedoeld met|begrippen|definities|woorden|meanings?|mean|definitions (?:apply|are used)|defined as follows|words|expressions)[^.;:]{0,80}:$/i;

/** "Begripsomschrijvingen", "Definitions and interpretation" */
export const DEFINITIONS_TITLE =
  /^(?:definities|begrippen|begripsbepalingen|begripsomschrijvingen|definitions|definitions and interpretation|interpretation)\b/i;
