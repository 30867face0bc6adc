import { existsSync, readFileSync } from 'node:fs';
import { CHECKS } from '../src/checks/index.ts';
import { type Mentioned, mentioned, sameOne } from '../src/evidence/mentions.ts';
import { place } from '../src/facts/places.ts';
import { placeOf } from '../src/facts/trees.ts';
import type { Bitext, Sentence } from '../src/model/bitext.ts';
import type { Clause } from '../src/model/clause.ts';
import { LANGS, type Lang, type Sides } from '../src/model/side.ts';
import { clauseAt } from '../src/outline/walk.ts';
import { review } from '../src/review/review.ts';
import { bitextOf, corpora, corpusTexts, hasShared, realTexts, SHARED, table } from './texts.ts';

/** A kind of fault, and the checks that should say so. */
type Kind = Readonly<{ name: string; checks: readonly string[] }>;

/** Words of a text that others are put in place of. */
type Edit = Readonly<{ start: number; end: number; text: string }>;

/** One fault: what is changed, all of it in one clause. */
type Plant = Readonly<{ kind: Kind; lang: Lang; edits: readonly Edit[]; clause: Clause | null }>;

const kind = (name: string, ...checks: readonly string[]): Kind => ({ name, checks });

const EXCHANGED = kind('parties exchanged', 'roles', 'parties');
const REPLACED = kind('a party replaced', 'parties', 'roles');
const TURNED = kind('subject and object exchanged', 'roles', 'parties');
const LOST = kind('not lost', 'negations');
const ADDED = kind('not added', 'negations');
const DUTY = kind('right, duty or intention changed', 'modalities');
const EXCEPTION = kind('exception turned or lost', 'conditions');
const JOINT = kind('and/or swapped', 'conditions');
const ONLY = kind('only lost', 'conditions');
const OTHER = kind('other conditions', 'conditions');

/** Words that are planted over others: "may" becomes "must", "niet" falls out, "tenzij" becomes "indien", each wherever it stands. */
const SWAPS: readonly (readonly [kind: Kind, lang: Lang, from: RegExp, to: string])[] = [
  [LOST, 'en', /(?<= (?:shall|may|must|will|is|are|does|do|has|have)) not(?= )/g, ''],
  [LOST, 'en', /\bcannot\b/g, 'can'],
  [LOST, 'en', /\bNeither\b/g, 'Either'],
  [LOST, 'en', /\bwithout (?=the|its|prior|our)/g, 'with '],
  [LOST, 'nl', /\bniet (?=[a-z])/g, ''],
  [LOST, 'nl', /\bgeen (?=[a-z])/g, 'een '],
  [ADDED, 'en', /(?<=\b(?:shall|will|may|must)) (?!not\b|only\b|neither\b)(?=[a-z])/g, ' not '],
  [ADDED, 'en', /(?<= (?:is|are)) (?!not\b)(?=[a-z]+ed\b)/g, ' not '],
  [
    ADDED,
    'nl',
    /(?<=\b(?:is|zijn|wordt|worden|mag|mogen|kan|kunnen|zal|zullen|moet|moeten) (?:Klant |Leverancier |hij |wij |u )?)(?=(?:verplicht|gehouden|gerechtigd|bevoegd|aansprakelijk|verantwoordelijk|op|in|aan|met|door|voor)\b)/g,
    'niet ',
  ],
  [DUTY, 'en', /\b(?:may|can)\b(?! (?:not|only|neither)\b)(?= [a-z])/g, 'must'],
  [DUTY, 'en', /\bis entitled to\b/g, 'is obliged to'],
  [DUTY, 'en', /\b(?:shall|must)\b(?! not)(?= [a-z])/g, 'may'],
  [DUTY, 'en', /\bshall\b(?! not)(?= [a-z])/g, 'intends to'],
  [DUTY, 'nl', /\bmag\b(?! niet)/g, 'moet'],
  [DUTY, 'nl', /\bmogen\b(?! niet)/g, 'moeten'],
  [DUTY, 'nl', /\b(?:moet|dient)\b/g, 'mag'],
  [EXCEPTION, 'en', /\bunless\b/g, 'if'],
  [EXCEPTION, 'nl', /\btenzij\b/g, 'indien'],
  [EXCEPTION, 'en', /\bprovided that\b/g, 'unless'],
  [EXCEPTION, 'nl', /\bmits\b/g, 'tenzij'],
  [EXCEPTION, 'en', /,? (?:except|unless|save)\b[^.;]*(?=[.;])/g, ''],
  [EXCEPTION, 'nl', /,? (?:tenzij|behoudens|behalve|met uitzondering van)\b[^.;]*(?=[.;])/g, ''],
  [JOINT, 'en', /(?<=[a-z]) and (?=[a-z])/g, ' or '],
  [JOINT, 'nl', /(?<=[a-z]) en (?=[a-z])/g, ' of '],
  [JOINT, 'en', /(?<=[a-z]) or (?=[a-z])/g, ' and '],
  [JOINT, 'nl', /(?<=[a-z]) of (?=[a-z])/g, ' en '],
  [JOINT, 'en', /; and\n/g, '; or\n'],
  [ONLY, 'en', /\b(?:only|solely|exclusively) /g, ''],
  [ONLY, 'nl', /\b(?:alleen|slechts|uitsluitend) /g, ''],
  [OTHER, 'en', /\bwithout prejudice to\b/g, 'subject to'],
  [OTHER, 'en', / (?:up)?on request\b/g, ''],
];

/** Texts that are faithful and have parties or readers; of the real ones only such as anybody may read the findings of. */
const REAL: readonly string[] = [
  'pairs/tc-webstability',
  'pairs/tc-libaro',
  'pairs/tc-t4xi',
  'pairs/tc-wevote4eu',
  'pairs/privacy-libaro',
  'pairs/licence-cc-by-sa-4.0',
  'pairs/scc-2010-87-processors',
  'pairs/mozilla-focus-terms',
  'wild/codika-terms',
  'wild/localreply-terms',
  'wild/onvanta-terms',
  'wild/sentovox-terms',
];

/** So many faults of a kind are planted in a clause, one at a time. */
const MOST = 10;

const MEANING = CHECKS.filter(({ id }) => ['roles', 'parties', 'negations', 'modalities', 'conditions'].includes(id));

/**
 * Faults planted by rule in faithful texts, one a clause at a time: how many are said at their clause by a check that should, and by any of the five that compare meaning.
 * Arguments: `kind=TEXT` and `set=TEXT` take the kinds and texts alone whose name holds it; `missed` prints what is not found.
 */
export async function main(args: readonly string[]): Promise<void> {
  const given = (name: string) => args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  const found = texts()
    .filter(({ name }) => name.includes(given('set')))
    .flatMap(({ name, texts: both }) => planted(name, both, given('kind')));
  const names = [...new Set(found.map(({ plant }) => plant.kind.name))];
  const rows = names.flatMap((name) =>
    LANGS.map((lang) => {
      const of = found.filter(({ plant }) => plant.kind.name === name && plant.lang === lang);
      const share = (list: readonly unknown[]) =>
        of.length === 0 ? '-' : `${((100 * list.length) / of.length).toFixed(0)} %`;
      return [
        name,
        lang,
        String(of.length),
        share(of.filter(({ right }) => right)),
        share(of.filter(({ any }) => any)),
      ];
    }),
  );
  process.stdout.write(table(['planted by rule', 'in', 'faults', 'by its check', 'by any'], rows));
  if (!args.includes('missed')) return;
  for (const { name, plant, sentence } of found.filter(({ right }) => !right))
    process.stdout.write(`\n${name} ${plant.clause?.label ?? ''} ${plant.kind.name}\n  ${sentence}\n`);
}

function texts(): readonly Readonly<{ name: string; texts: Sides<string> }>[] {
  const own = corpora()
    .filter((name) => !name.endsWith('-faults'))
    .map((name) => ({ name, texts: corpusTexts(name) }));
  const real = (hasShared ? REAL : []).map((name) => ({
    name,
    texts: name.startsWith('pairs/') ? realTexts(name.slice('pairs/'.length)) : wildTexts(name),
  }));
  return [...own, ...real];
}

const wildTexts = (name: string): Sides<string> => ({
  nl: read(`${SHARED}/${name}/nl.md`),
  en: read(`${SHARED}/${name}/en.md`),
});

const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Plants each kind of fault in every clause where it fits, and looks what is said there. */
function planted(name: string, both: Sides<string>, wanted: string) {
  const whole = bitextOf(both);
  const all = [...swaps(whole, both), ...partyPlants(whole)].filter(({ kind: { name: of } }) => of.includes(wanted));
  const rounds = new Map<string, Plant[]>();
  for (const plant of all)
    for (let round = 0; round < 40; round++) {
      const key = `${plant.kind.name} ${plant.lang} ${round}`;
      const list = rounds.get(key) ?? [];
      rounds.set(key, list);
      if (list.length >= MOST || list.some(({ clause }) => clause === plant.clause)) continue;
      list.push(plant);
      break;
    }
  return [...rounds.values()].flatMap((plants) => (plants.length === 0 ? [] : tried(name, both, plants)));
}

function tried(name: string, both: Sides<string>, plants: readonly Plant[]) {
  const lang = (plants[0] as Plant).lang;
  const text = both[lang];
  const edits = plants.flatMap((plant) => plant.edits).toSorted((a, b) => a.start - b.start);
  let [changed, at] = ['', 0];
  for (const { start, end, text: put } of edits) {
    changed += text.slice(at, start) + put;
    at = end;
  }
  const said = review(bitextOf({ ...both, [lang]: changed + text.slice(at) }), MEANING);
  return plants.map((plant) => {
    const label = plant.clause?.label ?? '';
    const here = said.filter(({ clauses }) => LANGS.some((side) => clauses[side]?.label === label));
    return {
      name,
      plant,
      sentence: excerpt(text, plant.edits),
      right: here.some(({ check }) => plant.kind.checks.includes(check)),
      any: here.length > 0,
    };
  });
}

function excerpt(text: string, edits: readonly Edit[]): string {
  const [first, last] = [edits[0] as Edit, edits.at(-1) as Edit];
  let found = text.slice(Math.max(0, first.start - 140), first.start);
  for (const [index, { start, end, text: put }] of edits.entries())
    found += `[${text.slice(start, end)} → ${put}]${text.slice(end, edits[index + 1]?.start ?? end)}`;
  return `${found}${text.slice(last.end, last.end + 100)}`.replace(/\s+/g, ' ');
}

function swaps({ sides }: Bitext, both: Sides<string>): readonly Plant[] {
  return SWAPS.flatMap(([of, lang, from, to]) =>
    [...both[lang].matchAll(from)].map(
      ({ index, 0: words }): Plant => ({
        kind: of,
        lang,
        edits: [{ start: index, end: index + words.length, text: to }],
        clause: clauseAt(sides[lang].outline, index),
      }),
    ),
  );
}

/** Parties exchanged and replaced in sentences that name them on both sides. */
function partyPlants(bitext: Bitext): readonly Plant[] {
  const names = bitext.pairs.flatMap(({ sentences }) =>
    sentences.flatMap((bead) => mentioned([...bead.nl, ...bead.en])),
  );
  const parties = [...new Set(names.flatMap((one) => (one.kind === 'party' ? [one.concept] : [])))];
  return bitext.pairs.flatMap(({ sentences }) =>
    sentences.flatMap((bead) =>
      LANGS.flatMap((lang) => {
        const text = bitext.sides[lang].source.text;
        const [sentence, more] = bead[lang];
        if (
          !sentence ||
          more ||
          sentence.clause.kind === 'definition' ||
          sentence.clause.kind === 'front' ||
          bead[lang === 'nl' ? 'en' : 'nl'].length === 0
        )
          return [];
        const here = mentioned([sentence]).filter(({ kind: of }) => of === 'party');
        const said = (one: Mentioned) => text.slice(one.span.start, one.span.end);
        const others = here.flatMap((one) => here.filter((other) => !sameOne(one, other)));
        const instead = (one: Mentioned): Edit | null => {
          const other = others.find((two) => !sameOne(one, two));
          const concept = one.kind === 'party' ? parties.find((two) => two !== one.concept) : undefined;
          const name = other ? bare(said(other)) : (concept?.names[lang][0]?.text ?? '');
          return name === ''
            ? null
            : { start: one.span.start, end: one.span.start + bare(said(one)).length, text: name };
        };
        const plant = (of: Kind, list: readonly Mentioned[]): readonly Plant[] => {
          const edits = list.map(instead);
          return edits.every((edit) => edit !== null)
            ? [{ kind: of, lang, edits: edits as readonly Edit[], clause: sentence.clause }]
            : [];
        };
        const first = here[0];
        const turned = turnedOf(bitext, sentence, here, lang);
        return [
          ...(new Set(here.map((one) => (one.kind === 'party' ? one.concept : null))).size === 2
            ? plant(EXCHANGED, here)
            : []),
          ...(first && parties.length > 1 ? plant(REPLACED, [first]) : []),
          ...(turned.length === 2 ? plant(TURNED, turned) : []),
        ];
      }),
    ),
  );
}

/** "Customer's" without its ending. */
const bare = (name: string): string => name.replace(/['’]s?$/, '');

/** Who does it and whom it is done to, of one verb. */
function turnedOf({ parse }: Bitext, sentence: Sentence, here: readonly Mentioned[], lang: Lang): readonly Mentioned[] {
  if (!parse) return [];
  const tree = parse[lang](sentence);
  const placed = here.flatMap((mention) => {
    const span = placeOf(sentence, mention.span);
    const at = span ? tree.nodes.findIndex(({ start, end }) => start <= span.start && span.start < end) : -1;
    const found = at < 0 ? null : place(tree, at, lang);
    return found ? [{ mention, found }] : [];
  });
  for (const { mention, found } of placed) {
    if (found.part !== 'agent') continue;
    const other = placed.find(
      (one) =>
        one.found.part === 'end' &&
        !sameOne(one.mention, mention) &&
        one.found.of.some((word) => found.of.includes(word)),
    );
    if (other) return [mention, other.mention].sort((a, b) => a.span.start - b.span.start);
  }
  return [];
}
