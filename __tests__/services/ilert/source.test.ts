import { describe, expect, test } from '@jest/globals';
import { Failure, settle } from '../../../src/failure.ts';
import { inHours, now } from '../given.ts';
import { onCall, person, schedule, shift, source, status, user } from './given.ts';

const list = (...all: object[]) => ({
  'GET /schedules?': (path: string) => (path.includes('start-index=0&') ? all : []),
});

describe('who is on call', () => {
  test('one schedule: each person once, however many levels of policies list them', async () => {
    const {
      source: ilert,
      paths,
      requests,
    } = source({
      ...list(schedule(1, 'Data'), { ...schedule(2, 'Platform'), timezone: 'Europe/Berlin' }),
      'GET /on-calls': () => [
        onCall(2, 7),
        onCall(2, 7),
        onCall(1, 9),
        { user: user(9), escalationLevel: 2 },
      ],
    });
    expect(await ilert.onCall(['Platform'])('Platform')).toEqual({
      people: [person(7)],
      note: null,
      timezone: 'Europe/Berlin',
    });
    expect(paths()).toEqual([
      'GET /schedules?start-index=0&max-results=20',
      'GET /on-calls?schedules=2&expand=user&start-index=0&max-results=250',
    ]);
    expect(requests[0]?.headers).toEqual({ Accept: 'application/json', Authorization: 'Bearer key' });
  });

  test('rule 20: several schedules are one request; one that is unknown never stops the others', async () => {
    const { source: ilert, paths } = source({
      ...list(schedule(1, 'Data'), schedule(2, 'Platform')),
      'GET /on-calls': () => [onCall(2, 7), onCall(1, 9)],
    });
    const read = ilert.onCall(['Data', 'Platform', 'Dat']);
    expect(await read('Data')).toMatchObject({ people: [person(9)] });
    expect(await read('Platform')).toMatchObject({ people: [person(7)] });
    await expect(read('Dat')).rejects.toMatchObject({
      message: 'ilert has no schedule with the name or id “Dat” that this key can see.',
      fix: 'Did you mean “Data”?',
    });
    expect(paths().at(-1)).toContain('schedules=1&schedules=2');
    // The list is read twice: a short page does not prove that the unknown one does not exist.
    expect(paths()).toHaveLength(4);
  });

  test('rule 25: a short page does not prove that it was the last', async () => {
    const { source: ilert } = source({
      'GET /schedules?': (path) => {
        const [start] = path.match(/\d+/) ?? [];
        return start === '0' ? [schedule(1, 'A')] : start === '1' ? [schedule(2, 'B')] : [];
      },
      'GET /on-calls': () => [onCall(2, 7)],
    });
    expect(await ilert.onCall(['B'])('B')).toMatchObject({ people: [person(7)] });
  });

  test('a number is asked for as an id, and is a name if there is no such id', async () => {
    const answers = { ...list(schedule(1, '247')), 'GET /on-calls': () => [onCall(1, 7)] };
    const named = source({ ...answers, 'GET /schedules/247': () => status(404) });
    expect(await named.source.onCall(['247'])('247')).toMatchObject({ people: [person(7)] });
    expect(named.paths().slice(0, 2)).toEqual([
      'GET /schedules/247',
      'GET /schedules?start-index=0&max-results=20',
    ]);
    const byId = source({ ...answers, 'GET /schedules/1': () => schedule(1, 'Data') });
    expect(await byId.source.onCall(['1'])('1')).toMatchObject({ people: [person(7)] });
    expect(byId.paths()).toHaveLength(2);
  });

  test('nobody by the list is nobody only if the schedule’s own shifts say so', async () => {
    const { source: ilert, paths } = source({
      ...list(schedule(1, 'A'), schedule(2, 'B')),
      'GET /on-calls': () => [],
      'GET /schedules/1/shifts': () => [shift(7, -5, 5), shift(8, -5, 0), shift(9, 0.001, 5)],
      'GET /schedules/2/shifts': () => [],
    });
    const read = ilert.onCall(['A', 'B']);
    expect(await read('A')).toEqual({ people: [person(7)], note: null });
    expect(await read('B')).toEqual({ people: [], note: null });
    // A month more, in case only shifts that begin in the span are returned.
    expect(paths().at(-1)).toBe(
      'GET /schedules/2/shifts?from=2026-10-23T09:00:00.000Z&until=2026-11-23T09:01:00.000Z',
    );
  });

  test('at a time, only whoever is on call at that moment', async () => {
    const { source: ilert, paths } = source({
      ...list(schedule(1, 'A')),
      'GET /on-calls': () => [onCall(1, 7, -2, 0), onCall(1, 8, 0, 2), onCall(1, 9, 0.005, 2)],
    });
    expect(await ilert.onCall(['A'], now)('A')).toMatchObject({ people: [person(8)] });
    expect(paths().at(-1)).toContain('from=2026-11-23T09:00:00.000Z&until=2026-11-23T09:01:00.000Z');
  });

  test('whoever is listed without an address is looked up once; who is gone keeps what is left of them', async () => {
    const { source: ilert, paths } = source({
      ...list(schedule(1, 'A')),
      'GET /on-calls': () => [
        { ...onCall(1, 7), user: { id: 7, firstName: 'User' } },
        { ...onCall(1, 7, -1, 2), user: { id: 7 } },
        { ...onCall(1, 8), user: { id: 8, firstName: '', lastName: null } },
        { ...onCall(1, 9), user: null },
      ],
      'GET /users/7': () => user(7),
    });
    expect(await ilert.onCall(['A'])('A')).toMatchObject({
      people: [
        person(7),
        { email: null, name: 'user 8', aliases: ['8'] },
        { email: null, name: 'an entry without a user', aliases: [] },
      ],
    });
    expect(paths().filter((path) => path.startsWith('GET /users'))).toEqual(['GET /users/7', 'GET /users/8']);
  });

  test.each([401, 403, 404, 429, 500])('rule 4: %d is a failure, never nobody', async (code) => {
    for (const path of ['GET /on-calls', 'GET /schedules/1/shifts']) {
      const { source: ilert } = source({
        ...list(schedule(1, 'A')),
        'GET /on-calls': () => [],
        [path]: () => status(code),
      });
      await expect(ilert.onCall(['A'])('A')).rejects.toMatchObject({ status: code });
    }
  });

  test.each([
    [{ data: [] }],
    [undefined],
    [[null]],
    [[{ ...onCall(1, 7), start: 'soon' }]],
    [[{ ...onCall(1, 7), end: null }]],
    [[{ ...onCall(1, 7), schedule: {} }]],
    [[{ ...onCall(1, 7), user: { email: 'a@example.com' } }]],
  ])('rule 4: an answer of another shape is a failure: %j', async (answer) => {
    const { source: ilert } = source({ ...list(schedule(1, 'A')), 'GET /on-calls': () => answer });
    await expect(ilert.onCall(['A'])('A')).rejects.toThrow('does not look as documented');
  });
});

describe('shifts', () => {
  test('that come are one list for all; older ones are each schedule’s own', async () => {
    const { source: ilert, paths } = source({
      ...list(schedule(1, 'A'), schedule(2, 'B')),
      'GET /on-calls': () => [onCall(1, 7, -1, 30), onCall(2, 8, -1, 30), onCall(1, 9, -200, -130)],
      'GET /schedules/1/shifts': () => [shift(6, -300, -150), shift(5, -900, -800)],
    });
    const coming = await ilert.shifts(['A', 'B'], inHours(-2), inHours(48))('B');
    expect(coming).toMatchObject([{ person: person(8), from: inHours(-1), until: inHours(30) }]);
    expect(paths()).toHaveLength(2);
    const all = await ilert.shifts(['A'], inHours(-200), inHours(48))('A');
    expect(all.map(({ person }) => person.aliases[0])).toEqual(['6', '7']);
    expect(paths().filter((path) => path.includes('exclude-overrides'))).toEqual([]);
  });

  test('of more than three months are read in parts', async () => {
    const { source: ilert, paths } = source({
      ...list(schedule(1, 'A')),
      'GET /on-calls': () => [onCall(1, 7, -1, 5000)],
    });
    await ilert.shifts(['A'], now, inHours(24 * 100))('A');
    const spans = paths().flatMap((path) => /from=([^&]+)&until=([^&]+)/.exec(path)?.slice(1, 3) ?? []);
    expect(spans.map((time) => time.slice(0, 10))).toEqual([
      '2026-11-23',
      '2027-02-20',
      '2027-02-20',
      '2027-03-03',
    ]);
  });

  test('an error in one part stops only what needs it, and is no unhandled rejection', async () => {
    const { source: ilert } = source({
      ...list(schedule(1, 'A')),
      'GET /on-calls': () => status(500),
      'GET /schedules/1/shifts': () => status(403),
    });
    await expect(ilert.shifts(['A'], inHours(-900), inHours(48))('A')).rejects.toBeInstanceOf(Failure);
  });
});

describe('a list', () => {
  const many = (count: number, start = 0) =>
    Array.from({ length: count }, (_, nth) => schedule(start + nth + 1, `S${start + nth + 1}`));

  test('is read on from where it stopped, until a page is not full', async () => {
    const { source: ilert, paths } = source({
      'GET /schedules?': (path) => (path.includes('start-index=0') ? many(20) : many(3, 20)),
      'GET /on-calls': () => [onCall(23, 7)],
    });
    expect(await ilert.onCall(['S23'])('S23')).toMatchObject({ people: [person(7)] });
    expect(paths().slice(0, 2)).toEqual([
      'GET /schedules?start-index=0&max-results=20',
      'GET /schedules?start-index=20&max-results=20',
    ]);
  });

  test('of on-calls goes on after fewer than were asked for, if they are as many as ilert usually returns', async () => {
    const { source: ilert } = source({
      ...list(schedule(1, 'A')),
      'GET /on-calls': (path) =>
        path.includes('start-index=0')
          ? Array.from({ length: 50 }, () => onCall(1, 7))
          : path.includes('start-index=50') && [onCall(1, 8)],
    });
    expect(await ilert.onCall(['A'])('A')).toMatchObject({ people: [person(7), person(8)] });
  });

  test('that never ends is a failure', async () => {
    const { source: ilert } = source({ 'GET /schedules?': () => many(20) });
    await expect(ilert.onCall(['A'])('A')).rejects.toThrow('ilert’s list /schedules never ends.');
  });

  test('with the same name twice asks for the id', async () => {
    const { source: ilert } = source(list(schedule(1, 'A'), schedule(2, 'A')));
    await expect(ilert.onCall(['A'])('A')).rejects.toMatchObject({ fix: expect.stringContaining('1 or 2') });
  });
});

test('a list of on-calls that is too much for many schedules is asked for each', async () => {
  const { source: ilert, paths } = source({
    ...list(schedule(1, 'A'), schedule(2, 'B')),
    'GET /on-calls': (path) =>
      path.includes('schedules=1&schedules=2') ? status(504) : [onCall(path.includes('=1&') ? 1 : 2, 7)],
  });
  const read = ilert.onCall(['A', 'B']);
  for (const name of ['A', 'B']) expect(await read(name)).toMatchObject({ people: [person(7)] });
  expect(paths().filter((path) => path.startsWith('GET /on-calls'))).toHaveLength(3);
});

test('rule 19: a refused key says which input to check, and which role its user needs', async () => {
  const { source: ilert, requests } = source({});
  await settle(ilert.onCall(['A'])('A'));
  for (const code of [401, 403]) expect(requests[0]?.fix?.(code, '')).toContain('ilert-token');
  expect(requests[0]?.fix?.(403, '')).toContain('Responder');
});

test('a 429 that does not say how long is waited out for a while, and one that does as long as it says', async () => {
  const { source: ilert, requests } = source({});
  await settle(ilert.onCall(['A'])('A'));
  const limit = (after: string | null, status = 429) =>
    requests[0]?.limit?.({ status, headers: { get: () => after }, body: {}, text: '' }, now);
  expect([limit(null), limit('3'), limit(null, 503)]).toEqual([{ after: 15_000 }, null, null]);
});

test('who is found by another address is not put on call', async () => {
  const find = source({ 'POST /users/search-email': () => user(7) }).source.overrides?.find;
  const named = (email: string) => find?.({ email, name: null, aliases: [] });
  expect(await named('U7@example.com')).toEqual(person(7));
  expect(await named('u77@example.com')).toBeNull();
});
