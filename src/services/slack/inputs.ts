import { apiUrl, token } from '../../text/parsers.ts';
import type { Inputs } from '../kit/input.ts';

/** What Slack needs to know. */
export const inputs = {
  'slack-token': { about: 'Slack bot token (`xoxb-…`).', parse: token, secret: true, credential: true },
  'slack-user-group-token': {
    about:
      "An admin's Slack user token (`xoxp-…`), for workspaces where only admins may manage user groups. Default: `slack-token`.",
    parse: token,
    secret: true,
    credential: true,
  },
  'slack-api-url': {
    about: 'Slack’s address.',
    parse: apiUrl,
    default: 'https://slack.com/api/',
    credential: true,
  },
} as const satisfies Inputs;
