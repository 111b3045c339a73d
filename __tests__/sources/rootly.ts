import { quirk } from '../../sandbox/quirks.ts';
import { rootlyId } from '../../sandbox/rootly/seed.ts';
import { secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { SourceStage, StagedShift } from './stage.ts';
import { uuid } from './stage.ts';

const schedule = 'Data science';
const address = { ROOTLY_API_URL: 'https://api.rootly.com' };

function standing(box: Sandbox) {
  const found = box.rootly.schedules.find(({ name }) => name === schedule);
  if (!found) throw new Error('the seed has no such schedule');
  return found;
}

const shift = ({ who, from, until }: StagedShift) => ({ from, until, user: rootlyId(who) });

const state = (box: Sandbox) => box.rootly;

/** Rootly as every source is staged. */
export const rootly: SourceStage = {
  kind: 'rootly',
  service: 'rootly',
  schedule,
  env: { ...address, ROOTLY_TOKEN: secrets.rootly },
  refused: { ...address, ROOTLY_TOKEN: 'wrong' },
  set(box, shifts) {
    Object.assign(standing(box), { shifts: shifts.map(shift), overrides: [] });
  },
  swaps: 'by whom',
  override(box, over) {
    standing(box).overrides.push(shift(over));
  },
  overrides: (box) => standing(box).overrides.length,
  forget({ rootly }, who) {
    rootly.users = rootly.users.filter(({ id }) => String(id) !== rootlyId(who));
  },
  quirks: [
    quirk('the bulk read takes too long', 'right', state, 'slowBulk', true),
    quirk('pages are short', 'right', state, 'pageSize', 1),
    quirk('a page is empty, and another follows', 'right', state, 'emptyFirstPage', true),
    quirk('the list of overrides lags behind a write', 'right', state, 'lag', 1),
    quirk('an override leaves those that it overlaps', 'right', state, 'replacesOverlapping', false),
    quirk('pages come without an end', 'failed', state, 'endless', true),
  ],
  copy(box, number) {
    const name = `Copy ${number}`;
    box.rootly.schedules.push({ ...standing(box), ...{ id: uuid(number), name } });
    return name;
  },
  rename(box, who, name) {
    const user = box.rootly.users.find(({ id }) => String(id) === rootlyId(who));
    if (user) user.fullName = name;
  },
};
