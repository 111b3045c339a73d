import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** What Slack needs to know. */
export const inputs = {
  'slack-token': apiToken('Slack bot token (`xoxb-…`).'),
  'slack-user-group-token': apiToken(
    "An admin's Slack user token (`xoxp-…`), for workspaces where only admins may manage user groups. Default: `slack-token`.",
  ),
  'slack-api-url': apiAddress('Slack’s address.', 'https://slack.com/api/'),
} as const satisfies Inputs;
