import { seedBetterStack } from './better-stack/seed.ts';
import { createBetterStack } from './better-stack.ts';
import { seedDatadog } from './datadog/seed.ts';
import { createDatadog } from './datadog.ts';
import { seedFireHydrant } from './firehydrant/seed.ts';
import { createFireHydrant } from './firehydrant.ts';
import { seedGitHub } from './github/seed.ts';
import { createGitHub } from './github.ts';
import { seedGoAlert } from './goalert/seed.ts';
import { moveEarlier as moveGoAlertEarlier } from './goalert/state.ts';
import { createGoAlert } from './goalert.ts';
import { seedGrafana } from './grafana/seed.ts';
import { createGrafana } from './grafana.ts';
import { seedIcal } from './ical/seed.ts';
import { createIcal, icalPath } from './ical.ts';
import { seedIlert } from './ilert/seed.ts';
import { createIlert } from './ilert.ts';
import { seedIncidentIo } from './incident-io/seed.ts';
import { createIncidentIo } from './incident-io.ts';
import { jiraEmail, seedJira } from './jira/seed.ts';
import { moveEarlier as moveJiraEarlier } from './jira/state.ts';
import { createJira } from './jira.ts';
import { seedMicrosoft } from './microsoft/seed.ts';
import { webhookUrl } from './microsoft/state.ts';
import { createMicrosoft } from './microsoft.ts';
import { moveEarlier } from './opsgenie/state.ts';
import { createOpsgenie } from './opsgenie.ts';
import { seedPagerduty } from './pagerduty/seed.ts';
import { moveEarlier as movePagerdutyEarlier } from './pagerduty/state.ts';
import { createPagerduty } from './pagerduty.ts';
import { moveShiftsEarlier } from './plain-shifts.ts';
import { seedRootly } from './rootly/seed.ts';
import { createRootly } from './rootly.ts';
import { moveRotaEarlier, rotaPath, seedRota } from './rota.ts';
import { secrets, seedOpsgenie, seedSlack } from './seed.ts';
import type { StandIn } from './server.ts';
import { createSlack } from './slack.ts';
import { seedSolarWinds } from './solarwinds/seed.ts';
import { createSolarWinds } from './solarwinds.ts';
import { seedSplunk } from './splunk/seed.ts';
import { createSplunk } from './splunk.ts';
import { seedXurrent } from './xurrent/seed.ts';
import { createXurrent } from './xurrent.ts';

/** A service of the sandbox: its state, and the stand-in that answers from it. */
interface SandboxService<State> {
  readonly seed: (now: Date) => State;
  readonly create: (state: State, now: () => Date) => StandIn;
  /** What a run needs to reach it at its address on loopback. */
  readonly env: (origin: string, state: State) => Readonly<Record<string, string>>;
  /** Moves its schedules forward by this many milliseconds. Absent if it has none. */
  readonly moveEarlier?: (state: State, milliseconds: number) => void;
}

/** A service that can be opened. Its stand-in then answers from its state, which tests may change freely. */
const service = <State>({ seed, create, env, moveEarlier }: SandboxService<State>) => ({
  open(now: () => Date) {
    const state = seed(now());
    return {
      state,
      standIn: create(state, now),
      env: (origin: string) => env(origin, state),
      moveEarlier: (milliseconds: number) => moveEarlier?.(state, milliseconds),
    };
  },
});

/** Every service of the sandbox. */
export const services = {
  opsgenie: service({
    seed: seedOpsgenie,
    create: createOpsgenie,
    env: (origin) => ({ OPSGENIE_TOKEN: secrets.opsgenie, OPSGENIE_API_URL: origin }),
    moveEarlier,
  }),
  slack: service({
    seed: seedSlack,
    create: createSlack,
    env: (origin) => ({ SLACK_TOKEN: secrets.slack, SLACK_API_URL: `${origin}/api/` }),
  }),
  github: service({
    seed(now) {
      const github = seedGitHub();
      github.files[rotaPath] = seedRota(now);
      return github;
    },
    create: createGitHub,
    env: (origin) => ({ GITHUB_TOKEN: secrets.github, GITHUB_API_URL: origin }),
    moveEarlier: moveRotaEarlier,
  }),
  microsoft: service({
    seed: () => seedMicrosoft(),
    create: createMicrosoft,
    env: (origin, { tenant, app, workflows }) => ({
      MICROSOFT_TENANT: tenant,
      MICROSOFT_CLIENT_ID: app.clientId,
      MICROSOFT_CLIENT_SECRET: secrets.microsoft,
      MICROSOFT_API_URL: `${origin}/v1.0`,
      MICROSOFT_LOGIN_URL: origin,
      TEAMS_WEBHOOK_URL: webhookUrl(origin, workflows[0]),
    }),
  }),
  jira: service({
    seed: seedJira,
    create: createJira,
    env: (origin) => ({
      JIRA_SITE: origin,
      JIRA_API_URL: origin,
      JIRA_EMAIL: jiraEmail,
      JIRA_TOKEN: secrets.jira,
    }),
    moveEarlier: moveJiraEarlier,
  }),
  grafana: service({
    seed: seedGrafana,
    create: createGrafana,
    env: (origin) => ({ GRAFANA_TOKEN: secrets.grafana, GRAFANA_API_URL: `${origin}/oncall` }),
    moveEarlier: ({ schedules }, milliseconds) => moveShiftsEarlier(schedules, milliseconds),
  }),
  incidentIo: service({
    seed: seedIncidentIo,
    create: createIncidentIo,
    env: (origin) => ({ INCIDENT_IO_TOKEN: secrets.incidentIo, INCIDENT_IO_API_URL: origin }),
    moveEarlier: ({ schedules }, milliseconds) => moveShiftsEarlier(schedules, milliseconds),
  }),
  ical: service({
    seed: seedIcal,
    create: createIcal,
    env: (origin, state) => ({ ICAL_URL: origin + icalPath(state) }),
    moveEarlier: ({ schedules }, milliseconds) => moveShiftsEarlier(schedules, milliseconds),
  }),
  pagerduty: service({
    seed: seedPagerduty,
    create: createPagerduty,
    env: (origin) => ({ PAGERDUTY_TOKEN: secrets.pagerduty, PAGERDUTY_API_URL: origin }),
    moveEarlier: movePagerdutyEarlier,
  }),
  rootly: service({
    seed: seedRootly,
    create: createRootly,
    env: (origin) => ({ ROOTLY_TOKEN: secrets.rootly, ROOTLY_API_URL: origin }),
    moveEarlier: ({ schedules }, milliseconds) => moveShiftsEarlier(schedules, milliseconds),
  }),
  solarwinds: service({
    seed: seedSolarWinds,
    create: createSolarWinds,
    env: (origin, { team }) => ({
      SOLARWINDS_TOKEN: secrets.solarwinds,
      SOLARWINDS_TEAM: team,
      SOLARWINDS_API_URL: origin,
      SOLARWINDS_AUTH_URL: origin,
    }),
    moveEarlier: ({ schedules }, milliseconds) => moveShiftsEarlier(schedules, milliseconds),
  }),
  xurrent: service({
    seed: seedXurrent,
    create: createXurrent,
    env: (origin, { team }) => ({
      XURRENT_TOKEN: secrets.xurrent,
      XURRENT_TEAM: team,
      XURRENT_API_URL: origin,
    }),
    moveEarlier: ({ policies }, milliseconds) =>
      moveShiftsEarlier(
        policies.flatMap(({ steps }) => steps),
        milliseconds,
      ),
  }),
  splunk: service({
    seed: seedSplunk,
    create: createSplunk,
    env: (origin) => ({
      SPLUNK_API_ID: secrets.splunkId,
      SPLUNK_TOKEN: secrets.splunk,
      SPLUNK_API_URL: origin,
    }),
    moveEarlier: ({ teams }, milliseconds) =>
      moveShiftsEarlier(
        teams.flatMap(({ policies }) => policies),
        milliseconds,
      ),
  }),
  betterStack: service({
    seed: seedBetterStack,
    create: createBetterStack,
    env: (origin) => ({ BETTER_STACK_TOKEN: secrets.betterStack, BETTER_STACK_API_URL: origin }),
    moveEarlier: ({ calendars }, milliseconds) => moveShiftsEarlier(calendars, milliseconds),
  }),
  datadog: service({
    seed: seedDatadog,
    create: createDatadog,
    env: (origin) => ({
      DATADOG_API_KEY: secrets.datadogApi,
      DATADOG_APP_KEY: secrets.datadogApp,
      DATADOG_API_URL: origin,
    }),
    moveEarlier: ({ schedules }, milliseconds) => moveShiftsEarlier(schedules, milliseconds),
  }),
  goalert: service({
    seed: seedGoAlert,
    create: createGoAlert,
    env: (origin) => ({ GOALERT_TOKEN: secrets.goalert, GOALERT_URL: `${origin}/oncall` }),
    moveEarlier: moveGoAlertEarlier,
  }),
  ilert: service({
    seed: seedIlert,
    create: createIlert,
    env: (origin) => ({ ILERT_TOKEN: secrets.ilert, ILERT_API_URL: `${origin}/api` }),
    moveEarlier: ({ schedules }, milliseconds) => moveShiftsEarlier(schedules, milliseconds),
  }),
  firehydrant: service({
    seed: seedFireHydrant,
    create: createFireHydrant,
    env: (origin) => ({
      FIREHYDRANT_TOKEN: secrets.firehydrant,
      FIREHYDRANT_API_URL: `${origin}/v1`,
    }),
    moveEarlier: ({ schedules, written }, milliseconds) =>
      moveShiftsEarlier(
        [
          ...schedules.flatMap(({ rotations }) => rotations.map(({ shifts }) => ({ shifts, overrides: [] }))),
          { shifts: written, overrides: [] },
        ],
        milliseconds,
      ),
  }),
};
