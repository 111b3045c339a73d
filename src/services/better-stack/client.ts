import { type Api, createApi } from '../kit/api.ts';
import type { ValuesOf } from '../kit/input.ts';
import type { Context } from '../kit/service.ts';
import { inputs } from './inputs.ts';

/** Better Stack with its token. */
export type BetterStack = Context<ValuesOf<typeof inputs, 'better-stack-token'>>;

const token =
  'Check `better-stack-token`: it must be an Uptime API token of the team, or a global API token (Settings → API tokens).';

/** Better Stack's Uptime API v2: https://betterstack.com/docs/uptime/api. */
export function createClient({ http, values }: BetterStack, root = values['better-stack-api-url']): Api {
  return createApi({
    http,
    service: 'Better Stack',
    root,
    headers: { Authorization: `Bearer ${values['better-stack-token']}` },
    advice: {
      401: token,
      403: `The token in \`better-stack-token\` is not allowed to see this. ${token}`,
      404: 'Check `better-stack-api-url`.',
    },
  });
}

/** The part of the API that is about people. It has another address. */
export function createMembersClient(context: BetterStack): Api {
  const address = context.values['better-stack-api-url'];
  const isDefault = address === inputs['better-stack-api-url'].default;
  return createClient(context, isDefault ? 'https://betterstack.com' : address);
}
