import type { PerSchedule, Person, Shift, Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { covers, day, hour, plus, type Span, second, wholeSecond } from '../../time.ts';
import { fulfilled, startAll } from '../kit/once.ts';
import { createClient, type PagerDuty } from './client.ts';
import { entriesByPolicies, ownEntries, spanOf } from './entries.ts';
import { readHistory } from './history.ts';
import { createOverrides } from './overrides.ts';
import { createFinder, listSchedules } from './schedules.ts';
import { createUsers } from './users.ts';
import type { Entry, Schedule } from './wire.ts';

/** How far ahead the policies know who is on call. PagerDuty says 90 days. */
const foresight = 89 * day;

/**
 * Reads schedules. The escalation policies answer for many in one request, including people's addresses, so they come
 * first. A schedule that they say nothing about is read itself: it may be in no policy, so only the schedule can say that
 * nobody is on call. For the past the schedule is read directly, because a policy may have begun to use it only yesterday.
 */
export function createSource(context: PagerDuty): Source {
  const { now } = context;
  const api = createClient(context);
  const find = createFinder(api);
  const users = createUsers(api);
  /** What the policies say about those of the schedules that exist. */
  const readPolicies = (names: readonly string[], scheduleOf: PerSchedule<Schedule>, span?: Span) => {
    const perSchedule = fulfilled(names.map(scheduleOf)).then((schedules) =>
      entriesByPolicies(api, schedules, span),
    );
    return async (schedule: Schedule) => (await perSchedule)(schedule);
  };
  const peopleIn = async (entries: readonly Entry[]): Promise<readonly Person[]> =>
    distinct(await Promise.all(entries.map(({ user }) => users.person(user))));
  return {
    onCall(names, at) {
      const scheduleOf = find(names);
      const policies = readPolicies(names, scheduleOf, at && { from: at, until: at });
      return async (name) => {
        const schedule = await scheduleOf(name);
        const inZone = schedule.timezone ? { timezone: schedule.timezone } : {};
        const entries = withoutEnding(await policies(schedule));
        if (entries.length > 0) return { people: await peopleIn(entries), note: null, ...inZone };
        const time = wholeSecond(at ?? now());
        const span = { from: time, until: plus(time, second) };
        const own = await ownEntries(api, schedule, span);
        const people = await peopleIn(own.filter((entry) => covers(spanOf(entry, span), time)));
        return { people, note: null, ...inZone };
      };
    },
    shifts(names, from, until) {
      const span = { from, until };
      const scheduleOf = find(names);
      const isForeseen = from >= plus(now(), -hour) && until <= plus(now(), foresight);
      const policies = isForeseen ? readPolicies(names, scheduleOf, span) : null;
      return async (name) => {
        const schedule = await scheduleOf(name);
        const byPolicies = (await policies?.(schedule)) ?? [];
        const entries = byPolicies.length > 0 ? byPolicies : await ownEntries(api, schedule, span);
        return Promise.all(
          entries.map(
            async (entry): Promise<Shift> => ({
              person: await users.person(entry.user),
              ...spanOf(entry, span),
            }),
          ),
        );
      };
    },
    history(names, from, until) {
      const scheduleOf = find(names);
      return startAll(names, async (name) =>
        readHistory(api, await scheduleOf(name), { from, until }, users),
      );
    },
    list: () => listSchedules(api),
    overrides: createOverrides({ api, find, users, now }),
  };
}

/** At the exact moment of a handover the answer may contain both shifts. Then the one that ends is over. */
function withoutEnding(entries: readonly Entry[]): readonly Entry[] {
  const starts = new Set(
    entries
      .filter(({ from, until }) => from?.getTime() !== until?.getTime())
      .map(({ from }) => from?.getTime()),
  );
  return entries.filter(({ until }) => until === null || !starts.has(until.getTime()));
}
