import * as z from 'zod/mini';
import { date, id, shape, text } from '../../http/wire.ts';
import type { Shift } from '../../model.ts';
import { person } from '../kit/person.ts';

/** Pagey's API, turned into the model. */

const user = shape({ id, email: text, name: text }, ({ id, ...said }) => person({ ...said, aliases: [id] }));

/** All schedules, with who is on call in each. */
export const schedules = z.array(
  shape({ id, name: z.string(), on_call: z.array(user) }, ({ on_call, ...named }) => ({
    ...named,
    people: on_call,
  })),
);

/** The shifts of a schedule. */
export const shifts = z.array(
  shape(
    { user, start: date, end: date },
    ({ user, start, end }): Shift => ({ person: user, from: start, until: end }),
  ),
);

/** What a board shows. */
export const board = z.object({ id, name: z.string(), people: z.array(z.string()) });
