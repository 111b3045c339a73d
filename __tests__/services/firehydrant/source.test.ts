import { describe, expect, test } from '@jest/globals';
import { settle } from '../../../src/failure.ts';
import { inHours, now } from '../given.ts';
import { page, person, schedule, shift, source, status, user } from './given.ts';

const list = (...all: object[]) => ({ '/signals_on_call': () => page(all) });
const rotation = (id: string, more: object = {}) => ({ id, name: id, ...more });

describe('who is on call', () => {
  test('all schedules are one request; each person’s address and Slack id one more, once', async () => {
    const {
      source: firehydrant,
      paths,
      requests,
    } = source(
      list(
        schedule('1', 'Data', { time_zone: 'Europe/Berlin', current_shift: shift('ana') }),
        schedule('2', 'Platform', { current_shift: shift('ana') }),
      ),
    );
    const read = firehydrant.onCall(['Data', 'Platform', 'Dat']);
    expect(await read('Data')).toEqual({ people: [person('ana')], note: null, timezone: 'Europe/Berlin' });
    expect(await read('Platform')).toEqual({ people: [person('ana')], note: null });
    expect(paths()).toContain('/signals_on_call');
    expect(paths().filter((path) => path.startsWith('/users'))).toEqual(['/users/ana']);
    expect(requests[0]?.headers).toEqual({ Accept: 'application/json', Authorization: 'Bearer key' });
  });

  test('everybody in any rotation; a schedule’s own shift is not another one', async () => {
    const { source: firehydrant } = source(
      list(
        schedule('1', 'Data', {
          current_shift: shift('ana'),
          rotations: [
            rotation('R1', { current_shift: shift('ana') }),
            rotation('R2', { current_shift: shift('ben') }),
            rotation('R3', { current_shift: null }),
            rotation('R4', { current_shift: shift(null) }),
          ],
        }),
      ),
    );
    expect(await firehydrant.onCall(['Data'])('Data')).toMatchObject({
      people: [person('ana'), person('ben')],
    });
  });

  test.each([
    ['a schedule without rotations', { current_shift: null, rotations: [] }],
    ['an unassigned shift', { current_shift: shift(null) }],
    ['rotations in which nobody is', { rotations: [rotation('R1', { current_shift: null })] }],
    ['one rotation, of which the schedule tells', { current_shift: null, rotations: [rotation('R1')] }],
  ])('nobody, by %s', async (_, said) => {
    const { source: firehydrant, paths } = source(list(schedule('1', 'Data', said)));
    expect(await firehydrant.onCall(['Data'])('Data')).toEqual({ people: [], note: null });
    expect(paths()).toEqual(['/signals_on_call']);
  });

  test.each([
    ['nothing', {}],
    ['no shift, and no rotations', { current_shift: null }],
    [
      'no shift of one of two rotations',
      { current_shift: null, rotations: [rotation('R1'), rotation('R2')] },
    ],
  ])('an answer that says %s is not nobody: the schedule’s shifts decide', async (_, said) => {
    const { source: firehydrant, paths } = source({
      ...list(schedule('1', 'Data', said)),
      '/teams/T-1/on_call_schedules/1': () =>
        schedule('1', 'Data', {
          shifts: [shift('eva')],
          rotations: [
            rotation('R1', { shifts: [shift('ana', -5, 0), shift('ben', 0, 5), shift('cleo', 0.0001, 5)] }),
            rotation('R2', { shifts: [] }),
          ],
        }),
    });
    expect(await firehydrant.onCall(['Data'])('Data')).toMatchObject({ people: [person('ben')] });
    expect(paths()[1]).toBe(
      '/teams/T-1/on_call_schedules/1?shift_time_window_start=2026-11-23T09:00:00.000Z&shift_time_window_end=2026-11-23T09:00:01.000Z',
    );
  });

  test('a schedule that the list leaves out is looked for in the teams', async () => {
    const inTeam = schedule('2', 'Nights', { team: { id: 'T2' }, shifts: [] });
    const { source: firehydrant, paths } = source({
      ...list(schedule('1', 'Data', { current_shift: null })),
      '/teams?': (path) =>
        path.includes('&page=1&') ? page([{ id: 'T1' }], { next: 2 }) : page([{ id: 'T2' }], { next: null }),
      '/teams/T1/on_call_schedules?': () => page([]),
      '/teams/T2/on_call_schedules?': () => page([inTeam]),
      '/teams/T2/on_call_schedules/2?': () => inTeam,
    });
    expect(await firehydrant.onCall(['Nights'])('Nights')).toEqual({ people: [], note: null });
    await expect(firehydrant.onCall(['Night'])('Night')).rejects.toMatchObject({
      message: 'FireHydrant has no schedule with the name or id “Night” that this key can see.',
    });
    expect(paths().filter((path) => path.startsWith('/teams?'))).toHaveLength(2);
  });

  test('at a time, whoever’s shift is on then', async () => {
    const { source: firehydrant } = source({
      ...list(schedule('1', 'Data', { current_shift: shift('eva') })),
      '/teams/T-1/on_call_schedules/1': () =>
        schedule('1', 'Data', { shifts: [shift('ana', 1, 2), shift('ben', 2, 3), shift(null, 2, 3)] }),
    });
    expect(await firehydrant.onCall(['Data'], inHours(2))('Data')).toMatchObject({ people: [person('ben')] });
  });

  test('who was deleted keeps the name that the shift has; a strange Slack id is left out', async () => {
    const { source: firehydrant } = source({
      ...list(
        schedule('1', 'Data', {
          rotations: [
            rotation('R1', { current_shift: shift('ana') }),
            rotation('R2', { current_shift: { ...shift('ben'), user: { id: 'ben' } } }),
            rotation('R3', { current_shift: shift('cleo') }),
          ],
        }),
      ),
      '/users/ana': () => status(404),
      '/users/ben': () => status(404),
      '/users/cleo': () => ({ ...user('cleo'), slack_user_id: 'cleo', email: '' }),
    });
    expect((await firehydrant.onCall(['Data'])('Data')).people).toEqual([
      { email: null, name: 'User ana', aliases: ['ana'] },
      { email: null, name: 'user ben', aliases: ['ben'] },
      { email: null, name: 'User cleo', aliases: ['cleo'] },
    ]);
  });

  test.each([401, 403, 404, 429, 500])('rule 4: %d is a failure, never nobody', async (code) => {
    const all = list(schedule('1', 'Data', { current_shift: shift('ana') }));
    const { source: firehydrant } = source({ ...all, '/signals_on_call': () => status(code) });
    await expect(firehydrant.onCall(['Data'])('Data')).rejects.toMatchObject({ status: code });
    if (code === 404) return;
    const { source: other } = source({ ...all, '/users/ana': () => status(code) });
    await expect(other.onCall(['Data'])('Data')).rejects.toMatchObject({ status: code });
  });

  test.each([
    [{}],
    [[]],
    [{ data: null }],
    [page([{ id: '1', name: 'Data' }])],
    [page([schedule('1', 'Data', { current_shift: { ...shift('ana'), start_time: 'soon' } })])],
    [page([schedule('1', 'Data', { current_shift: { ...shift('ana'), user: {} } })])],
  ])('rule 4: an answer of another shape is a failure: %j', async (answer) => {
    const { source: firehydrant } = source({ '/signals_on_call': () => answer });
    await expect(firehydrant.onCall(['Data'])('Data')).rejects.toThrow('does not look as documented');
  });
});

describe('shifts', () => {
  const data = schedule('1', 'Data', { current_shift: null });

  test('are those of the rotations; those that only touch the span, or are unassigned, don’t count', async () => {
    const { source: firehydrant } = source({
      ...list(data),
      '/teams/T-1/on_call_schedules/1': () =>
        schedule('1', 'Data', {
          rotations: [
            rotation('R1', { shifts: [shift('ana', -5, 0), shift('ben', 0, 5), shift(null, 5, 6)] }),
            rotation('R2', { shifts: [shift('cleo', 6, 8), shift('dan', 10, 12)] }),
          ],
        }),
    });
    expect(await firehydrant.shifts(['Data'], now, inHours(10))('Data')).toEqual([
      { person: person('ben'), from: now, until: inHours(5) },
      { person: person('cleo'), from: inHours(6), until: inHours(8) },
    ]);
  });

  test('that a schedule does not tell at all are a failure', async () => {
    const { source: firehydrant } = source({
      ...list(data),
      '/teams/T-1/on_call_schedules/1': () => schedule('1', 'Data', { rotations: [rotation('R1')] }),
    });
    await expect(firehydrant.shifts(['Data'], now, inHours(10))('Data')).rejects.toThrow(
      'no shifts are given',
    );
  });

  test('of a team’s schedules are one list; if that is too much, each is asked for', async () => {
    const all = [1, 2, 3].map((id) =>
      schedule(String(id), `S${id}`, { team: { id: id < 3 ? 'T' : 'T3' }, shifts: [shift('ana')] }),
    );
    const names = all.map(({ name }) => name);
    for (const tooMuch of [false, true]) {
      const { source: firehydrant, paths } = source({
        ...list(...all.map((one) => ({ ...one, current_shift: null }))),
        '/teams/T/on_call_schedules?': () => (tooMuch ? status(504) : page(all.slice(0, 2))),
        '/teams/T/on_call_schedules/1': () => all[0],
        '/teams/T/on_call_schedules/2': () => all[1],
        '/teams/T3/on_call_schedules/3': () => all[2],
      });
      const shifts = firehydrant.shifts(names, now, inHours(10));
      for (const name of names) expect(await shifts(name)).toHaveLength(1);
      expect(paths().filter((path) => path.startsWith('/teams'))).toHaveLength(tooMuch ? 4 : 2);
    }
  });
});

describe('users', () => {
  const busy = (count: number) =>
    list(
      schedule('1', 'Data', {
        rotations: Array.from({ length: count }, (_, nth) =>
          rotation(`R${nth}`, { current_shift: shift(`u${nth}`) }),
        ),
      }),
    );
  const read = async (count: number, answer: (path: string) => unknown) => {
    const opened = source({ ...busy(count), '/users?': answer });
    const { people } = await opened.source.onCall(['Data'])('Data');
    expect(people.map(({ email }) => email)).toEqual(
      Array.from({ length: count }, (_, nth) => `u${nth}@example.com`),
    );
    return opened.paths().slice(1);
  };
  const users = (from: number, until: number) =>
    Array.from({ length: until - from }, (_, nth) => user(`u${from + nth}`));

  test('that are few are asked for one by one', async () => {
    expect(await read(5, () => status(500))).toHaveLength(5);
  });

  test('that are many are in the list, which is read until nobody is missing', async () => {
    const paths = await read(30, (path) =>
      path.includes('page=1&')
        ? page(users(0, 25), { next: 2, pages: 9 })
        : page(users(20, 30), { next: 3, pages: 9 }),
    );
    // After the first page, five are missing.
    expect(paths).toHaveLength(6);
    expect(paths[0]).toBe('/users?page=1&per_page=200');
  });

  test('are asked for one by one if the list has more pages than there are people', async () => {
    expect(await read(8, () => page(users(100, 300), { next: 2, pages: 60 }))).toHaveLength(9);
  });

  test('are asked for one by one if the list is too much, or goes back', async () => {
    expect(await read(8, () => status(504))).toHaveLength(9);
    expect(await read(8, () => page(users(100, 101), { next: 1 }))).toHaveLength(9);
  });
});

describe('a list', () => {
  test('is read to its end; one that begins again is a failure', async () => {
    const { source: firehydrant } = source({
      '/signals_on_call': (path) =>
        path.includes('page=2')
          ? page([schedule('2', 'Platform', { current_shift: null })], { next: null })
          : page([schedule('1', 'Data', { current_shift: null })], { next: 2 }),
    });
    expect(await firehydrant.list?.()).toEqual([
      { schedule: 'Data', name: 'Data' },
      { schedule: 'Platform', name: 'Platform' },
    ]);
    const endless = source({ '/signals_on_call': () => page([], { next: 2 }) });
    await expect(endless.source.onCall(['Data'])('Data')).rejects.toThrow('never ends');
  });

  test('with the same name twice asks for the id', async () => {
    const { source: firehydrant } = source(list(schedule('1', 'A'), schedule('2', 'A')));
    await expect(firehydrant.onCall(['A'])('A')).rejects.toMatchObject({
      fix: expect.stringContaining('1 or 2'),
    });
  });
});

test.each([
  ['all rotations', undefined],
  ['one rotation', 'R1'],
])('a schedule’s own shifts are not those of several rotations: %s', async (_, name) => {
  const rotations = [rotation('R1'), rotation('R2')];
  const { source: firehydrant } = source({
    ...list(schedule('1', 'Data', { current_shift: null, rotations })),
    '/teams/T-1/on_call_schedules/1': () =>
      schedule('1', 'Data', { shifts: [shift('ana', -1, 1, 'R1')], rotations }),
  });
  const { onCall } = (name && firehydrant.inRotation?.(name)) || firehydrant;
  await expect(onCall(['Data'])('Data')).rejects.toThrow('no shifts are given');
});

test('rule 19: a refused key says which input to check, and which permissions it needs', async () => {
  const { source: firehydrant, requests } = source({});
  await settle(firehydrant.onCall(['A'])('A'));
  for (const code of [401, 403]) expect(requests[0]?.fix?.(code, '')).toContain('firehydrant-token');
  expect(requests[0]?.fix?.(403, '')).toContain('read_on_call_schedules');
});
