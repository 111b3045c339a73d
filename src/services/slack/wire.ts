import * as z from 'zod/mini';
import { id, shape } from '../../http/wire.ts';
import type { Identity } from '../../model.ts';
import type { Page } from '../kit/pages.ts';

/** Slack’s Web API, as https://docs.slack.dev/reference documents it, turned into the model. */

/** The cursor of the next page: https://docs.slack.dev/apis/web-api/pagination. */
const metadata = z.pipe(
  z.optional(z.nullable(z.object({ next_cursor: z.optional(z.string()) }))),
  z.transform((answer) => answer?.next_cursor || null),
);

/** A user, and the address that Slack knows them by. */
export interface User {
  readonly id: string;
  readonly email: string | null;
  readonly identity: Identity;
}

/** https://docs.slack.dev/reference/objects/user-object */
const someone = shape(
  {
    // It becomes part of mentions and lists, where anything else would say something else.
    id: z.string().check(z.regex(/^[UW][A-Z0-9]+$/, 'not the id of a member')),
    deleted: z.optional(z.boolean()),
    is_bot: z.optional(z.boolean()),
    is_restricted: z.optional(z.boolean()),
    is_ultra_restricted: z.optional(z.boolean()),
    real_name: z.optional(z.string()),
    profile: z.optional(
      z.object({ email: z.optional(z.nullable(z.string())), real_name: z.optional(z.string()) }),
    ),
  },
  ({ id, profile, real_name, ...flags }): User => {
    const email = profile?.email?.toLowerCase() ?? null;
    const unmapped = reasonAgainst(id, flags);
    const account = { id, name: profile?.real_name || real_name || null, email };
    return { id, email, identity: unmapped === null ? { account } : { unmapped } };
  },
);

type Flag = 'deleted' | 'is_bot' | 'is_restricted' | 'is_ultra_restricted';

/** Why an account can’t be used; `null`: it can. Slackbot says that it is no bot. */
function reasonAgainst(id: string, flags: Partial<Record<Flag, boolean | undefined>>): string | null {
  if (flags.deleted) return `the Slack account ${id} is deactivated`;
  if (flags.is_bot || id === 'USLACKBOT') return `the Slack account ${id} is a bot`;
  if (!flags.is_restricted && !flags.is_ultra_restricted) return null;
  return `the Slack account ${id} is a guest, and guests can’t be in a user group`;
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
  readonly enabled: boolean;
  /** Their ids, sorted. `null`: Slack does not tell who is in it. */
  readonly members: readonly string[] | null;
  /** Its members are managed elsewhere. */
  readonly isLocked: boolean;
}

const number = z.union([z.number(), z.string()]);

/** https://docs.slack.dev/reference/objects/usergroup-object. Times are Unix seconds, 0 for never. */
const group = shape(
  {
    id: z.string(),
    handle: z.string(),
    date_delete: z.optional(number),
    users: z.optional(z.array(z.string())),
    user_count: z.optional(number),
    is_idp_group: z.optional(z.boolean()),
    is_membership_locked: z.optional(z.boolean()),
  },
  ({ id, handle, date_delete = 0, users, user_count, is_idp_group, is_membership_locked }): UserGroup => {
    const enabled = Number(date_delete) === 0;
    // A group without a list of members is only taken for empty if it shows none anyway.
    const isHidden = users === undefined && enabled && Number(user_count) !== 0;
    return {
      id,
      handle,
      enabled,
      members: isHidden ? null : (users ?? []).toSorted(),
      isLocked: is_idp_group === true || is_membership_locked === true,
    };
  },
);

/** All user groups: `usergroups.list`. */
export const userGroups = shape({ usergroups: z.array(group) }, (answer) => answer.usergroups);

/** A user group as a write left it; `null` from the methods that do not say. */
export const writtenGroup = shape(
  { usergroup: z.optional(z.catch(z.nullable(group), null)) },
  (answer) => answer.usergroup ?? null,
);

/** A channel. */
export interface Channel {
  readonly id: string;
  /** `null`: it is a conversation without a name. */
  readonly name: string | null;
  /** As Slack writes it: escaped, mentions as `<@U…>`. `null`: Slack does not tell. */
  readonly topic: string | null;
  readonly isArchived: boolean;
  /** `null`: Slack does not tell whether the app is in it. */
  readonly isMember: boolean | null;
}

/** https://docs.slack.dev/reference/objects/conversation-object */
const conversation = shape(
  {
    id,
    name: z.optional(z.nullable(z.string())),
    is_archived: z.optional(z.boolean()),
    is_member: z.optional(z.boolean()),
    topic: z.optional(z.object({ value: z.string() })),
  },
  ({ id, name, is_archived, is_member, topic }): Channel => ({
    id,
    name: name ?? null,
    topic: topic?.value ?? null,
    isArchived: is_archived === true,
    isMember: is_member ?? null,
  }),
);

/** One channel: `conversations.info`. */
export const channel = shape({ channel: conversation }, (answer) => answer.channel);

/** A page of channels: `conversations.list`. */
export const channels = shape(
  { channels: z.array(conversation), response_metadata: metadata },
  ({ channels, response_metadata }): Page<Channel, string> => ({ items: channels, next: response_metadata }),
);

/** The topic as `conversations.setTopic` left it; `null` from versions that do not say. */
export const writtenTopic = shape(
  { channel: z.catch(z.optional(z.object({ topic: z.object({ value: z.string() }) })), undefined) },
  ({ channel }) => channel?.topic.value ?? null,
);

/** A message. Only those with metadata matter, and whoever wrote the others may write what they like. */
const message = z.object({
  subtype: z.catch(z.optional(z.string()), undefined),
  user: z.catch(z.optional(z.string()), undefined),
  bot_id: z.catch(z.optional(z.string()), undefined),
  metadata: z.catch(
    z.optional(z.object({ event_type: z.string(), event_payload: z.optional(z.unknown()) })),
    undefined,
  ),
});

/** A message in a channel, as anybody may have written it. */
export type Message = z.infer<typeof message>;

/** A page of messages, the newest first: `conversations.history`. */
export const messages = shape(
  { messages: z.array(message), response_metadata: metadata },
  ({ messages, response_metadata }): Page<Message, string> => ({ items: messages, next: response_metadata }),
);

/** Whose token it is; those of bots come with a `bot_id`: `auth.test`. */
export const self = z.object({ user_id: z.string(), bot_id: z.optional(z.string()) });

/** A message that was sent has a time, which is its id in the channel: `chat.postMessage`. */
export const sentMessage = z.object({ ts: id });
