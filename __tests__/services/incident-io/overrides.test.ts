import { describe, expect, test } from '@jest/globals';
import { HttpFailure } from '../../../src/http/answer.ts';
import type { Request } from '../../../src/http/request.ts';
import { inputs } from '../../../src/services/incident-io/inputs.ts';
import { createSource } from '../../../src/services/incident-io/source.ts';
import { contextOf, http, inHours, now } from '../given.ts';

const status = (code: number): never => {
  throw new HttpFailure(`incident.io answered ${code}.`, '', { status: code });
};
const id = (end: string) => `01G0J1EXE7AXZ2C93K61WBPY${end}`;
const [ana, ben] = ['E1', 'E2'].map(id);
const user = (userId: string | undefined, email: string) => ({
  id: userId,
  name: email.split('@')[0],
  email,
});
const entry = (rotation: string | null, layer: string | null, over: object = {}) => ({
  start_at: inHours(-1).toISOString(),
  end_at: inHours(9).toISOString(),
  user: user(ana, 'ana@example.com'),
  ...(rotation !== null && { rotation_id: rotation }),
  ...(layer !== null && { layer_id: layer }),
  ...over,
});

/** incident.io, by the entries of its only schedule, and what it answers to a POST. */
function pager(entries: readonly object[], post?: (request: Request, store: () => unknown) => unknown) {
  const stored: Record<string, unknown>[] = [];
  const fake = http((request) => {
    const url = new URL(request.url);
    if (url.pathname === '/v2/schedules') return { schedules: [{ id: id('S1'), name: 'Data' }] };
    if (url.pathname === '/v2/schedule_entries')
      return { schedule_entries: { final: entries, overrides: [], scheduled: [] } };
    if (url.pathname.startsWith('/v2/schedules/')) {
      const rotations = [{ id: 'r9', layers: [{ id: 'l9' }] }];
      return { schedule: { id: id('S1'), name: 'Data', config: { rotations } } };
    }
    if (url.pathname === '/v2/users')
      return { users: [user(ben, 'ben@example.com'), user(ana, 'ana@example.com')] };
    if (url.pathname.startsWith('/v2/users/')) {
      return url.pathname.endsWith(String(ben))
        ? { user: { ...user(ben, 'ben@example.com'), is_active: false } }
        : status(404);
    }
    const store = () => {
      const { user: who, ...body } = JSON.parse(request.body ?? '');
      const made = { id: `o${stored.length}`, ...body, user: user(who.id, 'ben@example.com') };
      stored.push(made);
      return { override: made };
    };
    if (request.method === 'POST') return post ? post(request, store) : store();
    const wanted = (one: Record<string, unknown>) =>
      ['rotation_id', 'layer_id'].every((name) => [null, one[name]].includes(url.searchParams.get(name)));
    return { overrides: stored.filter(wanted) };
  });
  const { overrides } = createSource(contextOf(inputs, fake, { 'incident-io-token': 'key' }));
  if (!overrides) throw new Error('it writes no overrides');
  return { ...overrides, stored, posts: () => fake.requests.filter(({ method }) => method === 'POST') };
}

const override = {
  id: 'on-call-sync-1',
  person: { email: 'ben@example.com', name: 'ben', aliases: [String(ben)] },
  from: now,
  until: inHours(8),
};

describe('an override', () => {
  test('is written into every layer of every rotation that has shifts in that time, once', async () => {
    const { write, posts } = pager([
      entry('r1', 'l1'),
      entry('r1', 'l2'),
      entry('r2', 'l1'),
      entry('r1', 'l1'),
    ]);
    await write('Data', override);
    expect(posts().map(({ body }) => JSON.parse(body ?? ''))).toEqual(
      [
        ['r1', 'l1'],
        ['r1', 'l2'],
        ['r2', 'l1'],
      ].map(([rotation_id, layer_id]) => ({
        schedule_id: id('S1'),
        rotation_id,
        layer_id,
        start_at: now.toISOString(),
        end_at: inHours(8).toISOString(),
        user: { id: ben },
      })),
    );
    expect(posts().every(({ notIdempotent }) => notIdempotent)).toBe(true);
  });

  test('while nobody is on call is written into the first rotation', async () => {
    const { write, stored } = pager([]);
    await write('Data', override);
    expect(stored).toMatchObject([{ rotation_id: 'r9', layer_id: 'l9' }]);
  });

  test('is not written again: neither one that exists, nor one whose answer was lost', async () => {
    const { write, stored } = pager([entry('r1', 'l1'), entry('r2', 'l1')], (_, store) => {
      store();
      return status(502);
    });
    await write('Data', override);
    await write('Data', override);
    expect(stored).toHaveLength(2);
  });

  test('that was written for a part of the rotations says so', async () => {
    const { write } = pager([entry('r1', 'l1'), entry('r2', 'l1')], ({ body }, store) =>
      body?.includes('r2') ? status(422) : store(),
    );
    await expect(write('Data', override)).rejects.toThrow(
      'The handover was written for only 1 of 2 rotations of “Data”. incident.io answered 422.',
    );
  });

  test.each([[entry(null, 'l1')], [entry('r1', null)]])(
    'is refused where a shift does not say to which rotation it belongs',
    async (one) => {
      const { write, posts } = pager([entry('r1', 'l1'), one]);
      await expect(write('Data', override)).rejects.toThrow(
        'doesn’t say to which rotation the shifts of “Data” belong',
      );
      expect(posts()).toEqual([]);
    },
  );

  test('that puts nobody on call is not listed', async () => {
    const { write, list, stored } = pager([entry('r1', 'l1')]);
    await write('Data', override);
    stored.push({ ...stored[0], id: 'o9', user: null });
    expect(await list('Data')).toMatchObject([{ id: 'o0', from: now, until: inHours(8) }]);
  });
});

describe('a person', () => {
  test('is found by the exact address', async () => {
    const { find } = pager([]);
    expect(await find({ email: 'ana@example.com', name: null, aliases: [] })).toMatchObject({
      aliases: [ana],
    });
    expect(await find({ email: 'eva@example.com', name: null, aliases: ['eva', id('E3')] })).toBeNull();
  });

  test('who is deactivated can’t take over', async () => {
    await expect(pager([]).find({ email: null, name: null, aliases: [String(ben)] })).rejects.toThrow(
      'ben <ben@example.com> is deactivated in incident.io and can’t be on call.',
    );
  });
});
