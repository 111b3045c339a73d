import * as z from 'zod/mini';
import { id, shape, text } from '../../http/wire.ts';
import type { Person } from '../../model.ts';
import { byId } from '../kit/by-id.ts';
import { fullName, userWithId } from '../kit/person.ts';

/** Xurrent IMR's answers, as in its OpenAPI file: https://apidocs.zenduty.com. */

/** An escalation policy of the list. */
export const policies = z.array(
  shape({ unique_id: id, name: z.string() }, ({ unique_id, name }) => ({ id: unique_id, name })),
);

/** A user, who is known by the user name. */
const user = shape(
  { username: id, first_name: text, last_name: text, email: text },
  ({ username, first_name, last_name, email }) =>
    userWithId(username, { email, name: fullName(first_name, last_name) }),
);

/** A step of an escalation policy, and who is on call in it now. */
export interface Step {
  /** The rule's id. */
  readonly id: string;
  /** From 1. */
  readonly position: number;
  readonly people: readonly Person[];
}

const step = shape(
  { ep_rule: id, position: z.int(), oncalls: z.array(user) },
  ({ ep_rule, position, oncalls }): Step => ({ id: ep_rule, position, people: oncalls }),
);

/** Who is on call in an escalation policy, by its steps. */
export interface OnCallPolicy {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly Step[];
}

/** “List all Escalation Policy OnCall object's in a Team V2”, by policy. */
export const onCallPolicies = byId(
  shape(
    { unique_id: id, name: z.string(), oncalls: z.array(step) },
    ({ unique_id, name, oncalls }): OnCallPolicy => ({ id: unique_id, name, steps: oncalls }),
  ),
);
