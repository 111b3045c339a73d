import * as z from 'zod/mini';
import { asFailure, Failure } from '../../failure.ts';
import type { Http } from '../../http/request.ts';
import type { Override, Overrides, PerSchedule } from '../../model.ts';
import { display } from '../../people.ts';
import { overlaps, type Span } from '../../time.ts';
import { type Api, orNull } from '../kit/api.ts';
import { findUser } from '../kit/find-user.ts';
import type { Named } from '../kit/lookup.ts';
import { isSameOverride, writeOverride } from '../kit/new-override.ts';
import { ownId } from '../kit/own-id.ts';
import { readUntil } from '../kit/reread.ts';
import { segment } from '../kit/segment.ts';
import type { List } from './list.ts';
import { scheduledIn } from './scheduled.ts';
import type { ReadShifts } from './shifts.ts';
import type { Users } from './users.ts';
import { one, overrideShift, user } from './wire.ts';

/** What is needed to write overrides. */
interface Parts {
  readonly api: Api;
  readonly http: Pick<Http, 'pause'>;
  readonly list: List;
  readonly users: Pick<Users, 'find'>;
  readonly find: (names: readonly string[]) => PerSchedule<Named>;
  readonly readShifts: ReadShifts;
}

/** Overrides per page. */
const size = 100;

/** A number, which is what a user's id looks like. */
const isUserId = (word: string) => /^\d+$/.test(word);

const advice = {
  403: 'The key in `rootly-token` is not allowed to override schedules. Give its on-call role the permission to create and update schedule overrides (Organization settings → Roles), or hand over in Rootly.',
};

/** Writes manual handovers: "OverrideShifts" and "Users" of the API v1. */
export function createOverrides({ api, http, list, users, find, readShifts }: Parts): Overrides {
  const idOf = async (name: string) => (await find([name])(name)).id;
  const pathOf = async (name: string) => `/v1/schedules/${segment(await idOf(name))}/override_shifts`;
  const readAt = async (path: string): Promise<readonly Override[]> => {
    const entries = await list(path, overrideShift, { include: 'user' }, { size });
    return Promise.all(
      entries.map(async ({ who, ...entry }) => ({ ...entry, person: await users.find(who) })),
    );
  };
  const byEmail = async (email: string) => {
    // The filter may also match other addresses.
    const found = await list('/v1/users', user, { 'filter[email]': email });
    return found.find((person) => person.email === email) ?? null;
  };
  const byId = (id: string) => orNull(api({ path: `/v1/users/${segment(id)}`, schema: one(user) }));
  const create = (path: string, { person, from, until }: Override) => {
    const attributes = {
      starts_at: from.toISOString(),
      ends_at: until.toISOString(),
      user_id: Number(ownId('Rootly', person, isUserId)),
    };
    const body = { data: { type: 'shifts', attributes } };
    const schema = one(overrideShift);
    return api({ method: 'POST', path, body, schema, advice, notIdempotent: true });
  };
  const put = (path: string, override: Override, read = () => readAt(path)) =>
    writeOverride({ service: 'Rootly', http, override, list: read, write: () => create(path, override) });
  /** A new override removes those that it overlaps: writes the rest of one that would have lasted longer. */
  const restore = async (path: string, over: Override, overlapped: readonly Override[]) => {
    const isWritten = (all: readonly Override[]) => all.some((existing) => isSameOverride(existing, over));
    const left = await readUntil(http, () => readAt(path), isWritten);
    for (const removed of overlapped.filter(({ id }) => left.every((existing) => existing.id !== id)))
      await put(path, { ...removed, from: over.until });
  };
  return {
    find: (person) => findUser(person, { isId: isUserId, byId, byEmail }),
    list: async (name) => readAt(await pathOf(name)),
    async write(name, override) {
      const path = await pathOf(name);
      let before: readonly Override[] | undefined;
      await put(path, override, async () => {
        const existing = await readAt(path);
        before ??= existing;
        return existing;
      });
      const overlapped = (before ?? []).filter(
        (existing) => overlaps(existing, override) && existing.until > override.until,
      );
      if (overlapped.length === 0) return;
      await restore(path, override, overlapped).catch((error) => {
        const cause = asFailure(error);
        const whose = overlapped.map(
          ({ person, until }) => `${display(person)} until ${until.toISOString()}`,
        );
        const message = `The override was written, but Rootly may have removed the one that it overlaps: ${whose.join(', ')}. ${cause.message}`;
        throw new Failure(message, 'Check the overrides in Rootly, and add that one again.', { cause });
      });
    },
    async scheduled(name, span, without) {
      const id = await idOf(name);
      const read = async (around: Span) => (await readShifts([id], around, false))(id);
      return scheduledIn(read, span, without);
    },
    async end(_, { id }) {
      const path = `/v1/override_shifts/${segment(id)}`;
      await orNull(api({ method: 'DELETE', path, schema: z.unknown(), expects: 'anything', advice }));
    },
  };
}
