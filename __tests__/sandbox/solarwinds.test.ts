import { beforeEach, expect, test } from '@jest/globals';
import { secrets } from '../../sandbox/seed.ts';
import { solarwindsId, solarwindsTeam as team } from '../../sandbox/solarwinds/seed.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';

let clock = new Date('2026-03-04T10:00:00Z');
const inDays = (days: number) => new Date(clock.getTime() + days * 86_400_000);

let sandbox: Sandbox;
beforeEach(() => {
  clock = new Date('2026-03-04T10:00:00Z');
  sandbox = createSandbox({ now: () => clock });
});

interface Body {
  data: { access_token: string; oncall: { email: string }[]; schedule: object }[];
  pageInfo: object;
}

async function ask(path: string, token = '') {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await sandbox.fetch(`https://api.squadcast.com${path}`, { headers });
  return { status: answer.status, body: (await answer.json()) as Body };
}

async function signIn(refresh: string = secrets.solarwinds) {
  const headers = { 'X-Refresh-Token': refresh };
  const answer = await sandbox.fetch('https://auth.squadcast.com/oauth/access-token', { headers });
  const body = (await answer.json()) as { data: { access_token: string; expires_at: number } };
  return { status: answer.status, body };
}

test('a refresh token gives an access token for two days; the errors of both have their own forms', async () => {
  expect(await signIn('wrong')).toEqual({
    status: 401,
    body: { meta: { status: 401, error_message: 'Invalid refresh token' } },
  });
  const { body } = await signIn();
  const token = body.data.access_token;
  expect((await ask(`/v4/schedules?teamID=${team}`, token)).status).toBe(200);
  clock = new Date(body.data.expires_at * 1000);
  expect(await ask(`/v4/schedules?teamID=${team}`, token)).toEqual({
    status: 401,
    body: { error: { code: 'unauthorized', message: 'Access is unauthorized' } },
  });
});

test('who is on call, in all schedules of the team or in some, now or at a time', async () => {
  const token = (await signIn()).body.data.access_token;
  const read = async (query = '') => {
    const { body } = await ask(`/v4/schedules/who-is-oncall?teamId=${team}${query}`, token);
    return body.data.map(({ oncall }) => oncall.map(({ email }) => email).join());
  };
  expect(await read()).toEqual(['ana@example.com', 'dan@example.com']);
  expect(await read('&scheduleID=614&scheduleID=999')).toEqual(['dan@example.com']);
  expect(await read(`&time=${inDays(5).toISOString()}`)).toEqual(['ben@example.com', 'eva@example.com']);
  sandbox.passTime(4 * 86_400_000);
  expect(await read('&scheduleID=613')).toEqual(['ben@example.com']);
  sandbox.solarwinds.schedules[0]?.overrides.push({
    from: inDays(-1),
    until: inDays(1),
    user: solarwindsId('eva'),
  });
  expect(await read('&scheduleID=613')).toEqual(['eva@example.com']);
  sandbox.solarwinds.onlyByIds = true;
  expect(await read()).toEqual([]);
  sandbox.solarwinds.slowBulk = true;
  expect((await ask(`/v4/schedules/who-is-oncall?teamId=${team}`, token)).status).toBe(504);
});

test('a team that is no id, or somebody else’s, and a token without rights', async () => {
  const token = (await signIn()).body.data.access_token;
  const read = (id: string) => ask(`/v4/schedules/who-is-oncall?teamId=${id}`, token);
  expect(await read('Data')).toMatchObject({ status: 400, body: { error: { code: 'bad_request' } } });
  expect((await read('0'.repeat(24))).status).toBe(403);
  sandbox.solarwinds.mayRead = false;
  expect((await read(team)).status).toBe(403);
});

test('lists in pages, without an end if so wished', async () => {
  const token = (await signIn()).body.data.access_token;
  sandbox.solarwinds.pageSize = 1;
  const read = (cursor: string) => ask(`/v4/schedules?teamID=${team}${cursor}`, token);
  expect((await read('')).body).toMatchObject({
    data: [{ id: 613, name: 'Data science', paused: false }],
    pageInfo: { hasNext: true, hasPrevious: false, nextCursor: '1' },
  });
  expect((await read('&cursor=1')).body.pageInfo).toEqual({
    pageSize: 1,
    hasNext: false,
    hasPrevious: true,
    previousCursor: '0',
  });
  sandbox.solarwinds.endless = true;
  expect((await read('&cursor=1')).body.pageInfo).toMatchObject({ hasNext: true, nextCursor: '2' });
});

test('the overrides that overlap a span, which has to be given', async () => {
  const token = (await signIn()).body.data.access_token;
  sandbox.solarwinds.schedules[0]?.overrides.push({
    from: inDays(1),
    until: inDays(2),
    user: solarwindsId('eva'),
  });
  const read = (from: number, until: number) =>
    ask(
      `/v4/schedules/613/overrides?startTime=${inDays(from).toISOString()}&endTime=${inDays(until).toISOString()}`,
      token,
    );
  expect((await read(0, 3)).body.data).toMatchObject([
    {
      scheduleID: 613,
      startTime: inDays(1).toISOString(),
      overriddenParticipant: { group: [{ id: solarwindsId('ana'), type: 'user' }] },
      overrideWith: { group: [{ id: solarwindsId('eva'), type: 'user' }] },
    },
  ]);
  expect((await read(2, 3)).body.data).toEqual([]);
  expect((await ask('/v4/schedules/613/overrides', token)).status).toBe(400);
  expect((await ask('/v4/schedules/1/overrides', token)).status).toBe(404);
});
