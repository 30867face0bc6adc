import { readFileSync } from 'node:fs';
import { LANGS, type Sides } from '../src/model/side.ts';
import { report } from '../src/report/report.ts';
import { review } from '../src/review/review.ts';
import { bitextOf, hasShared, SHARED } from './texts.ts';

/** A kind of failure of ../shared/faults/real-texts.md: its number and title, what the program should print, and pairs of texts to run. */
type Kind = Readonly<{ title: string; should: string; pairs: readonly Sides<string>[] }>;

/**
 * What the program says today of every input of ../shared/faults/real-texts.md, below what it should say. Argument: a part of the title, to run
 * these kinds alone.
 */
export async function main([wanted = '']: readonly string[]): Promise<void> {
  if (!hasShared) return void process.stdout.write('no kinds here: ../shared/faults is absent\n');
  const text = readFileSync(`${SHARED}/faults/real-texts.md`, 'utf8');
  const frame = framed(text);
  for (const { title, should, pairs } of kindsIn(text, frame).filter(({ title }) => title.includes(wanted))) {
    process.stdout.write(`\n${title}\n  should: ${should}\n`);
    for (const pair of pairs) process.stdout.write(`${found(pair)}\n`);
  }
}

function found(texts: Sides<string>): string {
  const bitext = bitextOf(texts);
  const { findings } = report(bitext, review(bitext), '');
  if (findings.length === 0) return '  -';
  return findings
    .map(
      ({ clause, severity, check, message }) => `  ${clause.nl ?? clause.en ?? ''}  ${severity}  ${check}: ${message}`,
    )
    .join('\n');
}

const BLOCK = /^(nl|en):?\n```\n([\s\S]*?)\n```$/gm;
const LINE = /^- (nl|en): (.*)$/gm;

/** Frame A: the texts around a line that is given alone. */
function framed(text: string): (lines: Sides<string>) => Sides<string> {
  const [nl = '', en = ''] = [...text.matchAll(/^```\n([\s\S]*?)\n```$/gm)].map((match) => match[1] ?? '');
  return (lines) => ({ nl: nl.replace('1.3 …', `1.3 ${lines.nl}`), en: en.replace('1.3 …', `1.3 ${lines.en}`) });
}

function kindsIn(text: string, frame: (lines: Sides<string>) => Sides<string>): readonly Kind[] {
  return text
    .split(/^## (?=\d\d-)/m)
    .slice(1)
    .map((section) => {
      const blocks = paired([...section.matchAll(BLOCK)]);
      const lines = paired([...section.matchAll(LINE)]).map(frame);
      return {
        title: section.slice(0, section.indexOf('\n')),
        should: /^Should print: (.*)$/m.exec(section)?.[1] ?? '',
        pairs: [...lines, ...blocks],
      };
    });
}

/** Each Dutch text with the English one that follows it. */
function paired(matches: readonly RegExpMatchArray[]): readonly Sides<string>[] {
  const of = Object.fromEntries(LANGS.map((lang) => [lang, matches.filter((match) => match[1] === lang)]));
  return (of.nl ?? []).map((match, at) => ({ nl: match[2] ?? '', en: of.en?.[at]?.[2] ?? '' }));
}
