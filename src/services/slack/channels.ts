import { asFailure, Failure } from '../../failure.ts';
import { HttpFailure } from '../../http/answer.ts';
import { suggest } from '../../text/near.ts';
import { oncePerKey, oncePerRun } from '../kit/once.ts';
import { createClient, type Slack } from './client.ts';
import { lazyPages } from './pages.ts';
import { type Channel, channel, channels } from './wire.ts';

/** Finds channels by id, `name` or `#name`. Rejects with a Failure, including for an archived channel. */
export interface Channels {
  /** Its id. Needs no request if the id itself was given. */
  readonly id: (written: string) => Promise<string>;
  /** The channel, read once per run. */
  readonly find: (written: string) => Promise<Channel>;
  /** The channel’s current state, read again. */
  readonly reread: (id: string) => Promise<Channel>;
}

/** The largest page of `conversations.list`: the limit must be under 1000. */
const pageSize = 999;

/** The workspace’s channels. Those given by name are searched for in the list of all channels. */
export const channelsOf = oncePerRun((context: Slack): Channels => {
  const api = createClient(context);
  const readPages = lazyPages('Slack’s list of channels', (cursor) =>
    api(
      'conversations.list',
      {
        types: 'public_channel,private_channel',
        exclude_archived: false,
        limit: pageSize,
        ...(cursor && { cursor }),
      },
      channels,
    ),
  );
  const reread = async (id: string) =>
    checkUsable(id, await api('conversations.info', { channel: id }, channel));
  const find = oncePerKey((key: string) => (isId(key) ? reread(key) : findByName(key, readPages())));
  return {
    id: async (written) => (isId(keyOf(written)) ? keyOf(written) : (await find(keyOf(written))).id),
    find: (written) => find(keyOf(written)),
    reread,
  };
});

/** Channel names are in lower case, ids are not. */
function isId(written: string): boolean {
  return /^[CDG][A-Z0-9]{6,}$/.test(written);
}

/** The id, or the name in a comparable form. */
function keyOf(written: string): string {
  const name = written.trim().replace(/^#/, '');
  return isId(name) ? name : comparable(name);
}

function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Finds the channel with this name. If there are several, only one of them is not archived: that one. */
async function findByName(name: string, pages: AsyncIterable<readonly Channel[]>): Promise<Channel> {
  const others: string[] = [];
  let archived: Channel | null = null;
  try {
    for await (const page of pages) {
      for (const channel of page) {
        if (channel.name === null) continue;
        if (comparable(channel.name) !== name) others.push(`#${channel.name}`);
        else if (channel.isArchived) archived = channel;
        else return channel;
      }
    }
  } catch (error) {
    throw unlisted(name, others.length, error);
  }
  if (archived) return checkUsable(`#${name}`, archived);
  const invite = 'If it is private, invite the app first: type /invite @ and its name in the channel.';
  const fix = [suggest(`#${name}`, others), invite].filter((sentence) => sentence !== '').join(' ');
  throw new Failure(`Slack has no channel “#${name}” that this app can see.`, fix);
}

/** In a large workspace, the time limit or Slack’s rate limit may be reached before the end of the list. */
function unlisted(name: string, count: number, error: unknown): Failure {
  const failure = asFailure(error);
  const isTooMany = error instanceof HttpFailure && (count > 0 || error.status === 429);
  if (!isTooMany) return failure;
  return new Failure(
    `Could not list all channels of the workspace to find “#${name}” (${count} were read). ${failure.message}`,
    'Use the channel’s id instead of its name (C…; in Slack: the channel’s name → About): no list is needed then.',
    { cause: error },
  );
}

function checkUsable(written: string, channel: Channel): Channel {
  if (channel.isArchived) throw archivedChannel(written);
  return channel;
}

/** An archived channel can’t be changed or posted to. */
export function archivedChannel(written: string): Failure {
  return new Failure(`The Slack channel ${written} is archived.`, 'Unarchive it, or use another channel.');
}
