import type { SlackChannel, SlackMessage } from './channels.ts';

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
  /** The workspaces of the organization that they are in. Default: only `team_id`. */
  teams?: string[];
  /** From another organization that shares channels with this one. */
  is_stranger?: boolean;
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
  /** When it was disabled. 0 if it is enabled. */
  date_delete: number;
  updated_by: string;
  /** Slack itself sets the members. */
  auto_type?: 'admin' | 'owner' | null;
  /** Members come from an identity provider: nobody can set them here. */
  is_idp_group?: boolean;
  is_membership_locked?: boolean;
}

/** A token's permissions and its user. */
export interface SlackToken {
  /** `xoxb-`, `xoxp-`, `xapp-`. */
  kind: 'bot' | 'user' | 'app';
  scopes: string[];
  userId: string;
  /** Slack rotates it, and it expires in so many seconds. */
  expiresIn?: number;
  /** Its user is an admin of the workspace. */
  admin?: boolean;
  /** Every call with it fails like this: revoked, of a deactivated user, or expired. */
  error?: 'token_revoked' | 'account_inactive' | 'token_expired';
}

/** A direct message that Slackbot sends when somebody is added to or removed from a user group. */
export interface SlackbotMessage {
  user: string;
  group: string;
  change: 'added' | 'removed';
}

/** A message that an app has Slack post at a time, as in Slack's lists of them (chat.scheduledMessages.list). */
export interface SlackScheduledMessage {
  id: string;
  channel_id: string;
  /** Unix seconds. */
  post_at: number;
  date_created: number;
  /** What is posted then. One with metadata never is. */
  message: Omit<SlackMessage, 'type' | 'ts'>;
}

/** Ways in which Slack misbehaves. All off in a healthy workspace. */
export interface SlackQuirks {
  /** The workspace belongs to an organization: which of a person's two ids appears where. */
  grid: { people: 'U' | 'W' | 'either'; groups: 'U' | 'W'; turn: number } | null;
  /** The tokens are org-wide: a call has to name the workspace. */
  orgToken: boolean;
  /** Answers come without the header with the token's scopes. */
  hidesScopes: boolean;
  /** Lists of members come without addresses. */
  hidesAddresses: boolean;
  /** Lists give the same cursor again and again. */
  repeatsCursor: boolean;
  /** Messages are posted without their metadata, and the answer has a warning. */
  dropsMetadata: boolean;
  /** Enabling or disabling a user group fails if it already is. */
  refusesRepetition: boolean;
  /** Channels don't show whether the app is a member. */
  hidesMembership: boolean;
  /** A write to a user group does not return the group, and this many lists after it still show the old groups. */
  lag: number;
  /** This many lists of scheduled messages after a write still show the old ones. */
  scheduledLag: number;
}

/** A healthy Slack. */
export const well: SlackQuirks = {
  grid: null,
  orgToken: false,
  hidesScopes: false,
  hidesAddresses: false,
  repeatsCursor: false,
  dropsMetadata: false,
  refusesRepetition: false,
  hidesMembership: false,
  lag: 0,
  scheduledLag: 0,
};

/** Everything Slack knows. Plain and mutable. */
export interface SlackState {
  team: { id: string; name: string; url: string };
  users: SlackUser[];
  userGroups: SlackUserGroup[];
  tokens: Record<string, SlackToken>;
  settings: {
    whoManagesUserGroups: 'everyone' | 'admins';
    /** The plan includes user groups. */
    userGroups: boolean;
    maxUserGroupMembers: number;
    /** Slack's limits per method and token are enforced. */
    rateLimits: boolean;
  };
  quirks: SlackQuirks;
  /** The old user groups, and how many more lists show them. */
  stale?: { groups: SlackUserGroup[]; lists: number };
  slackbotMessages: SlackbotMessage[];
  channels: SlackChannel[];
  scheduled: SlackScheduledMessage[];
  /** How many were ever scheduled, for their ids. */
  scheduledCount: number;
  /** The scheduled messages before a write, and how many more lists show them. */
  staleScheduled?: { messages: SlackScheduledMessage[]; lists: number };
}

/** Creates a member. Fields that are left out get the usual values. */
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

/** Creates a user group. Fields that are left out get the usual values. */
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
