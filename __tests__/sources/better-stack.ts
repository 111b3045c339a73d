import { betterStackId } from '../../sandbox/better-stack/seed.ts';
import { quirk } from '../../sandbox/quirks.ts';
import { secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { SourceStage, StagedShift } from './stage.ts';

const schedule = 'Data science';
const address = { BETTER_STACK_API_URL: 'https://uptime.betterstack.com' };
const minute = 60_000;

function standing(box: Sandbox) {
  const found = box.betterStack.calendars.find(({ name }) => name === schedule);
  if (!found) throw new Error('the seed has no such schedule');
  return found;
}

const shift = ({ who, from, until }: StagedShift) => ({ from, until, user: betterStackId(who) });

const state = (box: Sandbox) => box.betterStack;

/** Better Stack as every source is staged. */
export const betterStack: SourceStage = {
  kind: 'better-stack',
  service: 'better-stack',
  schedule,
  env: { ...address, BETTER_STACK_TOKEN: secrets.betterStack },
  refused: { ...address, BETTER_STACK_TOKEN: 'wrong' },
  set(box, shifts) {
    Object.assign(standing(box), { shifts: shifts.map(shift), overrides: [] });
  },
  swaps: 'from whom',
  override(box, over) {
    const { overrides } = standing(box);
    overrides.push({ ...shift(over), id: 80_000_000 + overrides.length });
  },
  // One that was ended while it ran is cut off, and what is left of it does not stand.
  overrides: (box) =>
    standing(box).overrides.filter(({ from, until }) => until.getTime() - from.getTime() >= minute).length,
  quirks: [
    quirk('the bulk read takes too long', 'right', state, 'slowBulk', true),
    quirk('pages are short', 'right', state, 'pageSize', 1),
    quirk('users are not included', 'right', state, 'withoutUsers', true),
    quirk('the events have only overrides', 'right', state, 'withoutShifts', true),
    quirk('the older of two overrides wins', 'right', state, 'olderOverrideWins', true),
    quirk('pages come without an end', 'failed', state, 'endless', true),
  ],
  copy(box, number) {
    const name = `Copy ${number}`;
    box.betterStack.calendars.push({ ...standing(box), ...{ id: String(90_000 + number), name } });
    return name;
  },
  rename(box, who, name) {
    const user = box.betterStack.users.find(({ id }) => id === betterStackId(who));
    if (user) Object.assign(user, { firstName: name, lastName: '' });
  },
};
