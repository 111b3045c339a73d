import { Failure, type Person, type Shift, type Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { each } from '../each.ts';
import type { PagerdutyClient } from './client.ts';
import { entriesByPolicies, ownEntries } from './entries.ts';
import type { Names } from './names.ts';
import type { PagerdutyUsers } from './users.ts';
import type { Entry, Schedule } from './wire.ts';

const second = 1_000;
const day = 86_400_000;

/** The policies tell of so much time to come; PagerDuty says 90 days. */
const foresight = 89 * day;

/**
 * Reads schedules. The escalation policies tell of many in one request, people's addresses included, so they are
 * asked first. A schedule that they say nothing about is asked itself: only it can say that nobody is on call, since
 * it may be in no policy. What they tell of the past is not the schedule's (a policy may have begun to use it
 * yesterday), so there the schedule is asked at once.
 */
export function pagerdutySchedules(
  client: PagerdutyClient,
  names: Names,
  users: PagerdutyUsers,
  now: () => Date,
): Omit<Source, 'overrides'> {
  const people = async (entries: readonly Entry[]): Promise<readonly Person[]> =>
    distinct(await Promise.all(entries.map(({ user }) => users.person(user))));
  return {
    async onCall(schedules, at) {
      const found = await names.find(schedules);
      const told = entriesByPolicies(client, schedulesOf(found), at && { from: at, until: at });
      return each(schedules, async (name) => {
        const schedule = existing(found.get(name));
        const entries = present(await told(schedule));
        if (entries.length > 0) return { people: await people(entries), note: null };
        const time = wholeSecond(at ?? now());
        const own = await ownEntries(client, schedule, time, new Date(time.getTime() + second));
        return { people: await people(own.filter((entry) => covers(entry, time))), note: null };
      });
    },
    async shifts(schedules, from, until) {
      const found = await names.find(schedules);
      const start = now().getTime();
      const ahead = from.getTime() >= start - day / 24 && until.getTime() <= start + foresight;
      const told = ahead ? entriesByPolicies(client, schedulesOf(found), { from, until }) : null;
      return each(schedules, async (name) => {
        const schedule = existing(found.get(name));
        const entries = (await told?.(schedule)) ?? [];
        const all = entries.length > 0 ? entries : await ownEntries(client, schedule, from, until);
        return Promise.all(
          once(all).map(async (entry): Promise<Shift> => {
            const person = await users.person(entry.user);
            return { person, from: entry.from ?? from, until: entry.until ?? until };
          }),
        );
      });
    },
  };
}

function schedulesOf(found: ReadonlyMap<string, Schedule | Failure>): readonly Schedule[] {
  return [...found.values()].flatMap((schedule) => (schedule instanceof Failure ? [] : schedule));
}

function existing(schedule: Schedule | Failure | undefined): Schedule {
  if (schedule === undefined || schedule instanceof Failure) throw schedule;
  return schedule;
}

/** At the very moment of a handover both shifts may be told; then the one that ends is over. */
function present(entries: readonly Entry[]): readonly Entry[] {
  const starts = new Set(
    entries
      .filter(({ from, until }) => from?.getTime() !== until?.getTime())
      .map(({ from }) => from?.getTime()),
  );
  return entries.filter(({ until }) => until === null || !starts.has(until.getTime()));
}

/** Every entry once, though it is told for every policy and level. */
function once(entries: readonly Entry[]): readonly Entry[] {
  const key = ({ user, from, until }: Entry) => JSON.stringify([user?.id, from, until]);
  return [...new Map(entries.map((entry) => [key(entry), entry])).values()];
}

/** PagerDuty’s times are whole seconds. */
function wholeSecond(time: Date): Date {
  return new Date(Math.floor(time.getTime() / second) * second);
}

function covers({ from, until }: Entry, time: Date): boolean {
  return (from === null || from <= time) && (until === null || time < until);
}
