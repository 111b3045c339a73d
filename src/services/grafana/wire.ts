import * as z from 'zod/mini';
import { date, id, shape, text } from '../../http/wire.ts';
import type { Person, Shift } from '../../model.ts';
import { plus, second } from '../../time.ts';
import { person } from '../kit/person.ts';

/**
 * Grafana OnCall's HTTP API, as in its documentation and source code, turned into the model. A user name is a login,
 * not a name to show, but `people` may map it.
 */

/** A user, with the id used in schedules. */
export interface User {
  readonly id: string;
  readonly person: Person;
}

const slackAccount = z.optional(z.nullable(z.object({ user_id: text, team_id: text })));

/** A user, with the Slack account that they have linked: "Grafana OnCall users HTTP API". */
export const user = shape(
  { id, username: text, email: text, slack: slackAccount },
  ({ id, username, email, slack }): User => ({
    id,
    person: person({
      email,
      aliases: [username, id],
      accounts: { slack: slack?.user_id && slack.team_id && `${slack.team_id}/${slack.user_id}` },
    }),
  }),
);

/** A schedule and the ids of the users who are on call in it. */
export interface Schedule {
  readonly id: string;
  readonly name: string;
  readonly onCallNow: readonly string[];
  /** Absent where the schedule comes from a calendar feed. */
  readonly timezone?: string | null | undefined;
}

/** A schedule: "Schedules HTTP API". */
export const schedule = shape(
  { id, name: z.string(), time_zone: text, on_call_now: z.array(id) },
  ({ id, name, time_zone, on_call_now }): Schedule => ({
    id,
    name,
    timezone: time_zone,
    onCallNow: [...new Set(on_call_now)],
  }),
);

/** A shift, and the id of its user. */
export interface FinalShift extends Shift {
  readonly user: string | null;
}

/** One of the final shifts, with overrides and swaps applied: "Export a schedule's final shifts". */
export const finalShift = shape(
  { user_pk: text, user_email: text, user_username: text, shift_start: date, shift_end: date },
  ({ user_pk, user_email, user_username, shift_start, shift_end }): FinalShift => ({
    user: user_pk || null,
    person: person({ email: user_email, aliases: [user_username, user_pk] }),
    from: shift_start,
    until: dayFilled(shift_end),
  }),
);

/** Whole-day shifts end at 23:59:59 here, which would leave a second each night with nobody on call. */
function dayFilled(end: Date): Date {
  return end.toISOString().endsWith('T23:59:59.000Z') ? plus(end, second) : end;
}
