import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { movedClock } from '../../sandbox/action.ts';
import { githubJob } from '../../sandbox/github/seed.ts';
import { createSandbox } from '../../sandbox/world.ts';

// Whole runs of `on-call-sync rota`, in a folder with a rota file that is committed on `main`.

const path = '.github/on-call-rota.yml';
const file = `timezone: Europe/Berlin # the office
rotas:
  Data science:
    starts: 2026-01-05T09:00
    every: 1 week
    people: [ana@example.com, ben@example.com, cleo@example.com]
    overrides:
      # Spring
      - { from: 2026-04-03T09:00, until: 2026-04-06T09:00, person: ben@example.com }
      - { from: 2026-12-24T09:00, until: 2026-12-28T09:00, person: ben@example.com } # Christmas
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-call-rota-'));
  await mkdir(join(folder, '.github'));
  await write(file);
});
afterEach(() => rm(folder, { recursive: true }));

const write = (written: string) => writeFile(join(folder, path), written);
const read = (name = path) => readFile(join(folder, name), 'utf8');
const git = (...parameters: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com', ...parameters], {
    cwd: folder,
  });
function commit(): void {
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=Add the rota');
}

/** Monday, one hour after a handover. */
const clock = () => movedClock(Date.parse('2026-11-23T09:00:00Z') - Date.now());

async function run(
  command: string,
  parameters: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  const child = spawn(command, parameters, {
    cwd: folder,
    env: { PATH: process.env.PATH, ...clock(), ...env },
  });
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done) => child.on('close', done)),
  ]);
  return { code, out, err };
}
const rota = (flags: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  run(process.execPath, [resolve('dist/cli.js'), 'rota', ...flags], env);

describe('the coming weeks', () => {
  test('are printed, with what changes against a branch', async () => {
    commit();
    await write(file.replace('cleo@example.com', 'dora@example.com'));
    expect(await rota(['--weeks', '2', '--compare', 'main'])).toEqual({
      code: 0,
      err: '',
      out: `What changes against main:
Data science: Nothing changes for who is on call now (ben@example.com).
- Mon 30 Nov 09:00 – Mon 7 Dec 09:00: dora@example.com instead of cleo@example.com
Data science (Europe/Berlin): ben@example.com is on call until Mon 30 Nov 09:00.
- Mon 23 Nov 09:00 – Mon 30 Nov 09:00: ben@example.com
- Mon 30 Nov 09:00 – Mon 7 Dec 09:00: dora@example.com
- Mon 7 Dec 09:00 – Mon 14 Dec 09:00: ana@example.com
`,
    });
  });

  test('are a table on a terminal', async () => {
    const spawned = 'import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)';
    const command = ['-c', spawned, process.execPath, resolve('dist/cli.js'), 'rota', '--from', '2026-12-21'];
    const { code, out } = await run('python3', command, { TERM: 'xterm' });
    expect(code).toBe(0);
    expect(out).toMatch(/From .*Until .*On call .*Note/);
    expect(out).toMatch(/Thu 24 Dec 09:00 .*ben@example\.com .*instead of cleo@example\.com/);
  });

  test('are lines on a terminal that is too narrow for the table', async () => {
    const spawned = 'import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)';
    const shell = 'stty cols 40; exec "$@"';
    const command = [
      '-c',
      spawned,
      'sh',
      '-c',
      shell,
      'sh',
      process.execPath,
      resolve('dist/cli.js'),
      'rota',
    ];
    const { code, out } = await run('python3', command, { TERM: 'xterm' });
    expect([code, out]).toEqual([0, expect.stringContaining('- Mon 23 Nov 09:00 – Mon 30 Nov 09:00: ben@')]);
  });

  test('are one JSON object for programs, and are read from GitHub where the clone has no such branch', async () => {
    const box = createSandbox();
    const { env } = await box.listen();
    box.github.files[path] = file.replace('every: 1 week', 'every: 2 weeks');
    const { code, out, err } = await rota(['--json', '--compare', 'main', '--hide-addresses'], {
      ...env,
      ...githubJob,
    });
    await box.close();
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      file: path,
      rotas: [{ rota: 'Data science', timezone: 'Europe/Berlin', 'on-call': ['ben'] }],
      compare: { ref: 'main', rotas: [{ status: 'kept', now: { after: { people: ['ben'] } } }] },
    });
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });

  test('end at midnight, as they begin, over a change of the clock', async () => {
    const { out } = await rota(['--from', '2026-03-23', '--weeks', '1', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      from: '2026-03-22T23:00:00.000Z',
      until: '2026-03-29T22:00:00.000Z',
    });
    const { out: text } = await rota(['--from', '2026-12-21', '--weeks', '1', '--markdown']);
    expect(text).toContain('## The week from 2026-12-21');
  });

  test('every mistake in the file is listed with its line, and the exit code is 2', async () => {
    await write(file.replace('1 week', 'weekly').replace('until: 2026-12-28', 'until: 2026-12-20'));
    const { code, out, err } = await rota([]);
    expect([code, out]).toEqual([2, '']);
    expect(err.split('\n')).toEqual([
      'error: The rota file can’t be used. Fix the file. Until then, nothing in it is used.',
      expect.stringMatching(
        /^- \.github\/on-call-rota\.yml:5:5: rotas\.Data science\.every: .*did you mean "1 week"/,
      ),
      expect.stringMatching(/^- \.github\/on-call-rota\.yml:10:35: .*must be after `from`$/),
      '',
    ]);
  });

  test.each([
    [['--rota', 'Data'], /has no rota named “Data”\. Did you mean “Data science”\?/],
    [['--compare', '--output=x'], /must be a branch, a tag or a commit/],
    [['--weeks', '0'], /It must be from 1 to 104/],
    [['--from', '2026-02-30'], /It must be a day that exists/],
    [['--from', '9999-12-31'], /from 1970-01-01 to 2199-12-31/],
    [['--ics', path], /--ics would overwrite the rota file/],
    [['--rota', 'Data science', 'prune', '--before', '2026-01-01'], /'--rota' is not for prune/],
    [['--compare', 'main'], /git says “(not a git repository|.*ownership)/],
    [['--rota-file', 'none.yml'], /There is no file “none\.yml”/],
    [['prune'], /--before <date>' not specified/],
    [['prune', '--before', '2026-11-24'], /2026-11-24 has not begun yet/],
  ])('%j is refused', async (flags, why) => {
    const { code, out, err } = await rota(flags);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(why);
  });

  test('a comparison needs git, or GitHub, and a commit', async () => {
    commit();
    expect((await rota(['--compare', 'nope'])).err).toMatch('There is no commit, branch or tag “nope”');
    const { code, err } = await rota(['--compare', 'main'], { PATH: '' });
    expect([code, err]).toEqual([2, expect.stringContaining('git is not installed')]);
  });

  test('help is short', async () => {
    const [help, prune] = await Promise.all([rota(['--help']), rota(['prune', '--help'])]);
    expect([help.code, prune.code]).toEqual([0, 0]);
    expect(help.out.split('\n').length).toBeLessThan(40);
    expect(prune.out).toContain('--before <date>');
  });
});

describe('the calendar', () => {
  test('is written, the same for a whole day, and its failure is reported', async () => {
    expect(await rota(['--ics', 'public/on-call.ics', '--markdown'])).toMatchObject({ code: 0, err: '' });
    const first = await read('public/on-call.ics');
    const evening = movedClock(Date.parse('2026-11-23T21:00:00Z') - Date.now());
    expect(await rota(['--ics', 'public/on-call.ics'], evening)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/The calendar of 90 days was written to public\/on-call\.ics/),
    });
    expect(await read('public/on-call.ics')).toBe(first);
    expect(first).toContain('X-WR-CALNAME:Data science\r\n');
    expect(first.match(/^BEGIN:VEVENT/gm)).toHaveLength(15);
    const failed = await rota(['--ics', '.github']);
    expect([failed.code, failed.err]).toEqual([
      1,
      'error: “.github” could not be written (EISDIR). Check --ics.\n',
    ]);
    expect(JSON.parse((await rota(['--ics', '.github', '--json'])).out).ics).toBeNull();
  });
});

describe('prune', () => {
  test('without addresses, shows a GitHub login as it is', async () => {
    await write(file.replace('04-06T09:00, person: ben@example.com', '04-06T09:00, person: "@ben"'));
    const { out } = await rota(['prune', '--before', '2026-11-01', '--dry-run', '--hide-addresses']);
    expect(out).toMatch('override of @ben, 2026-04-03T09:00 until');
  });

  test('shows, and then removes what is over', async () => {
    const about = 'Data science: override of ben@example.com, 2026-04-03T09:00 until 2026-04-06T09:00\n';
    const dry = await rota(['prune', '--before', '2026-11-01', '--dry-run']);
    expect(dry).toEqual({ code: 0, err: '', out: `${about}1 override would be removed from ${path}.\n` });
    expect(await read()).toBe(file);
    const done = await rota(['prune', '--before', '2026-11-01']);
    expect(done).toEqual({ code: 0, err: '', out: `${about}1 override was removed from ${path}.\n` });
    expect(await read()).toBe(file.replace(/ {6}# Spring\n.*\n/, ''));
    const again = await rota(['--rota-file', path, 'prune', '--before', '2026-11-01']);
    expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/^Nothing to remove/) });
  });
});

describe('the example for pull requests', () => {
  const preview = async () => {
    const workflow = parse(await readFile('examples/rota-preview-workflow.yml', 'utf8'));
    const { run: script } = workflow.jobs.preview.steps.at(-1);
    const summary = join(folder, 'summary.md');
    const ended = await run(
      'bash',
      ['-e', '-c', String(script).replace('.on-call-sync/dist', resolve('dist'))],
      {
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_BASE_REF: 'main',
        PATH: `${resolve(process.execPath, '..')}:${process.env.PATH}`,
      },
    );
    return { ...ended, summary: await readFile(summary, 'utf8') };
  };

  test('says in the job summary who is on call when instead of whom', async () => {
    commit();
    await write(file.replace('person: ben@example.com } # Ch', 'person: ana@example.com } # Ch'));
    git('commit', '--quiet', '--all', '--message=Swap Christmas');
    const { code, summary } = await preview();
    expect(code).toBe(0);
    expect(summary).toContain(
      '## What changes against main\n\n**Data science**: Nothing changes for who is on call now',
    );
    expect(summary).toContain(
      '| Thu 24 Dec 09:00 | Mon 28 Dec 09:00 | `ana@example.com` instead of `ben@example.com` |',
    );
  });

  test('fails with the mistakes in the job summary', async () => {
    commit();
    await write(file.replace('1 week', 'weekly'));
    git('commit', '--quiet', '--all', '--message=Break it');
    const { code, summary, err } = await preview();
    expect(code).toBe(2);
    expect(summary).toContain('- .github/on-call-rota.yml:5:5: rotas.Data science.every');
    expect(err).toContain('.github/on-call-rota.yml:5:5');
  });

  test('shows a new file as new, and what a broken one is replaced by', async () => {
    await write('x');
    commit();
    await write(file);
    git('commit', '--quiet', '--all', '--message=Mend it');
    expect((await preview()).summary).toMatch(
      /Nothing to compare with: at main, the rota file can’t be used/,
    );
    git('rm', '--quiet', path);
    git('commit', '--quiet', '--message=Remove it');
    await mkdir(join(folder, '.github'), { recursive: true });
    await write(file);
    git('add', '.');
    git('commit', '--quiet', '--message=Add it');
    await rm(join(folder, 'summary.md'));
    expect((await preview()).summary).toContain('**Data science**: The rota is new.');
  });
});
