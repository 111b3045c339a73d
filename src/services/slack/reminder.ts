import type { Current, Display, Target } from '../../target.ts';
import { duration } from '../../text/durations.ts';
import { day, plus } from '../../time.ts';
import type { Slack } from './client.ts';
import { directMessagesOf } from './direct-messages.ts';
import { type Reminder, reminder, reminderKey, type Wanted } from './reminder-words.ts';
import {
  compare,
  isFor,
  type Known,
  membersOf,
  remindersIn,
  type ScheduledReminder,
  soon,
  type View,
  withOwnIds,
} from './reminders.ts';
import { itself, type OwnId, owned, recognise } from './same-person.ts';
import { scheduledOf } from './scheduled.ts';
import { sendReminders } from './send-reminders.ts';
import { lacking, tokensOf } from './token.ts';
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
  function viewOf({ schedule, now }: Omit<Display, 'members'>): View {
    return { key: reminderKey(schedule, lead), lead, now, horizon: plus(now, lead + day) };
  }

  /** `ownId`: the one id of everybody who is to be reminded, who may have been found twice. */
  function currentOf(known: Known, ownId: OwnId): Current {
    const entries = idsIn([...known.scheduled, ...known.delivered]);
    return {
      // Several schedules may remind the same person.
      place: null,
      entries,
      names: users.names(entries),
      enabled: true,
      async recognise(_, details) {
        const members = membersOf(details);
        const accounts = members.map(({ account }) => account);
        const own = await recognise(users, [], accounts);
        const scheduled = await withOwnIds(users, known.scheduled, members);
        const delivered = await deliveredFor(wantedOf(details, own), scheduled, viewOf(details));
        return currentOf({ scheduled, delivered }, own);
      },
      desired(display) {
        const wanted = wantedOf(display, ownId);
        const { isRight, inView } = compare(wanted, { ...known, ...viewOf(display) });
        const [before, after] = [idsIn(inView), idsIn(wanted)];
        if (isRight) return { before: after, after };
        // The right people, but at another time, in other words, or twice: those do not count.
        return { before: before.join() === after.join() ? [] : before, after };
      },
      write: (_, display) => sendReminders(context, viewOf(display), wantedOf(display, ownId), display),
    };
  }

  /** The reminders that people have received for whom none is scheduled any more. Only then are messages read. */
  async function deliveredFor(
    wanted: readonly Wanted[],
    scheduled: readonly ScheduledReminder[],
    { key, now }: View,
  ): Promise<readonly Reminder[]> {
    const due = wanted
      .filter(({ start }) => plus(start, -lead - soon) <= now)
      .filter((one) => !scheduled.some((other) => isFor(one, other)));
    const read = [...new Set(due.map(({ to }) => to))].map(async (to) => {
      const channel = await direct.existing(to);
      const found = channel === null ? [] : await direct.remindersOnce(channel);
      // Whatever id it names, it is in the conversation with them.
      return found.filter((one) => one.key === key).map((one) => ({ ...one, to }));
    });
    return (await Promise.all(read)).flat();
  }

  return {
    async check() {
      const token = await tokensOf(context).app();
      return [
        ...lacking(token, 'open direct messages', ['im:write']),
        ...lacking(token, 'read its direct messages', ['im:history']),
        ...lacking(token, 'post messages', ['chat:write']),
      ];
    },
    async read(schedule) {
      const key = reminderKey(schedule, lead);
      return currentOf({ scheduled: remindersIn(await scheduled.all(), key), delivered: [] }, itself);
    },
  };
}

/** Who is reminded, each once, sorted. */
function idsIn(reminders: readonly Reminder[]): readonly string[] {
  return owned(
    reminders.map(({ to }) => to),
    itself,
  );
}
