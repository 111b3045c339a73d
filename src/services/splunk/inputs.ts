import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** The inputs for Splunk On-Call. */
export const inputs = {
  'splunk-api-id': apiToken('Splunk On-Call API id.'),
  'splunk-token': apiToken('Splunk On-Call API key.'),
  'splunk-api-url': apiAddress('Address of the Splunk On-Call API.', 'https://api.victorops.com'),
} as const satisfies Inputs;
