import * as z from 'zod/mini';
import { shape, text } from '../../http/wire.ts';
import type { Remark } from '../../model.ts';
import { once, oncePerRun } from '../kit/once.ts';
import { createClient, createUserGroupClient, type Slack, type SlackApi } from './client.ts';
import { addScope } from './errors.ts';

/** Whose token it is, and what it may do. */
export interface TokenInfo {
  /** The user id of the app’s bot, or of the person. */
  readonly user: string;
  readonly name: string | null;
  readonly workspace: string | null;
  /** `null`: Slack does not say. */
  readonly scopes: readonly string[] | null;
  /** In how many seconds it expires, if Slack rotates it; otherwise `null`. */
  readonly expiresIn: number | null;
}

/** `auth.test`: https://docs.slack.dev/reference/methods/auth.test. The client adds the scopes of the header `x-oauth-scopes`. */
const tested = shape(
  {
    user_id: z.string(),
    user: text,
    team: text,
    expires_in: z.catch(z.optional(z.number()), undefined),
    response_metadata: z.catch(z.optional(z.object({ scopes: z.optional(z.array(z.string())) })), undefined),
  },
  ({ user_id, user, team, expires_in, response_metadata }): TokenInfo => ({
    user: user_id,
    name: user ?? null,
    workspace: team ?? null,
    scopes: response_metadata?.scopes ?? null,
    expiresIn: expires_in ?? null,
  }),
);

/** The tokens, each asked about once. Rejects with a Failure. */
export interface Tokens {
  readonly app: () => Promise<TokenInfo>;
  /** The one that may manage user groups, which is mostly the same. */
  readonly userGroups: () => Promise<TokenInfo>;
}

/** Asks Slack about the tokens of a run. */
export const tokensOf = oncePerRun((context: Slack): Tokens => {
  const ask = (api: SlackApi) => once(() => api('auth.test', {}, tested));
  const { 'slack-token': token, 'slack-user-group-token': other } = context.values;
  const app = ask(createClient(context));
  return {
    app,
    userGroups: other === null || other === token ? app : ask(createUserGroupClient(context)),
  };
});

/** What a token lacks to do something: none, if it has one of these scopes. The first is the one to add. */
export function lacking(
  { scopes }: TokenInfo,
  what: string,
  needed: readonly [string, ...string[]],
): readonly Remark[] {
  if (scopes === null) {
    const message = `Slack does not say whether the token may ${what}.`;
    return [{ severity: 'unchecked', message, fix: '' }];
  }
  if (needed.some((scope) => scopes.includes(scope))) return [];
  const fix = addScope(needed[0], scopes.join(', '));
  return [{ severity: 'failure', message: `The app is not allowed to ${what}.`, fix }];
}
