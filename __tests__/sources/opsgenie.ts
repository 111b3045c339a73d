import { quirk } from '../../sandbox/quirks.ts';
import { secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { SourceStage, StagedShift } from './stage.ts';
import { uuid } from './stage.ts';

const env = { OPSGENIE_TOKEN: secrets.opsgenie };

function scheduleIn({ opsgenie }: Sandbox) {
  const [schedule] = opsgenie.schedules;
  if (!schedule) throw new Error('the sandbox has no schedule');
  return schedule;
}

const state = ({ opsgenie }: Sandbox) => opsgenie;

const shiftOf = ({ who, from, until }: StagedShift) => ({
  from,
  until,
  recipient: { type: 'user' as const, username: `${who}@example.com` },
});

/** Opsgenie. */
export const opsgenie: SourceStage = {
  kind: 'opsgenie',
  service: 'opsgenie',
  schedule: 'Data Science Team_schedule',
  env,
  refused: { OPSGENIE_TOKEN: '00000000-fake-4key-8000-wrong0000001' },
  set(box, shifts) {
    const schedule = scheduleIn(box);
    schedule.overrides = [];
    // A rotation has one person at a time, so that those who are on call together are in several.
    schedule.rotations = shifts.map((shift, index) => ({
      id: `rotation-${index}`,
      name: `Staged ${index}`,
      shifts: [shiftOf(shift)],
    }));
  },
  setRotations(box, rotations) {
    const schedule = scheduleIn(box);
    schedule.overrides = [];
    schedule.rotations = rotations.map(({ name, shifts }, index) => ({
      ...{ id: `3ce33f53-0000-4000-8000-0000000000a${index}`, name },
      shifts: shifts.map(shiftOf),
    }));
    return schedule.rotations.map(({ id }) => id);
  },
  swaps: 'from whom',
  override(box, shift) {
    const { overrides } = scheduleIn(box);
    overrides.push({ ...shiftOf(shift), alias: `staged-${overrides.length + 1}` });
  },
  forget({ opsgenie }, who) {
    opsgenie.users = opsgenie.users.filter(({ username }) => username !== `${who}@example.com`);
  },
  overrides: (box) => scheduleIn(box).overrides.length,
  quirks: [
    quirk('the list of all who are on call does not exist', 'right', state, 'bulkOnCalls', false),
    quirk('timelines leave out rotations without a period', 'right', state, 'omitsEmptyRotations', true),
    quirk('timelines leave out the schedule without overrides', 'right', state, 'finalOnly', true),
  ],
  copy(box, number) {
    const name = `Copy ${number}`;
    box.opsgenie.schedules.push({ ...scheduleIn(box), ...{ id: uuid(number), name } });
    return name;
  },
  rename(box, who, name) {
    const user = box.opsgenie.users.find(({ username }) => username === `${who}@example.com`);
    if (user) user.fullName = name;
  },
};
