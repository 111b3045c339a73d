import { goalertId } from '../../sandbox/goalert/seed.ts';
import type { GoAlertDocument, GoAlertOverride, GoAlertSchedule } from '../../sandbox/goalert/state.ts';
import { quirk } from '../../sandbox/quirks.ts';
import { secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import { earlier, later } from '../../src/time.ts';
import type { SourceStage, StagedShift } from './stage.ts';
import { uuid } from './stage.ts';

const schedule = 'Data science';
const address = { GOALERT_URL: 'https://goalert.example.com/oncall' };

function standing(box: Sandbox): GoAlertSchedule {
  const found = box.goalert.schedules.find(({ name }) => name === schedule);
  if (!found) throw new Error('the seed has no such schedule');
  return found;
}

const shift = ({ who, from, until }: StagedShift) => ({ from, until, user: goalertId(who) });

const state = (box: Sandbox) => box.goalert;

/** GoAlert as every source is staged. Everybody has a shift in another schedule. */
export const goalert: SourceStage = {
  kind: 'goalert',
  service: 'goalert',
  schedule,
  noticesAfter: 5_000,
  env: { ...address, GOALERT_TOKEN: secrets.goalert },
  refused: { ...address, GOALERT_TOKEN: 'eyJ.deleted.key' },
  set(box, shifts) {
    Object.assign(standing(box), { shifts: shifts.map(shift), overrides: [], temporary: [] });
  },
  // People make room for an override by hand: GoAlert refuses one that overlaps another of the same people.
  override(box, { who, from, until }) {
    const held = standing(box);
    held.overrides = held.overrides.flatMap((one) =>
      [
        { ...one, until: earlier(one.until, from) },
        { ...one, from: later(one.from, until) },
      ].filter((part) => part.from < part.until),
    );
    const others = [...new Set(held.shifts.map(({ user }) => user))].filter(
      (user) => user !== goalertId(who),
    );
    const removed = others.map((remove) => ({ id: `staged-${remove}`, from, until, add: null, remove }));
    held.overrides.push(...removed, { id: `staged-${who}`, from, until, add: goalertId(who), remove: null });
  },
  overrides: (box) => standing(box).overrides.filter(continuesNone).length,
  onlyAdds: true,
  quirks: [
    quirk('a page has one schedule', 'right', documentOf, 'first', 1),
    quirk('its engine needs a while', 'right', state, 'engineLag', 6_000),
    quirk('its database is away', 'failed', state, 'withoutDatabase', true),
    quirk('its database fails in the middle of requests', 'failed', state, 'unexpectedErrors', true),
    quirk('pages come without an end', 'failed', state, 'endless', true),
  ],
  copy(box, number) {
    const name = `Copy ${number}`;
    box.goalert.schedules.push({ ...standing(box), ...{ id: uuid(number), name } });
    return name;
  },
  rename(box, who, name) {
    const user = box.goalert.users.find(({ id }) => id === goalertId(who));
    if (user) user.name = name;
  },
};

/** Whether an override is one of its own: one that is asked for again later is continued by another. */
function continuesNone(one: GoAlertOverride, _: number, all: readonly GoAlertOverride[]): boolean {
  return !all.some(
    ({ until, add, remove }) => +until === +one.from && add === one.add && remove === one.remove,
  );
}

function documentOf(box: Sandbox): GoAlertDocument {
  const document = box.goalert.keys[secrets.goalert];
  if (!document) throw new Error('the seed has no such key');
  return document;
}
