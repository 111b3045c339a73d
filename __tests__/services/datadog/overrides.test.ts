import { describe, expect, test } from '@jest/globals';
import { HttpFailure } from '../../../src/http/answer.ts';
import type { Override } from '../../../src/model.ts';
import { inHours } from '../given.ts';
import { oneSchedule, override, page, person, responders, source, status, user, uuid } from './given.ts';

const path = `/on-call/schedules/${uuid(1)}/overrides`;
const users = ['u1', 'u2', 'u3'].map((id) => user(id));
const ours: Override = { id: 'on-call-sync-1', person: person('u1'), from: inHours(0), until: inHours(2) };

/** A schedule in which overrides are kept, and who is on call by hour. */
function writing(existing: object[] = [], onCall: (hour: number) => string = () => 'u1') {
  const stored = [...existing] as ReturnType<typeof override>[];
  const given = source({
    ...oneSchedule((written) => {
      const hour = written === null ? 0 : (Date.parse(written) - inHours(0).getTime()) / 3_600_000;
      return responders({ current: [[onCall(hour), hour - 1, hour + 1]] }, ...users);
    }),
    'GET /users/': (asked) => ({ data: user(asked.slice('GET /users/'.length)) }),
    [`GET ${path}`]: () => page(...stored),
    [`POST ${path}`]: (_, { body }) => {
      const { data } = JSON.parse(body ?? '') as { data: ReturnType<typeof override>[] };
      const made = data.map((one) => ({ ...one, id: uuid(100 + stored.length) }));
      stored.push(...made);
      return { data: made };
    },
    [`DELETE ${path}/`]: (asked) => {
      const index = stored.findIndex(({ id }) => asked.endsWith(id));
      if (index < 0) return status(404);
      stored.splice(index, 1);
      return undefined;
    },
  });
  const spans = () =>
    stored
      .map(({ attributes, relationships }) => [
        relationships.user.data.id,
        attributes.start.slice(11, 16),
        attributes.end.slice(11, 16),
      ])
      .sort();
  const { overrides } = given.source;
  if (!overrides) throw new Error('no overrides');
  const methods = () => given.requests.map(({ method }) => method).filter((method) => method !== 'GET');
  return { ...given, overrides, stored, spans, methods };
}

describe('writing an override', () => {
  test('sends who, from when and until when; the same again is not sent', async () => {
    const { overrides, requests, methods } = writing();
    await overrides.write('A', ours);
    await overrides.write('A', { ...ours, id: 'on-call-sync-other' });
    expect(methods()).toEqual(['POST']);
    const post = requests.find(({ method }) => method === 'POST');
    expect(JSON.parse(post?.body ?? '')).toEqual({
      data: [
        {
          type: 'overrides',
          attributes: { start: inHours(0).toISOString(), end: inHours(2).toISOString() },
          relationships: { user: { data: { type: 'users', id: 'u1' } } },
        },
      ],
    });
    expect(post?.notIdempotent).toBe(true);
    expect(post?.fix?.(403, '')).toMatch(/`on_call_write`.*Organization Settings → Application Keys/);
    expect(post?.fix?.(404, '')).toContain('hand over in Datadog itself');
  });

  test('rule 9: after a lost answer the list decides, and nothing is written twice', async () => {
    for (const arrives of [true, false]) {
      const stored: object[] = [];
      let posts = 0;
      const { source: datadog } = source({
        ...oneSchedule(() => responders({ current: [['u1', -1, 1]] }, ...users)),
        'GET /users/': () => ({ data: user('u1') }),
        [`GET ${path}`]: () => page(...stored),
        [`POST ${path}`]: () => {
          posts += 1;
          if (arrives || posts > 1) stored.push(override(posts, 'u1', 0, 2));
          if (posts === 1) throw new HttpFailure('Datadog could not be reached.', '', {});
          return { data: [] };
        },
      });
      await datadog.overrides?.write('A', ours);
      expect([posts, stored.length]).toEqual(arrives ? [1, 1] : [2, 1]);
    }
  });

  test('over another one: it stays if the new one wins', async () => {
    const { overrides, spans, methods } = writing([override(1, 'u2', -1, 8)]);
    await overrides.write('A', ours);
    expect(spans()).toEqual([
      ['u1', '09:00', '11:00'],
      ['u2', '08:00', '17:00'],
    ]);
    expect(methods()).toEqual(['POST']);
  });

  test('over another one that wins: it is cut to what the new one leaves of it', async () => {
    const { overrides, spans } = writing([override(1, 'u2', -1, 8), override(2, 'u3', 9, 10)], () => 'u2');
    await overrides.write('A', ours);
    expect(spans()).toEqual([
      ['u1', '09:00', '11:00'],
      ['u2', '11:00', '17:00'],
      ['u3', '18:00', '19:00'],
    ]);
    const later = writing([override(1, 'u2', -1, 8)], () => 'u2');
    await later.overrides.write('A', { ...ours, from: inHours(1) });
    expect(later.spans()).toEqual([
      ['u1', '10:00', '11:00'],
      ['u2', '09:00', '10:00'],
      ['u2', '11:00', '17:00'],
    ]);
  });

  test('needs Datadog’s id of the person', async () => {
    const { overrides } = writing();
    const nameless = { ...ours, person: { ...ours.person, aliases: [] } };
    await expect(overrides.write('A', nameless)).rejects.toThrow(
      'the Datadog id of User u1 <u1@example.com>',
    );
  });
});

describe('handing back', () => {
  const without = [{ ...ours, person: person('u2') }];
  const span = { from: inHours(1), until: inHours(2) };

  test('whoever is on call right before and right after overrides would be on call during them', async () => {
    const { overrides } = writing();
    expect(await overrides.scheduled?.('A', span, without)).toEqual([
      { person: person('u1'), from: inHours(0), until: inHours(2) },
    ]);
  });

  test('if these differ, or there are none, Datadog does not tell', async () => {
    const { overrides } = writing([], (hour) => (hour < 1 ? 'u1' : 'u3'));
    expect(await overrides.scheduled?.('A', span, without)).toBeNull();
    expect(await overrides.scheduled?.('A', span, [])).toBeNull();
  });

  test('deletes the override; one that is gone already is no error', async () => {
    const { overrides, stored } = writing([override(1, 'u2', -1, 8)]);
    const [existing] = await overrides.list('A');
    if (!existing) throw new Error('none');
    expect(existing).toEqual({ id: uuid(1), person: person('u2'), from: inHours(-1), until: inHours(8) });
    await overrides.end?.('A', existing);
    expect(stored).toEqual([]);
    await overrides.end?.('A', existing);
  });
});

test('overrides are listed that have not ended, however long ago they began', async () => {
  const { overrides, paths } = writing([
    override(1, 'u1', -700, 1),
    override(2, 'u1', -5, -1),
    override(3, 'u1', 20, 21),
  ]);
  expect((await overrides.list('A')).map(({ id }) => id)).toEqual([uuid(1), uuid(3)]);
  expect(paths().find((one) => one.includes('overrides'))).toContain(
    'filter[start]=2026-09-24T09:00:00.000Z',
  );
});

describe('who takes over', () => {
  const find = (found: object[], names: { email?: string; aliases?: string[] }) => {
    const given = source({
      'GET /users?': () => ({ data: found, meta: { page: { total_count: 9 } } }),
      [`GET /users/${uuid(9)}`]: () => ({ data: user(uuid(9)) }),
    });
    return given.source.overrides?.find({
      email: names.email ?? null,
      name: null,
      aliases: names.aliases ?? [],
    });
  };

  test('is found by address, which must be exact, or by id', async () => {
    expect(await find([user('u12'), user('u1')], { email: 'u1@example.com' })).toEqual(person('u1'));
    expect(await find([user('u12')], { email: 'u1@example.com' })).toBeNull();
    expect(await find([], { aliases: ['Ana', uuid(9)] })).toMatchObject({ aliases: [uuid(9)] });
    expect(await find([], { aliases: ['Ana', uuid(8)] })).toBeNull();
  });

  test('must not be disabled, unless that is only an old account of theirs', async () => {
    const disabled = user('u0', { email: 'u1@example.com', disabled: true });
    await expect(find([disabled], { email: 'u1@example.com' })).rejects.toThrow('is disabled in Datadog');
    await expect(find([user('u1', { status: 'Disabled' })], { email: 'u1@example.com' })).rejects.toThrow(
      'disabled',
    );
    expect(await find([disabled, user('u1')], { email: 'u1@example.com' })).toEqual(person('u1'));
  });
});
