import { errorBody } from './answers.ts';
import type { GitHubState } from './state.ts';

/** The refusal by a rate limit, which is a 403. */
interface Refusal {
  readonly body: object;
  readonly headers: Record<string, string>;
}

/** Refuses the first request of each method while a limit is active. */
export function createLimits({ settings }: GitHubState, now: () => Date): (method: string) => Refusal | null {
  const refused = new Set<string>();
  return (method) => {
    if (settings.limit === null) refused.clear();
    if (settings.limit === null || refused.has(method)) return null;
    refused.add(method);
    if (settings.limit === 'primary') {
      const reset = String(Math.ceil(now().getTime() / 1000) + 20);
      const body = errorBody(403, 'API rate limit exceeded for installation ID 1.');
      return { body, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } };
    }
    const message =
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    const headers: Record<string, string> = settings.limit === 'secondary' ? { 'retry-after': '2' } : {};
    return { body: errorBody(403, message), headers };
  };
}
