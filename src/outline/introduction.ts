/**
 * A line that announces definitions: "In deze voorwaarden wordt verstaan onder:", "the terms below have the following meanings:", "Een paar woorden
 * kom je vaak tegen:"
 */
export const introducesTerms = (text: string): boolean => INTRODUCES.test(text);

const INTRODUCES =
  /(?:verstaan(?: onder)?|betekenis|bedoeld met|begrippen|definities|woorden|meanings?|mean|definitions (?:apply|are used)|defined as follows|words|expressions)[^.;:]{0,80}:$/i;

/** The title of an article of definitions: "Definities", "Article 1 – Definitions", "Begripsomschrijvingen". */
export const isDefinitionsTitle = (title: string): boolean => TITLE.test(title);

const TITLE =
  /^(?:definities|begrippen|begripsbepalingen|begripsomschrijvingen|definitions|definitions and interpretation|interpretation)\b/i;
