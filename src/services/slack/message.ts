import type { Target, TargetRef } from '../../model.ts';
import {
  type Announcement,
  announcement,
  announcementIn,
  distinctMembers,
  idsIn,
  keyOf,
} from './announcement.ts';
import type { Channels } from './channels.ts';
import type { SlackClient } from './client.ts';
import type { History, Note } from './history.ts';
import { postMessage } from './post.ts';

/** What announcements are read and posted with. */
export interface MessageAccess {
  readonly client: SlackClient;
  readonly channels: Channels;
  readonly history: History;
  /** Like no other target's: many schedules may be announced in one channel. */
  readonly number: number;
}

/** A channel that is told who is on call whenever that changes: what it shows is our last announcement there. */
export function slackMessage(
  ref: TargetRef & { readonly kind: 'slack-message' },
  { client, channels, history, number }: MessageAccess,
): Target {
  let announced: ReadonlyMap<string, Announcement> = new Map();
  const last = (schedule: string) => announced.get(keyOf(schedule)) ?? null;
  return {
    ref,
    directory: 'slack',
    holdsMembers: false,
    canDisable: false,
    async read(schedule) {
      const channel = await channels.id(ref.name);
      announced = await lastOf(history.notes(channel), schedule);
      return { place: `${channel} ${number}`, entries: idsIn(last(schedule)), enabled: true };
    },
    want: (showing) => ({
      after: distinctMembers(showing)
        .map(({ account }) => account.id)
        .sort(),
    }),
    async write({ place }, { entries }, showing) {
      const [channel = ''] = place.split(' ');
      const { schedule } = showing;
      const said = announcement(showing, last(schedule), ref.text);
      await postMessage(client, history, channel, said, async (notes) => {
        const found = (await lastOf(notes, schedule)).get(keyOf(schedule)) ?? null;
        return idsIn(found).join() === entries.join();
      });
    },
  };
}

/** The last announcement of each schedule; only as far back as that of this one. */
async function lastOf(
  notes: AsyncIterable<Note>,
  schedule: string,
): Promise<ReadonlyMap<string, Announcement>> {
  const found = new Map<string, Announcement>();
  for await (const note of notes) {
    const one = announcementIn(note);
    if (one && !found.has(one.schedule)) found.set(one.schedule, one);
    if (one?.schedule === keyOf(schedule)) break;
  }
  return found;
}
