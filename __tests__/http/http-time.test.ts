import { describe, expect, test } from '@jest/globals';
import { createHttp } from '../../src/http/http.ts';
import type { Fetch, Lane, Request } from '../../src/http/request.ts';
import { now, world } from '../given.ts';

const request: Request = {
  service: 'X',
  method: 'GET',
  url: 'https://x.org/a?key=1',
  headers: { Authorization: 'k' },
};
const seconds = (count: number) => new Date(now.getTime() + count * 1_000);
const minutes = (count: number) => seconds(count * 60);

describe('rule 9: the time of a run has parts', () => {
  const parts = () => {
    const given = world([{ status: 503 }, {}, {}, { status: 429, headers: { 'retry-after': '100' } }, {}]);
    return { given, http: createHttp(given, minutes(5), { sources: 120_000, targets: 60_000 }) };
  };

  test('what is read may not use the time that is kept for what comes after it', async () => {
    const { given, http } = parts();
    given.pass(190_000);
    await expect(http.send(request)).rejects.toMatchObject({
      message: expect.stringContaining(
        'The part of the run’s `timeout` reserved for reading expired before X',
      ),
      fix: expect.stringContaining('raise `timeout`'),
    });
    expect(given.sent).toEqual([]);
    http.stage('targets');
    await http.send(request);
    given.pass(60_000);
    await expect(http.send(request)).rejects.toThrow('reserved for reading expired');
    http.stage('writes');
    await http.send(request);
    await expect(http.send(request)).rejects.toThrow('in 100 s, past the run’s `timeout`');
    given.pass(50_000);
    http.stage('writes');
    await expect(http.send(request)).rejects.toThrow('The run’s `timeout` expired before X answered');
  });

  test('what was on its way when the run moved on, and has no time for another try, says why', async () => {
    const http: { now?: ReturnType<typeof createHttp> } = {};
    const given = world([]);
    const fetch: Fetch = async () => {
      http.now?.stage('targets');
      given.pass(9_800);
      throw new Error('aborted');
    };
    http.now = createHttp({ ...given, fetch }, new Date(now.getTime() + 10_000), { sources: 300 });
    await expect(http.now.send(request)).rejects.toThrow(
      'for GET /a: no answer in time. The next try would be in 1 s, past the run’s `timeout`.',
    );
  });

  test('what was on its way when the run moved on is tried again', async () => {
    const http: { now?: ReturnType<typeof createHttp> } = {};
    const given = world([]);
    let sent = 0;
    const fetch: Fetch = async () => {
      sent += 1;
      if (sent > 1) return { status: 200, headers: new Headers(), text: async () => '"late"' };
      http.now?.stage('targets');
      given.pass(200_000);
      throw new Error('aborted');
    };
    http.now = createHttp({ ...given, fetch }, minutes(5), { sources: 120_000 });
    expect(await http.now.send(request)).toBe('late');
  });
});

describe('rule 20: a request that must wait for its place in the lane', () => {
  const lane: Lane = { name: 'X’s lists', abreast: 1, perMinute: 1, fromStart: true };
  const two = (end: number) => {
    const given = world([{ text: '1' }, { text: '2' }]);
    const http = createHttp(given, seconds(end));
    return { given, both: Promise.allSettled([1, 2].map(() => http.send({ ...request, lane }))) };
  };

  test('waits, and then goes', async () => {
    const { given, both } = two(61);
    expect(await both).toMatchObject([{ value: 1 }, { value: 2 }]);
    expect([given.sent.length, given.naps]).toEqual([2, [60_000]]);
  });

  test.each([30, 60])('fails at once if the run ends before, in %d s', async (end) => {
    const { given, both } = two(end);
    expect(await both).toMatchObject([
      { value: 1 },
      { reason: { message: 'The run’s `timeout` expired before X answered GET /a.' } },
    ]);
    expect([given.sent.length, given.naps]).toEqual([1, []]);
  });
});
