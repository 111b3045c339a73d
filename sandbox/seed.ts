import type { OpsgenieState, Rotation } from './opsgenie/state.ts';
import { slackChannel } from './slack/channels.ts';
import { type SlackState, slackUser, slackUserGroup, well } from './slack/state.ts';

const hour = 3_600_000;
const day = 24 * hour;

/**
 * The secrets that the seeded services accept. `slackAdmin` is an admin's user token. `github` belongs to an app that
 * can manage teams, `githubJob` to a job, which can request an id token with `githubIdToken`.
 */
export const secrets = {
  opsgenie: '00000000-fake-4key-8000-sandbox00001',
  slack: 'xoxb-sandbox-bot',
  slackAdmin: 'xoxp-sandbox-admin',
  grafana: 'sandbox-grafana-oncall-key',
  grafanaServiceAccount: 'glsa_sandboxServiceAccount_00000000',
  incidentIo: 'inc_sandbox_key',
  github: 'github-sandbox-app',
  githubJob: 'github-sandbox-job',
  githubIdToken: 'github-sandbox-id-token-request',
  microsoft: 'mS8Q~sandbox-client-secret',
  teamsWebhook: 'sandbox-webhook-signature',
  jira: 'ATATT3xSandboxJira0001',
  pagerduty: 'u+sandbox-pager-key1',
  rootly: 'rootly_sandbox_key',
  solarwinds: '0d2a1a9a454sandbox5o1arw1nd5',
  goalert: 'eyJ.sandbox.goalert-key',
  splunkId: 'sandbox-api-id',
  splunk: 'sandbox-splunk-api-key',
  xurrent: 'sandbox-xurrent-api-key-0001',
  betterStack: 'sandbox-better-stack-token',
  datadogApi: 'sandbox-datadog-api-key',
  datadogApp: 'sandbox-datadog-app-key',
  ilert: 'il1api0sandbox0key0001',
  firehydrant: 'fhb-sandbox-key-000001',
  ical: 'private-5andb0x0ca1endar',
  absences: 'private-5andb0x0ab5ences',
};

/** The team: everybody is in both services under the same address, `<name>@example.com`. */
export const people = [
  { name: 'ana', fullName: 'Ana Conceição', slack: 'U0ANA00001' },
  { name: 'ben', fullName: 'Ben Müller', slack: 'U0BEN00002' },
  { name: 'cleo', fullName: "Cleo O'Hara", slack: 'U0CLEO0003' },
  { name: 'dan', fullName: 'Dan Park', slack: 'U0DAN00004' },
  { name: 'eva', fullName: 'Eva Žižková', slack: 'U0EVA00005' },
].map((person) => ({ ...person, email: `${person.name}@example.com` }));

/** Opsgenie with two schedules that change hands every week. */
export function seedOpsgenie(now: Date): OpsgenieState {
  const schedule = (number: number, name: string, names: string[]) => ({
    id: `5c4ed01e-0000-4000-8000-00000000000${number}`,
    name,
    enabled: true,
    timezone: 'Europe/Berlin',
    rotations: [weekly(`407a7100-0000-4000-8000-00000000000${number}`, names, now)],
    overrides: [],
  });
  return {
    users: people.map(({ email, fullName }, index) => ({
      id: `05e40000-0000-4000-8000-00000000000${index + 1}`,
      username: email,
      fullName,
      blocked: false,
    })),
    schedules: [
      schedule(
        1,
        'Data Science Team_schedule',
        people.map(({ name }) => name),
      ),
      schedule(2, 'Platform Team_schedule', ['dan', 'eva']),
    ],
    keys: { [secrets.opsgenie]: {} },
    bulkOnCalls: true,
  };
}

/** Weekly shifts in turn, from 15 weeks ago to 15 weeks ahead. The first person has been on call for three days. */
function weekly(id: string, names: string[], now: Date): Rotation {
  const handover = Math.floor(now.getTime() / hour) * hour - 3 * day;
  const shifts = Array.from({ length: 30 }, (_, index) => {
    const week = index - 15;
    const name = names.at(week % names.length) ?? '';
    return {
      from: new Date(handover + week * 7 * day),
      until: new Date(handover + (week + 1) * 7 * day),
      recipient: { type: 'user' as const, username: `${name}@example.com` },
    };
  });
  return { id, name: 'Weekly', shifts };
}

/** Slack with two channels and two user groups. Everybody is in the first group, although only one person is on call. */
export function seedSlack(): SlackState {
  const scopes = [
    ...['usergroups:read', 'usergroups:write', 'users:read', 'users:read.email'],
    ...['channels:read', 'groups:read', 'channels:history', 'groups:history'],
    ...['channels:write.topic', 'groups:write.topic', 'chat:write'],
    ...['im:read', 'im:write', 'im:history'],
  ];
  const members = people.map(({ slack, name, fullName, email }) =>
    slackUser({ id: slack, name, real_name: fullName }, email),
  );
  return {
    team: { id: 'T0SANDBOX1', name: 'Sandbox', url: 'https://sandbox.slack.com/' },
    users: [
      slackUser({ id: 'USLACKBOT', name: 'slackbot', real_name: 'Slackbot' }),
      slackUser({ id: 'U0BOT00001', name: 'oncallsync', real_name: 'On-call sync', is_bot: true }),
      ...members,
    ],
    userGroups: [
      slackUserGroup({
        id: 'S0DATA0001',
        handle: 'data-oncall',
        name: 'Data on call',
        users: members.map(({ id }) => id),
      }),
      slackUserGroup({
        id: 'S0PLAT0001',
        handle: 'platform-oncall',
        name: 'Platform on call',
        users: ['U0DAN00004'],
      }),
    ],
    tokens: {
      [secrets.slack]: { kind: 'bot', scopes, userId: 'U0BOT00001' },
      [secrets.slackAdmin]: { kind: 'user', scopes, userId: 'U0EVA00005', admin: true },
    },
    settings: {
      whoManagesUserGroups: 'everyone',
      userGroups: true,
      maxUserGroupMembers: 1000,
      rateLimits: false,
    },
    quirks: { ...well },
    slackbotMessages: [],
    channels: [
      slackChannel({
        id: 'C0DATA0001',
        name: 'data',
        members: ['U0BOT00001', ...members.map(({ id }) => id)],
        topic: 'Data team | https://wiki.example.com/data',
      }),
      slackChannel({ id: 'C0ALERT001', name: 'data-alerts', members: ['U0BOT00001', 'U0EVA00005'] }),
    ],
    scheduled: [],
    scheduledCount: 0,
  };
}
