import type { Faults } from './faults.ts';
import { moveEarlier, type OpsgenieState } from './opsgenie/state.ts';
import { createOpsgenie } from './opsgenie.ts';
import type { RecordedRequest } from './recording.ts';
import { secrets, seedOpsgenie, seedSlack } from './seed.ts';
import { Server } from './server.ts';
import type { SlackState } from './slack/state.ts';
import { createSlack } from './slack.ts';

/** A small team's services, stateful and wired together. */
export interface Sandbox {
  opsgenie: OpsgenieState;
  slack: SlackState;
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
  const server = new Server([createOpsgenie(opsgenie, now), createSlack(slack, now)], rest);
  return {
    opsgenie,
    slack,
    requests: server.requests,
    after: server.after,
    faults: server.faults,
    fetch: server.fetch,
    passTime: (milliseconds) => moveEarlier(opsgenie, milliseconds),
    async listen() {
      const origins = await server.listen();
      const opsgenieUrl = String(origins.opsgenie);
      const slackUrl = `${origins.slack}/api/`;
      const env = {
        OPSGENIE_TOKEN: secrets.opsgenie,
        OPSGENIE_API_URL: opsgenieUrl,
        SLACK_TOKEN: secrets.slack,
        SLACK_API_URL: slackUrl,
      };
      return { opsgenieUrl, slackUrl, env };
    },
    close: (service) => server.close(service),
  };
}
