import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { HOME } from './texts.ts';

/** A file imports from folders to the left of its own, or from its own. */
const ORDER = [
  'model',
  'text',
  'read',
  'outline',
  'glossary',
  'facts',
  'align',
  'checks',
  'settle',
  'report',
  'config',
  'review',
  'gate',
  'cli',
  'index',
];

const files = readdirSync(`${HOME}/src`, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts'),
);
const roomOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : file.replace(/\.ts$/, ''));
const imports = (file: string): readonly string[] =>
  [...readFileSync(`${HOME}/src/${file}`, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );

test.each(files)('%s imports from rooms to its left', (file) => {
  const room = roomOf(file);
  expect(ORDER, `the room ${room} has no place in the order`).toContain(room);
  for (const path of imports(file).filter((one) => one.startsWith('.'))) {
    const target = roomOf(relative('.', join(dirname(file), path)));
    expect(ORDER.indexOf(target), `${file} imports ${path}`).toBeLessThanOrEqual(ORDER.indexOf(room));
  }
});

test.each(files.filter((file) => !['read', 'cli'].includes(roomOf(file))))(
  '%s touches no file and no process',
  (file) => {
    expect(imports(file).filter((one) => one.startsWith('node:'))).toEqual([]);
  },
);

test.each(files)('%s never imports the whole of natural, which prints and reads .env', (file) => {
  expect(imports(file)).not.toContain('natural');
});
