import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { companyConfig, fillCompany } from '../../sandbox/company.ts';
import { secrets } from '../../sandbox/seed.ts';
import { version } from '../../src/cli/version.ts';
import { inputs } from '../../src/settings/inputs.ts';
import { members, type Stage, stage } from './action.ts';

let box: Stage;
beforeEach(async () => {
  box = await stage();
});
afterEach(() => box.end());

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs dist/cli.js as somebody would at a prompt, without a terminal. */
async function cli(flags: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const { env: services } = await box.listen();
  const child = spawn(process.execPath, ['dist/cli.js', ...flags], {
    env: { PATH: process.env.PATH, ...services, ...env },
  });
  const texts = await Promise.all(
    [child.stdout, child.stderr].map(async (stream) => {
      let text = '';
      for await (const part of stream) text += part;
      return text;
    }),
  );
  const code = await new Promise<number | null>((done) =>
    child.exitCode === null ? child.on('close', done) : done(child.exitCode),
  );
  return { code, out: texts[0] ?? '', err: texts[1] ?? '' };
}

const usual = ['--schedule', 'Data Science Team_schedule', '--user-group', 'data-oncall'];

describe('the command line', () => {
  test('does what the action does, and shows the plan as a table, without colours where there is no terminal', async () => {
    const { code, out, err } = await cli(usual);
    expect([code, err]).toEqual([0, '']);
    expect(members(box)).toEqual(['U0ANA00001']);
    expect(out).toContain('is on call until');
    expect(out).toMatch(/Schedule .*Target .*Was .*Is .*Outcome/);
    expect(out).toMatch(/data-oncall .*changed|slack-user-group/);
    expect(out).not.toContain('\u001b[');
  });

  test('has a dry run', async () => {
    const { code, out } = await cli([...usual, '--dry-run']);
    expect([code, members(box)?.length]).toEqual([0, 5]);
    expect(out).toContain('Dry run: nothing was written.');
    expect(out).toContain('would change');
  });

  test('prints the outputs as one JSON object, and everything else elsewhere', async () => {
    const { code, out, err } = await cli([...usual, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      changed: true,
      emails: 'ana@example.com',
      'slack-user-ids': 'U0ANA00001',
      'on-call': [{ schedule: 'Data Science Team_schedule', people: [{ email: 'ana@example.com' }] }],
      changes: [{ name: 'data-oncall', outcome: 'changed', after: ['U0ANA00001'] }],
    });
    expect(err).toContain('is on call until');
  });

  test('takes several where an input holds several, and a flag goes before a variable', async () => {
    const flags = ['--schedule', 'Data Science Team_schedule', '--schedule', 'Platform Team_schedule'];
    const { out } = await cli([...flags, '--user-group', 'data-oncall', '--json'], { SCHEDULE: 'Other' });
    expect(JSON.parse(out).emails).toBe('ana@example.com,dan@example.com');
  });

  test('ends with 1 where something failed, and says what', async () => {
    const { code, out, err } = await cli([...usual.slice(0, 3), 'data-oncal', '--json']);
    expect(code).toBe(1);
    expect(err).toContain(
      'error: Data Science Team_schedule: slack-user-group data-oncal: Slack has no user group',
    );
    expect(JSON.parse(out).changes).toMatchObject([{ outcome: 'failed' }]);
  });

  test.each([
    [['--shedule', 'x'], "unknown option '--shedule'"],
    [['--schedule'], 'argument missing'],
    [['stray'], 'too many arguments'],
    [['--schedule', 'A'], 'nothing is to be updated'],
    [[...usual, '--timeout', 'soon'], 'input `timeout` is not a duration'],
    [['--config', 'no-such-file.yml'], 'There is no file “no-such-file.yml”'],
  ])('ends with 2 for wrong usage: %j', async (flags, said) => {
    const { code, err } = await cli(flags);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
    expect(box.requests).toEqual([]);
  });

  test('never shows a token, even one that was given as a flag', async () => {
    box.faults.add({ kind: 'status', status: 403, body: { message: `no ${secrets.opsgenie}` } });
    const { out, err } = await cli([...usual, '--opsgenie-token', secrets.opsgenie, '--json']);
    expect(`${out}${err}`).not.toContain(secrets.opsgenie);
    expect(err).toContain('***');
  });

  test('reads a config file by its path', async () => {
    fillCompany(box, 3, 10);
    const folder = await mkdtemp(join(tmpdir(), 'on-call-cli-'));
    const file = join(folder, 'teams.yml');
    await writeFile(file, companyConfig(3));
    const { code, out } = await cli(['--config', file, '--only', 'Team 2', '--look-ahead', '0']);
    await rm(folder, { recursive: true });
    expect(code).toBe(0);
    expect(out).toContain('Team 2: Person 2 is on call.');
    expect(out).not.toContain('Team 1');
  });
});

describe('help', () => {
  test('fits a screen, and names every input that is no token or address', async () => {
    const { code, out } = await cli(['--help']);
    expect(code).toBe(0);
    expect(out.split('\n').length).toBeLessThanOrEqual(55);
    for (const [name, input] of Object.entries(inputs)) {
      expect(out.includes(`--${name} `)).toBe(!('credential' in input));
    }
  });

  test('of everything names every input', async () => {
    const { out } = await cli(['--help-all']);
    for (const name of Object.keys(inputs)) expect(out).toContain(`--${name} `);
  });

  test('tells the version', async () => {
    expect((await cli(['--version'])).out).toBe(`${version}\n`);
    expect(version).toBe(
      JSON.parse(await (await import('node:fs/promises')).readFile('package.json', 'utf8')).version,
    );
  });
});
