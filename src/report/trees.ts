import type { Node, Tree } from '../model/tree.ts';
import { plain } from './plain.ts';

/** A parsed sentence with the label of its clause. */
export type Parsed = Readonly<{ clause: string; text: string; tree: Tree }>;

const kind = ({ tag, form }: Node): string => (form === '' ? tag : `${tag}.${form}`);

/** Sentences as tables: word, part of speech, the word it depends on, and how. */
export function treesText(sentences: readonly Parsed[]): string {
  return sentences
    .map(({ clause, text, tree }) => {
      const rows = tree.nodes.map((node, at) => [
        String(at + 1),
        node.text,
        kind(node),
        node.head < 0 ? '-' : `${node.head + 1} ${tree.nodes[node.head]?.text ?? ''}`,
        node.relation,
      ]);
      const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
      const lines = rows.map((row) =>
        row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      );
      return `${plain(`${clause}  ${text}`)}\n${lines.map((line) => plain(`  ${line}`)).join('\n')}\n`;
    })
    .join('\n');
}

/** Sentences in CoNLL-U, the format of Universal Dependencies. */
export function treesConllu(sentences: readonly Parsed[]): string {
  return sentences
    .map(({ clause, text, tree }, index) => {
      const rows = tree.nodes.map((node, at) =>
        [
          at + 1,
          node.text.replaceAll(/\s+/g, ' '),
          '_',
          node.tag,
          '_',
          FEATURES[kind(node)] ?? '_',
          node.head + 1,
          node.relation,
          '_',
          '_',
        ].join('\t'),
      );
      return `# sent_id = ${index + 1}\n# clause = ${clause}\n# text = ${text}\n${rows.join('\n')}\n`;
    })
    .join('\n');
}

const FEATURES: Readonly<Record<string, string>> = {
  'VERB.Fin': 'VerbForm=Fin',
  'VERB.Inf': 'VerbForm=Inf',
  'VERB.Part': 'VerbForm=Part',
  'VERB.Ger': 'VerbForm=Ger',
  'AUX.Fin': 'VerbForm=Fin',
  'AUX.Inf': 'VerbForm=Inf',
  'AUX.Part': 'VerbForm=Part',
  'AUX.Ger': 'VerbForm=Ger',
  'PRON.Nom': 'Case=Nom',
  'PRON.Acc': 'Case=Acc',
  'PRON.Rel': 'PronType=Rel',
  'PRON.Poss': 'Poss=Yes',
};

/** The same as values. */
export const treesJson = (sentences: readonly Parsed[]) =>
  sentences.map(({ clause, text, tree }) => ({
    clause,
    text,
    words: tree.nodes.map(({ text: word, start, end, tag, form, head, relation, sure }) => ({
      word,
      start,
      end,
      tag,
      form: form === '' ? null : form,
      head: head < 0 ? null : head,
      relation,
      sure: Number(sure.toFixed(2)),
    })),
  }));
