import { isNode, type YAMLSeq } from 'yaml';

/** A part of a text, by offsets. */
export interface Part {
  readonly from: number;
  readonly until: number;
}

/**
 * The parts of a YAML text to cut out so that a list loses the items at these positions, with the comments on their lines and
 * those directly above them. `null` if they are written in a form that can’t be cut out.
 */
export function partsOfItems(text: string, list: YAMLSeq, gone: ReadonlySet<number>): readonly Part[] | null {
  const places = list.items.map((item) => {
    const [from, until] = (isNode(item) ? item.range : undefined) ?? [];
    return from === undefined || until === undefined ? null : { from, until };
  });
  const known = places.filter((place) => place !== null);
  if (known.length < places.length) return null;
  return list.flow ? inFlow(list, known, gone) : inBlock(text, known, gone);
}

/** `[a, b, c]`: an item goes with the comma after it, and the last one with the comma before it. */
function inFlow(
  { range }: YAMLSeq,
  places: readonly Part[],
  gone: ReadonlySet<number>,
): readonly Part[] | null {
  if (gone.size === places.length) return range ? [{ from: range[0] + 1, until: range[1] - 1 }] : null;
  const lastKept = places.findLastIndex((_, index) => !gone.has(index));
  return [...gone].map((index) => {
    const place = places[index] ?? { from: 0, until: 0 };
    const next = places[index + 1];
    const before = places[index - 1];
    if (index < lastKept && next) return { from: place.from, until: next.from };
    return { from: before?.until ?? place.from, until: place.until };
  });
}

/** An item goes with all of its lines. */
function inBlock(text: string, places: readonly Part[], gone: ReadonlySet<number>): readonly Part[] | null {
  const parts = [...gone].map((index): Part | null => {
    const place = places[index];
    if (!place) return null;
    const start = startOfLine(text, place.from);
    const [, margin] = /^([ \t]*)-[ \t]+$/.exec(text.slice(start, place.from)) ?? [];
    if (margin === undefined) return null;
    const from = withComments(text, start, margin);
    const last = text.slice(0, place.until).trimEnd().length;
    const end = text.indexOf('\n', last);
    const until = end < 0 ? text.length : end + 1;
    // Of the blank lines before and after, one side is enough, and there are none before the first item.
    const isFirst = places.slice(0, index).every((_, before) => gone.has(before));
    const isSpaced = index < places.length - 1 && (isFirst || isBlankBefore(text, from));
    return { from, until: isSpaced ? withBlanks(text, until) : until };
  });
  const found = parts.filter((part) => part !== null);
  return found.length === parts.length ? found : null;
}

function startOfLine(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the comments begin that are on the lines directly above one, with the same margin. */
function withComments(text: string, line: number, margin: string): number {
  let start = line;
  while (start > 0) {
    const above = startOfLine(text, start - 1);
    if (!text.slice(above, start).startsWith(`${margin}#`)) break;
    start = above;
  }
  return start;
}

function isBlankBefore(text: string, line: number): boolean {
  return line > 0 && text.slice(startOfLine(text, line - 1), line).trim() === '';
}

/** Where the blank lines end that begin at a line. */
function withBlanks(text: string, line: number): number {
  const [blanks = ''] = /^(?:[ \t]*\r?\n)*/.exec(text.slice(line)) ?? [];
  return line + blanks.length;
}

/** A text without these parts, which may overlap. */
export function withoutParts(text: string, parts: readonly Part[]): string {
  let kept = '';
  let at = 0;
  for (const { from, until } of parts.toSorted((one, other) => one.from - other.from)) {
    kept += text.slice(at, Math.max(at, from));
    at = Math.max(at, until);
  }
  return kept + text.slice(at);
}
