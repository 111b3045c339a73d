import { HttpFailure } from '../../../src/http/answer.ts';
import type { Request } from '../../../src/http/request.ts';
import { inputs } from '../../../src/services/datadog/inputs.ts';
import { createSource } from '../../../src/services/datadog/source.ts';
import { contextOf, http, inHours } from '../given.ts';

/** What Datadog answers, in the shape of its API; `status` is thrown as the client would. */
export const status = (code: number | null): never => {
  throw new HttpFailure(`Datadog answered ${code}.`, '', { status: code });
};

export const uuid = (nth: number) => `3653d3c6-0000-4000-8000-${String(nth).padStart(12, '0')}`;

export const schedule = (nth: number, name: string) => ({
  id: uuid(nth),
  type: 'schedules',
  attributes: { name, tags: [], time_zone: 'Europe/Berlin' },
});

export const page = (...data: object[]) => ({ data, meta: { page: { next_number: null } } });

export const user = (id: string, attributes: object = {}) => ({
  id,
  type: 'users',
  attributes: { email: `${id}@Example.com`, name: `User ${id}`, status: 'Active', ...attributes },
});

/** Somebody (`null`: nobody) on call from an hour to another. */
export type OnCall = readonly [who: string | null, from: number, until: number, type?: string];

/** Responders by position, with all that they refer to. */
export function responders(groups: Readonly<Record<string, readonly OnCall[]>>, ...others: object[]) {
  const idOf = ([who, from, until]: OnCall) => `${who}-${from}-${until}`;
  const all = Object.values(groups).flat();
  return {
    data: {
      type: 'schedule_oncall_responders',
      relationships: {
        responders: {
          data: Object.keys(groups).map((position) => ({ id: position, type: 'schedule_oncall_responder' })),
        },
      },
    },
    included: [
      ...Object.entries(groups).map(([position, turns]) => ({
        id: position,
        type: 'schedule_oncall_responder',
        attributes: { position },
        relationships: { shifts: { data: turns.map((turn) => ({ id: idOf(turn), type: 'shifts' })) } },
      })),
      ...all.map((turn) => ({
        id: idOf(turn),
        type: 'shifts',
        attributes: {
          start: inHours(turn[1]).toISOString(),
          end: inHours(turn[2]).toISOString(),
        },
        relationships: {
          user: { data: turn[0] === null ? null : { id: turn[0], type: turn[3] ?? 'users' } },
        },
      })),
      ...others,
    ],
  };
}

export const override = (nth: number, who: string, from: number, until: number) => ({
  id: uuid(nth),
  type: 'overrides',
  attributes: { start: inHours(from).toISOString(), end: inHours(until).toISOString() },
  relationships: { user: { data: { id: who, type: 'users' } } },
});

export const person = (id: string) => ({ email: `${id}@example.com`, name: `User ${id}`, aliases: [id] });

/** Answers by method and the beginning of the path below `/api/v2`; the longest that fits counts. */
export function source(
  answers: Record<string, (path: string, request: Request) => unknown>,
  values: Partial<Record<keyof typeof inputs, string>> = {},
) {
  const root = values['datadog-api-url'] ?? 'https://api.datadoghq.com';
  const local = ({ method, url }: Request) =>
    `${method} ${decodeURIComponent(url.replace(`${root}/api/v2`, '').replaceAll('+', ' '))}`;
  const fake = http((request) => {
    const path = local(request);
    const fitting = Object.keys(answers).filter((start) => path.startsWith(start));
    const answer = answers[fitting.sort((a, b) => b.length - a.length)[0] ?? ''];
    return answer ? answer(path, request) : status(404);
  });
  const keys = { 'datadog-api-key': 'api', 'datadog-app-key': 'app' };
  return {
    source: createSource(contextOf(inputs, fake, { ...keys, ...values })),
    requests: fake.requests,
    paths: () => fake.requests.map(local),
  };
}

/** One schedule, `A`, whose responders are these. */
export const oneSchedule = (answer: (at: string | null) => unknown) => ({
  'GET /on-call/schedules?': () => page(schedule(1, 'A')),
  [`GET /on-call/schedules/${uuid(1)}/responders`]: (path: string) =>
    answer(/filter\[at_ts\]=([^&]+)/.exec(path)?.[1] ?? null),
});
