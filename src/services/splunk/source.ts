import type { OnCall, Person, Shift, Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { covers, earlier, later, minute, overlaps, plus } from '../../time.ts';
import { startAll } from '../kit/once.ts';
import { createClient, type Splunk } from './client.ts';
import { createOverrides } from './overrides.ts';
import { onCallNow, upcomingShifts } from './periods.ts';
import { createSchedules, listTeams } from './schedules.ts';
import { createUsers } from './users.ts';
import type { Period, Policy } from './wire.ts';

/** Reads teams' schedules. One request returns both who is on call and the coming shifts. */
export function createSource(context: Splunk): Source {
  const api = createClient(context);
  const schedules = createSchedules(api);
  const users = createUsers(api);

  const readCurrent = async (slug: string): Promise<readonly Person[]> => {
    const now = context.now();
    const policies = await schedules.upcoming(slug, now, now);
    return onCallNow(policies, await users.find(usernames(policies)));
  };
  const readShifts = async (slug: string, from: Date, until: Date): Promise<readonly Shift[]> => {
    const now = context.now();
    // The schedule begins with the current shifts; only the log has earlier ones. A run takes a moment.
    const isPast = now.getTime() - from.getTime() >= minute;
    const edge = isPast ? now : from;
    const [past, policies] = await Promise.all([
      isPast ? schedules.past(slug, from, earlier(until, now)) : [],
      until > edge ? schedules.upcoming(slug, now, until) : [],
    ]);
    const personOf = await users.find(usernames(policies, past));
    const upcoming = upcomingShifts(policies, personOf, earlier(edge, now), until)
      .filter((shift) => overlaps(shift, { from: edge, until }))
      .map((shift) => (isPast ? { ...shift, from: later(shift.from, edge) } : shift));
    return [
      ...past.map(({ username, from, until }) => ({ person: personOf(username), from, until })),
      ...upcoming,
    ];
  };
  const readAt = async (slug: string, time: Date): Promise<readonly Person[]> => {
    const shifts = await readShifts(slug, time, plus(time, 1));
    return shifts.filter((shift) => covers(shift, time)).map(({ person }) => person);
  };
  return {
    onCall: (slugs, time) =>
      startAll(slugs, async (slug): Promise<OnCall> => {
        const people = await (time ? readAt(slug, time) : readCurrent(slug));
        return { people: distinct(people), note: null };
      }),
    shifts: (slugs, from, until) => startAll(slugs, (slug) => readShifts(slug, from, until)),
    list: () => listTeams(api),
    overrides: createOverrides({ api, http: context.http, schedules, users }),
    past: { note: 'Splunk On-Call’s log may lack the last 15 minutes.' },
  };
}

/** Everybody a schedule names, so that the first look-up covers all later ones. */
function usernames(policies: readonly Policy[], past: readonly Period[] = []): readonly string[] {
  const names = [
    ...policies.flatMap(({ entries, overrides }) => [
      ...entries.flatMap(({ scheduled, override, rolls }) => [
        scheduled,
        override,
        ...rolls.map(({ username }) => username),
      ]),
      ...overrides.map(({ username }) => username),
    ]),
    ...past.map(({ username }) => username),
  ];
  return names.filter((name) => name !== null);
}
