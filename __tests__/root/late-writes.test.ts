import { expect, test } from '@jest/globals';
import { inProcess } from '../in-process.ts';
import { opsgenie } from '../sources/opsgenie.ts';

const start = new Date('2026-11-24T12:00:00Z');
const hour = 3_600_000;
const shift = (who: string) => ({
  who,
  from: new Date(start.getTime() - hour),
  until: new Date(start.getTime() + 100 * hour),
});

test('rule 22: a write that waits for a limit does not put somebody back whose duty has ended meanwhile', async () => {
  const { box, run } = inProcess(start);
  opsgenie.set(box, [shift('ana')]);
  const [group] = box.slack.userGroups;
  if (!group) throw new Error('the sandbox has no group');
  group.users = ['U0BEN00002'];
  const limit = { kind: 'status', status: 429, headers: { 'Retry-After': '25' } } as const;
  box.faults.add({ ...limit, service: 'slack', path: 'usergroups.users.update' });
  let handedOver = false;
  box.after.push(({ path, status }) => {
    if (handedOver || !path.includes('users.update') || status !== 429) return;
    handedOver = true;
    // Somebody takes over, and another run shows it at once.
    opsgenie.set(box, [shift('cleo')]);
    group.users = ['U0CLEO0003'];
  });
  const env = { SCHEDULE: opsgenie.schedule, USER_GROUP: 'data-oncall', ...opsgenie.env };
  const report = await run(env);
  expect(group.users).toEqual(['U0CLEO0003']);
  expect(report.changes).toMatchObject([
    { outcome: 'failed', reason: expect.stringContaining('Who is on call changed while this waited') },
  ]);
  expect((await run(env)).changes).toMatchObject([{ outcome: 'unchanged' }]);
});
