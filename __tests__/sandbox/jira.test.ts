import { beforeEach, describe, expect, test } from '@jest/globals';
import { accountId, jiraEmail } from '../../sandbox/jira/seed.ts';
import type { Schedule } from '../../sandbox/jira/state.ts';
import { secrets } from '../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';
import type { Answer } from './ask.ts';

const now = new Date('2026-03-25T10:00:00Z');
const ana = accountId('ana');
const ben = accountId('ben');

let sandbox: Sandbox;
let schedule: Schedule;
beforeEach(() => {
  sandbox = createSandbox({ now: () => now });
  schedule = sandbox.jira.schedules[0] as Schedule;
});

async function ask<Body = Record<string, unknown>>(
  path: string,
  { method = 'GET', body, token = secrets.jira }: { method?: string; body?: unknown; token?: string } = {},
): Promise<Answer<Body>> {
  const { cloudId } = sandbox.jira;
  const root = path.startsWith('/schedules')
    ? `/jsm/ops/api/${cloudId}/v1`
    : `/ex/jira/${cloudId}/rest/api/3`;
  const answer = await sandbox.fetch(`https://api.atlassian.com${root}${path}`, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(`${jiraEmail}:${token}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: (text && JSON.parse(text)) as Body };
}

test('the site shows its cloud id to everybody, and nothing else without a token', async () => {
  const info = await sandbox.fetch('https://sandbox.atlassian.net/_edge/tenant_info');
  expect(await info.json()).toEqual({ cloudId: sandbox.jira.cloudId });
  expect(await ask('/schedules', { token: 'wrong' })).toMatchObject({
    status: 401,
    body: { code: 401, message: 'Unauthorized' },
  });
});

describe('schedules', () => {
  test('are filtered by exact name in whatever case, or by its beginning', async () => {
    const names = async (query: string) => {
      const { body } = await ask<{ values: { name: string }[] }>(`/schedules?query=${query}`);
      return body.values.map(({ name }) => name);
    };
    expect(await names('DATA%20science')).toEqual(['Data science']);
    expect(await names('Data')).toEqual([]);
    expect(await names('pla*')).toEqual(['Platform']);
  });

  test('come in pages, without those that the account may not see', async () => {
    expect((await ask('/schedules?size=1')).body).toMatchObject({
      values: [{ name: 'Data science' }],
      links: { next: '/v1/schedules?offset=1&size=1' },
    });
    expect((await ask('/schedules?size=51')).status).toBe(422);
    for (const account of sandbox.jira.accounts) account.schedules = [];
    expect((await ask('/schedules')).body).toMatchObject({ values: [], links: {} });
    expect((await ask(`/schedules/${schedule.id}`)).status).toBe(403);
    expect((await ask('/schedules/x')).body).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
  });

  test('say who is on call, by account id', async () => {
    expect((await ask(`/schedules/${schedule.id}/on-calls?flat=true`)).body).toEqual({ onCallUsers: [ana] });
    sandbox.passTime(7 * 86_400_000);
    expect((await ask(`/schedules/${schedule.id}/on-calls`)).body).toEqual({
      onCallParticipants: [{ id: ben, type: 'user' }],
    });
  });

  test('have a timeline of whole days, cut in two at now', async () => {
    const { body } = await ask<{ finalTimeline: { rotations: { periods: object[] }[] } }>(
      `/schedules/${schedule.id}/timeline?interval=1&intervalUnit=days`,
    );
    expect(body).toMatchObject({ startDate: '2026-03-24T23:00:00Z', endDate: '2026-03-25T23:00:00Z' });
    expect(body.finalTimeline.rotations[0]?.periods).toMatchObject([
      {
        endDate: '2026-03-25T10:00:00Z',
        type: 'historical',
        flattenedResponders: [{ id: ana, type: 'user' }],
      },
      { startDate: '2026-03-25T10:00:00Z', type: 'base', responder: { id: ana, type: 'user' } },
    ]);
  });

  test('take overrides, whose alias the caller can’t choose', async () => {
    const path = `/schedules/${schedule.id}/overrides`;
    const body = {
      alias: 'mine',
      responder: { type: 'user', id: ben },
      startDate: now.toISOString(),
      endDate: '2026-03-25T18:00:00Z',
    };
    const first = await ask<{ alias: string }>(path, { method: 'POST', body });
    const second = await ask<{ alias: string }>(path, { method: 'POST', body });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(new Set([first.body.alias, second.body.alias, 'mine']).size).toBe(3);
    expect((await ask(`/schedules/${schedule.id}/on-calls?flat=true`)).body).toEqual({ onCallUsers: [ben] });
    expect((await ask(`${path}/${first.body.alias}`, { method: 'DELETE' })).status).toBe(204);
    expect((await ask(path)).body).toMatchObject({
      values: [{ alias: second.body.alias, rotationIds: null }],
    });
    const nobody = { ...body, responder: { type: 'user', id: 'x' } };
    expect((await ask(path, { method: 'POST', body: nobody })).status).toBe(422);
    for (const account of sandbox.jira.accounts) account.changesSchedules = false;
    expect((await ask(path, { method: 'POST', body })).status).toBe(403);
  });
});

describe('users', () => {
  test('are ten at a time unless more are asked for, and without a hidden address', async () => {
    const many = Array.from({ length: 12 }, (_, index) => `accountId=${index === 11 ? ben : ana}`).join('&');
    expect((await ask<{ values: object[] }>(`/user/bulk?${many}`)).body.values).toHaveLength(10);
    for (const user of sandbox.jira.users) user.hidesEmail = true;
    const { body } = await ask<{ values: object[] }>(
      `/user/bulk?accountId=${ben}&accountId=x&maxResults=200`,
    );
    expect(body.values).toMatchObject([{ accountId: ben, displayName: 'Ben Müller', active: true }]);
    expect(body.values[0]).not.toHaveProperty('emailAddress');
  });

  test('are found by the beginning of an address, by all of one that is hidden, and by nobody without permission', async () => {
    const hits = async (query: string) => (await ask<object[]>(`/user/search?query=${query}`)).body;
    expect(await hits('ben@exam')).toMatchObject([{ accountId: ben }]);
    for (const user of sandbox.jira.users) user.hidesEmail = true;
    expect(await hits('ben@exam')).toEqual([]);
    expect(await hits('ben@example.com')).toMatchObject([{ accountId: ben }]);
    for (const account of sandbox.jira.accounts) account.browsesUsers = false;
    expect(await hits('ben@example.com')).toEqual([]);
    expect((await ask('/mypermissions?permissions=USER_PICKER')).body).toMatchObject({
      permissions: { USER_PICKER: { havePermission: false } },
    });
  });
});

describe('components', () => {
  const lead = { leadAccountId: ben, assigneeType: 'COMPONENT_LEAD' };

  test('are listed and get a new lead', async () => {
    expect((await ask<object[]>('/project/DATA/components')).body[0]).not.toHaveProperty('lead');
    expect(await ask('/component/10100', { method: 'PUT', body: lead })).toMatchObject({
      status: 200,
      body: { lead: { accountId: ben }, assigneeType: 'COMPONENT_LEAD', realAssigneeType: 'COMPONENT_LEAD' },
    });
    expect((await ask('/project/DATA/components')).body).toMatchObject([{ lead: { accountId: ben } }, {}]);
  });

  test('show that new tickets go elsewhere if the lead can’t be assigned', async () => {
    for (const project of sandbox.jira.projects) project.unassignable = [ben];
    expect((await ask('/component/10100', { method: 'PUT', body: lead })).body).toMatchObject({
      assigneeType: 'COMPONENT_LEAD',
      realAssigneeType: 'PROJECT_DEFAULT',
      isAssigneeTypeValid: false,
    });
  });

  test('refuse as Jira does', async () => {
    expect((await ask('/project/NONE/components')).body).toMatchObject({
      errorMessages: ["No project could be found with key 'NONE'."],
    });
    const put = async (body: object, id = '10100') =>
      (await ask(`/component/${id}`, { method: 'PUT', body })).status;
    expect(await put(lead, '1')).toBe(404);
    expect(await put({ leadAccountId: 'x' })).toBe(400);
    expect(await put({ assigneeType: 'x' })).toBe(400);
    for (const account of sandbox.jira.accounts) account.administers = [];
    expect(await put(lead)).toBe(403);
  });
});
