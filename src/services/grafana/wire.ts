import * as z from 'zod/mini';
import { date, id, shape, text } from '../../http/wire.ts';
import type { Person, Shift } from '../../model.ts';
import { plus, second } from '../../time.ts';
import { person } from '../kit/person.ts';

/**
 * Grafana OnCall's HTTP API, as its documentation and its source code give it, turned into the model. A user name is a
 * login, so that it is no name to show, but `people` may map it.
 */

/** A user with the id that schedules give. */
export interface User {
  readonly id: string;
  readonly person: Person;
}

/** A user: "Grafana OnCall users HTTP API". */
export const user = shape(
  { id, username: text, email: text },
  ({ id, username, email }): User => ({ id, person: person({ email, aliases: [username, id] }) }),
);

/** A schedule and the ids of the users who are on call in it. */
export interface Schedule {
  readonly id: string;
  readonly name: string;
  readonly onCallNow: readonly string[];
}

/** A schedule: "Schedules HTTP API". */
export const schedule = shape(
  { id, name: z.string(), on_call_now: z.array(id) },
  ({ id, name, on_call_now }): Schedule => ({ id, name, onCallNow: [...new Set(on_call_now)] }),
);

/** One of the final shifts, overrides and swaps laid over: "Export a schedule's final shifts". */
export const finalShift = shape(
  { user_pk: text, user_email: text, user_username: text, shift_start: date, shift_end: date },
  ({ user_pk, user_email, user_username, shift_start, shift_end }): Shift => ({
    person: person({ email: user_email, aliases: [user_username, user_pk] }),
    from: shift_start,
    until: dayFilled(shift_end),
  }),
);

/** Shifts of whole days end at 23:59:59 here, which would be a second with nobody on call each night. */
function dayFilled(end: Date): Date {
  return end.toISOString().endsWith('T23:59:59.000Z') ? plus(end, second) : end;
}
