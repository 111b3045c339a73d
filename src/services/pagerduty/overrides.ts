import * as z from 'zod/mini';
import { asFailure, Failure } from '../../failure.ts';
import { HttpFailure } from '../../http/answer.ts';
import type { Override, Overrides, Person } from '../../model.ts';
import { day, earlier, minute, plus, second } from '../../time.ts';
import { type Api, isRefusal } from '../kit/api.ts';
import { unknownOutcome } from '../kit/write-once.ts';
import { isId, iso, listAll } from './client.ts';
import { ownEntries, shiftBasedEntries } from './entries.ts';
import { type ExistingOverride, legacyOverrides, refusals, shiftBasedOverrides } from './override-wire.ts';
import { planOverrides, type Takeover, uncovered } from './plan-overrides.ts';
import type { Finder } from './schedules.ts';
import type { Users } from './users.ts';
import type { Schedule } from './wire.ts';

/** So far ahead overrides are listed: further than any handover lasts. */
const horizon = 60 * day;

/** What overrides are written with. */
interface Parts {
  readonly api: Api;
  readonly find: Finder;
  readonly users: Users;
  readonly now: () => Date;
}

/** Writes manual handovers, into schedules of both kinds. */
export function createOverrides({ api, find, users, now }: Parts): Overrides {
  return {
    async find({ email, aliases }) {
      for (const name of [email, ...aliases]) {
        if (name === null) continue;
        const search = isId(name) ? users.byId : name.includes('@') ? users.byEmail : null;
        const person = await search?.(name);
        if (person) return person;
      }
      return null;
    },
    async list(name) {
      const existing = await listOverrides(api, await find([name])(name), now());
      return Promise.all(
        existing.map(
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
      const schedule = await find([name])(name);
      const takeover = { user: userIdOf(person), from, until };
      const write = schedule.shiftBased ? overrideShifts : overrideSchedule;
      await write(api, schedule, takeover).catch((error) =>
        confirmWritten(api, schedule, takeover, asFailure(error)),
      );
      await removeDuplicates(api, schedule, takeover);
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
async function overrideSchedule(api: Api, { id }: Schedule, { user, from, until }: Takeover): Promise<void> {
  const override = { start: iso(from), end: iso(until), user: { id: user, type: 'user_reference' } };
  const refused = await api({
    method: 'POST',
    path: `/schedules/${id}/overrides`,
    body: { overrides: [override] },
    schema: refusals,
  });
  if (refused.length === 0) return;
  throw new HttpFailure(
    `PagerDuty refused the override: “${refused.join(' ').slice(0, 300)}”.`,
    'Nothing was written. Check `handover-to` and how long the handover lasts, or hand over in PagerDuty itself.',
    { status: 400 },
  );
}

/** Replaces everybody else in a shift-based schedule, where each shift is overridden on its own. */
async function overrideShifts(api: Api, schedule: Schedule, takeover: Takeover): Promise<void> {
  const assignments = await shiftBasedEntries(api, schedule, takeover);
  const { overrides, customShifts } = planOverrides(assignments, takeover);
  const post = (type: string, body: object) =>
    api({ method: 'POST', path: `/v3/schedules/${schedule.id}/${type}`, body, schema: z.unknown() });
  if (overrides.length > 0) await post('overrides', { overrides });
  if (customShifts.length > 0) await post('custom_shifts', { custom_shifts: customShifts });
}

/**
 * The answer may have been lost after PagerDuty had written it: then the schedule says so. Its first minute is not
 * checked, since PagerDuty may let an override begin when the request arrives.
 */
async function confirmWritten(
  api: Api,
  schedule: Schedule,
  { user, from, until }: Takeover,
  failure: Failure,
): Promise<void> {
  const span = { from: earlier(plus(from, minute), plus(until, -second)), until };
  const entries = await ownEntries(api, schedule, span).catch(() => null);
  if (entries === null) {
    throw isRefusal(failure) ? failure : unknownOutcome('the override', 'PagerDuty', failure);
  }
  const isOthers = entries.some((entry) => entry.user?.id !== user);
  if (isOthers || uncovered(entries, span).length > 0) throw failure;
}

/** The overrides that apply at a time or later, with their real start and end. */
function listOverrides(
  api: Api,
  { id, shiftBased }: Schedule,
  from: Date,
): Promise<readonly ExistingOverride[]> {
  const query = { since: iso(from), until: iso(plus(from, horizon)), overflow: 'true' };
  if (!shiftBased) return api({ path: `/schedules/${id}/overrides`, query, schema: legacyOverrides });
  const path = `/v3/schedules/${id}/overrides`;
  return listAll(api, { path, query: { ...query, limit: 100 }, schema: shiftBasedOverrides });
}

/**
 * PagerDuty chooses the id itself, so that a request that was sent again after its answer was lost writes a second
 * override. They say the same, and it does no harm if one too many can't be removed.
 */
async function removeDuplicates(api: Api, schedule: Schedule, takeover: Takeover): Promise<void> {
  const existing = await listOverrides(api, schedule, takeover.from).catch(() => []);
  const own = existing.filter(
    ({ user, from, until }) => user.id === takeover.user && from >= takeover.from && until <= takeover.until,
  );
  const copies = Map.groupBy(own, ({ from, until, over }) => JSON.stringify([from, until, over]));
  const ids = [...copies.values()].flatMap(([, ...duplicates]) => duplicates.flatMap(({ id }) => id ?? []));
  const path = `${schedule.shiftBased ? '/v3' : ''}/schedules/${schedule.id}/overrides`;
  await Promise.allSettled(
    ids.map((id) =>
      api({ method: 'DELETE', path: `${path}/${id}`, expects: 'anything', schema: z.unknown() }),
    ),
  );
}
