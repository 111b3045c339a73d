import { Failure } from '../../failure.ts';
import { once, oncePerKey, oncePerRun } from '../kit/once.ts';
import { archivedChannel } from './channels.ts';
import { createClient, type Slack } from './client.ts';
import { type Message, messages, self } from './message-wire.ts';
import { lazyPages } from './pages.ts';
import { keepMetadata } from './remedies.ts';

/** A message of our own. */
export interface OwnMessage {
  readonly text: string;
  /** The event type in its metadata: `on_call_handover`. `null`: it has none. */
  readonly event: string | null;
  /** The metadata’s payload, unchecked. */
  readonly payload: unknown;
}

/** Our app’s messages among a channel’s last 1,000, newest first. Rejects with a Failure. */
export interface History {
  /** Read once per run, and only as far back as needed. Messages without our metadata are included if `isOfInterest`. */
  readonly ownMessages: (channel: string, isOfInterest: (text: string) => boolean) => OwnMessages;
  /** The same for the newest page, read again: those before the message with this time, or all (`null`). */
  readonly recent: (
    channel: string,
    isOfInterest: (text: string) => boolean,
    before: string | null,
  ) => OwnMessages;
}

/** Our messages, newest first. */
export type OwnMessages = AsyncGenerator<OwnMessage, void>;

/** The most messages read, and the size of a page: Slack recommends no more. */
const most = 1_000;
const pageSize = 200;

/**
 * Reads channels. Any app may use our event type in its metadata, so the author is checked. Who we are is looked up once,
 * when the first candidate turns up.
 */
export const historyOf = oncePerRun((context: Slack): History => {
  const api = createClient(context);
  const identify = once(() => api('auth.test', {}, self));
  const isOwn = async ({ user, bot_id }: Message) => {
    const { user_id, bot_id: bot } = await identify();
    return user === user_id || (bot !== undefined && bot_id === bot);
  };
  const readPages = (channel: string, count: number) =>
    lazyPages(
      'Slack’s list of messages',
      (cursor) =>
        api(
          'conversations.history',
          { channel, include_all_metadata: true, limit: pageSize, ...(cursor && { cursor }) },
          messages,
        ),
      count,
    );
  const kept = oncePerKey(async (channel: string) => readPages(channel, most));
  async function* own(
    channel: string,
    pages: AsyncIterable<readonly Message[]>,
    isOfInterest: (text: string) => boolean,
    before: string | null = null,
  ): OwnMessages {
    let isNewest = true;
    for await (const page of pages) {
      for (const message of page) {
        // In an archived channel, the newest message says so.
        if (isNewest && /^(channel|group)_archive$/.test(message.subtype ?? ''))
          throw archivedChannel(channel);
        isNewest = false;
        const { ts, text, metadata } = message;
        const isOurs = metadata?.event_type.startsWith('on_call_') || (isPost(message) && isOfInterest(text));
        const isOlder = before === null || ts < before;
        if (!isOurs || !isOlder || !(await isOwn(message))) continue;
        yield { text, event: metadata?.event_type ?? null, payload: metadata?.event_payload };
      }
    }
  }
  return {
    async *ownMessages(channel, isOfInterest) {
      yield* own(channel, (await kept(channel))(), isOfInterest);
    },
    recent: (channel, isOfInterest, before) =>
      own(channel, readPages(channel, pageSize)(), isOfInterest, before),
  };
});

/** Whether an app posted it, as opposed to Slack itself, for example about a topic. */
function isPost({ bot_id, subtype = 'bot_message' }: Message): boolean {
  return bot_id !== undefined && subtype === 'bot_message';
}

/** Our last message has lost its metadata, which is our state: posting again would repeat it in every run. */
export function withoutMetadata(channel: string, what: string): Failure {
  return new Failure(
    `The last ${what} in the Slack channel ${channel} has no metadata, so a run can’t tell what it was about. Nothing was posted.`,
    `${keepMetadata} Then delete that message.`,
  );
}
