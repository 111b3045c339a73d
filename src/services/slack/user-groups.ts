import * as z from 'zod/mini';
import { Failure, type State } from '../../model.ts';
import type { SlackClient } from './client.ts';

/** A user group: https://docs.slack.dev/reference/objects/usergroup-object. */
export interface UserGroup {
  readonly id: string;
  readonly handle: string;
  /** A Failure: Slack does not tell its members. */
  readonly state: State | Failure;
}

const number = z.union([z.number(), z.string()]);

/** A user group as Slack writes it; times are Unix seconds, 0 for never. */
const wire = z.object({
  id: z.string(),
  handle: z.string(),
  date_delete: z.optional(number),
  users: z.optional(z.array(z.string())),
  user_count: z.optional(number),
  is_idp_group: z.optional(z.boolean()),
  is_membership_locked: z.optional(z.boolean()),
});

const group = z.pipe(
  wire,
  z.transform((found): UserGroup => ({ id: found.id, handle: found.handle, state: stateOf(found) })),
);

/** `usergroups.list` with members and counts. */
const list = z.pipe(
  z.object({ usergroups: z.array(group) }),
  z.transform(({ usergroups }) => usergroups),
);

/** What a write answers: the group as it is now, from some methods. */
const written = z.pipe(
  z.object({ usergroup: z.optional(z.catch(z.nullable(group), null)) }),
  z.transform(({ usergroup }) => usergroup ?? null),
);

/** Reads all user groups of the workspace in one request, disabled ones and members included. */
export function listUserGroups(client: SlackClient): Promise<readonly UserGroup[]> {
  const args = { include_users: true, include_count: true, include_disabled: true };
  return client.call('usergroups.list', args, list);
}

/** Changes one group (`usergroups.enable`, …) and gives what Slack then says of it, or `null` if it does not. */
export function changeUserGroup(
  client: SlackClient,
  method: string,
  usergroup: string,
  args: Readonly<Record<string, unknown>> = {},
): Promise<UserGroup | null> {
  return client.call(method, { usergroup, ...args }, written);
}

/** A group without a list of members is only taken for empty if it shows none anyway. */
function stateOf({ id, handle, users, ...about }: z.infer<typeof wire>): State | Failure {
  const enabled = Number(about.date_delete ?? 0) === 0;
  if (users === undefined && enabled && Number(about.user_count) !== 0) {
    const fix = 'Nothing was taken from this answer; the next run asks again.';
    return new Failure(`Slack does not tell who is in the user group “${handle}”.`, fix);
  }
  const entries = (users ?? []).toSorted();
  const isLocked = about.is_idp_group || about.is_membership_locked;
  return { place: id, entries, enabled, ...(isLocked ? { locked: locked(handle) } : {}) };
}

function locked(handle: string): Failure {
  const fix = 'Use a group of its own, or take this one out of the identity provider’s hands.';
  return new Failure(`The user group “${handle}” is managed by an identity provider or locked.`, fix);
}
