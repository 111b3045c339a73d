import { endless, mostPages, type Page } from '../kit/pages.ts';

/**
 * Reads a list page by page, only as far as needed, at most `most` items, and each page once for all callers. `what` names
 * it in errors: `Slack’s list of channels`. Rejects with a Failure if the cursors repeat or never end.
 */
export function lazyPages<T>(
  what: string,
  load: (cursor: string) => Promise<Page<T, string>>,
  most = Number.POSITIVE_INFINITY,
): () => AsyncGenerator<readonly T[], void> {
  const pages: Promise<Page<T, string>>[] = [];
  return async function* () {
    const seen = new Set<string>();
    let left = most;
    for (let cursor: string | null = ''; cursor !== null && left > 0; ) {
      if (seen.has(cursor) || seen.size >= mostPages) throw endless(what);
      const loading = pages[seen.size] ?? load(cursor);
      pages[seen.size] = loading;
      const page: Page<T, string> = await loading;
      seen.add(cursor);
      yield page.items.slice(0, left);
      left -= page.items.length;
      cursor = page.next;
    }
  };
}
