import { addMessage, type SlackChannel } from './channels.ts';
import { shownId } from './grid.ts';
import { demand, required, type SlackCall, SlackError, type SlackMethod } from './method.ts';
import { asTopic } from './topic.ts';

/** The longest topic, in characters. */
const longestTopic = 250;

/** Methods about channels: information, topics, history. */
export const conversationMethods: Record<string, SlackMethod> = {
  'conversations.info': {
    scope: null,
    perMinute: 50,
    run(call) {
      const channel = visibleChannel(call, 'read');
      return { channel: wireChannel(channel, call) };
    },
  },

  'conversations.list': {
    scope: null,
    perMinute: 20,
    run(call) {
      const { args, state, token } = call;
      const types = (args.types ?? 'public_channel').split(',');
      if (types.includes('public_channel')) demand(token, 'channels:read');
      if (types.includes('private_channel')) demand(token, 'groups:read');
      if (types.includes('im')) demand(token, 'im:read');
      const listed = state.channels.filter(
        (channel) =>
          types.includes(typeOf(channel)) &&
          (!channel.is_private || isMember(channel, call)) &&
          (!channel.is_archived || args.exclude_archived !== 'true'),
      );
      const limit = Number(args.limit ?? 100);
      if (!Number.isInteger(limit) || limit < 1 || limit > 999) throw new SlackError('invalid_limit');
      const { repeatsCursor } = state.quirks;
      const start =
        args.cursor && !repeatsCursor ? listed.findIndex(({ id }) => btoa(`team:${id}`) === args.cursor) : 0;
      if (start < 0) throw new SlackError('invalid_cursor');
      const following = listed[start + limit];
      return {
        channels: listed.slice(start, start + limit).map((channel) => wireChannel(channel, call)),
        response_metadata: {
          next_cursor: repeatsCursor ? 'again' : following ? btoa(`team:${following.id}`) : '',
        },
      };
    },
  },

  'conversations.setTopic': {
    scope: null,
    perMinute: 20,
    run(call) {
      const { args, state, token, now } = call;
      const channel = visibleChannel(call, 'write.topic');
      if (channel.user !== undefined) throw new SlackError('method_not_supported_for_channel_type');
      if (args.topic === undefined) throw new SlackError('invalid_arguments');
      if (channel.is_archived) throw new SlackError('is_archived');
      if (!isMember(channel, call)) throw new SlackError('not_in_channel');
      const value = asTopic(state, args.topic);
      if ([...value].length > longestTopic) throw new SlackError('too_long');
      const user = token.userId;
      channel.topic = { value, creator: user, last_set: Math.floor(now.getTime() / 1000) };
      // The line is posted even if the topic has not changed.
      const text = `set the channel topic: ${value}`;
      const subtype = channel.is_private ? 'group_topic' : 'channel_topic';
      addMessage(channel, now, { user, subtype, text, topic: value });
      return { channel: wireChannel(channel, call) };
    },
  },

  'conversations.history': {
    scope: null,
    perMinute: 50,
    run(call) {
      const { args, state } = call;
      const { repeatsCursor } = state.quirks;
      const channel = visibleChannel(call, 'history');
      if (!isMember(channel, call)) throw new SlackError('not_in_channel');
      const limit = Math.min(Math.max(Number(args.limit ?? 100) || 100, 1), 999);
      const all = channel.messages.toReversed();
      const start =
        args.cursor && !repeatsCursor ? all.findIndex(({ ts }) => btoa(`next_ts:${ts}`) === args.cursor) : 0;
      if (start < 0) throw new SlackError('invalid_cursor');
      const following = all[start + limit];
      return {
        messages: all
          .slice(start, start + limit)
          .map(({ metadata, ...message }) =>
            metadata && args.include_all_metadata === 'true' ? { ...message, metadata } : message,
          ),
        has_more: following !== undefined,
        pin_count: 0,
        ...(following && { response_metadata: { next_cursor: btoa(`next_ts:${following.ts}`) } }),
        ...(repeatsCursor && { response_metadata: { next_cursor: 'again' } }),
      };
    },
  },
};

/** Whether the token's user is in it. */
export function isMember({ members }: SlackChannel, { token }: SlackCall): boolean {
  return members.includes(token.userId);
}

/** The channel of a call. Only its members can see a private one; for others it does not exist. */
function visibleChannel(call: SlackCall, right: 'read' | 'history' | 'write.topic'): SlackChannel {
  const scopes = (kind: 'channels' | 'groups' | 'im') => [
    `${kind}:${right}`,
    ...(right === 'write.topic' ? [kind === 'channels' ? 'channels:manage' : 'groups:write'] : []),
  ];
  demand(
    call.token,
    ...scopes('channels'),
    ...scopes('groups'),
    ...(right === 'write.topic' ? [] : scopes('im')),
  );
  const id = required(call, 'channel');
  const channel = call.state.channels.find((one) => one.id === id);
  if (!channel || (channel.is_private && !isMember(channel, call))) throw new SlackError('channel_not_found');
  if (right === 'write.topic' && channel.user !== undefined) return channel;
  demand(call.token, ...scopes(kinds[typeOf(channel)]));
  return channel;
}

/** The start of the scopes for each type of conversation. */
const kinds = { public_channel: 'channels', private_channel: 'groups', im: 'im' } as const;

function typeOf({ user, is_private }: SlackChannel): keyof typeof kinds {
  if (user !== undefined) return 'im';
  return is_private ? 'private_channel' : 'public_channel';
}

function wireChannel(channel: SlackChannel, call: SlackCall): object {
  if (channel.user !== undefined) {
    const { id, user, is_archived } = channel;
    return { id, user: shownId(call.state, user, 'people'), is_im: true, is_archived, created: 1767225600 };
  }
  const { id, name, is_private, is_archived, topic, members } = channel;
  return {
    id,
    name,
    name_normalized: name,
    is_channel: !is_private,
    is_group: is_private,
    is_im: false,
    is_mpim: false,
    is_private,
    is_archived,
    is_general: false,
    is_shared: false,
    ...(!call.state.quirks.hidesMembership && { is_member: isMember(channel, call) }),
    created: 1767225600,
    creator: 'USLACKBOT',
    topic: { ...topic },
    purpose: { value: '', creator: '', last_set: 0 },
    previous_names: [],
    num_members: members.length,
  };
}
