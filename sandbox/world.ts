import type { Faults } from './faults.ts';
import { seedGitHub } from './github/seed.ts';
import type { GitHubState } from './github/state.ts';
import { createGitHub } from './github.ts';
import { seedGrafana } from './grafana/seed.ts';
import type { GrafanaState } from './grafana/state.ts';
import { createGrafana } from './grafana.ts';
import { seedIcal } from './ical/seed.ts';
import type { IcalState } from './ical/state.ts';
import { createIcal, icalPath } from './ical.ts';
import { seedIncidentIo } from './incident-io/seed.ts';
import type { IncidentIoState } from './incident-io/state.ts';
import { createIncidentIo } from './incident-io.ts';
import { jiraEmail, seedJira } from './jira/seed.ts';
import { type JiraState, moveEarlier as moveJiraEarlier } from './jira/state.ts';
import { createJira } from './jira.ts';
import { seedMicrosoft } from './microsoft/seed.ts';
import { type MicrosoftState, webhookUrl } from './microsoft/state.ts';
import { createMicrosoft } from './microsoft.ts';
import { moveEarlier, type OpsgenieState } from './opsgenie/state.ts';
import { createOpsgenie } from './opsgenie.ts';
import { seedPagerduty } from './pagerduty/seed.ts';
import { moveEarlier as movePagerdutyEarlier, type PagerdutyState } from './pagerduty/state.ts';
import { createPagerduty } from './pagerduty.ts';
import { moveShiftsEarlier } from './plain-shifts.ts';
import type { RecordedRequest } from './recording.ts';
import { seedRootly } from './rootly/seed.ts';
import type { RootlyState } from './rootly/state.ts';
import { createRootly } from './rootly.ts';
import { moveRotaEarlier, rotaPath, seedRota } from './rota.ts';
import { secrets, seedOpsgenie, seedSlack } from './seed.ts';
import { Server } from './server.ts';
import type { SlackState } from './slack/state.ts';
import { createSlack } from './slack.ts';
import { seedSplunk } from './splunk/seed.ts';
import type { SplunkState } from './splunk/state.ts';
import { createSplunk } from './splunk.ts';

/** A small team's services, stateful and wired together. */
export interface Sandbox {
  opsgenie: OpsgenieState;
  slack: SlackState;
  github: GitHubState;
  microsoft: MicrosoftState;
  jira: JiraState;
  grafana: GrafanaState;
  incidentIo: IncidentIoState;
  ical: IcalState;
  pagerduty: PagerdutyState;
  rootly: RootlyState;
  splunk: SplunkState;
  requests: RecordedRequest[];
  after: ((request: RecordedRequest) => void)[];
  faults: Faults;
  fetch: Server['fetch'];
  /** Lets time pass for the schedules without touching the clock. */
  passTime(milliseconds: number): void;
  /** Opens the services on loopback; `env` is what a run needs to reach them. */
  listen(): Promise<{ opsgenieUrl: string; slackUrl: string; env: Record<string, string> }>;
  /** Closes one service's port, or all. */
  close: Server['close'];
}

/** A fresh sandbox. `now` is the services' clock; `sleep` waits for slow faults. */
export function createSandbox(
  options: { now?: () => Date; sleep?: (ms: number) => Promise<unknown> } = {},
): Sandbox {
  const { now = () => new Date(), ...rest } = options;
  const opsgenie = seedOpsgenie(now());
  const slack = seedSlack();
  const github = seedGitHub();
  github.files[rotaPath] = seedRota(now());
  const microsoft = seedMicrosoft();
  const jira = seedJira(now());
  const grafana = seedGrafana(now());
  const incidentIo = seedIncidentIo(now());
  const ical = seedIcal(now());
  const pagerduty = seedPagerduty(now());
  const rootly = seedRootly(now());
  const splunk = seedSplunk(now());
  const server = new Server(
    [
      createOpsgenie(opsgenie, now),
      createSlack(slack, now),
      createGitHub(github, now),
      createMicrosoft(microsoft, now),
      createJira(jira, now),
      createGrafana(grafana, now),
      createIncidentIo(incidentIo, now),
      createIcal(ical),
      createPagerduty(pagerduty, now),
      createRootly(rootly, now),
      createSplunk(splunk, now),
    ],
    rest,
  );
  return {
    opsgenie,
    slack,
    github,
    microsoft,
    jira,
    grafana,
    incidentIo,
    ical,
    pagerduty,
    rootly,
    splunk,
    requests: server.requests,
    after: server.after,
    faults: server.faults,
    fetch: server.fetch,
    passTime(milliseconds) {
      moveShiftsEarlier(
        [...rootly.schedules, ...splunk.teams.flatMap(({ policies }) => policies)],
        milliseconds,
      );
      moveEarlier(opsgenie, milliseconds);
      movePagerdutyEarlier(pagerduty, milliseconds);
      moveShiftsEarlier([...grafana.schedules, ...incidentIo.schedules, ...ical.schedules], milliseconds);
      moveJiraEarlier(jira, milliseconds);
      moveRotaEarlier(github, milliseconds);
    },
    async listen() {
      const origins = await server.listen();
      const opsgenieUrl = String(origins.opsgenie);
      const slackUrl = `${origins.slack}/api/`;
      const env = {
        OPSGENIE_TOKEN: secrets.opsgenie,
        OPSGENIE_API_URL: opsgenieUrl,
        SLACK_TOKEN: secrets.slack,
        SLACK_API_URL: slackUrl,
        PAGERDUTY_TOKEN: secrets.pagerduty,
        PAGERDUTY_API_URL: String(origins.pagerduty),
        GRAFANA_TOKEN: secrets.grafana,
        GRAFANA_API_URL: `${origins.grafana}/oncall`,
        INCIDENT_IO_TOKEN: secrets.incidentIo,
        INCIDENT_IO_API_URL: String(origins['incident-io']),
        ICAL_URL: String(origins.ical) + icalPath(ical),
        ROOTLY_TOKEN: secrets.rootly,
        ROOTLY_API_URL: String(origins.rootly),
        SPLUNK_API_ID: secrets.splunkId,
        SPLUNK_TOKEN: secrets.splunk,
        SPLUNK_API_URL: String(origins.splunk),
        GITHUB_TOKEN: secrets.github,
        GITHUB_API_URL: String(origins.github),
        MICROSOFT_TENANT: microsoft.tenant,
        MICROSOFT_CLIENT_ID: microsoft.app.clientId,
        MICROSOFT_CLIENT_SECRET: secrets.microsoft,
        MICROSOFT_API_URL: `${origins.microsoft}/v1.0`,
        MICROSOFT_LOGIN_URL: String(origins.microsoft),
        JIRA_SITE: String(origins.jira),
        JIRA_API_URL: String(origins.jira),
        JIRA_EMAIL: jiraEmail,
        JIRA_TOKEN: secrets.jira,
        TEAMS_WEBHOOK_URL: webhookUrl(String(origins.microsoft), microsoft.workflows[0]),
      };
      return { opsgenieUrl, slackUrl, env };
    },
    close: (service) => server.close(service),
  };
}
