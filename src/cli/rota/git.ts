import { execFile } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from '../../failure.ts';

const run = promisify(execFile);

/** No file of ours is larger, in bytes. */
const largest = 8 * 1024 * 1024;

/** What git has of a file. `text` is `null` where the commit has no such file. */
export type InGit =
  | { readonly found: 'commit'; readonly text: string | null }
  | { readonly found: 'no commit' | 'no git' };

/**
 * Reads a file at a commit, branch or tag from the clone around a folder. A branch that exists only on the remote `origin` is
 * found too. Rejects with a Failure.
 */
export async function readInGit(folder: string, path: string, ref: string): Promise<InGit> {
  const file = relative(resolve(folder), resolve(folder, path)).replaceAll('\\', '/');
  const git = (...parameters: readonly string[]) =>
    run('git', parameters, { cwd: folder, maxBuffer: largest, encoding: 'utf8' });
  let hasGit = true;
  const commitOf = async (name: string) => {
    try {
      const commit = `${name}^{commit}`;
      const { stdout } = await git('rev-parse', '--verify', '--quiet', '--end-of-options', commit);
      return stdout.trim();
    } catch (error) {
      hasGit = (error as NodeJS.ErrnoException).code !== 'ENOENT';
      return null;
    }
  };
  const commit = (await commitOf(ref)) ?? (await commitOf(`refs/remotes/origin/${ref}`));
  if (commit === null) return { found: hasGit ? 'no commit' : 'no git' };
  try {
    const { stdout: entry } = await git('ls-tree', commit, '--', file);
    if (entry === '') return { found: 'commit', text: null };
    const { stdout: text } = await git('cat-file', 'blob', `${commit}:./${file}`);
    return { found: 'commit', text };
  } catch (error) {
    const [line = ''] = String(error instanceof Error && 'stderr' in error ? error.stderr : error).split(
      '\n',
    );
    throw new Failure(`“${path}” can’t be read from git at ${ref}: ${line}.`, 'Check the path.', {
      cause: error,
    });
  }
}
