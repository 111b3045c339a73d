import { Failure } from '../../failure.ts';

/** A part of a list, and the cursor of the next part. `null`: this was the last. */
export interface Page<T, C> {
  readonly items: readonly T[];
  readonly next: C | null;
}

/** More pages than any team has. */
export const mostPages = 500;

/** More entries than any team has. What is kept of a list must fit into memory. */
const mostItems = 100_000;

/**
 * Reads a list page by page to its end. `what` names it in errors: `incident.io’s list of schedules`. A cursor is a
 * string or a number. Throws a Failure if one repeats or the pages never end, because such a list proves nothing.
 */
export async function readAll<T, C>(
  what: string,
  first: C,
  load: (cursor: C) => Promise<Page<T, C>>,
): Promise<readonly T[]> {
  const items: T[] = [];
  const seen = new Set<C>();
  for (let cursor: C | null = first; cursor !== null; ) {
    if (seen.has(cursor) || seen.size >= mostPages) throw endless(what);
    seen.add(cursor);
    const page: Page<T, C> = await load(cursor);
    if (items.length + page.items.length > mostItems) throw endless(what);
    for (const item of page.items) items.push(item);
    cursor = page.next;
  }
  return items;
}

/** The error for a list that goes in a circle or is longer than any team's. */
export function endless(what: string): Failure {
  return new Failure(
    `${what} never ends.`,
    'The API may have changed, or a proxy may alter its answers. Nothing in this answer was used.',
  );
}

/** Splits a list into pieces of at most `size` items. */
export function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
