import { Failure } from '../../failure.ts';
import { suggest } from '../../text/near.ts';
import { oncePerKey, oncePerRun } from '../kit/once.ts';
import { createClient, type Slack } from './client.ts';
import { lazyPages } from './pages.ts';
import { type Channel, channel, channels } from './wire.ts';

/** Finds channels by id, `name` or `#name`. Rejects with a Failure, also for an archived channel. */
export interface Channels {
  /** Its id, which costs no request where it is given. */
  readonly id: (written: string) => Promise<string>;
  /** The channel, read once a run. */
  readonly find: (written: string) => Promise<Channel>;
  /** The channel as it is at this moment. */
  readonly reread: (id: string) => Promise<Channel>;
}

/** The most that `conversations.list` gives at once: it wants a number under 1000. */
const pageSize = 999;

/** The workspace’s channels; those that are given by name are found in pages of all channels. */
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

/** Slack’s names are in lower case, its ids are not. */
function isId(written: string): boolean {
  return /^[CDG][A-Z0-9]{6,}$/.test(written);
}

/** The id, or the name as it is compared. */
function keyOf(written: string): string {
  const name = written.trim().replace(/^#/, '');
  return isId(name) ? name : comparable(name);
}

function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** The channel with this name; of several, which only archived ones can be, the one that is not. */
async function findByName(name: string, pages: AsyncIterable<readonly Channel[]>): Promise<Channel> {
  const others: string[] = [];
  let archived: Channel | null = null;
  for await (const page of pages) {
    for (const channel of page) {
      if (channel.name === null) continue;
      if (comparable(channel.name) !== name) others.push(`#${channel.name}`);
      else if (channel.isArchived) archived = channel;
      else return channel;
    }
  }
  if (archived) return checkUsable(`#${name}`, archived);
  const invite = 'A private channel is only seen from inside: invite the app there (/invite @ and its name).';
  const fix = [suggest(`#${name}`, others), invite].filter((sentence) => sentence !== '').join(' ');
  throw new Failure(`Slack shows this app no channel “#${name}”.`, fix);
}

function checkUsable(written: string, channel: Channel): Channel {
  if (channel.isArchived) throw archivedChannel(written);
  return channel;
}

/** Nothing can be changed or posted in it. */
export function archivedChannel(written: string): Failure {
  return new Failure(`The Slack channel ${written} is archived.`, 'Unarchive it, or name another channel.');
}
