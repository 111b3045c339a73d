import { siteUrl } from '../../text/parsers.ts';
import { apiAddress, apiToken, type Inputs, setting } from '../kit/input.ts';

/** The inputs for Jira, Jira Service Management and Compass. */
export const inputs = {
  'jira-site': {
    about:
      'Address of the Jira site, for `jsm`, `compass` and `jira-component`: `https://acme.atlassian.net`.',
    parse: siteUrl('https://acme.atlassian.net'),
    credential: true,
  },
  'jira-cloud-id': setting('Cloud id of the Jira site. Saves the request that looks it up.'),
  'jira-email': setting('E-mail address of the Atlassian account that `jira-token` belongs to.'),
  'jira-token': apiToken('Atlassian API token.'),
  'jira-api-url': apiAddress('Address of the Atlassian API.', 'https://api.atlassian.com'),
} as const satisfies Inputs;
