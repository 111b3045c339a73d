import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import type { Request } from '../../../src/http/request.ts';
import { createClient } from '../../../src/services/microsoft/client.ts';
import { graphHttp, microsoftContext } from './given.ts';

const request = { path: '/things', query: { $select: 'id' }, advice: { 403: 'Ask for it.' } };
const things = { ...request, schema: z.string() };

function client(answer: (request: Request) => unknown) {
  const http = graphHttp(answer);
  return { ...createClient(microsoftContext(http)), requests: http.requests };
}

describe('a collection', () => {
  test('is read to its last page, at our own address whatever the link says', async () => {
    const { list, requests } = client(({ url }) =>
      url.includes('skiptoken')
        ? { value: ['b'] }
        : { value: ['a'], '@odata.nextLink': 'https://evil.example/x?$select=all&$skiptoken=p%2F2' },
    );
    expect(await list(things)).toEqual(['a', 'b']);
    expect(requests.map(({ url }) => url)).toEqual([
      'https://graph.microsoft.com/v1.0/things?$select=id',
      'https://graph.microsoft.com/v1.0/things?$select=id&$skiptoken=p%2F2',
    ]);
  });

  test('goes on by how many to skip as well, and a short or an empty page ends nothing', async () => {
    const pages: Record<string, object> = {
      '': { value: ['a'], '@odata.nextLink': 'https://graph.microsoft.com/v1.0/things?$skip=1' },
      '1': { value: [], '@odata.nextLink': 'https://graph.microsoft.com/v1.0/things?$skip=2' },
      '2': { value: ['b'] },
    };
    const { list, requests } = client(({ url }) => pages[new URL(url).searchParams.get('$skip') ?? '']);
    expect(await list(things)).toEqual(['a', 'b']);
    expect(requests.at(-1)?.url).toBe('https://graph.microsoft.com/v1.0/things?$select=id&$skip=2');
  });

  test.each(['no link', 'https://graph.microsoft.com/v1.0/things'])(
    'rule 4: that goes on nobody knows where (%s) is a failure',
    async (link) => {
      const { list } = client(() => ({ value: ['a'], '@odata.nextLink': link }));
      await expect(list(things)).rejects.toThrow('not how to get them');
    },
  );

  test('without an end is a failure', async () => {
    const link = 'https://graph.microsoft.com/v1.0/things?$skiptoken=again';
    const { list } = client(() => ({ value: [], '@odata.nextLink': link }));
    await expect(list(things)).rejects.toThrow('never ends');
  });

  test.each([{}, { value: null }, { value: [7] }])('rule 4: is not read out of %j', async (body) => {
    await expect(client(() => body).list(things)).rejects.toThrow('as documented');
  });
});

test('a request has the token in a header alone, and says what to do about an error', async () => {
  const { call, requests } = client(() => undefined);
  const body = { userId: 'u' };
  await call({ ...request, method: 'POST', body, schema: z.unknown(), expects: 'anything' });
  const [sent] = requests;
  expect(sent?.headers.Authorization).toBe('Bearer s3cret');
  expect(`${sent?.url}${sent?.body}`).not.toContain('s3cret');
  expect(sent?.fix?.(403, '')).toBe('Ask for it.');
  expect(sent?.fix?.(401, '')).toContain('`microsoft-client-id`');
  expect(sent?.fix?.(409, '')).toBeUndefined();
});
