import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import type { SlackApi } from './client.ts';
import { SlackFailure } from './errors.ts';
import { sentMessage } from './message-wire.ts';
import { keepMetadata } from './remedies.ts';

/** A message, and by what we recognise it later. */
export interface Post {
  /** Shown in notifications, and instead of blocks if there are none. */
  readonly text: string;
  readonly blocks?: readonly object[];
  /** Absent if the text alone says what it is. */
  readonly metadata?: { readonly event_type: string; readonly event_payload: object };
}

/** Errors after which the message may have been posted anyway. */
const inDoubt = new Set(['fatal_error', 'internal_error', 'service_unavailable']);

/**
 * Posts a message once. `isPosted` reads the channel: whether it says this, in its messages before the one with this time or
 * in all (`null`). If it is unclear whether the message was posted, that decides. If another run posted the same at the same
 * moment, the later message is deleted; if that fails, both remain. Rejects with a Failure, including if the message was
 * posted without its metadata.
 */
export async function postMessage(
  api: SlackApi,
  channel: string,
  post: Post,
  isPosted: (before: string | null) => Promise<boolean>,
): Promise<void> {
  const sent = await sendMessage(api, channel, post, isPosted);
  if (sent === null) return;
  if (post.metadata && sent.warning.includes('invalid_metadata')) throw droppedMetadata(channel);
  try {
    if (await isPosted(sent.ts)) await api('chat.delete', { channel, ts: sent.ts }, z.unknown());
  } catch {
    // It was posted, which is what counts.
  }
}

/** Whether Slack may have done it in spite of this error. */
export function isInDoubt(error: unknown): boolean {
  return !(error instanceof SlackFailure) || inDoubt.has(error.code);
}

/** Slack’s answer, or `null` if the message was posted although there was no answer that says so. */
async function sendMessage(...[api, channel, post, isPosted]: Parameters<typeof postMessage>) {
  const args = { channel, ...post, unfurl_links: false, unfurl_media: false };
  try {
    return await api('chat.postMessage', args, sentMessage);
  } catch (error) {
    if (!isInDoubt(error)) throw error;
    if (!(await isPosted(null).catch(() => false))) throw error;
    return null;
  }
}

function droppedMetadata(channel: string): Failure {
  return new Failure(
    `The message was posted in the Slack channel ${channel}, but Slack dropped its metadata (invalid_metadata_schema), so the next run can’t tell what it was about. Nothing more is posted until it is deleted.`,
    `${keepMetadata} Then delete that message.`,
  );
}
