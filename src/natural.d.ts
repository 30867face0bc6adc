/** Single modules of natural have no types of their own; the whole package must never be imported (it prints and reads .env). */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Likeness of two strings, from 0 to 1 (Winkler 1990). */
  const jaroWinkler: (one: string, two: string, options?: { ignoreCase?: boolean }) => number;
  export default jaroWinkler;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_nl.js' {
  const stemmer: { stem: (word: string) => string };
  export default stemmer;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem: (word: string) => string };
  export default stemmer;
}
