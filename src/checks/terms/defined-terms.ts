import { wordsAt } from '../../evidence/compare.ts';
import { namesOf } from '../../evidence/naming.ts';
import type { Bitext, Reading } from '../../model/bitext.ts';
import type { Clause } from '../../model/clause.ts';
import type { Fact } from '../../model/fact.ts';
import type { Check, Problem } from '../../model/finding.ts';
import type { Definition } from '../../model/glossary.ts';
import { both, LANGS, type Lang, type Sides } from '../../model/side.ts';
import { parentsOf } from '../../outline/walk.ts';
import { undefinedTerms } from './undefined-terms.ts';

export const definedTerms: Check = {
  id: 'defined-terms',
  severity: 'warning',
  summary: 'In both texts a term is defined once, used, and not used undefined.',
  run: (bitext) => [...LANGS.flatMap((lang) => twice(bitext, lang)), ...unused(bitext), ...undefinedTerms(bitext)],
};

// ---- defined twice

function twice({ sides }: Bitext, lang: Lang): readonly Problem[] {
  const { outline, definitions } = sides[lang];
  const seen = new Map<string, Definition>();
  return definitions.filter(isListed).flatMap((definition): readonly Problem[] => {
    const key = `${partOf(outline, definition.clause)}\n${(definition.names[0] ?? '').toLowerCase()}`;
    const first = seen.get(key);
    if (!first) seen.set(key, definition);
    if (!first || first.clause === definition.clause) return [];
    const at: Problem['at'] = { nl: [], en: [], [lang]: [definition.term, first.term] };
    return [
      {
        at,
        side: lang,
        say: { code: 'term-defined-twice', values: { lang, words: wordsAt(sides[lang], definition.term) } },
      },
    ];
  });
}

/** It stands in a list of definitions: a name in brackets only introduces a short form. */
const isListed = ({ clause }: Definition): boolean => clause.kind === 'definition';

/** Terms of an annex or of additional conditions may differ from those of the body. */
function partOf(outline: Clause, clause: Clause): string {
  const parents = parentsOf(outline);
  let at = clause;
  for (let up = parents.get(at); up && up !== outline; up = parents.get(at)) at = up;
  return at.kind === 'part' ? at.label : '';
}

// ---- defined and never used

/** What neither text uses is one problem; what one does not use, where the other does, is rendered otherwise there. */
function unused({ sides, definitions: { pairs, alone } }: Bitext): readonly Problem[] {
  const isIdle = (lang: Lang, definition: Definition): boolean =>
    isListed(definition) && !isUsed(sides[lang], definition);
  return [
    ...pairs.flatMap(({ definitions, concept }): readonly Problem[] => {
      const idle = both(definitions, (definition, lang) => isIdle(lang, definition));
      if (!idle.nl && !idle.en) return [];
      const at = both(definitions, ({ term }, lang) => (idle[lang] ? [term] : []));
      return [{ ...saidOf(sides, at), concept: concept.origin }];
    }),
    ...LANGS.flatMap((lang) =>
      alone[lang]
        .filter((definition) => isIdle(lang, definition))
        .map(({ term }) => saidOf(sides, { nl: [], en: [], [lang]: [term] })),
    ),
  ];
}

function saidOf(sides: Sides<Reading>, at: Problem['at']): Problem {
  const langs = LANGS.filter((lang) => at[lang].length > 0);
  const [lang] = langs as [Lang];
  const [term] = at[lang];
  const words = term ? wordsAt(sides[lang], term) : '';
  const inBoth = langs.length > 1;
  return {
    at,
    ...(inBoth ? {} : { side: lang }),
    say: { code: 'term-unused', values: { lang: inBoth ? null : lang, words } },
    severity: 'note',
  };
}

/** Some other clause has one of its names, in any inflection, written as it is defined. */
function isUsed({ sentences, headings }: Reading, { names, clause }: Definition): boolean {
  return [...[...sentences.values()].flat(), ...headings.values()].some(
    (sentence) =>
      sentence.clause !== clause &&
      (sentence.facts.some((fact) => isNamed(fact, names)) || names.some((name) => sentence.text.includes(name))),
  );
}

/** The fact names what these names name. */
const isNamed = (fact: Fact, names: readonly string[]): boolean =>
  (fact.kind === 'party' || (fact.kind === 'term' && !fact.name.borrowed && fact.written !== 'word')) &&
  fact.concept.layer === 'document' &&
  LANGS.some((lang) => namesOf(fact.concept, lang).some((name) => names.includes(name)));
