import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { entriesOf, releaseOf } from '../../scripts/changelog.ts';
import { version } from '../../src/cli/version.ts';
import { read } from './pages.ts';

const changelog = `# Changelog

What changes.

## 1.2.3 (2026-12-01)

- It **syncs**.

### Fixed

- A thing.

## 1.2.2 (2026-11-01)

- Before.
`;

describe('what a tag releases', () => {
  test('is the newest entry of the changelog, with what follows it', () => {
    expect(releaseOf('v1.2.3', '1.2.3', changelog, ['v1', 'v1.2.2', 'v1.2.3', 'other'])).toEqual({
      version: '1.2.3',
      major: 'v1',
      minor: '1.2',
      moves: true,
      latest: true,
      notes: '- It **syncs**.\n\n### Fixed\n\n- A thing.',
    });
  });

  test.each([
    [['v1.2.4'], { moves: false, latest: false }],
    [['v1.10.0'], { moves: false, latest: false }],
    [['v2.0.0'], { moves: true, latest: false }],
    [['v0.9.9', 'v1.2.2', 'v1.1.10', 'v2.0.0-rc.1'], { moves: true, latest: true }],
  ])('beside %j: %j', (tags, expected) => {
    expect(releaseOf('v1.2.3', '1.2.3', changelog, tags)).toMatchObject(expected);
  });

  test('is refused with every reason, one a line', () => {
    const unreleased = '## 1.2.4 (unreleased)\n';
    expect(() => releaseOf('v1.2.3', '1.2.5', unreleased, [])).toThrow(
      [
        'package.json says 1.2.5, the tag says v1.2.3',
        'The newest entry of CHANGELOG.md is 1.2.4, the tag says v1.2.3',
        'CHANGELOG.md has no date for 1.2.4: unreleased',
        'CHANGELOG.md says nothing about 1.2.4',
      ].join('\n'),
    );
  });

  test.each(['1.2.3', 'v1.2', 'v1', 'v1.2.3-rc.1'])('%s is no tag of a release', (tag) => {
    expect(() => releaseOf(tag, '1.2.3', changelog, [])).toThrow(`${tag} is not a tag of the form v1.2.3`);
  });
});

describe('the changelog', () => {
  test('has an entry a version, newest first, each released on a day or not yet', () => {
    const entries = entriesOf(read('CHANGELOG.md'));
    expect(entries.length).toBeGreaterThan(0);
    for (const { date, notes } of entries) {
      expect(date).toMatch(/^(unreleased|\d{4}-\d{2}-\d{2})$/);
      expect(notes).not.toBe('');
    }
    expect(entries.slice(1).filter(({ date }) => date === 'unreleased')).toEqual([]);
  });

  test('refuses a heading of another form', () => {
    expect(() => entriesOf('## Unreleased\n\n- Something.\n')).toThrow('not a heading of the form');
  });
});

/** The instructions of a Dockerfile: `COPY package.json LICENSE /opt/on-call-sync/`. */
const instructionsOf = (file: string) =>
  read(file)
    .split('\n')
    .filter((line) => /^[A-Z]+ /.test(line))
    .map((line) => line.split(' '));

describe.each([
  ['Dockerfile', 'ENTRYPOINT', ['--version'], `${version}\n`, ''],
  ['integrations/keboola/Dockerfile', 'CMD', [], '', 'config.json'],
])('the container image of %s', (dockerfile, start, flags, out, err) => {
  const instructions = instructionsOf(dockerfile);

  test('starts from what is copied into it, as a user without rights', () => {
    const folder = mkdtempSync(join(tmpdir(), 'on-call-sync-image-'));
    try {
      for (const [, ...files] of instructions.filter(([name]) => name === 'COPY')) {
        const to = files.pop() ?? '';
        const one = files.length === 1;
        for (const file of files) cpSync(file, join(folder, to, one ? '' : file), { recursive: true });
      }
      const entry =
        instructions
          .find(([name]) => name === start)
          ?.slice(1)
          .join(' ') ?? '[]';
      const [program, file = ''] = JSON.parse(entry);
      expect(program).toBe('node');
      const env = { PATH: process.env.PATH, KBC_DATADIR: folder };
      const said = spawnSync(process.execPath, [join(folder, file), ...flags], { env, encoding: 'utf8' });
      expect([said.stdout, said.stderr]).toEqual([out, expect.stringContaining(err)]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    // By number, or Kubernetes can't tell that it is not root.
    expect(instructions).toContainEqual(['USER', '1000']);
  });

  test('has the Node that the action runs on, and gets nothing but what is copied', () => {
    expect(instructions[0]).toEqual(['FROM', `node:${read('.node-version').trim()}-slim`]);
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    const copied = instructions.filter(([name]) => name === 'COPY').flatMap((line) => line.slice(1, -1));
    expect(allowed.map((line) => line.slice(1)).toSorted()).toEqual(copied.toSorted());
    expect(readFileSync('.dockerignore', 'utf8').split('\n')[0]).toBe('*');
  });
});
