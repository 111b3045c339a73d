import type { Person, Shift, Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { day, overlaps, plus, type Span, windows } from '../../time.ts';
import { fulfilled } from '../kit/once.ts';
import { segment } from '../kit/segment.ts';
import { createClient, type Grafana } from './client.ts';
import { readList } from './pages.ts';
import { createLookup, listSchedules } from './schedules.ts';
import { createUsers } from './users.ts';
import { finalShift, type Schedule } from './wire.ts';

/** Grafana returns the final shifts of at most a year per request. */
const longestWindow = 364 * day;

/** Reads schedules. The schedule itself says who is on call, as user ids. */
export function createSource(context: Grafana): Source {
  const api = createClient(context);
  const lookup = createLookup(api);
  const users = createUsers(api);
  const shiftsOf = async ({ id }: Schedule, span: Span): Promise<readonly Shift[]> => {
    const path = `/schedules/${segment(id)}/final_shifts`;
    const lists = daysAround(span).map(async (query) =>
      (await readList(api, path, finalShift, { query })).all(),
    );
    return users.complete((await Promise.all(lists)).flat().filter((shift) => overlaps(shift, span)));
  };
  const peopleAt = async (schedule: Schedule, at: Date): Promise<readonly Person[]> => {
    const shifts = await shiftsOf(schedule, { from: at, until: plus(at, 1) });
    return distinct(shifts.map(({ person }) => person));
  };
  /**
   * Grafana finds the people on call by their addresses: it also lists everybody with the same address or with that
   * address as their user name, and for somebody without an address, everybody without one.
   */
  const peopleNow = async (schedule: Schedule): Promise<readonly Person[]> => {
    const listed = await Promise.all(schedule.onCallNow.map(users.find));
    const isCertain =
      listed.every(({ email }) => email !== null) && distinct(listed).length === listed.length;
    if (isCertain) return listed;
    const current = await peopleAt(schedule, context.now());
    const isUser = ({ aliases }: Person, user: Person) =>
      aliases.some((alias) => user.aliases.includes(alias));
    return current.map((person) => listed.find((user) => isUser(person, user)) ?? person);
  };
  return {
    onCall(schedules, at) {
      const find = lookup(schedules);
      const prepared = at
        ? null
        : fulfilled(schedules.map(find)).then((known) =>
            users.prepare(known.flatMap(({ onCallNow }) => onCallNow)),
          );
      return async (name) => {
        const schedule = await find(name);
        await prepared;
        const people = at ? await peopleAt(schedule, at) : await peopleNow(schedule);
        return { people, note: null, ...(schedule.timezone && { timezone: schedule.timezone }) };
      };
    },
    shifts(schedules, from, until) {
      const find = lookup(schedules);
      return async (name) => shiftsOf(await find(name), { from, until });
    },
    list: () => listSchedules(api),
    past: { note: 'Grafana leaves out the shifts of users who no longer exist there.' },
  };
}

/**
 * Whole days that cover a time span, with a day to spare at either end, in pieces that fit one request each. Grafana
 * reads days in its own time zone, and cuts shifts off at the end of a piece.
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
