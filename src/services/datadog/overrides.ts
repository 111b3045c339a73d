import * as z from 'zod/mini';
import type { Override, Overrides, Person, Shift } from '../../model.ts';
import { isSame } from '../../people.ts';
import { day, earlier, later, overlaps, plus, type Span, second } from '../../time.ts';
import { type Advice, type Api, orNull } from '../kit/api.ts';
import { writeOverride } from '../kit/new-override.ts';
import { ownId } from '../kit/own-id.ts';
import { segment } from '../kit/segment.ts';
import { takePrecedence } from '../kit/take-precedence.ts';
import type { Datadog } from './client.ts';
import { listAll } from './list.ts';
import type { ReadResponders } from './responders.ts';
import type { Users } from './users.ts';
import { overrides, type Schedule } from './wire.ts';

/** What is needed to write overrides. */
interface Parts extends Pick<Datadog, 'http' | 'now'> {
  readonly api: Api;
  readonly users: Users;
  readonly responders: ReadResponders;
  readonly find: (schedule: string) => Promise<Schedule>;
}

/** How far back and ahead overrides are listed: further than any handover lasts. */
const reach = 60 * day;

const missing: Advice = {
  404: 'Overrides are new in Datadog’s API, and your organization may not have them there yet: hand over in Datadog itself.',
};

const advice: Advice = {
  ...missing,
  403: 'Check `datadog-app-key`: a handover also needs the scope `on_call_write` (Organization Settings → Application Keys), and its owner needs the permission On-Call Write.',
};

const pathOf = ({ id }: Schedule) => `/api/v2/on-call/schedules/${segment(id)}/overrides`;

/**
 * The overrides that overlap a span: "List On-Call schedule overrides". Whether Datadog's own filter includes those that began
 * earlier is not documented, so it gets more time than that.
 */
export async function listOverrides(
  api: Api,
  users: Pick<Users, 'person'>,
  schedule: Schedule,
  span: Span,
): Promise<readonly Override[]> {
  const query = {
    'filter[start]': plus(span.from, -reach).toISOString(),
    'filter[end]': plus(span.until, reach).toISOString(),
  };
  const listed = await listAll(api, { path: pathOf(schedule), query, schema: overrides, advice: missing });
  return Promise.all(
    listed
      .filter((entry) => entry !== null)
      .filter((entry) => overlaps(entry, span))
      .map(async ({ id, who, from, until }) => ({ id, person: await users.person(who), from, until })),
  );
}

/** Writes manual handovers. These requests are in Datadog's documentation and clients, but not in its OpenAPI file. */
export function createOverrides({ api, http, users, responders, find, now }: Parts): Overrides {
  const list = (schedule: Schedule) => {
    const from = now();
    return listOverrides(api, users, schedule, { from, until: plus(from, reach) });
  };
  const post = async (schedule: Schedule, shifts: readonly Shift[]) => {
    const data = shifts.map(({ person, from, until }) => ({
      type: 'overrides',
      attributes: { start: from.toISOString(), end: until.toISOString() },
      relationships: { user: { data: { type: 'users', id: ownId('Datadog', person) } } },
    }));
    const body = { data };
    await api({
      method: 'POST',
      path: pathOf(schedule),
      body,
      notIdempotent: true,
      schema: overrides,
      advice,
    });
  };
  const remove = (schedule: Schedule, { id }: Override) => {
    const path = `${pathOf(schedule)}/${segment(id)}`;
    return orNull(api({ method: 'DELETE', path, expects: 'anything', schema: z.unknown(), advice }));
  };
  const writeOne = (schedule: Schedule, override: Shift) =>
    writeOverride({
      service: 'Datadog',
      http,
      override,
      list: () => list(schedule),
      write: () => post(schedule, [override]),
    });
  const isAlone = async (schedule: Schedule, person: Person, at: Date) => {
    const people = await responders.people(schedule, at);
    return people.length > 0 && people.every((other) => isSame(other, person));
  };
  return {
    find: users.find,
    list: async (name) => list(await find(name)),
    async write(name, override) {
      const schedule = await find(name);
      await writeOne(schedule, override);
      await takePrecedence({
        override,
        now,
        list: () => list(schedule),
        isOnCall: (at) => isAlone(schedule, override.person, at),
        write: (part) => writeOne(schedule, part),
        end: (other) => remove(schedule, other),
      });
    },
    async scheduled(name, span, without) {
      const schedule = await find(name);
      const [first] = without;
      if (first === undefined) return null;
      const from = without.reduce((time, other) => earlier(time, other.from), first.from);
      const until = without.reduce((time, other) => later(time, other.until), first.until);
      // Datadog does not tell. Whoever is on call right before and after the overrides would be on call during them too.
      const [before, after] = await Promise.all([
        responders.people(schedule, plus(from, -second)),
        responders.people(schedule, until),
      ]);
      const isSameTeam =
        before.length === after.length && before.every((one) => after.some((other) => isSame(one, other)));
      if (!isSameTeam || before.length === 0) return null;
      const coming =
        until < span.until ? await responders.shifts(schedule, { from: until, until: span.until }) : [];
      return [...before.map((person) => ({ person, from: earlier(from, span.from), until })), ...coming];
    },
    async end(name, override) {
      await remove(await find(name), override);
    },
  };
}
