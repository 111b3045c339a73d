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
  /** The commit has something else there: `a symbolic link`. */
  | { readonly found: 'no file'; readonly what: string }
  /** The folder is in no clone, or in one that git does not touch. `why`: what git says of it. */
  | { readonly found: 'no clone'; readonly why: string }
  | { readonly found: 'no commit' | 'no git' };

/** What a commit may have at a path, by git's mode of it, beside a file. */
const others: Readonly<Record<string, string>> = {
  '120000': 'a symbolic link',
  '040000': 'a folder',
  '160000': 'a submodule',
};

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
  if (commit === null) {
    if (!hasGit) return { found: 'no git' };
    const why = await git('rev-parse', '--git-dir').then(() => null, saidBy);
    return why === null ? { found: 'no commit' } : { found: 'no clone', why };
  }
  try {
    const { stdout: entry } = await git('ls-tree', commit, '--', file);
    if (entry === '') return { found: 'commit', text: null };
    const what = others[entry.slice(0, entry.indexOf(' '))];
    if (what !== undefined) return { found: 'no file', what };
    const { stdout: text } = await git('cat-file', 'blob', `${commit}:./${file}`);
    return { found: 'commit', text };
  } catch (error) {
    throw new Failure(`“${path}” can’t be read from git at ${ref}: ${saidBy(error)}.`, 'Check the path.', {
      cause: error,
    });
  }
}

/** The first line of what git said when it failed. */
function saidBy(error: unknown): string {
  const { stderr = error } = Object(error);
  const [line = ''] = String(stderr).split('\n');
  return line.replace(/^(fatal|error): /, '').replace(/\.$/, '');
}
