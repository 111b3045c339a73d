import { type Parser, quoted, token } from '../../text/parsers.ts';
import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';
import { notTeamId, teamId } from './id.ts';

const team: Parser<string> = (written) => {
  if (teamId.test(written)) return written;
  throw new Error(`${notTeamId}, not ${quoted(written)}`);
};

/** What is no token for Slack's Web API, though its app's pages show it nearby: its form, and what it is. */
const others: readonly (readonly [form: RegExp, what: string])[] = [
  [/^xapp-/, 'an app-level token (xapp-…)'],
  [/^https:\/\/hooks\.slack/, 'a webhook’s address'],
  [/^https?:\/\//, 'an address'],
  [/^xoxe-/, 'a refresh token (xoxe-…)'],
  [/^xoxe\.xoxp-/, 'an app configuration token, or a user token that expires within 12 hours (xoxe.xoxp-…)'],
  [/^xox[cdrs]-/, 'a token of a browser session or a legacy app'],
  [/^[\da-f]{32}$/i, 'the app’s signing secret or client secret'],
  [/^\d+\.\d+$/, 'the app’s client ID'],
  [/^A[A-Z\d]{8,12}$/, 'the app’s ID'],
];

/** A token that Slack's Web API takes. What was written is never repeated. */
function slackToken(wanted: string): Parser<string> {
  return (written) => {
    const [, what] = others.find(([form]) => form.test(written)) ?? [];
    if (what === undefined) return token(written);
    throw new Error(
      `is ${what}: use ${wanted}, from OAuth & Permissions of the app at https://api.slack.com/apps`,
    );
  };
}

/** The inputs for Slack. */
export const inputs = {
  'slack-token': {
    ...apiToken('Slack bot token (`xoxb-…`).'),
    parse: slackToken('the Bot User OAuth Token (xoxb-…)'),
  },
  'slack-user-group-token': {
    ...apiToken(
      'An admin’s Slack user token (`xoxp-…`), for workspaces where only admins may manage user groups. Default: `slack-token`.',
    ),
    parse: slackToken('an admin’s User OAuth Token (xoxp-…)'),
  },
  'slack-team-id': {
    about: 'The Slack workspace (`T…`), for an org-wide token of Enterprise Grid.',
    parse: team,
    credential: true,
  },
  'slack-api-url': apiAddress('Address of the Slack API.', 'https://slack.com/api/'),
} as const satisfies Inputs;
