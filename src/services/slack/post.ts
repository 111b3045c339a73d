import { Failure } from '../../failure.ts';
import type { SlackApi } from './client.ts';
import { SlackFailure } from './errors.ts';
import { keepMetadata } from './remedies.ts';
import { sentMessage } from './wire.ts';

/** A message, and the metadata by which we recognise it later. */
export interface Post {
  /** Shown in notifications, and instead of blocks if there are none. */
  readonly text: string;
  readonly blocks?: readonly object[];
  readonly metadata: { readonly event_type: string; readonly event_payload: object };
}

/** Errors after which the message may have been posted anyway. */
const inDoubt = new Set(['fatal_error', 'internal_error', 'service_unavailable']);

/**
 * Posts a message once. If it is unclear whether it was posted, `isPosted` reads the channel to find out. Rejects with a
 * Failure, including if the message was posted without its metadata.
 */
export async function postMessage(
  api: SlackApi,
  channel: string,
  post: Post,
  isPosted: () => Promise<boolean>,
): Promise<void> {
  const args = { channel, ...post, unfurl_links: false, unfurl_media: false };
  try {
    const { warning } = await api('chat.postMessage', args, sentMessage);
    if (!warning.includes('invalid_metadata')) return;
  } catch (error) {
    if (error instanceof SlackFailure && !inDoubt.has(error.code)) throw error;
    if (!(await isPosted().catch(() => false))) throw error;
    return;
  }
  throw new Failure(
    `The message was posted in the Slack channel ${channel}, but Slack dropped its metadata (invalid_metadata_schema), so the next run can’t tell what it was about. Nothing more is posted until it is deleted.`,
    `${keepMetadata} Then delete that message.`,
  );
}
