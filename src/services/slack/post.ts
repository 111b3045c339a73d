import type { SlackApi } from './client.ts';
import { SlackFailure } from './errors.ts';
import type { History, OwnMessage } from './history.ts';
import { sentMessage } from './wire.ts';

/** A message, and what it says to us when we find it again. */
export interface Post {
  /** For notifications, and for everybody where there are no blocks. */
  readonly text: string;
  readonly blocks?: readonly object[];
  readonly metadata: { readonly event_type: string; readonly event_payload: object };
}

/** Errors after which the message may have been posted all the same. */
const inDoubt = new Set(['fatal_error', 'internal_error', 'service_unavailable']);

/**
 * Posts a message, once. Where it is in doubt whether it was posted, the channel is read to find out. Rejects with a
 * Failure.
 */
export async function postMessage(
  api: SlackApi,
  history: History,
  channel: string,
  post: Post,
  isPosted: (messages: AsyncIterable<OwnMessage>) => Promise<boolean>,
): Promise<void> {
  const args = { channel, ...post, unfurl_links: false, unfurl_media: false };
  try {
    await api('chat.postMessage', args, sentMessage);
  } catch (error) {
    if (error instanceof SlackFailure && !inDoubt.has(error.code)) throw error;
    if (!(await isPosted(history.recent(channel)).catch(() => false))) throw error;
  }
}
