import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import type { Override, Overrides, Person } from '../../model.ts';
import { type Call, orNull } from '../kit/api.ts';
import { segment } from '../kit/segment.ts';
import { writeOnce } from '../kit/write-once.ts';
import { createClient, type Opsgenie } from './client.ts';
import { createAskSchedule } from './schedules.ts';
import { askTimeline } from './timeline.ts';
import { baseTimeline, overrides, replaced, user, userNamed, written } from './wire.ts';

/** Writes manual handovers: "Schedule override" and "User" of the REST API v2. */
export function createOverrides(context: Opsgenie): Overrides {
  const api = createClient(context);
  const askSchedule = createAskSchedule(context);
  // User names in Opsgenie's own spelling.
  const usernames = new Map<string, string>();
  const bodyOf = ({ person, from, until }: Override) => ({
    user: { type: 'user', username: usernames.get(nameOf(person)) ?? nameOf(person) },
    startDate: from.toISOString(),
    endDate: until.toISOString(),
  });
  const path = (schedule: string) => `/v2/schedules/${segment(schedule)}/overrides`;
  const list: Overrides['list'] = (schedule) =>
    askSchedule(schedule, (scheduleIdentifierType) =>
      api({ path: path(schedule), query: { scheduleIdentifierType }, schema: overrides }),
    );
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
      const { shifts } = await askTimeline(api, askSchedule, schedule, span, baseTimeline, 'base');
      return shifts;
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
    extend(schedule, override, until) {
      const { id } = override;
      const call = { path: `${path(schedule)}/${segment(id)}`, body: bodyOf({ ...override, until }) };
      const isIt = (one: Override) => one.id === id && one.until >= until;
      return send(schedule, { method: 'PUT', ...call, schema: replaced }, isIt);
    },
    write(schedule, override) {
      const { id } = override;
      const call = { path: path(schedule), body: { alias: id, ...bodyOf(override) } };
      return send(schedule, { method: 'POST', ...call, schema: written }, (one) => one.id === id);
    },
  };
}

function nameOf({ email, aliases: [alias = ''] }: Person): string {
  return email ?? alias;
}
