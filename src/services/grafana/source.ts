import type { Shift, Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { day, overlaps, plus, type Span, windows } from '../../time.ts';
import { fulfilled } from '../kit/once.ts';
import { segment } from '../kit/segment.ts';
import { createClient, type Grafana } from './client.ts';
import { readList } from './pages.ts';
import { createLookup } from './schedules.ts';
import { createUsers } from './users.ts';
import { finalShift, type Schedule } from './wire.ts';

/** Grafana gives the final shifts of at most a year at once. */
const longestWindow = 364 * day;

/** Reads schedules: who is on call is in the schedule itself, as ids of users. */
export function createSource(context: Grafana): Source {
  const api = createClient(context);
  const lookup = createLookup(api);
  const users = createUsers(api);
  const shiftsOf = async ({ id }: Schedule, span: Span): Promise<readonly Shift[]> => {
    const path = `/schedules/${segment(id)}/final_shifts`;
    const lists = daysAround(span).map(async (days) => (await readList(api, path, finalShift, days)).all());
    return (await Promise.all(lists)).flat().filter((shift) => overlaps(shift, span));
  };
  return {
    onCall(schedules, at) {
      const find = lookup(schedules);
      if (at) {
        return async (name) => {
          const shifts = await shiftsOf(await find(name), { from: at, until: plus(at, 1) });
          return { people: distinct(shifts.map(({ person }) => person)), note: null };
        };
      }
      const prepared = fulfilled(schedules.map(find)).then((known) =>
        users.prepare(known.flatMap(({ onCallNow }) => onCallNow)),
      );
      return async (name) => {
        const { onCallNow } = await find(name);
        await prepared;
        return { people: await Promise.all(onCallNow.map(users.find)), note: null };
      };
    },
    shifts(schedules, from, until) {
      const find = lookup(schedules);
      return async (name) => shiftsOf(await find(name), { from, until });
    },
  };
}

/**
 * Whole days that cover a time span, with a day to spare at either end, in pieces that Grafana gives at once: it takes
 * days in its own time zone, and cuts shifts off where a piece ends.
 */
function daysAround({ from, until }: Span): readonly { start_date: string; end_date: string }[] {
  const first = Math.floor(from.getTime() / day) * day - day;
  const last = Math.ceil(until.getTime() / day) * day + day;
  return windows({ from: new Date(first), until: new Date(last) }, longestWindow).map((window) => ({
    start_date: dayOf(window.from),
    end_date: dayOf(window.until),
  }));
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
