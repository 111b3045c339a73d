import * as z from 'zod/mini';
import { asFailure, Failure, type Override, type Overrides, type Person } from '../../model.ts';
import { segment } from '../kit/segment.ts';
import { isFinal, type JiraClient } from './client.ts';
import { listAll } from './list.ts';
import type { Schedules } from './schedules.ts';
import { personOf, unusable } from './user.ts';
import type { JiraUsers } from './users.ts';
import { override as entry, type WireOverride } from './wire.ts';

/** What Atlassian's account ids look like; other aliases are never asked for as if they were one. */
const accountId = /^(?:[0-9a-f]{24}|[\w-]+:[\w:-]+)$/i;

/** Writes manual handovers: "Schedule overrides" of the operations API. */
export function jsmOverrides(client: JiraClient, schedules: Schedules, users: JiraUsers): Overrides {
  const pathOf = async (schedule: string) =>
    `/schedules/${segment((await schedules.find(schedule)).id)}/overrides`;
  return {
    async find(person) {
      const { email, aliases } = person;
      for (const id of idsOf(person)) {
        const user = await users.byId(id);
        if (user) return checked(personOf(id, user), unusable(user));
      }
      for (const name of [email, ...aliases]) {
        if (!name?.includes('@')) continue;
        const address = name.toLowerCase();
        const user = await users.byEmail(address);
        if (!user) continue;
        const found = personOf(user.id, user);
        // The search found the account by this address, even if the account itself hides it.
        return checked({ ...found, email: found.email ?? address }, unusable(user));
      }
      return null;
    },
    async list(schedule) {
      const standing = await listAll(client, await pathOf(schedule), entry);
      const responders = standing.flatMap(({ responders }) => responders);
      users.load(responders.map(({ id }) => id));
      const all = standing.map(({ alias, responders, from, until }) =>
        responders.map(
          async ({ id }): Promise<Override> => ({
            id: alias,
            person: personOf(id, await users.byId(id)),
            from,
            until,
          }),
        ),
      );
      return Promise.all(all.flat());
    },
    async write(schedule, override) {
      const path = await pathOf(schedule);
      const [id] = idsOf(override.person);
      if (id === undefined)
        throw new Failure(
          'Nobody can be put on call without an Atlassian account id.',
          'Check `handover-to`.',
        );
      const body = {
        responder: { type: 'user', id },
        startDate: override.from.toISOString(),
        endDate: override.until.toISOString(),
      };
      const same = (one: WireOverride) =>
        one.rotations === null &&
        one.responders.some((responder) => responder.id === id) &&
        one.from.getTime() === override.from.getTime() &&
        one.until.getTime() === override.until.getTime();
      const posted = client.operations({ method: 'POST', path, schema: entry, body });
      const written = await posted.catch(asFailure);
      const standing = await listAll(client, path, entry).then(
        (all) => all.filter(same),
        () => null,
      );
      if (!(written instanceof Failure)) return leaveOne(client, path, standing ?? [], written.alias);
      // The answer may have been lost after JSM had written it.
      if (standing === null && !isFinal(written)) throw notKnown(written);
      const [first] = standing ?? [];
      if (!first) throw written;
      return leaveOne(client, path, standing ?? [], first.alias);
    },
  };
}

/** Every account id that a person goes by. */
function idsOf({ accounts, aliases }: Person): readonly string[] {
  return [accounts?.jira, ...aliases].filter((id) => id !== undefined).filter((id) => accountId.test(id));
}

function checked(person: Person, why: string | null): Person {
  if (why === null) return person;
  throw new Failure(
    `${person.email ?? person.name ?? 'Whoever takes over'} can’t be on call: ${why}.`,
    'Hand over to somebody else.',
  );
}

/**
 * JSM chooses the alias itself, so that a request that was sent again after its answer was lost writes a second one.
 * They say the same, and it does no harm if one that is too many can't be taken away; where the one to keep is not among
 * them, none is taken away.
 */
async function leaveOne(
  { operations }: JiraClient,
  path: string,
  standing: readonly WireOverride[],
  keep: string,
): Promise<void> {
  const stands = standing.some(({ alias }) => alias === keep);
  const others = stands ? standing.filter(({ alias }) => alias !== keep) : [];
  await Promise.allSettled(
    others.map(({ alias }) =>
      operations({ method: 'DELETE', path: `${path}/${segment(alias)}`, schema: z.unknown() }),
    ),
  );
}

function notKnown(cause: Failure): Failure {
  const fix = 'Look into the schedule, or ask for the same again: the next run shows what stands there then.';
  return new Failure(`It is not known whether the override was written. ${cause.message}`, fix, { cause });
}
