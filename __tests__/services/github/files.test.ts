import { beforeEach, describe, expect, test } from '@jest/globals';
import { headOf } from '../../../sandbox/github/state.ts';
import { secrets } from '../../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../../sandbox/world.ts';
import { Failure } from '../../../src/failure.ts';
import { HttpFailure } from '../../../src/http/answer.ts';
import { createRepository, type RepositoryFiles } from '../../../src/repository.ts';
import { createFiles } from '../../../src/services/github/files.ts';
import { github } from '../../../src/services/github/index.ts';
import { inputs } from '../../../src/services/github/inputs.ts';
import { contextOf } from '../given.ts';
import { sandboxHttp } from './given.ts';

let sandbox: Sandbox;
let files: RepositoryFiles;
beforeEach(() => {
  sandbox = createSandbox();
  sandbox.github.files['.github/on-call-rota.yml'] = 'people: [Ana Conceição]\n';
  files = open();
});

function open(token: string = secrets.github): RepositoryFiles {
  return createFiles(contextOf(inputs, sandboxHttp(sandbox), { 'github-token': token }));
}

const rota = '.github/on-call-rota.yml';
const read = () => files.read('acme/data', rota, null);
const job = { workspace: '/nowhere', repository: 'acme/data', sha: null, branch: 'main', isPinned: false };
const change = (edit: (text: string) => string) =>
  createRepository(job, async () => null, files).change(rota, edit, 'Ben takes over');
const failed = (promise: Promise<unknown>) =>
  promise.then(
    () => {
      throw new Error('it did not fail');
    },
    (error) => error,
  );

describe('a file', () => {
  test('is read with its version, its text decoded', async () => {
    expect(await read()).toEqual({
      text: 'people: [Ana Conceição]\n',
      sha: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
  });

  test('is read as it was at a commit', async () => {
    const commit = headOf(sandbox.github);
    const before = await read();
    await change((text) => `${text}#`);
    expect(await files.read('acme/data', rota, commit)).toEqual(before);
    expect(await read()).not.toEqual(before);
  });

  test('that is not there is null, and so is one in a repository that is not there', async () => {
    expect(await files.read('acme/data', 'nothing.yml', null)).toBeNull();
    expect(await files.read('acme/other', rota, null)).toBeNull();
  });

  test.each([
    ['a folder', '.github', 'is a folder'],
    ['a large file', 'large.txt', 'is larger than 1 MB'],
  ])('%s is said to be that', async (_, path, words) => {
    sandbox.github.files['large.txt'] = 'x'.repeat(1024 * 1024 + 1);
    const error = await failed(files.read('acme/data', path, null));
    expect(error).toBeInstanceOf(Failure);
    expect(error.message).toContain(words);
  });

  test('that is not UTF-8 is said to be that', async () => {
    const body = {
      type: 'file',
      sha: 'a',
      encoding: 'base64',
      content: Buffer.from([0xc3, 0x28]).toString('base64'),
    };
    sandbox.faults.add({ kind: 'wrong-shape', body });
    expect((await failed(read())).message).toContain('is not UTF-8 text');
  });

  test('rule 4: is only missing if GitHub says so', async () => {
    sandbox.faults.add({ kind: 'status', status: 403 });
    expect((await failed(read())).reason).toContain('`permissions: contents: read`');
  });

  test('rule 10: is asked for with the token in a header, and a path can’t lead elsewhere', async () => {
    await files.read('acme/data', '../../../user', null);
    const { path, headers } = sandbox.requests[0] ?? {};
    expect(path).toBe('/repos/acme/data/contents/../../../user');
    expect(headers).toEqual({ authorization: `token ${secrets.github}` });
    expect((await failed(files.read('../..', 'user', null))).message).toContain('not a valid name on GitHub');
    expect((await failed(files.read('acme/data', '..', null))).message).toContain(
      'not a valid name on GitHub',
    );
    expect(sandbox.requests).toHaveLength(1);
  });
});

describe('a commit', () => {
  test('holds the text and the message', async () => {
    await change((text) => `${text}# übergeben\n`);
    expect(sandbox.github.files[rota]).toBe('people: [Ana Conceição]\n# übergeben\n');
    expect(sandbox.requests.at(-1)?.body).toMatchObject({ message: 'Ben takes over', branch: 'main' });
  });

  test('that comes too late is made again', async () => {
    let others = 1;
    sandbox.after.push(({ method }) => {
      if (method === 'GET' && others-- > 0) sandbox.github.files[rota] = 'people: [Eva]\n';
    });
    await change((text) => `${text}# handover\n`);
    expect(sandbox.github.files[rota]).toBe('people: [Eva]\n# handover\n');
  });

  test('whose answer is lost is made once', async () => {
    sandbox.faults.add({ kind: 'reset', acts: true, method: 'PUT' });
    await change((text) => (text.includes('handover') ? text : `${text}# handover\n`));
    expect(sandbox.github).toMatchObject({
      commits: 1,
      files: { [rota]: 'people: [Ana Conceição]\n# handover\n' },
    });
  });

  test('to a protected branch is explained', async () => {
    sandbox.github.protected = true;
    const { reason } = await failed(change((text) => `${text}#`));
    expect(reason).toMatch(/through a pull request.*branch main of acme\/data is protected/s);
  });

  test('without the permission names it', async () => {
    sandbox.github.tokens.reader = { permissions: { contents: 'read' } };
    files = open('reader');
    const error = await failed(change((text) => `${text}#`));
    expect(error).toBeInstanceOf(HttpFailure);
    expect(error.reason).toMatch(/403.*`permissions: contents: write`.*`github-token`/);
  });
});

test('without a token there are no files', async () => {
  expect(github.files.requires).toEqual(['github-token']);
  await expect(github.files.open(contextOf(inputs, sandboxHttp(sandbox)))).rejects.toThrow('github-token');
});
