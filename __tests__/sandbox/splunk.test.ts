import { beforeEach, expect, test } from '@jest/globals';
import { secrets } from '../../sandbox/seed.ts';
import { splunkTeam } from '../../sandbox/splunk/seed.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';

const now = new Date('2026-03-04T10:00:00Z');
const day = 86_400_000;
const inDays = (days: number) => new Date(now.getTime() + days * day);
const iso = (days: number) => inDays(days).toISOString().replace('.000', '');

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox({ now: () => now });
});

async function ask(path: string, key: string | null = secrets.splunk) {
  const headers = { 'X-VO-Api-Id': secrets.splunkId, ...(key && { 'X-VO-Api-Key': key }) };
  const answer = await sandbox.fetch(`https://api.victorops.com${path}`, { headers });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}
const schedule = (query = '') => ask(`/api-public/v2/team/${splunkTeam}/oncall/schedule${query}`);

test('keys: 401 if one is missing, 403 if they do not fit', async () => {
  expect((await ask('/api-public/v1/team', null)).status).toBe(401);
  expect((await ask('/api-public/v1/team', 'wrong')).status).toBe(403);
});

test('a team’s schedule: each policy, who is on call, the rolls of so many days', async () => {
  const { body } = await schedule('?daysForward=5');
  expect(body).toMatchObject({
    team: { slug: splunkTeam, name: 'Data science' },
    schedules: [
      {
        policy: { name: 'Low severity' },
        schedule: [
          {
            onCallUser: { username: 'ana' },
            onCallType: 'rotation_group',
            rolls: [
              { start: iso(-3), end: iso(4), onCallUser: { username: 'ana' } },
              { start: iso(4), end: iso(11), onCallUser: { username: 'ben' } },
            ],
          },
        ],
        overrides: [],
      },
      { policy: { name: 'High severity' } },
    ],
  });
  expect((await schedule('?daysForward=124')).status).toBe(400);
  expect((await ask('/api-public/v2/team/nope/oncall/schedule')).status).toBe(404);
});

test('an override is listed next to the rolls, and only names somebody once it is taken', async () => {
  const [policy] = sandbox.splunk.teams[0]?.policies ?? [];
  policy?.overrides.push({ from: inDays(-1), until: inDays(1), instead: 'ana', user: 'eva' });
  policy?.overrides.push({ from: inDays(1), until: inDays(2), instead: 'ana', user: '' });
  const { body } = await schedule();
  expect(body).toMatchObject({
    schedules: [
      {
        schedule: [
          {
            onCallUser: { username: 'ana' },
            overrideOnCallUser: { username: 'eva' },
            rolls: [{ start: iso(-3), onCallUser: { username: 'ana' } }, {}, {}],
          },
        ],
        overrides: [
          { origOnCallUser: { username: 'ana' }, overrideOnCallUser: { username: 'eva' }, start: iso(-1) },
          { origOnCallUser: { username: 'ana' } },
        ],
      },
      {},
    ],
  });
});

test('several people at once have an entry each; a policy of another type names nobody', async () => {
  const [policy, other] = sandbox.splunk.teams[0]?.policies ?? [];
  policy?.shifts.push({ from: inDays(-1), until: inDays(1), user: 'dan' });
  Object.assign(other ?? {}, { type: 'team', shifts: [] });
  const { body } = await schedule('?daysForward=1');
  expect(body).toMatchObject({
    schedules: [
      { schedule: [{ onCallUser: { username: 'ana' } }, { onCallUser: { username: 'dan' } }] },
      { schedule: [{ onCallType: 'team', rolls: [] }] },
    ],
  });
});

test('the log of the past, users, teams', async () => {
  const span = `start=${iso(-7)}&end=${iso(0)}`;
  const { body } = await ask(`/api-reporting/v1/team/${splunkTeam}/oncall/log?${span}`);
  expect(body).toMatchObject({
    userLogs: [
      { userId: 'eva', log: [{ on: iso(-10), off: iso(-3) }, {}] },
      { userId: 'ana', log: [{ on: iso(-3) }, {}] },
    ],
  });
  expect((await ask('/api-public/v1/user/ben')).body).toMatchObject({ email: 'ben@example.com' });
  expect((await ask('/api-public/v1/user/nobody')).status).toBe(404);
  expect((await ask('/api-public/v2/user')).body).toMatchObject({
    users: [{ username: 'ana' }, {}, {}, {}, {}],
  });
  expect((await ask('/api-public/v1/team')).body).toMatchObject([{ slug: splunkTeam }, { name: 'Platform' }]);
});

test('time passes for its schedules too', async () => {
  sandbox.passTime(4 * day);
  expect((await schedule()).body).toMatchObject({
    schedules: [{ schedule: [{ onCallUser: { username: 'ben' } }] }, {}],
  });
});

test('the list of all users can be too slow', async () => {
  sandbox.splunk.slowUsers = true;
  expect((await ask('/api-public/v2/user')).status).toBe(504);
  expect((await ask('/api-public/v1/user/ben')).status).toBe(200);
});

test('taking over lasts until the shift ends, on to others, and until it is taken back', async () => {
  const take = async (fromUser: string, toUser: string, policy = 'pol-Dat4High00000000') => {
    const answer = await sandbox.fetch(
      `https://api.victorops.com/api-public/v1/policies/${policy}/oncall/user`,
      {
        method: 'PATCH',
        headers: {
          'X-VO-Api-Id': secrets.splunkId,
          'X-VO-Api-Key': secrets.splunk,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ fromUser, toUser }),
      },
    );
    return answer.status;
  };
  const shown = async () => {
    const { body } = (await schedule()) as {
      body: { schedules: { schedule: object[]; overrides: object[] }[] };
    };
    return body.schedules[1];
  };
  expect([await take('ben', 'eva'), await take('ana', 'nobody'), await take('ana', 'eva', 'none')]).toEqual([
    400, 404, 404,
  ]);
  expect([await take('ana', 'eva'), await take('eva', 'dan')]).toEqual([200, 200]);
  const taken = { onCallUser: { username: 'ana' }, overrideOnCallUser: { username: 'dan' } };
  expect(await shown()).toMatchObject({ schedule: [taken], overrides: [] });
  sandbox.splunk.listsTaken = true;
  expect(await shown()).toMatchObject({ overrides: [{ origOnCallUser: { username: 'ana' }, end: iso(4) }] });
  sandbox.splunk.lag = 1;
  expect(await take('dan', 'ana')).toBe(200);
  expect(await shown()).toMatchObject({ schedule: [taken] });
  expect((await shown())?.schedule[0]).not.toHaveProperty('overrideOnCallUser');
  sandbox.splunk.readOnly = true;
  expect(await take('ana', 'eva')).toBe(403);
});
