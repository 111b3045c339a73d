import { setTimeout as sleep } from 'node:timers/promises';
import { disturb, type Failure, type Outcome } from './effects.ts';
import { Faults } from './faults.ts';
import { fetchInProcess } from './in-process.ts';
import { type Listener, listen } from './listener.ts';
import { decode, type RecordedRequest, readable } from './recording.ts';

/** What hono's `c.env` contains for a stand-in's handlers. */
export interface Call {
  /** As in {@link RecordedRequest}. */
  body: unknown;
}

/** One service: a hono app over its state. */
export interface StandIn {
  name: string;
  /** The real service's origins, which {@link Server.fetch} routes here. */
  origins: string[];
  app: { fetch(request: Request, call: Call): Response | Promise<Response> };
  /** Creates an error with only a status, worded like the service. */
  failure(status: number): Failure;
}

/** What all stand-ins have in common: recording, faults, hooks, and two ways to reach them. */
export class Server {
  /** Every request in order of arrival. Set its length to 0 to clear it. Refused connections never arrive. */
  readonly requests: RecordedRequest[] = [];
  /** Called after the service has processed a request and before the client gets its answer. */
  readonly after: ((request: RecordedRequest) => void)[] = [];
  readonly faults = new Faults();
  readonly #standIns: StandIn[];
  readonly #sleep: (ms: number) => Promise<unknown>;
  readonly #byOrigin: Map<string, StandIn>;
  readonly #listeners = new Map<string, Listener>();

  /** `options.sleep` waits for `delay` and `drip` faults. */
  constructor(standIns: StandIn[], options: { sleep?: (ms: number) => Promise<unknown> } = {}) {
    this.#standIns = standIns;
    this.#sleep = options.sleep ?? sleep;
    this.#byOrigin = new Map(standIns.flatMap((one) => one.origins.map((origin) => [origin, one])));
  }

  /** `fetch` in process: the services' real addresses reach the stand-ins, any other is `ENOTFOUND`. */
  readonly fetch = (input: string | URL, init: RequestInit = {}): Promise<Response> =>
    fetchInProcess(
      (request, signal) => {
        const standIn = this.#byOrigin.get(new URL(request.url).origin);
        return standIn && this.#answer(standIn, request, signal);
      },
      String(input),
      init,
    );

  /** Opens a port on loopback for every stand-in that has none yet. Returns origins by name. */
  async listen(): Promise<Record<string, string>> {
    for (const standIn of this.#standIns) {
      if (this.#listeners.has(standIn.name)) continue;
      const listener = await listen((request) => this.#answer(standIn, request, null));
      this.#listeners.set(standIn.name, listener);
      this.#byOrigin.set(listener.origin, standIn);
    }
    return Object.fromEntries([...this.#listeners].map(([name, { origin }]) => [name, origin]));
  }

  /** Closes one stand-in's port, or all of them, and breaks their open connections. */
  async close(service?: string): Promise<void> {
    const names = service === undefined ? [...this.#listeners.keys()] : [service];
    for (const name of names) {
      await this.#listeners.get(name)?.close();
      this.#listeners.delete(name);
    }
  }

  async #answer(standIn: StandIn, request: Request, signal: AbortSignal | null): Promise<Outcome> {
    const { name: service } = standIn;
    const { method, headers } = request;
    const path = readable(new URL(request.url));
    const { delayMs, fault } = this.faults.take({ service, method, path });
    if (fault?.kind === 'refuse') return 'refused';

    const record: RecordedRequest = {
      service,
      method,
      path,
      body: null,
      status: null,
      headers: { authorization: headers.get('authorization') },
    };
    this.requests.push(record);
    record.body = decode(await request.text(), headers.get('content-type') ?? '');
    if (delayMs > 0) await this.#sleep(delayMs);

    const serve = async () => standIn.app.fetch(request, { body: record.body });
    const hit = { serve, failure: standIn.failure, sleep: this.#sleep, signal };
    const outcome = fault ? await disturb(fault, hit) : await serve();
    record.status = typeof outcome === 'string' ? null : outcome.status;
    for (const look of this.after) look(record);
    return outcome;
  }
}
