import type { Override, Overrides, Shift } from '../../model.ts';
import type { Span } from '../../time.ts';
import type { Api } from '../kit/api.ts';
import { ownId } from '../kit/own-id.ts';
import { isId, iso } from './client.ts';
import { layersOf, shiftBasedEntries, spanOf } from './entries.ts';
import { deleteOverride, listOverrides } from './list-overrides.ts';
import type { Finder } from './schedules.ts';
import type { Users } from './users.ts';
import type { Entry, Schedule } from './wire.ts';
import { writeTakeover } from './write-overrides.ts';

/** What is needed to write overrides. */
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
        const id = name.toUpperCase();
        const person = await (isId(id) ? users.byId(id) : name.includes('@') ? users.byEmail(name) : null);
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
      await writeTakeover(api, await find([name])(name), { user: ownId('PagerDuty', person), from, until });
    },
    async scheduled(name, span) {
      const schedule = await find([name])(name);
      // If the layers differ, several people seem to be on call: PagerDuty does not say which layer takes precedence.
      const entries = schedule.shiftBased
        ? await withoutOverrides(api, schedule, span)
        : await layersOf(api, schedule, span);
      const shiftOf = async (entry: Entry): Promise<Shift> => ({
        person: await users.person(entry.user),
        ...spanOf(entry, span),
      });
      return entries && Promise.all(entries.map(shiftOf));
    },
    async end(name, { id }) {
      await deleteOverride(api, await find([name])(name), id);
    },
  };
}

/** The shifts of a shift-based schedule, with the members that overrides replace. `null`: PagerDuty does not say. */
async function withoutOverrides(api: Api, schedule: Schedule, span: Span): Promise<readonly Entry[] | null> {
  const [assignments, overrides] = await Promise.all([
    shiftBasedEntries(api, schedule, span),
    listOverrides(api, schedule, span.from),
  ]);
  const entries = assignments.flatMap((entry): readonly (Entry | null)[] => {
    if (entry.override === undefined) return [entry];
    const found = overrides.find(({ id }) => id === entry.override);
    if (found?.instead === undefined) return [null];
    return found.instead === null ? [] : [{ ...entry, user: { id: found.instead } }];
  });
  return entries.every((entry) => entry !== null) ? entries : null;
}
