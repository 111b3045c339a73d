import { type Api, createApi } from '../kit/api.ts';
import type { ValuesOf } from '../kit/input.ts';
import type { Context } from '../kit/service.ts';
import type { inputs } from './inputs.ts';

/** Grafana with an OnCall API key or the token of a service account. */
export type Grafana = Context<ValuesOf<typeof inputs, 'grafana-token' | 'grafana-api-url'>>;

/**
 * The HTTP API of Grafana OnCall, today a part of IRM:
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
      404: 'Check `grafana-api-url`: it must be the API address that Grafana shows in the settings of IRM (Admin & API) or OnCall.',
    },
  });
}

const noStack =
  'The token in `grafana-token` is a service account’s: give the stack’s address in `grafana-url`, such as https://acme.grafana.net.';

const badToken =
  'Check `grafana-token`: it must be a valid OnCall API key of this stack, or a service account’s token together with the stack’s address in `grafana-url`, and may read schedules and users (the role Viewer is enough).';
