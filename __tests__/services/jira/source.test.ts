import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../../src/failure.ts';
import { HttpFailure } from '../../../src/http/answer.ts';
import { createSource } from '../../../src/services/jira/source.ts';
import { http, inHours, now } from '../given.ts';
import { account, anaId, siteOf } from './given.ts';

const uuid = 'f8f2a4ec-54b2-4513-865b-8cb3b81c9544';
const benId = '712020:9ae5385e-0000-4000-8000-000000000000';
const operations = 'https://api.atlassian.com/jsm/ops/api/cloud-1/v1';
const rest = 'https://api.atlassian.com/ex/jira/cloud-1/rest/api/3';

const status = (code: number) => {
  throw new HttpFailure(`Jira answered ${code}.`, '', { status: code });
};
const listed = (...names: string[]) => ({ values: names.map((name) => ({ id: `id of ${name}`, name })) });
const users = (url: string) => ({
  values: new URL(url).searchParams.getAll('accountId').map((accountId) => ({
    accountId,
    accountType: 'atlassian',
    active: true,
    displayName: `Name ${accountId}`,
    ...(accountId === anaId && { emailAddress: 'Ana@Example.com' }),
  })),
});

type Answers = Readonly<Record<string, (url: string) => unknown>>;

/** A site where these parts of an address get these answers; schedules are found by name, and ana is on call. */
function site(over: Answers = {}, given?: Parameters<typeof siteOf>[1]) {
  const usual: Answers = {
    'schedules?query': (url) => listed(new URL(url).searchParams.get('query') ?? ''),
    'on-calls': () => ({ onCallUsers: [anaId] }),
    '/user/bulk': users,
    tenant_info: () => ({ cloudId: 'cloud-1' }),
  };
  const fake = http((request) => {
    const all = [...Object.entries(over), ...Object.entries(usual)];
    const found = all.find(([part]) => request.url.includes(part));
    return found ? found[1](request.url) : status(404);
  });
  const masked: string[] = [];
  const { onCall, shifts } = createSource(siteOf({ ...fake, mask: (secret) => masked.push(secret) }, given));
  /** The answers by schedule, failures among them. */
  const answers = async <T>(names: readonly string[], answerOf: (name: string) => Promise<T>) =>
    new Map(
      await Promise.all(
        names.map(async (name) => [name, await answerOf(name).catch((error: unknown) => error)] as const),
      ),
    );
  const source = {
    onCall: (names: readonly string[], at?: Date) => answers(names, onCall(names, at)),
    shifts: (names: readonly string[], from: Date, until: Date) => answers(names, shifts(names, from, until)),
  };
  const paths = () => fake.requests.map(({ url }) => url.replace(operations, '').replace(rest, 'jira:'));
  return { source, paths, requests: fake.requests, masked };
}

const ask = async (over: Answers, name = 'Data') => (await site(over).source.onCall([name])).get(name);

describe('who is on call', () => {
  test('is read by name, and then the people by their account ids', async () => {
    const { source, paths, requests } = site();
    expect((await source.onCall(['Data & more'])).get('Data & more')).toEqual({
      people: [
        { email: 'ana@example.com', name: `Name ${anaId}`, aliases: [anaId], accounts: { jira: anaId } },
      ],
      note: null,
    });
    expect(paths()).toEqual([
      '/schedules?query=Data+%26+more&size=50&offset=0',
      '/schedules/id%20of%20Data%20%26%20more/on-calls?flat=true',
      `jira:/user/bulk?accountId=${anaId}&maxResults=100`,
    ]);
    expect(requests[0]?.headers.Authorization).toBe('Basic Ym90QGV4YW1wbGUuY29tOnRva2VuLTE=');
  });

  test('is asked at a time', async () => {
    const { source, paths } = site();
    await source.onCall(['A'], now);
    expect(paths()[1]).toContain('flat=true&date=2026-11-23T09%3A00%3A00.000Z');
  });

  test('rule 20: of many schedules needs one read of people', async () => {
    const { source, paths } = site({
      'of%20B/on-calls': () => ({ onCallUsers: [benId, anaId] }),
    });
    const found = await source.onCall(['A', 'B']);
    expect(found.get('B')).toMatchObject({
      people: [{ accounts: { jira: benId } }, { email: 'ana@example.com' }],
    });
    const reads = paths().filter((path) => path.includes('/user/bulk'));
    expect(reads).toEqual([
      `jira:/user/bulk?accountId=${anaId}&accountId=${encodeURIComponent(benId)}&maxResults=100`,
    ]);
    await source.onCall(['A']);
    expect(paths().filter((path) => path.includes('/user/bulk'))).toHaveLength(1);
  });

  test('is read in parts where there are more people than Jira takes at once', async () => {
    const many = Array.from({ length: 101 }, (_, index) => `account-${index}`);
    const { source, paths } = site({ 'on-calls': () => ({ onCallUsers: many }) });
    expect((await source.onCall(['A'])).get('A')).toMatchObject({ people: { length: 101 } });
    expect(paths().filter((path) => path.includes('/user/bulk'))).toHaveLength(2);
  });

  test('is read to the last page of people, however short the pages are', async () => {
    const all = [anaId, benId].map((accountId) => ({ accountId, displayName: accountId }));
    const { source, paths } = site({
      'on-calls': () => ({ onCallUsers: [anaId, benId] }),
      '/user/bulk': (url) =>
        url.includes('startAt=1')
          ? { values: all.slice(1), isLast: true }
          : { values: all.slice(0, 1), isLast: false },
    });
    expect((await source.onCall(['A'])).get('A')).toMatchObject({
      people: [{ name: anaId }, { name: benId }],
    });
    expect(paths().at(-1)).toContain('maxResults=100&startAt=1');
  });

  test.each([
    ['short', [{ id: '1', name: 'Data 2' }], '/v1/schedules?size=50&offset=1'],
    [
      'short, and its link skips what may not be seen',
      [{ id: '1', name: 'Data 2' }],
      '/v1/schedules?offset=7&size=50',
    ],
    ['empty', [], 'https://elsewhere.example/v1/schedules?page=2'],
  ])('is read to the last page of schedules: one that is %s ends nothing', async (_, values, next) => {
    const pages: object[] = [{ values, links: { next } }, { values: [{ id: '9', name: 'Data' }] }];
    const { source, paths } = site({ '/schedules?': () => pages.shift() });
    expect(await (await source.onCall(['Data'])).get('Data')).toMatchObject({ people: [{}] });
    const offset = new URL(next, 'https://x.example').searchParams.get('offset') ?? '50';
    expect(paths()[1]).toBe(`/schedules?query=Data&size=50&offset=${offset}`);
    expect(paths()[2]).toContain('/schedules/9/on-calls');
  });

  test.each([
    [{ displayName: 'Ana' }, { email: null, name: 'Ana' }],
    [
      { displayName: 'Ana', emailAddress: '' },
      { email: null, name: 'Ana' },
    ],
    [
      { displayName: 'Ana', emailAddress: 'ana@x.org', active: false },
      { email: 'ana@x.org', name: 'Ana' },
    ],
  ])('is known by the account id with %j', async (user, person) => {
    const bulk = () => ({ values: [{ accountId: anaId, ...user }] });
    const aliases = { aliases: [anaId], accounts: { jira: anaId } };
    expect(await ask({ '/user/bulk': bulk })).toEqual({ people: [{ ...person, ...aliases }], note: null });
  });

  test('is somebody without a name where Jira does not know the account', async () => {
    const answer = await ask({ '/user/bulk': () => ({ values: [] }) });
    expect(answer).toMatchObject({ people: [{ email: null, name: null, aliases: [anaId] }] });
  });

  test('rule 4: is not known where the people can’t be read, unless it is nobody', async () => {
    const { source } = site({
      '/user/bulk': () => status(500),
      'of%20B/on-calls?flat=true': () => ({ onCallUsers: [] }),
      'of%20B/on-calls?flat=false': () => ({ onCallParticipants: [] }),
    });
    const found = await source.onCall(['A', 'B']);
    expect(found.get('A')).toMatchObject({ status: 500 });
    expect(found.get('B')).toEqual({ people: [], note: null });
  });

  test('rule 16: may be a team that resolves to nobody, which is reported', async () => {
    const answer = await ask({
      'flat=true': () => ({ onCallUsers: [] }),
      'flat=false': () => ({
        onCallParticipants: [
          { id: 'bc667897', type: 'team', onCallParticipants: [{ id: anaId, type: 'user' }] },
          { type: 'noone' },
        ],
      }),
    });
    expect(answer).toEqual({
      people: [{ email: null, name: 'team bc667897', aliases: ['bc667897'], isTeam: true }],
      note: null,
    });
  });

  test.each([{ onCallParticipants: [] }, { onCallUsers: [{ id: anaId }] }, { onCallUsers: null }, []])(
    'rule 4: is not read out of %j',
    async (body) => {
      expect(await ask({ 'on-calls': () => body })).toBeInstanceOf(Failure);
    },
  );

  test('is nobody in a disabled schedule, which says so', async () => {
    const disabled = { values: [{ id: 'x', name: 'Data', enabled: false }] };
    const { source, paths } = site({ 'schedules?query': () => disabled });
    expect((await source.onCall(['Data'])).get('Data')).toEqual({
      people: [],
      note: 'the schedule is disabled in Jira Service Management',
      disabled: true,
    });
    expect((await source.shifts(['Data'], now, inHours(24))).get('Data')).toEqual([]);
    expect(paths()).toHaveLength(1);
  });
});

describe('a schedule', () => {
  test('is the one with exactly that name', async () => {
    const { source, paths } = site({
      'schedules?query': () => listed('Data 2', 'DATA', 'Data', 'data'),
    });
    await source.onCall(['Data']);
    expect(paths()[1]).toContain('/schedules/id%20of%20Data/');
  });

  test('is looked for on every page, and no link is followed', async () => {
    const { source, paths } = site({
      'offset=0': () => ({ ...listed('Data 1'), links: { next: 'https://evil.example/next' } }),
      'offset=1': () => listed('Data*'),
    });
    await source.onCall(['Data*']);
    expect(paths().slice(0, 2)).toEqual([
      '/schedules?query=Data*&size=50&offset=0',
      '/schedules?query=Data*&size=50&offset=1',
    ]);
  });

  test('whose name two have is neither of them', async () => {
    const same = { values: ['1', '2'].map((id) => ({ id, name: 'Data' })) };
    expect(await ask({ 'schedules?query': () => same })).toMatchObject({
      fix: expect.stringContaining('1 or 2'),
    });
  });

  test('rule 20: that looks like an id is asked for by id first', async () => {
    const { source, paths } = site({ [`/schedules/${uuid}`]: () => ({ id: 'x', name: 'Data' }) });
    await source.onCall([uuid]);
    expect(paths()[0]).toBe(`/schedules/${uuid}`);
  });

  test('rule 19: that is not found lists near names, and says what may be hidden', async () => {
    const { source, paths } = site({
      'schedules?query': () => listed(),
      'schedules?size': () => listed('Platform', 'Data science', 'Data'),
    });
    const found = await source.onCall(['Data scence', '../x']);
    expect(found.get('Data scence')).toMatchObject({
      message: expect.stringContaining('no schedule with the name or id “Data scence”'),
      fix: expect.stringMatching(/Did you mean “Data science” or .*are left out/),
    });
    expect(paths()).toContain('/schedules/..%2Fx');
    expect(paths().filter((path) => path.startsWith('/schedules?size'))).toHaveLength(1);
  });

  test.each([401, 403, 429, 500])('rule 4: is no other name after %d', async (code) => {
    const { source, paths } = site({ 'schedules?query': () => status(code) });
    expect((await source.onCall(['A'])).get('A')).toMatchObject({ status: code });
    expect(paths()).toHaveLength(1);
  });
});

describe('the coming shifts', () => {
  const period = (from: number, until: number, responder: object, more: object = {}) => ({
    startDate: inHours(from).toISOString(),
    endDate: inHours(until).toISOString(),
    type: 'base',
    responder,
    ...more,
  });
  const ana = { type: 'user', id: anaId };
  const team = { type: 'team', id: 'bc667897' };

  test('are those that touch the time, with people for what is past', async () => {
    const periods = [
      period(-30, -2, ana),
      period(-2, 0.5, team, { flattenedResponders: [ana] }),
      period(0.5, 30, ana),
      period(0.5, 30, { type: 'noone' }),
      period(20, 40, team),
      period(24, 40, ana),
    ];
    const { source, paths } = site({
      timeline: () => ({ finalTimeline: { rotations: [{ periods }] } }),
    });
    expect((await source.shifts(['A'], now, inHours(24))).get('A')).toEqual([
      {
        person: expect.objectContaining({ email: 'ana@example.com' }),
        from: inHours(-2),
        until: inHours(0.5),
      },
      {
        person: expect.objectContaining({ email: 'ana@example.com' }),
        from: inHours(0.5),
        until: inHours(30),
      },
      {
        person: expect.objectContaining({ email: null, name: 'team bc667897' }),
        from: inHours(20),
        until: inHours(40),
      },
    ]);
    expect(paths()[1]).toBe(
      '/schedules/id%20of%20A/timeline?date=2026-11-23T09%3A00%3A00.000Z&interval=3&intervalUnit=days',
    );
  });

  test.each(['2026-11-23', '2026-11-23T09:00:00', 'soon'])(
    'are a failure with the time %j',
    async (startDate) => {
      const periods = [{ ...period(0, 1, ana), startDate }];
      const { source } = site({ timeline: () => ({ finalTimeline: { rotations: [{ periods }] } }) });
      expect((await source.shifts(['A'], now, inHours(24))).get('A')).toBeInstanceOf(Failure);
    },
  );
});

describe('the site', () => {
  test('is asked once for its cloud id, without the token', async () => {
    const { source, requests } = site({}, { ...account, 'jira-site': 'https://acme.atlassian.net/jira/' });
    await source.onCall(['A', 'B']);
    const asked = requests.filter(({ url }) => url.includes('tenant_info'));
    expect(asked).toMatchObject([{ url: 'https://acme.atlassian.net/_edge/tenant_info' }]);
    expect(asked[0]?.headers).toEqual({ Accept: 'application/json' });
  });

  test('that has none is named by the input to check', async () => {
    const given = { ...account, 'jira-site': 'https://acme.atlassian.net' };
    const { source, requests } = site({}, given);
    await source.onCall(['A']);
    expect(requests[0]?.fix?.(404, '')).toContain('jira-site');
  });

  test('rule 10: gets credentials that are masked in every form', async () => {
    expect(site().masked).toEqual(['Ym90QGV4YW1wbGUuY29tOnRva2VuLTE=']);
  });

  test.each([
    [401, 'jira-token'],
    [403, 'jira-email'],
    [404, 'jira-site'],
  ])('rule 19: says what to do about %d', async (code, word) => {
    const { source, requests } = site();
    await source.onCall(['A']);
    for (const { fix } of requests) expect(fix?.(code, '')).toContain(word);
  });
});
