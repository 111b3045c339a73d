import { apiUrl, line, token } from '../../text/parsers.ts';
import type { Inputs } from '../kit/input.ts';

/** What Jira and Jira Service Management need to know. */
export const inputs = {
  'jira-site': {
    about: 'Address of the Jira site, for `jsm` and `jira-component`: `https://acme.atlassian.net`.',
    parse: apiUrl,
    credential: true,
  },
  'jira-cloud-id': {
    about: 'The site’s cloud id, which saves asking the site for it.',
    parse: line,
    credential: true,
  },
  'jira-email': {
    about: 'Address of the Atlassian account that `jira-token` belongs to.',
    parse: line,
    credential: true,
  },
  'jira-token': { about: 'Atlassian API token.', parse: token, secret: true, credential: true },
  'jira-api-url': {
    about: 'Atlassian’s address.',
    parse: apiUrl,
    default: 'https://api.atlassian.com',
    credential: true,
  },
} as const satisfies Inputs;
