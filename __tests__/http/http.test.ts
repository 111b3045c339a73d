import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHttp } from '../../src/http/http.ts';
import type { Fetch, Request, World } from '../../src/http/request.ts';
import { day, inHours, now, type Reply, world } from '../given.ts';

const request: Request = {
  service: 'X',
  method: 'GET',
  url: 'https://x.org/a?key=1',
  headers: { Authorization: 'k' },
};
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const send = (given: World, over: Partial<Request> = {}, deadline = minutes(5)) =>
  createHttp(given, deadline).send({ ...request, ...over });

const reset = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
const down: Reply = { status: 503 };

describe('a request', () => {
  test('is sent unchanged, and never follows a redirect (rule 11)', async () => {
    const given = world([{ text: '{"a":1}' }]);
    expect(await send(given, { method: 'POST', body: 'b' })).toEqual({ a: 1 });
    expect(given.sent).toEqual([
      {
        url: 'https://x.org/a?key=1',
        init: {
          method: 'POST',
          headers: { Authorization: 'k' },
          body: 'b',
          redirect: 'manual',
          signal: expect.anything(),
        },
      },
    ]);
  });

  test('that writes is never sent by a run that writes nothing (rule 18)', async () => {
    const given = world([{}, {}]);
    const http = createHttp(given, minutes(5), {}, true);
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const)
      await expect(http.send({ ...request, method })).rejects.toThrow(`to send X a ${method}`);
    expect(given.sent).toEqual([]);
    await http.send({ ...request, method: 'POST', isRead: true });
    await http.send(request);
    expect(given.sent).toHaveLength(2);
  });

  test('without a body has none', async () => {
    const given = world([{}]);
    await send(given);
    expect(given.sent[0]?.init).not.toHaveProperty('body');
  });

  test('rule 10: that is refused echoes no secret, not even cut', async () => {
    const text = JSON.stringify({ message: `${'x'.repeat(296)} s3cret` });
    const given = world([{ status: 401, text }], { redact: (said) => said.replaceAll('s3cret', '***') });
    await expect(send(given)).rejects.toMatchObject({ message: expect.stringMatching(/x \*\*\*”\.$/) });
  });

  test('rule 10: that is answered with a secret of ours, be it as text or as JSON, does not get it', async () => {
    const given = () =>
      world([{ text: '"s3cret \\u00733cret"' }], { redact: (said) => said.replaceAll('s3cret', '***') });
    expect(await send(given(), { expects: 'text' })).toBe('"*** \\u00733cret"');
    expect(await send(given())).toBe('*** ***');
  });

  test('is counted, its repetitions too', async () => {
    const http = createHttp(world([down, {}, {}]), minutes(5));
    await http.send(request);
    await http.send(request);
    expect(http.sent).toBe(3);
  });
});

describe('rule 9: another try', () => {
  test.each([
    ['a connection error', reset],
    ['429', { status: 429 }],
    ['500', { status: 500 }],
    ['504', { status: 504, text: '<html>' }],
  ])('follows %s', async (_, trouble) => {
    const given = world([trouble, { text: '"fine"' }]);
    expect(await send(given)).toBe('fine');
    expect(given.sent).toHaveLength(2);
  });

  test.each([301, 302, 307, 400, 401, 403, 404, 409, 422])('does not follow %d', async (status) => {
    const given = world([{ status }, {}]);
    await expect(send(given)).rejects.toMatchObject({ status, retry: null });
    expect(given.sent).toHaveLength(1);
  });

  test('does not follow an answer that is not JSON', async () => {
    const given = world([{ text: '<html>' }, {}]);
    await expect(send(given)).rejects.toThrow('something other than JSON');
    expect(given.sent).toHaveLength(1);
  });

  test('comes four times at most, later each time, and no sleep follows the last', async () => {
    const given = world([down, down, down, down, down, down]);
    await expect(send(given)).rejects.toMatchObject({ status: 503 });
    expect([given.sent.length, given.naps]).toEqual([5, [500, 1_000, 2_000, 4_000]]);
  });

  test('that gets a 500 again and again does not say that it will pass', async () => {
    const broken: Reply = { status: 500, text: '{"message":"oops"}' };
    const given = world([broken, broken, broken, broken, broken]);
    await expect(send(given)).rejects.toMatchObject({
      message: 'X answered 500 to GET /a: “oops”.',
      fix: expect.stringContaining('Every try got the same answer, so this may not be temporary'),
      status: 500,
    });
  });

  test('is spread by chance, so that many runs don’t come at once', async () => {
    const given = world([down, {}], { random: () => 0.5 });
    await send(given);
    expect(given.naps).toEqual([750]);
  });

  test('waits as long as the service says, in seconds, by its own header first', async () => {
    const headers = { 'Retry-After': '7', 'X-Period': '3' };
    const [plain, own] = [world([{ status: 429, headers }, {}]), world([{ status: 429, headers }, {}])];
    await send(plain);
    await send(own, { retryHeader: 'x-period' });
    expect([plain.naps, own.naps]).toEqual([[7_000], [3_000]]);
  });

  test('never waits past the deadline: the last failure is reported at once', async () => {
    const given = world([{ status: 429, headers: { 'retry-after': '300' } }]);
    await expect(send(given)).rejects.toThrow('The next try would be in 300 s, past the run’s `timeout`.');
    expect([given.sent.length, given.naps]).toEqual([1, []]);
  });

  test('of a request whose time is over is not sent at all', async () => {
    const given = world([{}]);
    await expect(send(given, {}, now)).rejects.toThrow('The run’s `timeout` expired');
    expect(given.sent).toEqual([]);
  });

  test('ends where the run ends during the sleep', async () => {
    const given = world([down, {}], { sleep: () => Promise.reject(new Error('aborted')) });
    await expect(send(given)).rejects.toThrow('The run’s `timeout` expired before X answered GET /a.');
    expect(given.sent).toHaveLength(1);
  });

  test('waits until a date by the clock that is passed in', async () => {
    const given = world([{ status: 429, headers: { 'retry-after': minutes(1).toUTCString() } }, {}]);
    await send(given);
    expect(given.naps).toEqual([60_000]);
  });

  test.each(['0', '0.1', 'Wed, 21 Oct 2015 07:28:00 GMT', '-5'])(
    'never comes at once, even where Retry-After is %s',
    async (wait) => {
      const given = world(
        Array.from({ length: 5 }, () => ({ status: 429, headers: { 'retry-after': wait } })),
      );
      await expect(send(given)).rejects.toMatchObject({ status: 429 });
      expect(given.naps).toHaveLength(4);
      for (const nap of given.naps) expect(nap).toBeGreaterThanOrEqual(500);
    },
  );
});

test('any answers: never more than five tries, never asleep past the deadline, a final answer is the last', async () => {
  const reply = fc.record({
    status: fc.constantFrom(200, 204, 302, 400, 404, 429, 500, 503),
    headers: fc.oneof(
      fc.constant({}),
      fc
        .oneof(fc.nat(400).map(String), fc.string())
        .map((text) => ({ 'retry-after': text.replace(/[^\x20-\x7e]/g, '') })),
    ),
    text: fc.constantFrom('{}', 'null', '', '<html>', '{"message":"m"}', '{"message":{}}'),
  });
  const replies = fc.array(fc.oneof({ weight: 4, arbitrary: reply }, fc.constant(reset)), {
    minLength: 6,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(replies, fc.nat(20_000), async (replies, patience) => {
      const given = world(replies);
      const at = new Date(now.getTime() + patience);
      const outcome = await send(given, {}, at).then(
        () => 'answered',
        (error) => error,
      );
      if (outcome !== 'answered')
        expect(outcome).toMatchObject({ name: 'Failure', reason: expect.any(String) });
      expect(given.sent.length).toBeLessThanOrEqual(5);
      const repeated = replies.slice(0, Math.max(0, given.sent.length - 1));
      expect(given.naps).toHaveLength(repeated.length);
      if (given.naps.length > 0) expect(given.now().getTime()).toBeLessThan(at.getTime());
      for (const earlier of repeated) {
        if (!(earlier instanceof Error)) expect(earlier.status === 429 || earlier.status >= 500).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

const hangs: Fetch = (_url, { signal }) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

describe('a service that does not answer', () => {
  test('is given ten seconds for each try', async () => {
    const left: boolean[] = [];
    const given = world([]);
    const fetch: Fetch = async (_url, { signal }) => {
      given.pass(9_999);
      left.push(signal.aborted);
      given.pass(1);
      signal.throwIfAborted();
      return { status: 200, headers: new Headers(), text: async () => '"too late"' };
    };
    await expect(send({ ...given, fetch }, {}, inHours(24))).rejects.toThrow(
      'X could not be reached for GET /a: no answer within 10 s.',
    );
    expect(left).toEqual([false, false, false, false, false]);
  });

  test('is left where the run’s time is over', async () => {
    const given = world([], { fetch: hangs });
    const http = createHttp(given, new Date(now.getTime() + 5_000));
    const outcome = http.send(request);
    await http.begun;
    given.pass(5_000);
    await expect(outcome).rejects.toThrow('The run’s `timeout` expired before X answered GET /a.');
  });

  test('in the middle of its answer is asked again', async () => {
    let tries = 0;
    const fetch: Fetch = async () => {
      tries += 1;
      const text = async () => (tries === 1 ? Promise.reject(reset) : '"whole"');
      return { status: 200, headers: new Headers(), text };
    };
    expect(await send(world([], { fetch }))).toBe('whole');
  });
});

describe('a run that somebody cancels', () => {
  const said = 'The run was cancelled before X answered GET /a.';

  test('gives up the request on its way', async () => {
    const stop = new AbortController();
    const http = createHttp(world([], { fetch: hangs, cancelled: stop.signal }), minutes(5));
    const outcome = http.send(request);
    await http.begun;
    stop.abort();
    await expect(outcome).rejects.toThrow(said);
  });

  test('gives up the wait for another try', async () => {
    const stop = new AbortController();
    const sleep: World['sleep'] = async (_milliseconds, signal) => {
      stop.abort();
      signal.throwIfAborted();
    };
    const given = world([down, {}], { sleep, cancelled: stop.signal });
    await expect(send(given)).rejects.toThrow(said);
    expect(given.sent).toHaveLength(1);
  });

  test('sends nothing more', async () => {
    const given = world([{}], { cancelled: AbortSignal.abort() });
    await expect(send(given)).rejects.toThrow(said);
    expect(given.sent).toEqual([]);
  });
});

test('services wait side by side: one’s retry does not hold up another', async () => {
  const sleep = () => new Promise<void>(() => {});
  const slow = world([down], { sleep });
  const fast = world([{ text: '"b"' }]);
  const fetch: Fetch = (url, init) => (url.includes('slow') ? slow : fast).fetch(url, init);
  const http = createHttp({ ...slow, fetch }, new Date(now.getTime() + day));
  const waiting = http.send({ ...request, url: 'https://slow.org' });
  expect(await Promise.race([waiting, http.send(request)])).toBe('b');
});

test('the first request counts as sent when it is, and not before', async () => {
  const told: string[] = [];
  const given = world([{}]);
  const fetch: Fetch = async (...request) => {
    told.push('asked');
    return given.fetch(...request);
  };
  const http = createHttp({ ...given, fetch }, new Date(now.getTime() + day));
  const begun = http.begun.then(() => told.push('begun'));
  await Promise.resolve();
  expect(told).toEqual([]);
  await Promise.all([http.send(request), begun]);
  expect(told).toEqual(['asked', 'begun']);
});
