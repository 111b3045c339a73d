import { beforeEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { secrets } from '../../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../../sandbox/world.ts';
import { createClient } from '../../../src/services/github/client.ts';
import { inputs } from '../../../src/services/github/inputs.ts';
import { contextOf, now } from '../given.ts';
import { sandboxHttp } from './given.ts';

let sandbox: Sandbox;
let naps: number[];
beforeEach(() => {
  sandbox = createSandbox({ now: () => now });
  naps = [];
});

const route = 'GET /orgs/{org}/teams/{team_slug}/members';
const call = { route, parameters: { org: 'acme', team_slug: 'data-oncall' }, schema: z.array(z.unknown()) };
const client = () => {
  const http = sandboxHttp(sandbox, { sleep: async (nap) => void naps.push(nap) });
  return createClient(contextOf(inputs, http, { 'github-token': secrets.github }));
};
const refuse = (headers: Record<string, string>, message: string, status = 403) =>
  sandbox.faults.add({ kind: 'status', status, headers, body: { message } });
const reset = (seconds: number) => ({
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(now.getTime() / 1000 + seconds),
});
const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
const primary = 'API rate limit exceeded for user ID 1.';

describe('rule 9: a limit', () => {
  test.each([
    ['with a time to wait, in 403', { 'retry-after': '7' }, secondary, 403, 7_000],
    ['with a time to wait and no word of a limit', { 'retry-after': '7' }, 'Forbidden', 403, 7_000],
    ['that says when it ends', reset(90), primary, 403, 90_000],
    ['that says when it ends, in 429', { ...reset(90), 'retry-after': '' }, primary, 429, 90_000],
    ['of which nothing is said but what it is', {}, secondary, 403, 60_000],
    ['in the words of an older server', {}, 'You have triggered an abuse detection mechanism.', 403, 60_000],
  ])('%s is waited for', async (_, headers, message, status, wait) => {
    refuse(headers, message, status);
    expect(await client().call(call)).toHaveLength(2);
    expect(naps).toEqual([wait]);
  });

  test('that has ended by our clock, which may be wrong, is waited for longer each time', async () => {
    refuse(reset(-5), primary);
    refuse(reset(-5), primary);
    await client().call(call);
    expect(naps).toEqual([500, 1000]);
  });

  test('for longer than the run has time is reported as a rate limit', async () => {
    refuse(reset(2 * 86_400), primary);
    await expect(client().call(call)).rejects.toMatchObject({
      status: 429,
      message: expect.stringMatching(/answered 403 .*API rate limit exceeded.* past the run’s `timeout`/),
    });
    expect(naps).toEqual([]);
  });
});

test.each([
  [
    { 'x-ratelimit-remaining': '4999', ...{ 'x-ratelimit-reset': '1' } },
    'Resource not accessible by integration',
  ],
  [{}, 'API rate limit exceeded for installation ID 1.'],
])('rule 9: a 403 that is no limit to wait for is final: %j', async (headers, message) => {
  refuse(headers, message);
  await expect(client().call(call)).rejects.toMatchObject({ status: 403 });
  expect(sandbox.requests).toHaveLength(1);
});

test.each([
  ['Sorry. Your account was suspended.', /account .* suspended/],
  ['This installation has been suspended', /GitHub Apps/],
])('rule 19: a token that is suspended is told as that: %s', async (message, fix) => {
  refuse({}, message);
  await expect(client().call(call)).rejects.toMatchObject({ fix: expect.stringMatching(fix) });
});

describe('a list', () => {
  const answers = (...links: (string | null)[]) => {
    const asked: string[] = [];
    const fetch: Sandbox['fetch'] = async (url) => {
      const link = links[asked.push(String(url)) - 1];
      return Response.json([asked.length], { headers: link ? { link } : {} });
    };
    const context = contextOf(inputs, sandboxHttp({ fetch }), { 'github-token': 'x' });
    return { list: createClient(context).list({ ...call, schema: z.array(z.int()) }), asked };
  };

  test('goes on while its link says that there is a next page, which is counted and never followed', async () => {
    const { list, asked } = answers(
      '<https://evil.example/?page=9>; rel="next"',
      '<x>; rel=prev, <x>; REL=next',
      '<x>; rel="prev"',
    );
    expect(await list).toEqual([1, 2, 3]);
    expect(asked.map((url) => new URL(url).host)).toEqual(Array(3).fill('api.github.com'));
    expect(asked.map((url) => new URL(url).searchParams.get('page'))).toEqual(['1', '2', '3']);
  });

  test('without a link ends with a page that is not full', async () => {
    const { list, asked } = answers(null);
    expect(await list).toEqual([1]);
    expect(asked).toHaveLength(1);
  });
});
