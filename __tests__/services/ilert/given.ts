import { HttpFailure } from '../../../src/http/answer.ts';
import type { Request } from '../../../src/http/request.ts';
import { inputs } from '../../../src/services/ilert/inputs.ts';
import { createSource } from '../../../src/services/ilert/source.ts';
import { contextOf, http, inHours } from '../given.ts';

/** What ilert answers, in the shape of its API; `status` is thrown as the client would. */
export const status = (code: number): never => {
  throw new HttpFailure(`ilert answered ${code}.`, '', { status: code });
};
export const schedule = (id: number, name = `S${id}`) => ({ id, name, type: 'RECURRING' });
export const user = (id: number) => ({
  id,
  firstName: 'User',
  lastName: String(id),
  email: `U${id}@Example.com`,
});
export const person = (id: number) => ({
  email: `u${id}@example.com`,
  name: `User ${id}`,
  aliases: [String(id)],
});
export const shift = (id: number, from = -1, until = 1) => ({
  user: user(id),
  start: inHours(from).toISOString(),
  end: inHours(until).toISOString(),
});
export const onCall = (id: number, userId: number, from = -1, until = 1) => ({
  ...shift(userId, from, until),
  schedule: schedule(id),
  escalationPolicy: { id: 3 },
  escalationLevel: 1,
});

/** Answers by the beginning of `GET /path`; the longest that fits counts. */
export function source(answers: Record<string, (path: string) => unknown>) {
  const local = ({ method, url }: Request) =>
    `${method} ${decodeURIComponent(url.replace('https://api.ilert.com/api', ''))}`;
  const fake = http((request) => {
    const path = local(request);
    const fitting = Object.keys(answers).filter((start) => path.startsWith(start));
    const answer = answers[fitting.sort((a, b) => b.length - a.length)[0] ?? ''];
    return answer ? answer(path) : status(404);
  });
  return {
    source: createSource(contextOf(inputs, fake, { 'ilert-token': 'key' })),
    requests: fake.requests,
    paths: () => fake.requests.map(local),
  };
}
