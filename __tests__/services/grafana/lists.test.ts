import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../../src/failure.ts';
import { inHours, now } from '../given.ts';
import { named, page, schedules, shift, status, user } from './given.ts';

describe('rule 20: several schedules', () => {
  const names = Array.from({ length: 11 }, (_, index) => `N${index}`);
  const few = names.slice(1);
  const nameIn = (path: string) => path.split('?name=')[1] ?? '';

  test('that are few are asked for by name: the list takes Grafana longer than anybody waits', async () => {
    const { source, paths } = schedules((path) =>
      path.startsWith('/users')
        ? page(few.map((name) => user(`U${name}`)))
        : page([named(nameIn(path), `U${nameIn(path)}`)]),
    );
    expect(await Promise.all(few.map(source.onCall(few)))).toMatchObject(
      few.map((name) => ({ people: [{ email: `u${name.toLowerCase()}@example.com` }] })),
    );
    expect(paths()).toEqual([...few.map((name) => `/schedules/?name=${name}`), '/users/']);
    await Promise.all(few.map(source.onCall(few)));
    expect(paths()).toHaveLength(11);
  });

  test('that are many are read from the list, all of it: a name on two pages must not be guessed', async () => {
    const elsewhere = 'https://evil.example.com/?page=2';
    const { source, paths, requests } = schedules((path) => {
      if (path.includes('page=2'))
        return page([...names.slice(5).map((name) => named(name)), named('N0')], 2);
      return page(
        [...names.slice(1, 5).map((name) => named(name)), { ...named('N0'), id: 'S2' }],
        2,
        elsewhere,
      );
    });
    const onCall = source.onCall(names);
    await expect(onCall('N0')).rejects.toMatchObject({ fix: expect.stringContaining('S2 or S-N0') });
    for (const name of few) expect(await onCall(name)).toEqual({ people: [], note: null });
    expect(paths()).toEqual(['/schedules/', '/schedules/?page=2']);
    expect(requests.every(({ bulk }) => bulk)).toBe(true);
  });

  test('that are fewer than the pages of the list are asked for by name', async () => {
    const { source, paths } = schedules((path) =>
      path.includes('?name=') ? page([named(nameIn(path))]) : page([named('Z')], 12, 'next'),
    );
    await Promise.all(names.map(source.onCall(names)));
    expect(paths()).toEqual(['/schedules/', ...names.map((name) => `/schedules/?name=${name}`)]);
  });

  test('are asked for one by one where the list can’t be read, and one that fails stops no other', async () => {
    const { source } = schedules((path) => {
      if (path === '/schedules/') return status(500);
      return path.endsWith('=N1') ? page([named('N1')]) : status(503);
    });
    const onCall = source.onCall(names);
    expect(await onCall('N1')).toEqual({ people: [], note: null });
    await expect(onCall('N2')).rejects.toBeInstanceOf(Failure);
  });

  test.each([401, 403, 404, 429])('are not asked for one by one after %d', async (code) => {
    const { source, paths } = schedules(() => status(code));
    await expect(source.onCall(names)('N1')).rejects.toMatchObject({ status: code });
    expect(paths()).toEqual(['/schedules/']);
  });
});

describe('a list without an end', () => {
  const someone = shift({ user_pk: 'ANA' }, -1, 1);
  test.each([
    ['that claims so', () => page([someone], 1e9, 'x'), 1],
    ['whose last page has another after it', () => page([someone], 2, 'x'), 2],
    ['that says nothing of its length', () => ({ count: 0, next: 'x', results: [] }), 1],
  ])('%s fails at once', async (_, answer, requests) => {
    const { source, paths } = schedules((path) => (path.includes('final') ? answer() : page([named('A')])));
    await expect(source.shifts(['A'], now, inHours(1))('A')).rejects.toMatchObject({
      message: 'Grafana’s list /schedules/S-A/final_shifts never ends.',
    });
    expect(paths()).toHaveLength(1 + requests);
  });
});
