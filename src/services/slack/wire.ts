import * as z from 'zod/mini';
import { id, shape, text } from '../../http/wire.ts';
import type { Identity, Unmapped } from '../../model.ts';
import { second } from '../../time.ts';
import type { Page } from '../kit/pages.ts';

/** Answers of Slack’s Web API (https://docs.slack.dev/reference), turned into the model. */

/** The cursor of the next page: https://docs.slack.dev/apis/web-api/pagination. */
export const metadata = z.pipe(
  z.optional(z.nullable(z.object({ next_cursor: z.optional(z.string()) }))),
  z.transform((answer) => answer?.next_cursor || null),
);

/** A user. */
export interface User {
  readonly id: string;
  /** Their workspaces. `null`: Slack does not say. */
  readonly teams: readonly string[] | null;
  readonly email: string | null;
  readonly identity: Identity;
  /** The name of an app whose bot it is; absent for people. */
  readonly app?: string;
}

// It is inserted into mentions and lists, where anything else could change their meaning.
const memberId = z.string().check(z.regex(/^[UW][A-Z0-9]+$/, 'not the id of a member'));

/**
 * A user in an Enterprise Grid organization, who may have an id there (`W…`) and another in a workspace (`U…`). Slack may use
 * either.
 */
const enterpriseUser = z.catch(
  z.optional(z.object({ id: memberId, teams: z.optional(z.array(z.string())) })),
  undefined,
);

/** https://docs.slack.dev/reference/objects/user-object */
const someone = shape(
  {
    id: memberId,
    team_id: text,
    enterprise_user: enterpriseUser,
    deleted: z.optional(z.boolean()),
    is_bot: z.optional(z.boolean()),
    is_restricted: z.optional(z.boolean()),
    is_ultra_restricted: z.optional(z.boolean()),
    is_stranger: z.optional(z.boolean()),
    real_name: z.optional(z.string()),
    profile: z.optional(
      z.object({ email: z.optional(z.nullable(z.string())), real_name: z.optional(z.string()) }),
    ),
  },
  ({ id, team_id, enterprise_user, profile, real_name, ...flags }): User => {
    const email = profile?.email?.toLowerCase() ?? null;
    const unmapped = reasonAgainst(id, flags);
    const name = profile?.real_name || real_name || null;
    const account = { id, ...(enterprise_user && { aliases: [enterprise_user.id] }), name, email };
    const { teams = [] } = enterprise_user ?? { teams: team_id ? [team_id] : [] };
    return {
      id,
      teams: teams.length > 0 ? teams : null,
      email,
      identity: unmapped ?? { account },
      ...(flags.is_bot && { app: name ?? id }),
    };
  },
);

type Flag = 'deleted' | 'is_bot' | 'is_restricted' | 'is_ultra_restricted' | 'is_stranger';

/** Why an account can’t be used; `null`: it can. Slackbot says that it is no bot. */
function reasonAgainst(id: string, flags: Partial<Record<Flag, boolean | undefined>>): Unmapped | null {
  const because = (why: string, fix: string) => ({ unmapped: `the Slack account ${id} ${why}`, fix });
  if (flags.deleted)
    return because('is deactivated', 'Reactivate it in Slack, or put somebody else on call.');
  if (flags.is_bot || id === 'USLACKBOT')
    return because('is a bot', 'Put a person on call, or map the account of one in `people`.');
  if (flags.is_stranger)
    return because(
      'is of another organization (Slack Connect)',
      'Put a member of your own organization on call, or map their other account in `people`.',
    );
  if (!flags.is_restricted && !flags.is_ultra_restricted) return null;
  return because(
    'is a guest, and guests can’t be in a user group',
    'Make them a full member in Slack, or put somebody else on call.',
  );
}

/** One user: `users.info`, `users.lookupByEmail`. */
export const user = shape({ user: someone }, (answer) => answer.user);

/** A page of the workspace’s members: `users.list`. */
export const users = shape(
  { members: z.array(someone), response_metadata: metadata },
  ({ members, response_metadata }): Page<User, string> => ({ items: members, next: response_metadata }),
);

/** A user group. */
export interface UserGroup {
  readonly id: string;
  readonly handle: string;
  /** The display name. `null`: Slack does not say. */
  readonly name: string | null;
  /** Its workspace. `null`: Slack does not say. */
  readonly team: string | null;
  readonly enabled: boolean;
  /** Member ids, sorted. `null`: Slack does not say who is in it. */
  readonly members: readonly string[] | null;
  /** Its members are managed elsewhere. */
  readonly isLocked: boolean;
  /** Slack itself sets its members: all admins, or all owners. */
  readonly isAutomatic: boolean;
  /** Who was the last to change it, by user id, and when. `null`: Slack does not say. */
  readonly updatedBy: string | null;
  readonly updated: Date | null;
}

/** A number, which Slack may give as text. */
export const number = z.union([z.number(), z.string()]);

/** https://docs.slack.dev/reference/objects/usergroup-object. Times are Unix seconds, 0 for never. */
const group = shape(
  {
    id: z.string(),
    handle: z.string(),
    name: text,
    team_id: text,
    date_delete: z.optional(number),
    users: z.optional(z.array(z.string())),
    user_count: z.optional(number),
    is_idp_group: z.optional(z.boolean()),
    is_membership_locked: z.optional(z.boolean()),
    auto_type: text,
    updated_by: text,
    date_update: z.catch(z.optional(number), undefined),
  },
  ({ id, handle, name, team_id, date_delete = 0, users, user_count, ...more }): UserGroup => {
    const enabled = Number(date_delete) === 0;
    // Without a list of members, a group counts as empty only if it is disabled or its count is zero.
    const isHidden = users === undefined && enabled && Number(user_count) !== 0;
    return {
      id,
      handle,
      name: name ?? null,
      team: team_id ?? null,
      enabled,
      members: isHidden ? null : (users ?? []).toSorted(),
      isLocked: more.is_idp_group === true || more.is_membership_locked === true,
      isAutomatic: Boolean(more.auto_type),
      updatedBy: more.updated_by || null,
      updated: Number(more.date_update) > 0 ? new Date(Number(more.date_update) * second) : null,
    };
  },
);

/** All user groups: `usergroups.list`. */
export const userGroups = shape({ usergroups: z.array(group) }, (answer) => answer.usergroups);

/** A user group after a write. `null` from methods that do not return it. */
export const writtenGroup = shape(
  { usergroup: z.optional(z.catch(z.nullable(group), null)) },
  (answer) => answer.usergroup ?? null,
);

/** A channel. */
export interface Channel {
  readonly id: string;
  /** `null`: the conversation has no name. */
  readonly name: string | null;
  /** As returned by Slack: escaped, mentions as `<@U…>`. `null`: Slack does not say. */
  readonly topic: string | null;
  readonly isArchived: boolean;
  /** Whether the app is in it. `null`: Slack does not say. */
  readonly isMember: boolean | null;
  readonly isPrivate: boolean;
}

/** https://docs.slack.dev/reference/objects/conversation-object */
const conversation = shape(
  {
    id,
    name: z.optional(z.nullable(z.string())),
    is_archived: z.optional(z.boolean()),
    is_member: z.optional(z.boolean()),
    is_private: z.optional(z.boolean()),
    topic: z.optional(z.object({ value: z.string() })),
  },
  ({ id, name, is_archived, is_member, is_private, topic }): Channel => ({
    id,
    name: name ?? null,
    topic: topic?.value ?? null,
    isArchived: is_archived === true,
    isMember: is_member ?? null,
    isPrivate: is_private === true,
  }),
);

/** One channel: `conversations.info`. */
export const channel = shape({ channel: conversation }, (answer) => answer.channel);

/** A page of channels: `conversations.list`. */
export const channels = shape(
  { channels: z.array(conversation), response_metadata: metadata },
  ({ channels, response_metadata }): Page<Channel, string> => ({ items: channels, next: response_metadata }),
);

/** The topic after `conversations.setTopic`. `null` from versions that do not return it. */
export const writtenTopic = shape(
  { channel: z.catch(z.optional(z.object({ topic: z.object({ value: z.string() }) })), undefined) },
  ({ channel }) => channel?.topic.value ?? null,
);
