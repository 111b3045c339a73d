import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** What Splunk On-Call needs to know. */
export const inputs = {
  'splunk-api-id': apiToken('Splunk On-Call API id.'),
  'splunk-token': apiToken('Splunk On-Call API key.'),
  'splunk-api-url': apiAddress('Splunk On-Call’s address.', 'https://api.victorops.com'),
} as const satisfies Inputs;
