import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { TargetRef } from '../../model.ts';
import { section, smallPrint } from './blocks.ts';
import type { Channels } from './channels.ts';
import type { SlackClient } from './client.ts';
import type { History, Note } from './history.ts';
import { type Post, postMessage } from './post.ts';
import { link, slackText } from './text.ts';

/** A target that could not be made to show who is on call. */
export interface AlertedFailure {
  readonly schedule: string;
  readonly target: Pick<TargetRef, 'kind' | 'name'>;
  /** What happened, and what to do about it. */
  readonly reason: string;
}

/** How a run ended. */
export interface AlertState {
  readonly failures: readonly AlertedFailure[];
  /** All schedules of the run: runs over others have alerts of their own in the same channel. */
  readonly schedules?: readonly string[];
}

/** Tells a channel that something fails, once, and once that it works again. */
export interface Alerts {
  /**
   * `run` is the run's address. Silent where the last alert said the same, and where there was none and nothing
   * fails. Throws Failure.
   */
  tell(channel: string, state: AlertState, run: string | null): Promise<'posted' | 'silent'>;
}

/** So many failures are told one by one. */
const mostTold = 10;

const event = 'on_call_alert';

const payload = z.object({ scope: z.string(), fingerprint: z.string() });

/** Alerts whose state is the last of them in the channel, found by its metadata. */
export function slackAlerts(client: SlackClient, channels: Channels, history: History): Alerts {
  return {
    async tell(written, { failures, schedules = [] }, run) {
      const channel = await channels.id(written);
      const scope = hash([...schedules].sort());
      const fingerprint = fingerprintOf(failures);
      const isTold = async (notes: AsyncIterable<Note>) =>
        ((await lastOf(notes, scope)) ?? fingerprintOf([])) === fingerprint;
      if (await isTold(history.notes(channel))) return 'silent';
      const metadata = { event_type: event, event_payload: { scope, fingerprint } };
      await postMessage(client, history, channel, { ...alert(failures, run), metadata }, isTold);
      return 'posted';
    },
  };
}

/** The fingerprint of the last alert about the same schedules, or `null`. */
async function lastOf(notes: AsyncIterable<Note>, scope: string): Promise<string | null> {
  for await (const note of notes) {
    const told = note.event === event ? z.safeParse(payload, note.payload).data : undefined;
    if (told?.scope === scope) return told.fingerprint;
  }
  return null;
}

/** The same for the same failures, in whatever order, and whatever numbers, times and ids of requests they name. */
function fingerprintOf(failures: readonly AlertedFailure[]): string {
  const parts = failures.map(({ schedule, target, reason }) =>
    JSON.stringify([schedule, target.kind, target.name, steady(reason)]),
  );
  return hash([...new Set(parts)].sort());
}

function steady(reason: string): string {
  return reason.replace(/\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/gi, '#').replace(/\d+/g, '#');
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

function alert(failures: readonly AlertedFailure[], run: string | null): Omit<Post, 'metadata'> {
  const more = failures.length - mostTold;
  const details = failures
    .slice(0, mostTold)
    .map(({ schedule, target: { kind, name }, reason }) =>
      section(`*${slackText(schedule)}*, ${kind} ${slackText(name)}: ${slackText(reason, 1_000)}`),
    );
  const text = headline(failures);
  const end = smallPrint([more > 0 ? `+${more} more` : '', run === null ? '' : link(run, 'Open the run')]);
  return { text, blocks: [section(text), ...details, ...end] };
}

function headline(failures: readonly AlertedFailure[]): string {
  if (failures.length === 0) return ':white_check_mark: On-call sync works again.';
  const schedules = [...new Set(failures.map(({ schedule }) => schedule))].map((name) => slackText(name));
  const [first = '', ...others] = schedules;
  const where = others.length > 0 ? `${first} and ${others.length} more` : first;
  return `:warning: On-call sync failed for ${where}: what is shown there may be out of date.`;
}
