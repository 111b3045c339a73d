import * as z from 'zod/mini';
import { Failure } from '../../model.ts';
import { nearest } from '../../text/near.ts';
import type { SlackClient } from './client.ts';
import { pages } from './pages.ts';

/** A channel: https://docs.slack.dev/reference/objects/conversation-object. */
export interface Channel {
  readonly id: string;
  /** `null`: it is a conversation without a name. */
  readonly name: string | null;
  /** As Slack writes it: escaped, mentions as `<@U…>`. `null`: Slack does not tell. */
  readonly topic: string | null;
  readonly isArchived: boolean;
  /** `null`: Slack does not tell whether the app is in it. */
  readonly isMember: boolean | null;
}

/** Finds channels by id, `name` or `#name`. All of it throws Failure; an archived channel is one. */
export interface Channels {
  /** Its id, which costs no request where it is given. */
  id(written: string): Promise<string>;
  /** The channel, read once a run. */
  find(written: string): Promise<Channel>;
  /** The channel as it is at this moment. */
  again(id: string): Promise<Channel>;
}

const channel = z.pipe(
  z.object({
    id: z.string().check(z.minLength(1)),
    name: z.optional(z.nullable(z.string())),
    is_archived: z.optional(z.boolean()),
    is_member: z.optional(z.boolean()),
    topic: z.optional(z.object({ value: z.string() })),
  }),
  z.transform(
    ({ id, name, is_archived, is_member, topic }): Channel => ({
      id,
      name: name ?? null,
      topic: topic?.value ?? null,
      isArchived: is_archived === true,
      isMember: is_member ?? null,
    }),
  ),
);

const one = z.pipe(
  z.object({ channel }),
  z.transform(({ channel }) => channel),
);

const page = z.pipe(
  z.object({
    channels: z.array(channel),
    response_metadata: z.optional(z.object({ next_cursor: z.optional(z.string()) })),
  }),
  z.transform(({ channels, response_metadata }) => ({
    items: channels,
    next: response_metadata?.next_cursor || null,
  })),
);

/** The most that `conversations.list` gives at once: it wants a number under 1000. */
const pageSize = 999;

/** Channels that are read once a run; those with a name, from pages of all channels. */
export function slackChannels(client: SlackClient): Channels {
  const known = new Map<string, Promise<Channel>>();
  const all = pages((cursor) =>
    client.call(
      'conversations.list',
      {
        types: 'public_channel,private_channel',
        exclude_archived: false,
        limit: pageSize,
        ...(cursor && { cursor }),
      },
      page,
    ),
  );
  const again = async (id: string) =>
    usable(id, await client.call('conversations.info', { channel: id }, one));
  const find = (written: string) => {
    const key = nameIn(written);
    const found = known.get(key) ?? (isId(key) ? again(key) : named(key, all()));
    known.set(key, found);
    return found;
  };
  return {
    id: async (written) => (isId(nameIn(written)) ? nameIn(written) : (await find(written)).id),
    find,
    again,
  };
}

/** Slack's names are in lower case, its ids are not. */
function isId(written: string): boolean {
  return /^[CDG][A-Z0-9]{6,}$/.test(written);
}

function nameIn(written: string): string {
  const name = written.trim().replace(/^#/, '');
  return isId(name) ? name : name.normalize('NFC').toLowerCase();
}

async function named(name: string, all: AsyncIterable<Channel>): Promise<Channel> {
  const names: string[] = [];
  let archived: Channel | null = null;
  for await (const one of all) {
    if (one.name === null) continue;
    if (one.name.normalize('NFC').toLowerCase() !== name) names.push(one.name);
    else if (one.isArchived) archived = one;
    else return one;
  }
  if (archived) return usable(`#${name}`, archived);
  const near = nearest(name, names);
  const guess = near.length > 0 ? `Did you mean ${near.map((other) => `“#${other}”`).join(' or ')}? ` : '';
  throw new Failure(
    `Slack shows this app no channel “#${name}”.`,
    `${guess}A private channel is only seen from inside: invite the app there (/invite @ and its name).`,
  );
}

function usable(written: string, found: Channel): Channel {
  if (found.isArchived) throw archivedChannel(written);
  return found;
}

/** Nothing can be changed or said in it. */
export function archivedChannel(written: string): Failure {
  return new Failure(`The Slack channel ${written} is archived.`, 'Unarchive it, or name another channel.');
}
