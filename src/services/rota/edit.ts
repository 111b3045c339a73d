import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
  Document as YamlDocument,
} from 'yaml';
import { Failure } from '../../failure.ts';
import type { Override } from '../../model.ts';
import { isSame } from '../../people.ts';
import { plus, second, wholeSecond } from '../../time.ts';
import { type RotaFile, readRotas } from './file.ts';
import { writtenPerson } from './person.ts';
import { localText } from './times.ts';

/**
 * Adds an override to the text of a rota file and leaves every other character unchanged. Returns the same text if the
 * file already has the override. Throws a Failure.
 */
export function withOverride(text: string, path: string, rota: string, override: Override): string {
  const before = readRotas(text, path);
  const { person, id } = override;
  const from = wholeSecond(override.from);
  const until = wholeSecond(plus(override.until, second - 1));
  const added = { person, id, from, until };
  const zone = before.rotas.get(rota)?.zone ?? before.zone;
  if (hasOverride(before, rota, added)) return text;
  const entry = {
    from: localText(from, zone),
    until: localText(until, zone),
    person: writtenPerson(person),
    id,
  };
  const document = parseDocument(text);
  const node = mapIn(document.contents, 'rotas', rota);
  const edits =
    node === null ? [] : [() => insert(text, node, entry), () => rewrite(text, document, node, entry)];
  for (const edit of edits) {
    const after = edit();
    if (after !== null && onlyAdds(before, after, rota, added)) return after;
  }
  throw new Failure(
    `The override was not added to ${path}: “${rota}” is written in a form that can’t be edited automatically.`,
    `Add this to its \`overrides\` yourself: ${flow(entry)}`,
  );
}

/** An override as it is written in the file. */
type Entry = Readonly<Record<string, string | null>>;

/** Inserts the entry at the end of the rota's overrides. `null` if the file's formatting does not allow that. */
function insert(text: string, rota: YAMLMap, entry: Entry): string | null {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const pair = pairIn(rota, 'overrides');
  const list = pair?.value;
  if (isSeq(list) && list.items.length > 0) {
    const last = list.items.at(-1);
    const end = isNode(last) ? last.range?.[1] : undefined;
    if (end === undefined) return null;
    if (list.flow) return `${text.slice(0, end)}, ${flow(entry)}${text.slice(end)}`;
    return afterLine(text, end, `${eol}${indent(text, list.range?.[0])}- ${flow(entry)}`);
  }
  const last = rota.items.at(-1)?.value;
  const end = isNode(last) ? last.range?.[1] : undefined;
  if (rota.flow) {
    const isOpen = pair === undefined && end !== undefined && text.slice(0, end).trimEnd().length === end;
    return isOpen ? `${text.slice(0, end)}, overrides: [${flow(entry)}]${text.slice(end)}` : null;
  }
  const first = rota.items[0]?.key;
  const margin = indent(text, isNode(first) ? first.range?.[0] : undefined);
  const item = `${eol}${margin}  - ${flow(entry)}`;
  if (pair) {
    // `overrides:` without a value, or with an empty list.
    const [from, until] = (isNode(list) ? list.range : undefined) ?? [];
    const key = isNode(pair.key) ? pair.key.range?.[1] : undefined;
    if (from === undefined || until === undefined || key === undefined) return null;
    const emptied = from < until ? text.slice(0, from).trimEnd() + text.slice(until) : text;
    return afterLine(emptied, key, item);
  }
  if (end === undefined) return null;
  // Comments that are further in, such as an entry of a list that was taken out, belong to what is above them.
  const comments = new RegExp(`(?:\\r?\\n${margin}[ \\t]+#.*)*`, 'y');
  comments.lastIndex = endOfLine(text, end);
  const above = comments.exec(text)?.[0].length ?? 0;
  return afterLine(text, endOfLine(text, end) + above, `${eol}${margin}overrides:${item}`);
}

/** Writes the whole file with the library: comments stay, whitespace may change. */
function rewrite(text: string, document: Document, rota: YAMLMap, entry: Entry): string {
  const list = rota.get('overrides');
  const node = document.createNode(entry, { flow: true });
  if (isSeq(list)) list.add(node);
  else rota.set('overrides', document.createNode([node]));
  return document.toString({ lineWidth: 0, flowCollectionPadding: !/[[{]\S/.test(text) });
}

/** Inserts text at the end of the line that contains the last visible character before `end`. */
function afterLine(text: string, end: number, added: string): string {
  const at = endOfLine(text, end);
  return text.slice(0, at) + added + text.slice(at);
}

/** The end of the line that contains the last visible character before `end`. */
export function endOfLine(text: string, end: number): number {
  const last = text.slice(0, end).trimEnd().length;
  const rest = text.slice(last).search(/\r?\n/);
  return rest < 0 ? text.length : last + rest;
}

/** The text before an offset in its line: the indentation. */
function indent(text: string, offset = 0): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}

/** `{ from: …, until: … }` */
function flow(entry: Entry): string {
  const document = new YamlDocument(null);
  document.contents = document.createNode(entry, { flow: true });
  return document.toString({ lineWidth: 0 }).trim();
}

/** The map at a path of keys, or `null`. */
export function mapIn(root: unknown, ...keys: readonly string[]): YAMLMap | null {
  let node = root;
  for (const key of keys) node = isMap(node) ? pairIn(node, key)?.value : null;
  return isMap(node) ? node : null;
}

/** The pair with this key. */
export function pairIn(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

/** Whether a rota has an override: one with its id, or one of the same person for exactly the same time. */
function hasOverride({ rotas }: RotaFile, rota: string, override: Override): boolean {
  return (rotas.get(rota)?.overrides ?? []).some(
    ({ id, from, until, people }) =>
      id === override.id ||
      (people.length === 1 &&
        people.every((person) => isSame(person, override.person)) &&
        from.getTime() === override.from.getTime() &&
        until.getTime() === override.until.getTime()),
  );
}

/** Whether a text says the same as the file did before, plus this override. */
function onlyAdds(before: RotaFile, text: string, rota: string, override: Override): boolean {
  try {
    const after = readRotas(text, before.path);
    const others = [...after.rotas].map(([name, rotation]) =>
      name === rota ? [name, { ...rotation, overrides: rotation.overrides.slice(0, -1) }] : [name, rotation],
    );
    return JSON.stringify(others) === JSON.stringify([...before.rotas]) && hasOverride(after, rota, override);
  } catch {
    return false;
  }
}
