import * as z from 'zod/mini';
import { Failure, type Showing, type Target, type TargetRef } from '../../model.ts';
import type { Channel, Channels } from './channels.ts';
import type { SlackClient } from './client.ts';
import { segmentFor, type Topic, takeApart } from './segment.ts';

/** What `conversations.setTopic` answers: the topic as it is now, from some versions. */
const answer = z.pipe(
  z.object({
    channel: z.catch(z.optional(z.object({ topic: z.object({ value: z.string() }) })), undefined),
  }),
  z.transform(({ channel }) => channel?.topic.value ?? null),
);

/** A channel's topic, of which one segment shows who is on call: `On call: <@U1>, <@U2>`. */
export function slackTopic(
  ref: TargetRef,
  { client, channels }: { readonly client: SlackClient; readonly channels: Channels },
): Target {
  let seen: Topic = takeApart('');
  return {
    ref,
    directory: 'slack',
    holdsMembers: false,
    canDisable: false,
    async read() {
      const channel = await channels.find(ref.name);
      seen = takeApart(topicOf(channel));
      const entries = seen.segment === null ? [] : [seen.segment];
      const isLocked = channel.isMember === false;
      return { place: channel.id, entries, enabled: true, ...(isLocked ? { locked: outside(ref) } : {}) };
    },
    want: (showing) => ({ after: [segmentFor(idsIn(showing), seen)] }),
    async write({ place }, _after, showing) {
      // What somebody else wrote there since it was read must not be lost.
      const topic = missing(topicOf(await channels.again(place)), showing);
      if (topic === null) return;
      const said = await client.call('conversations.setTopic', { channel: place, topic }, answer);
      if (said !== null && missing(said, showing) === null) return;
      if (missing(topicOf(await channels.again(place)), showing) === null) return;
      throw new Failure(
        'Slack took the topic, and yet it does not show who is on call.',
        'The next run tries again.',
      );
    },
  };
}

/** The topic that shows this, or `null` where the present one does. */
function missing(topic: string, showing: Showing): string | null {
  const now = takeApart(topic);
  const segment = segmentFor(idsIn(showing), now);
  return segment === now.segment ? null : now.before + segment + now.after;
}

function idsIn({ members }: Showing): readonly string[] {
  return members.map(({ account }) => account.id);
}

function topicOf({ id, topic }: Channel): string {
  if (topic !== null) return topic;
  throw new Failure(`Slack tells no topic of ${id}.`, 'Name a channel: other conversations have none.');
}

function outside({ name }: TargetRef): Failure {
  return new Failure(
    `The app is not in the channel ${name}, so it can’t set its topic.`,
    'Invite it: write /invite @ and the app’s name in that channel.',
  );
}
