import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';
import { inputTable, variableOf } from '../../src/settings/inputs.ts';
import { fences, mapsIn, read } from './pages.ts';

// The examples for other schedulers do what they say, as far as that can be seen without them: each is run as its scheduler would
// run it, against the sandbox. That the schedulers accept the files is checked by .ci/schedulers.

let box: Sandbox;
let services: Record<string, string>;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-call-schedulers-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => {
  box = createSandbox();
  const [data] = box.opsgenie.schedules;
  if (data) data.name = 'Data science';
  ({ env: services } = await box.listen());
});
afterEach(() => box.close());

type Variables = Readonly<Record<string, string>>;

/** Runs a command in a shell with only these variables: here, for paths that are the same everywhere. */
function shell(command: string, env: Variables): Promise<{ code: unknown; out: string; err: string }> {
  const here = command
    .replaceAll('/usr/bin/node ', 'node ')
    .replaceAll('/opt/on-call-sync/', `${resolve('.')}/`)
    .replaceAll('/etc/on-call-sync.env', join(folder, 'env'));
  return new Promise((done) => {
    execFile('sh', ['-c', here], { env: { PATH: process.env.PATH, ...env } }, (error, out, err) =>
      done({ code: error ? error.code : 0, out, err }),
    );
  });
}

const members = () => box.slack.userGroups.find(({ handle }) => handle === 'data-oncall')?.users;
const [ana, ben] = [['U0ANA00001'], ['U0BEN00002']];
const [file] = fences('sh').filter(({ text }) => text.startsWith("OPSGENIE_TOKEN='…'"));
/** The tokens, as the pages say to store them, and the sandbox's addresses. */
const access = () => services;
/** Without the words that stand for tokens. */
const settings = () =>
  file?.text
    .split('\n')
    .filter((line) => !line.includes('…'))
    .join('\n') ?? '';
const asFile = (variables: Variables) =>
  Object.entries(variables)
    .map(([name, value]) => `${name}='${value}'\n`)
    .join('');

describe('the file with the settings', () => {
  beforeEach(() => writeFileSync(join(folder, 'env'), `${settings()}\n${asFile(access())}`));

  test('serves cron', async () => {
    const lines = [
      ...read('examples/crontab').split('\n'),
      ...fences('text').flatMap(({ text }) => text.split('\n')),
    ].filter((line) => /^\S+ \* \* \* \* /.test(line));
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const [, command = ''] = /^(?:\S+ ){5}(?:on-call )?(.*)$/.exec(line) ?? [];
      expect(await shell(command, {})).toEqual({ code: 0, out: '', err: '' });
    }
    expect(members()).toEqual(ana);
  });

  test('serves systemd', async () => {
    const unit = read('examples/systemd/on-call-sync.service');
    expect(unit).toContain('\nEnvironmentFile=/etc/on-call-sync.env\n');
    const [, command = ''] = /^ExecStart=(.*)$/m.exec(unit) ?? [];
    // systemd itself reads the file.
    const given = [...`${settings()}\n`.matchAll(/^(\w+)='(.*)'$/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]);
    expect(await shell(command, { ...access(), ...Object.fromEntries(given) })).toMatchObject({
      code: 0,
      err: '',
    });
    expect(members()).toEqual(ana);
  });

  test('serves a handover at the terminal', async () => {
    const commands = fences('sh').flatMap(({ where, text }) =>
      where.startsWith('docs/schedulers') ? text.split('\n').filter((line) => line.includes('cli.js')) : [],
    );
    expect(commands).toHaveLength(2);
    for (const command of commands) expect(await shell(command, {})).toMatchObject({ code: 0, err: '' });
    expect(members()).toEqual(ben);
  });
});

test('the CronJob of Kubernetes syncs, and the secret’s keys are variables', async () => {
  const { spec } = parse(read('examples/kubernetes.yml'));
  const [container] = mapsIn(spec).filter(({ image }) => image !== undefined);
  const args = [container?.args].flat().map((word) => `'${word}'`);
  const [, secret = ''] = /secret generic (.*)/.exec(read('docs/schedulers.md')) ?? [];
  const keys = [...secret.matchAll(/--from-literal=(\w+)=/g)].map(([, key = '']) => key);
  const variables = [...inputTable.keys()].map(variableOf);
  expect(keys.filter((key) => !variables.includes(key))).toEqual([]);
  const given = Object.entries(access()).filter(([name]) => keys.includes(name) || name.endsWith('_URL'));
  const command = `node /opt/on-call-sync/dist/cli.js ${args.join(' ')}`;
  expect(await shell(command, Object.fromEntries(given))).toMatchObject({ code: 0, err: '' });
  expect(members()).toEqual(ana);
});

describe('the pipeline of GitLab', () => {
  const { variables, 'on-call': job } = parse(read('examples/gitlab-ci.yml'));
  const form: Variables = Object.fromEntries(
    Object.entries<{ value: string }>(variables).map(([name, { value }]) => [name, value]),
  );
  const gitlab: Variables = {
    GITLAB_USER_LOGIN: 'eva',
    CI_JOB_URL: 'https://gitlab.example.com/acme/data/-/jobs/1',
  };
  const run = (filled: Variables) => {
    const own = Object.entries<string>(job.variables).map(([name, value]) => [
      name,
      value.replaceAll(/\$(\w+)/g, (_, one: string) => gitlab[one] ?? ''),
    ]);
    return shell(job.script.join('\n'), { ...access(), ...form, ...Object.fromEntries(own), ...filled });
  };

  test('syncs on a schedule, and hands over by its form', async () => {
    expect(await run({})).toMatchObject({ code: 0, err: '' });
    expect(members()).toEqual(ana);
    const handover = { HANDOVER_TO: 'ben@example.com', ON_CALL_SYNC_ANNOUNCE_CHANNEL: '#data' };
    expect(await run(handover)).toMatchObject({ code: 0, err: '' });
    expect(members()).toEqual(ben);
    const said = JSON.stringify(box.slack.channels.find(({ name }) => name === 'data')?.messages.at(-1));
    expect(said).toContain('eva');
    expect(said).toContain(gitlab.CI_JOB_URL);
  });
});

describe('the Jenkinsfile', () => {
  const text = read('examples/Jenkinsfile');

  test('has the sections of a declarative pipeline, and tokens only as credentials', () => {
    const sections = [...text.matchAll(/^ {2}(\w+) \{/gm)].map(([, name]) => name);
    expect(sections).toEqual(['agent', 'triggers', 'options', 'parameters', 'environment', 'stages']);
    const tokens = [...text.matchAll(/^ +(\w+_TOKEN) = (.*)$/gm)].map(([, name, value]) => [name, value]);
    expect(tokens).toEqual([
      ['OPSGENIE_TOKEN', "credentials('opsgenie-token')"],
      ['SLACK_TOKEN', "credentials('slack-token')"],
    ]);
  });

  test('syncs, and hands over by its parameters', async () => {
    const [, command = ''] = /^ +sh '(.*)'$/m.exec(text) ?? [];
    const given = [...text.matchAll(/string\(name: '(\w+)', defaultValue: '(.*?)'/g)];
    const usual = Object.fromEntries(given.map(([, name = '', value = '']) => [name, value]));
    const env = { ...access(), ON_CALL_SYNC_RUN_URL: 'https://jenkins.example.com/job/1/' };
    expect(await shell(command, { ...env, ...usual })).toMatchObject({ code: 0, err: '' });
    expect(members()).toEqual(ana);
    const handover = { ...usual, HANDOVER_TO: 'ben@example.com' };
    expect(await shell(command, { ...env, ...handover })).toMatchObject({ code: 0, err: '' });
    expect(members()).toEqual(ben);
  });
});

describe('the handler for AWS Lambda', () => {
  const invoke = (event: unknown, more: Variables = {}) => {
    const code = join(folder, 'lambda');
    mkdirSync(code, { recursive: true });
    cpSync('examples/lambda.mjs', join(code, 'lambda.mjs'));
    if (!read('examples/lambda.mjs').includes("'dist/cli.js'")) throw new Error('it starts something else');
    try {
      symlinkSync(resolve('dist'), join(code, 'dist'), 'dir');
    } catch {
      // It is there from the test before.
    }
    const script = `import { handler } from ${JSON.stringify(join(code, 'lambda.mjs'))};
      console.log(JSON.stringify(await handler(${JSON.stringify(event)})));`;
    const env = { ...access(), SCHEDULE: 'Data science', USER_GROUP: 'data-oncall', ...more };
    return shell(`node --input-type=module -e '${script}'`, env);
  };

  test('gives the outputs, and hands over by its event', async () => {
    const looked = await invoke({ DRY_RUN: 'true' });
    expect([looked.code, members()?.length]).toEqual([0, 5]);
    const { code, out } = await invoke({ time: '2026-11-24T12:00:00Z', source: 'aws.scheduler' });
    expect([code, JSON.parse(out).emails, members()]).toEqual([0, 'ana@example.com', ana]);
    const [event] = fences('json').filter(({ text }) => text.includes('HANDOVER_TO'));
    expect(await invoke(JSON.parse(event?.text ?? ''))).toMatchObject({ code: 0 });
    expect(members()).toEqual(ben);
  });

  test('fails with the reason, and takes nothing else from an event', async () => {
    const { code, err } = await invoke(
      { USER_GROUP: 'other', SLACK_TOKEN: 'x' },
      { USER_GROUP: 'nobody-has-this' },
    );
    expect([code, err]).toEqual([1, expect.stringContaining('Slack has no user group')]);
    expect(err).not.toContain(services.SLACK_TOKEN);
  });
});

test('the webhook’s event is the one that the workflow listens for', () => {
  const { on } = parse(read('examples/webhook-workflow.yml'));
  const [, sent] = /"event_type": "([\w-]+)"/.exec(read('docs/schedulers.md')) ?? [];
  expect(on.repository_dispatch.types).toEqual([sent]);
});
