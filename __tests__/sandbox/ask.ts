import { secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';

/** An answer with its body read as JSON. */
export interface Answer<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

/** Asks the sandbox's Opsgenie in process, with the seeded key unless another is given. */
export async function opsgenie<Body = unknown>(
  sandbox: Sandbox,
  path: string,
  { method = 'GET', body, key = secrets.opsgenie }: { method?: string; body?: unknown; key?: string } = {},
): Promise<Answer<Body>> {
  const answer = await sandbox.fetch(`https://api.opsgenie.com${path}`, {
    method,
    headers: { authorization: `GenieKey ${key}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Body };
}

/** Asks the sandbox's Slack in process, with the seeded bot token unless another is given. */
export async function slack<Body = Record<string, unknown>>(
  sandbox: Sandbox,
  method: string,
  args: Record<string, string> = {},
  token: string = secrets.slack,
): Promise<Answer<Body>> {
  const answer = await sandbox.fetch(`https://slack.com/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: new URLSearchParams(args),
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Body };
}
