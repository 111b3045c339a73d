import * as z from 'zod/mini';
import type { Environment } from '../job.ts';

/** What every event says of its repository; an internal one counts as private. */
const event = z.object({ repository: z.object({ private: z.boolean() }) });

/**
 * A warning where the job runs in a public repository and shows e-mail addresses, else none: everybody can read its log,
 * summary and outputs. The runner writes the event into a file:
 * https://docs.github.com/actions/reference/workflows-and-actions/variables.
 */
export async function exposureWarnings(
  env: Environment,
  readFile: (path: string) => Promise<string | null>,
  hidesAddresses: boolean,
): Promise<readonly string[]> {
  const path = env.GITHUB_EVENT_PATH;
  if (hidesAddresses || !path) return [];
  const text = await readFile(path).catch(() => null);
  const isPublic = text !== null && z.safeParse(event, parsed(text)).data?.repository.private === false;
  return isPublic
    ? [
        'This repository is public: everybody can read who is on call in the log, the summary and the outputs, with e-mail addresses. Set `hide-addresses: true` to show names only, or move the workflow to a private repository.',
      ]
    : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
