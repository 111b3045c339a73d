import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { version } from '../../src/cli/version.ts';
import { examples, pages } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-call-sync-package-'));
const installed = join(folder, 'node_modules');
const { PATH = '' } = process.env;

beforeAll(() => {
  const job = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'OWNER/on-call-sync' };
  const env = { PATH, HOME: folder, npm_config_cache: join(folder, 'cache'), ...job };
  execFileSync(process.execPath, ['scripts/pack.ts', folder], { env, stdio: 'pipe' });
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  // Offline: all that it needs is in it.
  const flags = ['--offline', '--no-audit', '--no-fund', '--prefix', folder];
  execFileSync('npm', ['install', ...flags, join(folder, tarball)], { cwd: folder, env, stdio: 'pipe' });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the npm package', () => {
  test('installing it adds one package, from a tarball of less than 1 MB', () => {
    const packages = readdirSync(installed).filter((name) => !name.startsWith('.'));
    expect(packages).toEqual(['on-call-sync']);
    const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    expect(statSync(join(folder, tarball)).size).toBeLessThan(1_000_000);
  });

  test('it names the repository that packed it, which npm compares with its provenance', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'on-call-sync/package.json'), 'utf8'));
    expect(manifest.repository).toEqual({
      type: 'git',
      url: 'git+https://github.com/OWNER/on-call-sync.git',
    });
  });

  test('its command runs', () => {
    const command = join(installed, '.bin', 'on-call-sync');
    expect(execFileSync(process.execPath, [command, '--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
  });

  test('it brings the licences of all that it contains', () => {
    const licences = readFileSync(join(installed, 'on-call-sync/dist/licenses.txt'), 'utf8');
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const name of Object.keys(dependencies)) expect(licences).toMatch(new RegExp(`^${name}$`, 'm'));
    // Only its data is contained, which asks for attribution.
    expect(licences).toMatch(/^date-holidays\n[\s\S]*CC BY-SA 3\.0 Attributions[\s\S]*wikipedia/m);
  });
});

describe('an old Node', () => {
  /** Runs the command on this Node, which says that it is another. */
  const onNode = (number: string) => {
    const pretend = `
      Object.defineProperty(process, 'version', { value: 'v${number}' });
      Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${number}' } });
    `;
    const flags = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`];
    const command = join(installed, '.bin', 'on-call-sync');
    return spawnSync(process.execPath, [...flags, command, '--help'], { encoding: 'utf8' });
  };

  test.each(['18.20.4', '20.20.2', '22.0.0'])(
    '%s gets one line, and exit code 2, for --help too',
    (number) => {
      const { status, stdout, stderr } = onNode(number);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toBe(
        `on-call-sync needs Node 22.1 or later; this is v${number} (${process.execPath})\n`,
      );
    },
  );

  test.each(['22.1.0', '24.0.0'])('%s is new enough', (number) => {
    expect(onNode(number)).toMatchObject({ status: 0, stderr: '' });
  });

  test('the least version is the same in engines, README, docs and examples', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(engines.node).toBe('>=22.1');
    const named = [...pages, ...examples].flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/Node(?:\.js)? (\d+(?:\.\d+)?) or (?:later|newer)/g)].map(
        ([, least]) => `${page}: ${least}`,
      ),
    );
    expect(named.filter((one) => !one.endsWith(': 22.1'))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });
});
