import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import type { Override, Overrides, Person } from '../../model.ts';
import { type Api, hasStatus } from '../kit/api.ts';
import { findUser } from '../kit/find-user.ts';
import { writeOverride } from '../kit/new-override.ts';
import { ownId } from '../kit/own-id.ts';
import type { Ilert } from './client.ts';
import { isUserId, type User, type Users } from './users.ts';
import { shift, written } from './wire.ts';

const advice = {
  400: 'ilert’s own message says what is wrong. Hand over in ilert itself if it does not help.',
  403: 'The user of `ilert-token` may not put others on call: give them the role User or higher (Users & teams → Edit). A Responder can only take over themselves.',
};

/**
 * Writes manual handovers: "Add an override shift to a schedule". The API can't end an override. ilert gives it no id, so
 * it is recognised by person and times.
 */
export function createOverrides(
  { http }: Pick<Ilert, 'http'>,
  api: Api,
  idOf: (schedule: string) => Promise<string>,
  users: Pick<Users, 'byId' | 'byEmail' | 'complete'>,
): Overrides {
  const pathOf = async (schedule: string) => `/schedules/${await idOf(schedule)}/overrides`;
  const read = (path: string) => api({ path, schema: z.array(shift) });
  return {
    async find(person) {
      const user = await findUser(person, { isId: isUserId, ...users });
      return user && usable(user);
    },
    async list(schedule) {
      const entries = await read(await pathOf(schedule));
      return Promise.all(
        entries.map(
          async (entry): Promise<Override> => ({
            ...entry,
            id: `${entry.person.aliases[0] ?? ''} ${entry.from.toISOString()}`,
            person: await users.complete(entry.person),
          }),
        ),
      );
    },
    async write(schedule, override) {
      const path = await pathOf(schedule);
      const body = {
        user: { id: Number(ownId('ilert', override.person, isUserId)) },
        start: override.from.toISOString(),
        end: override.until.toISOString(),
      };
      const send = (method: 'PUT' | 'POST') =>
        api({ method, path, body, schema: written, advice, notIdempotent: true });
      await writeOverride({
        service: 'ilert',
        http,
        override,
        // The documentation says PUT, and ilert's own client sends POST. A method that is not allowed did nothing.
        write: () =>
          send('PUT').catch((error) => {
            if (hasStatus(error, 405)) return send('POST');
            throw error;
          }),
        list: () => read(path),
      });
    },
  };
}

/** Returns the person. Throws a Failure if they can't be on call. */
function usable({ person, isStakeholder }: User): Person {
  if (!isStakeholder) return person;
  throw new Failure(
    `${person.email ?? person.name} is a stakeholder in ilert and can’t be on call.`,
    'Give them the role Responder or higher in ilert (Users & teams → Edit), or hand over to somebody else.',
  );
}
