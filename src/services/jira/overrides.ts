import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import type { Http } from '../../http/request.ts';
import type { Overrides, Person } from '../../model.ts';
import { namesOf } from '../../people.ts';
import { isSameSpan } from '../../time.ts';
import type { RotationFinder } from '../kit/rotations.ts';
import { segment } from '../kit/segment.ts';
import { writeOnce } from '../kit/write-once.ts';
import { listAll, type Operations } from './client.ts';
import { createSchedules } from './schedules.ts';
import { askTimeline } from './timeline.ts';
import { accountIds, toPerson, type Users, whyUnusable } from './users.ts';
import { type JiraUser, onlyRotation, override as overrideEntry, periodsIn } from './wire.ts';

/** Atlassian’s account ids. Aliases of any other form are never looked up as one. */
const accountId = /^(?:[0-9a-f]{24}|[\w-]+:[\w:-]+)$/i;

/** What overrides are written with. */
export interface OverrideContext {
  readonly http: Pick<Http, 'pause'>;
  readonly operations: Operations;
  readonly users: Users;
  /** Only into this rotation of each schedule. Absent: into all of them. */
  readonly findRotation?: RotationFinder | undefined;
}

/** Writes manual handovers: "Schedule overrides" of the operations API. */
export function createOverrides({ http, operations, users, findRotation }: OverrideContext): Overrides {
  const { service, api } = operations;
  const findSchedule = createSchedules(operations);
  const pathOf = async (schedule: string) =>
    `/schedules/${segment((await findSchedule(schedule)).id)}/overrides`;
  const remove = (path: string, alias: string) =>
    api({
      method: 'DELETE',
      path: `${path}/${segment(alias)}`,
      schema: z.unknown(),
      expects: 'anything',
    });
  return {
    async find(person) {
      for (const id of idsOf(person)) {
        const user = await users.byId(id);
        if (user) return usable(toPerson(id, user), user);
      }
      for (const email of namesOf(person).filter((name) => name.includes('@'))) {
        const user = await users.byEmail(email);
        // The search found the account by this address, even if the account itself hides it.
        if (user) return usable(toPerson(user.id, { ...user, email: user.email ?? email }), user);
      }
      return null;
    },
    async list(schedule) {
      const all = await listAll(operations, await pathOf(schedule), overrideEntry);
      const rotation = await findRotation?.(schedule);
      const entries = all.filter(({ rotations }) => !rotation || covers(rotations, rotation.id));
      users.load(accountIds(entries.flatMap(({ responders }) => responders)));
      const overrides = entries.flatMap(({ alias, responders, rotations, from, until }) =>
        responders.map(async (responder) => ({
          id: alias,
          person: await users.personOf(responder),
          from,
          until,
          ...(rotation && rotations?.length !== 1 && { isWider: true as const }),
        })),
      );
      return Promise.all(overrides);
    },
    async scheduled(name, span) {
      const schedule = await findSchedule(name);
      const rotation = await findRotation?.(name);
      const timeline = await askTimeline(operations, schedule.id, span, 'base');
      const { base } = rotation ? onlyRotation(timeline, rotation.id) : timeline;
      if (base === null) return null;
      const periods = periodsIn(base);
      users.load(accountIds(periods.map(({ responder }) => responder)));
      return Promise.all(
        periods.map(async ({ responder, ...span }) => ({ ...span, person: await users.personOf(responder) })),
      );
    },
    async end(schedule, { id }) {
      await remove(await pathOf(schedule), id);
    },
    async write(schedule, override) {
      const path = await pathOf(schedule);
      const [id] = idsOf(override.person);
      if (id === undefined) {
        const message = 'Nobody can be put on call without an Atlassian account id.';
        throw new Failure(message, 'Check `handover-to`.');
      }
      const rotation = await findRotation?.(schedule);
      const body = {
        responder: { type: 'user', id },
        startDate: override.from.toISOString(),
        endDate: override.until.toISOString(),
        ...(rotation && { rotationIds: [rotation.id] }),
      };
      await writeOnce({
        what: 'the override',
        service,
        http,
        write: () => api({ method: 'POST', path, body, schema: overrideEntry }),
        list: () => listAll(operations, path, overrideEntry),
        // The alias is not ours to choose, so an override is recognised by its content.
        isIt: ({ rotations, responders, ...span }) =>
          String(rotations) === String(rotation ? [rotation.id] : null) &&
          responders.some((user) => user.id === id) &&
          isSameSpan(span, override),
        remove: ({ alias }) => remove(path, alias),
      });
    },
  };
}

/** Whether an override that is for these rotations, or for all of them, covers one. */
function covers(rotations: readonly string[] | null, id: string): boolean {
  return rotations === null || rotations.length === 0 || rotations.includes(id);
}

/** All account ids of a person. */
function idsOf({ accounts, aliases }: Person): readonly string[] {
  return [accounts?.jira ?? [], aliases].flat().filter((id) => accountId.test(id));
}

/** Returns the person. Throws a Failure if the account can’t be on call. */
function usable(person: Person, user: JiraUser): Person {
  const why = whyUnusable(user);
  if (why === null) return person;
  const name = person.email ?? person.name ?? 'Whoever takes over';
  throw new Failure(`${name} can’t be on call: ${why}.`, 'Hand over to somebody else.');
}
