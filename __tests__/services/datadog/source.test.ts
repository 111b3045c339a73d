import { describe, expect, test } from '@jest/globals';
import { settle } from '../../../src/failure.ts';
import { inHours } from '../given.ts';
import { oneSchedule, page, person, responders, schedule, source, status, user, uuid } from './given.ts';

const nobody = () => responders({});
const asked = 'filter[position]=current,next';
const included = 'include=responders,responders.shifts,responders.shifts.user';

describe('who is on call', () => {
  test('one schedule: by name, then its responders, with the users that come with them', async () => {
    const {
      source: datadog,
      paths,
      requests,
    } = source(
      oneSchedule(() =>
        responders(
          {
            current: [
              ['u1', -1, 1],
              ['u2', -2, 5],
            ],
            next: [['u3', 1, 2]],
          },
          user('u1'),
          user('u2'),
        ),
      ),
    );
    expect(await datadog.onCall(['A'])('A')).toEqual({
      people: [person('u1'), person('u2')],
      note: null,
      timezone: 'Europe/Berlin',
    });
    expect(paths()).toEqual([
      'GET /on-call/schedules?filter[query]=A&page[size]=100&page[number]=0',
      `GET /on-call/schedules/${uuid(1)}/responders?${included}&${asked}`,
    ]);
    expect(requests[0]?.headers).toEqual({
      Accept: 'application/json',
      'DD-API-KEY': 'api',
      'DD-APPLICATION-KEY': 'app',
    });
    expect(requests[0]?.retryHeader).toBe('x-ratelimit-reset');
  });

  test('a position without a shift is left out, and a turn may be nobody’s: then nobody is on call', async () => {
    for (const groups of [
      {},
      { next: [['u1', 1, 2] as const] },
      { current: [[null, -1, 1] as const] },
      { current: [] },
    ]) {
      const { source: datadog } = source(oneSchedule(() => responders(groups, user('u1'))));
      expect(await datadog.onCall(['A'])('A')).toMatchObject({ people: [] });
    }
  });

  test('rule 16: what is no user is reported as what it is, and a user who is gone as one without an address', async () => {
    const turns = [
      ['t1', -1, 1, 'teams'],
      ['u1', -1, 1],
      ['u2', -1, 1],
    ] as const;
    const { source: datadog, paths } = source({
      ...oneSchedule(() => responders({ current: turns }, { id: 'u1', type: 'users' })),
      'GET /users/u1': () => ({ data: user('u1') }),
    });
    expect((await datadog.onCall(['A'])('A')).people).toEqual([
      { email: null, name: 'teams t1', aliases: ['t1'] },
      person('u1'),
      { email: null, name: 'user u2', aliases: ['u2'] },
    ]);
    expect(paths().filter((path) => path.includes('/users'))).toEqual(['GET /users/u1', 'GET /users/u2']);
  });

  test('rule 4: an answer that refers to something it lacks, or has another form, is a failure and never nobody', async () => {
    const whole = responders({ current: [['u1', -1, 1]] }, user('u1'));
    const answers: [object, string][] = [
      [
        { ...whole, included: whole.included.filter((one) => !('id' in one) || one.id !== 'u1--1-1') },
        'u1--1-1 is missing',
      ],
      [{ ...whole, included: undefined }, 'current is missing'],
      [{ data: { relationships: {} } }, 'data.relationships.responders'],
      [{ data: {} }, 'data.relationships'],
      [{}, 'data'],
      [responders({ later: [['u1', 1, 2]] }), 'included.schedule_oncall_responder.0.attributes.position'],
      [
        { ...whole, included: whole.included.map((one) => ({ ...one, relationships: {} })) },
        'included.schedule_oncall_responder.0.relationships.shifts',
      ],
    ];
    for (const [answer, what] of answers) {
      const { source: datadog } = source(oneSchedule(() => answer));
      await expect(datadog.onCall(['A'])('A')).rejects.toThrow(what);
    }
  });

  test('an answer about another time than it was asked for is used for nothing', async () => {
    const answer = responders({ current: [['u1', -5, -1]] }, user('u1'));
    const { source: datadog } = source(oneSchedule(() => answer));
    await expect(datadog.onCall(['A'], inHours(-3))('A')).resolves.toMatchObject({ people: [person('u1')] });
    await expect(datadog.onCall(['A'], inHours(2))('A')).rejects.toThrow(
      'Datadog’s answer about “A” is not about 2026-11-23T11:00:00.000Z, which was asked for.',
    );
  });

  test('rule 20: several schedules are one list and a request each; one that is unknown never stops the others', async () => {
    const { source: datadog, paths } = source({
      'GET /on-call/schedules?': () => page(schedule(1, 'Data'), schedule(2, 'Platform')),
      'GET /on-call/schedules/': () => responders({ current: [['u1', -1, 1]] }, user('u1')),
    });
    const read = datadog.onCall(['Data', 'Platform', 'Dat']);
    expect(await read('Data')).toMatchObject({ people: [person('u1')] });
    expect(await read('Platform')).toMatchObject({ people: [person('u1')] });
    await expect(read('Dat')).rejects.toMatchObject({
      message: 'Datadog has no schedule with the name or id “Dat” that this key can see.',
      fix: 'Did you mean “Data”?',
    });
    expect(paths()).toHaveLength(3);
  });
});

describe('a schedule is found', () => {
  test('by its id, which is asked for directly, and is a name if there is no such id', async () => {
    const id = uuid(7);
    const { source: known, paths } = source({
      [`GET /on-call/schedules/${id}`]: () => ({ data: schedule(7, 'A') }),
      [`GET /on-call/schedules/${id}/responders`]: nobody,
    });
    expect(await known.onCall([id])(id)).toMatchObject({ people: [] });
    expect(paths()[0]).toBe(`GET /on-call/schedules/${id}`);
    const { source: named } = source({
      'GET /on-call/schedules?': () => page(schedule(1, id)),
      [`GET /on-call/schedules/${uuid(1)}/responders`]: nobody,
    });
    expect(await named.onCall([id])(id)).toMatchObject({ people: [] });
  });

  test('by its exact name alone; the whole list decides if the search finds nothing, or does not understand it', async () => {
    for (const search of [() => page(schedule(2, 'A: EU and more')), () => page(), () => status(400)]) {
      const { source: datadog, paths } = source({
        'GET /on-call/schedules?': () => page(schedule(2, 'B'), schedule(1, 'A: EU')),
        'GET /on-call/schedules?filter': search,
        [`GET /on-call/schedules/${uuid(1)}/responders`]: nobody,
      });
      expect(await datadog.onCall(['A: EU'])('A: EU')).toMatchObject({ people: [] });
      expect(paths()).toHaveLength(3);
    }
  });

  test('on any page, whether or not the pages say that there are more', async () => {
    const pages = [
      { data: [schedule(1, 'A')], meta: { page: { next_number: 1 } } },
      { data: Array.from({ length: 100 }, (_, nth) => schedule(nth + 2, `S${nth}`)) },
      { data: [schedule(200, 'Last')], meta: {} },
    ];
    const { source: datadog, paths } = source({
      'GET /on-call/schedules?': (path) => pages[Number(/page\[number\]=(\d+)/.exec(path)?.[1])],
    });
    const list = await datadog.list?.();
    expect(list).toHaveLength(102);
    expect(paths()).toHaveLength(3);
  });
});

test('the site is part of the address, unless that is given', async () => {
  for (const [values, root] of [
    [{}, 'https://api.datadoghq.com'],
    [{ 'datadog-site': 'ap1.datadoghq.com' }, 'https://api.ap1.datadoghq.com'],
    [{ 'datadog-site': 'datadoghq.eu', 'datadog-api-url': 'http://localhost:1' }, 'http://localhost:1'],
  ] as const) {
    const { source: datadog, requests } = source({}, values);
    await settle(datadog.onCall(['A'])('A'));
    expect(new URL(requests[0]?.url ?? '').origin).toBe(root);
  }
});

test('rule 19: a refusal names the inputs, the scopes and where to add them', async () => {
  const { source: datadog, requests } = source({});
  await settle(datadog.onCall(['A'])('A'));
  const fix = requests[0]?.fix;
  for (const code of [401, 403])
    expect(fix?.(code, '')).toMatch(/`datadog-api-key` and `datadog-app-key`.*`datadog-site`/);
  expect(fix?.(403, '')).toMatch(
    /`on_call_read` and `user_access_read`.*Organization Settings → Application Keys/,
  );
  expect(fix?.(404, '')).toContain('`datadog-site`');
});
