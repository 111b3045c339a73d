import * as z from 'zod/mini';
import { parseAnswer, shape } from '../../http/wire.ts';
import { plus, second } from '../../time.ts';
import type { ValuesOf } from '../kit/input.ts';
import type { Context } from '../kit/service.ts';
import type { inputs } from './inputs.ts';

/** SolarWinds Incident Response with its refresh token, for one team. */
export type SolarWinds = Context<ValuesOf<typeof inputs, 'solarwinds-token' | 'solarwinds-team'>>;

/** An access token, and until when it is used, some time before it expires. `null`: the answer does not say. */
interface Token {
  readonly value: string;
  readonly until: Date | null;
}

/** “Access Token”: https://developers.incidents.cloud.solarwinds.com/api-reference. Times are in seconds since 1970. */
const granted = shape(
  {
    data: z.object({
      access_token: z.string().check(z.regex(/^[\x21-\x7e]+$/)),
      expires_at: z.catch(z.nullable(z.number()), null),
    }),
  },
  ({ data }): Token => ({
    value: data.access_token,
    until: data.expires_at === null ? null : new Date((data.expires_at - margin) * second),
  }),
);

/** In seconds. */
const margin = 300;

/** How long a token is used at least, in milliseconds: the service's clock may differ from ours. */
const least = 60 * second;

const fix =
  'Check `solarwinds-token`: it must be an API refresh token (My Profile → API Refresh Token) that was not revoked. EU accounts also need `solarwinds-auth-url: https://auth.eu.squadcast.com` and `solarwinds-api-url: https://api.eu.squadcast.com`.';

/**
 * The access token that the refresh token gives: requested when it is first needed, and kept until it expires. Rejects with
 * a Failure.
 */
export function createTokenProvider(context: SolarWinds): () => Promise<string> {
  let current: Promise<Token> | undefined;
  return async () => {
    const kept = current;
    const until = kept && (await kept).until;
    if (until && until <= context.now() && kept === current) current = undefined;
    current ??= requestToken(context);
    return (await current).value;
  };
}

async function requestToken({ http, values, now }: SolarWinds): Promise<Token> {
  const start = now();
  const answer = await http.send({
    service: 'SolarWinds Incident Response',
    method: 'GET',
    url: `${values['solarwinds-auth-url']}/oauth/access-token`,
    headers: { Accept: 'application/json', 'X-Refresh-Token': values['solarwinds-token'] },
    fix: (status) => {
      if (status === 404) return 'Check `solarwinds-auth-url`.';
      return status >= 400 && status < 500 && status !== 429 ? fix : undefined;
    },
  });
  const token = parseAnswer(granted, answer, 'SolarWinds Incident Response’s answer to the sign-in');
  http.mask(token.value);
  const soonest = plus(start, least);
  return token.until && token.until < soonest ? { ...token, until: soonest } : token;
}
