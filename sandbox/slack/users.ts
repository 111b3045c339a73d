import { botIdOf } from './channels.ts';
import { findUser, globalId, shownId } from './grid.ts';
import { required, type SlackCall, SlackError, type SlackMethod } from './method.ts';
import type { SlackUser } from './state.ts';

/** Methods about the caller and the workspace's members. */
export const userMethods: Record<string, SlackMethod> = {
  'auth.test': {
    scope: null,
    perMinute: 600,
    run({ state: { team, users }, token: { kind, userId, expiresIn } }) {
      return {
        url: team.url,
        team: team.name,
        user: users.find(({ id }) => id === userId)?.name ?? '',
        team_id: team.id,
        user_id: userId,
        ...(kind === 'bot' && { bot_id: botIdOf(userId) }),
        is_enterprise_install: false,
        ...(expiresIn !== undefined && { expires_in: expiresIn }),
      };
    },
  },

  'users.lookupByEmail': {
    scope: 'users:read.email',
    perMinute: 50,
    run(call) {
      const email = required(call, 'email').toLowerCase();
      const user = call.state.users.find(
        ({ profile, deleted }) => !deleted && profile.email?.toLowerCase() === email,
      );
      if (!user) throw new SlackError('users_not_found');
      return { user: wireUser(user, call) };
    },
  },

  'users.info': {
    scope: 'users:read',
    perMinute: 100,
    run(call) {
      const user = findUser(call.state, required(call, 'user'));
      if (!user) throw new SlackError('user_not_found');
      return { user: wireUser(user, call) };
    },
  },

  'users.list': {
    scope: 'users:read',
    perMinute: 20,
    run(call) {
      const { args, state, now } = call;
      const { repeatsCursor, hidesAddresses } = state.quirks;
      const start = args.cursor && !repeatsCursor ? cursorIndex(call, args.cursor) : 0;
      const limit = Number(args.limit) > 0 ? Math.min(Number(args.limit), 1000) : state.users.length;
      const following = state.users[start + limit];
      return {
        members: state.users.slice(start, start + limit).map((user) => wireUser(user, call, !hidesAddresses)),
        cache_ts: Math.floor(now.getTime() / 1000),
        response_metadata: {
          next_cursor: repeatsCursor ? 'again' : following ? btoa(`user:${following.id}`) : '',
        },
      };
    },
  },
};

function cursorIndex({ state }: SlackCall, cursor: string): number {
  const index = state.users.findIndex(({ id }) => btoa(`user:${id}`) === cursor);
  if (index < 0) throw new SlackError('invalid_cursor');
  return index;
}

/** A deactivated member has fewer fields, and addresses require their scope. */
function wireUser(user: SlackUser, { token, state }: SlackCall, hasAddress = true): object {
  const id = shownId(state, user.id, 'people');
  const { team_id, name, deleted, real_name, tz, is_bot, is_app_user } = user;
  const { email, ...profile } = user.profile;
  const common = {
    id,
    team_id,
    name,
    deleted,
    profile: {
      ...profile,
      real_name_normalized: profile.real_name,
      display_name_normalized: profile.display_name,
      ...(email !== undefined && hasAddress && token.scopes.includes('users:read.email') && { email }),
      team: team_id,
    },
    is_bot,
    is_app_user,
    updated: 1767225600,
  };
  if (deleted) return common;
  const { is_restricted, is_ultra_restricted, is_stranger } = user;
  const admin = Object.values(state.tokens).some((one) => one.userId === user.id && one.admin === true);
  return {
    ...common,
    color: '9f69e7',
    real_name,
    tz,
    is_admin: admin,
    is_owner: false,
    is_primary_owner: false,
    is_restricted,
    is_ultra_restricted,
    ...(is_stranger && { is_stranger }),
    ...(state.quirks.grid && {
      enterprise_user: { id: globalId(user.id), enterprise_id: 'E0SANDBOX1', teams: user.teams ?? [team_id] },
    }),
  };
}
