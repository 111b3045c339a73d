import { Failure } from '../../failure.ts';
import type { Overrides } from '../../model.ts';
import { orNull } from '../kit/api.ts';
import { segment } from '../kit/segment.ts';
import { writeOnce } from '../kit/write-once.ts';
import { createClient, type Opsgenie } from './client.ts';
import { createAskSchedule } from './schedules.ts';
import { overrides, user, userNamed, written } from './wire.ts';

/** Writes manual handovers: "Schedule override" and "User" of the REST API v2. */
export function createOverrides(context: Opsgenie): Overrides {
  const api = createClient(context);
  const askSchedule = createAskSchedule(context);
  const path = (schedule: string) => `/v2/schedules/${segment(schedule)}/overrides`;
  const list: Overrides['list'] = (schedule) =>
    askSchedule(schedule, (scheduleIdentifierType) =>
      api({ path: path(schedule), query: { scheduleIdentifierType }, schema: overrides }),
    );
  return {
    list,
    async find({ email, aliases }) {
      for (const name of [email ?? [], aliases].flat()) {
        const account = await orNull(api({ path: `/v2/users/${segment(name)}`, schema: user }));
        if (account?.blocked) {
          const fix = 'Unblock the user in Opsgenie, or hand over to somebody else.';
          throw new Failure(`${name} is blocked in Opsgenie and can’t be on call.`, fix);
        }
        if (account) return userNamed(account.username, account.fullName);
      }
      return null;
    },
    write(schedule, { id, person, from, until }) {
      const body = {
        alias: id,
        user: { type: 'user', username: person.email ?? person.aliases[0] },
        startDate: from.toISOString(),
        endDate: until.toISOString(),
      };
      return writeOnce({
        what: 'the override',
        service: 'Opsgenie',
        write: () =>
          askSchedule(schedule, (scheduleIdentifierType) =>
            api({
              method: 'POST',
              path: path(schedule),
              query: { scheduleIdentifierType },
              body,
              schema: written,
            }),
          ),
        list: () => list(schedule),
        isIt: (override) => override.id === id,
      });
    },
  };
}
