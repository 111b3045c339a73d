import { isAbsolute, relative, resolve, sep } from 'node:path';
import { asFailure, Failure } from './failure.ts';
import { HttpFailure } from './http/answer.ts';
import type { Job } from './job.ts';

/** The files of the team's repository: as they are checked out, else as GitHub has them at the run's commit. */
export interface Repository {
  /** The text of a file, by its path from the repository's root. Throws Failure. */
  read(path: string): Promise<string>;
  /** The same, and on GitHub the newest of the run's branch: a commit since the run began counts. Throws Failure. */
  readNewest(path: string): Promise<string>;
  /**
   * Changes a file by a commit to the run's branch, from its newest text there; `edit` may be asked again if somebody
   * else was faster. Throws Failure.
   */
  change(path: string, edit: (text: string) => string, message: string): Promise<void>;
}

/** Files of repositories (`owner/name`) as their host has them. All of it throws Failure. */
export interface RepositoryFiles {
  /** A file at a commit or in a branch, in the default branch if `null`; `null` if there is none. */
  read(repository: string, path: string, ref: string | null): Promise<FileVersion | null>;
  /**
   * Commits a text in the place of the version with that `sha`. An HttpFailure with 409 or 422 says that there is
   * another version by now.
   */
  write(
    repository: string,
    path: string,
    branch: string | null,
    version: FileVersion,
    message: string,
  ): Promise<void>;
}

/** A file's text, and the name of exactly this version of it. */
export interface FileVersion {
  readonly text: string;
  readonly sha: string;
}

/** How often a file is changed anew because somebody else was faster. */
const attempts = 3;

/**
 * The repository of a job. `readFile` reads the workspace (`null`: no such file), `github` what is not there; it is
 * `null` without a token.
 */
export function createRepository(
  job: Pick<Job, 'workspace' | 'repository' | 'sha' | 'branch'>,
  readFile: (path: string) => Promise<string | null>,
  github: RepositoryFiles | null,
): Repository {
  const workspace = resolve(job.workspace);
  const readAt = async (path: string, ref: string | null): Promise<string> => {
    const text = await readFile(resolve(workspace, path)).catch((error) => {
      throw unreadable(path, error);
    });
    if (text?.includes('\uFFFD')) {
      throw new Failure(`The file “${path}” is not UTF-8 text.`, 'Check the path, or save it as UTF-8.');
    }
    if (text !== null) return text;
    const inside = within(workspace, path);
    if (github === null || job.repository === null || inside === null) {
      const fix = `Check the path${inside === null ? '' : ', and let `actions/checkout` run before this step, or give `github-token`'}.`;
      throw new Failure(`There is no file “${path}” in ${workspace}.`, fix);
    }
    const found = await github.read(job.repository, inside, ref);
    if (found) return found.text;
    const at = ref === null ? '' : ` at ${ref === job.sha ? ref.slice(0, 7) : ref}`;
    throw new Failure(
      `There is no file “${path}”, neither in ${workspace} nor in ${job.repository}${at}, as far as \`github-token\` can see.`,
      'Check the path; else let `actions/checkout` run before this step, or give the job `permissions: contents: read`.',
    );
  };
  return {
    read: (path) => readAt(path, job.sha),
    readNewest: (path) => readAt(path, job.branch),
    async change(path, edit, message) {
      const inside = within(workspace, path);
      if (github === null || job.repository === null || inside === null) {
        throw new Failure(
          `The file “${path}” can’t be changed: that takes a commit to a repository on GitHub.`,
          'Run it in GitHub Actions with `permissions: contents: write`, or give `github-token` and the variable GITHUB_REPOSITORY (`acme/data`), and a path in that repository.',
        );
      }
      await changeFile(github, { ...job, repository: job.repository, path: inside }, edit, message);
    },
  };
}

/** Where a file is. */
interface Place {
  readonly repository: string;
  readonly branch: string | null;
  readonly path: string;
}

async function changeFile(
  files: RepositoryFiles,
  { repository, branch, path }: Place,
  edit: (text: string) => string,
  message: string,
): Promise<void> {
  const where = `“${path}” in ${repository}${branch === null ? '' : `, branch ${branch}`}`;
  let refused: Failure | null = null;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const found = await files.read(repository, path, branch);
    if (found === null) {
      throw new Failure(
        `There is no file ${where}, as far as \`github-token\` can see.`,
        'Check the path, and give the job `permissions: contents: write`.',
      );
    }
    const text = edit(found.text);
    if (text === found.text) return;
    const failure = await files
      .write(repository, path, branch, { text, sha: found.sha }, message)
      .then(() => null, asFailure);
    if (failure === null) return;
    if (isLost(failure)) {
      // The commit may have been made although no answer came.
      const stands = await files
        .read(repository, path, branch)
        .then((now) => now !== null && edit(now.text) === now.text)
        .catch(() => null);
      if (stands) return;
      if (stands === null) throw unknown(where, failure);
    }
    if (!isConflict(failure)) throw failure;
    refused = failure;
  }
  throw new Failure(
    `The file ${where} was changed by somebody else each of ${attempts} times. ${refused?.message ?? ''}`,
    'Run it again; the file is as they left it.',
    { cause: refused },
  );
}

function isConflict(failure: Failure): boolean {
  return failure instanceof HttpFailure && (failure.status === 409 || failure.status === 422);
}

/** Nothing was said of what became of it: no answer, an error of the server's own, or one that makes no sense. */
function isLost(failure: Failure): boolean {
  if (!(failure instanceof HttpFailure)) return false;
  return failure.status === null || failure.status < 300 || failure.status >= 500;
}

function unknown(where: string, cause: Failure): Failure {
  const fix = 'Look at the file; another run with the same inputs changes it once at most.';
  return new Failure(`It is not known whether the file ${where} was changed. ${cause.message}`, fix, {
    cause,
  });
}

/** A path from the workspace's root with slashes, or `null` if it leads out of it. */
function within(workspace: string, path: string): string | null {
  const inside = relative(workspace, resolve(workspace, path)).split(sep).join('/');
  return inside === '' || inside === '..' || inside.startsWith('../') || isAbsolute(inside) ? null : inside;
}

function unreadable(path: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const what = code === 'EISDIR' ? 'is a folder and not a file' : `can’t be read (${code})`;
  return new Failure(`“${path}” ${what}.`, 'Check the path.', { cause: error });
}
