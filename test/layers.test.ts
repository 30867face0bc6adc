import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { HOME } from './texts.ts';

/** A file imports from rooms above its own in this list, or from its own. */
const ORDER = [
  'model',
  'languages',
  'formats',
  'grammar',
  'outline',
  'glossary',
  'facts',
  'align',
  'evidence',
  'checks',
  'review',
  'report',
  'engine',
  'hosts',
  'index',
];

const files = readdirSync(`${HOME}/src`, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts'),
);
const roomOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : file.replace(/\.ts$/, ''));
const imports = (file: string): readonly string[] =>
  [...readFileSync(`${HOME}/src/${file}`, 'utf8').matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');

/** What a file imports or passes on: "} from 'x';" ends a line, "import('x')" may stand anywhere. */
const IMPORT = /^(?:import|export|\}).*'([^'\n]+)';$|\bimport\('([^'\n]+)'\)/gm;

test.each(files)('%s imports from rooms above its own', (file) => {
  const room = roomOf(file);
  expect(ORDER, `the room ${room} has no place in the order`).toContain(room);
  for (const path of imports(file).filter((one) => /^\.\.?\//.test(one))) {
    const target = roomOf(relative('.', join(dirname(file), path)));
    expect(ORDER.indexOf(target), `${file} imports ${path}`).toBeLessThanOrEqual(ORDER.indexOf(room));
  }
});

/** All files of src/ that a file needs, itself included, however far away. */
function reachedFrom(file: string, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const path of imports(file).filter((one) => /^\.\.?\//.test(one)))
    reachedFrom(relative('.', join(dirname(file), path)), reached);
  return reached;
}

test.each(files.filter((file) => !['hosts', 'index'].includes(roomOf(file))))(
  '%s reaches no file system and no process, however far one follows its imports',
  (file) => {
    const touching = [...reachedFrom(file)].filter((one) => imports(one).some((path) => path.startsWith('node:')));
    expect(touching).toEqual([]);
  },
);

test.each(files)('%s never imports the whole of natural, which prints and reads .env', (file) => {
  expect(imports(file)).not.toContain('natural');
});
