import { HttpFailure } from '../../../src/http/answer.ts';
import type { Request } from '../../../src/http/request.ts';
import { inputs } from '../../../src/services/splunk/inputs.ts';
import { createSource } from '../../../src/services/splunk/source.ts';
import { contextOf, http, inHours, now } from '../given.ts';

/** What Splunk On-Call answers, in the shape of its API; `status` is thrown as the client would. */
export const status = (code: number): never => {
  throw new HttpFailure(`Splunk On-Call answered ${code}.`, '', { status: code });
};
export const named = (username: string) => ({ username });
export const roll = (username: string, from: number, until: number) => ({
  start: inHours(from).toISOString(),
  end: inHours(until).toISOString(),
  onCallUser: named(username),
  isRoll: true,
});
export const entry = (username: string | null, rolls: readonly object[], over: object = {}) => ({
  ...(username && { onCallUser: named(username) }),
  onCallType: 'rotation_group',
  rolls,
  ...over,
});
export const override = (instead: string, username: string | null, from: number, until: number) => ({
  origOnCallUser: named(instead),
  ...(username && { overrideOnCallUser: named(username) }),
  start: inHours(from).toISOString(),
  end: inHours(until).toISOString(),
});
export const policy = (schedule: readonly object[], overrides: readonly object[] = []) => ({
  policy: { name: 'High', slug: 'pol-high' },
  schedule,
  overrides,
});
export const team = (...schedules: object[]) => ({ team: { name: 'Data', slug: 'team-1' }, schedules });
export const user = (username: string, over: object = {}) => ({
  username,
  email: `${username}@Example.com`,
  firstName: username,
  lastName: 'X',
  ...over,
});
export const person = (username: string) => ({
  email: `${username}@example.com`,
  name: `${username} X`,
  aliases: [username],
});
const everybody = ['ana', 'ben', 'cleo'].map((name) => user(name));

/** Teams' answers by slug. */
export function source(
  teams: Record<string, unknown>,
  listed: readonly object[] | (() => readonly object[]) = everybody,
) {
  const list = typeof listed === 'function' ? listed : () => listed;
  const users = typeof listed === 'function' ? everybody : listed;
  const local = (request: Request) =>
    decodeURIComponent(request.url.replace('https://api.victorops.com', ''));
  const fake = http((request) => {
    const path = local(request);
    if (path === '/api-public/v2/user') return { users: list() };
    const [, name] = /^\/api-public\/v1\/user\/(.+)$/.exec(path) ?? [];
    if (name) return users.find((one) => 'username' in one && one.username === name) ?? status(404);
    if (path === '/api-public/v1/team') return [{ slug: 'team-1', name: 'Data' }];
    const [, slug = ''] = /\/team\/(.+)\/oncall\/(schedule|log)\?/.exec(path) ?? [];
    const answer = teams[slug];
    return typeof answer === 'function' ? answer(path) : (answer ?? status(404));
  });
  const context = contextOf(inputs, fake, { 'splunk-api-id': 'id', 'splunk-token': 'key' });
  const paths = () => fake.requests.map(local);
  return { source: createSource(context), paths, requests: fake.requests };
}

/** A team's shifts: who, and hours from now. */
export async function shiftsOf(schedule: unknown, from = now, until = inHours(14 * 24)) {
  const { source: asked } = source({ 'team-1': schedule });
  const shifts = await asked.shifts(['team-1'], from, until)('team-1');
  const hours = (time: Date) => (time.getTime() - now.getTime()) / 3_600_000;
  return shifts.map(({ person, from, until }) => [person.aliases[0], hours(from), hours(until)]);
}
