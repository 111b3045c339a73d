import { type Document, isMap, isNode, isSeq, parseDocument } from 'yaml';
import { Failure } from '../../failure.ts';
import type { Override } from '../../model.ts';
import { isSame } from '../../people.ts';
import { wholeSecond } from '../../time.ts';
import { endOfLine, mapIn, pairIn } from './edit.ts';
import { type RotaFile, readRotas } from './file.ts';
import { partsOfItems, withoutParts } from './list-items.ts';
import type { FileOverride } from './rotation.ts';
import { localText } from './times.ts';

/**
 * Changes the end of an override in the text of a rota file, to an earlier or later time, and leaves every other character
 * unchanged. An override that would end before it begins is removed. Returns the same text if the override no longer exists
 * or already ends early or late enough. Throws a Failure.
 */
export function withEnd(text: string, path: string, rota: string, override: Override, at: Date): string {
  const before = readRotas(text, path);
  const { overrides = [], zone = before.zone } = before.rotas.get(rota) ?? {};
  const index = overrides.findIndex((one) => isIt(one, override));
  const found = overrides[index];
  const end = wholeSecond(at);
  const isDone = override.until < end ? found && found.until >= end : found && found.until <= end;
  if (!found || isDone) return text;
  const isGone = found.from >= end;
  const wanted = isGone ? overrides.toSpliced(index, 1) : overrides.with(index, { ...found, until: end });
  const edits = isGone
    ? [() => withoutItem(text, rota, index), () => rewritten(text, rota, index)]
    : [() => endedAt(text, rota, index, localText(end, zone))];
  for (const edit of edits) {
    const after = edit();
    if (after !== null && says(after, before, rota, wanted)) return after;
  }
  throw new Failure(
    `The end of the override was not changed in ${path}: “${rota}” is written in a form that can’t be edited automatically.`,
    'Change its `until` yourself.',
  );
}

function isIt({ id, people, from, until }: FileOverride, override: Override): boolean {
  if (id !== null) return id === override.id;
  return (
    people.some((person) => isSame(person, override.person)) &&
    from.getTime() === override.from.getTime() &&
    until.getTime() === override.until.getTime()
  );
}

/** The text with another end of an override. `null` if the text has no end for it. */
function endedAt(text: string, rota: string, index: number, end: string): string | null {
  const list = overridesIn(parseDocument(text), rota);
  const item = isSeq(list) ? list.items[index] : undefined;
  const value = isMap(item) ? pairIn(item, 'until')?.value : undefined;
  const [from, until] = (isNode(value) ? value.range : undefined) ?? [];
  return from === undefined || until === undefined ? null : text.slice(0, from) + end + text.slice(until);
}

/** The text without an override: comments stay. `null` if it shares its lines with something else than a list on one line. */
function withoutItem(text: string, rota: string, index: number): string | null {
  const list = overridesIn(parseDocument(text), rota);
  if (!isSeq(list)) return null;
  if (list.flow) {
    const parts = partsOfItems(text, list, new Set([index]));
    return parts && withoutParts(text, parts);
  }
  const item = list.items[index];
  const [from, until] = (isNode(item) ? item.range : undefined) ?? [];
  if (from === undefined || until === undefined) return null;
  const start = text.lastIndexOf('\n', from) + 1;
  const end = text.indexOf('\n', endOfLine(text, until)) + 1 || text.length;
  return /^[ \t]*-[ \t]+$/.test(text.slice(start, from)) ? text.slice(0, start) + text.slice(end) : null;
}

/** The text without an override, as the library writes it: comments stay, whitespace may change. */
function rewritten(text: string, rota: string, index: number): string | null {
  const document = parseDocument(text);
  const list = overridesIn(document, rota);
  if (!isSeq(list)) return null;
  list.delete(index);
  return document.toString({ lineWidth: 0, flowCollectionPadding: !/[[{]\S/.test(text) });
}

function overridesIn({ contents }: Document, rota: string): unknown {
  const map = mapIn(contents, 'rotas', rota);
  return map && pairIn(map, 'overrides')?.value;
}

/** Whether a text says the same as the file did before, with these overrides. */
function says(text: string, before: RotaFile, rota: string, overrides: readonly FileOverride[]): boolean {
  try {
    const wanted = [...before.rotas].map(([name, rotation]) =>
      name === rota ? [name, { ...rotation, overrides }] : [name, rotation],
    );
    return JSON.stringify([...readRotas(text, before.path).rotas]) === JSON.stringify(wanted);
  } catch {
    return false;
  }
}
