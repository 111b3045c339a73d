import type { Http, Request } from '../../src/http/request.ts';
import type { Person } from '../../src/model.ts';
import type { Repository } from '../../src/repository.ts';
import type { Inputs, ValuesOf } from '../../src/services/kit/input.ts';
import type { Context } from '../../src/services/kit/service.ts';

/** What the tests of services work with. It loads none of the program but what it is given. */

export const minute = 60_000;
export const hour = 3_600_000;
export const day = 86_400_000;

/** The time in most tests. */
export const now = new Date('2026-11-23T09:00:00Z');

/** So many hours from that time. */
export const inHours = (hours: number): Date => new Date(now.getTime() + hours * hour);

const person = (name: string): Person => ({ email: `${name}@example.com`, name: null, aliases: [] });
export const ana = person('ana');
export const ben = person('ben');
export const cleo = person('cleo');

/** An Http that answers by itself, and remembers what it was asked. */
export function http(answer: (request: Request) => unknown) {
  const requests: Request[] = [];
  const send: Http['send'] = async (request) => {
    requests.push(request);
    return answer(request);
  };
  return {
    send,
    requests,
    mask: () => {},
    pause: async () => true,
    stage: () => {},
    checkLateWrites: () => {},
    wrote: () => {},
    writes: 0,
    sent: 0,
    begun: Promise.resolve(),
  };
}

const noFile = () => Promise.reject(new Error('no file is asked for'));

/** What a service with these inputs gets; those that are not given have their defaults, or are `null`. */
export function contextOf<const I extends Inputs>(
  inputs: I,
  given: Http,
  written: Partial<Record<keyof I, string>> = {},
  over: Partial<Context<unknown>> = {},
): Context<ValuesOf<I, keyof I>> {
  const values = Object.entries(inputs).map(([name, { parse, default: value }]) => {
    const word = written[name as keyof I] ?? value;
    return [name, word === undefined ? null : parse(word)];
  });
  const repository: Repository = {
    read: noFile,
    readNewest: noFile,
    change: noFile,
    checkChange: noFile,
    notices: [],
  };
  return {
    http: given,
    repository,
    people: [],
    identity: null,
    now: () => now,
    ...over,
    // A test gives what its code requires.
    values: Object.fromEntries(values),
  } as Context<ValuesOf<I, keyof I>>;
}
