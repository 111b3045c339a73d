import { execFile } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from '../../failure.ts';

const run = promisify(execFile);

/** No file of ours is larger, in bytes. */
const largest = 8 * 1024 * 1024;

/** The text of a file in git; `null`: the commit has no such file. */
export interface InGit {
  readonly text: string | null;
}

/**
 * Reads a file at a commit, branch or tag from the clone around a folder. `null`: there is no clone, or it does not have that
 * commit. A branch that exists only on the remote `origin` is found too. Rejects with a Failure.
 */
export async function readInGit(folder: string, path: string, ref: string): Promise<InGit | null> {
  const file = relative(resolve(folder), resolve(folder, path)).replaceAll('\\', '/');
  const git = (...parameters: readonly string[]) =>
    run('git', parameters, { cwd: folder, maxBuffer: largest, encoding: 'utf8' });
  const commitOf = async (name: string) => {
    const found = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`).catch(
      () => null,
    );
    return found?.stdout.trim() || null;
  };
  const commit = (await commitOf(ref)) ?? (await commitOf(`refs/remotes/origin/${ref}`));
  if (commit === null) return null;
  try {
    const { stdout: entry } = await git('ls-tree', commit, '--', file);
    if (entry === '') return { text: null };
    return { text: (await git('cat-file', 'blob', `${commit}:./${file}`)).stdout };
  } catch (error) {
    const [line = ''] = String(error instanceof Error && 'stderr' in error ? error.stderr : error).split(
      '\n',
    );
    throw new Failure(`“${path}” can’t be read from git at ${ref}: ${line}.`, 'Check the path.', {
      cause: error,
    });
  }
}
