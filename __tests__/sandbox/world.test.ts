import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, expect, test } from '@jest/globals';
import { people } from '../../sandbox/seed.ts';
import { createSandbox } from '../../sandbox/world.ts';
import { inputs, variableOf } from '../../src/settings/inputs.ts';
import { opsgenie, slack } from './ask.ts';

const day = 86_400_000;
let program: ChildProcess | undefined;
afterEach(() => {
  program?.kill('SIGKILL');
});

test('the team is the same people in both services', async () => {
  const sandbox = createSandbox();
  for (const { email, fullName, slack: id } of people) {
    expect((await opsgenie(sandbox, `/v2/users/${email}`)).body).toMatchObject({ data: { fullName } });
    expect((await slack(sandbox, 'users.lookupByEmail', { email })).body).toMatchObject({
      user: { id, real_name: fullName },
    });
  }
});

test('time passes for the schedules', async () => {
  const sandbox = createSandbox();
  const onCall: unknown[] = [];
  for (let week = 0; week < 6; week += 1) {
    const { body } = await opsgenie<{ data: unknown }>(sandbox, '/v2/schedules/on-calls?flat=true');
    onCall.push(body.data);
    sandbox.passTime(7 * day);
  }
  const names = people.map(({ email }) => ({ onCallRecipients: [email] }));
  expect(onCall).toMatchObject([...names, ...names.slice(0, 1)].map((one) => [one, {}]));
});

test('two sandboxes share nothing', async () => {
  const [one, other] = [createSandbox(), createSandbox()];
  await slack(one, 'usergroups.users.update', { usergroup: 'S0DATA0001', users: 'U0ANA00001' });
  expect(other.slack.userGroups[0]?.users).toHaveLength(5);
  expect(other.requests).toEqual([]);
});

test('the program serves until it is stopped', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  const file = join(folder, 'sandbox.env');
  const child = spawn(process.execPath, ['sandbox/main.ts', '--write-env', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  program = child;
  const [printed] = await once(child.stdout, 'data');
  const env = parseEnv(String(printed));
  expect(await readFile(file, 'utf8')).toBe(String(printed));
  const { SANDBOX_URL, ...variables } = env;
  const inputVariables = Object.keys(inputs).map(variableOf);
  expect(inputVariables).toEqual(expect.arrayContaining(Object.keys(variables)));
  expect(Object.keys(variables)).toEqual(expect.arrayContaining(['OPSGENIE_TOKEN', 'SLACK_API_URL']));

  const onCalls = async () => {
    const headers = { authorization: `GenieKey ${env.OPSGENIE_TOKEN}` };
    return (await fetch(`${env.OPSGENIE_API_URL}/v2/schedules/on-calls?flat=true`, { headers })).json();
  };
  expect(await onCalls()).toMatchObject({ data: [{ onCallRecipients: ['ana@example.com'] }, {}] });
  await fetch(`${SANDBOX_URL}/_pass-time?hours=168`, { method: 'POST' });
  expect(await onCalls()).toMatchObject({ data: [{ onCallRecipients: ['ben@example.com'] }, {}] });
  expect(await (await fetch(`${SANDBOX_URL}/_requests`)).json()).toHaveLength(2);
  expect(await (await fetch(`${SANDBOX_URL}/_state`)).json()).toHaveProperty('slack.userGroups');

  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  await rm(folder, { recursive: true });
});
