import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import nodeFetch from 'node-fetch';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';

const body = 'usergroup=S0DATA0001&users=U0BEN00002';
const headers = {
  authorization: 'Bearer xoxb-sandbox-bot',
  'content-type': 'application/x-www-form-urlencoded',
};

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox();
});
afterEach(() => sandbox.close());

const members = () => sandbox.slack.userGroups[0]?.users.length;

describe.each(['in process', 'over sockets'])('%s', (way) => {
  /** Sets the group to one member. */
  async function update(options: { signal?: AbortSignal; redirect?: 'manual' | 'error' } = {}) {
    const init = { method: 'POST', headers, body, ...options };
    if (way === 'in process') {
      return sandbox.fetch('https://slack.com/api/usergroups.users.update', init);
    }
    const { slackUrl } = await sandbox.listen();
    return nodeFetch(`${slackUrl}usergroups.users.update`, init);
  }

  test('reset: the connection breaks before the service acted, or after', async () => {
    sandbox.faults.add({ kind: 'reset' });
    await expect(update()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(members()).toBe(5);
    sandbox.faults.add({ kind: 'reset', acts: true });
    await expect(update()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(members()).toBe(1);
    expect(sandbox.requests.map(({ status }) => status)).toEqual([null, null]);
  });

  test('refuse: the request never arrives', async () => {
    sandbox.faults.add({ kind: 'refuse' });
    const code = way === 'in process' ? 'ECONNREFUSED' : 'ECONNRESET';
    await expect(update()).rejects.toMatchObject({ code });
    expect(sandbox.requests).toEqual([]);
  });

  test('hang: no answer until the client gives up', async () => {
    sandbox.faults.add({ kind: 'hang' });
    await expect(update({ signal: AbortSignal.timeout(30) })).rejects.toThrow(/abort/);
    expect(members()).toBe(5);
  });

  test("status: in the service's words, or the given ones", async () => {
    sandbox.faults.add({ kind: 'status', status: 429 });
    const limited = await update();
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await limited.json()).toEqual({ ok: false, error: 'ratelimited' });

    sandbox.faults.add({ kind: 'status', status: 503, headers: { 'Retry-After': '7' }, body: { a: 1 } });
    const down = await update();
    expect([down.status, down.headers.get('retry-after')]).toEqual([503, '7']);
    expect(await down.json()).toEqual({ a: 1 });

    sandbox.faults.add({ kind: 'status', status: 502, html: '<h1>Bad gateway</h1>', acts: true });
    const page = await update();
    expect([page.status, page.headers.get('content-type')]).toEqual([502, 'text/html']);
    expect(await page.text()).toBe('<h1>Bad gateway</h1>');
    expect(members()).toBe(1);
  });

  test('garbage and wrong shape: status 200, and the service never acted', async () => {
    sandbox.faults.add({ kind: 'garbage' });
    await expect((await update()).json()).rejects.toThrow(/JSON/);
    sandbox.faults.add({ kind: 'wrong-shape', body: ['nothing'] });
    expect(await (await update()).json()).toEqual(['nothing']);
    expect(members()).toBe(5);
  });

  test.each([false, true])('truncated (chunked: %s): the body breaks off', async (chunked) => {
    sandbox.faults.add({ kind: 'truncated', chunked });
    const answer = await update();
    expect(answer.headers.has('content-length')).toBe(!chunked);
    const code = chunked ? 'ERR_STREAM_PREMATURE_CLOSE' : 'ECONNRESET';
    await expect(answer.text()).rejects.toMatchObject({ code });
    expect(members()).toBe(1);
  });

  test('drip: the real answer byte by byte, until the client gives up', async () => {
    sandbox.faults.add({ kind: 'drip', intervalMs: 0 });
    expect(await (await update()).json()).toMatchObject({ ok: true });
    sandbox.faults.add({ kind: 'drip', intervalMs: 20 });
    const slow = await update({ signal: AbortSignal.timeout(100) });
    await expect(slow.text()).rejects.toThrow(/abort/);
  });

  test('delay: adds up, and goes with another fault', async () => {
    sandbox.faults.add({ kind: 'delay', ms: 20, times: Infinity });
    sandbox.faults.add({ kind: 'delay', ms: 20 });
    sandbox.faults.add({ kind: 'status', status: 500 });
    const start = performance.now();
    expect((await update()).status).toBe(500);
    expect(performance.now() - start).toBeGreaterThan(38);
  });

  test('redirect: to the host given', async () => {
    sandbox.faults.add({ kind: 'redirect', to: 'https://elsewhere.example/', times: 2 });
    const answer = await update({ redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, 'https://elsewhere.example/']);
    await expect(update({ redirect: 'error' })).rejects.toThrow(/redirect/);
  });
});

describe('which requests', () => {
  const status = async (url: string) => (await sandbox.fetch(url, { headers })).status;
  const test500 = { kind: 'status', status: 500 } as const;

  test('those of a service, a method and a path', async () => {
    sandbox.faults.add({ ...test500, service: 'slack', method: 'GET', path: 'users.list', times: Infinity });
    expect(await status('https://slack.com/api/auth.test')).toBe(200);
    expect(await status('https://api.opsgenie.com/users.list')).toBe(401);
    expect(await status('https://slack.com/api/users.list')).toBe(500);
    expect(await status('https://slack.com/api/users.list')).toBe(500);
  });

  test('the n-th that fits, as often as it says', async () => {
    sandbox.faults.add({ ...test500, path: /users\.(list|info)$/, nth: 2, times: 2 });
    const asked = ['list', 'lookupByEmail', 'info', 'list', 'list'];
    const got: number[] = [];
    for (const name of asked) got.push(await status(`https://slack.com/api/users.${name}`));
    expect(got).toEqual([200, 200, 500, 500, 200]);
  });

  test('none once it is switched off', async () => {
    const off = sandbox.faults.add(test500);
    off();
    expect(await status('https://slack.com/api/auth.test')).toBe(200);
    sandbox.faults.add(test500);
    sandbox.faults.clear();
    expect(await status('https://slack.com/api/auth.test')).toBe(200);
  });
});

test('in process, a followed redirect takes no token to another host', async () => {
  sandbox.faults.add({ kind: 'redirect', to: 'https://api.opsgenie.com/v2/schedules' });
  const answer = await sandbox.fetch('https://slack.com/api/auth.test', { method: 'POST', headers });
  expect(answer.status).toBe(401);
  expect(sandbox.requests[1]).toMatchObject({ method: 'GET', headers: { authorization: null } });
});

test('in process, a request that was given up before is never sent', async () => {
  const signal = AbortSignal.abort();
  await expect(sandbox.fetch('https://slack.com/api/auth.test', { signal })).rejects.toThrow(/abort/);
  expect(sandbox.requests).toEqual([]);
});

test('slow faults wait by the clock they are given', async () => {
  const slept: number[] = [];
  const patient = createSandbox({ sleep: async (ms) => slept.push(ms) });
  patient.faults.add({ kind: 'delay', ms: 60_000 });
  await patient.fetch('https://slack.com/api/auth.test');
  expect(slept).toEqual([60_000]);
});
