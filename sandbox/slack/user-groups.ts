import { findUser, shownId } from './grid.ts';
import { required, type SlackCall, SlackError, type SlackMethod } from './method.ts';
import { type SlackState, type SlackUserGroup, slackUserGroup } from './state.ts';

/** Methods about user groups. All are tier 2. */
export const userGroupMethods: Record<string, SlackMethod> = {
  'usergroups.list': {
    scope: 'usergroups:read',
    perMinute: 20,
    run({ state, args }) {
      checkPlan(state);
      const groups = listed(state).filter(
        ({ date_delete, team_id }) =>
          (date_delete === 0 || args.include_disabled === 'true') && team_id === (args.team_id ?? team_id),
      );
      return {
        usergroups: groups.map((group) => ({
          ...wireGroup(group),
          ...(args.include_users === 'true' && { users: shownUsers(state, group) }),
          ...(args.include_count === 'true' && { user_count: String(group.users.length) }),
        })),
      };
    },
  },

  'usergroups.create': {
    scope: 'usergroups:write',
    perMinute: 20,
    run(call) {
      const { state, args, now, token } = call;
      const name = required(call, 'name').trim();
      if (!state.settings.userGroups) throw new SlackError('paid_teams_only');
      checkRights(call);
      checkNewGroup(state, name, args);
      fallBehind(state);
      const seconds = Math.floor(now.getTime() / 1000);
      const group = slackUserGroup({
        id: `S0NEW${String(state.userGroups.length + 1).padStart(5, '0')}`,
        team_id: args.team_id ?? state.team.id,
        handle: args.handle || name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
        name,
        description: args.description ?? '',
        users: [],
        date_create: seconds,
        date_update: seconds,
        updated_by: token.userId,
      });
      state.userGroups.push(group);
      return state.quirks.lag > 0 ? {} : { usergroup: wireGroup(group) };
    },
  },

  'usergroups.users.update': {
    scope: 'usergroups:write',
    perMinute: 20,
    run(call) {
      const group = groupToChange(call);
      const { state, args } = call;
      const given = (args.users ?? '').split(',').filter(Boolean);
      const ids = [...new Set(given.map((id) => findUser(state, id)?.id ?? id))];
      if (ids.length === 0) throw new SlackError('no_users_provided');
      if (ids.length > state.settings.maxUserGroupMembers) throw new SlackError('subteam_max_users_exceeded');
      checkMembers(call, group, ids);
      setMembers(call, group, ids);
      if (state.quirks.lag > 0) return {};
      const users = shownUsers(state, group);
      return { usergroup: { ...wireGroup(group), users, user_count: users.length } };
    },
  },

  'usergroups.enable': {
    scope: 'usergroups:write',
    perMinute: 20,
    run(call) {
      const group = groupToChange(call);
      if (group.date_delete === 0) refuseRepetition(call, 'already_enabled');
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
      if (group.date_delete !== 0) refuseRepetition(call, 'already_disabled');
      group.date_delete = Math.floor(call.now.getTime() / 1000);
      touch(call, group);
      return {};
    },
  },
};

/** The groups as a list shows them, which may lag behind. */
function listed(state: SlackState): readonly SlackUserGroup[] {
  const { stale, quirks } = state;
  if (!stale || stale.lists === 0 || quirks.lag === 0) return state.userGroups;
  stale.lists -= 1;
  return stale.groups;
}

function shownUsers(state: SlackState, { users }: SlackUserGroup): string[] {
  return users.map((id) => shownId(state, id, 'groups'));
}

function refuseRepetition({ state }: SlackCall, code: string): void {
  if (state.quirks.refusesRepetition) throw new SlackError(code);
}

function checkPlan({ settings }: SlackState): void {
  if (!settings.userGroups) throw new SlackError('plan_upgrade_required');
}

function groupToChange(call: SlackCall): SlackUserGroup {
  const { state } = call;
  const id = required(call, 'usergroup');
  checkPlan(state);
  checkRights(call);
  const group = state.userGroups.find((one) => one.id === id);
  if (!group) throw new SlackError('no_such_subteam');
  if (group.is_idp_group || group.is_membership_locked) throw new SlackError('permission_denied');
  fallBehind(state);
  return group;
}

/** Makes the next lists show the groups as they were before this write. */
function fallBehind(state: SlackState): void {
  const { lag } = state.quirks;
  if (lag > 0) state.stale = { groups: structuredClone(state.userGroups), lists: lag };
}

function checkRights({ state, token }: SlackCall): void {
  const admin = token.kind === 'user' && token.admin === true;
  if (state.settings.whoManagesUserGroups === 'admins' && !admin) throw new SlackError('permission_denied');
}

/** Whether a group with this name and handle can be created in the workspace. */
function checkNewGroup(
  state: SlackState,
  name: string,
  { handle = '', description = '' }: SlackCall['args'],
): void {
  if (name === '') throw new SlackError('missing_subteam_name');
  if (name.length > 80) throw new SlackError('name_too_long');
  if (description.length > 140) throw new SlackError('description_too_long');
  if (handle !== '' && !/^[\p{Ll}\p{N}._-]+$/u.test(handle)) throw new SlackError('bad_handle');
  const { userGroups, channels, users } = state;
  if (userGroups.some((group) => group.name === name)) throw new SlackError('name_already_exists');
  const taken = [
    ...userGroups.filter(({ date_delete }) => date_delete === 0).map((group) => group.handle),
    ...[...channels, ...users].map((one) => one.name),
  ];
  if (taken.includes(handle)) throw new SlackError('handle_already_exists');
}

function checkMembers(call: SlackCall, group: SlackUserGroup, ids: string[]): void {
  const users = ids.map((id) => call.state.users.find((user) => user.id === id));
  if (users.every((user) => user?.deleted)) {
    // Observed in practice: with only deactivated members, Slack says that it refuses but empties the group.
    setMembers(call, group, []);
    throw new SlackError('invalid_users');
  }
  for (const user of users) {
    const guest = user?.is_restricted || user?.is_ultra_restricted;
    if (!user || user.deleted || user.is_bot || guest || user.is_stranger || user.id === 'USLACKBOT') {
      throw new SlackError('invalid_users');
    }
    const { team_id, teams = [team_id] } = user;
    if (!teams.includes(group.team_id)) throw new SlackError('failed_for_some_users');
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
    auto_type: null,
    ...group,
    is_usergroup: true,
    is_subteam: true,
    is_external: false,
    created_by: 'USLACKBOT',
    deleted_by: group.date_delete === 0 ? null : group.updated_by,
    prefs: { channels: [], groups: [] },
  };
}
