import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { AlertedFailure, Alerts } from '../kit/alerts.ts';
import { contextBlock, section } from './blocks.ts';
import { channelsOf } from './channels.ts';
import { createClient, type Slack } from './client.ts';
import { historyOf, type OwnMessage } from './history.ts';
import { type Post, postMessage } from './post.ts';
import { link, slackText } from './text.ts';

/** So many failures are described one by one. */
const mostDetails = 10;

const event = 'on_call_alert';

const payload = z.object({ scope: z.string(), fingerprint: z.string() });

/** Alerts whose state is the last of them in the channel, found by its metadata. */
export function createAlerts(context: Slack): Alerts {
  const channels = channelsOf(context);
  const history = historyOf(context);
  return {
    async tell(written, { failures, schedules = [] }, run) {
      const channel = await channels.id(written);
      const scope = hash([...schedules].sort());
      const fingerprint = fingerprintOf(failures);
      const isPosted = async (messages: AsyncIterable<OwnMessage>) =>
        ((await lastOf(messages, scope)) ?? fingerprintOf([])) === fingerprint;
      if (await isPosted(history.ownMessages(channel))) return 'silent';
      const metadata = { event_type: event, event_payload: { scope, fingerprint } };
      const post = { ...alert(failures, run), metadata };
      await postMessage(createClient(context), history, channel, post, isPosted);
      return 'posted';
    },
  };
}

/** The fingerprint of the last alert about the same schedules, or `null`. */
async function lastOf(messages: AsyncIterable<OwnMessage>, scope: string): Promise<string | null> {
  for await (const message of messages) {
    const last = message.event === event ? z.safeParse(payload, message.payload).data : undefined;
    if (last?.scope === scope) return last.fingerprint;
  }
  return null;
}

/** The same for the same failures, in whatever order, and whatever numbers, times and ids of requests they name. */
function fingerprintOf(failures: readonly AlertedFailure[]): string {
  const parts = failures.map(({ schedule, target, reason }) =>
    JSON.stringify([schedule, target.kind, target.name, withoutNumbers(reason)]),
  );
  return hash([...new Set(parts)].sort());
}

function withoutNumbers(reason: string): string {
  return reason.replace(/\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/gi, '#').replace(/\d+/g, '#');
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

function alert(failures: readonly AlertedFailure[], run: string | null): Omit<Post, 'metadata'> {
  const more = failures.length - mostDetails;
  const details = failures
    .slice(0, mostDetails)
    .map(({ schedule, target: { kind, name }, reason }) =>
      section(`*${slackText(schedule)}*, ${kind} ${slackText(name)}: ${slackText(reason, 1_000)}`),
    );
  const text = headline(failures);
  const end = contextBlock([more > 0 ? `+${more} more` : '', run === null ? '' : link(run, 'Open the run')]);
  return { text, blocks: [section(text), ...details, ...end] };
}

function headline(failures: readonly AlertedFailure[]): string {
  if (failures.length === 0) return ':white_check_mark: On-call sync works again.';
  const schedules = [...new Set(failures.map(({ schedule }) => schedule))].map((name) => slackText(name));
  const [first = '', ...others] = schedules;
  const where = others.length > 0 ? `${first} and ${others.length} more` : first;
  return `:warning: On-call sync failed for ${where}: what is shown there may be out of date.`;
}
