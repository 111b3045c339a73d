import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readInGit } from '../../../src/cli/rota/git.ts';

let clone: string;
let elsewhere: string;
const git = (...parameters: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com', ...parameters], {
    cwd: clone,
    encoding: 'utf8',
  }).trim();

beforeAll(async () => {
  clone = await mkdtemp(join(tmpdir(), 'on-call-clone-'));
  elsewhere = await mkdtemp(join(tmpdir(), 'on-call-no-clone-'));
  await mkdir(join(clone, 'team'));
  await writeFile(join(clone, 'team/rota.yml'), 'première\r\n');
  git('init', '--quiet', '--initial-branch=work');
  git('add', '.');
  git('commit', '--quiet', '--message=One');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  git('tag', 'v1');
});
afterAll(() => Promise.all([clone, elsewhere].map((folder) => rm(folder, { recursive: true }))));

test.each(['work', 'HEAD', 'v1', 'main', 'origin/main'])(
  'a file is read at %s as it was committed',
  async (ref) => {
    const found = { found: 'commit', text: 'première\r\n' };
    expect(await readInGit(clone, 'team/rota.yml', ref)).toEqual(found);
    expect(await readInGit(join(clone, 'team'), 'rota.yml', ref)).toEqual(found);
    expect(await readInGit(join(clone, 'team'), join(clone, 'team/rota.yml'), ref)).toEqual(found);
  },
);

test('a file may not be there, nor a commit, nor a clone', async () => {
  expect(await readInGit(clone, 'rota.yml', 'main')).toEqual({ found: 'commit', text: null });
  expect(await readInGit(clone, 'team/rota.yml', 'HEAD^')).toEqual({ found: 'no commit' });
  expect(await readInGit(elsewhere, 'rota.yml', 'main')).toEqual({ found: 'no commit' });
});

test('a folder, and a path outside of the clone, can’t be read', async () => {
  await expect(readInGit(clone, 'team', 'main')).rejects.toThrow(/“team” can’t be read from git at main/);
  await expect(readInGit(clone, '../rota.yml', 'main')).rejects.toThrow(/can’t be read from git/);
});
