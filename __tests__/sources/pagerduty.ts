import { pagerdutyId } from '../../sandbox/pagerduty/seed.ts';
import type { Schedule } from '../../sandbox/pagerduty/state.ts';
import { quirk } from '../../sandbox/quirks.ts';
import { secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { SourceStage, StagedShift } from './stage.ts';

const schedule = 'Data science';
const minute = 60_000;

function scheduleIn({ pagerduty }: Sandbox): Schedule {
  const found = pagerduty.schedules.find(({ name }) => name === schedule);
  if (!found) throw new Error(`the sandbox has no schedule ${schedule}`);
  return found;
}

const state = ({ pagerduty }: Sandbox) => pagerduty;

const shiftOf = ({ who, from, until }: StagedShift) => ({ from, until, user: pagerdutyId(who) });

/** PagerDuty. Two people can be on call at once only in a shift-based schedule, so then it becomes one. */
export const pagerduty: SourceStage = {
  kind: 'pagerduty',
  service: 'pagerduty',
  schedule,
  env: { PAGERDUTY_TOKEN: secrets.pagerduty },
  refused: { PAGERDUTY_TOKEN: 'u+wrong' },
  set(box, shifts) {
    const together = shifts.some((one, index) =>
      shifts.some((other, at) => at > index && one.from < other.until && other.from < one.until),
    );
    Object.assign(scheduleIn(box), {
      kind: together ? 'shifts' : 'layers',
      rotations: [{ id: 'STAGEDROTATION', name: 'Staged', shifts: shifts.map(shiftOf) }],
      customShifts: [],
      overrides: [],
    });
  },
  swaps: 'from whom',
  override(box, shift) {
    const { overrides, kind, rotations } = scheduleIn(box);
    const members = kind === 'layers' ? [null] : new Set(rotations[0]?.shifts.map(({ user }) => user));
    for (const member of members) {
      const over =
        kind === 'layers' ? {} : { over: { kind: 'rotation' as const, id: 'STAGEDROTATION', member } };
      overrides.push({ ...shiftOf(shift), ...over, id: `STAGED${overrides.length + 1}` });
    }
  },
  forget({ pagerduty }, who) {
    const user = pagerduty.users.find(({ id }) => id === pagerdutyId(who));
    if (user) user.deleted = true;
  },
  // One that was taken away while it ran is cut off, and what is left of it does not stand.
  overrides: (box) =>
    scheduleIn(box).overrides.filter(({ from, until }) => until.getTime() - from.getTime() >= minute).length,
  quirks: [
    quirk('one of its two lists can’t be read', 'failed', state, 'hidesShiftBased', true),
    quirk('pages hold nothing, and more follow', 'failed', state, 'endless', true),
  ],
  copy(box, number) {
    const name = `Copy ${number}`;
    const id = `PCOPY${number}`;
    box.pagerduty.schedules.push({ ...scheduleIn(box), id, name });
    box.pagerduty.policies.push({ id: `PEP${number}`, name, levels: [[{ type: 'schedule', id }]] });
    return name;
  },
  rename(box, who, name) {
    const user = box.pagerduty.users.find(({ id }) => id === pagerdutyId(who));
    if (user) user.name = name;
  },
};
