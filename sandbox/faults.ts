/** Which requests a fault applies to. A field that is left out matches all. */
export interface Match {
  /** Name of the stand-in, e.g. `slack`. */
  service?: string;
  /** HTTP method in capitals. */
  method?: string;
  /** A string that the recorded path (with its decoded query) contains, or a pattern that it matches. */
  path?: string | RegExp;
  /** Any other condition. */
  when?: (request: { method: string; path: string }) => boolean;
  /** Starts at the n-th matching request, counted from 1 when the fault was added. */
  nth?: number;
  /** How many requests it applies to. Default: one. `Infinity`: always. */
  times?: number;
}

/** With `acts` the service processes the request before its answer is spoilt. Without, it never sees the request. */
interface Acts {
  acts?: boolean;
}

/** What goes wrong. */
export type Effect =
  /** Delays the request by this many milliseconds, even if nobody waits. Combines with delays and one other fault. */
  | { kind: 'delay'; ms: number }
  /** Nobody listens: `ECONNREFUSED` in process. Over a socket, which is already open by then, the connection is reset. */
  | { kind: 'refuse' }
  /** The connection breaks without an answer: `ECONNRESET`. */
  | ({ kind: 'reset' } & Acts)
  /** No answer until the client gives up. */
  | ({ kind: 'hang' } & Acts)
  /** Another status, worded like the service. `body` is sent as JSON instead, `html` as a page. */
  | ({
      kind: 'status';
      status: number;
      headers?: Record<string, string>;
      body?: unknown;
      html?: string;
    } & Acts)
  /** Status 200 with JSON that breaks off. */
  | ({ kind: 'garbage' } & Acts)
  /** Status 200 with this JSON instead. */
  | ({ kind: 'wrong-shape'; body: unknown } & Acts)
  /** Status 302 to this address. */
  | ({ kind: 'redirect'; to: string } & Acts)
  /** Status 101: another protocol would follow. */
  | ({ kind: 'upgrade' } & Acts)
  /** The real answer, but the connection breaks halfway through its body. */
  | { kind: 'truncated'; chunked?: boolean }
  /** The real answer, one byte at a time. */
  | { kind: 'drip'; intervalMs: number };

/** One fault: what goes wrong, and for which requests. */
export type Fault = Match & Effect;

/** A fault that determines the answer: any except a delay. */
export type AnswerFault = Match & Exclude<Effect, { kind: 'delay' }>;

/** The active faults. */
export class Faults {
  /** How many answers were spoilt so far. */
  spoilt = 0;
  readonly #planned = new Set<{ fault: Fault; seen: number; left: number }>();

  /** Activates a fault. The returned function deactivates it. */
  add(fault: Fault): () => void {
    const planned = { fault, seen: 0, left: fault.times ?? 1 };
    this.#planned.add(planned);
    return () => {
      this.#planned.delete(planned);
    };
  }

  /** Deactivates all faults. */
  clear(): void {
    this.#planned.clear();
  }

  /** The faults for a request: the sum of all delays, and the first other fault. Counts them as used. */
  take(request: { service: string; method: string; path: string }): {
    delayMs: number;
    fault: AnswerFault | null;
  } {
    let delayMs = 0;
    let found: AnswerFault | null = null;
    for (const planned of this.#planned) {
      const { fault } = planned;
      if (!fits(fault, request)) continue;
      planned.seen += 1;
      if (planned.seen < (fault.nth ?? 1) || planned.left < 1) continue;
      if (fault.kind === 'delay') delayMs += fault.ms;
      else if (found) continue;
      else found = fault;
      planned.left -= 1;
    }
    if (found) this.spoilt += 1;
    return { delayMs, fault: found };
  }
}

function fits(match: Match, request: { service: string; method: string; path: string }): boolean {
  if (match.service !== undefined && match.service !== request.service) return false;
  if (match.method !== undefined && match.method !== request.method) return false;
  if (match.when && !match.when(request)) return false;
  if (match.path === undefined) return true;
  return typeof match.path === 'string' ? request.path.includes(match.path) : match.path.test(request.path);
}
