import type { Source } from '../../model.ts';
import { orNull, type Query } from '../kit/api.ts';
import { createLookup, isUuid, listedBy, pick } from '../kit/lookup.ts';
import { startAll } from '../kit/once.ts';
import { segment } from '../kit/segment.ts';
import { takenIn } from '../kit/swaps.ts';
import { createClient, type Datadog } from './client.ts';
import { listAll } from './list.ts';
import { createOverrides, listOverrides } from './overrides.ts';
import { createResponders } from './responders.ts';
import { createUsers } from './users.ts';
import { oneSchedule, type Schedule, schedules } from './wire.ts';

/** Reads who is on call in each schedule: "Get on-call responders for a schedule". */
export function createSource(context: Datadog): Source {
  const api = createClient(context);
  const users = createUsers(api);
  const responders = createResponders(api, users, context.now);
  const path = '/api/v2/on-call/schedules';
  const list = (bulk: boolean, query: Query = {}) => listAll(api, { path, query, schema: schedules, bulk });
  const byId = (id: string) => orNull(api({ path: `${path}/${segment(id)}`, schema: oneSchedule }));
  const byName = async (name: string) => {
    // A search, which also finds other names. It may not understand this one: then the whole list decides.
    const found = await orNull(list(false, { 'filter[query]': name }), 400);
    return pick(found ?? [], name, { service: 'Datadog' });
  };
  const lookup = createLookup({
    service: 'Datadog',
    credential: 'key',
    hint: 'Check `schedule`, `datadog-site` and `datadog-app-key`.',
    all: list,
    one: (name) => (isUuid(name) ? byId(name) : byName(name)),
  });
  const find = (name: string) => lookup([name])(name);
  const each = <T>(names: readonly string[], read: (schedule: Schedule) => Promise<T>) => {
    const scheduleOf = lookup(names);
    return startAll(names, async (name) => read(await scheduleOf(name)));
  };
  return {
    onCall: (names, at) =>
      each(names, async (schedule) => ({
        people: await responders.people(schedule, at),
        note: null,
        ...(schedule.timezone !== null && { timezone: schedule.timezone }),
      })),
    shifts: (names, from, until) => each(names, (schedule) => responders.shifts(schedule, { from, until })),
    history: (names, from, until) =>
      each(names, async (schedule) => {
        const span = { from, until };
        const [shifts, overrides] = await Promise.all([
          responders.shifts(schedule, span),
          orNull(listOverrides(api, users, schedule, span), 403, 404),
        ]);
        return { shifts, swaps: overrides && takenIn(overrides, span) };
      }),
    past: {
      note: 'Datadog does not document whether the shifts of the past are those that were worked. If the schedule was changed since, they may be computed from the schedule as it is now.',
    },
    list: () => listedBy(list),
    overrides: createOverrides({ ...context, api, users, responders, find }),
  };
}
