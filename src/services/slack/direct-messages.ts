import * as z from 'zod/mini';
import { once, oncePerKey, oncePerRun } from '../kit/once.ts';
import { createClient, type Slack } from './client.ts';
import { SlackFailure } from './errors.ts';
import { type Conversation, conversations, messages, opened, openedBefore } from './message-wire.ts';
import { lazyPages } from './pages.ts';
import { type Reminder, reminderIn } from './reminder-words.ts';

/** A reminder that somebody has received. */
export interface Delivered extends Reminder {
  readonly channel: string;
  /** The message’s time, which is its id in the channel. */
  readonly ts: string;
}

/** The app’s direct messages. */
export interface DirectMessages {
  /** The conversation with somebody; `null`: there is none yet, and so nobody was written to. */
  readonly existing: (user: string) => Promise<string | null>;
  /** The conversation with somebody, created if there is none. */
  readonly open: (user: string) => Promise<string>;
  /** Every conversation, at most as many as are worth reading; `null`: the token may not list them. */
  readonly all: () => Promise<readonly Conversation[] | null>;
  /** Our reminders among the newest messages of a conversation. */
  readonly reminders: (channel: string) => Promise<readonly Delivered[]>;
  /** The same, read once per run. */
  readonly remindersOnce: (channel: string) => Promise<readonly Delivered[]>;
  /** Replaces the text of a message. Nobody is notified. */
  readonly correct: (message: Pick<Delivered, 'channel' | 'ts'>, text: string) => Promise<void>;
}

/** So many messages of a conversation are read: Slack recommends no more. */
const mostMessages = 200;

/** The largest page of `conversations.list`: the limit must be under 1000. */
const pageSize = 999;

/** The app’s direct messages: https://docs.slack.dev/reference/methods/conversations.open. */
export const directMessagesOf = oncePerRun((context: Slack): DirectMessages => {
  const api = createClient(context);
  const reminders = async (channel: string) => {
    const { items } = await api('conversations.history', { channel, limit: mostMessages }, messages);
    return items.flatMap(({ ts, text, bot_id, user }): Delivered[] => {
      const found = reminderIn(text);
      // Nobody else is in the conversation but whoever is reminded.
      return found === null || bot_id === undefined || user === found.to ? [] : [{ ...found, channel, ts }];
    });
  };
  const readPages = lazyPages('Slack’s list of direct messages', (cursor) =>
    api(
      'conversations.list',
      { types: 'im', exclude_archived: true, limit: pageSize, ...(cursor && { cursor }) },
      conversations,
    ),
  );
  return {
    existing: oncePerKey((user: string) =>
      api('conversations.open', { users: user, prevent_creation: true }, openedBefore).catch(noConversation),
    ),
    open: oncePerKey((user: string) => api('conversations.open', { users: user }, opened)),
    all: once(async () => {
      const found: Conversation[] = [];
      try {
        for await (const page of readPages()) for (const one of page) found.push(one);
      } catch (error) {
        if (error instanceof SlackFailure && error.code === 'missing_scope') return null;
        throw error;
      }
      return found;
    }),
    reminders,
    remindersOnce: oncePerKey(reminders),
    async correct({ channel, ts }, text) {
      // Unlike everywhere else, the default here is to read the text as if a person had typed it.
      await api('chat.update', { channel, ts, text, parse: 'none' }, z.unknown());
    },
  };
});

/** Slack does not document how it says that there is no conversation: without one, or like this. */
function noConversation(error: unknown): null {
  if (error instanceof SlackFailure && error.code === 'channel_not_found') return null;
  throw error;
}
