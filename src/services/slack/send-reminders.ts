import { asFailure, Failure } from '../../failure.ts';
import type { Display } from '../../target.ts';
import { minute, plus } from '../../time.ts';
import { isRefusal } from '../kit/api.ts';
import { readUntil } from '../kit/reread.ts';
import { createClient, type Slack } from './client.ts';
import { correctReminders } from './correct-reminders.ts';
import { directMessagesOf } from './direct-messages.ts';
import { SlackFailure } from './errors.ts';
import { isInDoubt, postMessage } from './post.ts';
import type { Wanted } from './reminder-words.ts';
import { compare, isFor, remindersIn, type View } from './reminders.ts';
import { scheduledOf } from './scheduled.ts';

/** For so long after its time a scheduled message may be neither in the list any more nor in the conversation yet. */
const grace = 5 * minute;

/** Slack’s clock is ahead of ours. */
const isPast = (error: unknown) =>
  error instanceof SlackFailure && /^(time_in_past|invalid_time)$/.test(error.code);

/**
 * Sends the reminders that are missing: by Slack at their time, or at once if it has passed. Then takes back all that should
 * not be there, so that two runs at once leave one of each. What somebody else has received is corrected first: later runs
 * would not look for it. Rejects with a Failure.
 */
export async function sendReminders(
  context: Slack,
  view: View,
  wanted: readonly Wanted[],
  display: Display,
): Promise<void> {
  const { key, lead, ownId } = view;
  const api = createClient(context);
  const scheduled = scheduledOf(context);
  const direct = directMessagesOf(context);
  const list = async () => remindersIn(await scheduled.again(), key);
  const { surplus, missing } = compare(wanted, { ...view, scheduled: await list(), delivered: [] });
  await correctReminders(context, view, { wanted, surplus }, display);
  const posted: Wanted[] = [];
  const failures: Failure[] = [];
  for (const one of missing) {
    try {
      await remind(one);
    } catch (error) {
      failures.push(asFailure(error));
    }
  }
  const [failure] = failures;
  if (failure) throw failure;
  const rest = compare(wanted, { ...view, scheduled: await list(), delivered: posted });
  for (const one of rest.surplus) await scheduled.remove(one);
  const gone = new Set(rest.surplus.map(({ id }) => id));
  if (gone.size > 0) await readUntil(context.http, list, (all) => !all.some(({ id }) => gone.has(id)));

  async function remind(one: Wanted): Promise<void> {
    const channel = await direct.open(one.to);
    if (context.now() >= one.start) return;
    const due = plus(one.start, -lead);
    if (context.now() < due && (await schedule(one, channel, due))) return;
    await post(one, channel, due);
    posted.push(one);
  }

  /** Has Slack post it at its time. `false`: that has just passed. */
  async function schedule(one: Wanted, channel: string, due: Date): Promise<boolean> {
    let id: string | null = null;
    try {
      id = await scheduled.add(channel, one.text, due);
    } catch (error) {
      if (isPast(error)) return false;
      if (!isInDoubt(error) || isRefusal(error)) throw error;
      const isListed = await isInList((other) => isFor(one, other, ownId));
      if (!isListed) throw error;
    }
    const isDone = id === null || (await isInList((other) => other.id === id)) || context.now() >= due;
    if (isDone || id === null) return true;
    // The next run would not find it, and schedule another.
    await scheduled.remove({ id, channel });
    throw unlisted();
  }

  async function isInList(isIt: (other: Awaited<ReturnType<typeof list>>[number]) => boolean) {
    const found = await readUntil(context.http, list, (all) => all.some(isIt));
    return found.some(isIt);
  }

  async function post(one: Wanted, channel: string, due: Date): Promise<void> {
    const isThere = async (before: string | null) => {
      const all = await direct.reminders(channel);
      return all.some(
        (other) => other.key === key && isFor(one, other, ownId) && (before === null || other.ts < before),
      );
    };
    const read = () => isThere(null);
    const isOnItsWay = context.now().getTime() - due.getTime() < grace;
    if (isOnItsWay ? await readUntil(context.http, read, (found) => found) : await read()) return;
    await postMessage(api, channel, { text: one.text }, isThere);
  }
}

function unlisted(): Failure {
  return new Failure(
    'Slack accepted the reminder, but its list of scheduled messages does not show it as it was sent. It was taken back, so that it is not sent twice.',
    'The next run tries again. If this persists, please report it: the reminder is sent once its time has come, without being scheduled.',
  );
}
