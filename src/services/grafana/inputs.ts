import { apiUrl, token } from '../../text/parsers.ts';
import type { Inputs } from '../kit/input.ts';

/** What Grafana OnCall or IRM needs to know. */
export const inputs = {
  'grafana-token': {
    about: 'Grafana OnCall API key, or a service account token (then with `grafana-url`).',
    parse: token,
    secret: true,
    credential: true,
  },
  'grafana-api-url': {
    about: 'Address of the Grafana OnCall or IRM API, as its settings show it.',
    parse: apiUrl,
    credential: true,
  },
  'grafana-url': {
    about: 'Address of the Grafana stack, for a service account token.',
    parse: apiUrl,
    credential: true,
  },
} as const satisfies Inputs;
