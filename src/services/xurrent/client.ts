import { type Api, createApi } from '../kit/api.ts';
import type { ValuesOf } from '../kit/input.ts';
import { segment } from '../kit/segment.ts';
import type { Context } from '../kit/service.ts';
import type { inputs } from './inputs.ts';

/** Xurrent IMR with its key, for one team. */
export type Xurrent = Context<ValuesOf<typeof inputs, 'xurrent-token' | 'xurrent-team'>>;

/** The API of Xurrent IMR, which is still Zenduty's: https://apidocs.zenduty.com. */
export function createClient({ http, values }: Xurrent): Api {
  return createApi({
    http,
    service: 'Xurrent IMR',
    root: values['xurrent-api-url'],
    headers: { Authorization: `Token ${values['xurrent-token']}` },
    advice: {
      401: 'Check `xurrent-token`: it must be an API key of the account that was not revoked.',
      403: 'The key in `xurrent-token` is not allowed to do this: it must be a valid key of somebody who may see the team `xurrent-team` (team settings → Members).',
      404: 'Check `xurrent-team`, the id in the address of the team’s pages, and `xurrent-api-url`.',
    },
  });
}

/** The paths of a team: who is on call is version 2 of the API, the list of policies version 1. */
export function pathsOf(team: string) {
  const own = `/account/teams/${segment(team)}`;
  return {
    onCall: `/api/v2${own}/oncall/`,
    onCallOf: (policy: string) => `/api/v2${own}/escalation_policies/${segment(policy)}/oncall/`,
    policies: `/api${own}/escalation_policies/`,
  };
}
