import type { Account } from '../../model.ts';
import type { Current, Target } from '../../target.ts';
import { weekdayOf, weekdays } from '../../text/weekdays.ts';
import {
  type Announcement,
  announcement,
  announcementIn,
  distinctMembers,
  idsIn,
  isInWords,
  scheduleKey,
  withOwnIds,
} from './announcement.ts';
import { channelsOf } from './channels.ts';
import { createClient, type Slack } from './client.ts';
import { createDigest } from './digest.ts';
import { historyOf, type OwnMessages, withoutMetadata } from './history.ts';
import { postMessage } from './post.ts';
import { checkPosting } from './posting.ts';
import { itself, type OwnId, recognise } from './same-person.ts';
import { usersOf } from './users.ts';

/** The options of an announcement. */
interface Options {
  readonly channel: string;
  /** The user’s own words, with placeholders. */
  readonly text?: string | undefined;
  /** So long before the handover, as a duration. */
  readonly before?: string | undefined;
  /** `mon-fri`: on these days only. */
  readonly days?: string | readonly string[] | undefined;
  /** Every Monday the coming week, instead of each handover. */
  readonly digest?: 'weekly' | undefined;
}

/** A channel where every handover is announced. Its state is our last announcement there. */
export function createTarget(context: Slack, options: Options): Target {
  const { channel: written, text, days, digest } = options;
  if (digest !== undefined) return createDigest(context, written);
  const template = text ?? null;
  const isAhead = options.before !== undefined;
  const allowed = days === undefined ? null : weekdays(days);
  const api = createClient(context);
  const channels = channelsOf(context);
  const history = historyOf(context);
  const users = usersOf(context);

  /** The last announcement for a schedule in these messages, or `null`. Reads no further back than that. */
  async function lastOf(
    messages: (isOurs: (words: string) => boolean) => OwnMessages,
    channel: string,
    schedule: string,
  ): Promise<Announcement | null> {
    const isOurs = (words: string) => isInWords(words, schedule, template);
    for await (const message of messages(isOurs)) {
      const announced = announcementIn(message);
      if (announced === 'unreadable') {
        if (isOurs(message.text)) throw withoutMetadata(channel, 'announcement');
      } else if (announced?.schedule === scheduleKey(schedule)) return announced;
    }
    return null;
  }

  function currentOf(channel: string, schedule: string, last: Announcement | null, ownId: OwnId): Current {
    const recognised = async (found: Announcement | null, accounts: readonly Account[]) =>
      withOwnIds(found, await recognise(users, idsIn(found), accounts));
    return {
      // Several schedules may share a channel.
      place: `announcement in ${channel} of ${scheduleKey(schedule)}`,
      entries: idsIn(last),
      names: new Map(last?.people.flatMap(({ id, name }) => (name === '' ? [] : [[id, name]]))),
      enabled: true,
      ...(allowed && {
        holds: (local) =>
          allowed.has(weekdayOf(local))
            ? null
            : `It is announced only on these days: ${[days].flat().join(', ')}.`,
      }),
      recognise: async (accounts) =>
        currentOf(channel, schedule, last, await recognise(users, idsIn(last), accounts)),
      desired: (display) => ({
        before: idsIn(withOwnIds(last, ownId)),
        after: distinctMembers(display, ownId)
          .map(({ account }) => account.id)
          .sort(),
      }),
      async write({ entries }, display) {
        const accounts = display.members.map(({ account }) => account);
        const isPosted = (found: Announcement | null) => idsIn(found).join() === entries.join();
        // Another run may have announced it since this one read the channel.
        const newest = async (before: string | null) => {
          const recent = (isOurs: (words: string) => boolean) => history.recent(channel, isOurs, before);
          return recognised((await lastOf(recent, channel, schedule)) ?? last, accounts);
        };
        const before = await newest(null);
        if (isPosted(before)) return;
        const members = distinctMembers(display, ownId);
        const post = announcement({ ...display, members }, before, { template, isAhead });
        await postMessage(api, channel, post, async (before) => isPosted(await newest(before)));
      },
    };
  }

  return {
    check: () => checkPosting(context, written),
    async read(schedule) {
      const channel = await channels.id(written);
      const all = (isOurs: (words: string) => boolean) => history.ownMessages(channel, isOurs);
      return currentOf(channel, schedule, await lastOf(all, channel, schedule), itself);
    },
  };
}
