import { Failure } from '../../failure.ts';
import type { Display, Target } from '../../model.ts';
import { type Channels, channelsOf } from './channels.ts';
import { createClient, type Slack, type SlackApi } from './client.ts';
import { formatTopic, parseTopic } from './topic-text.ts';
import { type Channel, writtenTopic } from './wire.ts';

/** A channel’s topic, one segment of which shows who is on call: `On call: <@U1>, <@U2>`. */
export function createTarget(context: Slack, { channel: written }: { readonly channel: string }): Target {
  const api = createClient(context);
  const channels = channelsOf(context);
  return {
    async read() {
      const channel = await channels.find(written);
      const topic = parseTopic(topicOf(channel));
      return {
        place: channel.id,
        entries: topic.segment === null ? [] : [topic.segment],
        enabled: true,
        ...(channel.isMember === false && { locked: notInChannel(written) }),
        desired: (display) => ({ after: [formatTopic(idsIn(display), topic)] }),
        write: (_desired, display) => setTopic(api, channels, channel.id, idsIn(display)),
      };
    },
  };
}

/** Writes our segment into the topic as it is by now, so that nothing is lost that others wrote since it was read. */
async function setTopic(
  api: SlackApi,
  { reread }: Channels,
  channel: string,
  ids: readonly string[],
): Promise<void> {
  const topic = changed(topicOf(await reread(channel)), ids);
  if (topic === null) return;
  const written = await api('conversations.setTopic', { channel, topic }, writtenTopic);
  if (written !== null && changed(written, ids) === null) return;
  if (changed(topicOf(await reread(channel)), ids) === null) return;
  throw new Failure(
    'Slack took the topic, and yet it does not show who is on call.',
    'The next run tries again.',
  );
}

/** The topic that shows these members, or `null` where the present one does. */
function changed(present: string, ids: readonly string[]): string | null {
  const topic = parseTopic(present);
  const segment = formatTopic(ids, topic);
  return segment === topic.segment ? null : topic.before + segment + topic.after;
}

function idsIn({ members }: Display): readonly string[] {
  return members.map(({ account }) => account.id);
}

function topicOf({ id, topic }: Channel): string {
  if (topic !== null) return topic;
  throw new Failure(`Slack tells no topic of ${id}.`, 'Name a channel: other conversations have none.');
}

function notInChannel(written: string): Failure {
  return new Failure(
    `The app is not in the channel ${written}, so it can’t set its topic.`,
    'Invite it: write /invite @ and the app’s name in that channel.',
  );
}
