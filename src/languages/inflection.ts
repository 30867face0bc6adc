import type { Lang } from '../model/side.ts';
import { IRREGULAR, PREFIXES } from './irregular.ts';

/**
 * The base forms that a printed word may belong to, in lower case, the word itself first: nouns to the singular, adjectives
 * to the form without -e, verbs to the infinitive. It proposes generously: a glossary decides, since only names that stand
 * in it can match. Natural's Dutch stemmers are no help here: they join 34 of 44 pairs such as lid/leden, prijs/prijzen, and put
 * aansprakelijk and aanspraak together.
 * "leden" → leden, lede, lid, lijden …; "opgezegd" → opgezegd, opzeggen, opzegen …; "parties" → parties, party …
 */
export function bases(word: string, lang: Lang): readonly string[] {
  const key = word.toLowerCase().replaceAll('’', "'");
  return [...new Set(lang === 'nl' ? dutch(key) : english(key))].filter((base) => base.length > 1 || base === key);
}

function dutch(word: string): readonly string[] {
  const plain = word.replace(/'s$/, '').replace(/(?<=[sxz])'$/, '');
  return [
    word,
    plain,
    ...irregular(plain, 'nl'),
    ...nouns(plain),
    ...weakVerbs(plain),
    // "ontbonden(e)", "toegekende": adjectives made of participles
    ...(plain.endsWith('e') ? irregular(plain.slice(0, -1), 'nl') : []),
  ];
}

/** "prijzen" → prijs, "zaken" → zaak, "boetes" → boete, "exclusieve" → exclusief, "mogelijkheden" → mogelijkheid */
function nouns(word: string): readonly string[] {
  const found: string[] = [];
  if (word.endsWith('heden')) found.push(`${word.slice(0, -5)}heid`);
  if (word.endsWith('iën') || word.endsWith('eën'))
    found.push(word.slice(0, -2).replace(/e$/, 'ee'), word.slice(0, -2), word.slice(0, -1).replace(/ë$/, 'e'));
  if (word.endsWith('en')) found.push(...closed(word.slice(0, -2)), word.slice(0, -1));
  if (word.endsWith('e')) found.push(...closed(word.slice(0, -1)));
  if (word.endsWith('s')) found.push(word.slice(0, -1));
  if (/[^t]je(s)?$/.test(word)) found.push(word.replace(/je(s)?$/, ''));
  if (/tje(s)?$/.test(word)) found.push(word.replace(/tje(s)?$/, ''));
  return found;
}

/**
 * A stem as Dutch spells it at the end of a word.
 * "prijz" → prijs, "briev" → brief, "zak" → zaak, "bedragg" → bedrag, "schriftelijk" stays
 */
function closed(stem: string): readonly string[] {
  const found = [stem];
  if (stem.endsWith('z')) found.push(`${stem.slice(0, -1)}s`);
  if (stem.endsWith('v')) found.push(`${stem.slice(0, -1)}f`);
  if (/([bdfgklmnprst])\1$/.test(stem)) found.push(stem.slice(0, -1));
  const open = /^(.*[^aeiouëï])?([aeou])([bcdfghjklmnprstvz])$/.exec(stem);
  if (open) {
    const last = open[3] === 'z' ? 's' : open[3] === 'v' ? 'f' : open[3];
    found.push(`${open[1] ?? ''}${open[2]}${open[2]}${last}`);
  }
  return found;
}

/** Infinitives whose stem is this: "betaal" → betalen, "zeg" → zeggen, "lever" → leveren, "vrijwaar" → vrijwaren */
function infinitives(stem: string): readonly string[] {
  const found = [`${stem}en`];
  const long = /^(.*)([aeou])\2([bcdfghjklmnprstvz])$/.exec(stem);
  if (long) {
    found.push(`${long[1]}${long[2]}${long[3]}en`);
    if (long[3] === 's') found.push(`${long[1]}${long[2]}zen`);
    if (long[3] === 'f') found.push(`${long[1]}${long[2]}ven`);
  }
  if (/[^aeiou][aeiou][bdfgklmnprst]$/.test(stem)) found.push(`${stem}${stem.at(-1)}en`);
  if (stem.endsWith('s')) found.push(`${stem.slice(0, -1)}zen`);
  if (stem.endsWith('f')) found.push(`${stem.slice(0, -1)}ven`);
  return found;
}

/** "levert", "leverde", "geleverd(e)", "opgezegd", "vergoed", "schort" */
function weakVerbs(word: string): readonly string[] {
  const found: string[] = [];
  const plain = word.replace(/(?<=[dt])e?n?$/, '');
  const ends = [
    word,
    plain,
    ...(/[dt]$/.test(plain) ? [plain.slice(0, -1)] : []),
    ...(/(dd|tt)$/.test(plain) ? [plain.slice(0, -2)] : []),
  ];
  for (const end of new Set(ends)) {
    found.push(...infinitives(end));
    const participle = /^(.*?)ge(.{2,})$/.exec(end);
    if (participle && (participle[1] === '' || PREFIXES.nl.includes(participle[1] ?? ''))) {
      found.push(...infinitives(participle[2] ?? '').map((verb) => `${participle[1]}${verb}`));
    }
  }
  // "op te zeggen" is printed apart, "opzeggend(e)" is not
  if (/end(e)?$/.test(word)) found.push(word.replace(/d(e)?$/, ''));
  return found;
}

/** "leden" → lid; "ontbonden" → ontbinden; "withdrawn" → withdraw */
function irregular(word: string, lang: Lang): readonly string[] {
  const found = [...(IRREGULAR[lang].get(word) ?? [])];
  for (const prefix of PREFIXES[lang]) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    for (const base of [...(IRREGULAR[lang].get(rest) ?? []), ...(IRREGULAR[lang].get(`ge${rest}`) ?? [])])
      found.push(prefix + base);
  }
  return found;
}

function english(word: string): readonly string[] {
  const plain = word.replace(/'s$/, '').replace(/(?<=s)'$/, '');
  const found = [word, plain, ...irregular(plain, 'en')];
  if (plain.endsWith('ies')) found.push(`${plain.slice(0, -3)}y`);
  if (/(s|x|z|ch|sh|o)es$/.test(plain)) found.push(plain.slice(0, -2));
  if (/[^s]s$/.test(plain)) found.push(plain.slice(0, -1));
  for (const ending of ['ed', 'ing']) {
    if (!plain.endsWith(ending) || plain.length < ending.length + 3) continue;
    const stem = plain.slice(0, -ending.length);
    found.push(stem, `${stem}e`);
    if (/([bdfglmnprt])\1$/.test(stem)) found.push(stem.slice(0, -1));
  }
  if (plain.endsWith('ied')) found.push(`${plain.slice(0, -3)}y`);
  return found;
}
