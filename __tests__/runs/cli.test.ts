import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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
async function cli(
  flags: readonly string[],
  env: Readonly<Record<string, string>> = {},
  started: (child: ChildProcess) => void = () => {},
): Promise<Ended> {
  const { env: services } = await box.listen();
  const child = spawn(process.execPath, ['dist/cli.js', ...flags], {
    env: { PATH: process.env.PATH, ...services, ...env },
  });
  started(child);
  return ended(child);
}

/** What a process printed, and how it ended. */
async function ended(child: ChildProcess): Promise<Ended> {
  const texts = await Promise.all(
    [child.stdout, child.stderr].map(async (stream) => {
      let text = '';
      stream?.on('data', (part) => {
        text += part;
      });
      if (stream) await once(stream, 'close');
      return text;
    }),
  );
  const code = await new Promise<number | null>((done) =>
    child.exitCode === null ? child.on('close', done) : done(child.exitCode),
  );
  return { code, out: texts[0] ?? '', err: texts[1] ?? '' };
}

/** Runs it without anything in the environment but this. */
async function bare(flags: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  const child = spawn(process.execPath, ['dist/cli.js', ...flags], {
    env: { PATH: process.env.PATH, ...env },
  });
  return ended(child);
}

const usual = ['--schedule', 'Data Science Team_schedule', '--user-group', 'data-oncall'];

describe('the command line', () => {
  test('does what the action does, and prints the same lines', async () => {
    const { code, out, err } = await cli(usual);
    expect([code, err]).toEqual([0, '']);
    expect(members(box)).toEqual(['U0ANA00001']);
    const [first, second, last] = out.split('\n');
    expect(first).toContain('Data Science Team_schedule: Ana Conceição is on call until');
    expect(second).toMatch(/^slack-user-group data-oncall: updated, removed Ben Müller, .*, Eva Žižková$/);
    expect(last).toMatch(/^\d requests\.$/);
  });

  test('shows the plan as a table on a terminal', async () => {
    // Python’s standard library opens a terminal.
    const { env: services } = await box.listen();
    const spawned = 'import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)';
    const child = spawn('python3', ['-c', spawned, process.execPath, 'dist/cli.js', ...usual], {
      env: { PATH: process.env.PATH, TERM: 'xterm', ...services },
    });
    const { code, out } = await ended(child);
    expect(code).toBe(0);
    expect(out).toContain('is on call until');
    expect(out).toMatch(/Schedule .*Target .*Before .*Now .*Outcome/);
    expect(out).toMatch(/slack-user-group .*updated/);
  });

  test('reads variables from a file, which the environment and flags go before', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'on-call-env-'));
    const file = join(folder, 'on-call.env');
    const lines = [
      'export SCHEDULE="Data Science Team_schedule"',
      "USER_GROUP='nobody'",
      'DRY_RUN=true # no',
    ];
    await writeFile(file, lines.join('\n'));
    const { code, out } = await cli(['--env-file', file], { USER_GROUP: 'data-oncall' });
    expect([code, out]).toEqual([0, expect.stringContaining('Dry run: nothing was written.')]);
    const wet = await cli(['--env-file', file, '--dry-run', 'false'], { USER_GROUP: 'data-oncall' });
    expect([wet.code, members(box)]).toEqual([0, ['U0ANA00001']]);
    const missing = await cli(['--env-file', join(folder, 'none')]);
    // Node itself reads the flag too, and may be the one to complain.
    expect([2, 9]).toContain(missing.code);
    expect([missing.out, missing.err]).toEqual(['', expect.stringContaining(join(folder, 'none'))]);
    await rm(folder, { recursive: true });
  });

  test('masks a token that comes from a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'on-call-env-'));
    const file = join(folder, 'on-call.env');
    await writeFile(file, 'ON_CALL_SYNC_SLACK_TOKEN=xoxb-from-a-file\n');
    const { code, out, err } = await cli([...usual, '--user-group', 'xoxb-from-a-file', '--env-file', file]);
    expect([code, `${out}${err}`.includes('xoxb-from-a-file')]).toEqual([1, false]);
    await rm(folder, { recursive: true });
  });

  test('says who asked for a handover and links the run, as the scheduler tells it', async () => {
    const handover = [
      '--handover-to',
      'ben@example.com',
      '--handover-for',
      '8h',
      '--announce-channel',
      '#data',
    ];
    const said = {
      ON_CALL_SYNC_ACTOR: 'Eva <!channel>',
      ON_CALL_SYNC_RUN_URL: 'https://airflow.example.com/dags/on_call/runs/1',
    };
    const { code, out } = await cli([...usual, ...handover, '--json'], said);
    expect([code, JSON.parse(out).handover.actor]).toEqual([0, 'Eva <!channel>']);
    const message = JSON.stringify(box.slack.channels.find(({ name }) => name === 'data')?.messages.at(-1));
    expect(message).toContain('Handed over by Eva &lt;!channel&gt;');
    expect(message).toContain('<https://airflow.example.com/dags/on_call/runs/1|Open the run>');
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

  test('prints that object on one line where nobody looks at it', async () => {
    const { out } = await cli([...usual, '--json']);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });

  test('writes the outputs to a file, and prints what it always prints', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'on-call-sync-'));
    const file = join(folder, 'outputs.json');
    const { code, out } = await cli([...usual, '--json-file', file]);
    const written = JSON.parse(await readFile(file, 'utf8'));
    await rm(folder, { recursive: true });
    expect([code, written]).toEqual([
      0,
      expect.objectContaining({ changed: true, emails: 'ana@example.com' }),
    ]);
    expect(out).toContain('is on call until');
  });

  test.each([
    ['no-such-folder/outputs.json', 'ENOENT'],
    ['/dev/null', 'it is not an ordinary file'],
  ])('syncs, and ends with 1 if the outputs can’t be written to %s', async (file, why) => {
    const { code, err } = await cli([...usual, '--json-file', file]);
    expect([code, members(box)]).toEqual([1, ['U0ANA00001']]);
    expect(err).toContain(`error: “${file}” could not be written (${why}): the outputs are lost`);
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
      'error: Data Science Team_schedule: `data-oncal` was not changed: Slack has no user group',
    );
    expect(JSON.parse(out).changes).toMatchObject([{ outcome: 'failed' }]);
  });

  test.each([
    [['--shedule', 'x'], "unknown option '--shedule'"],
    [['--schedule'], "error: option '--schedule <name>' argument missing\n"],
    [['--on-nobody'], "option '--on-nobody <value>' argument missing: must be keep, fail or disable\n"],
    [['stray'], '"stray" is not a flag: each setting has one, such as --schedule NAME'],
    [['--schedule', 'A'], 'There is no target: set `--user-group`'],
    [[...usual, '--timeout', 'soon'], '`--timeout` must be a duration'],
    [['--config', 'no-such-file.yml'], 'There is no file “no-such-file.yml”'],
  ])('ends with 2 for wrong usage: %j', async (flags, said) => {
    const { code, err } = await cli(flags);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
    expect(box.requests).toEqual([]);
  });

  test('lists invalid settings one a line, by the flag or the variable that each comes from', async () => {
    const env = { TIMEOUT: 'soon', SLACK_TOKEN: 'xapp-1-A0123456789' };
    const { err } = await cli([...usual, '--source', 'Opsgenie', '--json'], env);
    expect(err.split('\n')).toEqual([
      'error: Invalid settings (nothing was sent):',
      expect.stringMatching(
        /^- `--source` must be opsgenie, .*, not "Opsgenie" \(did you mean "opsgenie"\?\)$/,
      ),
      '- `TIMEOUT` must be a duration such as 30s, 90m, 8h, 2d, 2w, 0 or PT8H, not "soon"',
      expect.stringMatching(
        /^- `SLACK_TOKEN` is an app-level token \(xapp-…\): use the Bot User OAuth Token/,
      ),
      '',
    ]);
  });

  test('shows no e-mail address with `--hide-addresses`, not in an error either', async () => {
    const { out, err } = await cli([...usual, '--hide-addresses', '--json', '--topic-channel', '#nowhere']);
    expect(JSON.parse(out)).toMatchObject({ emails: '', 'on-call': [{ people: [{ email: null }] }] });
    expect(`${out}${err}`).not.toContain('@example.com');
    const wrong = await cli(['--hide-addresses', '--handover-to', 'ana@example.com\nben@example.com']);
    expect(wrong.err).not.toContain('@example.com');
  });

  test('never shows a token, even one that was given as a flag', async () => {
    box.faults.add({ kind: 'status', status: 403, body: { message: `no ${secrets.opsgenie}` } });
    const { out, err } = await cli([...usual, '--opsgenie-token', secrets.opsgenie, '--json']);
    expect(`${out}${err}`).not.toContain(secrets.opsgenie);
    expect(err).toContain('***');
  });

  test('takes secrets out of the JSON too, whoever wrote them there', async () => {
    const schedule = box.opsgenie.schedules[0];
    Object.assign(schedule ?? {}, { name: secrets.slack });
    Object.assign(box.slack.users.find(({ id }) => id === 'U0ANA00001')?.profile ?? {}, {
      real_name: `Ana ${secrets.slack}`,
    });
    const { code, out } = await cli([...usual.slice(2), '--schedule', schedule?.id ?? '', '--json']);
    expect([code, JSON.parse(out)['on-call'][0].people[0].name]).toEqual([0, 'Ana ***']);
    expect(out).not.toContain(secrets.slack);
  });

  test('a secret that was given for something else is in no JSON', async () => {
    const { out } = await cli([...usual, '--topic-channel', secrets.opsgenie, '--json']);
    expect(JSON.parse(out).changes.map(({ name }: { name: string }) => name)).toEqual(['data-oncall', '***']);
  });

  test('our own variables go before the short ones', async () => {
    const { code, out } = await cli(usual, { ON_CALL_SYNC_DRY_RUN: 'true', DRY_RUN: 'false' });
    expect([code, members(box)?.length]).toEqual([0, 5]);
    expect(out).toContain('Dry run: nothing was written.');
  });

  test.each([
    ['a named pipe', (path: string) => execFileSync('mkfifo', [path]), 'a named pipe or a device'],
    ['a folder', (path: string) => execFileSync('mkdir', [path]), 'is a folder, not a file'],
  ])('%s is no config file, and is not waited for', async (_, make, said) => {
    const folder = await mkdtemp(join(tmpdir(), 'on-call-cli-'));
    const path = join(folder, 'teams.yml');
    make(path);
    const { code, err } = await cli(['--config', path]);
    await rm(folder, { recursive: true });
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });

  test('a device is no config file either, and no rota', async () => {
    expect(await cli(['--config', '/dev/zero'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('a device'),
    });
    const rota = [
      '--source',
      'rota',
      '--schedule',
      'Data',
      '--rota-file',
      '/dev/zero',
      '--user-group',
      'data-oncall',
    ];
    expect(await cli(rota)).toMatchObject({ code: 1, err: expect.stringContaining('a device') });
  });

  test('a closed output is reported, after the work is done', async () => {
    const { code, err } = await cli(usual, {}, (child) => child.stdout?.destroy());
    expect([code, members(box)]).toEqual([1, ['U0ANA00001']]);
    expect(err).toMatch(/^error: Standard output could not be written \(EPIPE\)/);
  });

  test('nobody hears the warnings: the work is done all the same', async () => {
    const { code } = await cli([...usual.slice(0, 3), 'data-oncal'], {}, (child) => child.stderr?.destroy());
    expect(code).toBe(1);
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
  test('is short, and names every input that is no token or address', async () => {
    const { code, out } = await cli(['--help']);
    expect(code).toBe(0);
    expect(out.split('\n').length).toBeLessThanOrEqual(66);
    for (const [name, input] of Object.entries(inputs)) {
      expect(out.includes(`--${name} `)).toBe(!('credential' in input));
    }
  });

  test('of everything names every input', async () => {
    const { out } = await cli(['--help-all']);
    for (const name of Object.keys(inputs)) expect(out).toContain(`--${name} `);
  });

  test.each(['--help', '--help-all', '--version'])(
    '%s into a reader who has seen enough ends quietly',
    async (flag) => {
      const { code, err } = await cli([flag], {}, (child) => child.stdout?.destroy());
      expect([code, err]).toEqual([0, '']);
    },
  );

  test('is printed on standard error if nothing is set, neither by a flag nor by a variable', async () => {
    for (const env of [{}, { GITHUB_TOKEN: 'for-others', SCHEDULE: ' ' }]) {
      const { code, out, err } = await bare([], env);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^Usage: on-call-sync .*\n\nWhoever is on call/);
    }
  });

  test('is not printed if something is set in the environment: that runs, as ever', async () => {
    const { code, err } = await bare([], { SCHEDULE: 'A' });
    expect(code).toBe(2);
    expect(err).toMatch(
      /^error: Invalid settings \(nothing was sent\):\n- `OPSGENIE_TOKEN` is missing or empty/,
    );
  });

  test('has a short flag', async () => {
    expect(await cli(['-h'])).toEqual(await cli(['--help']));
  });

  test('prints the version', async () => {
    expect((await cli(['--version'])).out).toBe(`${version}\n`);
    expect(version).toBe(
      JSON.parse(await (await import('node:fs/promises')).readFile('package.json', 'utf8')).version,
    );
  });
});
