import type { Failure } from '../../failure.ts';
import { nearest } from '../../text/near.ts';
import { notFound } from '../kit/lookup.ts';
import { once, oncePerRun } from '../kit/once.ts';
import { createClient, createUserGroupClient, type Slack, type SlackApi } from './client.ts';
import { SlackFailure } from './errors.ts';
import { userGroupId } from './id.ts';
import { type UserGroup, userGroups, writtenGroup } from './wire.ts';

/** The workspace’s user groups. Rejects with a Failure. */
export interface UserGroups {
  /** All of them, read once for all targets. */
  readonly all: () => Promise<readonly UserGroup[]>;
  /** All of them, read again. */
  readonly reread: () => Promise<readonly UserGroup[]>;
  /** Creates an empty one and returns it. `null`: Slack’s answer does not contain it. */
  readonly create: (args: Readonly<Record<string, unknown>>) => Promise<UserGroup | null>;
  /** Changes one (`usergroups.enable`, …) and returns its new state. `null`: Slack’s answer does not contain it. */
  readonly change: (
    method: string,
    usergroup: string,
    args?: Readonly<Record<string, unknown>>,
  ) => Promise<UserGroup | null>;
}

/** User groups, read with the app’s token and changed with the one that may manage them. */
export const userGroupsOf = oncePerRun((context: Slack): UserGroups => {
  const reread = () => listUserGroups(createClient(context));
  return {
    all: once(reread),
    reread,
    create: (args) => createUserGroupClient(context)('usergroups.create', args, writtenGroup),
    change: (method, usergroup, args) =>
      createUserGroupClient(context)(method, { usergroup, ...args }, writtenGroup).catch(alreadySo),
  };
});

/** It is already enabled or disabled: an earlier request did it, and its answer was lost. */
function alreadySo(error: unknown): null {
  if (error instanceof SlackFailure && ['already_disabled', 'already_enabled'].includes(error.code))
    return null;
  throw error;
}

/**
 * Sets the members. One call replaces all of them, so that nobody ever sees the group empty. A disabled group gets its
 * members before it is enabled, or the previous ones would be tagged for a moment. If Slack does not accept that, it is
 * enabled first.
 */
export async function fill(
  { change }: UserGroups,
  { id, enabled }: UserGroup,
  members: readonly string[],
): Promise<UserGroup | null> {
  const enable = () => change('usergroups.enable', id);
  const replace = () => change('usergroups.users.update', id, { users: members.join(',') });
  if (enabled) return replace();
  try {
    await replace();
    return await enable();
  } catch (error) {
    if (!(error instanceof SlackFailure && error.code === 'no_such_subteam')) throw error;
    await enable();
    return replace();
  }
}

/** Lists all user groups of the workspace in one request, including disabled ones and members. */
export function listUserGroups(api: SlackApi): Promise<readonly UserGroup[]> {
  const args = { include_users: true, include_count: true, include_disabled: true };
  return api('usergroups.list', args, userGroups);
}

/** Finds a group by id or handle. If several share a handle, at most one is enabled: that one, or the first. */
export function findGroup(name: string, groups: readonly UserGroup[]): UserGroup | undefined {
  const matches = groups.filter(({ id, handle }) => id === name || handle === name.toLowerCase());
  return matches.find(({ enabled }) => enabled) ?? matches[0];
}

/** The error for a handle or id that no group has. */
export function unknownGroup(name: string, groups: readonly UserGroup[]): Failure {
  const handles = groups.map(({ handle }) => handle);
  const isTypo = nearest(name, handles).length > 0;
  return notFound(
    name,
    handles.map((handle) => ({ name: handle })),
    {
      service: 'Slack',
      thing: 'user group',
      credential: 'token',
      hint: 'The workspace has no user groups.',
      ...(!isTypo && {
        caveat: userGroupId.test(name)
          ? 'Check the id, or use a handle.'
          : 'Create it in Slack under People → User groups, or set `create-user-group: true`.',
      }),
    },
  );
}
