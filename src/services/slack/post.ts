import * as z from 'zod/mini';
import type { SlackClient } from './client.ts';
import { SlackFailure } from './errors.ts';
import type { History, Note } from './history.ts';

/** A message, and what it says to us when we find it again. */
export interface Post {
  /** For notifications, and for everybody where there are no blocks. */
  readonly text: string;
  readonly blocks?: readonly object[];
  readonly metadata: { readonly event_type: string; readonly event_payload: object };
}

/** Errors after which a message may stand there all the same. */
const inDoubt = new Set(['fatal_error', 'internal_error', 'service_unavailable']);

/** A message that was sent has a time, which is its id in the channel. */
const sent = z.object({ ts: z.string().check(z.minLength(1)) });

/**
 * Posts a message, once. Where it is in doubt whether it was sent, the channel is read: if it stands there, it was.
 * Throws Failure.
 */
export async function postMessage(
  client: SlackClient,
  history: History,
  channel: string,
  { metadata, blocks, text }: Post,
  isIt: (notes: AsyncIterable<Note>) => Promise<boolean>,
): Promise<void> {
  const args = {
    channel,
    text,
    ...(blocks && { blocks }),
    metadata,
    unfurl_links: false,
    unfurl_media: false,
  };
  try {
    await client.call('chat.postMessage', args, sent);
  } catch (error) {
    if (error instanceof SlackFailure && !inDoubt.has(error.code)) throw error;
    if (!(await isIt(history.latest(channel)).catch(() => false))) throw error;
  }
}
