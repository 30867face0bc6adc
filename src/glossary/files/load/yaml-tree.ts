import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import { UserError } from '../../../model/error.ts';
import { type Place, where } from './listed.ts';
import { placesIn } from './places.ts';
import { contentAt } from './yaml-head.ts';

/** A piece of YAML and the offset at which it begins. Every scalar is a text: "no" is a name, not false. */
export type Yaml = Readonly<
  | { at: number; kind: 'text'; text: string }
  | { at: number; kind: 'list'; items: readonly Yaml[] }
  | { at: number; kind: 'map'; pairs: readonly Readonly<{ key: string; at: number; value: Yaml }>[] }
>;

/** A document, or a piece of a long one, and where its offsets stand in the file. */
export type YamlDocument = Readonly<{ root: Yaml; placeOf: (offset: number) => Place }>;

/**
 * The documents of a YAML file. Aliases are not followed: a glossary needs none, and a few lines of them can stand for gigabytes.
 * @throws UserError where it is no YAML
 */
export function* yamlTree(text: string, path: string): Generator<YamlDocument> {
  let line = 0;
  for (const piece of pieces(text)) {
    const last = yield* documentsOf(piece, path, line);
    line += last - 1;
  }
}

/**
 * The first document of a short YAML or JSON file as a whole; null where it holds none.
 * @throws UserError where it is neither
 */
export function yamlDocument(text: string, path: string): YamlDocument | null {
  const placeOf = placesIn(text);
  const read = reader(text, parsed(text, path, placeOf), (offset, why) => {
    throw new UserError(`${where(path, placeOf(offset))}: ${why}`);
  });
  const document = read();
  const root = document?.kind === 'list' ? document.items[0] : undefined;
  return root ? { root, placeOf } : null;
}

/** How much is read at once: the events of YAML take thirty times its room. */
const PIECE = 100_000;

/**
 * A long list in pieces, each a list by itself. In a list that begins at the left margin a line that begins there with "- " begins an item,
 * since all that is in an item stands further right.
 */
function* pieces(text: string): Generator<string> {
  let from = 0;
  const head = contentAt(text);
  if (text.startsWith('- ', head))
    for (let to = text.indexOf('\n- ', Math.max(head, PIECE)); to >= 0; to = text.indexOf('\n- ', from + PIECE)) {
      yield text.slice(from, to + 1);
      from = to + 1;
    }
  yield text.slice(from);
}

/** The documents in a piece that begins behind so many lines; returns how many lines it has. */
function* documentsOf(text: string, path: string, lines: number): Generator<YamlDocument, number> {
  const inPiece = placesIn(text);
  const placeOf = (offset: number): Place => {
    const { line, column } = inPiece(offset);
    return { line: line + lines, column };
  };
  const read = reader(text, parsed(text, path, placeOf), (offset, why) => {
    throw new UserError(`${where(path, placeOf(offset))}: ${why}`);
  });
  for (let document = read(); document; document = read())
    if (document.kind === 'list') for (const root of document.items) yield { root, placeOf };
  return inPiece(text.length).line;
}

type Fail = (offset: number, why: string) => never;

/** Gives the next thing of a row of events, with all that is in it; null at the end of a collection or of the row. */
function reader(text: string, events: readonly Event[], fail: Fail): () => Yaml | null {
  let next = 0;
  const read = (): Yaml | null => {
    const event = events[next++];
    switch (event?.type) {
      case undefined:
      case EVENT_ID.POP:
        return null;
      case EVENT_ID.SCALAR:
        return scalar(text, event);
      case EVENT_ID.ALIAS:
        return fail(event.anchorStart - 1, 'an alias is not read; write out what it stands for');
      case EVENT_ID.MAPPING:
        return { at: event.start, kind: 'map', pairs: pairsOf(read, fail) };
      case EVENT_ID.SEQUENCE:
        return { at: event.start, kind: 'list', items: allOf(read) };
      default:
        return { at: 0, kind: 'list', items: allOf(read) };
    }
  };
  return read;
}

function allOf(read: () => Yaml | null): readonly Yaml[] {
  const items: Yaml[] = [];
  for (let item = read(); item; item = read()) items.push(item);
  return items;
}

function scalar(text: string, event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>): Yaml {
  const value = getScalarValue(text, event);
  const empty = event.style === SCALAR_STYLE.PLAIN && NULL.test(value);
  return { at: Math.max(event.valueStart, 0), kind: 'text', text: empty ? '' : value };
}

/** "~", "null" and nothing at all are an empty text. */
const NULL = /^(?:~|null|Null|NULL)$/;

function pairsOf(read: () => Yaml | null, fail: Fail): readonly { key: string; at: number; value: Yaml }[] {
  const pairs: { key: string; at: number; value: Yaml }[] = [];
  const known = new Set<string>();
  for (let key = read(); key; key = read()) {
    const value = read();
    if (key.kind !== 'text') fail(key.at, 'a key is one word here, such as "nl"');
    else if (value) {
      if (known.has(key.text)) fail(key.at, `"${key.text}" stands here twice; keep one`);
      known.add(key.text);
      pairs.push({ key: key.text, at: key.at, value });
    }
  }
  return pairs;
}

function parsed(text: string, path: string, placeOf: (offset: number) => Place): readonly Event[] {
  try {
    return parseEvents(text, {});
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const place = placeOf(error.mark?.position ?? 0);
    throw new UserError(
      `${where(path, place)}: this is no YAML (${error.reason}); put a text with ":", "#" or quotes in it between quotes`,
    );
  }
}
