import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { members, type Stage, stage, story, writes } from './action.ts';

let box: Stage;
beforeEach(async () => {
  box = await stage();
  for (const { rotations } of box.opsgenie.schedules.slice(0, 1)) rotations.length = 0;
});
afterEach(() => box.end());

/** The seeded group. */
function group() {
  const found = box.slack.userGroups[0];
  if (!found) throw new Error('the seed has no user group');
  return found;
}

describe('rule 5: nobody on call', () => {
  test('`keep` leaves the group and warns', async () => {
    const before = members(box);
    const run = await box.run();
    expect(run.code).toBe(0);
    expect(members(box)).toEqual(before);
    expect(writes(run)).toEqual([]);
    expect(story(run)).toMatchSnapshot();
  });

  test('`fail` leaves the group and fails', async () => {
    const before = members(box);
    const run = await box.run({ 'on-nobody': 'fail' });
    expect(run.code).toBe(1);
    expect(members(box)).toEqual(before);
    expect(run.log).toMatch(/^::error::.*nobody is on call/m);
  });

  test('`disable` disables the group once, and enables it when somebody is on call again', async () => {
    const first = await box.run({ 'on-nobody': 'disable' });
    expect(group().date_delete).toBeGreaterThan(0);
    expect(first.outputs.changed).toBe('true');
    const second = await box.run({ 'on-nobody': 'disable' });
    expect(writes(second)).toEqual([]);
    expect(second.outputs.changed).toBe('false');
    const third = await box.run({ 'on-nobody': 'disable', schedule: 'Platform Team_schedule' });
    expect(third.code).toBe(0);
    expect(group()).toMatchObject({ date_delete: 0, users: ['U0DAN00004'] });
    expect(JSON.parse(third.outputs.changes ?? '')).toMatchObject([{ before: [], after: ['U0DAN00004'] }]);
  });

  test('a disabled schedule counts as nobody, with that reason', async () => {
    for (const schedule of box.opsgenie.schedules) schedule.enabled = false;
    const run = await box.run({ schedule: 'Platform Team_schedule' });
    expect(run.code).toBe(0);
    expect(run.log).toMatch(/^::warning::.*disabled in Opsgenie/m);
  });
});
