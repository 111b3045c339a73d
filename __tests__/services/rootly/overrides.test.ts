import { describe, expect, test } from '@jest/globals';
import type { Request } from '../../../src/http/request.ts';
import { inputs } from '../../../src/services/rootly/inputs.ts';
import { createSource } from '../../../src/services/rootly/source.ts';
import { contextOf, http, inHours, now } from '../given.ts';
import { person, schedule, schedules, shift, status, user } from './given.ts';

interface Stored {
  readonly id: string;
  readonly user: string;
  readonly from: number;
  readonly until: number;
}

const wire = ({ id, user, from, until }: Stored) => ({
  id,
  type: 'shifts',
  attributes: { starts_at: inHours(from).toISOString(), ends_at: inHours(until).toISOString() },
  relationships: { user: { data: { id: user, type: 'users' } } },
});

/** Rootly with overrides. `create` answers a POST; by default it stores it and removes what it overlaps. */
function pager(
  given: readonly Stored[],
  shifts: readonly object[] = [],
  create?: (store: () => unknown, request: Request) => unknown,
) {
  let stored = [...given];
  const store = ({ body }: Request) => {
    const { starts_at, ends_at, user_id } = JSON.parse(body ?? '').data.attributes;
    const hours = (time: string) => (Date.parse(time) - now.getTime()) / 3_600_000;
    const [from, until] = [hours(starts_at), hours(ends_at)];
    stored = stored.filter((one) => one.until <= from || one.from >= until);
    const made = { id: `new-${stored.length}`, user: String(user_id), from, until };
    stored.push(made);
    return { data: wire(made) };
  };
  const fake = http((request) => {
    const path = decodeURIComponent(request.url.replace('https://api.rootly.com', ''));
    if (path.startsWith('/v1/schedules?')) return schedules(schedule('s1', 'Data'));
    if (path.startsWith('/v1/shifts')) return { data: shifts, meta: { next_page: null } };
    if (path.startsWith('/v1/users?')) return { data: [user('7'), user('8')], meta: { next_page: null } };
    if (path.startsWith('/v1/users/')) return { data: user(path.split('/').at(-1) ?? '') };
    if (request.method === 'POST') return create ? create(() => store(request), request) : store(request);
    if (request.method === 'DELETE') return status(404);
    return { data: stored.map(wire), meta: { next_page: null } };
  });
  const { overrides } = createSource(contextOf(inputs, fake, { 'rootly-token': 'key' }));
  if (!overrides?.scheduled || !overrides.end) throw new Error('it writes no overrides');
  const { scheduled, end, ...rest } = overrides;
  return {
    ...rest,
    scheduled,
    end,
    requests: fake.requests,
    stored: () => stored.map(({ user, from, until }) => [user, from, until]),
    posts: () => fake.requests.filter(({ method }) => method === 'POST'),
  };
}

const override = { id: 'on-call-sync-1', person: person('7'), from: now, until: inHours(2) };

describe('an override', () => {
  test('is written for the user’s number and the time it says', async () => {
    const { write, posts } = pager([]);
    await write('Data', override);
    expect(posts()).toMatchObject([
      {
        url: 'https://api.rootly.com/v1/schedules/s1/override_shifts',
        headers: { 'Content-Type': 'application/vnd.api+json' },
        notIdempotent: true,
      },
    ]);
    expect(JSON.parse(posts()[0]?.body ?? '')).toEqual({
      data: {
        type: 'shifts',
        attributes: { starts_at: now.toISOString(), ends_at: inHours(2).toISOString(), user_id: 7 },
      },
    });
  });

  test('that exists already is not written again', async () => {
    const { write, posts } = pager([{ id: 'a', user: '7', from: 0, until: 2 }]);
    await write('Data', override);
    expect(posts()).toEqual([]);
  });

  test('whose answer was lost is not written again', async () => {
    const { write, posts, stored } = pager([], [], (store) => {
      store();
      return status(502);
    });
    await write('Data', override);
    expect([posts().length, stored()]).toEqual([1, [['7', 0, 2]]]);
  });

  test('leaves the rest of one that Rootly removed, and nothing of one that ends sooner', async () => {
    const { write, stored } = pager([
      { id: 'a', user: '8', from: -4, until: 1 },
      { id: 'b', user: '9', from: 1, until: 6 },
    ]);
    await write('Data', override);
    expect(stored()).toEqual([
      ['7', 0, 2],
      ['9', 2, 6],
    ]);
  });

  test('says whose override may be lost if the rest of it can’t be written', async () => {
    const long = { id: 'b', user: '8', from: -1, until: 6 };
    let count = 0;
    const { write } = pager([long], [], (store) => {
      count += 1;
      return count > 1 ? status(422) : store();
    });
    await expect(write('Data', override)).rejects.toMatchObject({
      message: expect.stringContaining('removed the one that it overlaps: User 8 <u8@example.com> until'),
      fix: 'Check the overrides in Rootly, and add that one again.',
    });
  });

  test('that no longer exists has ended', async () => {
    await expect(pager([]).end('Data', override)).resolves.toBeUndefined();
  });
});

test('a person is found by the exact address or by number, and by nothing else', async () => {
  const { find, requests } = pager([]);
  expect(await find({ email: 'u8@example.com', name: null, aliases: [] })).toEqual(person('8'));
  expect(await find({ email: null, name: null, aliases: ['ana', '7'] })).toEqual(person('7'));
  expect(await find({ email: 'u@example.com', name: null, aliases: ['ana'] })).toBeNull();
  expect(requests).toHaveLength(3);
});

describe('who would be on call without overrides', () => {
  const span = { from: now, until: inHours(8) };
  const over = { ...override, person: person('8'), from: inHours(-1), until: inHours(4) };
  const on = (user_id: number, from: number, until: number, is_override = false) =>
    shift('s1', from, until, { user_id, is_override });
  const without = async (...shifts: readonly object[]) =>
    (await pager([], shifts).scheduled('Data', span, [over]))?.map(({ person, from, until }) => [
      person.aliases[0],
      (from.getTime() - now.getTime()) / 3_600_000,
      (until.getTime() - now.getTime()) / 3_600_000,
    ]);

  test('is whoever is on call right before and right after', async () => {
    expect(await without(on(7, -9, -1), on(8, -1, 4, true), on(7, 4, 30))).toEqual([
      ['7', -9, -1],
      ['7', 4, 30],
      ['7', -1, 4],
    ]);
  });

  test('is whoever has a shift in that time that is no override', async () => {
    expect(await without(on(7, -9, 30), on(8, -1, 4, true))).toContainEqual(['7', -9, 30]);
  });

  test.each([
    ['others come after it', [on(7, -9, -1), on(8, -1, 4, true), on(9, 4, 30)]],
    ['several are on call before it', [on(7, -9, -1), on(9, -9, -1), on(8, -1, 4, true), on(7, 4, 30)]],
    ['nobody is on call before it', [on(8, -1, 4, true), on(7, 4, 30)]],
    ['nobody is on call after it', [on(7, -9, -1), on(8, -1, 4, true)]],
  ])('is not known where %s', async (_, shifts) => {
    expect(await without(...shifts)).toBeUndefined();
  });
});
