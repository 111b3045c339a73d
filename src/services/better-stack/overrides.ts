import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import type { Http } from '../../http/request.ts';
import type { Override, Overrides, Person, Shift } from '../../model.ts';
import { isSame } from '../../people.ts';
import { minute, wholeSecond } from '../../time.ts';
import { type Api, orNull } from '../kit/api.ts';
import { writeOverride } from '../kit/new-override.ts';
import { segment } from '../kit/segment.ts';
import { takePrecedence } from '../kit/take-precedence.ts';
import { finalShifts, shiftsOf } from './events.ts';
import type { Members } from './members.ts';
import type { Calendar, CalendarEvent } from './wire.ts';

/** What is needed to write overrides. */
interface Parts {
  readonly api: Api;
  readonly http: Http;
  readonly now: () => Date;
  readonly members: Members;
  readonly find: (schedule: string) => Promise<Calendar>;
  readonly readEvents: (calendar: Calendar) => Promise<readonly CalendarEvent[]>;
  /** The same, or `null` if they do not tell the whole schedule. */
  readonly eventsOf: (schedule: string) => Promise<readonly CalendarEvent[] | null>;
  readonly peopleAt: (calendar: Calendar, at: Date) => Promise<readonly Person[]>;
}

const advice = {
  403: 'The token in `better-stack-token` is not allowed to write: a handover needs one with the access level _Read & write_ (Settings → API tokens).',
};

/**
 * Writes manual handovers: an event with `override`. Events are only ever written one by one: the request for many replaces all that
 * are to come.
 */
export function createOverrides(parts: Parts): Overrides {
  const { api, http, now, members, find, readEvents, eventsOf, peopleAt } = parts;
  const pathOf = ({ id }: Calendar) => `/api/v2/on-calls/${segment(id)}/events`;
  const list = async (calendar: Calendar): Promise<readonly Override[]> => {
    const events = await readEvents(calendar);
    return events
      .filter(({ isOverride, until }) => isOverride && until > now())
      .flatMap((event) => shiftsOf([event]).map((shift) => ({ id: event.id, ...shift })));
  };
  const post = async (calendar: Calendar, { person, from, until }: Shift) => {
    const body = {
      starts_at: from.toISOString(),
      ends_at: until.toISOString(),
      users: [addressOf(person)],
      override: true,
    };
    const call = { method: 'POST', path: pathOf(calendar), body, advice } as const;
    await api({ ...call, notIdempotent: true, schema: z.unknown() });
  };
  const writeOne = (calendar: Calendar, override: Shift) =>
    writeOverride({
      service: 'Better Stack',
      http,
      override,
      list: () => list(calendar),
      write: () => post(calendar, override),
    });
  /** One that has begun ends now, so that it stays in the past. Another is deleted. */
  const end = (calendar: Calendar, { id, from }: Override) => {
    const path = `${pathOf(calendar)}/${segment(id)}`;
    const call = { path, expects: 'anything', schema: z.unknown(), advice } as const;
    const hasRun = now().getTime() - from.getTime() >= minute;
    const body = { ends_at: wholeSecond(now()).toISOString() };
    return orNull(api(hasRun ? { ...call, method: 'PATCH', body } : { ...call, method: 'DELETE' }));
  };
  return {
    find: members,
    list: async (name) => list(await find(name)),
    async write(name, override) {
      const calendar = await find(name);
      await writeOne(calendar, override);
      await takePrecedence({
        override,
        now,
        list: () => list(calendar),
        isOnCall: async (at) => {
          const people = await peopleAt(calendar, at);
          return people.length > 0 && people.every((person) => isSame(person, override.person));
        },
        write: (part) => writeOne(calendar, part),
        end: (other) => end(calendar, other),
      });
    },
    async scheduled(name, span, without) {
      const ended = new Set(without.map(({ id }) => id));
      const events = await eventsOf(name);
      const others = events?.filter(({ id }) => !ended.has(id));
      return others ? finalShifts(others, span) : null;
    },
    async end(name, override) {
      await end(await find(name), override);
    },
  };
}

/** The address, by which events name people. */
function addressOf({ email, name }: Person): string {
  if (email !== null) return email;
  throw new Failure(
    `Better Stack gives no e-mail address for ${name ?? 'the person who takes over'}, and overrides need one.`,
    'Check `handover-to`.',
  );
}
