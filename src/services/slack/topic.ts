import { Failure } from '../../failure.ts';
import type { Account } from '../../model.ts';
import type { Current, Display, Target } from '../../target.ts';
import { readUntil } from '../kit/reread.ts';
import { channelsOf } from './channels.ts';
import { createClient, type Slack } from './client.ts';
import { itself, type OwnId, recognise } from './same-person.ts';
import { lacking, tokensOf } from './token.ts';
import { formatTopic, mentioned, parseTopic } from './topic-text.ts';
import { usersOf } from './users.ts';
import { type Channel, writtenTopic } from './wire.ts';

/** A channel’s topic, one segment of which shows who is on call: `On call: <@U1>, <@U2>`. */
export function createTarget(context: Slack, { channel: written }: { readonly channel: string }): Target {
  const api = createClient(context);
  const channels = channelsOf(context);
  const users = usersOf(context);

  function currentOf(channel: Channel, ownId: OwnId): Current {
    const topic = parseTopic(topicOf(channel));
    return {
      place: channel.id,
      entries: topic.segment === null ? [] : [topic.segment],
      names: users.names(mentioned(topic)),
      enabled: true,
      ...(channel.isMember === false && { locked: notInChannel(written) }),
      recognise: async (accounts) => currentOf(channel, await recognise(users, mentioned(topic), accounts)),
      desired: (display) => ({ after: [formatTopic(idsIn(display), topic, ownId)] }),
      write: (_desired, display) => setTopic(channel.id, display),
    };
  }

  /** Writes our segment into the current topic, read again, so that nobody’s edit is lost. */
  async function setTopic(channel: string, display: Display): Promise<void> {
    const changed = (present: string) => changedTopic(present, display, users);
    const unwritten = async () => changed(topicOf(await channels.reread(channel)));
    const topic = await unwritten();
    if (topic === null) return;
    const seen = await api('conversations.setTopic', { channel, topic }, writtenTopic);
    if (seen !== null && (await changed(seen)) === null) return;
    if ((await readUntil(context.http, unwritten, (rest) => rest === null)) === null) return;
    throw new Failure(
      'Slack accepted the topic, but the channel does not show who is on call.',
      'The next run tries again.',
    );
  }

  return {
    read: async () => currentOf(await channels.find(written), itself),
    async check() {
      const [token, { isPrivate }] = await Promise.all([tokensOf(context).app(), channels.find(written)]);
      return lacking(
        token,
        'set the topic',
        isPrivate ? ['groups:write.topic', 'groups:write'] : ['channels:write.topic', 'channels:manage'],
      );
    },
  };
}

/** The topic that shows these members, or `null` if the present one does. */
async function changedTopic(
  present: string,
  display: Display,
  users: Parameters<typeof recognise>[0],
): Promise<string | null> {
  const topic = parseTopic(present);
  const accounts = display.members.map(({ account }): Account => account);
  const segment = formatTopic(idsIn(display), topic, await recognise(users, mentioned(topic), accounts));
  return segment === topic.segment ? null : topic.before + segment + topic.after;
}

function idsIn({ members }: Display): readonly string[] {
  return members.map(({ account }) => account.id);
}

function topicOf({ id, topic }: Channel): string {
  if (topic !== null) return topic;
  throw new Failure(`${id} has no topic in Slack.`, 'Use a channel: other conversations have none.');
}

function notInChannel(written: string): Failure {
  return new Failure(
    `The app is not in the channel ${written}, so it can’t set its topic.`,
    'Invite it: type /invite @ and the app’s name in that channel.',
  );
}
