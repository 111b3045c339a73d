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
import {
  compare,
  isFor,
  isOf,
  membersOf,
  remindersIn,
  type ScheduledReminder,
  type View,
  withOwnIds,
} from './reminders.ts';
import { scheduledOf } from './scheduled.ts';
import { usersOf } from './users.ts';

/** For so long after its time a scheduled message may be neither in the list any more nor in the conversation yet. */
const grace = 5 * minute;

/** So often the list is compared again after something was taken back. */
const rounds = 3;

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
  const { key, lead } = view;
  const api = createClient(context);
  const scheduled = scheduledOf(context);
  const direct = directMessagesOf(context);
  const users = usersOf(context);
  const list = async () => withOwnIds(users, remindersIn(await scheduled.again(), key), membersOf(display));
  const posted: Wanted[] = [];
  const compared = async () => compare(wanted, { ...view, scheduled: await list(), delivered: posted });
  const found = await compared();
  await correctReminders(context, view, { wanted, surplus: found.surplus }, display);
  await arrange(found.missing, rounds);

  /** A list that lags may show what is not there any more: after a change it is read again. */
  async function arrange(missing: readonly Wanted[], left: number): Promise<void> {
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
    const rest = await compared();
    // Nothing is taken back before all others are there.
    if (rest.missing.length > 0 && left > 1) return arrange(rest.missing, left - 1);
    for (const one of rest.surplus) await scheduled.remove(one);
    if (rest.surplus.length === 0) return;
    const gone = new Set(rest.surplus.map(({ id }) => id));
    const isGone = (all: readonly ScheduledReminder[]) => !all.some(({ id }) => gone.has(id));
    if (!isGone(await readUntil(context.http, list, isGone))) throw notTakenBack();
    const again = await compared();
    if (again.missing.length > 0 && left > 1) await arrange(again.missing, left - 1);
  }

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
      const isListed = await isInList((other) => isFor(one, other));
      if (!isListed) throw error;
    }
    const isDone = id === null || (await isInList((other) => other.id === id)) || context.now() >= due;
    if (isDone || id === null) return true;
    // The next run would not find it, and schedule another.
    await scheduled.remove({ id, channel });
    throw unlisted();
  }

  async function isInList(isIt: (other: ScheduledReminder) => boolean): Promise<boolean> {
    const found = await readUntil(context.http, list, (all) => all.some(isIt));
    return found.some(isIt);
  }

  async function post(one: Wanted, channel: string, due: Date): Promise<void> {
    const isThere = async (before: string | null) => {
      const all = await direct.reminders(channel);
      return all.some(
        (other) => other.key === key && isOf(one, other) && (before === null || other.ts < before),
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

function notTakenBack(): Failure {
  return new Failure('Slack did not take back a reminder that is out of date.', 'The next run tries again.');
}
