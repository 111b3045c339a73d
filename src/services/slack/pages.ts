import { Failure } from '../../model.ts';

/** One page of a list, and the cursor of the next, or `null` at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/**
 * Reads a list page by page: no further than somebody looks, no more than so many items, and each page once for all
 * who look.
 */
export function pages<T>(
  load: (cursor: string) => Promise<Page<T>>,
  most = Number.POSITIVE_INFINITY,
): () => AsyncGenerator<T, void> {
  const read: Promise<Page<T>>[] = [];
  return async function* () {
    const seen = new Set<string>();
    let left = most;
    for (let cursor: string | null = ''; cursor !== null && left > 0; ) {
      if (seen.has(cursor)) throw new Failure('Slack’s pages lead in a circle.', 'The next run asks again.');
      const loading = read[seen.size] ?? load(cursor);
      read[seen.size] = loading;
      const page: Page<T> = await loading;
      seen.add(cursor);
      yield* page.items.slice(0, left);
      left -= page.items.length;
      cursor = page.next;
    }
  };
}
