import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { secrets } from '../../sandbox/seed.ts';
import { members, type Run, type Stage, stage } from './action.ts';

let box: Stage;
beforeEach(async () => {
  box = await stage();
});
afterEach(() => box.end());

/** Everything that leaves the action, but for the masks themselves and the headers to the services. */
function everything({ log, errors, summary, outputs, requests }: Run): string {
  const asked = requests.map(({ path, body }) => [path, body]);
  return JSON.stringify([log, errors, summary, outputs, asked]);
}

function expectNoSecret(run: Run, ...more: string[]): void {
  for (const secret of [...Object.values(secrets), ...more]) expect(everything(run)).not.toContain(secret);
}

describe('rule 10: secrets', () => {
  test('are masked before anything else is printed', async () => {
    const run = await box.run({ 'slack-user-group-token': secrets.slackAdmin });
    const { env } = await box.listen();
    const given = Object.values(env).filter((value) => (Object.values(secrets) as string[]).includes(value));
    expect(given.length).toBeGreaterThan(5);
    expect(run.masked).toEqual(expect.arrayContaining([...given, secrets.slackAdmin]));
    expectNoSecret(run);
  });

  test('are masked before the run begins: no line and no request comes before the masks', async () => {
    let printed = '';
    const atRequest: string[] = [];
    box.after.push(() => atRequest.push(printed));
    const run = await box.run({}, {}, ({ stdout }) => {
      stdout?.on('data', (part) => {
        printed += part;
      });
    });
    expect(run.code).toBe(0);
    for (const secret of [secrets.opsgenie, secrets.slack]) {
      expect(atRequest[0]).toContain(`::add-mask::${secret}\n`);
    }
    expect(printed.replace(/^(::add-mask::.*\n)+/, '')).toBe(run.log);
  });

  test('leave no piece where a server’s long words that hold them are cut', async () => {
    const body = (length: number) => ({ message: `${'x'.repeat(length)} ${secrets.opsgenie}` });
    for (const length of [270, 280, 290]) {
      box.faults.add({ kind: 'status', status: 403, body: body(length), path: '/on-calls' });
      const run = await box.run();
      expect(run.log).toContain('xxx ***');
      for (let end = 8; end <= secrets.opsgenie.length; end += 1) {
        expect(everything(run)).not.toContain(` ${secrets.opsgenie.slice(0, end)}`);
      }
    }
  });

  test('appear nowhere when a service echoes a proxy’s password', async () => {
    const password = 'Pr0xy-Passw0rd';
    const env = { https_proxy: `http://robot:${password}@proxy.example.com:3128` };
    const user = box.slack.users.find(({ id }) => id === 'U0ANA00001');
    Object.assign(user?.profile ?? {}, { real_name: `Ana ${password}` });
    const run = await box.run({}, env);
    expect(run.code).toBe(0);
    expect(run.masked).toContain(password);
    for (const text of [run.log, run.outputs['on-call']]) expect(text).toContain('Ana ***');
    expectNoSecret(run, password);
    const message = `no way for ${password}`;
    box.faults.add({ kind: 'status', status: 403, body: { message }, path: '/on-calls' });
    const failed = await box.run({}, env);
    expect(failed.summary).toContain('no way for');
    expectNoSecret(failed, password);
  });

  const echoes: Readonly<Record<string, (secret: string) => string>> = {
    'as they are': (secret) => secret,
    'in base64': (secret) => Buffer.from(secret).toString('base64'),
    'in base64 without padding': (secret) => Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    'in a URL': encodeURIComponent,
    'in a URL in small letters': (secret) =>
      encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
    'in a form': (secret) => new URLSearchParams({ a: secret }).toString().slice(2),
  };

  test.each(Object.keys(echoes))('appear nowhere, even when a server echoes them %s', async (how) => {
    const echo = echoes[how] ?? String;
    const token = "xoxb-1/2+3=4&5~6'7";
    const message = `key ${echo(secrets.opsgenie)} and ${echo(token)} is not ours`;
    box.faults.add({ kind: 'status', status: 403, body: { message }, path: '/on-calls', times: Infinity });
    box.faults.add({ kind: 'wrong-shape', body: { ok: false, error: message }, path: 'usergroups.list' });
    const run = await box.run({ 'look-ahead': undefined, 'slack-token': token });
    expect(run.code).toBe(1);
    expect(run.log).toContain('is not ours');
    expectNoSecret(run, token, echo(token), echo(secrets.opsgenie));
  });

  test('of a letter or three are words like any other: they are not masked, and tear no holes', async () => {
    const run = await box.run({}, { JIRA_TOKEN: 'e', GRAFANA_TOKEN: 'on' });
    expect(run.code).toBe(0);
    expect(run.log).not.toContain('***');
    for (const word of ['e', 'on']) expect(run.masked).not.toContain(word);
    expect(run.outputs['on-call']).toContain('Ana Conceição');
  });

  test('appear nowhere when a name in the pager contains them', async () => {
    const user = box.slack.users.find(({ id }) => id === 'U0ANA00001');
    Object.assign(user?.profile ?? {}, { real_name: `Ana ${secrets.slack}` });
    const run = await box.run();
    expect(run.code).toBe(0);
    expect(run.outputs['on-call']).toContain('Ana ***');
    expectNoSecret(run);
  });

  test('that can’t be tokens are refused without being repeated', async () => {
    const run = await box.run({ 'slack-token': 'xoxb-secret\nsecond-line' });
    expect(run.requests).toEqual([]);
    expect(run.log).toContain('`slack-token` contains spaces');
    expectNoSecret(run, 'second-line', 'xoxb-secret');
  });
});

describe('rule 11: tokens', () => {
  test.each(['opsgenie-api-url', 'slack-api-url'])('%s must be https', async (input) => {
    const run = await box.run({ [input]: 'http://api.example.com' });
    expect(run.code).toBe(1);
    expect(run.requests).toEqual([]);
    expect(run.log).toContain(`\`${input}\` must start with https://`);
  });

  test.each(['/on-calls', 'usergroups.list', 'users.lookupByEmail', 'users.update'])(
    'never follow a redirect of %s to another host',
    async (path) => {
      const other = await stage();
      box.faults.add({ kind: 'redirect', to: `${other.slackUrl}usergroups.list`, path });
      const before = members(box);
      const run = await box.run();
      expect(run.code).toBe(1);
      expect(run.log).toContain('a redirect');
      expect(other.requests).toEqual([]);
      expect(members(box)).toEqual(before);
      await other.end();
    },
  );
});
