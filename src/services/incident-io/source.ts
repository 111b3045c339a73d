import type { Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { covers, plus, second } from '../../time.ts';
import { orNull } from '../kit/api.ts';
import { createLookup, listedBy } from '../kit/lookup.ts';
import { startAll } from '../kit/once.ts';
import { readAll } from '../kit/pages.ts';
import { segment } from '../kit/segment.ts';
import { createClient, type IncidentIo, isId } from './client.ts';
import { historyIn, readEntries, shiftsIn } from './entries.ts';
import { createOverrides } from './overrides.ts';
import { allEntries, finalEntries, one, type Schedule, schedules } from './wire.ts';

/** Schedules per page, and per page if that is too much: incident.io works out who is on call in each of them. */
const [pageSize, smallPage] = [100, 10];

/** Reads schedules. The schedule itself says who is on call. */
export function createSource(context: IncidentIo): Source {
  const api = createClient(context);
  const show = (name: string) => api({ path: `/v2/schedules/${segment(name)}`, schema: one });
  const readSchedules = (bulk: boolean) =>
    readAll('incident.io’s list of schedules', '', async (after) => {
      const query = { page_size: bulk ? pageSize : smallPage, after: after || null };
      const { items, next } = await api({ path: '/v2/schedules', query, schema: schedules, bulk });
      // An empty page that points to itself is the end.
      return { items, next: items.length === 0 && next === after ? null : next };
    });
  const lookup = createLookup({
    service: 'incident.io',
    credential: 'key',
    hint: 'Check `schedule` and `incident-io-token`.',
    one: async (name) => (isId(name) ? orNull(show(name)) : null),
    all: readSchedules,
    unlisted: (name) => orNull(show(name), 400, 404, 422),
  });
  const readShifts = async (schedule: Schedule, from: Date, until: Date) => {
    const span = { from, until };
    return shiftsIn(await readEntries(api, schedule, span, finalEntries), span);
  };
  // If the list does not say who is on call, the schedule itself decides. If it does not say either, nobody is on call.
  const readPeople = async (schedule: Schedule) => schedule.people ?? (await show(schedule.id)).people ?? [];
  const readPeopleAt = async (schedule: Schedule, at: Date) => {
    const shifts = await readShifts(schedule, at, plus(at, second));
    return distinct(shifts.filter((shift) => covers(shift, at)).map(({ person }) => person));
  };
  return {
    onCall(schedules, at) {
      const find = lookup(schedules);
      return startAll(schedules, async (name) => {
        const schedule = await find(name);
        const people = await (at ? readPeopleAt(schedule, at) : readPeople(schedule));
        return { people, note: null, ...(schedule.timezone && { timezone: schedule.timezone }) };
      });
    },
    shifts(schedules, from, until) {
      const find = lookup(schedules);
      return startAll(schedules, async (name) => readShifts(await find(name), from, until));
    },
    history(schedules, from, until) {
      const find = lookup(schedules);
      const span = { from, until };
      return startAll(schedules, async (name) =>
        historyIn(await readEntries(api, await find(name), span, allEntries), span),
      );
    },
    list: () => listedBy(readSchedules),
    overrides: createOverrides({ api, http: context.http, find: lookup }),
  };
}
