import { asFailure, Failure } from '../../failure.ts';
import type { Display } from '../../target.ts';
import { readUntil } from '../kit/reread.ts';
import type { Slack } from './client.ts';
import { correctReminders } from './correct-reminders.ts';
import type { Wanted } from './reminder-words.ts';
import {
  compare,
  membersOf,
  remindersIn,
  type ScheduledReminder,
  type View,
  withOwnIds,
} from './reminders.ts';
import { scheduledOf } from './scheduled.ts';
import { reminderSender } from './send-reminder.ts';
import { usersOf } from './users.ts';

/** So often the list is compared again after something was taken back. */
const rounds = 3;

/**
 * Sends the reminders that are missing: by Slack at their time, or at once if it is over or about to come. Then takes back all that should
 * not be there, so that two runs at once leave one of each. What somebody else has received is corrected first: later runs
 * would not look for it. Rejects with a Failure.
 */
export async function sendReminders(
  context: Slack,
  view: View,
  wanted: readonly Wanted[],
  display: Display,
): Promise<void> {
  const scheduled = scheduledOf(context);
  const users = usersOf(context);
  const list = async () =>
    withOwnIds(users, remindersIn(await scheduled.again(), view.key), membersOf(display));
  const send = reminderSender(context, view, list);
  const posted: Wanted[] = [];
  const compared = async () => compare(wanted, { ...view, scheduled: await list(), delivered: posted });
  const isToCome = ({ start }: Wanted) => start > context.now();
  const found = await compared();
  await correctReminders(context, view, { wanted, surplus: found.surplus }, display);
  await arrange(found.missing, rounds);

  /** A list that lags may show what is not there any more: after a change it is read again. */
  async function arrange(missing: readonly Wanted[], left: number): Promise<void> {
    const failures: Failure[] = [];
    for (const one of missing) {
      try {
        if (await send(one)) posted.push(one);
      } catch (error) {
        failures.push(asFailure(error));
      }
    }
    const [failure] = failures;
    if (failure) {
      // Another run may have sent the same, and have looked for copies before this one made them.
      await takeBackCopies().catch(() => {});
      throw failure;
    }
    const rest = await compared();
    // Nothing but copies is taken back before all others are there.
    if (rest.missing.some(isToCome)) return arrangeAgain(rest.missing, left);
    for (const one of rest.surplus) await scheduled.remove(one);
    if (rest.surplus.length === 0) return;
    const gone = new Set(rest.surplus.map(({ id }) => id));
    const isGone = (all: readonly ScheduledReminder[]) => !all.some(({ id }) => gone.has(id));
    if (!isGone(await readUntil(context.http, list, isGone))) throw notTakenBack();
    const again = await compared();
    if (again.missing.some(isToCome)) await arrangeAgain(again.missing, left);
  }

  async function arrangeAgain(missing: readonly Wanted[], left: number): Promise<void> {
    if (left > 1) return arrange(missing, left - 1);
    await takeBackCopies();
    throw contested();
  }

  async function takeBackCopies(): Promise<void> {
    const { copies } = await compared();
    for (const one of copies) await scheduled.remove(one);
  }
}

function contested(): Failure {
  return new Failure(
    'Another run at the same time took back a reminder that this one sent.',
    'The next run sends what is missing.',
  );
}

function notTakenBack(): Failure {
  return new Failure('Slack did not take back a reminder that is out of date.', 'The next run tries again.');
}
