import { apiUrl, line, secretUrl, token } from '../text/parsers.ts';
import type { Input } from './inputs.ts';

/** The part of the table of inputs that is about services: their tokens, addresses and accounts. */
export const access = {
  'opsgenie-token': {
    about: 'Opsgenie API key, read access (for handovers: configuration access).',
    parse: token,
    secret: true,
    access: true,
  },
  'opsgenie-api-url': {
    about: 'Opsgenie’s address. EU: `https://api.eu.opsgenie.com`.',
    parse: apiUrl,
    default: 'https://api.opsgenie.com',
    access: true,
  },
  'jira-site': {
    about: 'Address of the Jira site, for `jsm` and `jira-component`: `https://acme.atlassian.net`.',
    parse: apiUrl,
    access: true,
  },
  'jira-cloud-id': {
    about: 'The site’s cloud id, which saves asking the site for it.',
    parse: line,
    access: true,
  },
  'jira-email': {
    about: 'Address of the Atlassian account that `jira-token` belongs to.',
    parse: line,
    access: true,
  },
  'jira-token': { about: 'Atlassian API token.', parse: token, secret: true, access: true },
  'jira-api-url': {
    about: 'Atlassian’s address.',
    parse: apiUrl,
    default: 'https://api.atlassian.com',
    access: true,
  },
  'pagerduty-token': {
    about: 'PagerDuty REST API key, read-only (for handovers: full access).',
    parse: token,
    secret: true,
    access: true,
  },
  'pagerduty-api-url': {
    about: 'PagerDuty’s address. EU: `https://api.eu.pagerduty.com`.',
    parse: apiUrl,
    default: 'https://api.pagerduty.com',
    access: true,
  },
  'grafana-token': {
    about: 'Grafana OnCall API key, or a service account token (then with `grafana-url`).',
    parse: token,
    secret: true,
    access: true,
  },
  'grafana-api-url': {
    about: 'Address of the Grafana OnCall or IRM API, as its settings show it.',
    parse: apiUrl,
    access: true,
  },
  'grafana-url': {
    about: 'Address of the Grafana stack, for a service account token.',
    parse: apiUrl,
    access: true,
  },
  'incident-io-token': { about: 'incident.io API key.', parse: token, secret: true, access: true },
  'incident-io-api-url': {
    about: 'incident.io’s address.',
    parse: apiUrl,
    default: 'https://api.incident.io',
    access: true,
  },
  'rootly-token': { about: 'Rootly API key.', parse: token, secret: true, access: true },
  'rootly-api-url': {
    about: 'Rootly’s address.',
    parse: apiUrl,
    default: 'https://api.rootly.com',
    access: true,
  },
  'splunk-api-id': { about: 'Splunk On-Call API id.', parse: token, secret: true, access: true },
  'splunk-token': { about: 'Splunk On-Call API key.', parse: token, secret: true, access: true },
  'splunk-api-url': {
    about: 'Splunk On-Call’s address.',
    parse: apiUrl,
    default: 'https://api.victorops.com',
    access: true,
  },
  'rota-file': {
    about: 'For `rota`: the file with the rotas.',
    parse: line,
    default: '.github/on-call-rota.yml',
    access: true,
  },
  'ical-url': {
    about: 'For `ical`: the calendar’s address, a secret.',
    parse: secretUrl,
    secret: true,
    access: true,
  },
  'slack-token': { about: 'Slack bot token (`xoxb-…`).', parse: token, secret: true, access: true },
  'slack-user-group-token': {
    about:
      "An admin's Slack user token (`xoxp-…`), for workspaces where only admins may manage user groups. Default: `slack-token`.",
    parse: token,
    secret: true,
    access: true,
  },
  'slack-api-url': {
    about: 'Slack’s address.',
    parse: apiUrl,
    default: 'https://slack.com/api/',
    access: true,
  },
  'github-token': {
    about:
      'For `config` without a checkout, and for handovers in a rota file (`contents: write`). Teams need the token of a GitHub App or a person.',
    parse: token,
    secret: true,
    runnerDefault: 'github.token',
    access: true,
  },
  'github-api-url': {
    about: 'GitHub’s address; the runner knows it.',
    parse: apiUrl,
    default: 'https://api.github.com',
    access: true,
  },
  'microsoft-tenant': { about: 'Entra tenant id, for `teams-tag`.', parse: line, access: true },
  'microsoft-client-id': { about: 'Id of the Entra app.', parse: line, access: true },
  'microsoft-client-secret': {
    about: 'The app’s secret. Without one, the job’s own OIDC token is used (`id-token: write`).',
    parse: token,
    secret: true,
    access: true,
  },
  'microsoft-api-url': {
    about: 'Microsoft Graph’s address.',
    parse: apiUrl,
    default: 'https://graph.microsoft.com/v1.0',
    access: true,
  },
  'microsoft-login-url': {
    about: 'Where Entra’s tokens come from.',
    parse: apiUrl,
    default: 'https://login.microsoftonline.com',
    access: true,
  },
  'teams-webhook-url': {
    about: 'Address of a Teams Workflows webhook, for `teams-message`: a secret.',
    parse: secretUrl,
    secret: true,
    access: true,
  },
} as const satisfies Record<string, Input>;
