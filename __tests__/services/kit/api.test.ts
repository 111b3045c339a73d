import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { Failure, settle } from '../../../src/failure.ts';
import { HttpFailure } from '../../../src/http/answer.ts';
import { type Call, createApi, hasStatus, isRefusal, orNull } from '../../../src/services/kit/api.ts';
import { http } from '../given.ts';

const schema = z.object({ name: z.string() });
const failure = (status: number | null) => new HttpFailure(`${status}`, '', { status });

async function sent(call: Partial<Call<unknown>> = {}, answer: unknown = { name: 'Data' }) {
  const fake = http(() => answer);
  const api = createApi({
    http: fake,
    service: 'Pager',
    root: 'https://api.example.com',
    headers: { Authorization: 'Bearer key' },
    advice: { 401: 'Check the key.', 404: 'Check the address.' },
    retryHeader: 'x-wait',
  });
  const result = await api({ path: '/v1/schedules', schema, ...call });
  const [request] = fake.requests;
  if (!request) throw new Error('nothing was sent');
  return { result, request };
}

describe('a request', () => {
  test('carries the key in a header, never in the address, where proxies log it', async () => {
    const { request, result } = await sent({ query: { page_size: 100 } });
    expect(request).toMatchObject({
      service: 'Pager',
      method: 'GET',
      url: 'https://api.example.com/v1/schedules?page_size=100',
      headers: { Accept: 'application/json', Authorization: 'Bearer key' },
      retryHeader: 'x-wait',
    });
    expect(request.headers).not.toHaveProperty('Content-Type');
    expect(request.body).toBeUndefined();
    expect(result).toEqual({ name: 'Data' });
  });

  test('says what a name says: “R&D #1” is one value and not several', async () => {
    const { request } = await sent({
      query: { name: 'R&D #1', ids: ['a', 'b'], after: null, at: undefined },
    });
    expect([...new URL(request.url).searchParams]).toEqual([
      ['name', 'R&D #1'],
      ['ids', 'a'],
      ['ids', 'b'],
    ]);
  });

  test.each([[{}], [{ after: null }]])('has no “?” without a query: %j', async (query) => {
    expect((await sent({ query })).request.url).toBe('https://api.example.com/v1/schedules');
  });

  test('that writes is JSON, and says whether it may be sent twice', async () => {
    const { request } = await sent({ method: 'POST', body: { alias: 'x' }, notIdempotent: true });
    expect(request).toMatchObject({ method: 'POST', body: '{"alias":"x"}', notIdempotent: true });
    expect(request.headers).toMatchObject({ 'Content-Type': 'application/json' });
  });

  test('waits for headers that must be asked for first', async () => {
    const fake = http(() => ({ name: 'Data' }));
    const headers = async () => ({ Authorization: 'Bearer later' });
    await createApi({ http: fake, service: 'X', root: 'https://x.org', headers, advice: {} })({
      path: '/',
      schema,
    });
    expect(fake.requests[0]?.headers).toMatchObject({ Authorization: 'Bearer later' });
  });
});

describe('an API that is asked by POST', () => {
  const asked = async (call: Partial<Call<unknown>>, answer: unknown = { name: 'Data' }) => {
    let writes = 0;
    const wrote = () => {
      writes += 1;
    };
    const fake = { ...http(() => answer), wrote };
    const errorIn = (body: unknown) => (Object.hasOwn(Object(body), 'errors') ? failure(400) : null);
    const api = createApi({
      http: fake,
      service: 'X',
      root: 'https://x.org',
      headers: {},
      advice: {},
      errorIn,
    });
    const result = await settle(api({ method: 'POST', path: '/graphql', schema, ...call }));
    return { result, writes, request: fake.requests[0] };
  };

  test('tells a question from a write', async () => {
    expect(await asked({ isRead: true })).toMatchObject({ writes: 0, request: { isRead: true } });
    expect(await asked({})).toMatchObject({ writes: 1, request: { isRead: false } });
  });

  test('may hide an error in a 200, and then nothing counts as written', async () => {
    const { result, writes } = await asked({}, { name: 'Data', errors: [] });
    expect([hasStatus(result, 400), writes]).toEqual([true, 0]);
  });
});

test('an error says what to do: the request’s own advice first, then the service’s', async () => {
  const { request } = await sent({ advice: { 404: 'Check the team.' } });
  expect([401, 404, 418].map((status) => request.fix?.(status, ''))).toEqual([
    'Check the key.',
    'Check the team.',
    undefined,
  ]);
});

test('rule 4: an answer of another shape is a failure that names the request, never nobody', async () => {
  await expect(sent({ query: { token: 'secret' } }, {})).rejects.toThrow(
    'Pager’s answer to GET /v1/schedules does not look as documented: name: ',
  );
});

describe('no such thing', () => {
  test('is 404, or what the service says instead', async () => {
    expect(await orNull(Promise.reject(failure(404)))).toBeNull();
    expect(await orNull(Promise.reject(failure(422)), 404, 422)).toBeNull();
    expect(await orNull(Promise.resolve('ana'))).toBe('ana');
  });

  test.each([401, 403, 429, 500, null])(
    'rule 4: is never %p: an outage would look like nobody',
    async (status) => {
      await expect(orNull(Promise.reject(failure(status)))).rejects.toMatchObject({ status });
    },
  );

  test('is only 404 where nothing else is said, and only what is said where something is', async () => {
    await expect(orNull(Promise.reject(failure(422)))).rejects.toMatchObject({ status: 422 });
    await expect(orNull(Promise.reject(failure(404)), 422)).rejects.toMatchObject({ status: 404 });
  });

  test('is said by the service itself, not by some other error', () => {
    expect([hasStatus(failure(404), 404), hasStatus(failure(null), 404)]).toEqual([true, false]);
    expect(hasStatus(new Failure('404', ''), 404)).toBe(false);
  });
});

test.each([
  [400, true],
  [403, true],
  [499, true],
  [399, false],
  [408, false],
  [429, false],
  [500, false],
  [null, false],
])('after %p, nothing was written for sure: %p', (status, refused) => {
  expect(isRefusal(failure(status))).toBe(refused);
  expect(isRefusal(new Failure('', ''))).toBe(false);
});
