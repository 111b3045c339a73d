import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { HttpFailure } from '../../src/http/answer.ts';
import { readJob } from '../../src/job.ts';
import { createRepository, type RepositoryFiles } from '../../src/repository.ts';

const job = {
  workspace: '/work',
  repository: 'acme/data',
  sha: '1234567890abcdef',
  branch: 'main',
  isPinned: false,
};
const nowhere = async () => null;
const status = (code: number | null) => new HttpFailure(`GitHub answered ${code}.`, '', { status: code });

/** A file on GitHub. The next write comes to what the first of `events` does, if there is one left. */
function remote(text: string | null, ...events: ((commit: () => void) => void)[]) {
  const asked: unknown[][] = [];
  const commits: unknown[][] = [];
  const place = { text };
  const files: RepositoryFiles = {
    async read(...where) {
      asked.push(where);
      return place.text === null ? null : { text: place.text, sha: `sha of ${place.text}` };
    },
    async write(repository, path, branch, version, message) {
      const commit = () => {
        place.text = version.text;
        commits.push([repository, path, branch, message]);
      };
      const event = events.shift();
      if (event) return event(commit);
      if (version.sha !== `sha of ${place.text}`) throw status(409);
      commit();
    },
  };
  return { files, asked, commits, place };
}

/** Adds a line once. */
const addLine = (line: string) => (text: string) =>
  text.split('\n').includes(line) ? text : `${text}\n${line}`;

const failed = (promise: Promise<unknown>) =>
  promise.then(
    () => {
      throw new Error('it did not fail');
    },
    (error) => {
      expect(error).toBeInstanceOf(Failure);
      return (error as Failure).reason;
    },
  );

describe('a file is read', () => {
  test('from the workspace, where an absolute path is not changed', async () => {
    const { files, asked } = remote('from GitHub');
    const repository = createRepository(job, async (path) => `text of ${path}`, files);
    expect(await repository.read('config/on-call.yml')).toBe('text of /work/config/on-call.yml');
    expect(await repository.read('/etc/on-call.yml')).toBe('text of /etc/on-call.yml');
    expect(asked).toEqual([]);
  });

  test('from GitHub at the run’s commit, where nothing is checked out', async () => {
    const { files, asked } = remote('from GitHub');
    const repository = createRepository(job, nowhere, files);
    expect(await repository.read('./config/on-call.yml')).toBe('from GitHub');
    expect(await repository.read('/work/on-call.yml')).toBe('from GitHub');
    expect(asked).toEqual([
      ['acme/data', 'config/on-call.yml', job.sha],
      ['acme/data', 'on-call.yml', job.sha],
    ]);
  });

  test('nowhere: it is said where was looked, and what to do', async () => {
    const { files } = remote(null);
    const reason = await failed(createRepository(job, nowhere, files).read('on-call.yml'));
    expect(reason).toMatch(
      /“on-call.yml” in \/work, and none that `github-token` can see in acme\/data at 1234567\./,
    );
    expect(reason).toMatch(/actions\/checkout.*contents: read/);
  });

  test.each([
    [
      'without a token',
      job,
      null,
      'on-call.yml',
      'Check the path, and run `actions/checkout` before this step, or set `github-token`.',
    ],
    [
      'outside GitHub',
      { ...job, repository: null },
      remote('secret').files,
      'on-call.yml',
      'Check the path. To read it from GitHub instead, set the variable GITHUB_REPOSITORY (`acme/data`).',
    ],
    ['outside of the workspace', job, remote('secret').files, '../on-call.yml', 'Check the path.'],
    ['at another absolute path', job, remote('secret').files, '/etc/on-call.yml', 'Check the path.'],
  ])('and GitHub is not asked %s', async (_, where, files, path, fix) => {
    expect(await failed(createRepository(where, nowhere, files).read(path))).toBe(
      `There is no file “${path}” in /work. ${fix}`,
    );
  });

  test('a folder, and what is not UTF-8, are said to be that', async () => {
    const folder = async () => Promise.reject(Object.assign(new Error('EISDIR: …'), { code: 'EISDIR' }));
    expect(await failed(createRepository(job, folder, null).read('config'))).toContain('is a folder');
    const latin = async () => 'Conceiç\uFFFDo';
    expect(await failed(createRepository(job, latin, null).read('config'))).toContain('not UTF-8');
  });
});

describe('the newest version of a file', () => {
  const here = async () => 'stale';
  const read = (files: RepositoryFiles | null, over: Partial<typeof job> = {}, readFile = here) => {
    const repository = createRepository({ ...job, ...over }, readFile, files);
    return repository.readNewest('rota.yml').then((text) => ({ text, notices: repository.notices }));
  };
  const answering = (answer: RepositoryFiles['read']) => ({ ...remote(null).files, read: answer });

  test('is that of the run’s branch, whatever is checked out: asked for once, for three seconds', async () => {
    const { files, asked } = remote('fresh');
    expect(await read(files)).toEqual({ text: 'fresh', notices: [] });
    expect(asked).toEqual([['acme/data', 'rota.yml', 'main', 3_000]]);
  });

  test.each([401, 403, 503, null])(
    'is the workspace’s where GitHub answers %s, and that is said',
    async (code) => {
      const { text, notices } = await read(answering(() => Promise.reject(status(code))));
      expect([text, notices.length]).toEqual(['stale', 1]);
      expect(notices[0]).toMatch(
        /“rota.yml” was read from the workspace.*acme\/data, branch main.*GitHub answered/,
      );
    },
  );

  test('is the workspace’s where GitHub has no such file, and that is said', async () => {
    const { text, notices } = await read(remote(null).files);
    expect([text, notices.join()]).toEqual(['stale', expect.stringContaining('can’t see that file there')]);
  });

  test.each([
    ['for a pull request or a tag', { isPinned: true, branch: null as unknown as string }, true],
    ['without a token', {}, false],
  ])('is the workspace’s %s, and GitHub is not asked', async (_, over, hasToken) => {
    const { files, asked } = remote('fresh');
    expect(await read(hasToken ? files : null, over)).toEqual({ text: 'stale', notices: [] });
    expect(asked).toEqual([]);
  });

  test('is asked for as patiently as anything else where nothing is checked out', async () => {
    const { files, asked } = remote('fresh');
    expect((await read(files, {}, nowhere as unknown as typeof here)).text).toBe('fresh');
    expect(asked).toEqual([['acme/data', 'rota.yml', 'main']]);
  });
});

describe('a file is changed', () => {
  const change = (files: RepositoryFiles | null, over: Partial<typeof job> = {}) =>
    createRepository({ ...job, ...over }, nowhere, files).change('rota.yml', addLine('b'), 'Add b');

  test('from its newest text in the run’s branch, whatever is checked out', async () => {
    const { files, asked, commits, place } = remote('a');
    await change(files);
    expect(place.text).toBe('a\nb');
    expect(asked).toEqual([['acme/data', 'rota.yml', 'main']]);
    expect(commits).toEqual([['acme/data', 'rota.yml', 'main', 'Add b']]);
  });

  test('not at all if it is as it should be', async () => {
    const { files, commits } = remote('a\nb');
    await change(files);
    expect(commits).toEqual([]);
  });

  test.each([409, 422])(
    'again if somebody else committed first: a %d loses nobody’s change',
    async (code) => {
      const box = remote('a', () => {
        box.place.text = 'a\nc';
        throw status(code);
      });
      await change(box.files);
      expect(box.place.text).toBe('a\nc\nb');
    },
  );

  test('three times at most', async () => {
    const busy = () => {
      throw status(409);
    };
    const box = remote('a', busy, busy, busy);
    expect(await failed(change(box.files))).toMatch(
      /somebody else committed to it during each of 3 attempts. GitHub answered 409/,
    );
    expect(box.place.text).toBe('a');
  });

  test.each([null, 200, 502])('a commit whose answer was lost counts: %s', async (code) => {
    const box = remote('a', (commit) => {
      commit();
      throw status(code);
    });
    await change(box.files);
    expect(box.commits).toHaveLength(1);
  });

  test('a commit with an unknown outcome is reported as that', async () => {
    const box = remote('a', (commit) => {
      commit();
      throw status(null);
    });
    const read: RepositoryFiles['read'] = async (...where) => {
      if (box.commits.length > 0) throw status(503);
      return box.files.read(...where);
    };
    expect(await failed(change({ ...box.files, read }))).toMatch(
      /^Could not determine whether the file “rota.yml” in acme\/data, branch main was changed\. GitHub answered null/,
    );
  });

  test('a commit that was not made is a failure', async () => {
    const box = remote('a', () => {
      throw status(502);
    });
    expect(await failed(change(box.files))).toContain('GitHub answered 502');
    expect(box.commits).toEqual([]);
  });

  test('a refusal is final', async () => {
    const box = remote('a', () => {
      throw status(403);
    });
    expect(await failed(change(box.files))).toContain('GitHub answered 403');
    expect(box.asked).toHaveLength(1);
  });

  test('only where it is, and only on GitHub', async () => {
    expect(await failed(change(remote(null).files))).toMatch(/no file “rota.yml” in acme\/data, branch main/);
    expect(await failed(change(null))).toMatch(/can’t be changed.*`github-token`/);
  });

  test('can be checked for beforehand, with the same error and without a request', () => {
    const check = (files: RepositoryFiles | null, path = 'rota.yml') =>
      createRepository(job, nowhere, files).checkChange(path);
    const { files, asked } = remote('a');
    expect(() => check(files)).not.toThrow();
    expect(() => check(null)).toThrow('“rota.yml” can’t be changed');
    expect(() => check(files, '../rota.yml')).toThrow('can’t be changed');
    expect(asked).toEqual([]);
  });
});

describe('the job', () => {
  const runner = {
    GITHUB_WORKSPACE: '/home/runner/work/data/data',
    GITHUB_REPOSITORY: 'acme/data',
    GITHUB_SHA: 'abc',
    GITHUB_REF: 'refs/heads/on-call/rota',
    GITHUB_REF_NAME: 'on-call/rota',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_ACTOR: 'ana-acme',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '42',
  };

  test('is what the runner says', () => {
    expect(readJob(runner, '/here')).toEqual({
      workspace: '/home/runner/work/data/data',
      repository: 'acme/data',
      sha: 'abc',
      branch: 'on-call/rota',
      isPinned: false,
      actor: 'ana-acme',
      url: 'https://github.com/acme/data/actions/runs/42',
      workflow: null,
      action: null,
      identity: null,
    });
  });

  test('knows the file of its workflow, and the action that it uses', () => {
    const GITHUB_WORKFLOW_REF = 'acme/data/.github/workflows/on-call.yml@refs/heads/main';
    const of = { GITHUB_WORKFLOW_REF, GITHUB_ACTION_REPOSITORY: 'acme/on-call-sync' };
    expect(readJob({ ...runner, ...of }, '/here')).toMatchObject({
      workflow: { repository: 'acme/data', path: '.github/workflows/on-call.yml' },
      action: 'acme/on-call-sync',
    });
    expect(readJob({ GITHUB_WORKFLOW_REF: 'acme/data' }, '/here').workflow).toBeNull();
  });

  test('was started by who started it last', () => {
    expect(readJob({ ...runner, GITHUB_TRIGGERING_ACTOR: 'ben-acme' }, '/here').actor).toBe('ben-acme');
  });

  test.each([
    ['a tag', { GITHUB_REF: 'refs/tags/v1', GITHUB_REF_NAME: 'v1', GITHUB_REF_TYPE: 'tag' }],
    ['a pull request', { GITHUB_REF: 'refs/pull/12/merge', GITHUB_REF_NAME: '12/merge' }],
    ['a pull request without a ref', { GITHUB_REF: undefined, GITHUB_EVENT_NAME: 'pull_request' }],
  ])('%s is no branch, and has its own files', (_, over) => {
    expect(readJob({ ...runner, ...over }, '/here')).toMatchObject({ branch: null, isPinned: true });
  });

  test('knows no address of the run unless all of its parts are there, and blank is not there', () => {
    for (const name of ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'])
      expect(readJob({ ...runner, [name]: ' ' }, '/here').url).toBeNull();
    expect(readJob({ ...runner, GITHUB_SHA: ' abc\n' }, '/here').sha).toBe('abc');
    expect(readJob({ ...runner, GITHUB_REF: undefined }, '/here').branch).toBe('on-call/rota');
  });

  test('can prove which it is with an address and a token, and not with one of them', () => {
    const url = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x.org' };
    const token = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' };
    expect(readJob({ ...url, ...token }, '/here').identity).toEqual({ url: 'https://x.org', token: 't' });
    for (const half of [url, token]) expect(readJob(half, '/here').identity).toBeNull();
  });

  test('outside GitHub only the folder is known', () => {
    const nothing = { repository: null, sha: null, branch: null, isPinned: false };
    const unknown = { ...nothing, actor: null, url: null, workflow: null, action: null, identity: null };
    expect(readJob({}, '/here')).toEqual({ workspace: '/here', ...unknown });
  });
});
