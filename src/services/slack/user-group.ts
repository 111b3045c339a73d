import { closest } from 'fastest-levenshtein';
import * as z from 'zod/mini';
import { Failure, type State, type Target, type TargetRef } from '../../model.ts';
import type { SlackClient } from './client.ts';
import { SlackFailure } from './errors.ts';

/** A user group as `usergroups.list` gives it: https://docs.slack.dev/reference/objects/usergroup-object. */
export interface UserGroup {
  readonly id: string;
  readonly handle: string;
  /** A Failure: Slack does not tell its members. */
  readonly state: State | Failure;
}

const number = z.union([z.number(), z.string()]);

const group = z.object({
  id: z.string(),
  handle: z.string(),
  date_delete: z.optional(number),
  users: z.optional(z.array(z.string())),
  user_count: z.optional(number),
  is_idp_group: z.optional(z.boolean()),
  is_membership_locked: z.optional(z.boolean()),
});

/** `usergroups.list` with members and counts. */
const userGroups = z.pipe(
  z.object({ usergroups: z.array(group) }),
  z.transform(({ usergroups }) =>
    usergroups.map((found): UserGroup => ({ id: found.id, handle: found.handle, state: stateOf(found) })),
  ),
);

/** A group without a list of members is only taken for empty if it shows none anyway. */
function stateOf({ id, handle, users, ...about }: z.infer<typeof group>): State | Failure {
  const enabled = Number(about.date_delete ?? 0) === 0;
  if (users === undefined && enabled && Number(about.user_count) !== 0) {
    return new Failure(
      `Slack does not tell who is in the user group “${handle}”.`,
      'Nothing was written; the next run asks again.',
    );
  }
  const entries = (users ?? []).toSorted();
  const isLocked = about.is_idp_group || about.is_membership_locked;
  return { place: id, entries, enabled, ...(isLocked ? { locked: locked(handle) } : {}) };
}

/** Reads all user groups of the workspace in one request, disabled ones and members included. */
export function listUserGroups(client: SlackClient): Promise<readonly UserGroup[]> {
  const args = { include_users: true, include_count: true, include_disabled: true };
  return client.call('usergroups.list', args, userGroups);
}

/**
 * A Slack user group that holds exactly who is on call.
 * @param groups the workspace's groups, read once for all targets
 * @param writer whose token may manage user groups
 */
export function slackUserGroup(
  ref: TargetRef,
  groups: () => Promise<readonly UserGroup[]>,
  writer: SlackClient,
): Target {
  const write = (method: string, args: Record<string, unknown>) =>
    writer.call(method, args, z.looseObject({}));
  return {
    ref,
    service: 'slack',
    canDisable: true,
    async read() {
      const all = await groups();
      const name = ref.name.replace(/^@/, '');
      const group = named(name, all);
      if (!group) throw unknownGroup(name, all);
      if (group.state instanceof Failure) throw group.state;
      return group.state;
    },
    entries: (members) => [...new Set(members.map(({ account }) => account.id))].sort(),
    async write(before, after) {
      const usergroup = after.place;
      if (!after.enabled) {
        await write('usergroups.disable', { usergroup });
        return;
      }
      // One call replaces all members, so that nobody ever sees it empty. A disabled group is set before it is
      // enabled, or else those of the last time would be tagged for a moment; where Slack does not take that,
      // the other way round.
      const replace = () => write('usergroups.users.update', { usergroup, users: after.entries.join(',') });
      let enabled = before.enabled;
      await replace().catch(async (error) => {
        if (enabled || !(error instanceof SlackFailure && error.code === 'no_such_subteam')) throw error;
        await write('usergroups.enable', { usergroup });
        enabled = true;
        await replace();
      });
      if (!enabled) await write('usergroups.enable', { usergroup });
    },
  };
}

/** By id, else by handle; of two with one handle, which only a disabled one can be, the enabled one. */
function named(name: string, groups: readonly UserGroup[]): UserGroup | undefined {
  const found = groups.filter(({ id, handle }) => id === name || handle === name.toLowerCase());
  return found.find(({ state }) => !(state instanceof Failure) && state.enabled) ?? found[0];
}

function unknownGroup(name: string, groups: readonly UserGroup[]): Failure {
  const message = `Slack has no user group “${name}”.`;
  const handles = groups.map(({ handle }) => handle);
  if (handles.length === 0)
    return new Failure(message, 'There is none at all: create it in Slack under People → User groups.');
  const near = closest(name.toLowerCase(), handles);
  return new Failure(message, `Check \`user-group\`, or create it. The nearest handle is “${near}”.`);
}

function locked(handle: string): Failure {
  const fix = 'Use a group of its own, or take this one out of the identity provider’s hands.';
  return new Failure(`The user group “${handle}” is managed by an identity provider or locked.`, fix);
}
