import { HttpFailure } from '../../../src/http/answer.ts';
import type { Request } from '../../../src/http/request.ts';
import { inputs } from '../../../src/services/better-stack/inputs.ts';
import { createSource } from '../../../src/services/better-stack/source.ts';
import { contextOf, http, inHours } from '../given.ts';

/** What Better Stack answers, in the shape of its API; `status` is thrown as the client would. */
export const status = (code: number | null): never => {
  throw new HttpFailure(`Better Stack answered ${code}.`, '', { status: code });
};

/** A schedule with these people on call, by their names. */
export const calendar = (
  id: string,
  name: string | null,
  onCall: readonly string[] = [],
  over: object = {},
) => ({
  id,
  type: 'on_call_calendar',
  attributes: { name, default_calendar: name === null, team_name: 'Data', ...over },
  relationships: {
    on_call_users: {
      data: onCall.map((who) => ({ id: who, type: 'user', meta: { email: `${who}@example.com` } })),
    },
  },
});

export const user = (who: string) => ({
  id: who,
  type: 'user',
  attributes: { first_name: who, last_name: 'Example', email: `${who}@Example.com` },
});

export const list = (
  calendars: readonly object[],
  users: readonly object[] = [],
  next: string | null = null,
) => ({
  data: calendars,
  included: users,
  pagination: { first: 'x', last: 'x', prev: null, next },
});

export const event = (id: number, who: readonly string[], from: number, until: number, override = false) => ({
  id,
  users: who.map((one) => `${one}@example.com`),
  starts_at: inHours(from).toISOString(),
  ends_at: inHours(until).toISOString(),
  override,
});

export const person = (who: string) => ({
  email: `${who}@example.com`,
  name: `${who} Example`,
  aliases: [who],
});

export const addressed = (who: string) => ({ email: `${who}@example.com`, name: null, aliases: [] });

/** Answers by method and the beginning of the path below `/api/v2`; the longest that fits counts. */
export function source(
  answers: Record<string, (path: string, request: Request) => unknown>,
  values: Partial<Record<keyof typeof inputs, string>> = {},
) {
  const local = ({ method, url }: Request) =>
    `${method} ${decodeURIComponent(url.replace(/^.*\/api\/v2/, '').replaceAll('+', ' '))}`;
  const fake = http((request) => {
    const path = local(request);
    const fitting = Object.keys(answers).filter((start) => path.startsWith(start));
    const answer = answers[fitting.sort((a, b) => b.length - a.length)[0] ?? ''];
    return answer ? answer(path, request) : status(404);
  });
  return {
    source: createSource(contextOf(inputs, fake, { 'better-stack-token': 'key', ...values })),
    requests: fake.requests,
    paths: () => fake.requests.map(local),
  };
}

/** One schedule, `Data`, with somebody on call and these events. */
export const oneSchedule = (onCall: readonly string[], events: readonly object[]) => ({
  'GET /on-calls?': () => list([calendar('1', 'Data', onCall)], onCall.map(user)),
  'GET /on-calls/1/events': () => ({ events }),
});
