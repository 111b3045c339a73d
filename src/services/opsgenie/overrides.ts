import type { Overrides } from '../../model.ts';
import { asFailure, Failure } from '../../model.ts';
import { segment } from '../kit/segment.ts';
import { isFinal, isNotFound, type OpsgenieClient } from './client.ts';
import { byNameOrId } from './schedules.ts';
import { overrides, person, user, written } from './wire.ts';

/** Writes manual handovers: "Schedule override" and "User" of the REST API v2. */
export function opsgenieOverrides(client: OpsgenieClient): Overrides {
  const path = (schedule: string, type: string) =>
    `/v2/schedules/${segment(schedule)}/overrides?scheduleIdentifierType=${type}`;
  const list: Overrides['list'] = (schedule) =>
    byNameOrId(client, schedule, (type) => client.get(path(schedule, type), overrides));
  return {
    list,
    async find({ email, aliases }) {
      for (const name of [email, ...aliases]) {
        if (name === null) continue;
        const found = await client.get(`/v2/users/${segment(name)}`, user).catch((error) => {
          if (isNotFound(error)) return null;
          throw error;
        });
        if (found?.blocked) {
          const fix = 'Unblock the user in Opsgenie, or hand over to somebody else.';
          throw new Failure(`${name} is blocked in Opsgenie and can’t be on call.`, fix);
        }
        if (found) return person(found.username, found.fullName ?? null);
      }
      return null;
    },
    async write(schedule, override) {
      const body = {
        alias: override.id,
        user: { type: 'user', username: override.person.email ?? override.person.aliases[0] },
        startDate: override.from.toISOString(),
        endDate: override.until.toISOString(),
      };
      try {
        await byNameOrId(client, schedule, (type) => client.post(path(schedule, type), body, written));
      } catch (error) {
        // The answer may have been lost after Opsgenie had written it.
        const standing = await list(schedule).catch(() => null);
        if (standing === null && !isFinal(error)) throw unknownOverride(asFailure(error));
        if (!standing?.some(({ id }) => id === override.id)) throw error;
      }
    },
  };
}

function unknownOverride(cause: Failure): Failure {
  const fix = 'The next run shows what Opsgenie says then; asking for the same again writes no second one.';
  return new Failure(`It is not known whether the override was written. ${cause.message}`, fix, { cause });
}
