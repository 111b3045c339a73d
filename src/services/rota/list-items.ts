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
  if (!list.flow) return inLines(text, known, gone, beforeBlockItem);
  if (!areOnLines(text, known)) return inFlow(text, list, known, gone);
  const parts = inLines(text, known, gone, beforeFlowItem);
  return parts && [...parts, ...lastComma(text, known, gone)];
}

/** The comma after what becomes the last item, if there was none after the last. */
function lastComma(text: string, places: readonly Part[], gone: ReadonlySet<number>): readonly Part[] {
  const commaAt = (place: Part | undefined) => /^[ \t]*,/.exec(text.slice(place?.until ?? text.length));
  const last = places.findLast((_, index) => !gone.has(index));
  const [comma] = commaAt(last) ?? [];
  if (!last || comma === undefined || commaAt(places.at(-1))) return [];
  return [{ from: last.until, until: last.until + comma.length }];
}

/** What may be before an item, from the beginning of its line on: its margin. */
const beforeFlowItem = /(?:^|\n)([ \t]*)$/;
/** In a block, its dash may be on a line of its own. */
const beforeBlockItem = /(?:^|\n)([ \t]*)-(?:[ \t]+|[ \t]*(?:#[^\n]*)?\r?\n[ \t]*)$/;

/** Whether each item of a flow list begins on a line of its own, and nothing but a comma and a comment follows it there. */
function areOnLines(text: string, places: readonly Part[]): boolean {
  return places.every(
    ({ from, until }) =>
      beforeFlowItem.test(text.slice(0, from)) && /^[ \t]*,?[ \t]*(?:#.*)?\r?\n/.test(text.slice(until)),
  );
}

/** `[a, b, c]`: an item goes with the comma after it, and the last one with the comma before it. Not if a comment is between them. */
function inFlow(
  text: string,
  { range }: YAMLSeq,
  places: readonly Part[],
  gone: ReadonlySet<number>,
): readonly Part[] | null {
  const [start = 0, end = 0] = range ?? [];
  const ends = [start, ...places.map(({ until }) => until)];
  const starts = [...places.map(({ from }) => from), end];
  if (ends.some((at, index) => text.slice(at, starts[index]).includes('#'))) return null;
  if (gone.size === places.length) return range ? [{ from: start + 1, until: end - 1 }] : null;
  const lastKept = places.findLastIndex((_, index) => !gone.has(index));
  return [...gone].map((index) => {
    const place = places[index] ?? { from: 0, until: 0 };
    const next = places[index + 1];
    const before = places[index - 1];
    if (index < lastKept && next) return { from: place.from, until: next.from };
    return { from: before?.until ?? place.from, until: place.until };
  });
}

/** An item goes with all of its lines. `before` is what may be before it, with its margin. */
function inLines(
  text: string,
  places: readonly Part[],
  gone: ReadonlySet<number>,
  before: RegExp,
): readonly Part[] | null {
  const parts = [...gone].map((index): Part | null => {
    const place = places[index];
    if (!place) return null;
    const around = text.slice(places[index - 1]?.until ?? 0, place.from);
    const [found = '', margin] = before.exec(around) ?? [];
    if (margin === undefined) return null;
    const start = place.from - found.length + (found.startsWith('\n') ? 1 : 0);
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
