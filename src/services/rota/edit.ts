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
import { Failure, type Override } from '../../model.ts';
import { isSame } from '../../people.ts';
import { type RotaFile, readRotas } from './file.ts';
import { localText } from './times.ts';

/**
 * The text of a rota file with one more override, and every other character as it was; the same text where it stands
 * already. Throws Failure.
 */
export function withOverride(text: string, path: string, rota: string, override: Override): string {
  const before = readRotas(text, path);
  const wanted = {
    ...override,
    from: wholeSecond(override.from, 'floor'),
    until: wholeSecond(override.until, 'ceil'),
  };
  if (holds(before, rota, wanted)) return text;
  const { person } = wanted;
  const entry = {
    from: localText(wanted.from, before.zone),
    until: localText(wanted.until, before.zone),
    person: person.email ?? person.aliases[0] ?? person.name,
    id: wanted.id,
  };
  const document = parseDocument(text);
  const node = mapIn(document.contents, 'rotas', rota);
  const tries =
    node === null ? [] : [() => inPlace(text, node, entry), () => anew(text, document, node, entry)];
  for (const attempt of tries) {
    const after = attempt();
    if (after !== null && isOnlyMore(before, after, path, rota, wanted)) return after;
  }
  throw new Failure(
    `The override can’t be written into ${path}: “${rota}” is written in a form that can’t be added to.`,
    `Write it by hand: ${flow(entry)}`,
  );
}

/** How an override is written. */
type Entry = Readonly<Record<string, string | null>>;

/** Writes the entry at the end of the rota's overrides, touching nothing else; `null`: the form is an unusual one. */
function inPlace(text: string, rota: YAMLMap, entry: Entry): string | null {
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
  if (rota.flow) return null;
  const first = rota.items[0]?.key;
  const margin = indent(text, isNode(first) ? first.range?.[0] : undefined);
  const item = `${eol}${margin}  - ${flow(entry)}`;
  if (pair) {
    // `overrides:` with nothing behind it, or with an empty list.
    const [from, until] = (isNode(list) ? list.range : undefined) ?? [];
    const key = isNode(pair.key) ? pair.key.range?.[1] : undefined;
    if (from === undefined || until === undefined || key === undefined) return null;
    const emptied = from < until ? text.slice(0, from).trimEnd() + text.slice(until) : text;
    return afterLine(emptied, key, item);
  }
  const last = rota.items.at(-1);
  const end = isNode(last?.value) ? last.value.range?.[1] : undefined;
  return end === undefined ? null : afterLine(text, end, `${eol}${margin}overrides:${item}`);
}

/** Has the file written anew by the library: comments stay, blanks may move. */
function anew(text: string, document: Document, rota: YAMLMap, entry: Entry): string {
  const list = rota.get('overrides');
  const node = document.createNode(entry, { flow: true });
  if (isSeq(list)) list.add(node);
  else rota.set('overrides', document.createNode([node]));
  return document.toString({ lineWidth: 0, flowCollectionPadding: !/[[{]\S/.test(text) });
}

/** The text with something put in at the end of the line on which what ends here has its last character. */
function afterLine(text: string, end: number, added: string): string {
  const last = text.slice(0, end).trimEnd().length;
  const rest = text.slice(last).search(/\r?\n/);
  const at = rest < 0 ? text.length : last + rest;
  return text.slice(0, at) + added + text.slice(at);
}

/** The blanks before a place in its line. */
function indent(text: string, offset = 0): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}

/** `{ from: …, until: … }` */
function flow(entry: Entry): string {
  const document = new YamlDocument(null);
  document.contents = document.createNode(entry, { flow: true });
  return document.toString({ lineWidth: 0 }).trim();
}

function mapIn(root: unknown, ...keys: readonly string[]): YAMLMap | null {
  let node = root;
  for (const key of keys) node = isMap(node) ? pairIn(node, key)?.value : null;
  return isMap(node) ? node : null;
}

function pairIn(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

/** Whether an override stands: by its id, or the same for the same time. */
function holds({ rotas }: RotaFile, rota: string, wanted: Override): boolean {
  return (rotas.get(rota)?.overrides ?? []).some(
    ({ id, from, until, people }) =>
      id === wanted.id ||
      (people.length === 1 &&
        people.every((person) => isSame(person, wanted.person)) &&
        from.getTime() === wanted.from.getTime() &&
        until.getTime() === wanted.until.getTime()),
  );
}

/** Whether a text says the same as before and this override. */
function isOnlyMore(before: RotaFile, text: string, path: string, rota: string, wanted: Override): boolean {
  try {
    const after = readRotas(text, path);
    const old = JSON.stringify([...before.rotas]);
    const rest = [...after.rotas].map(([name, one]) =>
      name === rota ? [name, { ...one, overrides: one.overrides.slice(0, -1) }] : [name, one],
    );
    return JSON.stringify(rest) === old && holds(after, rota, wanted);
  } catch {
    return false;
  }
}

function wholeSecond(time: Date, round: 'floor' | 'ceil'): Date {
  return new Date(Math[round](time.getTime() / 1000) * 1000);
}
