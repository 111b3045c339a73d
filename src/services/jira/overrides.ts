import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import type { Overrides, Person } from '../../model.ts';
import { namesOf } from '../../people.ts';
import { isSameSpan } from '../../time.ts';
import { segment } from '../kit/segment.ts';
import { writeOnce } from '../kit/write-once.ts';
import { createClient, type Jira, listAll } from './client.ts';
import { createSchedules } from './schedules.ts';
import { askTimeline } from './timeline.ts';
import { accountIds, createUsers, toPerson, whyUnusable } from './users.ts';
import { baseTimeline, type JiraUser, override as overrideEntry } from './wire.ts';

/** Atlassian’s account ids. Aliases of any other form are never looked up as one. */
const accountId = /^(?:[0-9a-f]{24}|[\w-]+:[\w:-]+)$/i;

/** Writes manual handovers: "Schedule overrides" of the operations API. */
export function createOverrides(context: Jira): Overrides {
  const client = createClient(context);
  const findSchedule = createSchedules(context);
  const users = createUsers(context);
  const pathOf = async (schedule: string) =>
    `/schedules/${segment((await findSchedule(schedule)).id)}/overrides`;
  const remove = (path: string, alias: string) =>
    client.operations({
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
      const entries = await listAll(client, await pathOf(schedule), overrideEntry);
      users.load(accountIds(entries.flatMap(({ responders }) => responders)));
      const overrides = entries.flatMap(({ alias, responders, from, until }) =>
        responders.map(async (responder) => ({
          id: alias,
          person: await users.personOf(responder),
          from,
          until,
        })),
      );
      return Promise.all(overrides);
    },
    async scheduled(name, span) {
      const schedule = await findSchedule(name);
      const periods = await askTimeline(client, schedule, span, baseTimeline, 'base');
      if (periods === null) return null;
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
      const body = {
        responder: { type: 'user', id },
        startDate: override.from.toISOString(),
        endDate: override.until.toISOString(),
      };
      await writeOnce({
        what: 'the override',
        service: 'Jira Service Management',
        http: context.http,
        write: () => client.operations({ method: 'POST', path, body, schema: overrideEntry }),
        list: () => listAll(client, path, overrideEntry),
        // JSM chooses the alias itself, so an override is recognised by its content.
        isIt: ({ rotations, responders, ...span }) =>
          rotations === null && responders.some((user) => user.id === id) && isSameSpan(span, override),
        remove: ({ alias }) => remove(path, alias),
      });
    },
  };
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
