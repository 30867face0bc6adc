import { bitextOfParagraphs } from './texts.ts';
import { featuresOf, sentencesOf, scaleOf, union } from '../src/align/features.ts';
import { costOf } from '../src/align/cost.ts';
import { readLexicon } from '../src/glossary/lexicon.ts';
import { bundledLexicon } from '../src/read/package.ts';
import { goldOf } from './alignment.ts';
export async function main(args: readonly string[]) {
  const gold = goldOf(args[0]!)!; const [from, to] = [Number(args[1]), Number(args[2])];
  const b = bitextOfParagraphs(gold);
  const f = (l: 'nl'|'en') => b.sides[l].outline.children.map(c => featuresOf(sentencesOf(b.sides[l], c, false), l));
  const F = { nl: f('nl'), en: f('en') };
  const scale = scaleOf(F, readLexicon(bundledLexicon())); const cost = costOf(scale);
  const unit = (l: 'nl'|'en', i: number) => ({ clause: b.sides[l].outline.children[i]!, features: F[l][i]!, label: null, group: 'text' });
  for (let i = from; i < to; i++) console.log(i, Array.from({length: to-from}, (_, k) => scale.likeness(F.nl[i]!, F.en[from+k]!).toFixed(2)+'/'+cost([unit('nl',i)],[unit('en',from+k)]).toFixed(2)).join(' '));
  console.log('57-59/56', cost([57,58,59].map(i=>unit('nl',i)), [unit('en',56)]), '60/57-59', cost([unit('nl',60)],[57,58,59].map(i=>unit('en',i))));
}
