import type { Faults } from './faults.ts';
import type { RecordedRequest } from './recording.ts';
import { Server } from './server.ts';
import { services } from './services.ts';

type Services = typeof services;

/** The state of all services, by service. Plain and mutable. */
type States = { [Name in keyof Services]: ReturnType<Services[Name]['open']>['state'] };

/** A small team's services, stateful and connected to each other. */
export interface Sandbox extends States {
  requests: RecordedRequest[];
  after: ((request: RecordedRequest) => void)[];
  faults: Faults;
  fetch: Server['fetch'];
  /** Moves the schedules forward without touching the clock. */
  passTime(milliseconds: number): void;
  /** Opens the services on loopback; `env` is what a run needs to reach them. */
  listen(): Promise<{ opsgenieUrl: string; slackUrl: string; env: Record<string, string> }>;
  /** Closes one service's port, or all. */
  close: Server['close'];
}

/** Creates a fresh sandbox. `now` is the services' clock; `sleep` waits for slow faults. */
export function createSandbox(
  options: { now?: () => Date; sleep?: (ms: number) => Promise<unknown> } = {},
): Sandbox {
  const { now = () => new Date(), ...rest } = options;
  const opened = Object.entries(services).map(([name, { open }]) => ({ name, ...open(now) }));
  const server = new Server(
    opened.map(({ standIn }) => standIn),
    rest,
  );
  // Each state has its own service's type, which a list of all services can't express.
  const states = Object.fromEntries(opened.map(({ name, state }) => [name, state])) as unknown as States;
  return {
    ...states,
    requests: server.requests,
    after: server.after,
    faults: server.faults,
    fetch: server.fetch,
    passTime(milliseconds) {
      for (const { moveEarlier } of opened) moveEarlier(milliseconds);
    },
    async listen() {
      const origins = await server.listen();
      const env = Object.assign(
        {},
        ...opened.map((service) => service.env(String(origins[service.standIn.name]))),
      );
      return { opsgenieUrl: String(origins.opsgenie), slackUrl: `${origins.slack}/api/`, env };
    },
    close: (service) => server.close(service),
  };
}
