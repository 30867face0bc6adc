import { type Introduced, opening, QUOTED_TERM as QUOTED } from '../defining.ts';
import { latin } from '../pattern.ts';

/** How an English sentence introduces a term, each form with an example. */
export const INTRODUCES_TERM: readonly Introduced[] = [
  /** ""Services" means", "‘the data exporter’ means", "“Defect” shall mean", ""Fee" has the meaning" */
  {
    pattern: latin(
      /[“"„‘'](?:the\s)?([A-Za-zÀ-ÿ][^“”"„‘’]{0,60}?)[,.]?[”"’']\s(?:means?|shall mean|has the meaning|have the meaning|shall have the meaning|is understood to mean|refers? to)\b/g,
    ),
    where: 'before',
  },
  /** "(hereinafter: the Client)", "(hereinafter referred to as “Waterlelie”)" */
  {
    pattern: latin(
      /\b[Hh]ereinafter\s?(?:also\s|jointly\s|together\s|collectively\s|individually\s|each\s|both\s){0,3}(?:referred to as|to be referred to as|called)?\s?:?\s(?:the\s)?[“"„‘']?([A-ZÀ-Þ][^“”"„‘’(),;]{0,50}?)[”"’']?(?=[),.;])/g,
    ),
    where: 'after',
  },
  /** "referred to jointly as the “Parties” and each individually as a “Party”", "together the ‘parties’" */
  {
    pattern: latin(
      /(?:jointly|together|collectively|individually|separately)\s(?:as\s)?(?:the\s|an?\s)?[“"„‘'](\p{L}[^“”"„‘’()]{0,40}?)[”"’']/gu,
    ),
    where: 'after',
  },
  /** ""In writing" also means "by email"", "“Software” includes updates" */
  {
    pattern: latin(
      /[“"„‘'](?:the\s)?(\p{L}[^“”"„‘’]{0,60}?)[,.]?[”"’']\s(?:also\s|shall\salso\s|shall\s)(?:means?|includes?|refers? to)\b|[“"„‘'](?:the\s)?(\p{L}[^“”"„‘’]{0,60}?)[,.]?[”"’']\s(?:includes?|is deemed to include)\b/gu,
    ),
    where: 'before',
  },
  /** "(hereinafter referred to in this article as Mediation)" */
  {
    pattern: latin(/\bhereinafter\s(?:[a-z]+\s){1,6}as\s[“"„‘']?(\p{Lu}[\p{L}\p{N} -]{1,40}?)[”"’']?(?=[),.;])/gu),
    where: 'after',
  },
  /** "(the “Agreement”)", "(“GDPR”)" */
  { pattern: latin(`\\((?:the\\s|each,?\\sa\\s|an?\\s)?${QUOTED}\\)`, 'gu'), where: 'after' },
  /** "Adapted Material means material", "association means the water sports association" */
  { pattern: latin(/^[“"„‘'*_]*(\p{L}[^“”"„‘’:,.;]{1,60}?)[”"’'*_]*\smeans?\s/gu), where: 'listed' },
];

/** What says that the term was before: "Service means", "Service shall have the meaning" */
const MEANS =
  '(?:means?|shall\\smean|(?:shall\\s)?ha(?:s|ve)\\sthe\\smeaning|(?:is|are)\\sunderstood\\sto\\smean|(?:is|are)\\sdefined\\sas|refers?\\sto)\\b';

/** The text that a definition holds for: "these general terms and conditions", "this Agreement" */
const TEXT =
  '(?:these|this|the|our|all)\\s(?:\\S+\\s){0,4}?(?:[Tt]erms\\sand\\s[Cc]onditions|[Cc]onditions|[Tt]erms|[Aa]greement|[Cc]ontract|[Pp]olicy|[Ss]tatement|[Aa]rticle|[Ss]ection|[Cc]lause|[Dd]ocument|[Ss]tatutes|[Rr]egulations?|[Aa]ct|[Ll]icen[cs]e|[Aa]nnex|[Aa]ppendix|[Ss]chedule|[Cc]hapter|[Mm]odule)';

/** Sentences that say first where the term holds, then the term. */
export const OPENS_DEFINITION: readonly RegExp[] = [
  /** "In these general terms and conditions, Zilvervis means Zilvervis B.V.", "For the purposes of this Agreement, the term “Service” refers to" */
  opening(
    `(?:In|Within|Under|(?:As|When|Where)\\sused\\sin|For\\sthe\\spurposes?\\sof)\\s${TEXT}(?:\\s[\\d.]+)?,?\\s(?:the\\s)?(?:terms?\\s|expressions?\\s)?NAME\\s${MEANS}`,
  ),
  /** "By User we mean the person who" */
  opening('By\\s(?:the\\s|an?\\s)?NAME\\s(?:we\\s(?:mean|understand)|(?:is|are)\\s(?:meant|understood))\\b'),
  /** "Customer refers to whoever concludes an agreement", "The term “Service” means the platform" */
  opening(`(?:[Tt]he\\s(?:terms?\\s|expressions?\\s)?)?NAME\\s${MEANS}`),
];
