import type { Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { covers, minute, overlaps, plus } from '../../time.ts';
import { listed } from '../kit/lookup.ts';
import { startAll } from '../kit/once.ts';
import { createClient, type GoAlert } from './client.ts';
import { createOverrides } from './overrides.ts';
import { createSchedules } from './schedules.ts';

/** Reads schedules. One reading tells all of them: who is on call, and the coming shifts. */
export function createSource(context: GoAlert): Source {
  const { now } = context;
  const ask = createClient(context);
  const schedules = createSchedules(ask, context);
  return {
    onCall(names, at) {
      const find = schedules.find(names, at && { from: at, until: plus(at, minute) });
      return startAll(names, async (name) => {
        const { shifts, timezone } = await find(name);
        const time = at ?? now();
        const current = shifts.filter((shift) => covers(shift, time));
        return { people: distinct(current.map(({ person }) => person)), note: null, timezone };
      });
    },
    shifts(names, from, until) {
      const find = schedules.find(names, { from, until });
      return startAll(names, async (name) =>
        (await find(name)).shifts.filter((shift) => overlaps(shift, { from, until })),
      );
    },
    timezone: async (name) => (await schedules.find([name])(name)).timezone,
    list: async () => listed(await schedules.current()),
    past: {
      note: 'GoAlert forgets the shifts of deleted users, and old ones if its administrator has set that.',
    },
    overrides: createOverrides(ask, schedules, context),
  };
}
