import { addMessage } from './channels.ts';
import { compose } from './chat.ts';
import { isMember } from './conversations.ts';
import { required, type SlackCall, SlackError, type SlackMethod } from './method.ts';
import type { SlackScheduledMessage, SlackState } from './state.ts';

const minute = 60;
const day = 24 * 60 * minute;

/** The most messages for one channel within five minutes. */
const mostInWindow = 30;

/** Methods about messages that Slack posts at a time. */
export const scheduledMethods: Record<string, SlackMethod> = {
  'chat.scheduleMessage': {
    scope: 'chat:write',
    perMinute: 50,
    run(call) {
      const { state } = call;
      const channel = channelOf(call);
      if (channel.is_archived) throw new SlackError('is_archived');
      if (!isMember(channel, call)) throw new SlackError('not_in_channel');
      const now = Math.floor(call.now.getTime() / 1000);
      const post_at = Number(required(call, 'post_at'));
      if (!Number.isInteger(post_at)) throw new SlackError('invalid_time');
      if (post_at <= now) throw new SlackError('time_in_past');
      if (post_at > now + 120 * day) throw new SlackError('time_too_far');
      const near = state.scheduled.filter(
        (one) => one.channel_id === channel.id && Math.abs(one.post_at - post_at) < 5 * minute,
      );
      if (near.length >= mostInWindow) throw new SlackError('restricted_too_many');
      const message = compose(call);
      remember(state);
      state.scheduledCount += 1;
      const id = `Q${String(state.scheduledCount).padStart(10, '0')}`;
      state.scheduled.push({ id, channel_id: channel.id, post_at, date_created: now, message });
      const { text, bot_id } = message;
      const sent = { text, bot_id, type: 'delayed_message', subtype: 'bot_message' };
      return { channel: channel.id, scheduled_message_id: id, post_at, message: sent };
    },
  },

  'chat.scheduledMessages.list': {
    scope: null,
    perMinute: 50,
    run({ args, state, token }) {
      const { channel, oldest = '0', latest = 'Infinity', limit = '100', cursor = '' } = args;
      if (channel && !state.channels.some(({ id }) => id === channel))
        throw new SlackError('invalid_channel');
      const all = listed(state).filter(
        ({ message, channel_id, post_at }) =>
          message.user === token.userId &&
          (!channel || channel_id === channel) &&
          post_at >= Number(oldest) &&
          post_at <= Number(latest),
      );
      const { repeatsCursor } = state.quirks;
      const start = cursor && !repeatsCursor ? all.findIndex(({ id }) => btoa(`next:${id}`) === cursor) : 0;
      if (start < 0) throw new SlackError('invalid_cursor');
      const following = all[start + Number(limit)];
      const next = following ? btoa(`next:${following.id}`) : '';
      return {
        scheduled_messages: all.slice(start, start + Number(limit)).map(({ message, ...one }) => ({
          ...one,
          text: message.text,
        })),
        response_metadata: { next_cursor: repeatsCursor ? 'again' : next },
      };
    },
  },

  'chat.deleteScheduledMessage': {
    scope: 'chat:write',
    perMinute: 50,
    run(call) {
      const { state, token, now } = call;
      const channel = channelOf(call);
      const wanted = required(call, 'scheduled_message_id');
      const found = state.scheduled.find(
        ({ id, channel_id, message }) =>
          id === wanted && channel_id === channel.id && message.user === token.userId,
      );
      // The last minute is too late.
      if (!found || found.post_at * 1000 - now.getTime() <= 60_000)
        throw new SlackError('invalid_scheduled_message_id');
      remember(state);
      state.scheduled = state.scheduled.filter((one) => one !== found);
      return {};
    },
  },
};

/** Posts what is due. Slack never posts a scheduled message that has metadata. */
export function postDue(state: SlackState, now: Date): void {
  const due = state.scheduled.filter(({ post_at }) => post_at * 1000 <= now.getTime());
  if (due.length === 0) return;
  state.scheduled = state.scheduled.filter((one) => !due.includes(one));
  for (const { channel_id, post_at, message } of due.sort((a, b) => a.post_at - b.post_at)) {
    const channel = state.channels.find(({ id }) => id === channel_id);
    if (channel && !message.metadata) addMessage(channel, new Date(post_at * 1000), message);
  }
}

function channelOf(call: SlackCall) {
  const wanted = required(call, 'channel');
  const channel = call.state.channels.find(({ id }) => id === wanted);
  if (!channel || (channel.is_private && !isMember(channel, call))) throw new SlackError('channel_not_found');
  return channel;
}

/** Before a write: the next lists may still show what was there. */
function remember(state: SlackState): void {
  const { scheduledLag: lists } = state.quirks;
  if (lists > 0) state.staleScheduled = { messages: [...state.scheduled], lists };
}

/** The scheduled messages as a list shows them, which may lag behind. */
function listed(state: SlackState): readonly SlackScheduledMessage[] {
  const { staleScheduled: stale, quirks } = state;
  if (!stale || stale.lists === 0 || quirks.scheduledLag === 0) return state.scheduled;
  stale.lists -= 1;
  return stale.messages;
}
