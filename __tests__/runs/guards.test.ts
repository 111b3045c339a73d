import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { members, type Stage, stage, story, writes } from './action.ts';

let box: Stage;
beforeEach(async () => {
  box = await stage();
});
afterEach(() => box.end());

describe('rule 7: `max-removals`', () => {
  test('a change that takes out more is refused and says how to allow it', async () => {
    const run = await box.run({ 'max-removals': '3' });
    expect(run.code).toBe(1);
    expect(writes(run)).toEqual([]);
    expect(run.log).toContain('set `max-removals: 4`');
  });

  test('a change that takes out just as many is made', async () => {
    const run = await box.run({ 'max-removals': '4' });
    expect(run.code).toBe(0);
    expect(members(box)).toEqual(['U0ANA00001']);
  });
});

describe('rule 8: what fails stops nothing else', () => {
  test('an unknown group fails, the other one is done', async () => {
    const run = await box.run({ 'user-group': 'dta-oncall\ndata-oncall' });
    expect(run.code).toBe(1);
    expect(members(box)).toEqual(['U0ANA00001']);
    expect(story(run)).toMatchSnapshot();
  });

  test('one of several schedules fails: nothing is changed, because half of the people are not all of them', async () => {
    const before = members(box);
    const run = await box.run({ schedule: 'Data Science Team_schedule\nPlatform' });
    expect(run.code).toBe(1);
    expect(members(box)).toEqual(before);
    expect(run.log).toContain('“Platform”');
  });

  test('coming shifts that can’t be read are a warning, and `until` is not known', async () => {
    box.faults.add({ kind: 'status', status: 403, path: '/timeline', times: Infinity });
    const run = await box.run({ 'look-ahead': undefined });
    expect(run.code).toBe(0);
    expect(members(box)).toEqual(['U0ANA00001']);
    expect(run.log).toMatch(/^::warning::The coming shifts/m);
    expect(run.outputs['next-handover']).toBe('');
  });

  test('two names for one group are refused, since they would be one target twice', async () => {
    const run = await box.run({ 'user-group': 'data-oncall\nS0DATA0001' });
    expect(run.code).toBe(1);
    expect(writes(run)).toEqual([]);
    expect(run.log).toContain('the same place');
  });

  test('a write that fails leaves the other group done and the outcome not known', async () => {
    box.faults.add({
      kind: 'wrong-shape',
      body: { ok: false, error: 'permission_denied' },
      path: 'users.update',
    });
    const run = await box.run({ 'user-group': 'data-oncall\nplatform-oncall' });
    expect(run.code).toBe(1);
    expect(
      JSON.parse(run.outputs.changes ?? '')
        .map(({ outcome }: { outcome: string }) => outcome)
        .sort(),
    ).toEqual(['changed', 'failed']);
  });
});

describe('rule 9: retries', () => {
  test.each([
    ['a 503', { kind: 'status', status: 503 }],
    ['a reset', { kind: 'reset' }],
    ['a broken-off answer', { kind: 'truncated' }],
    ['a 429 that says how long to wait', { kind: 'status', status: 429, headers: { 'Retry-After': '1' } }],
  ] as const)('%s is tried again', async (_, fault) => {
    box.faults.add({ ...fault, nth: 2 });
    const run = await box.run();
    expect(run.code).toBe(0);
    expect(members(box)).toEqual(['U0ANA00001']);
    expect(run.requests).toHaveLength(6);
  });

  test('Opsgenie’s own header says how long to wait', async () => {
    const headers = { 'X-RateLimit-Period-In-Sec': '2' };
    box.faults.add({ kind: 'status', status: 429, headers, path: '/on-calls' });
    const start = Date.now();
    const run = await box.run();
    expect(run.code).toBe(0);
    expect(Date.now() - start).toBeGreaterThan(2_000);
  });

  test('a wait past `timeout` is not begun: the run ends at once and says why', async () => {
    box.faults.add({
      kind: 'status',
      status: 429,
      headers: { 'Retry-After': '3600' },
      path: 'usergroups.list',
    });
    const run = await box.run();
    expect(run.code).toBe(1);
    expect(run.log).toContain('The next try would be in 3600 s, past the run’s `timeout`');
  });

  test('a service that hangs ends with `timeout`, and the other services’ answers are reported', async () => {
    box.faults.add({ kind: 'hang', path: 'usergroups.list', times: Infinity });
    const run = await box.run({ timeout: '2s' });
    expect(run.code).toBe(1);
    expect(run.log).toContain('is on call');
    expect(run.log).toContain('`timeout` expired');
  });

  test('a write whose answer was lost is written again, which changes nothing', async () => {
    box.faults.add({ kind: 'reset', acts: true, path: 'users.update' });
    const run = await box.run();
    expect(run.code).toBe(0);
    expect(members(box)).toEqual(['U0ANA00001']);
    expect(box.slack.slackbotMessages).toHaveLength(4);
  });
});
