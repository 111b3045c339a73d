import { Failure } from '../../failure.ts';
import type { Http } from '../../http/request.ts';
import type { Overrides, Person } from '../../model.ts';
import { display } from '../../people.ts';
import type { Api } from '../kit/api.ts';
import { writeParts, writeUntilSeen } from '../kit/new-override.ts';
import { nameSegment } from './client.ts';
import { groupsOf, usersOf } from './periods.ts';
import type { Schedules } from './schedules.ts';
import type { Users } from './users.ts';
import { type Policy, taken } from './wire.ts';

/** What is needed to take over. */
interface Parts {
  readonly api: Api;
  readonly http: Pick<Http, 'pause'>;
  readonly schedules: Pick<Schedules, 'current'>;
  readonly users: Users;
}

const advice = {
  400: 'Nothing was changed there. Check that whoever takes over can be on call in Splunk On-Call.',
  403: 'A read-only key can’t hand over: create one that is not (Integrations → API). Too many requests in a minute get the same answer; in that case try again in a minute.',
  404: 'Check that whoever takes over is still a user in Splunk On-Call.',
};

/** Somebody who is on call in a policy, and is to be replaced. */
interface Replacement {
  readonly policy: string;
  readonly from: string;
}

/**
 * Hands over with "Create an on-call override (take on-call)", the only override that the public API can write. It lasts
 * until the shift ends, or for thirty days where a policy names a user and no rotation.
 */
export function createOverrides({ api, http, schedules, users }: Parts): Overrides {
  const replace = (team: string, { policy, from }: Replacement, to: string) =>
    writeUntilSeen({
      what: 'the handover',
      service: 'Splunk On-Call',
      http,
      list: () => schedules.current(team),
      isIt: (now) => now.slug === policy && !isOnCall(now, from) && isOnCall(now, to),
      write: () =>
        api({
          method: 'PATCH',
          path: `/api-public/v1/policies/${nameSegment(policy)}/oncall/user`,
          body: { fromUser: from, toUser: to },
          schema: taken,
          advice,
          notIdempotent: true,
        }),
    });
  return {
    untilShiftEnds: true,
    async find({ email, aliases }) {
      for (const name of [email ?? [], aliases].flat()) {
        const found = await users.search(name);
        if (found) return found;
      }
      return null;
    },
    async list(team) {
      const scheduled = (await schedules.current(team)).flatMap(({ overrides }) => overrides);
      const personOf = await users.find(scheduled.flatMap(({ username }) => username ?? []));
      return scheduled.flatMap(({ instead, username, from, until }) => {
        const id = `${instead} ${from.toISOString()}`;
        return username === null ? [] : [{ id, person: personOf(username), from, until }];
      });
    },
    async write(team, { person }) {
      const to = usernameIn(person);
      const policies = await schedules.current(team);
      const replacements = policies.flatMap((policy) => replacementsIn(policy, to));
      if (replacements.length === 0 && !policies.some((policy) => isOnCall(policy, to))) throw nobody(team);
      await writeParts(`shifts of the team ${team}`, replacements, (one) => replace(team, one, to));
    },
  };
}

/** Everybody who is to be replaced in a policy. Throws a Failure if that can't be done. */
function replacementsIn(policy: Policy, to: string): readonly Replacement[] {
  const [group] = policy.entries.flatMap((entry) => groupsOf(entry, policy));
  if (group) {
    const message = `Nobody can take over from the ${group.name}: Splunk On-Call only replaces a user who is on call.`;
    throw new Failure(message, 'Hand over in Splunk On-Call itself.');
  }
  const others = new Set(policy.entries.flatMap(usersOf).filter((username) => username !== to));
  if (policy.slug === null && others.size > 0) {
    const message = `Splunk On-Call’s answer gives no slug for the policy ${policy.name}, so nobody can take over there.`;
    throw new Failure(message, 'The API may have changed. Hand over in Splunk On-Call itself.');
  }
  return [...others].flatMap((from) => (policy.slug === null ? [] : { policy: policy.slug, from }));
}

function isOnCall({ entries }: Policy, username: string): boolean {
  return entries.some((entry) => usersOf(entry).includes(username));
}

/** The user name, which comes before all other names. */
function usernameIn(person: Person): string {
  const [username] = person.aliases;
  if (username !== undefined) return username;
  const message = `Could not determine the user name of ${display(person)} in Splunk On-Call.`;
  throw new Failure(message, 'Check `handover-to`.');
}

function nobody(team: string): Failure {
  const message = `Nobody is on call in the team ${team}: Splunk On-Call only replaces a user who is on call.`;
  return new Failure(message, 'Schedule an override in Splunk On-Call itself.');
}
