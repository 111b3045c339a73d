import type { SlackState, SlackToken } from './state.ts';

/** One call of a method. */
export interface SlackCall {
  state: SlackState;
  /** Query and body together. */
  args: Record<string, string>;
  token: SlackToken;
  now: Date;
}

/** A Web API method: `run` returns its answer without `ok`, or throws a {@link SlackError}. */
export interface SlackMethod {
  /** The scope it needs. `null`: none, or it depends on the channel. */
  scope: string | null;
  /** Calls a minute: tier 2 has 20, tier 3 has 50, tier 4 has 100. */
  perMinute: number;
  run(call: SlackCall): object;
}

/** An error in Slack's form: HTTP 200 with `ok: false`, its code, and what else comes with it. */
export class SlackError extends Error {
  readonly details: object;

  constructor(code: string, details: object = {}) {
    super(code);
    this.details = details;
  }
}

/** Refuses a token that has none of these scopes. */
export function demand({ scopes }: SlackToken, ...needed: string[]): void {
  if (needed.some((scope) => scopes.includes(scope))) return;
  throw new SlackError('missing_scope', { needed: needed.join(','), provided: scopes.join(',') });
}

/** An argument, or `missing_argument`. */
export function required({ args }: SlackCall, name: string): string {
  const value = args[name];
  if (!value) throw new SlackError('missing_argument');
  return value;
}
