import { expect, test } from '@jest/globals';
import { tell } from '../../../src/modes.ts';
import { inProcess } from '../../in-process.ts';
import { firehydrant as stage } from '../../sources/firehydrant.ts';
import { now } from '../given.ts';

const check = async (group: string, own: { ofSchedule?: string; ofRotation?: string }) => {
  const { box, setup, world } = inProcess(now);
  const [schedule] = box.firehydrant.schedules;
  const [rotation] = schedule?.rotations ?? [];
  if (schedule) schedule.slackUserGroupId = own.ofSchedule ?? null;
  if (rotation) rotation.slackUserGroupId = own.ofRotation ?? null;
  const env = { MODE: 'check', SOURCE: 'firehydrant', SCHEDULE: stage.schedule, USER_GROUP: group };
  const { json } = await tell(await setup({ ...env, ...stage.env }), world);
  const rows = json.check as readonly { subject: string; severity: string; message: string; fix: string }[];
  return rows.filter(({ subject }) => subject.startsWith('FireHydrant schedule'));
};

test('a group that FireHydrant keeps as well is a warning', async () => {
  for (const own of [{ ofSchedule: 'S0DATA0001' }, { ofRotation: 'S0DATA0001' }])
    expect(await check('S0DATA0001', own)).toMatchObject([
      {
        subject: 'FireHydrant schedule “Data science”',
        severity: 'warning',
        fix: expect.stringContaining('both write it'),
      },
    ]);
});

test('a group that may be the same is a hint, which names it; without one nothing is said', async () => {
  expect(await check('data-oncall', { ofSchedule: 'S0DATA0001', ofRotation: 'S0OTHER001' })).toMatchObject([
    { severity: 'hint', message: expect.stringContaining('S0DATA0001 and S0OTHER001') },
  ]);
  expect(await check('data-oncall', {})).toEqual([]);
});
