import { HttpFailure } from '../../../src/http/answer.ts';
import type { Request } from '../../../src/http/request.ts';
import { inputs } from '../../../src/services/solarwinds/inputs.ts';
import { createSource } from '../../../src/services/solarwinds/source.ts';
import { contextOf, http, inHours } from '../given.ts';

/** What SolarWinds Incident Response answers, in the shape of its API; `status` is thrown as the client would. */
export const status = (code: number): never => {
  throw new HttpFailure(`SolarWinds Incident Response answered ${code}.`, '', { status: code });
};

export const user = (id: string, over: object = {}) => ({
  id,
  first_name: 'User',
  last_name: id,
  email: `U${id}@Example.com`,
  ...over,
});
export const person = (id: string) => ({ email: `u${id}@example.com`, name: `User ${id}`, aliases: [id] });

/** A daily handover at 10:00 in Berlin, which is 09:00 in UTC, since long ago. */
export const rotation = (over: object = {}) => ({
  start_date: '2026-01-05T00:00:00Z',
  end_date: null,
  shift_time_slots: [{ startHour: 10, startMin: 0, duration: 1440, dayOfWeek: null }],
  ...over,
});
export const entry = (id: number, name: string, oncall: unknown = [], over: object = {}) => ({
  schedule: { id, name, paused: false, time_zone: 'Europe/Berlin', rotations: [rotation()], ...over },
  oncall,
});
export const onCall = (...data: object[]) => ({ data });
export const list = (data: readonly object[], nextCursor?: string) => ({
  data,
  pageInfo: { pageSize: 25, hasNext: nextCursor !== undefined, hasPrevious: false, nextCursor },
});
export const override = (from: number, until: number) => ({
  id: 1,
  startTime: inHours(from).toISOString(),
  endTime: inHours(until).toISOString(),
});

const signIn = {
  data: { access_token: 'access', expires_at: inHours(48).getTime() / 1000, refresh_token: 'refresh' },
};

/** Answers by the beginning of the path, without the sign-in; the longest that fits counts. */
export function source(answers: Record<string, (path: string) => unknown>) {
  const local = (request: Request) =>
    decodeURIComponent(request.url.replace(/https:\/\/(api|auth)\.squadcast\.com/, ''));
  const masked: string[] = [];
  const fake = http((request) => {
    const path = local(request);
    const fitting = Object.keys(answers).filter((start) => path.startsWith(start));
    const answer = answers[fitting.sort((a, b) => b.length - a.length)[0] ?? ''];
    if (answer) return answer(path);
    return path === '/oauth/access-token' ? signIn : status(404);
  });
  const mask = (secret: string) => void masked.push(secret);
  const written = { 'solarwinds-token': 'refresh', 'solarwinds-team': 'T' };
  return {
    source: createSource(contextOf(inputs, { ...fake, mask }, written)),
    requests: fake.requests,
    masked,
    paths: () => fake.requests.map(local).filter((path) => path !== '/oauth/access-token'),
  };
}
