import { ilertId } from '../../sandbox/ilert/seed.ts';
import { quirk } from '../../sandbox/quirks.ts';
import { secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { SourceStage, StagedShift } from './stage.ts';

const schedule = 'Data science';
const address = { ILERT_API_URL: 'https://api.ilert.com/api' };

function scheduleIn({ ilert }: Sandbox) {
  const found = ilert.schedules.find(({ name }) => name === schedule);
  if (!found) throw new Error('the seed has no such schedule');
  return found;
}

const shift = ({ who, from, until }: StagedShift) => ({ from, until, user: ilertId(who) });

const state = (box: Sandbox) => box.ilert;

/** ilert as every source is staged. */
export const ilert: SourceStage = {
  kind: 'ilert',
  service: 'ilert',
  schedule,
  env: { ...address, ILERT_TOKEN: secrets.ilert },
  refused: { ...address, ILERT_TOKEN: 'wrong' },
  set(box, shifts) {
    Object.assign(scheduleIn(box), { shifts: shifts.map(shift), overrides: [] });
  },
  swaps: 'from whom',
  override(box, over) {
    scheduleIn(box).overrides.push(shift(over));
  },
  forget({ ilert }, who) {
    ilert.users = ilert.users.filter(({ id }) => String(id) !== ilertId(who));
  },
  overrides: (box) => scheduleIn(box).overrides.length,
  keepsOverrides: true,
  quirks: [
    quirk('the bulk read takes too long', 'right', state, 'slowBulk', true),
    quirk('lists name users without an address', 'right', state, 'bareUsers', true),
    quirk('lists come without an end', 'failed', state, 'endless', true),
    quirk('overrides are written with another method', 'right', state, 'overridesByPost', true),
    quirk('the list of overrides lags behind a write', 'right', state, 'lag', 1),
    {
      name: 'the schedule is in no escalation policy',
      comes: 'right',
      begin(box) {
        const found = scheduleIn(box);
        const { levels } = found;
        found.levels = 0;
        return () => {
          found.levels = levels;
        };
      },
    },
  ],
  copy(box, number) {
    const name = `Copy ${number}`;
    box.ilert.schedules.push({ ...scheduleIn(box), ...{ id: 90_000 + number, name } });
    return name;
  },
  rename(box, who, name) {
    const user = box.ilert.users.find(({ id }) => String(id) === ilertId(who));
    if (user) Object.assign(user, { firstName: name, lastName: '' });
  },
};
