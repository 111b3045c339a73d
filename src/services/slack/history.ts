import { once, oncePerKey, oncePerRun } from '../kit/once.ts';
import { archivedChannel } from './channels.ts';
import { createClient, type Slack } from './client.ts';
import { lazyPages } from './pages.ts';
import { type Message, messages, self } from './wire.ts';

/** What a message of our own says to us: its metadata. */
export interface OwnMessage {
  /** `on_call_handover`. */
  readonly event: string;
  /** Not checked yet. */
  readonly payload: unknown;
}

/** What our app posted in channels: the newest first, among the last 1,000 messages. Rejects with a Failure. */
export interface History {
  /** Read once a run, and no further than somebody looks. */
  readonly ownMessages: (channel: string) => AsyncGenerator<OwnMessage, void>;
  /** The last page as it is at this moment. */
  readonly recent: (channel: string) => AsyncGenerator<OwnMessage, void>;
}

/** So many messages are looked at, and so many at once: Slack recommends no more. */
const most = 1_000;
const pageSize = 200;

/**
 * Anybody’s app may write metadata with the name of our event, so only our own messages are taken. Who we are is asked
 * once, when there is something to take.
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
  ): AsyncGenerator<OwnMessage, void> {
    let isNewest = true;
    for await (const page of pages) {
      for (const message of page) {
        // The newest message of an archived channel says so.
        if (isNewest && /^(channel|group)_archive$/.test(message.subtype ?? ''))
          throw archivedChannel(channel);
        isNewest = false;
        const { metadata } = message;
        if (!metadata?.event_type.startsWith('on_call_') || !(await isOwn(message))) continue;
        yield { event: metadata.event_type, payload: metadata.event_payload };
      }
    }
  }
  return {
    async *ownMessages(channel) {
      yield* own(channel, (await kept(channel))());
    },
    recent: (channel) => own(channel, readPages(channel, pageSize)()),
  };
});
