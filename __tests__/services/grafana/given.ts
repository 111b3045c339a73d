import { HttpFailure } from '../../../src/http/answer.ts';
import type { Request } from '../../../src/http/request.ts';
import { inputs } from '../../../src/services/grafana/inputs.ts';
import { createSource } from '../../../src/services/grafana/source.ts';
import { contextOf, http, inHours } from '../given.ts';

/** What Grafana answers, in the shape of its API; `status` is thrown as the client would. */
export const root = 'https://oncall.example.com/oncall/api/v1';
const given = { 'grafana-token': 'key', 'grafana-api-url': 'https://oncall.example.com/oncall' };

export const status = (code: number) => {
  throw new HttpFailure(`Grafana answered ${code}.`, '', { status: code });
};
export const page = (results: readonly unknown[], total_pages = 1, next: string | null = null) => ({
  count: results.length * total_pages,
  next,
  results,
  total_pages,
});
export const named = (name: string, ...on_call_now: string[]) => ({ id: `S-${name}`, name, on_call_now });
export const shift = (user: object, from: number, until: number) => ({
  ...user,
  shift_start: inHours(from).toISOString(),
  shift_end: inHours(until).toISOString(),
});
export const user = (id: string) => ({
  id,
  username: id.toLowerCase(),
  email: `${id.toLowerCase()}@Example.com`,
});

/** Answers by path; `over` are further inputs. */
export function schedules(
  answer: (path: string, request: Request) => unknown,
  over: Partial<Record<keyof typeof inputs, string>> = {},
) {
  const fake = http((request) => answer(decodeURIComponent(request.url.replace(root, '')), request));
  const source = createSource(contextOf(inputs, fake, { ...given, ...over }));
  const paths = () => fake.requests.map(({ url }) => decodeURIComponent(url.replace(root, '')));
  return { source, paths, requests: fake.requests };
}
