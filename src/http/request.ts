/** The part of response headers that we use. */
export interface Headers {
  get(name: string): string | null;
}

/** The part of fetch that we use: our own, the global one, or a stand-in. */
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

/** What the program needs from its environment. */
export interface World {
  readonly fetch: Fetch;
  readonly now: () => Date;
  /** Waits. Rejects when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** A signal that is aborted after this time. */
  readonly after: (milliseconds: number) => AbortSignal;
  /** A number from 0 to 1 (exclusive), for the jitter of retries. */
  readonly random: () => number;
  /** Removes secrets from a text. */
  readonly redact: (text: string) => string;
  /** Masks a secret that was obtained during the run, from now on. */
  readonly mask: (secret: string) => void;
  /** The text of a file, or `null` if there is none. */
  readonly readFile: (path: string) => Promise<string | null>;
  /** Writes a text file, with the folders that lead to it. Replaces what was there; refuses a pipe or a device. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** Aborted when somebody cancels the run from outside. */
  readonly cancelled: AbortSignal;
}

/** An answer, with secrets removed. `body` is `undefined` if it is not JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly text: string;
}

/** One request to a service. */
export interface Request {
  /** The service's name for people: `Opsgenie`. */
  readonly service: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: string | undefined;
  /** What a 2xx must contain: JSON (the default), any text, or anything; the last gives JSON or `undefined`. */
  readonly expects?: 'json' | 'text' | 'anything' | undefined;
  /** The address is itself a secret: no part of it is ever shown. */
  readonly secretUrl?: boolean | undefined;
  /** It must not happen twice: it is retried only if it certainly did not happen. */
  readonly notIdempotent?: boolean | undefined;
  /** It changes nothing, even though its method is not GET. */
  readonly isRead?: boolean | undefined;
  /** It asks for a lot, and the same can be asked in parts: it is not retried if it may be too much. */
  readonly bulk?: boolean | undefined;
  /** It is tried once, with this time limit in milliseconds. */
  readonly onlyTry?: number | undefined;
  /** Many requests in one lane wait for each other. Default: the service's own lane. */
  readonly lane?: Lane | undefined;
  /** The service's own header with the number of seconds to wait. `Retry-After` is always read. */
  readonly retryHeader?: string | undefined;
  /**
   * A rate limit that an answer reports in the service's own way. `null`: none. It is treated like a 429. `after` is the
   * wait in milliseconds; `null` means what `Retry-After` says.
   */
  readonly limit?: ((answer: Answer, now: Date) => { readonly after: number | null } | null) | undefined;
  /** Receives the headers of a successful answer. */
  readonly onHeaders?: ((headers: Headers) => void) | undefined;
  /** The fix for a final error, in this service's terms. `says` is the service's own message, or empty. */
  readonly fix?: ((status: number, says: string) => string | undefined) | undefined;
  /** Whether a 200 reports a problem of the service, so that it is worth retrying. */
  readonly inTrouble?: ((body: unknown) => boolean) | undefined;
}

/** Requests that share a service's rate limit. */
export interface Lane {
  readonly name: string;
  /** How many may run in parallel. */
  readonly abreast: number;
  /** The pace after the service has refused one because of too many requests. */
  readonly perMinute?: number;
  /** Keep that pace from the start: the service's answer to too many requests looks like another error. */
  readonly fromStart?: boolean;
  /** Milliseconds from the end of one to the start of the next, if they run one after another. */
  readonly apart?: number;
}

/** The parts of a run, in order. One that hangs must not use up the time of the next. */
export type Stage = 'sources' | 'targets' | 'writes' | 'alert';

/** Sends requests. Throws HttpFailure for anything but a 2xx with JSON. */
export interface Http {
  /** Returns the answer's JSON, or its text if that is expected. */
  readonly send: (request: Request) => Promise<unknown>;
  /** Keeps a secret that a service issued (an access token) out of everything that is shown. */
  readonly mask: (secret: string) => void;
  /** Waits, and returns `true`. Returns `false` immediately if the run has no time left for that. */
  readonly pause: (milliseconds: number) => Promise<boolean>;
  /** Starts the next part of the run, which may use the time that was reserved for it. */
  readonly stage: (name: Stage) => void;
  /** Counts a write that the service accepted with an answer as documented. */
  readonly wrote: () => void;
  /** How many writes services have accepted so far. */
  readonly writes: number;
  /**
   * From now on, writes that start more than a moment after this, or after the last check, wait for this check. If it
   * rejects, they are not sent.
   */
  readonly checkLateWrites: (check: () => Promise<void>) => void;
  /** How many requests have been sent so far, including retries. */
  readonly sent: number;
  /** Fulfilled when the first request has been sent, or when the sources were read without one. */
  readonly begun: Promise<void>;
}
