import { setImmediate } from 'node:timers/promises';
import { describe, expect, jest, test } from '@jest/globals';
import { fulfilled, once, oncePerKey, oncePerRun, startAll } from '../../../src/services/kit/once.ts';

const down = () => Promise.reject(new Error('down'));

test('whoever asks at the same time shares one request, which is not sent before', async () => {
  const load = jest.fn(async () => 'users');
  const users = once(load);
  expect(load).not.toHaveBeenCalled();
  expect(await Promise.all([users(), users()])).toEqual(['users', 'users']);
  expect(load).toHaveBeenCalledTimes(1);
});

test('a failure that nobody has asked for yet does not end the process, and is there for whoever asks', async () => {
  const list = once(down);
  const byId = oncePerKey((_id: string) => down());
  byId.fill('filled', down());
  const read = startAll(['A'], down);
  void list();
  void byId('asked');
  // An unhandled rejection would be raised by now.
  await setImmediate();
  for (const kept of [list(), byId('filled'), byId('asked'), read('A')]) {
    await expect(kept).rejects.toThrow('down');
  }
});

describe('by key', () => {
  test('each is loaded once, for itself', async () => {
    const load = jest.fn(async (id: string) => `user ${id}`);
    const user = oncePerKey(load);
    expect(await Promise.all(['1', '2', '1'].map(user))).toEqual(['user 1', 'user 2', 'user 1']);
    expect(load.mock.calls.map(([id]) => id)).toEqual(['1', '2']);
  });

  test('what came in a list is not asked for again', async () => {
    const load = jest.fn(async (id: string) => `user ${id}`);
    const user = oncePerKey(load);
    user.fill('1', 'from the list');
    expect([user.has('1'), user.has('2')]).toEqual([true, false]);
    expect(await user('1')).toBe('from the list');
    expect(load).not.toHaveBeenCalled();
  });
});

test('all schedules are asked for at once, whatever is awaited first: a run is not the sum of their times', async () => {
  const load = jest.fn(async (schedule: string) => schedule);
  const read = startAll(['A', 'B'], load);
  expect(load).toHaveBeenCalledTimes(2);
  expect(await read('B')).toBe('B');
  expect(load).toHaveBeenCalledTimes(2);
});

test('what a service shares belongs to one run: the next one reads for itself', () => {
  const create = jest.fn((context: object) => ({ context }));
  const shared = oncePerRun(create);
  const [run, next] = [{}, {}];
  expect(shared(run)).toBe(shared(run));
  expect(shared(next)).not.toBe(shared(run));
  expect(create).toHaveBeenCalledTimes(2);
});

test('even `undefined` is made once in a run', () => {
  const create = jest.fn(() => undefined);
  const shared = oncePerRun(create);
  const run = {};
  expect([shared(run), shared(run), create.mock.calls.length]).toEqual([undefined, undefined, 1]);
});

test('of several, those that did not fail are given', async () => {
  expect(await fulfilled([Promise.resolve('ana'), down(), Promise.resolve('ben')])).toEqual(['ana', 'ben']);
});
