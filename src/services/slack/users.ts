import * as z from 'zod/mini';
import type { Account, Identity } from '../../model.ts';
import type { SlackClient } from './client.ts';

/** What a look-up found: the identity, and the address that it is known by. */
export interface FoundUser {
  readonly id: string;
  readonly email: string | null;
  readonly identity: Identity;
}

/** A user: https://docs.slack.dev/reference/objects/user-object. */
const user = z.pipe(
  z.object({
    // It goes into mentions and lists, where anything else would say something else.
    id: z.string().check(z.regex(/^[UW][A-Z0-9]+$/, 'not the id of a member')),
    deleted: z.optional(z.boolean()),
    is_bot: z.optional(z.boolean()),
    is_restricted: z.optional(z.boolean()),
    is_ultra_restricted: z.optional(z.boolean()),
    real_name: z.optional(z.string()),
    profile: z.optional(
      z.object({ email: z.optional(z.nullable(z.string())), real_name: z.optional(z.string()) }),
    ),
  }),
  z.transform((user): FoundUser => {
    const { id, profile } = user;
    const email = profile?.email?.toLowerCase() ?? null;
    const found = (identity: Identity): FoundUser => ({ id, email, identity });
    if (user.deleted) return found({ unmapped: `the Slack account ${id} is deactivated` });
    if (user.is_bot || id === 'USLACKBOT') return found({ unmapped: `the Slack account ${id} is a bot` });
    if (user.is_restricted || user.is_ultra_restricted) {
      return found({ unmapped: `the Slack account ${id} is a guest, and guests can’t be in a user group` });
    }
    const account: Account = { id, name: profile?.real_name || user.real_name || null, email };
    return found({ account });
  }),
);

const one = z.pipe(
  z.object({ user }),
  z.transform(({ user }) => user),
);

const page = z.pipe(
  z.object({
    members: z.array(user),
    response_metadata: z.optional(z.object({ next_cursor: z.optional(z.string()) })),
  }),
  z.transform(({ members, response_metadata }) => ({
    members,
    next: response_metadata?.next_cursor || null,
  })),
);

/** The most that `users.list` gives at once. */
const pageSize = 1000;

/** One user, by `users.info` or `users.lookupByEmail`. */
export function lookUpUser(
  client: SlackClient,
  method: string,
  args: Record<string, string>,
): Promise<FoundUser> {
  return client.call(method, args, one);
}

/** The members of the workspace, page by page: `users.list`. */
export async function* listUsers(client: SlackClient): AsyncGenerator<readonly FoundUser[]> {
  let cursor: string | null = '';
  while (cursor !== null) {
    const { members, next }: z.infer<typeof page> = await client.call(
      'users.list',
      { limit: pageSize, ...(cursor && { cursor }) },
      page,
    );
    yield members;
    cursor = next;
  }
}
