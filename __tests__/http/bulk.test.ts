import { describe, expect, test } from '@jest/globals';
import { createHttp } from '../../src/http/http.ts';
import type { Fetch, Request } from '../../src/http/request.ts';
import { inHours, type Reply, world } from '../given.ts';

const request: Request = { service: 'X', method: 'GET', url: 'https://x.org/all', headers: {}, bulk: true };

describe('a bulk read, which can be made in parts', () => {
  test('that takes too long is not tried again: four more tries of ten seconds would eat the run’s time', async () => {
    const given = world([]);
    const fetch: Fetch = async (url, init) => {
      given.sent.push({ url, init });
      given.pass(10_000);
      init.signal.throwIfAborted();
      throw new Error('not cut off');
    };
    const asked = createHttp({ ...given, fetch }, inHours(24)).send(request);
    await expect(asked).rejects.toMatchObject({
      message: 'X could not be reached for GET /all: no answer within 10 s.',
      tooMuch: true,
    });
    expect([given.sent.length, given.naps]).toEqual([1, []]);
  });

  test.each([500, 502, 504])('that fails with %d is not tried again either', async (status) => {
    const given = world([{ status }, {}]);
    await expect(createHttp(given, inHours(24)).send(request)).rejects.toMatchObject({
      status,
      tooMuch: true,
    });
    expect(given.sent).toHaveLength(1);
  });

  test('that is too large is too much', async () => {
    const given = world([Object.assign(new Error('content size over limit'), { type: 'max-size' })]);
    await expect(createHttp(given, inHours(24)).send(request)).rejects.toMatchObject({ tooMuch: true });
  });

  const reset = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
  test.each<[string, Reply | Error]>([
    ['a limit', { status: 429 }],
    ['a broken connection', reset],
  ])('is tried again after %s, which its parts would meet too', async (_, trouble) => {
    const given = world([trouble, { text: '"fine"' }]);
    expect(await createHttp(given, inHours(24)).send(request)).toBe('fine');
    const last = world([trouble, trouble, trouble, trouble, trouble]);
    await expect(createHttp(last, inHours(24)).send(request)).rejects.toMatchObject({ tooMuch: false });
    expect(last.sent).toHaveLength(5);
  });
});
