import { secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { SourceStage, StagedShift } from './stage.ts';

function schedule(box: Sandbox) {
  const [first] = box.pagey.schedules;
  if (!first) throw new Error('the seed has no schedule');
  return first;
}

const shift = ({ who, from, until }: StagedShift) => ({ user: who, from, until });

/** Pagey as every source is staged. */
export const pagey: SourceStage = {
  kind: 'pagey',
  service: 'pagey',
  schedule: 'Data science',
  env: { PAGEY_TOKEN: secrets.pagey },
  refused: { PAGEY_TOKEN: 'wrong' },
  set(box, shifts) {
    Object.assign(schedule(box), { shifts: shifts.map(shift), overrides: [] });
  },
  override(box, over) {
    schedule(box).overrides.push(shift(over));
  },
  copy(box, number) {
    const name = `Copy ${number}`;
    box.pagey.schedules.push({ ...schedule(box), id: `P${number + 1}`, name });
    return name;
  },
  rename(box, who, name) {
    const user = box.pagey.users.find(({ id }) => id === who);
    if (user) user.name = name;
  },
};
