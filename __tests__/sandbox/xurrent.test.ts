import { beforeEach, expect, test } from '@jest/globals';
import { secrets } from '../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';
import { xurrentName, xurrentTeam } from '../../sandbox/xurrent/seed.ts';

const now = new Date('2026-03-04T10:00:00Z');
const own = `account/teams/${xurrentTeam}`;
const policy = '0c9120eb-0000-4000-8000-000000000001';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox({ now: () => now });
});

async function ask(path: string, key: string = secrets.xurrent) {
  const headers = { authorization: `Token ${key}` };
  const answer = await sandbox.fetch(`https://www.zenduty.com/api/${path}`, { headers });
  const body: unknown = await answer.json();
  return { status: answer.status, body };
}

const step = (position: number, ...names: string[]) => ({
  position,
  oncalls: names.map((name) => ({ username: xurrentName(name), email: `${name}@example.com` })),
});

test('a key that is unknown, a team that the key may not see, and one that does not exist', async () => {
  expect(await ask(`v2/${own}/oncall/`, 'wrong')).toEqual({
    status: 401,
    body: { detail: 'Invalid token.' },
  });
  expect(await ask('v2/account/teams/other/oncall/')).toEqual({
    status: 404,
    body: { detail: 'Not Found.' },
  });
  sandbox.xurrent.mayRead = false;
  expect(await ask(`${own}/escalation_policies/`)).toEqual({
    status: 403,
    body: { detail: 'You do not have permission to perform this action.' },
  });
});

test('who is on call in all policies or in one, by their steps', async () => {
  const data = { unique_id: policy, name: 'Data science', oncalls: [step(1, 'ana'), step(2, 'eva')] };
  expect((await ask(`v2/${own}/oncall/`)).body).toMatchObject([
    data,
    { name: 'Platform', oncalls: [step(1, 'dan')] },
  ]);
  expect((await ask(`v2/${own}/escalation_policies/${policy}/oncall/`)).body).toMatchObject([data]);
  expect((await ask(`v2/${own}/escalation_policies/other/oncall/`)).status).toBe(404);
  sandbox.passTime(4 * 86_400_000);
  expect((await ask(`v2/${own}/oncall/`)).body).toMatchObject([{ oncalls: [step(1, 'ben'), {}] }, {}]);
  sandbox.xurrent.onlyAlone = true;
  expect((await ask(`v2/${own}/oncall/`)).body).toEqual([]);
  sandbox.xurrent.slowBulk = true;
  expect((await ask(`v2/${own}/oncall/`)).status).toBe(504);
  expect((await ask(`v2/${own}/escalation_policies/${policy}/oncall/`)).status).toBe(200);
});

test('the policies of a team, with their rules', async () => {
  expect((await ask(`${own}/escalation_policies/`)).body).toMatchObject([
    { name: 'Data science', unique_id: policy, rules: [{ position: 1 }, { position: 2 }] },
    { name: 'Platform' },
  ]);
});

test('a rate limit does not say how long it lasts', async () => {
  sandbox.faults.add({ kind: 'status', status: 429, service: 'xurrent' });
  expect(await ask(`v2/${own}/oncall/`)).toEqual({
    status: 429,
    body: { detail: 'Request was throttled.' },
  });
});
