import { HttpFailure } from '../../../src/http/answer.ts';
import type { Request } from '../../../src/http/request.ts';
import { inputs } from '../../../src/services/firehydrant/inputs.ts';
import { createSource } from '../../../src/services/firehydrant/source.ts';
import { contextOf, http, inHours } from '../given.ts';

/** What FireHydrant answers, in the shape of its API; `status` is thrown as the client would. */
export const status = (code: number): never => {
  throw new HttpFailure(`FireHydrant answered ${code}.`, '', { status: code });
};
export const page = (data: readonly object[], pagination: object | null = null) => ({ data, pagination });
export const shift = (userId: string | null, from = -1, until = 1, rotation?: string) => ({
  id: `${userId} ${from} ${until}`,
  user: userId === null ? null : { id: userId, name: `User ${userId}` },
  start_time: inHours(from).toISOString(),
  end_time: inHours(until).toISOString(),
  ...(rotation && { on_call_rotation: { id: rotation, name: rotation } }),
});
export const schedule = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  team: { id: `T-${id}`, name: 'Team' },
  ...more,
});
export const user = (id: string) => ({
  id,
  name: `User ${id}`,
  email: `${id}@Example.com`,
  slack_user_id: `U0${id.toUpperCase()}`,
  'slack_linked?': true,
});
export const person = (id: string) => ({
  email: `${id}@example.com`,
  name: `User ${id}`,
  aliases: [id],
  accounts: { slack: `U0${id.toUpperCase()}` },
});

/** Answers by the beginning of the path; the longest that fits counts. */
export function source(answers: Record<string, (path: string) => unknown>) {
  const local = ({ url }: Request) => decodeURIComponent(url.replace('https://api.firehydrant.io/v1', ''));
  const fake = http((request) => {
    const path = local(request);
    const fitting = Object.keys(answers).filter((start) => path.startsWith(start));
    const answer = answers[fitting.sort((a, b) => b.length - a.length)[0] ?? ''];
    const [, id = ''] = /^\/users\/(\w+)$/.exec(path) ?? [];
    return answer ? answer(path) : id ? user(id) : status(404);
  });
  return {
    source: createSource(contextOf(inputs, fake, { 'firehydrant-token': 'key' })),
    requests: fake.requests,
    paths: () => fake.requests.map(local),
  };
}
