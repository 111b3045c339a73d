import * as z from 'zod/mini';
import { archivedChannel } from './channels.ts';
import type { SlackClient } from './client.ts';
import { pages } from './pages.ts';

/** What a message of our own says to us: its metadata. */
export interface Note {
  /** `on_call_handover`. */
  readonly event: string;
  /** Not checked yet. */
  readonly payload: unknown;
}

/** What our app said in channels: the newest first, among the last 1,000 messages. Throws Failure. */
export interface History {
  /** Read once a run, and no further than somebody looks. */
  notes(channel: string): AsyncGenerator<Note, void>;
  /** The last page as it is at this moment. */
  latest(channel: string): AsyncGenerator<Note, void>;
}

/** So many messages are looked at, and so many at once: Slack recommends no more. */
const most = 1_000;
const pageSize = 200;

/** A message: only those with metadata matter, and whoever wrote the others may write what they like. */
const message = z.object({
  subtype: z.catch(z.optional(z.string()), undefined),
  user: z.catch(z.optional(z.string()), undefined),
  bot_id: z.catch(z.optional(z.string()), undefined),
  metadata: z.catch(
    z.optional(z.object({ event_type: z.string(), event_payload: z.optional(z.unknown()) })),
    undefined,
  ),
});

const page = z.pipe(
  z.object({
    messages: z.array(message),
    response_metadata: z.optional(z.nullable(z.object({ next_cursor: z.optional(z.string()) }))),
  }),
  z.transform(({ messages, response_metadata }) => ({
    items: messages,
    next: response_metadata?.next_cursor || null,
  })),
);

type Message = z.infer<typeof message>;

/** Who a token is; `bot_id` comes with those of bots: `auth.test`. */
const identity = z.object({ user_id: z.string(), bot_id: z.optional(z.string()) });

/**
 * Anybody's app may write metadata with our event's name. So only messages of our own are taken, and who we are is
 * asked once, when there is something to take.
 */
export function slackHistory(client: SlackClient): History {
  const known = new Map<string, ReturnType<typeof messages>>();
  let self: Promise<z.infer<typeof identity>> | undefined;
  const isOwn = async ({ user, bot_id }: Message) => {
    self ??= client.call('auth.test', {}, identity);
    const { user_id, bot_id: bot } = await self;
    return user === user_id || (bot !== undefined && bot_id === bot);
  };
  const messages = (channel: string, count: number) =>
    pages(
      (cursor) =>
        client.call(
          'conversations.history',
          { channel, include_all_metadata: true, limit: pageSize, ...(cursor && { cursor }) },
          page,
        ),
      count,
    );
  async function* own(channel: string, all: AsyncIterable<Message>): AsyncGenerator<Note, void> {
    let isNewest = true;
    for await (const one of all) {
      // In an archived channel the line that says so is the last one.
      if (isNewest && /^(channel|group)_archive$/.test(one.subtype ?? '')) throw archivedChannel(channel);
      isNewest = false;
      if (!one.metadata?.event_type.startsWith('on_call_') || !(await isOwn(one))) continue;
      yield { event: one.metadata.event_type, payload: one.metadata.event_payload };
    }
  }
  return {
    notes(channel) {
      const all = known.get(channel) ?? messages(channel, most);
      known.set(channel, all);
      return own(channel, all());
    },
    latest: (channel) => own(channel, messages(channel, pageSize)()),
  };
}
