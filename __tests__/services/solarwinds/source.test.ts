import { describe, expect, test } from '@jest/globals';
import { now } from '../given.ts';
import { entry, list, onCall, person, source, status, user } from './given.ts';

const path = '/v4/schedules/who-is-oncall';

describe('who is on call', () => {
  test('rule 20: the sign-in and one request, for any number of schedules of the team', async () => {
    const given = source({
      [path]: () => onCall(entry(1, 'Data', [user('1'), user('2'), user('1')]), entry(2, 'Web', [user('3')])),
    });
    const read = given.source.onCall(['Data', '2']);
    const timezone = 'Europe/Berlin';
    expect(await read('Data')).toEqual({ people: [person('1'), person('2')], note: null, timezone });
    expect(await read('2')).toEqual({ people: [person('3')], note: null, timezone });
    expect(given.requests.map(({ method, url, headers }) => [method, url, headers])).toEqual([
      [
        'GET',
        'https://auth.squadcast.com/oauth/access-token',
        { Accept: 'application/json', 'X-Refresh-Token': 'refresh' },
      ],
      [
        'GET',
        `https://api.squadcast.com${path}?teamId=T`,
        { Accept: 'application/json', Authorization: 'Bearer access' },
      ],
    ]);
    expect(given.masked).toEqual(['access']);
  });

  test('nobody is an empty list, and nothing else', async () => {
    const read = (oncall: unknown) => source({ [path]: () => onCall(entry(1, 'A', oncall)) }).source;
    expect(await read([]).onCall(['A'])('A')).toMatchObject({ people: [] });
    await expect(read(null).onCall(['A'])('A')).rejects.toMatchObject({
      message: expect.stringContaining('data.0.oncall'),
    });
  });

  test('a paused schedule is a failure, never nobody, whoever is named', async () => {
    for (const people of [[], [user('1')]]) {
      const given = source({
        [path]: () => onCall(entry(1, 'A', people, { paused: true }), entry(2, 'B', [user('2')])),
      });
      const read = given.source.onCall(['A', 'B']);
      await expect(read('A')).rejects.toMatchObject({
        message: '“A” is paused in SolarWinds Incident Response, so it does not say who is on call.',
        fix: 'Resume the schedule there, or remove it here until it is resumed.',
      });
      expect(await read('B')).toMatchObject({ people: [person('2')] });
    }
  });

  test('without `paused`, nothing is believed', async () => {
    const given = source({ [path]: () => onCall(entry(1, 'A', [user('1')], { paused: undefined })) });
    await expect(given.source.onCall(['A'])('A')).rejects.toMatchObject({
      message: expect.stringContaining('does not look as documented: data.0.schedule.paused'),
    });
  });

  test('a schedule that comes twice is a changed API: neither entry is lost', async () => {
    const given = source({ [path]: () => onCall(entry(1, 'A', [user('1')]), entry(1, 'A', [user('2')])) });
    await expect(given.source.onCall(['A'])('A')).rejects.toThrow('the same id comes twice');
  });

  test('a schedule that is left out is looked for in the list, and asked for alone', async () => {
    const given = source({
      [path]: (asked) => (asked.includes('scheduleID=2') ? onCall(entry(2, 'B', [user('2')])) : onCall()),
      '/v4/schedules?': (asked) =>
        asked.includes('cursor=next') ? list([{ id: 2, name: 'B' }]) : list([{ id: 1, name: 'A' }], 'next'),
    });
    expect(await given.source.onCall(['B'])('B')).toMatchObject({ people: [person('2')] });
    expect(given.paths()).toEqual([
      `${path}?teamId=T`,
      '/v4/schedules?teamID=T',
      '/v4/schedules?teamID=T&cursor=next',
      `${path}?teamId=T&scheduleID=2`,
    ]);
  });

  test('one that no answer contains is a failure, never nobody', async () => {
    const given = source({
      [path]: () => onCall(),
      '/v4/schedules?': () => list([{ id: 1, name: 'A' }]),
    });
    await expect(given.source.onCall(['A'])('A')).rejects.toMatchObject({
      message: 'SolarWinds Incident Response did not say who is on call in schedule 1.',
    });
    await expect(given.source.onCall(['Other'])('Other')).rejects.toMatchObject({
      message:
        'SolarWinds Incident Response has no schedule with the name or id “Other” that this token can see.',
    });
  });

  test.each([
    ['has no next cursor', { hasNext: true }],
    ['has an empty one', { hasNext: true, nextCursor: '' }],
  ])('a page that says there is another but %s proves nothing', async (_, pageInfo) => {
    const given = source({ [path]: () => onCall(), '/v4/schedules?': () => ({ data: [], pageInfo }) });
    await expect(given.source.onCall(['A'])('A')).rejects.toMatchObject({
      message: expect.stringContaining('has no next cursor'),
    });
  });

  test('at a time, those who are on call then', async () => {
    const given = source({
      [path]: (asked) => onCall(entry(1, 'A', [user(asked.includes('time') ? '2' : '1')])),
    });
    expect(await given.source.onCall(['A'], now)('A')).toMatchObject({ people: [person('2')] });
    expect(given.paths().at(-1)).toBe(`${path}?teamId=T&scheduleID=1&time=2026-11-23T09:00:00Z`);
  });

  test('people without a name or an address stay people', async () => {
    const people = [
      user('1', { email: '', first_name: ' Ana ', last_name: null }),
      user('2', { email: 'not an address' }),
      { id: '3' },
    ];
    const given = source({ [path]: () => onCall(entry(1, 'A', people)) });
    expect((await given.source.onCall(['A'])('A')).people).toEqual([
      { email: null, name: 'Ana', aliases: ['1'] },
      { email: null, name: 'User 2', aliases: ['2', 'not an address'] },
      { email: null, name: 'user 3', aliases: ['3'] },
    ]);
  });
});

describe('the sign-in', () => {
  test('is made once, and again when the token is about to expire', async () => {
    const given = source({
      '/oauth': () => ({ data: { access_token: 'short', expires_at: now.getTime() / 1000 - 10 } }),
      [path]: () => onCall(entry(1, 'A', [user('1')])),
    });
    await given.source.onCall(['A'])('A');
    await given.source.onCall(['A'], now)('A');
    expect(given.requests.filter(({ url }) => url.includes('oauth'))).toHaveLength(1);
  });

  test('without an expiry is good for the run', async () => {
    const given = source({
      '/oauth': () => ({ data: { access_token: 'access', expires_at: 'tomorrow' } }),
      [path]: () => onCall(entry(1, 'A', [])),
    });
    expect(await given.source.onCall(['A'])('A')).toMatchObject({ people: [] });
  });

  test.each([
    ['no token', { data: {} }],
    ['a token that would break a header', { data: { access_token: 'a\nb' } }],
  ])('that gives %s is a failure, and nothing is asked', async (_, answer) => {
    const given = source({ '/oauth': () => answer });
    await expect(given.source.onCall(['A'])('A')).rejects.toMatchObject({
      message: expect.stringContaining('answer to the sign-in does not look as documented'),
    });
    expect(given.paths()).toEqual([]);
  });

  test('that is refused says what to check', async () => {
    const given = source({ '/oauth': () => status(401) });
    await expect(given.source.onCall(['A'])('A')).rejects.toMatchObject({ status: 401 });
    const fix = given.requests[0]?.fix;
    expect(fix?.(401, '')).toContain('My Profile → API Refresh Token');
    expect(fix?.(400, '')).toContain('`solarwinds-auth-url: https://auth.eu.squadcast.com`');
    expect(fix?.(404, '')).toBe('Check `solarwinds-auth-url`.');
    expect([fix?.(429, ''), fix?.(503, '')]).toEqual([undefined, undefined]);
  });
});

test('says why it takes no overrides', () => {
  const given = source({});
  expect(given.source.overrides).toBeUndefined();
  expect(given.source.whyNoOverrides).toContain('the user or the squad that they replace');
});

test('lists the schedules of the team, paused ones too', async () => {
  const given = source({ '/v4/schedules?': () => list([{ id: 1, name: 'A', paused: true }]) });
  expect(await given.source.list?.()).toEqual([{ schedule: 'A', name: 'A' }]);
});
