import { describe, expect, test } from '@jest/globals';
import { HttpFailure } from '../../../src/http/answer.ts';
import type { Request } from '../../../src/http/request.ts';
import { createClient } from '../../../src/services/jira/client.ts';
import { createOverrides } from '../../../src/services/jira/overrides.ts';
import { createUsers } from '../../../src/services/jira/users.ts';
import { ana, http, inHours, now } from '../given.ts';
import { anaId, user as silva, siteOf } from './given.ts';

const status = (code: number) => {
  throw new HttpFailure(`Jira answered ${code}.`, '', { status: code });
};
const user = { ...silva, displayName: 'Ana Silva' };
const person = { email: 'ana@example.com', name: 'Ana Silva', aliases: [anaId], accounts: { jira: anaId } };

function overrides(answer: (asked: string, request: Request) => unknown) {
  const fake = http((request) => {
    if (request.url.includes('/schedules?')) return { values: [{ id: 's/1', name: 'Data' }] };
    return answer(`${request.method} ${request.url.replace(/^.*(\/v1|\/3)(?=\/)/, '')}`, request);
  });
  const site = siteOf(fake);
  const { jsm: operations } = createClient(site);
  const written = createOverrides({ http: site.http, operations, users: createUsers(site) });
  return { ...written, requests: fake.requests };
}

describe('a person in the pager', () => {
  const found = (search: object[], bulk: object[] = []) =>
    overrides((asked) => {
      if (asked.includes('/user/search')) return search;
      if (asked.includes('/user/bulk')) return { values: bulk };
      return { permissions: { USER_PICKER: { havePermission: true } } };
    });

  test('is found by address', async () => {
    expect(await found([user]).find(ana)).toEqual(person);
  });

  test('is found by address though the account hides it', async () => {
    const { emailAddress: _, ...hidden } = user;
    expect(await found([hidden]).find(ana)).toEqual(person);
  });

  test('is found by an account id, and by nothing that only might be one', async () => {
    const { find, requests } = found([], [user]);
    expect(await find({ email: null, name: null, aliases: ['asilva', 'Ana Silva', anaId] })).toEqual(person);
    expect(requests.map(({ url }) => new URL(url).searchParams.getAll('accountId'))).toEqual([[anaId]]);
  });

  test('is nobody only where Jira says so', async () => {
    expect(await found([]).find(ana)).toBeNull();
    await expect(overrides(() => status(500)).find(ana)).rejects.toMatchObject({ status: 500 });
  });

  test('that is deactivated can’t take over', async () => {
    const { find } = found([{ ...user, active: false }]);
    await expect(find(ana)).rejects.toThrow(
      `ana@example.com can’t be on call: the Jira account ${anaId} is deactivated`,
    );
  });
});

describe('an override', () => {
  const override = { id: 'on-call-sync-1', person, from: now, until: inHours(8) };
  const wire = (alias: string, over: object = {}) => ({
    alias,
    responder: { type: 'user', id: anaId },
    startDate: '2026-11-23T09:00:00Z',
    endDate: '2026-11-23T17:00:00Z',
    rotationIds: null,
    ...over,
  });
  /** What JSM answers to the request that writes, and what stands afterwards. */
  const written = (post: () => unknown, standing: () => unknown) =>
    overrides((asked) =>
      asked.startsWith('POST') ? post() : asked.startsWith('GET') ? standing() : undefined,
    );
  const list = (...values: object[]) => ({ values });

  test('is written for the account and the time it says, over all rotations', async () => {
    const { write, requests } = written(
      () => wire('a'),
      () => list(wire('a')),
    );
    await write('Data', override);
    expect(requests[1]).toMatchObject({
      method: 'POST',
      url: 'https://api.atlassian.com/jsm/ops/api/cloud-1/v1/schedules/s%2F1/overrides',
      headers: { 'Content-Type': 'application/json' },
    });
    expect(JSON.parse(requests[1]?.body ?? '')).toEqual({
      responder: { type: 'user', id: anaId },
      startDate: '2026-11-23T09:00:00.000Z',
      endDate: '2026-11-23T17:00:00.000Z',
    });
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET']);
  });

  test.each([422, 500])('that exists after %d was written: only the answer was lost', async (code) => {
    const { write } = written(
      () => status(code),
      () => list(wire('a')),
    );
    await expect(write('Data', override)).resolves.toBeUndefined();
  });

  test('that a repeated request wrote twice is left once, and those of others stay', async () => {
    const { write, requests } = written(
      () => wire('b'),
      () =>
        list(
          wire('a'),
          wire('b'),
          wire('c', { endDate: '2026-11-23T18:00:00Z' }),
          wire('d', { rotationIds: ['r1'] }),
          wire('e', { responder: { type: 'user', id: 'somebody' } }),
          wire('f', { responder: { type: 'noone' } }),
        ),
    );
    await write('Data', override);
    const deleted = requests.filter(({ method }) => method === 'DELETE');
    expect(deleted.map(({ url }) => url.split('/').at(-1))).toEqual(['b']);
  });

  test('that was answered with an id that does not exist is not deleted', async () => {
    const { write, requests } = written(
      () => wire('x'),
      () => list(wire('a')),
    );
    await write('Data', override);
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET']);
  });

  test.each([
    [[]],
    [[wire('a', { startDate: '2026-11-23T09:00:01Z' })]],
    [[wire('a', { responder: { type: 'user', id: 'somebody' } })]],
  ])('that does not stand after an error is a failure: %j', async (standing) => {
    const { write } = written(
      () => status(500),
      () => list(...standing),
    );
    await expect(write('Data', override)).rejects.toMatchObject({ status: 500 });
  });

  test('is not known to be written, where there was no answer and the list can’t be read either', async () => {
    const { write } = written(
      () => status(500),
      () => status(503),
    );
    await expect(write('Data', override)).rejects.toThrow(
      'Could not determine whether the override was written.',
    );
  });

  test('is not written where JSM refused it, whether or not the list can be read', async () => {
    const { write } = written(
      () => status(403),
      () => status(503),
    );
    await expect(write('Data', override)).rejects.toMatchObject({ status: 403 });
  });

  test('is written where JSM said so, whether or not the list can be read', async () => {
    const { write } = written(
      () => wire('a'),
      () => status(503),
    );
    await expect(write('Data', override)).resolves.toBeUndefined();
  });

  test('is listed with the person and the times; one that puts nobody on call is not', async () => {
    const { list: all } = overrides((asked) =>
      asked.includes('/user/bulk')
        ? { values: [user] }
        : list(wire('a'), wire('b', { responder: { type: 'noone', id: null } })),
    );
    expect(await all('Data')).toEqual([{ id: 'a', person, from: now, until: inHours(8) }]);
  });
});

test('an override is ended by its alias, and the schedule without any says whether that puts somebody on call', async () => {
  const period = {
    startDate: '2026-11-23T08:00:00Z',
    endDate: '2026-11-23T20:00:00Z',
    responder: { type: 'user', id: anaId },
  };
  const layers = { finalTimeline: { rotations: [] }, baseTimeline: { rotations: [{ periods: [period] }] } };
  const { end, scheduled, requests } = overrides((asked) =>
    asked.includes('/timeline') ? layers : asked.includes('/user/bulk') ? { values: [user] } : undefined,
  );
  const span = { from: now, until: inHours(8) };
  expect(await scheduled?.('Data', span, [])).toEqual([{ person, from: inHours(-1), until: inHours(11) }]);
  await end?.('Data', { id: 'a/b', person, ...span });
  const { method, url } = requests.at(-1) ?? {};
  expect(`${method} ${url}`).toMatch(/^DELETE .*\/v1\/schedules\/s%2F1\/overrides\/a%2Fb$/);
  const untold = overrides(() => ({ finalTimeline: { rotations: [] } }));
  expect(await untold.scheduled?.('Data', span, [])).toBeNull();
});
