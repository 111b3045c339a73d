import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** The inputs for Grafana OnCall or IRM. */
export const inputs = {
  'grafana-token': apiToken(
    'Grafana OnCall API key, or a service account token together with `grafana-url`.',
  ),
  'grafana-api-url': apiAddress('Address of the Grafana OnCall or IRM API, as shown in its settings.'),
  'grafana-url': apiAddress('Address of the Grafana stack, for a service account token.'),
} as const satisfies Inputs;
