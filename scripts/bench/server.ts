/** The sandbox in its own process, so that its work does not count. The bench controls it over IPC. */
import { fillCompany } from '../../sandbox/company.ts';
import { createSandbox } from '../../sandbox/world.ts';

/** The state of the services for the next run. Also clears the recorded requests. */
export interface Scene {
  /** The delay of every answer, in milliseconds. */
  readonly delay: number;
  /** Whether the user group shows somebody other than who is on call. */
  readonly outdated: boolean;
  /** How many teams there are in addition to the seeded one. */
  readonly teams?: number;
}

/** The server's messages: first what a run needs to reach it, then for each scene the requests before it. */
export type Said = { readonly env: Readonly<Record<string, string>> } | { readonly requests: string[] };

const sandbox = createSandbox();
const { env } = await sandbox.listen();
const [group] = sandbox.slack.userGroups;
const [onCall, next] = sandbox.slack.users.filter(({ id }) => /^U0(ANA|BEN)/.test(id));
if (!group || !onCall || !next) throw new Error('the sandbox does not have the team that this bench uses');

process.on('message', ({ delay, outdated, teams = 0 }: Scene) => {
  const there = sandbox.opsgenie.schedules.length - 2;
  if (teams > there) fillCompany(sandbox, teams, teams + 100);
  const requests = sandbox.requests.splice(0).map(({ method, path }) => `${method} ${path}`);
  sandbox.faults.clear();
  if (delay > 0) sandbox.faults.add({ kind: 'delay', ms: delay, times: Number.POSITIVE_INFINITY });
  group.users = [outdated ? next.id : onCall.id];
  say({ requests });
});
process.on('disconnect', () => sandbox.close());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
say({ env });

function say(said: Said): void {
  process.send?.(said);
}
