import type { Shift, Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { covers, overlaps, plus, second } from '../../time.ts';
import { orNull } from '../kit/api.ts';
import { createLookup } from '../kit/lookup.ts';
import { startAll } from '../kit/once.ts';
import { readAll } from '../kit/pages.ts';
import { segment } from '../kit/segment.ts';
import { createClient, type IncidentIo } from './client.ts';
import { entries, one, type Schedule, schedules } from './wire.ts';

/** What an id looks like: `01G0J1EXE7AXZ2C93K61WBPYEH`. */
const id = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/** So many schedules come at once. */
const pageSize = 100;

/** Reads schedules: who is on call is in the schedule itself. */
export function createSource(context: IncidentIo): Source {
  const api = createClient(context);
  const show = (name: string) => api({ path: `/v2/schedules/${segment(name)}`, schema: one });
  const lookup = createLookup({
    service: 'incident.io',
    credential: 'key',
    hint: 'Check `schedule` and `incident-io-token`.',
    one: async (name) => (id.test(name) ? orNull(show(name)) : null),
    all: () =>
      readAll('incident.io’s list of schedules', '', (after) =>
        api({
          path: '/v2/schedules',
          query: { page_size: pageSize, after: after || null },
          schema: schedules,
        }),
      ),
    unlisted: (name) => orNull(show(name), 400, 404, 422),
  });
  const readShifts = async (schedule: Schedule, from: Date, until: Date): Promise<readonly Shift[]> => {
    const end = until.toISOString();
    const shifts = await readAll('incident.io’s list of entries', from.toISOString(), async (start) => {
      const query = { schedule_id: schedule.id, entry_window_start: start, entry_window_end: end };
      const { items, next } = await api({ path: '/v2/schedule_entries', query, schema: entries });
      // The cursor replaces the window's start. One that is past the end has nothing more to give.
      const isPast = next !== null && Date.parse(next) >= until.getTime();
      return { items, next: isPast ? null : next };
    });
    return shifts.filter((shift) => overlaps(shift, { from, until }));
  };
  // Where the list does not say who is on call, the schedule itself has the last word: there, nothing is nobody.
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
        return { people: await (at ? readPeopleAt(schedule, at) : readPeople(schedule)), note: null };
      });
    },
    shifts(schedules, from, until) {
      const find = lookup(schedules);
      return startAll(schedules, async (name) => readShifts(await find(name), from, until));
    },
  };
}
