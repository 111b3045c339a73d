import { once, oncePerRun } from '../kit/once.ts';
import { createClient, createUserGroupClient, type Slack, type SlackApi } from './client.ts';
import { type UserGroup, userGroups, writtenGroup } from './wire.ts';

/** The workspace’s user groups. Rejects with a Failure. */
export interface UserGroups {
  /** All of them, read once for all targets. */
  readonly all: () => Promise<readonly UserGroup[]>;
  /** All of them as they are at this moment. */
  readonly reread: () => Promise<readonly UserGroup[]>;
  /** Changes one (`usergroups.enable`, …) and gives the group as it is then; `null`: Slack’s answer does not say. */
  readonly change: (
    method: string,
    usergroup: string,
    args?: Readonly<Record<string, unknown>>,
  ) => Promise<UserGroup | null>;
}

/** User groups, read as the app and changed as whoever may manage them. */
export const userGroupsOf = oncePerRun((context: Slack): UserGroups => {
  const reread = () => listUserGroups(createClient(context));
  return {
    all: once(reread),
    reread,
    change: (method, usergroup, args) =>
      createUserGroupClient(context)(method, { usergroup, ...args }, writtenGroup),
  };
});

/** All user groups of the workspace in one request, disabled ones and members included. */
export function listUserGroups(api: SlackApi): Promise<readonly UserGroup[]> {
  const args = { include_users: true, include_count: true, include_disabled: true };
  return api('usergroups.list', args, userGroups);
}
