import * as z from 'zod/mini';
import { id, shape } from '../../http/wire.ts';
import type { Page } from '../kit/pages.ts';
import { metadata, number } from './wire.ts';

/** What Slack’s Web API (https://docs.slack.dev/reference) answers about messages, turned into what we need of them. */

/** A message. Only ours matter, and other people’s can contain anything. */
const message = z.object({
  /** Its time in the channel, which is its id, or empty. All have the same number of digits. */
  ts: z.catch(z.string(), ''),
  text: z.catch(z.string(), ''),
  subtype: z.catch(z.optional(z.string()), undefined),
  user: z.catch(z.optional(z.string()), undefined),
  bot_id: z.catch(z.optional(z.string()), undefined),
  metadata: z.catch(
    z.optional(z.object({ event_type: z.string(), event_payload: z.optional(z.unknown()) })),
    undefined,
  ),
});

/** A message in a channel, by anybody. */
export type Message = z.infer<typeof message>;

/** A page of messages, the newest first: `conversations.history`. */
export const messages = shape(
  { messages: z.array(message), response_metadata: metadata },
  ({ messages, response_metadata }): Page<Message, string> => ({ items: messages, next: response_metadata }),
);

/** Whose token it is. A bot’s token also has a `bot_id`: `auth.test`. */
export const self = z.object({ user_id: z.string(), bot_id: z.optional(z.string()) });

/**
 * `chat.postMessage`: a posted message has a time, which is its id in the channel. `warning` is Slack’s, such as
 * `invalid_metadata_schema`.
 */
export const sentMessage = z.object({ ts: id, warning: z.catch(z.string(), '') });

/** `conversations.open`: the conversation. */
export const opened = shape({ channel: z.object({ id }) }, ({ channel }) => channel.id);

/** The same with `prevent_creation`: `null` if there is none. */
export const openedBefore = shape(
  { channel: z.optional(z.nullable(z.object({ id }))) },
  ({ channel }) => channel?.id ?? null,
);

/** A direct message conversation with somebody. */
export interface Conversation {
  readonly id: string;
  readonly user: string;
}

/** A page of direct message conversations: `conversations.list` with the type `im`. */
export const conversations = shape(
  { channels: z.array(z.object({ id, user: z.string() })), response_metadata: metadata },
  ({ channels, response_metadata }): Page<Conversation, string> => ({
    items: channels,
    next: response_metadata,
  }),
);

/** A message that Slack will post. */
export interface ScheduledMessage {
  readonly id: string;
  readonly channel: string;
  readonly at: Date;
  /** Empty if Slack does not say. */
  readonly text: string;
}

const scheduledMessage = shape(
  {
    id: z.pipe(z.union([z.string(), z.number()]), z.transform(String)),
    channel_id: id,
    post_at: number,
    text: z.catch(z.string(), ''),
  },
  ({ id, channel_id, post_at, text }): ScheduledMessage => ({
    id,
    channel: channel_id,
    at: new Date(Number(post_at) * 1000),
    text,
  }),
);

/** A page of the app’s scheduled messages: `chat.scheduledMessages.list`. */
export const scheduledMessages = shape(
  { scheduled_messages: z.array(scheduledMessage), response_metadata: metadata },
  ({ scheduled_messages, response_metadata }): Page<ScheduledMessage, string> => ({
    items: scheduled_messages,
    next: response_metadata,
  }),
);

/** `chat.scheduleMessage`: the message’s id, by which it can be taken back. */
export const sentForLater = z.object({ scheduled_message_id: id });
