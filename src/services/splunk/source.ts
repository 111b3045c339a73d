import { Failure } from '../../failure.ts';
import type { OnCall, Person, Shift, Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { covers, earlier, later, minute, overlaps, plus } from '../../time.ts';
import type { Api } from '../kit/api.ts';
import { startAll } from '../kit/once.ts';
import { findRotation, perRotation } from '../kit/rotations.ts';
import { createClient, type Splunk } from './client.ts';
import { createOverrides } from './overrides.ts';
import { onCallNow, upcomingShifts } from './periods.ts';
import { createSchedules, listTeams, type Schedules } from './schedules.ts';
import { createUsers, type Users } from './users.ts';
import type { Period, Policy } from './wire.ts';

/** Reads teams' schedules. One request returns both who is on call and the coming shifts. */
export function createSource(context: Splunk): Source {
  const api = createClient(context);
  const shared = { context, api, schedules: createSchedules(api), users: createUsers(api) };
  const overrides = createOverrides({ ...shared, http: context.http });
  // Whoever is replaced in a policy is replaced in all its rotations, so that one alone can't be handed over.
  return {
    ...sourceOf(shared),
    overrides,
    inRotation: perRotation((rotation) => sourceOf(shared, rotation)),
  };
}

/** What a source and those of its rotations share. */
interface Shared {
  readonly context: Splunk;
  readonly api: Api;
  readonly schedules: Schedules;
  readonly users: Users;
}

/** Whole teams, or one rotation of each of them. */
function sourceOf({ context, api, schedules, users }: Shared, rotation?: string): Source {
  const readPolicies = async (slug: string, now: Date, until: Date): Promise<readonly Policy[]> => {
    const policies = await schedules.upcoming(slug, now, until);
    return rotation === undefined ? policies : onlyRotation(policies, rotation, slug);
  };
  const readCurrent = async (slug: string): Promise<readonly Person[]> => {
    const now = context.now();
    const policies = await readPolicies(slug, now, now);
    return onCallNow(policies, await users.find(usernames(policies)));
  };
  const readShifts = async (slug: string, from: Date, until: Date): Promise<readonly Shift[]> => {
    const now = context.now();
    // The schedule begins with the current shifts; only the log has earlier ones. A run takes a moment.
    const isPast = now.getTime() - from.getTime() >= minute;
    if (isPast && rotation !== undefined) throw noPast(rotation);
    const edge = isPast ? now : from;
    const [past, policies] = await Promise.all([
      isPast ? schedules.past(slug, from, earlier(until, now)) : [],
      until > edge ? readPolicies(slug, now, until) : [],
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
    past: { note: 'Splunk On-Call’s log may lack the last 15 minutes.' },
  };
}

/** The entries of one rotation, whichever policies page it. Throws a Failure if the team has no such rotation. */
function onlyRotation(policies: readonly Policy[], wanted: string, slug: string): readonly Policy[] {
  const names = policies.flatMap(({ entries }) => entries.flatMap(({ rotation }) => rotation ?? []));
  const rotations = [...new Set(names)].map((name) => ({ id: name, name }));
  const { name } = findRotation(rotations, wanted, {
    service: 'Splunk On-Call',
    owner: `the team “${slug}”`,
  });
  return policies.map((policy) => ({
    ...policy,
    entries: policy.entries.filter(({ rotation }) => rotation === name),
  }));
}

/** The log of who was on call is one of policies, so that it does not tell rotations. */
function noPast(rotation: string): Failure {
  return new Failure(
    `Splunk On-Call does not tell who was on call in the rotation “${rotation}”: its log is of whole teams.`,
    'Leave `rotation` out where the past matters: for `mode: report`, `overlap`, reminders and handover issues.',
  );
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
