import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import { plain } from '../../text/escape.ts';
import { remedies } from './remedies.ts';

/** Slack answered `ok: false`. */
export class SlackFailure extends Failure {
  readonly method: string;
  /** Slack’s error code: `users_not_found`. */
  readonly code: string;

  /** `says`: what else is known about it, or empty. */
  constructor(method: string, code: string, says: string, fix: string, cause: unknown) {
    super(`Slack answered ${code} to ${method}${says && `: ${says}`}.`, fix, { cause });
    this.method = method;
    this.code = code;
  }

  /** The same failure with its reason. */
  because(reason: string): SlackFailure {
    return new SlackFailure(this.method, this.code, reason, this.fix, this);
  }
}

/** Slack’s answer with `ok: false`. An error that does not look like one of Slack’s codes is not repeated. */
const refusal = z.object({
  error: z.catch(z.string().check(z.regex(/^[\w.:-]{1,80}$/)), 'an unknown error'),
  needed: z.catch(z.optional(z.string()), undefined),
  provided: z.catch(z.optional(z.string()), undefined),
  response_metadata: z.catch(z.object({ messages: z.array(z.string()) }), { messages: [] }),
});

/** Turns an error thrown by the client into a Failure that says what to do. */
export function slackFailure(method: string, error: unknown): Failure {
  if (!(error instanceof Error)) {
    return new Failure(`Slack’s client failed in ${method}: ${String(error)}.`, '');
  }
  if ('original' in error && error.original instanceof Failure) return error.original;
  if (!('data' in error)) {
    return new Failure(`Slack’s client failed in ${method}: ${error.message}.`, 'Check `slack-api-url`.', {
      cause: error,
    });
  }
  const { error: code, needed, provided, response_metadata } = z.parse(refusal, error.data);
  const words = plain(response_metadata.messages.join('; '), 300);
  const fix =
    code === 'missing_scope'
      ? addScope(needed, provided)
      : (remedies.get(code) ?? `See Slack’s documentation of ${method}.`);
  return new SlackFailure(method, code, words && `“${words}”`, fix, error);
}

/** What to do about a token without a scope; `provided`: what it has, separated by commas. */
export function addScope(needed: string | undefined, provided: string | undefined): string {
  const has = provided === undefined ? '' : ` (it has ${provided})`;
  const lacks = needed === undefined ? 'lacks a scope' : `lacks the scope ${needed}${has}`;
  return `The token ${lacks}: add it under “OAuth & Permissions” at api.slack.com/apps, then reinstall the app to the workspace.`;
}
