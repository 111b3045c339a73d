import { Failure } from '../../failure.ts';

/** A part of a list, and what to ask for to get the part after it; `null`: it was the last. */
export interface Page<T, C> {
  readonly items: readonly T[];
  readonly next: C | null;
}

/** More pages than any team has. */
const mostPages = 500;

/**
 * Reads a list page by page to its end. `what` names it in errors: `incident.io’s list of schedules`. A cursor is a text or
 * a number. One that comes again, or pages without an end, are a Failure: such a list proves nothing.
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
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}

/** A list that leads in a circle, or that no team can have. */
export function endless(what: string): Failure {
  return new Failure(
    `${what} goes on without an end.`,
    'The service changed, or something is in between (a proxy?). Nothing was taken from this answer.',
  );
}

/** A list in pieces of at most so many items. */
export function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
