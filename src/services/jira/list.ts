import type * as z from 'zod/mini';
import { Failure } from '../../model.ts';
import type { JiraClient } from './client.ts';
import { page } from './wire.ts';

/** The most that a list gives at once, and how many pages are read at the most. */
const size = 50;
const mostPages = 200;

/**
 * Everything in a list of the operations API, page by page. The link to the next page only says that there is one:
 * where it leads is never asked, so that it can't lead the token elsewhere.
 */
export async function listAll<T>(
  { operations }: JiraClient,
  path: string,
  entry: z.ZodMiniType<T>,
  query: Readonly<Record<string, string>> = {},
): Promise<readonly T[]> {
  const schema = page(entry);
  const all: T[] = [];
  for (let read = 0; read < mostPages; read += 1) {
    const asked = new URLSearchParams({ ...query, size: String(size), offset: String(all.length) });
    const { values, more } = await operations({ path: `${path}?${asked}`, schema });
    all.push(...values);
    if (!more || values.length === 0) return all;
  }
  throw new Failure(
    `Jira Service Management’s list at ${path} does not end.`,
    'Nothing was taken from this answer; the next run asks again.',
  );
}
