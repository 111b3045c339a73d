import { Failure } from '../../failure.ts';
import type { Person } from '../../model.ts';
import { isSame, namesOf } from '../../people.ts';
import { orNull } from '../kit/api.ts';
import { type BetterStack, createMembersClient } from './client.ts';
import { type Calendar, member } from './wire.ts';

/** Finds somebody in Better Stack. `null`: nobody has one of these names. Rejects with a Failure. */
export type Members = (person: Person) => Promise<Person | null>;

/** Asks each team for a member with an address. An id is known only of somebody who is on call. */
export function createMembers(context: BetterStack, read: () => Promise<readonly Calendar[]>): Members {
  const api = createMembersClient(context);
  return async ({ email, aliases }) => {
    const calendars = await read();
    // A global token is one of many teams, and has to say which.
    const teams = [...new Set(calendars.map(({ team }) => team))];
    for (const name of [email ?? [], aliases].flat()) {
      const onCall = calendars
        .flatMap(({ people }) => people)
        .find((person) => namesOf(person).includes(name.toLowerCase()));
      if (onCall?.email) return onCall;
      if (!name.includes('@')) continue;
      for (const team of teams.length > 0 ? teams : [null]) {
        const query = { email: name, team_name: team };
        const found = await orNull(api({ path: '/api/v2/team-members', query, schema: member }));
        if (found === null || !isSame(found.person, { email: name, name: null, aliases: [] })) continue;
        if (!found.isInvited) return found.person;
        const fix = 'They must accept the invitation first, or hand over to somebody else.';
        throw new Failure(`${name} was invited to Better Stack, but is not a member yet.`, fix);
      }
    }
    return null;
  };
}
