import { Failure, type Shift, type Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { each } from '../each.ts';
import { segment } from '../kit/segment.ts';
import type { GrafanaClient } from './client.ts';
import { grafanaLookup } from './lookup.ts';
import { grafanaUsers } from './users.ts';
import { finalShift } from './wire.ts';

const day = 86_400_000;

/** Grafana gives the final shifts of at most a year at once. */
const longestWindow = 364 * day;

/** Reads schedules: who is on call stands in the schedule itself, as ids of users. */
export function grafanaSchedules(client: GrafanaClient): Source {
  const lookup = grafanaLookup(client);
  const users = grafanaUsers(client);
  const shiftsOf = async (schedule: string, from: Date, until: Date): Promise<readonly Shift[]> => {
    const { id } = await lookup.find(schedule);
    const read = windows(from, until).map(async (window) => {
      const list = await client.list(`/schedules/${segment(id)}/final_shifts`, window, finalShift);
      return [...list.first, ...(await list.rest())];
    });
    const shifts = (await Promise.all(read)).flat();
    return shifts.filter((shift) => shift.from < until && shift.until > from);
  };
  return {
    async onCall(schedules, at) {
      if (at) {
        lookup.askMissing(schedules);
        const end = new Date(at.getTime() + 1);
        return each(schedules, async (schedule) => {
          const people = (await shiftsOf(schedule, at, end)).map(({ person }) => person);
          return { people: distinct(people), note: null };
        });
      }
      lookup.ask(schedules);
      const found = await each(schedules, lookup.find);
      await users.prepare(
        [...found.values()].flatMap((one) => (one instanceof Failure ? [] : one.onCallNow)),
      );
      return each(schedules, async (schedule) => {
        const { onCallNow } = await lookup.find(schedule);
        return { people: await Promise.all(onCallNow.map(users.find)), note: null };
      });
    },
    async shifts(schedules, from, until) {
      lookup.askMissing(schedules);
      return each(schedules, (schedule) => shiftsOf(schedule, from, until));
    },
  };
}

/**
 * Spans of whole days that cover a time span, with a day to spare at either end: Grafana takes days in its own time
 * zone, and cuts shifts off where a span ends.
 */
function windows(from: Date, until: Date): readonly { start_date: string; end_date: string }[] {
  const first = Math.floor(from.getTime() / day) * day - day;
  const last = Math.ceil(until.getTime() / day) * day + day;
  const count = Math.ceil((last - first) / longestWindow);
  return Array.from({ length: count }, (_, index) => {
    const start = first + index * longestWindow;
    return { start_date: dayOf(start), end_date: dayOf(Math.min(start + longestWindow, last)) };
  });
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
