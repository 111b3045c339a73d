import * as z from 'zod/mini';
import { date, isAddress } from '../../http/wire.ts';
import type { Person, Shift } from '../../model.ts';

/** Grafana OnCall's HTTP API, as its documentation and its source code give it, turned into the model. */

const id = z.string().check(z.minLength(1));
const text = z.optional(z.nullable(z.string()));

/**
 * Somebody with what Grafana knows of them. A user name is a login, so that it is no name to show, but `people` may
 * map it. What is no address is never looked up as if it were one.
 */
function person(email: string, ...aliases: readonly string[]): Person {
  const address = isAddress(email) ? email.toLowerCase() : null;
  const words = [...(address ? [] : [email]), ...aliases].filter((word) => word !== '');
  return { email: address, name: null, aliases: [...new Set(words)] };
}

/** A user with the id that schedules give. */
export interface User {
  readonly id: string;
  readonly person: Person;
}

/** A user: "Grafana OnCall users HTTP API". */
export const user = z.pipe(
  z.object({ id, username: text, email: text }),
  z.transform(({ id, username, email }): User => ({ id, person: person(email ?? '', username ?? '', id) })),
);

/** Who is only an id, since Grafana knows no such user. */
export function unknownUser(id: string): Person {
  return person('', id);
}

/** A schedule and the ids of the users who are on call in it. */
export interface Schedule {
  readonly id: string;
  readonly name: string;
  readonly onCallNow: readonly string[];
}

/** A schedule: "Schedules HTTP API". */
export const schedule = z.pipe(
  z.object({ id, name: z.string(), on_call_now: z.array(id) }),
  z.transform(({ id, name, on_call_now }): Schedule => ({ id, name, onCallNow: [...new Set(on_call_now)] })),
);

/** One of the final shifts, overrides and swaps laid over: "Export a schedule's final shifts". */
export const finalShift = z.pipe(
  z.object({ user_pk: text, user_email: text, user_username: text, shift_start: date, shift_end: date }),
  z.transform(
    ({ user_pk, user_email, user_username, shift_start, shift_end }): Shift => ({
      person: person(user_email ?? '', user_username ?? '', user_pk ?? ''),
      from: shift_start,
      until: dayFilled(shift_end),
    }),
  ),
);

/** Shifts of whole days end at 23:59:59 here, which would be a second with nobody on call each night. */
function dayFilled(end: Date): Date {
  return end.toISOString().endsWith('T23:59:59.000Z') ? new Date(end.getTime() + 1_000) : end;
}
