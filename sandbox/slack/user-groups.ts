import { required, type SlackCall, SlackError, type SlackMethod } from './method.ts';
import type { SlackState, SlackUserGroup } from './state.ts';

/** Methods about user groups. All are tier 2. */
export const userGroupMethods: Record<string, SlackMethod> = {
  'usergroups.list': {
    scope: 'usergroups:read',
    perMinute: 20,
    run({ state, args }) {
      checkPlan(state);
      const groups = state.userGroups.filter(
        (group) => group.date_delete === 0 || args.include_disabled === 'true',
      );
      return {
        usergroups: groups.map((group) => ({
          ...wireGroup(group),
          ...(args.include_users === 'true' && { users: group.users }),
          ...(args.include_count === 'true' && { user_count: String(group.users.length) }),
        })),
      };
    },
  },

  'usergroups.users.update': {
    scope: 'usergroups:write',
    perMinute: 20,
    run(call) {
      const group = groupToChange(call);
      const { state, args } = call;
      const ids = [...new Set((args.users ?? '').split(',').filter(Boolean))];
      if (ids.length === 0) throw new SlackError('no_users_provided');
      if (ids.length > state.settings.maxUserGroupMembers) throw new SlackError('subteam_max_users_exceeded');
      checkMembers(call, group, ids);
      setMembers(call, group, ids);
      return { usergroup: { ...wireGroup(group), users: group.users, user_count: group.users.length } };
    },
  },

  'usergroups.enable': {
    scope: 'usergroups:write',
    perMinute: 20,
    run(call) {
      const group = groupToChange(call);
      group.date_delete = 0;
      touch(call, group);
      return {};
    },
  },

  'usergroups.disable': {
    scope: 'usergroups:write',
    perMinute: 20,
    run(call) {
      const group = groupToChange(call);
      group.date_delete = Math.floor(call.now.getTime() / 1000);
      touch(call, group);
      return {};
    },
  },
};

function checkPlan({ settings }: SlackState): void {
  if (!settings.userGroups) throw new SlackError('plan_upgrade_required');
}

function groupToChange(call: SlackCall): SlackUserGroup {
  const { state, token } = call;
  const id = required(call, 'usergroup');
  checkPlan(state);
  const admin = token.kind === 'user' && token.admin === true;
  if (state.settings.whoManagesUserGroups === 'admins' && !admin) throw new SlackError('permission_denied');
  const group = state.userGroups.find((one) => one.id === id);
  if (!group) throw new SlackError('no_such_subteam');
  if (group.is_idp_group || group.is_membership_locked) throw new SlackError('permission_denied');
  return group;
}

function checkMembers(call: SlackCall, group: SlackUserGroup, ids: string[]): void {
  const users = ids.map((id) => call.state.users.find((user) => user.id === id));
  if (users.every((user) => user?.deleted)) {
    // Seen in the wild: for deactivated members alone Slack says it refuses, and empties the group.
    setMembers(call, group, []);
    throw new SlackError('invalid_users');
  }
  for (const user of users) {
    const guest = user?.is_restricted || user?.is_ultra_restricted;
    if (!user || user.deleted || user.is_bot || guest || user.id === 'USLACKBOT') {
      throw new SlackError('invalid_users');
    }
    if (user.team_id !== group.team_id) throw new SlackError('failed_for_some_users');
  }
}

function setMembers(call: SlackCall, group: SlackUserGroup, ids: string[]): void {
  const messages = call.state.slackbotMessages;
  for (const user of group.users) {
    if (!ids.includes(user)) messages.push({ user, group: group.id, change: 'removed' });
  }
  for (const user of ids) {
    if (!group.users.includes(user)) messages.push({ user, group: group.id, change: 'added' });
  }
  group.users = ids;
  touch(call, group);
}

function touch({ now, token }: SlackCall, group: SlackUserGroup): void {
  group.date_update = Math.floor(now.getTime() / 1000);
  group.updated_by = token.userId;
}

function wireGroup({ users: _, ...group }: SlackUserGroup): object {
  return {
    ...group,
    is_usergroup: true,
    is_subteam: true,
    is_external: false,
    auto_type: null,
    created_by: 'USLACKBOT',
    deleted_by: group.date_delete === 0 ? null : group.updated_by,
    prefs: { channels: [], groups: [] },
  };
}
