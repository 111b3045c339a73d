import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { members, type Stage, stage, story, writes } from './action.ts';

let box: Stage;
beforeEach(async () => {
  box = await stage();
});
afterEach(() => box.end());

describe('a group follows the schedule', () => {
  test('rules 1 and 2: five members become the one on call, in a single request that replaces all', async () => {
    const run = await box.run();
    expect(members(box)).toEqual(['U0ANA00001']);
    expect(writes(run).map(({ path }) => path)).toEqual(['/api/usergroups.users.update']);
    expect(story(run)).toMatchSnapshot();
  });

  test('rules 1 and 20: when nothing changed, three requests and no write', async () => {
    await box.run();
    const run = await box.run();
    expect(run.requests).toHaveLength(3);
    expect(writes(run)).toEqual([]);
    expect(run.outputs.changed).toBe('false');
    expect(story(run)).toMatchSnapshot();
  });

  test('rule 20: the coming shifts cost one request more, and a change its write, one for names and one for the time zone', async () => {
    const first = await box.run({ 'look-ahead': undefined });
    expect(first.requests).toHaveLength(7);
    expect(first.log).toMatch(/is on call until .* \(Europe\/Berlin, .*UTC\)/);
    const second = await box.run({ 'look-ahead': undefined });
    expect(second.requests).toHaveLength(4);
    expect(story(second)).toMatchSnapshot();
  });

  test('nobody is sent a needless message: Slackbot writes only to who left or came', async () => {
    await box.run();
    box.slack.slackbotMessages.length = 0;
    await box.run();
    expect(box.slack.slackbotMessages).toEqual([]);
  });

  test('the shift ends: the next one on call takes the place of the last', async () => {
    await box.run();
    box.passTime(7 * 86_400_000);
    const run = await box.run();
    expect(members(box)).toEqual(['U0BEN00002']);
    expect(story(run)).toMatchSnapshot();
  });

  test('rule 18: a dry run reports the same and sends not a single write', async () => {
    const before = structuredClone(box.slack.userGroups);
    const run = await box.run({ 'dry-run': 'true' });
    expect(writes(run)).toEqual([]);
    expect(box.slack.userGroups).toEqual(before);
    expect(run.outputs.changed).toBe('true');
    expect(story(run)).toMatchSnapshot();
  });

  test('several schedules: everybody on call in any of them, each once', async () => {
    const run = await box.run({ schedule: 'Platform Team_schedule\nData Science Team_schedule\n' });
    expect(members(box)).toEqual(['U0ANA00001', 'U0DAN00004']);
    expect(run.outputs.emails).toBe('dan@example.com,ana@example.com');
    expect(JSON.parse(run.outputs['on-call'] ?? '')).toMatchObject([
      { schedule: 'Platform Team_schedule + Data Science Team_schedule' },
    ]);
  });

  test('several groups are written side by side, by handle and by id', async () => {
    const run = await box.run({ 'user-group': '@data-oncall\nS0PLAT0001' });
    expect(box.slack.userGroups.map(({ users }) => users)).toEqual([['U0ANA00001'], ['U0ANA00001']]);
    expect(run.requests).toHaveLength(6);
  });

  test('a schedule by its id costs no request more', async () => {
    const run = await box.run({ schedule: box.opsgenie.schedules[0]?.id });
    expect(run.code).toBe(0);
    expect(run.requests).toHaveLength(5);
  });

  test('variables work instead of inputs, and an input wins over its variable', async () => {
    const env = { SCHEDULE: 'Platform Team_schedule', USER_GROUP: 'data-oncall', LOOK_AHEAD: '0' };
    await box.run({ schedule: undefined, 'user-group': undefined, 'look-ahead': '' }, env);
    expect(members(box)).toEqual(['U0DAN00004']);
    await box.run({}, env);
    expect(members(box)).toEqual(['U0ANA00001']);
  });

  test('outside GitHub, without output and summary files, it does the same', async () => {
    const run = await box.run({}, { GITHUB_ACTIONS: '', GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' });
    expect(run.code).toBe(0);
    expect(members(box)).toEqual(['U0ANA00001']);
  });
});

test('a time zone that can’t be read fails nothing: times are shown in UTC', async () => {
  box.faults.add({ kind: 'status', status: 503, when: ({ path }) => path === '/v2/schedules' });
  const run = await box.run({ 'look-ahead': undefined });
  expect([run.code, run.errors]).toEqual([0, '']);
  expect(run.log).toMatch(/is on call until \w{3} \d+ \w{3} \d\d:\d\d UTC/);
  expect(run.log).not.toContain('::');
});

test('with `hide-addresses` whoever comes next has a name too, though Opsgenie gives only addresses', async () => {
  const run = await box.run({ 'look-ahead': undefined, 'hide-addresses': 'true' });
  expect(run.log).toMatch(/Ana Conceição is on call until .*, then Ben Müller\./);
  expect(`${run.log}${run.summary}`).not.toMatch(/\*\*\*|@example\.com/);
});
