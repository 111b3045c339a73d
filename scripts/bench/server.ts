/** The sandbox in a process of its own, so that its work is not the bench's; it is told over IPC what to be like. */
import { fillCompany } from '../../sandbox/company.ts';
import { createSandbox } from '../../sandbox/world.ts';

/** What the services shall be like for the next run; the requests so far are forgotten. */
export interface Scene {
  /** Every answer comes so many milliseconds late. */
  readonly delay: number;
  /** Whether the user group shows somebody else than who is on call. */
  readonly outdated: boolean;
  /** So many teams of a company are there beside the seeded one. */
  readonly teams?: number;
}

/** What the server says: first what a run needs to reach it; then, to each scene, which requests came before. */
export type Said = { readonly env: Readonly<Record<string, string>> } | { readonly requests: string[] };

const sandbox = createSandbox();
const { env } = await sandbox.listen();
const [group] = sandbox.slack.userGroups;
const [onCall, next] = sandbox.slack.users.filter(({ id }) => /^U0(ANA|BEN)/.test(id));
if (!group || !onCall || !next) throw new Error('the sandbox has another team than this bench is about');

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
