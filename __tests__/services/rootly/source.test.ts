import { describe, expect, test } from '@jest/globals';
import { Failure, settle } from '../../../src/failure.ts';
import { now } from '../given.ts';
import { onCall, person, schedule, schedules, shift, source, status, user } from './given.ts';

const uuid = 'a8f6f785-0000-4000-8000-0000000000ff';

describe('who is on call', () => {
  test('one schedule: by name, then on-calls, each person once, without the levels’ repetitions', async () => {
    const {
      source: rootly,
      paths,
      requests,
    } = source({
      '/v1/schedules?': () => schedules(schedule('A2', 'A and more'), schedule('A1', 'A')),
      '/v1/oncalls': () => ({
        data: [onCall('A1', 1), onCall('A1', 2), onCall('A1', 1), onCall('other', 3), onCall(null, 4)],
        included: [user('1'), user('2'), user('3'), { id: 'p', type: 'escalation_policies', attributes: 7 }],
      }),
    });
    expect(await rootly.onCall(['A'])('A')).toEqual({
      people: [person('1'), person('2')],
      note: null,
    });
    expect(paths()).toEqual([
      '/v1/schedules?filter[name]=A&page[number]=1&page[size]=100',
      '/v1/oncalls?filter[schedule_ids]=A1&include=user',
    ]);
    expect(requests[0]?.headers).toEqual({
      Accept: 'application/vnd.api+json',
      'Content-Type': 'application/vnd.api+json',
      Authorization: 'Bearer key',
    });
  });

  test('rule 20: several schedules are one list and one request; one that is unknown never stops the others', async () => {
    const { source: rootly, paths } = source({
      '/v1/schedules?': () => schedules(schedule('A1', 'Data'), schedule('B1', 'Platform')),
      '/v1/oncalls': () => ({ data: [onCall('B1', 2), onCall('A1', 1)], included: [user('1'), user('2')] }),
    });
    const read = rootly.onCall(['Data', 'Platform', 'Dat']);
    expect(await read('Data')).toMatchObject({ people: [person('1')] });
    expect(await read('Platform')).toMatchObject({ people: [person('2')] });
    await expect(read('Dat')).rejects.toMatchObject({
      message: 'Rootly has no schedule with the name or id “Dat” that this key can see.',
      fix: 'Did you mean “Data”?',
    });
    expect(paths()).toEqual([
      '/v1/schedules?page[number]=1&page[size]=100',
      '/v1/oncalls?filter[schedule_ids]=A1,B1&include=user',
    ]);
  });

  test('what looks like an id is asked as one, and is a name if there is no such id', async () => {
    const { source: rootly, paths } = source({
      '/v1/schedules/': () => status(404),
      '/v1/schedules?': () => schedules(schedule('A1', uuid)),
      '/v1/oncalls': () => ({ data: [onCall('A1', 1)], included: [user('1')] }),
    });
    expect(await rootly.onCall([uuid])(uuid)).toMatchObject({ people: [person('1')] });
    expect(paths()[0]).toBe(`/v1/schedules/${uuid}`);
  });

  test('nobody by escalation policies is nobody only if the shifts say so too', async () => {
    const { source: rootly, paths } = source({
      '/v1/schedules?': () => schedules(schedule('A1', 'A'), schedule('B1', 'B')),
      '/v1/oncalls': () => ({ data: [] }),
      '/v1/shifts': () => ({
        data: [shift('A1', -5, 5), shift('A1', -5, 5, { user_id: 2, is_shadow: true }), shift('A1', -5, 0)],
        included: [user('1')],
        meta: { next_page: null },
      }),
    });
    const read = rootly.onCall(['A', 'B']);
    expect(await read('A')).toEqual({ people: [person('1')], note: null });
    expect(await read('B')).toEqual({ people: [], note: null });
    expect(paths().at(-1)).toContain('schedule_ids[]=A1&schedule_ids[]=B1&include=user,assignee');
  });

  test('at a time only who holds then: a shift ends before its end', async () => {
    const { source: rootly, paths } = source({
      '/v1/schedules?': () => schedules(schedule('A1', 'A')),
      '/v1/oncalls': () => ({
        data: [onCall('A1', 1, -2, 0), onCall('A1', 2, 0, 2)],
        included: [user('1'), user('2')],
      }),
    });
    expect(await rootly.onCall(['A'], now)('A')).toMatchObject({ people: [person('2')] });
    expect(paths().at(-1)).toContain('since=2026-11-23T09:00:00.000Z');
  });

  test('the Slack id comes along; who does not come with the list is asked for once; who is gone has no address', async () => {
    const { source: rootly, paths } = source({
      '/v1/schedules?': () => schedules(schedule('A1', 'A')),
      '/v1/oncalls': () => ({
        data: [onCall('A1', 1), onCall('A1', 2), onCall('A1', 3)],
        included: [user('1', { email: 'A@x.org', full_name: null, name: 'A', slack_id: 'U0ANA00001' })],
      }),
      '/v1/users/2': () => ({ data: user('2', { email: 'Team Data', full_name: '' }) }),
    });
    expect(await rootly.onCall(['A'])('A')).toMatchObject({
      people: [
        { email: 'a@x.org', name: 'A', aliases: ['1'], accounts: { slack: 'U0ANA00001' } },
        { email: null, name: 'Team Data', aliases: ['2', 'Team Data'] },
        { email: null, name: 'user 3', aliases: ['3'] },
      ],
    });
    expect(paths().filter((path) => path.startsWith('/v1/users'))).toHaveLength(2);
  });

  test.each([401, 403, 404, 429, 500])('rule 4: %d is a failure, never nobody', async (code) => {
    const { source: rootly } = source({
      '/v1/schedules?': () => schedules(schedule('A1', 'A')),
      '/v1/oncalls': () => status(code),
    });
    await expect(rootly.onCall(['A'])('A')).rejects.toMatchObject({ status: code });
  });

  test('rule 4: an answer of another shape is a failure, and so is a user who can’t be read', async () => {
    for (const data of [[{ attributes: { user_id: {}, starts_at: 'soon' } }], 'none', undefined]) {
      const { source: rootly } = source({
        '/v1/schedules?': () => schedules(schedule('A1', 'A')),
        '/v1/oncalls': () => ({ data }),
      });
      await expect(rootly.onCall(['A'])('A')).rejects.toBeInstanceOf(Failure);
    }
    const { source: rootly } = source({
      '/v1/schedules?': () => schedules(schedule('A1', 'A')),
      '/v1/oncalls': () => ({ data: [onCall('A1', 1)] }),
      '/v1/users': () => status(500),
    });
    await expect(rootly.onCall(['A'])('A')).rejects.toMatchObject({ status: 500 });
  });
});

describe('a list', () => {
  test('is read to its end by page number; its links are never followed', async () => {
    const { source: rootly, requests } = source({
      '/v1/schedules?': (path) => ({
        data: [schedule(path.includes('[number]=1') ? 'A1' : 'B1')],
        links: { next: path.includes('[number]=1') ? 'https://evil.example.com/' : null },
      }),
      '/v1/oncalls': () => ({ data: [onCall('B1', 1)], included: [user('1')] }),
    });
    expect(await rootly.onCall(['A1', 'B1'])('B1')).toMatchObject({ people: [person('1')] });
    expect(requests.every(({ url }) => url.startsWith('https://api.rootly.com/v1/'))).toBe(true);
  });

  test('that never ends is a failure', async () => {
    const { source: rootly, requests } = source({
      '/v1/schedules?': () => ({ data: [schedule('A1')], meta: { next_page: 2 } }),
    });
    await expect(rootly.onCall(['A', 'B'])('A')).rejects.toMatchObject({
      message: 'Rootly’s list /v1/schedules never ends.',
    });
    expect(requests).toHaveLength(500);
  });

  test('with the same name twice asks for the id', async () => {
    const { source: rootly } = source({
      '/v1/schedules?': () => schedules(schedule('A1', 'A'), schedule('A2', 'A')),
    });
    await expect(rootly.onCall(['A'])('A')).rejects.toMatchObject({
      fix: expect.stringContaining('A1 or A2'),
    });
  });
});

test('the address of a request stays short: many schedules are asked in parts', async () => {
  const names = Array.from({ length: 90 }, (_, index) => `S${index}`);
  const { source: rootly, paths } = source({
    '/v1/schedules?': () => schedules(...names.map((name) => schedule(name))),
    '/v1/oncalls': (path) =>
      path.includes('=S0,')
        ? status(403)
        : { data: names.map((name) => onCall(name, 1)), included: [user('1')] },
  });
  const results = await Promise.all(names.map(rootly.onCall(names)).map(settle));
  expect(paths().filter((path) => path.startsWith('/v1/oncalls'))).toHaveLength(3);
  expect(results.map((result) => result instanceof Failure)).toEqual(names.map((_, index) => index < 40));
});

describe('what is too much for many schedules', () => {
  const names = ['A', 'B'];
  const tooMuch = (path: string, word: string) => path.split(word).length > 2;
  const lists = { '/v1/schedules?': () => schedules(...names.map((name) => schedule(name))) };

  test('is asked for each: who is on call, and the shifts', async () => {
    const { source: rootly, paths } = source({
      ...lists,
      '/v1/oncalls': (path) => (path.includes(',') && path.includes('A,B') ? status(504) : { data: [] }),
      '/v1/shifts': (path) =>
        tooMuch(path, 'schedule_ids')
          ? status(504)
          : {
              data: [shift(path.includes('=A') ? 'A' : 'B', -5, 5)],
              included: [user('1')],
              meta: { next_page: null },
            },
    });
    const onCall = rootly.onCall(names);
    for (const name of names) expect(await onCall(name)).toMatchObject({ people: [person('1')] });
    const shifts = rootly.shifts(names, now, new Date(now.getTime() + 3_600_000));
    for (const name of names) expect(await shifts(name)).toHaveLength(1);
    expect(paths().filter((path) => path.startsWith('/v1/oncalls'))).toEqual([
      '/v1/oncalls?filter[schedule_ids]=A,B&include=user',
      '/v1/oncalls?filter[schedule_ids]=A&include=user',
      '/v1/oncalls?filter[schedule_ids]=B&include=user',
    ]);
    expect(
      paths().filter((path) => path.startsWith('/v1/shifts') && tooMuch(path, 'schedule_ids')),
    ).toHaveLength(1);
  });

  test('is asked for each even where only those that the policies are silent on are many', async () => {
    const { source: rootly, paths } = source({
      ...lists,
      '/v1/oncalls': () => ({ data: [] }),
      '/v1/shifts': (path) =>
        tooMuch(path, 'schedule_ids') ? status(500) : { data: [], meta: { next_page: null } },
    });
    const onCall = rootly.onCall(names);
    for (const name of names) expect(await onCall(name)).toEqual({ people: [], note: null });
    expect(paths().filter((path) => path.startsWith('/v1/shifts'))).toHaveLength(3);
  });
});

test('an empty page does not end a list that says there is more', async () => {
  const { source: rootly } = source({
    '/v1/schedules?': (path) =>
      path.includes('[number]=1')
        ? { data: [], meta: { next_page: 2 } }
        : { data: [schedule('A1', 'A'), schedule('B1', 'B')], meta: { next_page: null } },
    '/v1/oncalls': () => ({ data: [onCall('A1', 1)], included: [user('1')] }),
  });
  expect(await rootly.onCall(['A', 'B'])('A')).toMatchObject({ people: [person('1')] });
});

test.each(['../x', '..', 'a/b?c#d', 'Ä 🚀'])(
  'a name is a value of the query and nothing more: %j',
  async (name) => {
    const { source: rootly, requests } = source({ '/v1/schedules?': () => schedules() });
    await settle(rootly.onCall([name])(name));
    const url = new URL(requests[0]?.url ?? '');
    expect([url.pathname, url.searchParams.get('filter[name]')]).toEqual(['/v1/schedules', name]);
  },
);

test('rule 19: a refused key says which input to check', async () => {
  const { source: rootly, requests } = source({});
  await settle(rootly.onCall(['A'])('A'));
  for (const code of [401, 403]) expect(requests[0]?.fix?.(code, '')).toContain('rootly-token');
});
