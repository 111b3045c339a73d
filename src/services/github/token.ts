import * as z from 'zod/mini';
import type { Remark } from '../../model.ts';
import { orNull } from '../kit/api.ts';
import { once, oncePerRun } from '../kit/once.ts';
import { createClient, type GitHub } from './client.ts';

/** What GitHub’s headers say of a token. */
export interface TokenInfo {
  /** Of a classic personal access token; `null`: another kind of token, of which GitHub says nothing. */
  readonly scopes: readonly string[] | null;
  /** When it expires, or `null`. */
  readonly expires: Date | null;
}

/**
 * Asks GitHub about the token of a run, once. Every token may do this, and it counts against no limit:
 * https://docs.github.com/rest/rate-limit/rate-limit. Rejects with a Failure.
 */
export const tokenOf = oncePerRun((context: GitHub): (() => Promise<TokenInfo>) =>
  once(async () => {
    let scopes: string | null = null;
    let expires: string | null = null;
    const asked = createClient(context).call({
      route: 'GET /rate_limit',
      parameters: {},
      schema: z.unknown(),
      onHeaders(headers) {
        scopes = headers.get('x-oauth-scopes');
        expires = headers.get('github-authentication-token-expiration');
      },
    });
    // Where rate limits are off, there is no such page.
    await orNull(asked);
    return { scopes: listIn(scopes), expires: dateIn(expires) };
  }),
);

function listIn(written: string | null): readonly string[] | null {
  return written === null ? null : written.split(/,\s*/);
}

/** `2027-01-05 12:00:00 UTC`, or with an offset as `+0100`. */
function dateIn(written: string | null): Date | null {
  const date = new Date(written ?? '');
  return Number.isNaN(date.getTime()) ? null : date;
}

/** What a token needs. */
interface Rights {
  /** One of these, for a classic personal access token; the first is the one to add. */
  readonly scopes: readonly [string, ...string[]];
  /** The same for any other. */
  readonly permission: string;
}

/** Whether a token may change something, as far as its scopes tell. */
export async function lacking(
  context: GitHub,
  what: string,
  { scopes: needed, permission }: Rights,
): Promise<readonly Remark[]> {
  const { scopes } = await tokenOf(context)();
  if (scopes === null) {
    const message = `GitHub does not say whether this token may ${what}: that can’t be checked without writing.`;
    return [{ severity: 'unchecked', message, fix: `It needs ${permission}.` }];
  }
  if (needed.some((scope) => scopes.includes(scope))) return [];
  const has = scopes.filter((scope) => scope !== '').join(', ') || 'none';
  const fix = `Add the scope ${needed[0]} to the token (GitHub → Settings → Developer settings); it has ${has}.`;
  return [{ severity: 'failure', message: `The token is not allowed to ${what}.`, fix }];
}
