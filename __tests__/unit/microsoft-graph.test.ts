import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import type { Request } from '../../src/http/http.ts';
import { graphClient } from '../../src/services/microsoft/graph.ts';
import { connection, http } from './given.ts';

const call = { path: '/things', query: { $select: 'id' }, fixes: { 403: 'Ask for it.' } };

async function client(answer: (request: Request) => unknown) {
  const fake = http(answer);
  return { ...graphClient(await connection(fake), async () => 's3cret'), requests: fake.requests };
}

describe('a collection', () => {
  test('is read to its last page, at our own address whatever the link says', async () => {
    const { list, requests } = await client(({ url }) =>
      url.includes('skiptoken')
        ? { value: ['b'] }
        : { value: ['a'], '@odata.nextLink': 'https://evil.example/x?$select=all&$skiptoken=p%2F2' },
    );
    expect(await list(call, z.string())).toEqual(['a', 'b']);
    expect(requests.map(({ url }) => url)).toEqual([
      'https://graph.microsoft.com/v1.0/things?$select=id',
      'https://graph.microsoft.com/v1.0/things?$select=id&$skiptoken=p%2F2',
    ]);
  });

  test.each(['no link', 'https://graph.microsoft.com/v1.0/things'])(
    'rule 4: that goes on nobody knows where (%s) is a failure',
    async (link) => {
      const { list } = await client(() => ({ value: ['a'], '@odata.nextLink': link }));
      await expect(list(call, z.string())).rejects.toThrow('not how to ask for it');
    },
  );

  test('without an end is a failure', async () => {
    const link = 'https://graph.microsoft.com/v1.0/things?$skiptoken=again';
    const { list } = await client(() => ({ value: [], '@odata.nextLink': link }));
    await expect(list(call, z.string())).rejects.toThrow('has no end');
  });

  test.each([{}, { value: null }, { value: [7] }])('rule 4: is not read out of %j', async (body) => {
    await expect((await client(() => body)).list(call, z.string())).rejects.toThrow('as documented');
  });
});

test('a request has the token in a header alone, and says what to do about an error', async () => {
  const { post, requests } = await client(() => undefined);
  await post(call, { userId: 'u' });
  const [request] = requests;
  expect(request?.headers.Authorization).toBe('Bearer s3cret');
  expect(`${request?.url}${request?.body}`).not.toContain('s3cret');
  expect(request?.fix?.(403, '')).toBe('Ask for it.');
  expect(request?.fix?.(401, '')).toContain('`microsoft-client-id`');
  expect(request?.fix?.(409, '')).toBeUndefined();
});
