import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { githubJob } from '../../sandbox/github/seed.ts';
import { members, type Stage, stage, writes } from './action.ts';

let box: Stage;
beforeEach(async () => {
  box = await stage();
});
afterEach(() => box.end());

/** What a handover does beside the run under test: the pager says Ben, and the group too if another run has shown it. */
function takeOver(isShown: boolean): void {
  const [schedule] = box.opsgenie.schedules;
  const from = new Date(Date.now() - 1_000);
  const recipient = { type: 'user' as const, username: 'ben@example.com' };
  schedule?.overrides.push({ alias: 'x', from, until: new Date(from.getTime() + 3_600_000), recipient });
  const [group] = box.slack.userGroups;
  if (group && isShown) group.users = ['U0BEN00002'];
}

describe('rule 22: somebody takes over while a run waits for an answer', () => {
  test.each([
    ['the run shows them', false, 'true', 1],
    ['if another run has shown them already, this one writes nothing', true, 'false', 0],
  ])('%s', async (_, isShown, changed, count) => {
    box.faults.add({ kind: 'delay', ms: 2_500, path: 'users.lookupByEmail' });
    box.after.push(({ path }) => {
      if (path.includes('lookupByEmail') && box.opsgenie.schedules[0]?.overrides.length === 0)
        takeOver(isShown);
    });
    const run = await box.run();
    expect([run.code, members(box), run.outputs.changed]).toEqual([0, ['U0BEN00002'], changed]);
    expect(run.outputs.emails).toBe('ben@example.com');
    expect(writes(run)).toHaveLength(count);
  });

  test('a write that has waited for a limit is not sent for whoever was on call before', async () => {
    const path = 'usergroups.users.update';
    box.faults.add({ kind: 'status', status: 429, headers: { 'Retry-After': '3' }, path });
    box.after.push(({ status }) => {
      if (status === 429) takeOver(false);
    });
    const run = await box.run();
    expect([run.code, members(box), run.outputs.changed]).toEqual([0, ['U0BEN00002'], 'true']);
    expect(run.log).not.toContain('U0ANA00001');
  });
});

describe('rule 22: a rota in a checkout that is out of date', () => {
  const path = '.github/on-call-rota.yml';
  const rota = (person: string) =>
    `timezone: UTC\nrotas:\n  Data:\n    starts: 2026-01-05T09:00\n    every: 52 weeks\n    people: [${person}@example.com]\n`;
  const inputs = { source: 'rota', schedule: 'Data' };

  beforeEach(async () => {
    await box.write(path, rota('ana'));
    box.github.files[path] = rota('ben');
  });

  test('is read from the run’s branch', async () => {
    expect((await box.run(inputs, githubJob)).code).toBe(0);
    expect(members(box)).toEqual(['U0BEN00002']);
  });

  test('is read from the workspace, with a notice, if GitHub can’t be asked', async () => {
    box.faults.add({ kind: 'status', status: 503, service: 'github', times: Number.POSITIVE_INFINITY });
    const run = await box.run(inputs, githubJob);
    expect([run.code, members(box)]).toEqual([0, ['U0ANA00001']]);
    expect(run.log).toMatch(/^::(notice|warning)::.*on-call-rota\.yml/m);
  });
});
