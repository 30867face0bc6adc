import { languageOf } from '../../languages/recognise.ts';
import { across, type Lang } from '../../model/side.ts';
import type { Text } from '../../model/source.ts';
import { langOfTag } from '../languages.ts';
import type { Input } from '../read.ts';
import { type Entry, textOfEntries } from './entries.ts';

/** An entry of a PO file. */
type Message = { context: string; id: string; plural: string; translations: string[]; fuzzy: boolean };

/**
 * The texts of a PO file: the messages and their translations, where the messages are Dutch or English themselves; the translations by their key where
 * they are keys.
 */
export function readPo({ text, path }: Input): Text {
  const messages = messagesOf(text);
  const header = messages.find(({ id, context }) => id === '' && context === '')?.translations[0] ?? '';
  const real = messages.filter(({ id }) => id !== '');
  const source = languageOf(real.map(({ id }) => id).join('\n'));
  const target =
    langOfTag(/^Language:\s*(\S+)/m.exec(header)?.[1]) ??
    languageOf(real.map(({ translations }) => translations[0]).join('\n'));
  const both = source !== null && target !== null && source !== target;
  const entries = real.flatMap((message, at) => (both ? pair(message, at, source) : alone(message)));
  const fuzzy = real.filter((message) => message.fuzzy).length;
  const empty = both ? real.filter(({ translations }) => (translations[0] ?? '') === '').length : 0;
  return textOfEntries(entries, path, [
    ...(fuzzy > 0
      ? [`${fuzzy} ${fuzzy === 1 ? 'message is' : 'messages are'} marked as fuzzy, and checked like the others`]
      : []),
    ...(empty > 0 ? [`${empty} ${empty === 1 ? 'message is' : 'messages are'} not translated`] : []),
  ]);
}

function pair({ context, id, translations: [translation = ''] }: Message, at: number, source: Lang): readonly Entry[] {
  const key = [context === '' ? `message ${at + 1}` : `message ${at + 1} (${context})`];
  return [
    { key, value: id, lang: source },
    { key, value: translation, lang: across(source) },
  ];
}

const alone = ({ context, id, translations }: Message): readonly Entry[] =>
  translations.map((value, at) => ({
    key: [...(context === '' ? [] : [context]), at === 0 ? id : `${id}[${at}]`],
    value,
  }));

/** The messages of a PO file; obsolete ones ("#~") are left out. */
function messagesOf(text: string): readonly Message[] {
  const found: Message[] = [];
  let message = newMessage();
  let add: (more: string) => void = () => undefined;
  const close = (): void => {
    if (message.id !== '' || message.translations.length > 0) found.push(message);
    message = newMessage();
  };
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('#~')) continue;
    if (/^#,.*\bfuzzy\b/.test(line)) {
      if (message.translations.length > 0) close();
      message.fuzzy = true;
    }
    const [, keyword, index, quoted] =
      /^\s*(?:(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d)\])?\s+)?"(.*)"\s*$/.exec(line) ?? [];
    if (quoted === undefined) continue;
    if ((keyword === 'msgctxt' || keyword === 'msgid') && message.translations.length > 0) close();
    const own = message;
    if (keyword === 'msgctxt') add = (more) => (own.context += more);
    else if (keyword === 'msgid') add = (more) => (own.id += more);
    else if (keyword === 'msgid_plural') add = (more) => (own.plural += more);
    else if (keyword === 'msgstr') {
      const at = Number(index ?? 0);
      add = (more) => (own.translations[at] = (own.translations[at] ?? '') + more);
    }
    add(unescaped(quoted));
  }
  close();
  return found;
}

const newMessage = (): Message => ({ context: '', id: '', plural: '', translations: [], fuzzy: false });

const unescaped = (text: string): string =>
  text.replace(/\\(.)/g, (_, sign: string) => ({ n: '\n', t: '\t', r: '' })[sign] ?? sign);
