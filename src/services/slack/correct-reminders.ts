import { Failure } from '../../failure.ts';
import type { Display } from '../../target.ts';
import { plus, second } from '../../time.ts';
import type { Slack } from './client.ts';
import { directMessagesOf } from './direct-messages.ts';
import { SlackFailure } from './errors.ts';
import { isInDoubt } from './post.ts';
import { correction, type Reminder, type Wanted } from './reminder-words.ts';
import {
  isFor,
  isInView,
  isOf,
  membersOf,
  type ScheduledReminder,
  tooLate,
  type View,
  withOwnIds,
} from './reminders.ts';
import { usersOf } from './users.ts';

/** So many conversations are read at most, those of people around the schedule first. */
const mostConversations = 50;

/** Slack posts a scheduled message a moment after its time. */
const delay = 5 * second;

/**
 * Corrects the reminders that were delivered to people whose shift it no longer is. Slack does not tell who has received
 * something: the app’s conversations are read, all or those with people who may have. Rejects with a Failure.
 */
export async function correctReminders(
  context: Slack,
  view: View,
  { wanted, surplus }: { readonly wanted: readonly Wanted[]; readonly surplus: readonly ScheduledReminder[] },
  display: Display,
): Promise<void> {
  const { key } = view;
  const direct = directMessagesOf(context);
  const isWanted = (one: Reminder) => wanted.some((other) => isFor(other, one));
  const leaving = surplus.filter((one) => !isWanted(one) && one.at <= plus(context.now(), tooLate));
  await untilPosted(leaving);
  const fresh = [...new Set(leaving.map(({ channel }) => channel))];
  const others = (await conversations()).filter((channel) => !fresh.includes(channel));
  const read = await Promise.all([
    ...fresh.map((channel) => unlessRefused(direct.reminders(channel))),
    ...others.map((channel) => unlessRefused(direct.remindersOnce(channel))),
  ]);
  const ours = read.flatMap((found) => found ?? []).filter((one) => one.key === key && isInView(one, view));
  const all = await withOwnIds(usersOf(context), ours, membersOf(display));
  const stale = all.filter((one) => !isWanted(one));
  for (const one of stale) {
    const takers = wanted.filter((other) => isOf(other, one));
    const isMoved = takers.length === 0 && wanted.some(({ to }) => to === one.to);
    const text = correction(display.schedule, one.start, isMoved ? null : takers.map(({ to }) => to));
    await unlessRefused(direct.correct(one, text));
  }

  /** What is about to be posted can’t be taken back any more, but corrected once it is there. */
  async function untilPosted(leaving: readonly ScheduledReminder[]): Promise<void> {
    if (leaving.length === 0) return;
    const last = Math.max(...leaving.map(({ at }) => at.getTime()));
    const wait = last - context.now().getTime() + delay;
    if (wait > 0 && !(await context.http.pause(wait))) throw onItsWay();
  }

  async function conversations(): Promise<readonly string[]> {
    const { outgoing, coming = [], offCall } = display;
    const around = [...outgoing, ...coming.flatMap((shift) => [...shift.outgoing, ...shift.members])];
    const near = [...new Set([...around.flatMap(({ account }) => account?.id ?? []), ...offCall])];
    const all = await direct.all();
    if (all !== null) {
      const [first, rest] = [true, false].map((isNear) =>
        all.filter(({ user }) => near.includes(user) === isNear),
      );
      return [...(first ?? []), ...(rest ?? [])].slice(0, mostConversations).map(({ id }) => id);
    }
    const known = near.slice(0, mostConversations).map((id) => unlessRefused(direct.existing(id)));
    return (await Promise.all(known)).flatMap((channel) => channel ?? []);
  }
}

/** `null` if Slack refuses it, for example because somebody is deactivated: the others come first. */
function unlessRefused<T>(asked: Promise<T>): Promise<T | null> {
  return asked.catch((error) => {
    const isRefused = error instanceof SlackFailure && !isInDoubt(error) && error.code !== 'missing_scope';
    if (isRefused) return null;
    throw error;
  });
}

function onItsWay(): Failure {
  return new Failure(
    'A reminder for somebody whose shift this no longer is will be posted within a minute, too late to take it back.',
    'The next run corrects it, and reminds whoever takes the shift.',
  );
}
