import type { Request } from '../../../src/http/request.ts';
import { inputs } from '../../../src/services/goalert/inputs.ts';
import { createSource } from '../../../src/services/goalert/source.ts';
import { contextOf, http, inHours, now } from '../given.ts';

/** What GoAlert answers, in the shape of its API. */
export const user = (name: string) => ({ id: `id-${name}`, name, email: `${name}@Example.com` });
export const person = (name: string) => ({ email: `${name}@example.com`, name, aliases: [`id-${name}`] });
export const shift = (who: object | null, from: number, until: number) => ({
  start: inHours(from).toISOString(),
  end: inHours(until).toISOString(),
  truncated: false,
  user: who,
});
export const schedule = (name: string, ...shifts: readonly object[]) => ({
  id: `S-${name}`,
  name,
  timeZone: 'Europe/Berlin',
  shifts,
});
export const page = (nodes: readonly object[], next: string | null = null) => ({
  data: { schedules: { nodes, pageInfo: { endCursor: next ?? 'end', hasNextPage: next !== null } } },
});

/** What a request says. */
export interface Asked {
  readonly operationName: string;
  readonly variables: { readonly start: string; readonly end: string; readonly after: string };
}

export const asked = ({ body = '' }: Request): Asked => JSON.parse(body);

/** A source over these answers, and a clock that goes on while it pauses. */
export function source(answer: (asked: Asked, nth: number) => unknown, start = now) {
  let clock = start.getTime();
  let count = 0;
  const fake = {
    ...http((request) => {
      count += 1;
      return answer(asked(request), count);
    }),
    pause: async (milliseconds: number) => {
      clock += milliseconds;
      return true;
    },
  };
  const given = { 'goalert-token': 'eyJ.key', 'goalert-url': 'https://goalert.example.com/tools/' };
  const context = contextOf(inputs, fake, given, { now: () => new Date(clock) });
  return { source: createSource(context), requests: fake.requests, time: () => new Date(clock) };
}
