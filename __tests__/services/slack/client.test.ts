import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { Failure } from '../../../src/failure.ts';
import type { Request } from '../../../src/http/request.ts';
import { createClient, createUserGroupClient } from '../../../src/services/slack/client.ts';
import { inputs } from '../../../src/services/slack/inputs.ts';
import { contextOf, http } from '../given.ts';
import { slack } from './given.ts';

const client = (answer: (request: Request) => unknown) => {
  const fake = http(answer);
  const call = createClient(slack(fake, 'xoxb-s3cret', 'https://slack.example/api'));
  return { call, requests: fake.requests };
};
const anything = z.looseObject({});

describe('a call', () => {
  test('is one POST with its arguments, and the token in a header alone (rule 10)', async () => {
    const { call, requests } = client(() => ({ ok: true }));
    await call('users.info', { user: 'U1', include: true }, anything);
    expect(requests).toHaveLength(1);
    const [{ url, method, headers, body } = { url: '', method: '', headers: {}, body: '' }] = requests;
    expect([method, url]).toEqual(['POST', 'https://slack.example/api/users.info']);
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({ user: 'U1', include: 'true' });
    expect(new Headers(headers).get('authorization')).toBe('Bearer xoxb-s3cret');
    expect(url + body).not.toContain('s3cret');
  });

  test('gives what the schema makes of the answer', async () => {
    const schema = z.object({ n: z.number() });
    expect(await client(() => ({ ok: true, n: 7, more: 1 })).call('m', {}, schema)).toEqual({ n: 7 });
    await expect(client(() => ({ ok: true })).call('m', {}, schema)).rejects.toThrow(
      'Slack’s answer to m does not look as documented: n: ',
    );
  });

  test('that Slack refuses is a failure with Slack’s word for it, after one request', async () => {
    const { call, requests } = client(() => ({ ok: false, error: 'users_not_found' }));
    await expect(call('m', {}, anything)).rejects.toMatchObject({ code: 'users_not_found' });
    expect(requests).toHaveLength(1);
  });

  test('that could not be sent is the failure of the sending, after one request', async () => {
    const outage = new Failure('Slack answered 503.', 'Wait.');
    const { call, requests } = client(() => {
      throw outage;
    });
    await expect(call('m', {}, anything)).rejects.toBe(outage);
    expect(requests).toHaveLength(1);
  });

  test.each([[[]], ['text'], [null], [7], [{}], [{ ok: 'yes' }]])(
    'rule 4: answered with %j never silently succeeds',
    async (body) => {
      const schema = z.object({ members: z.array(z.string()) });
      await expect(client(() => body).call('m', {}, schema)).rejects.toBeInstanceOf(Failure);
    },
  );

  test.each([[null], [[]], ['text'], [{ ok: true, response_metadata: 'text' }]])(
    'answered with %j fails in words about the answer, and none of the client’s own',
    async (body) => {
      await expect(client(() => body).call('m', {}, anything)).rejects.toThrow(
        'Slack’s answer to m does not look as documented: ',
      );
    },
  );

  test.each([[null], [{}], [{ messages: 7 }], [{ warnings: 'superfluous_charset' }], [{ next_cursor: 'x' }]])(
    'takes whatever else Slack says beside the answer, such as %j',
    async (response_metadata) => {
      const answer = await client(() => ({ ok: true, response_metadata })).call('m', {}, anything);
      expect(answer).toMatchObject({ ok: true });
    },
  );
});

test('rule 9: a message is posted once, unless Slack says that it did nothing', async () => {
  const { call, requests } = client(() => ({ ok: true }));
  await call('chat.postMessage', {}, anything);
  await call('conversations.setTopic', {}, anything);
  expect(requests.map(({ notIdempotent }) => notIdempotent)).toEqual([true, false]);
  const again = (error: string) => requests[0]?.inTrouble?.({ error });
  const errors = ['ratelimited', 'rate_limited', 'request_timeout', 'internal_error', 'service_unavailable'];
  expect(errors.map(again)).toEqual([true, true, true, false, false]);
});

test('rule 9: only trouble that can pass is worth another try', async () => {
  const { call, requests } = client(() => ({ ok: true }));
  await call('m', {}, anything);
  const again = (body: unknown) => requests[0]?.inTrouble?.(body);
  expect(['ratelimited', 'internal_error', 'service_unavailable'].map((error) => again({ error }))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['invalid_auth', 'fatal_error', 'constructor', ''].map((error) => again({ error }))).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect([null, undefined, 'ratelimited', { ok: true }, []].map(again)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('the workspace is said to the methods that take it, and to no other', async () => {
  const fake = http(() => ({ ok: true }));
  const run = contextOf(inputs, fake, { 'slack-token': 'xoxb-1', 'slack-team-id': 'T060R4BHN' });
  const methods = ['usergroups.list', 'users.list', 'conversations.list', 'users.info', 'chat.postMessage'];
  for (const method of methods) await createClient(run)(method, { limit: 1 }, anything);
  for (const method of ['usergroups.disable', 'usergroups.create'])
    await createUserGroupClient(run)(method, {}, anything);
  const teams = fake.requests.map(({ body }) => new URLSearchParams(body).get('team_id'));
  expect(teams).toEqual(['T060R4BHN', 'T060R4BHN', 'T060R4BHN', null, null, 'T060R4BHN', 'T060R4BHN']);
});

test.each(['E060R4BHN', 'acme', 'T1', 't060r4bhn'])('%j is not the id of a workspace', (written) => {
  expect(() =>
    contextOf(
      inputs,
      http(() => null),
      { 'slack-team-id': written },
    ),
  ).toThrow('must be the id of a workspace such as T060R4BHN');
});

test.each([
  [
    { response_metadata: { messages: ['[ERROR] missing required field: team_id'] } },
    ': “[ERROR] missing required field: team_id”.',
  ],
  [{ arg: 'team_id' }, '.'],
])(
  'a call without the workspace that it needs says how to name it, and what Slack said: %j',
  async (said, words) => {
    const { call } = client(() => ({ ok: false, error: 'missing_argument', ...said }));
    await expect(call('usergroups.list', {}, anything)).rejects.toMatchObject({
      message: `Slack answered missing_argument to usergroups.list${words}`,
      fix: expect.stringMatching(/set `slack-team-id`.*`slack: \{ team-id: T… \}`/),
    });
  },
);

test('rule 12: what Slack says beside an error is shown on one line, and not without end', async () => {
  const messages = ['[ERROR] x\n::error::y', 'z'.repeat(900)];
  const { call } = client(() => ({ ok: false, error: 'invalid_blocks', response_metadata: { messages } }));
  const error = await call('m', {}, anything).catch((error) => error);
  expect(error.message).toMatch(/^Slack answered invalid_blocks to m: “\[ERROR\] x : :error: :y; z+…”\.$/);
  expect(error.message.length).toBeLessThan(360);
});

test.each([
  [{ 'slack-user-group-token': 'xoxp-admin' }, 'Bearer xoxp-admin'],
  [{}, 'Bearer xoxb-1'],
])('user groups are changed with a token of their own, if there is one: %j', async (given, authorization) => {
  const fake = http(() => ({ ok: true }));
  const run = contextOf(inputs, fake, { 'slack-token': 'xoxb-1', ...given });
  await createUserGroupClient(run)('usergroups.enable', {}, anything);
  await createClient(run)('usergroups.list', {}, anything);
  const sent = fake.requests.map(({ headers }) => new Headers(headers).get('authorization'));
  expect(sent).toEqual([authorization, 'Bearer xoxb-1']);
});
