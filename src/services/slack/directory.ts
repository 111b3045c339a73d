import * as z from 'zod/mini';
import { type Account, asFailure, type Directory, type Identity, type LookUp } from '../../model.ts';
import type { SlackClient } from './client.ts';
import { SlackFailure } from './errors.ts';

/** A user as `users.info` and `users.lookupByEmail` give it: https://docs.slack.dev/reference/objects/user-object. */
const user = z.pipe(
  z.object({
    user: z.object({
      id: z.string().check(z.minLength(1)),
      deleted: z.optional(z.boolean()),
      is_bot: z.optional(z.boolean()),
      is_restricted: z.optional(z.boolean()),
      is_ultra_restricted: z.optional(z.boolean()),
      real_name: z.optional(z.string()),
      profile: z.optional(
        z.object({ email: z.optional(z.nullable(z.string())), real_name: z.optional(z.string()) }),
      ),
    }),
  }),
  z.transform(({ user }): Identity => {
    const { id, profile } = user;
    if (user.deleted) return { unmapped: `the Slack account ${id} is deactivated` };
    if (user.is_bot || id === 'USLACKBOT') return { unmapped: `the Slack account ${id} is a bot` };
    if (user.is_restricted || user.is_ultra_restricted) {
      return { unmapped: `the Slack account ${id} is a guest, and guests can’t be in a user group` };
    }
    const account: Account = {
      id,
      name: profile?.real_name || user.real_name || null,
      email: profile?.email?.toLowerCase() ?? null,
    };
    return { account };
  }),
);

/** Finds people by member id or e-mail address, each of them once. */
export function slackDirectory(client: SlackClient): Directory {
  const asked = new Map<string, Promise<Identity | null>>();
  /** What Slack says, or `null` where it knows nobody. */
  const once = (method: string, args: Record<string, string>): Promise<Identity | null> => {
    const key = JSON.stringify([method, args]);
    const answer =
      asked.get(key) ??
      client.call(method, args, user).catch((error: unknown): Identity | null => {
        const notFound =
          error instanceof SlackFailure && ['users_not_found', 'user_not_found'].includes(error.code);
        return notFound ? null : { failure: asFailure(error) };
      });
    asked.set(key, answer);
    return answer;
  };
  const find = async (lookUp: LookUp): Promise<Identity> => {
    if ('id' in lookUp) {
      return (
        (await once('users.info', { user: lookUp.id })) ?? { unmapped: `Slack knows no member ${lookUp.id}` }
      );
    }
    for (const email of lookUp.emails) {
      const identity = await once('users.lookupByEmail', { email });
      if (identity) return identity;
    }
    return { unmapped: `no active Slack account has the address ${lookUp.emails.join(' or ')}` };
  };
  return { find: (lookUps) => Promise.all(lookUps.map(find)) };
}
