import * as z from 'zod/mini';
import type { JiraClient } from './client.ts';
import { type JiraUser, unusable, user } from './user.ts';

/** The search goes through so many accounts at the most, and through fewer if it is not told so. */
const mostUsers = '1000';

/**
 * The account with exactly this address, by Jira's user search, or `null`.
 *
 * The search takes the beginning of a name or of an address, so what it finds is compared again. An account that hides
 * its address is found by the whole address only, and Jira does not say that this is why it was found. It is taken if
 * it is the only one of that kind and its name can't be the reason, since anybody may call themselves
 * `ana@example.com`.
 */
export async function search({ jira }: JiraClient, email: string): Promise<JiraUser | null> {
  const query = new URLSearchParams({ query: email, maxResults: mostUsers });
  const hits = await jira({ path: `/user/search?${query}`, schema: z.array(user) });
  const same = hits.filter((hit) => hit.email === email);
  if (same.length > 0) return same.find((hit) => unusable(hit) === null) ?? same[0] ?? null;
  const [only, ...others] = hits.filter((hit) => hit.email === null);
  return only && others.length === 0 && !letters(only.name ?? '').includes(letters(email)) ? only : null;
}

/** A search may leave out what stands between the letters. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
