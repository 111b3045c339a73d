import * as z from 'zod/mini';
import type { AlertedFailure, AlertState, Alerts } from '../kit/alerts.ts';
import { contextBlock, section } from './blocks.ts';
import { channelsOf } from './channels.ts';
import { createClient, type Slack } from './client.ts';
import { fingerprintOf, hash } from './fingerprint.ts';
import { historyOf, type OwnMessages, withoutMetadata } from './history.ts';
import { type Post, postMessage } from './post.ts';
import { link, slackText, withCode } from './text.ts';

/** Failures beyond this number are only counted. */
const mostDetails = 10;

const event = 'on_call_alert';

const payload = z.object({
  scope: z.string(),
  fingerprint: z.string(),
  /** Fingerprints of the single failures, separated by spaces. */
  parts: z._default(z.string(), ''),
});

/** The most fingerprints of single failures that are kept. */
const mostParts = 100;

/** Alerts in a channel. Their state is the last alert there, found by its metadata. */
export function createAlerts(context: Slack): Alerts {
  const channels = channelsOf(context);
  const history = historyOf(context);
  return {
    async tell(written, state, run) {
      const channel = await channels.id(written);
      const scope = scopeOf(state);
      const last = await lastOf(history.ownMessages(channel, isAlert), scope, channel);
      // Another run may have posted it since this one read the channel.
      const newest = async (before: string | null) =>
        (await lastOf(history.recent(channel, isAlert, before), scope, channel)) ?? last;
      const failures = [...state.failures, ...stillTold(state, last)];
      const fingerprint = fingerprintOf(failures);
      const isPosted = (said: Said | null) =>
        (said?.fingerprint ?? fingerprintOf([])) === fingerprint ||
        (mayLast(state, failures, said) && failures.every((one) => said?.parts.includes(partOf(one))));
      if (isPosted(last) || isPosted(await newest(null))) return 'silent';
      const parts = failures.slice(0, mostParts).map(partOf).join(' ');
      const metadata = { event_type: event, event_payload: { scope, fingerprint, parts } };
      const post = { ...alert(failures, state, run), metadata };
      await postMessage(createClient(context), channel, post, async (before) =>
        isPosted(await newest(before)),
      );
      return 'posted';
    },
  };
}

type Said = z.infer<typeof payload>;

/** Identifies what the alerts are about: a set of schedules, or the run itself. */
function scopeOf({ schedules = [], run }: AlertState): string {
  return hash(run ? ['run', ...run] : [...schedules].sort());
}

/** Failures in the last alert that still last, even if they would not cause an alert now. */
function stillTold({ lasting = [] }: AlertState, last: Said | null): readonly AlertedFailure[] {
  return lasting.filter((failure) => last?.parts.includes(partOf(failure)));
}

/** Whether the last alert names an absence that may still be so, although nobody can tell. */
function mayLast(
  { lacksAbsences }: AlertState,
  failures: readonly AlertedFailure[],
  last: Said | null,
): boolean {
  const parts = new Set(failures.map(partOf));
  const told = last?.parts.split(' ') ?? [];
  return lacksAbsences === true && told.some((part) => part.endsWith(ofAbsence) && !parts.has(part));
}

/** What the fingerprint of an absence ends with. */
const ofAbsence = '~';

function partOf(failure: AlertedFailure): string {
  return fingerprintOf([failure]).slice(0, 8) + (failure.isAbsence ? ofAbsence : '');
}

/** The last alert with this scope, or `null`. Rejects with a Failure if that can’t be determined. */
async function lastOf(messages: OwnMessages, scope: string, channel: string): Promise<Said | null> {
  for await (const { event: kind, payload: said, text } of messages) {
    const last = kind === event ? z.safeParse(payload, said).data : undefined;
    if (last?.scope === scope) return last;
    if (!last && (kind ?? event) === event && isAlert(text)) throw withoutMetadata(channel, 'alert');
  }
  return null;
}

/** Whether a text is the headline of an alert. */
function isAlert(text: string): boolean {
  return /: On-call sync (failed|works|found|could|runs) /.test(text);
}

function alert(
  failures: readonly AlertedFailure[],
  state: AlertState,
  run: string | null,
): Omit<Post, 'metadata'> {
  const more = failures.length - mostDetails;
  const details = failures.slice(0, mostDetails).map((failure) => section(describe(failure)));
  const text = state.run ? runHeadline(failures) : headline(failures);
  const end = contextBlock([more > 0 ? `+${more} more` : '', run === null ? '' : link(run, 'Open the run')]);
  return { text, blocks: [section(text), ...details, ...end] };
}

/** `*Data science*: data-oncall was not changed: …` */
function describe({ schedule, reason }: AlertedFailure): string {
  const where = schedule === null ? '' : `*${slackText(schedule)}*: `;
  return `${where}${withCode(reason, 1_000)}`;
}

function runHeadline({ length }: readonly AlertedFailure[]): string {
  return length === 0
    ? ':white_check_mark: On-call sync runs again.'
    : ':warning: On-call sync could not run: nothing is updated until this is fixed.';
}

function headline(failures: readonly AlertedFailure[]): string {
  if (failures.length === 0) return ':white_check_mark: On-call sync works again.';
  const failed = failures.filter(({ target }) => target !== null);
  return failed.length > 0
    ? `:warning: On-call sync failed for ${schedulesOf(failed)}: what is shown there may be out of date.`
    : `:warning: On-call sync found a problem in ${schedulesOf(failures)}.`;
}

function schedulesOf(failures: readonly AlertedFailure[]): string {
  const schedules = [...new Set(failures.map(({ schedule }) => schedule))].map((name) =>
    slackText(name ?? ''),
  );
  const [first = '', ...others] = schedules;
  return others.length > 0 ? `${first} and ${others.length} more` : first;
}
