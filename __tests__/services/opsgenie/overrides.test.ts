import { describe, expect, test } from '@jest/globals';
import { HttpFailure } from '../../../src/http/answer.ts';
import type { Request } from '../../../src/http/request.ts';
import { inputs } from '../../../src/services/opsgenie/inputs.ts';
import { createOverrides } from '../../../src/services/opsgenie/overrides.ts';
import { ana, contextOf, http, inHours, now } from '../given.ts';

const status = (code: number) => {
  throw new HttpFailure(`Opsgenie answered ${code}.`, '', { status: code });
};

function overrides(answer: (request: Request) => unknown) {
  const fake = http(answer);
  const context = contextOf(inputs, fake, { 'opsgenie-token': 'opsgenie-key' });
  return { ...createOverrides(context), requests: fake.requests };
}

describe('a person in the pager', () => {
  const bob = { data: { username: 'Bob@example.com', fullName: 'Bob' } };

  test('is found by address, else by any other name', async () => {
    const { find, requests } = overrides(({ url }) => (url.endsWith('/bmeyer') ? bob : status(404)));
    const found = await find({ email: 'b@example.com', name: null, aliases: ['x y', 'bmeyer'] });
    expect(found).toEqual({ email: 'bob@example.com', name: 'Bob', aliases: [] });
    expect(requests.map(({ url }) => url.split('/').at(-1))).toEqual(['b%40example.com', 'x%20y', 'bmeyer']);
  });

  test('is nobody only where the pager says so', async () => {
    expect(await overrides(() => status(404)).find(ana)).toBeNull();
    await expect(overrides(() => status(500)).find(ana)).rejects.toMatchObject({ status: 500 });
    await expect(overrides(() => ({ data: {} })).find(ana)).rejects.toThrow('data.username');
  });

  test('that is blocked can’t take over', async () => {
    const { find } = overrides(() => ({ data: { ...bob.data, blocked: true } }));
    await expect(find(ana)).rejects.toThrow('ana@example.com is blocked in Opsgenie');
  });
});

describe('an override', () => {
  const override = { id: 'on-call-sync-1', person: ana, from: now, until: inHours(8) };
  const existing = (alias: string) => ({
    data: [
      {
        alias,
        user: { username: 'ana@example.com' },
        startDate: '2026-11-23T09:00:00Z',
        endDate: '2026-11-23T17:00:00Z',
      },
    ],
  });

  test('is written with an id of ours, for the time it says', async () => {
    const { write, requests } = overrides(() => ({ data: { alias: 'on-call-sync-1' } }));
    await write('A/B', override);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      method: 'POST',
      url: 'https://api.opsgenie.com/v2/schedules/A%2FB/overrides?scheduleIdentifierType=name',
      headers: { 'Content-Type': 'application/json' },
    });
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({
      alias: 'on-call-sync-1',
      user: { type: 'user', username: 'ana@example.com' },
      startDate: '2026-11-23T09:00:00.000Z',
      endDate: '2026-11-23T17:00:00.000Z',
    });
  });

  test.each([409, 422, 500])('that exists after %d was written: only the answer was lost', async (code) => {
    const { write } = overrides(({ method }) =>
      method === 'POST' ? status(code) : existing('on-call-sync-1'),
    );
    await expect(write('A', override)).resolves.toBeUndefined();
  });

  test('that does not exist after an error is a failure', async () => {
    const { write } = overrides(({ method }) => (method === 'POST' ? status(422) : existing('another')));
    await expect(write('A', override)).rejects.toMatchObject({ status: 422 });
  });

  test('is not known to be written, where there was no answer and the list can’t be read either', async () => {
    const { write } = overrides(({ method }) => status(method === 'POST' ? 500 : 503));
    await expect(write('A', override)).rejects.toThrow(
      'Could not determine whether the override was written.',
    );
  });

  test('is not written where Opsgenie refused it, whether or not the list can be read', async () => {
    const { write } = overrides(({ method }) => status(method === 'POST' ? 403 : 503));
    await expect(write('A', override)).rejects.toMatchObject({ status: 403 });
  });

  test('is listed with the person and the times', async () => {
    const { list } = overrides(() => existing('x'));
    expect(await list('A')).toEqual([{ id: 'x', person: ana, from: now, until: inHours(8) }]);
  });
});

describe('an override is ended', () => {
  const override = { id: 'on-call-sync-1', person: ana, from: now, until: inHours(8) };

  test('by its alias', async () => {
    const { end, requests } = overrides(() => ({ result: 'Deleted' }));
    await end?.('A/B', override);
    expect(requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      'DELETE /v2/schedules/A%2FB/overrides/on-call-sync-1',
    ]);
  });

  test('where the schedule itself says who is on call without any', async () => {
    const period = {
      startDate: '2026-11-23T08:00:00Z',
      endDate: '2026-11-23T20:00:00Z',
      recipient: { type: 'user', name: 'ana@example.com' },
    };
    const { scheduled, requests } = overrides(() => ({
      data: { finalTimeline: { rotations: [] }, baseTimeline: { rotations: [{ periods: [period] }] } },
    }));
    expect(await scheduled?.('A', { from: now, until: inHours(8) }, [])).toEqual([
      { person: ana, from: inHours(-1), until: inHours(11) },
    ]);
    expect(new URL(requests[0]?.url ?? '').searchParams.get('expand')).toBe('base');
  });

  test('and nothing is guessed where it does not', async () => {
    const { scheduled } = overrides(() => ({ data: { finalTimeline: { rotations: [] } } }));
    expect(await scheduled?.('A', { from: now, until: inHours(8) }, [])).toBeNull();
  });
});

test('a user name that Opsgenie gave is used as Opsgenie writes it', async () => {
  const bob = { data: { username: 'Bob@Example.com', fullName: 'Bob' } };
  const { find, write, requests } = overrides(({ method }) =>
    method === 'GET' ? bob : { data: { alias: 'on-call-sync-1' } },
  );
  const person = await find({ email: 'bob@example.com', name: null, aliases: [] });
  if (!person) throw new Error('nobody was found');
  await write('A', { id: 'on-call-sync-1', person, from: now, until: inHours(8) });
  expect(JSON.parse(requests.at(-1)?.body ?? '')).toMatchObject({ user: { username: 'Bob@Example.com' } });
});
