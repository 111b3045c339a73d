import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** What Grafana OnCall or IRM needs to know. */
export const inputs = {
  'grafana-token': apiToken('Grafana OnCall API key, or a service account token (then with `grafana-url`).'),
  'grafana-api-url': apiAddress('Address of the Grafana OnCall or IRM API, as its settings show it.'),
  'grafana-url': apiAddress('Address of the Grafana stack, for a service account token.'),
} as const satisfies Inputs;
