import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Override } from '../../sandbox/opsgenie/state.ts';
import { members, type Run, type Stage, stage, story, writes } from './action.ts';

let box: Stage;
beforeEach(async () => {
  box = await stage();
  await box.run();
});
afterEach(() => box.end());

const github = {
  GITHUB_ACTOR: 'octocat',
  GITHUB_REPOSITORY: 'acme/data',
  GITHUB_RUN_ID: '42',
  GITHUB_SERVER_URL: 'https://github.com',
};
const hour = 3_600_000;

function overrides(): readonly Override[] {
  return box.opsgenie.schedules[0]?.overrides ?? [];
}

/** How long the only override lasts, in hours. */
function hours(): number {
  const [only, ...others] = overrides();
  if (!only || others.length > 0) throw new Error(`there are ${overrides().length} overrides`);
  return (only.until.getTime() - only.from.getTime()) / hour;
}

function expectRefused(run: Run, said: string): void {
  expect(run.code).toBe(1);
  expect(run.log).toContain(said);
  expect(writes(run)).toEqual([]);
  expect(overrides()).toEqual([]);
  expect(members(box)).toEqual(['U0ANA00001']);
  expect(run.outputs.emails).toBe('ana@example.com');
}

describe('rule 15: a manual handover', () => {
  test('writes an override, then the group, and the next scheduled run leaves both', async () => {
    const run = await box.run({ 'handover-to': 'ben@example.com', 'handover-for': '8h' }, github);
    expect(run.code).toBe(0);
    expect(hours()).toBe(8);
    expect(members(box)).toEqual(['U0BEN00002']);
    expect(writes(run).map(({ service }) => service)).toEqual(['opsgenie', 'slack']);
    expect(story(run)).toMatchSnapshot();
    const scheduled = await box.run();
    expect(writes(scheduled)).toEqual([]);
    expect(members(box)).toEqual(['U0BEN00002']);
  });

  test('ends when it said, and the rotation goes on', async () => {
    await box.run({ 'handover-to': 'ben@example.com', 'handover-for': '8h' });
    box.passTime(9 * hour);
    await box.run();
    expect(members(box)).toEqual(['U0ANA00001']);
  });

  test('without an end lasts until the current shift ends', async () => {
    await box.run({ 'handover-to': 'ben@example.com', 'look-ahead': '1d' });
    const shift = box.opsgenie.schedules[0]?.rotations[0]?.shifts.find(({ until }) => until > new Date());
    expect(overrides()[0]?.until).toEqual(shift?.until);
  });

  test('until a time in a zone', async () => {
    const until = new Date(Math.ceil(Date.now() / hour) * hour + 5 * hour);
    const local = until.toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' }).replace(' ', 'T');
    await box.run({ 'handover-to': 'ben@example.com', 'handover-until': `${local}[Europe/Berlin]` });
    expect(overrides()[0]?.until).toEqual(until);
  });

  test.each([
    ['a Slack id', 'U0BEN00002', ''],
    ['a Slack id in `people`', 'U0BEN00002', 'ben@example.com: U0BEN00002'],
    ['a name in `people`', 'Benny', 'benny: U0BEN00002'],
    ['an address in capitals', 'Ben@Example.COM', ''],
  ])('to %s', async (_, to, people) => {
    const run = await box.run({ 'handover-to': to, 'handover-for': '1h', people });
    expect(run.code).toBe(0);
    expect(hours()).toBe(1);
    expect(members(box)).toEqual(['U0BEN00002']);
  });

  test('the same dispatch twice does not write two overrides', async () => {
    const inputs = { 'handover-to': 'ben@example.com', 'handover-for': '8h' };
    await box.run(inputs);
    const run = await box.run(inputs);
    expect(run.code).toBe(0);
    expect(hours()).toBe(8);
    expect(writes(run)).toEqual([]);
    expect(run.log).toContain('Ben Müller is already on call until');
    expect(JSON.parse(run.outputs.handover ?? '')).toMatchObject({
      to: 'ben@example.com',
      outcome: 'unchanged',
    });
  });

  test('an answer that was lost after the override was written leaves one override, and the group follows', async () => {
    box.faults.add({ kind: 'reset', acts: true, path: '/overrides', method: 'POST' });
    const run = await box.run({ 'handover-to': 'ben@example.com', 'handover-for': '8h' });
    expect(run.code).toBe(0);
    expect(hours()).toBe(8);
    expect(members(box)).toEqual(['U0BEN00002']);
  });

  test('to somebody who is on call already writes nothing, says so, and syncs', async () => {
    const run = await box.run({ 'handover-to': 'ana@example.com', 'handover-for': '8h' }, github);
    expect([run.code, overrides(), members(box)]).toEqual([0, [], ['U0ANA00001']]);
    expect(run.log).toContain('Ana Conceição is already on call until');
    expect(JSON.parse(run.outputs.handover ?? '')).toMatchObject({ outcome: 'unchanged', actor: 'octocat' });
  });

  test('back to who is scheduled ends the override', async () => {
    await box.run({ 'handover-to': 'ben@example.com', 'handover-for': '8h' });
    const run = await box.run({ 'handover-to': 'ana@example.com' });
    expect([run.code, overrides(), members(box)]).toEqual([0, [], ['U0ANA00001']]);
  });

  test('a dry run plans as if it stood, and writes nothing', async () => {
    const run = await box.run({ 'handover-to': 'ben@example.com', 'handover-for': '8h', 'dry-run': 'true' });
    expect(run.code).toBe(0);
    expect(writes(run)).toEqual([]);
    expect(run.log).toContain('Would hand over from Ana Conceição to Ben Müller');
    expect(run.outputs).toMatchObject({ changed: 'true', emails: 'ben@example.com' });
  });

  test('an override that can’t be written leaves the group with who is on call', async () => {
    box.faults.add({ kind: 'status', status: 403, path: '/overrides', method: 'POST', times: Infinity });
    const run = await box.run({ 'handover-to': 'ben@example.com', 'handover-for': '8h' });
    expect(run.code).toBe(1);
    expect(overrides()).toEqual([]);
    expect(members(box)).toEqual(['U0ANA00001']);
    expect(run.outputs.emails).toBe('ana@example.com');
    expect(run.log).toContain('`opsgenie-token`');
  });
});

describe('rule 15: a handover that is refused writes nothing', () => {
  test('to somebody whom the pager does not know', async () => {
    const run = await box.run({ 'handover-to': 'nobody@example.com', 'handover-for': '8h' });
    expectRefused(run, 'has no user nobody@example.com');
  });

  test('to somebody without a Slack account', async () => {
    for (const user of box.slack.users.filter(({ id }) => id === 'U0BEN00002')) user.deleted = true;
    const run = await box.run({ 'handover-to': 'ben@example.com', 'handover-for': '8h' });
    expectRefused(run, 'no active Slack account (looked up ben@example.com)');
    expect(story(run)).toMatchSnapshot();
  });

  test('to nobody', async () => {
    expectRefused(await box.run({ 'handover-to': 'nobody' }), '`handover-to` names nobody');
  });

  test('to somebody who is blocked in the pager', async () => {
    for (const user of box.opsgenie.users.filter(({ username }) => username.startsWith('ben')))
      user.blocked = true;
    expectRefused(await box.run({ 'handover-to': 'ben@example.com' }), 'is blocked in Opsgenie');
  });

  test('when one of several groups could not follow', async () => {
    const run = await box.run({
      'handover-to': 'ben@example.com',
      'user-group': 'data-oncall\nno-such-group',
    });
    expectRefused(run, 'can’t follow');
  });

  test('when the schedule is disabled', async () => {
    for (const schedule of box.opsgenie.schedules) schedule.enabled = false;
    const run = await box.run({ 'handover-to': 'ben@example.com' });
    expect(run.code).toBe(1);
    expect(overrides()).toEqual([]);
    expect(run.log).toContain('Enable the schedule first');
  });
});
