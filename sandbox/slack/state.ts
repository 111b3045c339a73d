import type { SlackChannel } from './channels.ts';

/** A member of the workspace, as in Slack's `user` objects (users.info). */
export interface SlackUser {
  id: string;
  team_id: string;
  name: string;
  real_name: string;
  profile: { real_name: string; display_name: string; email?: string };
  tz: string;
  /** Deactivated. */
  deleted: boolean;
  is_bot: boolean;
  /** A guest. */
  is_restricted: boolean;
  /** A guest in one channel. */
  is_ultra_restricted: boolean;
  is_app_user: boolean;
}

/** A user group, as in Slack's `usergroup` objects (usergroups.list). Times are Unix seconds. */
export interface SlackUserGroup {
  id: string;
  team_id: string;
  handle: string;
  name: string;
  description: string;
  users: string[];
  date_create: number;
  date_update: number;
  /** When it was disabled; 0: it is not. */
  date_delete: number;
  updated_by: string;
  /** Members come from an identity provider: nobody may set them here. */
  is_idp_group?: boolean;
  is_membership_locked?: boolean;
}

/** What a token may do, and who acts with it. */
export interface SlackToken {
  /** `xoxb-`, `xoxp-`, `xapp-`. */
  kind: 'bot' | 'user' | 'app';
  scopes: string[];
  userId: string;
  /** Its user is an admin of the workspace. */
  admin?: boolean;
  /** Every call with it fails like this: taken back, of somebody deactivated, or run out. */
  error?: 'token_revoked' | 'account_inactive' | 'token_expired';
}

/** A direct message that Slackbot sends when somebody is added to or removed from a user group. */
export interface SlackbotMessage {
  user: string;
  group: string;
  change: 'added' | 'removed';
}

/** Everything Slack knows. Plain and mutable. */
export interface SlackState {
  team: { id: string; name: string; url: string };
  users: SlackUser[];
  userGroups: SlackUserGroup[];
  tokens: Record<string, SlackToken>;
  settings: {
    whoManagesUserGroups: 'everyone' | 'admins';
    /** The plan has user groups. */
    userGroups: boolean;
    maxUserGroupMembers: number;
    /** Slack's limits per method and token are enforced. */
    rateLimits: boolean;
  };
  slackbotMessages: SlackbotMessage[];
  channels: SlackChannel[];
}

/** A member; what is left out is filled in as it is for most. */
export function slackUser(
  user: Partial<SlackUser> & Pick<SlackUser, 'id' | 'name' | 'real_name'>,
  email?: string,
): SlackUser {
  return {
    team_id: 'T0SANDBOX1',
    profile: { real_name: user.real_name, display_name: user.name, ...(email !== undefined && { email }) },
    tz: 'Europe/Berlin',
    deleted: false,
    is_bot: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_app_user: false,
    ...user,
  };
}

/** A user group; what is left out is filled in as it is for most. */
export function slackUserGroup(
  group: Partial<SlackUserGroup> & Pick<SlackUserGroup, 'id' | 'handle' | 'name' | 'users'>,
): SlackUserGroup {
  return {
    team_id: 'T0SANDBOX1',
    description: '',
    date_create: 1767225600,
    date_update: 1767225600,
    date_delete: 0,
    updated_by: 'USLACKBOT',
    ...group,
  };
}
