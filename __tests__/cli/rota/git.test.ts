import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
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
  await symlink('team/rota.yml', join(clone, 'link.yml'));
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
  expect(await readInGit(elsewhere, 'rota.yml', 'main')).toEqual({
    found: 'no clone',
    why: expect.stringContaining('not a git repository'),
  });
});

test('a folder and a symbolic link are no files', async () => {
  expect(await readInGit(clone, 'team', 'main')).toEqual({ found: 'no file', what: 'a folder' });
  expect(await readInGit(clone, 'link.yml', 'main')).toEqual({ found: 'no file', what: 'a symbolic link' });
});

test('a path outside of the clone can’t be read', async () => {
  await expect(readInGit(clone, '../rota.yml', 'main')).rejects.toThrow(/can’t be read from git/);
});
