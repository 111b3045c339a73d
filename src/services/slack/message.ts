import type { Target } from '../../model.ts';
import {
  type Announcement,
  announcement,
  announcementIn,
  distinctMembers,
  idsIn,
  scheduleKey,
} from './announcement.ts';
import { channelsOf } from './channels.ts';
import { createClient, type Slack } from './client.ts';
import { historyOf, type OwnMessage } from './history.ts';
import { postMessage } from './post.ts';

/** The options of an announcement. */
interface Options {
  readonly channel: string;
  /** The user’s own words. */
  readonly text?: string | undefined;
}

/** A channel that is told who is on call whenever that changes. It shows whom our last announcement there names. */
export function createTarget(context: Slack, { channel: written, text }: Options): Target {
  const api = createClient(context);
  const channels = channelsOf(context);
  const history = historyOf(context);
  return {
    async read(schedule) {
      const channel = await channels.id(written);
      const last = await lastOf(history.ownMessages(channel), schedule);
      return {
        // Several targets may announce in one channel.
        place: null,
        entries: idsIn(last),
        enabled: true,
        desired: (display) => ({
          after: distinctMembers(display)
            .map(({ account }) => account.id)
            .sort(),
        }),
        write: ({ entries }, display) =>
          postMessage(
            api,
            history,
            channel,
            announcement(display, last, text ?? null),
            async (messages) => idsIn(await lastOf(messages, schedule)).join() === entries.join(),
          ),
      };
    },
  };
}

/** The last announcement of a schedule, or `null`. Reads only as far back as that. */
async function lastOf(messages: AsyncIterable<OwnMessage>, schedule: string): Promise<Announcement | null> {
  for await (const message of messages) {
    const announced = announcementIn(message);
    if (announced?.schedule === scheduleKey(schedule)) return announced;
  }
  return null;
}
