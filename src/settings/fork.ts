import * as z from 'zod/mini';
import type { Environment } from '../job.ts';

const repository = z.optional(z.nullable(z.object({ full_name: z.string() })));

/**
 * What the event of a pull request says of where it comes from; a deleted repository is `null`:
 * https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request.
 */
const event = z.object({
  pull_request: z.object({ head: z.object({ repo: repository }), base: z.object({ repo: repository }) }),
});

/** Whether this run is for a pull request from another repository, which gets no secrets. The runner writes the event into a file. */
export async function isFromFork(
  env: Environment,
  readFile: (path: string) => Promise<string | null>,
): Promise<boolean> {
  const path = env.GITHUB_EVENT_PATH;
  if (env.GITHUB_EVENT_NAME !== 'pull_request' || !path) return false;
  const text = await readFile(path).catch(() => null);
  const { data } = z.safeParse(event, parsed(text ?? ''));
  if (!data) return false;
  const { head, base } = data.pull_request;
  return head.repo?.full_name !== base.repo?.full_name;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
