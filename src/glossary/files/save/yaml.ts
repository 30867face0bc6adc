import { dump } from 'js-yaml';
import { LANGS, type Sides } from '../../../model/side.ts';
import type { Listed, ListedName } from '../load/listed.ts';
import type { Saved } from './saved.ts';

/** A list of concepts, each name and text on the line of its key. */
export const yaml = (concepts: readonly Listed[]): Saved => ({
  content: concepts.length === 0 ? '[]\n' : dump(concepts.map(entryOf), { flowLevel: 2, lineWidth: -1, noRefs: true }),
  lost: [],
});

function entryOf({
  id,
  names,
  neighbours,
  guards,
  domain,
  source,
  definition,
  example,
}: Listed): Record<string, unknown> {
  const wrong = LANGS.flatMap((lang) =>
    names[lang]
      .filter(({ status }) => status === 'wrong')
      .map((name) => ({ ...nameOf(name), ...(lang === 'nl' ? { lang } : {}) })),
  );
  const right = (name: ListedName) => (name.region === '' ? name.text : nameOf(name));
  return {
    id,
    nl: names.nl.filter(({ status }) => status !== 'wrong').map(right),
    en: names.en.filter(({ status }) => status !== 'wrong').map(right),
    ...(wrong.length === 0 ? {} : { not: wrong }),
    ...(neighbours.length === 0 ? {} : { neighbours }),
    ...(guards.nl.length + guards.en.length === 0 ? {} : { unless: guards }),
    ...(domain === '' ? {} : { domain }),
    ...(source === '' ? {} : { source }),
    ...said('definition', definition),
    ...said('example', example),
  };
}

const nameOf = ({ text, region, reason }: ListedName): Record<string, string> => ({
  name: text,
  ...(region === '' ? {} : { region }),
  ...(reason === undefined ? {} : { reason }),
});

const said = (key: string, texts: Sides<string>): Record<string, unknown> => {
  const filled = LANGS.filter((lang) => texts[lang] !== '');
  return filled.length === 0 ? {} : { [key]: Object.fromEntries(filled.map((lang) => [lang, texts[lang]])) };
};
