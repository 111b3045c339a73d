import type { Display, Member } from '../../target.ts';
import { minute, plus } from '../../time.ts';
import type { ScheduledMessage } from './message-wire.ts';
import { type Reminder, reminderIn, type Wanted } from './reminder-words.ts';
import { recognise } from './same-person.ts';

/** A reminder that Slack will post. */
export type ScheduledReminder = Reminder & Omit<ScheduledMessage, 'text'>;

/** The reminders with this key among scheduled messages. */
export function remindersIn(all: readonly ScheduledMessage[], key: string): readonly ScheduledReminder[] {
  return all.flatMap(({ text, ...message }) => {
    const found = reminderIn(text);
    return found?.key === key ? [{ ...found, ...message }] : [];
  });
}

/** Which reminders a target is responsible for. */
export interface View {
  /** Those with this key. */
  readonly key: string;
  /** How long before a shift they are sent, in milliseconds. */
  readonly lead: number;
  /** Those of shifts after this and before the horizon, up to which the schedule is known. */
  readonly now: Date;
  readonly horizon: Date;
}

/** What is known of a schedule’s reminders. */
export interface Known {
  readonly scheduled: readonly ScheduledReminder[];
  /** As far as they were read: only those of people for whom none is scheduled. */
  readonly delivered: readonly Reminder[];
}

/** The reminders there are, next to those there should be. */
interface Compared {
  /** All are there once, and no others. */
  readonly isRight: boolean;
  /** All there are. */
  readonly inView: readonly Reminder[];
  /** Scheduled ones to be taken back: for somebody else, at another time, in other words, or twice. */
  readonly surplus: readonly ScheduledReminder[];
  /** Those of the surplus whose person is reminded of the same shift without them. */
  readonly copies: readonly ScheduledReminder[];
  /** Those that are neither scheduled nor delivered. */
  readonly missing: readonly Wanted[];
}

/** A scheduled message can’t be taken back in its last 60 seconds. Requests take time, too. */
export const tooLate = 1.25 * minute;

/**
 * So shortly before its time a reminder is posted, not scheduled. Two runs at once may schedule it twice, and then there
 * must be time to take one back.
 */
export const soon = 2 * minute;

/** Everybody who comes on call within what is known. */
export function membersOf({ coming = [] }: Pick<Display, 'coming'>): readonly Member[] {
  return coming.flatMap(({ members }) => members);
}

/** Whether a reminder is for this person and this shift. */
export function isFor(wanted: Reminder, { to, start }: Reminder): boolean {
  return to === wanted.to && isOf(wanted, { start });
}

/** Whether a reminder is for this shift. */
export function isOf(wanted: Reminder, { start }: Pick<Reminder, 'start'>): boolean {
  return start.getTime() === wanted.start.getTime();
}

/**
 * The same reminders, those to these members by the ids of their accounts here: Slack may have used another id of theirs.
 * Rejects with a Failure.
 */
export async function withOwnIds<R extends Reminder>(
  users: Parameters<typeof recognise>[0],
  reminders: readonly R[],
  members: readonly Member[],
): Promise<readonly R[]> {
  const ids = reminders.map(({ to }) => to);
  const accounts = members.map(({ account }) => account);
  const ownId = await recognise(users, ids, accounts);
  return reminders.map((one) => ({ ...one, to: ownId(one.to) }));
}

/** Whether a reminder is of a shift of which it is known who comes. */
export function isInView({ start }: Reminder, { now, horizon }: View): boolean {
  return start > now && start < horizon;
}

/** Compares what there is with what there should be. Pure. */
export function compare(
  wanted: readonly Wanted[],
  { scheduled, delivered, ...view }: View & Known,
): Compared {
  const { now } = view;
  const kept: ScheduledReminder[] = [];
  const missing: Wanted[] = [];
  for (const one of wanted) {
    if (delivered.some((other) => isFor(one, other))) continue;
    // What says the same is never replaced; of several, every run keeps the same one.
    const [first] = scheduled
      .filter((other) => isFor(one, other))
      .filter(({ digest, at }) => digest === one.digest || at <= plus(now, tooLate))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    if (first) kept.push(first);
    else missing.push(one);
  }
  const inView = [...scheduled, ...delivered].filter((one) => isInView(one, view));
  const surplus = scheduled.filter((one) => isInView(one, view) && !kept.includes(one));
  const isCopy = (one: ScheduledReminder) =>
    [...kept, ...delivered].some((other) => isFor(one, other)) ||
    surplus.some((other) => isFor(one, other) && other.id < one.id);
  const copies = surplus.filter(isCopy);
  return { isRight: missing.length === 0 && surplus.length === 0, inView, surplus, copies, missing };
}
