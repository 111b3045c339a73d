import * as z from 'zod/mini';
import { date, numericId as id, shape, text } from '../../http/wire.ts';
import type { Person, Shift } from '../../model.ts';
import { fullName, person, userWithId } from '../kit/person.ts';

/** ilert's REST API, as in its OpenAPI file: https://api.ilert.com/api-docs/openapi.json. */

/** A user, in full or, in some answers, with only a name. The id is the first alias. */
export const user = shape(
  { id, firstName: text, lastName: text, email: text, role: text },
  ({ id, firstName, lastName, email, role }) => ({
    person: userWithId(id, { email, name: fullName(firstName, lastName) }),
    /** Only watches: can't be on call. */
    isStakeholder: role === 'STAKEHOLDER',
  }),
);

/** Somebody whom an entry names, or fails to name. */
const named = z.pipe(
  z.optional(z.nullable(user)),
  z.transform((user): Person => user?.person ?? person({ name: 'an entry without a user' })),
);

/** A shift of a schedule, or an override: "Get shifts" and "Get overrides". */
export const shift = shape({ user: named, start: date, end: date }, ({ user, start, end }): Shift => {
  return { person: user, from: start, until: end };
});

/** A shift, and the schedule it belongs to. */
export interface OnCallEntry extends Shift {
  readonly schedule: string;
}

const onSchedule = shape(
  { schedule: z.object({ id }), user: named, start: date, end: date },
  ({ schedule, user, start, end }): OnCallEntry => {
    return { schedule: schedule.id, person: user, from: start, until: end };
  },
);

/**
 * An entry of "List on-calls". The same shift appears once for every level of every escalation policy. `null`: somebody
 * who is in a policy without a schedule, and always on call.
 */
export const onCall = z.pipe(
  z.pipe(
    z.looseObject({ schedule: z.optional(z.unknown()) }),
    z.transform((entry) => (entry.schedule ? entry : null)),
  ),
  z.nullable(onSchedule),
);

/** A schedule. */
export const schedule = shape({ id, name: z.string(), timezone: text }, ({ id, name, timezone }) => ({
  id,
  name,
  timezone,
}));

/** A schedule as it is after a write. */
export const written = z.object({ id });
