import { type Api, createApi } from '../kit/api.ts';
import type { ValuesOf } from '../kit/input.ts';
import type { Context } from '../kit/service.ts';
import type { inputs } from './inputs.ts';

/** Grafana with an OnCall API key or the token of a service account. */
export type Grafana = Context<ValuesOf<typeof inputs, 'grafana-token' | 'grafana-api-url'>>;

/**
 * The HTTP API of Grafana OnCall, now part of IRM:
 * https://grafana.com/docs/grafana-cloud/alerting-and-irm/irm/reference/oncall-api/.
 */
export function createClient({ http, values }: Grafana): Api {
  const token = values['grafana-token'];
  const stack = values['grafana-url'];
  const refused = token.startsWith('glsa_') && stack === null ? noStack : badToken;
  return createApi({
    http,
    service: 'Grafana',
    root: `${values['grafana-api-url'].replace(/\/api\/v1$/, '')}/api/v1`,
    headers: { Authorization: token, ...(stack !== null && { 'X-Grafana-URL': stack }) },
    advice: {
      401: refused,
      403: refused,
      404: 'Check `grafana-api-url`. Grafana shows the API address in the settings of IRM (Admin & API) or OnCall.',
    },
    adviceOn: (says) => (says.includes('Organization being synced') ? unknownStack : undefined),
  });
}

const noStack =
  '`grafana-token` is a service account token, which also needs `grafana-url`: the stack’s address, such as https://acme.grafana.net.';

const unknownStack =
  'Grafana has no stack with exactly the address in `grafana-url`. Copy the address from the settings of the stack, such as https://acme.grafana.net, with its path if it has one. A stack that was only just created needs a few minutes.';

const badToken =
  'Check `grafana-token`: use an OnCall API key of this stack, or a service account token together with the stack’s address in `grafana-url`. It needs to read schedules and users (the Viewer role is enough).';
