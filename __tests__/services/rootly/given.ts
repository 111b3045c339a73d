import { HttpFailure } from '../../../src/http/answer.ts';
import type { Request } from '../../../src/http/request.ts';
import { inputs } from '../../../src/services/rootly/inputs.ts';
import { createSource } from '../../../src/services/rootly/source.ts';
import { contextOf, http, inHours } from '../given.ts';

/** What Rootly answers, in the shape of its API; `status` is thrown as the client would. */
export const status = (code: number): never => {
  throw new HttpFailure(`Rootly answered ${code}.`, '', { status: code });
};
export const schedule = (id: string, name = id) => ({ id, type: 'schedules', attributes: { name } });
export const schedules = (...all: object[]) => ({ data: all, meta: { next_page: null } });
export const user = (
  id: string,
  attributes: object = { email: `U${id}@Example.com`, full_name: `User ${id}` },
) => ({
  id,
  type: 'users',
  attributes,
});
export const onCall = (schedule_id: string | null, user_id: number, from = -1, until = 1) => ({
  id: '1',
  type: 'on_call_resources',
  attributes: {
    schedule_id,
    user_id,
    starts_at: inHours(from).toISOString(),
    ends_at: inHours(until).toISOString(),
  },
});
export const shift = (schedule_id: string, from: number, until: number, over: object = {}) => ({
  ...onCall(schedule_id, 1, from, until),
  attributes: { ...onCall(schedule_id, 1, from, until).attributes, is_shadow: false, ...over },
});
export const person = (id: string) => ({ email: `u${id}@example.com`, name: `User ${id}`, aliases: [id] });

/** Answers by the beginning of the path; the longest that fits counts. */
export function source(answers: Record<string, (path: string) => unknown>) {
  const local = (request: Request) => decodeURIComponent(request.url.replace('https://api.rootly.com', ''));
  const fake = http((request) => {
    const path = local(request);
    const fitting = Object.keys(answers).filter((start) => path.startsWith(start));
    const answer = answers[fitting.sort((a, b) => b.length - a.length)[0] ?? ''];
    return answer ? answer(path) : status(404);
  });
  return {
    source: createSource(contextOf(inputs, fake, { 'rootly-token': 'key' })),
    requests: fake.requests,
    paths: () => fake.requests.map(local),
  };
}
