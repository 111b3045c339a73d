import { firehydrantId, rotationId } from '../../sandbox/firehydrant/seed.ts';
import type { FireHydrantRotation } from '../../sandbox/firehydrant/state.ts';
import { overridden } from '../../sandbox/firehydrant.ts';
import { quirk } from '../../sandbox/quirks.ts';
import { secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { SourceStage, StagedRotation, StagedShift } from './stage.ts';
import { uuid } from './stage.ts';

const schedule = 'Data science';
const address = { FIREHYDRANT_API_URL: 'https://api.firehydrant.io/v1' };

function scheduleIn({ firehydrant }: Sandbox) {
  const found = firehydrant.schedules.find(({ name }) => name === schedule);
  if (!found) throw new Error('the seed has no such schedule');
  return found;
}

const shiftOf = ({ who, from, until }: StagedShift) => ({ from, until, user: firehydrantId(who) });

const overlaps = (one: Omit<StagedShift, 'who'>, other: Omit<StagedShift, 'who'>) =>
  one.from < other.until && other.from < one.until;

/** A rotation has one person on call at most: those who are on call together are in several. */
function apart(shifts: readonly StagedShift[]): readonly StagedRotation[] {
  const rotations: StagedShift[][] = [[]];
  for (const shift of shifts) {
    const free = rotations.find((own) => !own.some((other) => overlaps(shift, other)));
    if (free) free.push(shift);
    else rotations.push([shift]);
  }
  return rotations.map((own, nth) => ({ name: `Rotation ${nth + 1}`, shifts: own }));
}

function setRotations(box: Sandbox, rotations: readonly StagedRotation[]) {
  const found = scheduleIn(box);
  box.firehydrant.written = [];
  found.rotations = rotations.map(
    ({ name, shifts }, nth): FireHydrantRotation => ({
      id: rotationId(1, nth + 1),
      name,
      shifts: shifts.map(shiftOf),
      slackUserGroupId: null,
    }),
  );
  return found.rotations.map(({ id }) => id);
}

const state = (box: Sandbox) => box.firehydrant;

/** FireHydrant as every source is staged. */
export const firehydrant: SourceStage = {
  kind: 'firehydrant',
  service: 'firehydrant',
  schedule,
  env: { ...address, FIREHYDRANT_TOKEN: secrets.firehydrant },
  refused: { ...address, FIREHYDRANT_TOKEN: 'wrong' },
  set(box, shifts) {
    setRotations(box, apart(shifts));
  },
  setRotations,
  override(box, over) {
    const { rotations } = scheduleIn(box);
    const used = rotations.filter(({ shifts }) => shifts.some((shift) => overlaps(shift, over)));
    for (const rotation of used.length > 0 ? used : rotations.slice(0, 1))
      rotation.shifts = overridden(rotation, shiftOf(over));
  },
  forget({ firehydrant }, who) {
    firehydrant.users = firehydrant.users.filter(({ id }) => id !== firehydrantId(who));
  },
  overrides: (box) => box.firehydrant.written.length,
  unlistedOverrides: (box) => box.firehydrant.written,
  keepsOverrides: true,
  quirks: [
    quirk('pages are short', 'right', state, 'pageSize', 1),
    quirk('pages come without an end', 'failed', state, 'endless', true),
    quirk('the list of who is on call leaves out empty schedules', 'right', state, 'omitsEmpty', true),
    quirk('the list of who is on call tells no rotations', 'right', state, 'omitsRotations', true),
    quirk('lists of a team’s schedules take too long', 'right', state, 'slowTeams', true),
    quirk('an override becomes several shifts', 'right', state, 'splitsOverrides', true),
  ],
  copy(box, number) {
    const name = `Copy ${number}`;
    box.firehydrant.schedules.push({ ...scheduleIn(box), ...{ id: uuid(number), name } });
    return name;
  },
  rename(box, who, name) {
    const user = box.firehydrant.users.find(({ id }) => id === firehydrantId(who));
    if (user) user.name = name;
  },
};
