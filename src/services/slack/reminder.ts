import type { Current, Display, Target } from '../../target.ts';
import { duration } from '../../text/durations.ts';
import { day, plus } from '../../time.ts';
import type { Slack } from './client.ts';
import { type Delivered, directMessagesOf } from './direct-messages.ts';
import { type Reminder, reminder, reminderKey, type Wanted } from './reminder-words.ts';
import { compare, isFor, type Known, remindersIn, type View } from './reminders.ts';
import { itself, type OwnId, owned, recognise } from './same-person.ts';
import { scheduledOf } from './scheduled.ts';
import { sendReminders } from './send-reminders.ts';
import { usersOf } from './users.ts';

/** The options of a reminder. */
interface Options {
  /** How long before the shift: `1d`. */
  readonly before: string;
  /** The user’s own words, with placeholders. */
  readonly text?: string | undefined;
}

/**
 * Direct messages to whoever comes on call next. Their state is what Slack has: what it will post, and, once that time has
 * passed, what it has posted.
 */
export function createTarget(context: Slack, { before, text }: Options): Target {
  const lead = duration(before);
  const scheduled = scheduledOf(context);
  const direct = directMessagesOf(context);
  const users = usersOf(context);

  /** The reminders to be sent for the shifts that begin soon. */
  function wantedOf(
    { schedule, coming = [], now }: Omit<Display, 'members'>,
    ownId: OwnId,
  ): readonly Wanted[] {
    const key = reminderKey(schedule, lead);
    const all = coming.flatMap((shift) =>
      owned(
        shift.members.map(({ account }) => account.id),
        ownId,
      ).map((to) => reminder({ key, to, schedule, shift, template: text ?? null })),
    );
    return all.filter(({ start }) => start > now);
  }

  /** The reminders that this target is responsible for: those of later shifts are left alone. */
  function viewOf({ schedule, now }: Omit<Display, 'members'>, ownId: OwnId): View {
    return { key: reminderKey(schedule, lead), lead, now, horizon: plus(now, lead + day), ownId };
  }

  function currentOf(known: Known, ownId: OwnId): Current {
    const all = idsIn([...known.scheduled, ...known.delivered], itself);
    return {
      // Several schedules may remind the same person.
      place: null,
      entries: owned(all, ownId),
      names: users.names(all),
      enabled: true,
      async recognise(_, details) {
        const members = (details.coming ?? []).flatMap((shift) => shift.members);
        const own = await recognise(
          users,
          all,
          members.map(({ account }) => account),
        );
        const delivered = await deliveredFor(wantedOf(details, own), known, viewOf(details, own));
        return currentOf({ ...known, delivered }, own);
      },
      desired(display) {
        const wanted = wantedOf(display, ownId);
        const { isRight, inView } = compare(wanted, { ...known, ...viewOf(display, ownId) });
        const [before, after] = [idsIn(inView, ownId), idsIn(wanted, ownId)];
        if (isRight) return { before: after, after };
        // The right people, but at another time, in other words, or twice: those do not count.
        return { before: before.join() === after.join() ? [] : before, after };
      },
      write: (_, display) =>
        sendReminders(context, viewOf(display, ownId), wantedOf(display, ownId), display),
    };
  }

  /** The reminders that people have received for whom none is scheduled any more. Only then are messages read. */
  async function deliveredFor(
    wanted: readonly Wanted[],
    { scheduled }: Known,
    { key, now, ownId }: View,
  ): Promise<readonly Delivered[]> {
    const due = wanted
      .filter(({ start }) => plus(start, -lead) <= now)
      .filter((one) => !scheduled.some((other) => isFor(one, other, ownId)));
    const read = [...new Set(due.map(({ to }) => to))].map(async (to) => {
      const channel = await direct.existing(to);
      return channel === null ? [] : direct.remindersOnce(channel);
    });
    return (await Promise.all(read)).flat().filter((one) => one.key === key);
  }

  return {
    async read(schedule) {
      const key = reminderKey(schedule, lead);
      return currentOf({ scheduled: remindersIn(await scheduled.all(), key), delivered: [] }, itself);
    },
  };
}

/** Who is reminded, each once, sorted. */
function idsIn(reminders: readonly Reminder[], ownId: OwnId): readonly string[] {
  return owned(
    reminders.map(({ to }) => to),
    ownId,
  );
}
