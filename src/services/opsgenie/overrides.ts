import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import type { Override, Overrides, Person } from '../../model.ts';
import { type Call, orNull } from '../kit/api.ts';
import type { Named } from '../kit/lookup.ts';
import type { RotationFinder } from '../kit/rotations.ts';
import { segment } from '../kit/segment.ts';
import { writeOnce } from '../kit/write-once.ts';
import { createClient, type Opsgenie } from './client.ts';
import { createAskSchedule } from './schedules.ts';
import { askTimeline } from './timeline.ts';
import { type ListedOverride, overrides, replaced, shiftsIn, user, userNamed, written } from './wire.ts';

/**
 * Writes manual handovers: "Schedule override" and "User" of the REST API v2. `findRotation`: only into this rotation of each
 * schedule.
 */
export function createOverrides(context: Opsgenie, findRotation?: RotationFinder): Overrides {
  const api = createClient(context);
  const askSchedule = createAskSchedule(context);
  // User names in Opsgenie's own spelling.
  const usernames = new Map<string, string>();
  const bodyOf = async (schedule: string, { person, from, until }: Override) => ({
    user: { type: 'user', username: usernames.get(nameOf(person)) ?? nameOf(person) },
    startDate: from.toISOString(),
    endDate: until.toISOString(),
    ...(findRotation && { rotations: [{ id: (await findRotation(schedule)).id }] }),
  });
  const path = (schedule: string) => `/v2/schedules/${segment(schedule)}/overrides`;
  const list: Overrides['list'] = async (schedule) => {
    const all = await askSchedule(schedule, (scheduleIdentifierType) =>
      api({ path: path(schedule), query: { scheduleIdentifierType }, schema: overrides }),
    );
    const rotation = await findRotation?.(schedule);
    return all.flatMap((override) => (rotation ? covering(override, rotation) : plain(override)));
  };
  const send = (schedule: string, call: Call<object>, isIt: (one: Override) => boolean) =>
    writeOnce({
      what: 'the override',
      service: 'Opsgenie',
      http: context.http,
      write: () =>
        askSchedule(schedule, (scheduleIdentifierType) =>
          api({ ...call, query: { scheduleIdentifierType } }),
        ),
      list: () => list(schedule),
      isIt,
    });
  return {
    list,
    async scheduled(schedule, span) {
      const { base } = await askTimeline(api, askSchedule, schedule, span, 'base');
      const rotation = await findRotation?.(schedule);
      return base && shiftsIn(base.filter(({ id }) => rotation === undefined || id === rotation.id));
    },
    async end(schedule, { id }) {
      await askSchedule(schedule, async (scheduleIdentifierType) => {
        const alias = `${path(schedule)}/${segment(id)}`;
        const query = { scheduleIdentifierType };
        await api({ method: 'DELETE', path: alias, query, expects: 'anything', schema: z.unknown() });
        return {};
      });
    },
    async find({ email, aliases }) {
      for (const name of [email ?? [], aliases].flat()) {
        const account = await orNull(api({ path: `/v2/users/${segment(name)}`, schema: user }));
        if (account?.blocked) {
          const fix = 'Unblock the user in Opsgenie, or hand over to somebody else.';
          throw new Failure(`${name} is blocked in Opsgenie and can’t be on call.`, fix);
        }
        if (!account) continue;
        const found = userNamed(account.username, account.fullName);
        usernames.set(nameOf(found), account.username);
        return found;
      }
      return null;
    },
    async extend(schedule, override, until) {
      const { id } = override;
      const body = await bodyOf(schedule, { ...override, until });
      const call = { path: `${path(schedule)}/${segment(id)}`, body };
      const isIt = (one: Override) => one.id === id && one.until >= until;
      return send(schedule, { method: 'PUT', ...call, schema: replaced }, isIt);
    },
    async write(schedule, override) {
      const { id } = override;
      const call = { path: path(schedule), body: { alias: id, ...(await bodyOf(schedule, override)) } };
      return send(schedule, { method: 'POST', ...call, schema: written }, (one) => one.id === id);
    },
  };
}

function plain({ rotations: _, ...override }: ListedOverride): Override {
  return override;
}

/** An override if it covers this rotation. One that covers all of them may name all, or none. */
function covering(override: ListedOverride, { id, name }: Named): readonly Override[] {
  const { rotations } = override;
  const own = rotations.filter((one) => (one.id === undefined ? one.name === name : one.id === id));
  if (own.length === 0 && rotations.length > 0) return [];
  const isWider = own.length === 0 || rotations.length > own.length;
  return [{ ...plain(override), ...(isWider && { isWider: true as const }) }];
}

function nameOf({ email, aliases: [alias = ''] }: Person): string {
  return email ?? alias;
}
