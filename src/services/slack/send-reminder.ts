import { Failure } from '../../failure.ts';
import { minute, plus } from '../../time.ts';
import { isRefusal } from '../kit/api.ts';
import { readUntil } from '../kit/reread.ts';
import { createClient, type Slack } from './client.ts';
import { directMessagesOf } from './direct-messages.ts';
import { SlackFailure } from './errors.ts';
import { isInDoubt, postMessage } from './post.ts';
import type { Wanted } from './reminder-words.ts';
import { isFor, isOf, type ScheduledReminder, soon, type View } from './reminders.ts';
import { scheduledOf } from './scheduled.ts';

/** For so long after its time a scheduled message may be neither in the list any more nor in the conversation yet. */
const grace = 5 * minute;

/** Slack’s clock is ahead of ours. */
const isPast = (error: unknown) =>
  error instanceof SlackFailure && /^(time_in_past|invalid_time)$/.test(error.code);

/** Sends one reminder. Returns whether it is posted, as opposed to scheduled or too late. Rejects with a Failure. */
type SendReminder = (one: Wanted) => Promise<boolean>;

/**
 * Has Slack post a reminder at its time, or posts it at once if that has passed or is about to: a copy that another run
 * schedules could not be taken back any more, but one that is posted is found. `list` reads what is scheduled.
 */
export function reminderSender(
  context: Slack,
  { key, lead }: View,
  list: () => Promise<readonly ScheduledReminder[]>,
): SendReminder {
  const { http, now } = context;
  const api = createClient(context);
  const scheduled = scheduledOf(context);
  const direct = directMessagesOf(context);

  return async (one) => {
    const channel = await direct.open(one.to);
    if (now() >= one.start) return false;
    const due = plus(one.start, -lead);
    const state = now() < plus(due, -soon) ? await schedule(one, channel, due) : 'past';
    return state === 'past' ? post(one, channel, due) : state === 'posted';
  };

  /** Has Slack post it at its time. `past`: that has just passed; `posted`: another run was faster. */
  async function schedule(one: Wanted, channel: string, due: Date): Promise<'scheduled' | 'posted' | 'past'> {
    let id: string | null = null;
    try {
      id = await scheduled.add(channel, one.text, due);
    } catch (error) {
      if (isPast(error)) return 'past';
      if (!isInDoubt(error) || isRefusal(error)) throw error;
      const found = await readUntil(http, list, (all) => all.some((other) => isFor(one, other)));
      if (!found.some((other) => isFor(one, other))) throw error;
    }
    if (id === null) return 'scheduled';
    await confirmListed(one, { id, channel }, due);
    // Another run, for which it was too late to schedule it, may have posted it meanwhile.
    const isNear = now() >= plus(due, -grace);
    if (!isNear || !(await isPosted(one, channel, null))) return 'scheduled';
    await scheduled.remove({ id, channel });
    return 'posted';
  }

  /** Another run may have scheduled the same, and taken this one back for it: every run keeps the first by its id. */
  async function confirmListed(
    one: Wanted,
    { id, channel }: Pick<ScheduledReminder, 'id' | 'channel'>,
    due: Date,
  ) {
    const isIt = (other: ScheduledReminder) => other.id === id;
    const isOther = (other: ScheduledReminder) => isFor(one, other) && other.digest === one.digest;
    const isSettled = (all: readonly ScheduledReminder[]) =>
      all.some((other) => isIt(other) || (isOther(other) && other.id < id));
    const found = await readUntil(http, list, isSettled);
    if (found.some(isIt) || now() >= due) return;
    // The next run would not find it, and schedule another.
    await scheduled.remove({ id, channel });
    if (!found.some(isOther)) throw unlisted();
  }

  async function post(one: Wanted, channel: string, due: Date): Promise<boolean> {
    const isThere = (before: string | null) => isPosted(one, channel, before);
    const read = () => isThere(null);
    const late = now().getTime() - due.getTime();
    // Another run may have scheduled it by now.
    if (late < grace && (await list()).some((other) => isFor(one, other))) return false;
    const isOnItsWay = late >= 0 && late < grace;
    if (isOnItsWay ? await readUntil(http, read, (found) => found) : await read()) return true;
    await postMessage(api, channel, { text: one.text }, isThere);
    return true;
  }

  /** Whether the conversation has it, among its messages before the one with this time or among all (`null`). */
  async function isPosted(one: Wanted, channel: string, before: string | null): Promise<boolean> {
    const all = await direct.reminders(channel);
    return all.some(
      (other) => other.key === key && isOf(one, other) && (before === null || other.ts < before),
    );
  }
}

function unlisted(): Failure {
  return new Failure(
    'Slack accepted the reminder, but its list of scheduled messages does not show it as it was sent. It was taken back, so that it is not sent twice.',
    'The next run tries again. If this persists, please report it: the reminder is sent once its time has come, without being scheduled.',
  );
}
