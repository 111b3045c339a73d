/** Which requests a fault hits. Every field left out fits all. */
export interface Match {
  /** Name of the stand-in, e.g. `slack`. */
  service?: string;
  /** HTTP method in capitals. */
  method?: string;
  /** A text the recorded path (with its decoded query) contains, or a pattern it fits. */
  path?: string | RegExp;
  /** Whatever else must hold. */
  when?: (request: { method: string; path: string }) => boolean;
  /** Starts at the n-th request that fits, counted from 1 when the fault was added. */
  nth?: number;
  /** How many requests it hits before it is used up: once, or as often as this says (`Infinity`: always). */
  times?: number;
}

/** With `acts`, the service does what it was asked before the answer is spoilt; else it never sees the request. */
interface Acts {
  acts?: boolean;
}

/** What goes wrong. */
export type Effect =
  /** It is served this many milliseconds later, even if nobody waits any more; adds up with other delays and with one other fault. */
  | { kind: 'delay'; ms: number }
  /** Nobody listens: `ECONNREFUSED` in process. A socket is already open by then, so there it is reset. */
  | { kind: 'refuse' }
  /** The connection breaks without an answer: `ECONNRESET`. */
  | ({ kind: 'reset' } & Acts)
  /** Never an answer, until the client gives up. */
  | ({ kind: 'hang' } & Acts)
  /** Another status, worded as the service would; `body` is sent as JSON instead, `html` as a page. */
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
  /** The real answer, but the connection breaks half way through its body. */
  | { kind: 'truncated'; chunked?: boolean }
  /** The real answer, one byte at a time. */
  | { kind: 'drip'; intervalMs: number };

/** One fault: what goes wrong, and for which requests. */
export type Fault = Match & Effect;

/** A fault that decides what the answer is: any but a delay. */
export type AnswerFault = Match & Exclude<Effect, { kind: 'delay' }>;

/** The faults switched on at the moment. */
export class Faults {
  readonly #planned = new Set<{ fault: Fault; seen: number; left: number }>();

  /** Switches a fault on; what comes back switches it off. */
  add(fault: Fault): () => void {
    const planned = { fault, seen: 0, left: fault.times ?? 1 };
    this.#planned.add(planned);
    return () => {
      this.#planned.delete(planned);
    };
  }

  /** Switches all faults off. */
  clear(): void {
    this.#planned.clear();
  }

  /** What hits this request: all delays together, and the first other fault. Counts as used. */
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
