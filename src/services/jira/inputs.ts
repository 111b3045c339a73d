import { apiAddress, apiToken, type Inputs, setting } from '../kit/input.ts';

/** What Jira and Jira Service Management need to know. */
export const inputs = {
  'jira-site': apiAddress(
    'Address of the Jira site, for `jsm` and `jira-component`: `https://acme.atlassian.net`.',
  ),
  'jira-cloud-id': setting('The site’s cloud id, which saves asking the site for it.'),
  'jira-email': setting('Address of the Atlassian account that `jira-token` belongs to.'),
  'jira-token': apiToken('Atlassian API token.'),
  'jira-api-url': apiAddress('Atlassian’s address.', 'https://api.atlassian.com'),
} as const satisfies Inputs;
