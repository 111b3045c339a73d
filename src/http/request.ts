/** The part of response headers that is used. */
export interface Headers {
  get(name: string): string | null;
}

/** The part of fetch that is used: node-fetch, the global one, or a stand-in. */
export type Fetch = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    body?: string;
    redirect: 'manual';
    signal: AbortSignal;
  },
) => Promise<{ readonly status: number; readonly headers: Headers; text(): Promise<string> }>;

/** What the program takes from the world around it. */
export interface World {
  readonly fetch: Fetch;
  readonly now: () => Date;
  /** Waits so many milliseconds; rejects when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** A signal that is aborted after so many milliseconds. */
  readonly after: (milliseconds: number) => AbortSignal;
  /** From 0 up to 1, for the jitter of retries. */
  readonly random: () => number;
  /** Takes secrets out of a text. */
  readonly redact: (text: string) => string;
  /** Has a secret that came to be during the run masked from now on. */
  readonly mask: (secret: string) => void;
  /** The text of a file, or `null` if there is none. */
  readonly readFile: (path: string) => Promise<string | null>;
  /** Aborted when somebody ends the run from outside. */
  readonly cancelled: AbortSignal;
}

/** One request to a service. */
export interface Request {
  /** The service's name for people: `Opsgenie`. */
  readonly service: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: string | undefined;
  /** What a 2xx must hold: JSON, if not said; any text; or nothing that matters, then it is JSON or `undefined`. */
  readonly expects?: 'json' | 'text' | 'anything' | undefined;
  /** The address is a secret itself: no part of it is ever shown. */
  readonly secretUrl?: boolean | undefined;
  /** It must not be done twice: it is tried again only where it certainly was not done. */
  readonly notIdempotent?: boolean | undefined;
  /** Requests of one lane wait for each other if there are many; if not said, it is the service's. */
  readonly lane?: Lane | undefined;
  /** The service's own header that says how many seconds to wait; `Retry-After` is read anyway. */
  readonly retryHeader?: string | undefined;
  /** What to do about a final error, in this service's terms. `says` is what the service says of it, or empty. */
  readonly fix?: ((status: number, says: string) => string | undefined) | undefined;
  /** Whether a 200 says that the service is in trouble, so that another try is worth it. */
  readonly inTrouble?: ((body: unknown) => boolean) | undefined;
}

/** How many requests of a kind may be on their way, and how many a service takes in a minute. */
export interface Lane {
  readonly name: string;
  readonly abreast: number;
  readonly perMinute?: number;
}

/** The parts of a run, in their order: what hangs in one must not take the time of the next. */
export type Stage = 'sources' | 'targets' | 'writes';

/** Sends requests. Throws HttpFailure for anything but a 2xx with JSON. */
export interface Http {
  /** The answer's JSON, or its text where that is expected. */
  readonly send: (request: Request) => Promise<unknown>;
  /** Keeps a secret that a service gave us (an access token) out of everything that is shown. */
  readonly mask: (secret: string) => void;
  /** The next part of the run begins, and the time that was reserved for it may be used. */
  readonly stage: (name: Stage) => void;
  /** How many requests were sent so far, repetitions included. */
  readonly sent: number;
  /** Fulfilled when the first request has left, or when the sources were read without one. */
  readonly begun: Promise<void>;
}
