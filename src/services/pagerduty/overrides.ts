import * as z from 'zod/mini';
import { HttpFailure } from '../../http/answer.ts';
import { asFailure, Failure, type Override, type Overrides, type Person } from '../../model.ts';
import { answered, isId, type PagerdutyClient, queryOf } from './client.ts';
import { iso, ownEntries, shiftBasedEntries } from './entries.ts';
import type { Names } from './names.ts';
import { legacyOverrides, overrideShifts, refusals, type Standing } from './override-wire.ts';
import { type Duty, swap, uncovered } from './swap.ts';
import type { PagerdutyUsers } from './users.ts';
import type { Schedule } from './wire.ts';

const second = 1_000;
const minute = 60 * second;

/** So far ahead overrides are listed, in milliseconds: further than any handover lasts. */
const ahead = 60 * 1_440 * minute;

/** Writes manual handovers, into schedules of both kinds. */
export function pagerdutyOverrides(
  client: PagerdutyClient,
  names: Names,
  users: PagerdutyUsers,
  now: () => Date,
): Overrides {
  const find: Overrides['find'] = async ({ email, aliases }) => {
    for (const name of [email, ...aliases]) {
      if (name === null) continue;
      const found = isId(name) ? users.byId(name) : name.includes('@') ? users.byEmail(name) : null;
      const person = await found;
      if (person) return person;
    }
    return null;
  };
  const scheduleOf = async (name: string): Promise<Schedule> => {
    const found = (await names.find([name])).get(name);
    if (found === undefined || found instanceof Failure) throw found;
    return found;
  };
  return {
    find,
    async list(name) {
      const schedule = await scheduleOf(name);
      const standing = await standingFrom(client, schedule, now());
      return Promise.all(
        standing.map(
          async ({ id, user, from, until }): Promise<Override> => ({
            id: id ?? `${user.id} ${iso(from)}`,
            person: await users.person(user),
            from,
            until,
          }),
        ),
      );
    },
    async write(name, { person, from, until }) {
      const schedule = await scheduleOf(name);
      const duty: Duty = { user: userIdOf(person), from, until };
      const written = await (schedule.shiftBased ? swapShifts : layOver)(client, schedule, duty).then(
        () => null,
        asFailure,
      );
      if (written !== null) await mustStand(client, schedule, duty, written);
      await leaveOne(client, schedule, duty);
    },
  };
}

function userIdOf({ email, aliases }: Person): string {
  const id = aliases.find(isId);
  if (id !== undefined) return id;
  throw new Failure(
    `PagerDuty’s id of ${email ?? 'whoever takes over'} is not known.`,
    'Check `handover-to`.',
  );
}

/** Lays an override over a schedule made of layers: there it goes before everything else. */
async function layOver(
  client: PagerdutyClient,
  { id }: Schedule,
  { user, from, until }: Duty,
): Promise<void> {
  const override = { start: iso(from), end: iso(until), user: { id: user, type: 'user_reference' } };
  const refused = await client.post(`/schedules/${id}/overrides`, { overrides: [override] }, refusals);
  if (refused.length === 0) return;
  throw new HttpFailure(
    `PagerDuty refused the override: “${refused.join(' ').slice(0, 300)}”.`,
    'Nothing was written. Check `handover-to` and until when it shall last, or hand over in PagerDuty itself.',
    { status: 400 },
  );
}

/** Takes everybody else's place in a shift-based schedule, where each shift is overridden on its own. */
async function swapShifts(client: PagerdutyClient, schedule: Schedule, duty: Duty): Promise<void> {
  const { overrides, customShifts } = swap(
    await shiftBasedEntries(client, schedule, duty.from, duty.until),
    duty,
  );
  const path = `/v3/schedules/${schedule.id}`;
  const anything = z.unknown();
  if (overrides.length > 0) await client.post(`${path}/overrides`, { overrides }, anything);
  if (customShifts.length > 0)
    await client.post(`${path}/custom_shifts`, { custom_shifts: customShifts }, anything);
}

/**
 * The answer may have been lost after PagerDuty had written it: then the schedule says so. Its first minute is not
 * looked at, since PagerDuty may let an override begin when the request arrives.
 */
async function mustStand(
  client: PagerdutyClient,
  schedule: Schedule,
  { user, from, until }: Duty,
  failure: Failure,
): Promise<void> {
  const start = new Date(Math.min(from.getTime() + minute, until.getTime() - second));
  const entries = await ownEntries(client, schedule, start, until).catch(() => null);
  if (entries === null) throw answered(failure, 400, 401, 402, 403, 404) ? failure : notKnown(failure);
  const others = entries.some((entry) => entry.user?.id !== user);
  if (others || uncovered(entries, { from: start, until }).length > 0) throw failure;
}

/** The overrides that stand at a time or will, with their real start and end. */
async function standingFrom(
  client: PagerdutyClient,
  { id, shiftBased }: Schedule,
  from: Date,
): Promise<readonly Standing[]> {
  const query = { since: iso(from), until: iso(new Date(from.getTime() + ahead)), overflow: 'true' };
  return shiftBased
    ? client.list(`/v3/schedules/${id}/overrides`, { ...query, limit: 100 }, overrideShifts)
    : client.get(`/schedules/${id}/overrides?${queryOf(query)}`, legacyOverrides);
}

/**
 * PagerDuty chooses the id itself, so that a request that was sent again after its answer was lost writes a second
 * override. They say the same, and it does no harm if one that is too many can't be taken away.
 */
async function leaveOne(client: PagerdutyClient, schedule: Schedule, duty: Duty): Promise<void> {
  const standing = await standingFrom(client, schedule, duty.from).catch(() => []);
  const seen = new Set<string>();
  const doubles = standing.filter(({ user, from, until, over }) => {
    if (user.id !== duty.user || from < duty.from || until > duty.until) return false;
    const key = JSON.stringify([from, until, over]);
    const double = seen.has(key);
    seen.add(key);
    return double;
  });
  const root = schedule.shiftBased ? '/v3/schedules' : '/schedules';
  await Promise.allSettled(
    doubles.flatMap(({ id }) => (id === null ? [] : client.remove(`${root}/${schedule.id}/overrides/${id}`))),
  );
}

function notKnown(cause: Failure): Failure {
  const fix = 'Look into the schedule, or ask for the same again: the next run shows what stands there then.';
  return new Failure(`It is not known whether the override was written. ${cause.message}`, fix, { cause });
}
