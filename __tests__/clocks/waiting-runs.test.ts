import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { members, type Stage, stage } from '../runs/action.ts';

let box: Stage;
let due: Date;
beforeEach(async () => {
  box = await stage();
  due = new Date(Date.now() + 4_000);
  const [schedule] = box.opsgenie.schedules;
  if (!schedule) throw new Error('the seed has no schedule');
  const shift = (name: string, from: number, until: number) => ({
    from: new Date(due.getTime() + from * 3_600_000),
    until: new Date(due.getTime() + until * 3_600_000),
    recipient: { type: 'user' as const, username: `${name}@example.com` },
  });
  schedule.rotations = [{ id: 'r', name: 'r', shifts: [shift('ana', -1, 0), shift('ben', 0, 1)] }];
});
afterEach(() => box.end());

test('with `wait-for-handover` a run syncs, waits past its `timeout`, and syncs when the next shift begins', async () => {
  let shownAt = 0;
  box.after.push(({ path }) => {
    if (path.includes('users.update') && members(box)?.join() === 'U0BEN00002') shownAt = Date.now();
  });
  const run = await box.run({ 'wait-for-handover': '1m', timeout: '2s' });
  expect([run.code, run.errors, members(box)]).toEqual([0, '', ['U0BEN00002']]);
  expect(shownAt).toBeGreaterThanOrEqual(due.getTime());
  expect(run.log).toMatch(
    /7 requests\.\nWaiting \d seconds? for the handover of “Data Science Team_schedule” at .*: Ana Conceição → Ben Müller\.\n/,
  );
  expect(run.outputs.changed).toBe('true');
  expect(JSON.parse(run.outputs['on-call'] ?? '')).toMatchObject([
    { people: [{ email: 'ben@example.com' }] },
  ]);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  'rule 2: a run that waits and gets %s ends at once, and everything is as the sync before left it',
  async (signal) => {
    const run = await box.run({ 'wait-for-handover': '1m' }, {}, async (program) => {
      while (members(box)?.length !== 1) await setTimeout(50);
      await setTimeout(700);
      program.kill(signal);
    });
    expect(Date.now()).toBeLessThan(due.getTime());
    expect([run.code, run.errors, members(box)]).toEqual([1, '', ['U0ANA00001']]);
    expect(run.log).toContain('::error::The run was cancelled while it waited for a handover.');
    expect(JSON.parse(run.outputs['on-call'] ?? '')).toMatchObject([
      { people: [{ email: 'ana@example.com' }] },
    ]);
  },
);

test('a manual handover is done while another run waits, and that one shows it when its time has come', async () => {
  let handover: Promise<readonly string[] | undefined> | undefined;
  const waiting = await box.run({ 'wait-for-handover': '1m' }, {}, async () => {
    while (members(box)?.length !== 1) await setTimeout(50);
    handover = box
      .run({ 'handover-to': 'cleo@example.com', 'handover-for': '1h' })
      .then(({ code }) => (code === 0 && new Date() < due ? members(box) : undefined));
  });
  expect([await handover, waiting.code, members(box)]).toEqual([['U0CLEO0003'], 0, ['U0CLEO0003']]);
});
