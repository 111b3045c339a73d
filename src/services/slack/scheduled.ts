import * as z from 'zod/mini';
import { once, oncePerRun } from '../kit/once.ts';
import { readAll } from '../kit/pages.ts';
import { createClient, type Slack } from './client.ts';
import { SlackFailure } from './errors.ts';
import { type ScheduledMessage, scheduledMessages, sentForLater } from './message-wire.ts';

/** The messages that Slack will post for this app. */
export interface Scheduled {
  /** All of them, read once per run. */
  readonly all: () => Promise<readonly ScheduledMessage[]>;
  /** The same, read again. */
  readonly again: () => Promise<readonly ScheduledMessage[]>;
  /** Has a text posted at this time, and returns its id. Slack posts none that has metadata. */
  readonly add: (channel: string, text: string, at: Date) => Promise<string>;
  /** Takes one back. One that was posted, or is posted within a minute, stays. */
  readonly remove: (message: Pick<ScheduledMessage, 'id' | 'channel'>) => Promise<void>;
}

const pageSize = 100;

/** The app’s scheduled messages: https://docs.slack.dev/reference/methods/chat.scheduledMessages.list. */
export const scheduledOf = oncePerRun((context: Slack): Scheduled => {
  const api = createClient(context);
  const again = () =>
    readAll('Slack’s list of scheduled messages', '', (cursor) =>
      api('chat.scheduledMessages.list', { limit: pageSize, ...(cursor && { cursor }) }, scheduledMessages),
    );
  return {
    all: once(again),
    again,
    async add(channel, text, at) {
      const args = {
        channel,
        text,
        post_at: Math.floor(at.getTime() / 1000),
        unfurl_links: false,
        unfurl_media: false,
      };
      const { scheduled_message_id } = await api('chat.scheduleMessage', args, sentForLater);
      return scheduled_message_id;
    },
    async remove({ id, channel }) {
      try {
        await api('chat.deleteScheduledMessage', { channel, scheduled_message_id: id }, z.unknown());
      } catch (error) {
        if (error instanceof SlackFailure && error.code === 'invalid_scheduled_message_id') return;
        throw error;
      }
    },
  };
});
