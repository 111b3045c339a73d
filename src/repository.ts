import { isAbsolute, relative, resolve, sep } from 'node:path';
import { asFailure, Failure, settle } from './failure.ts';
import { HttpFailure } from './http/answer.ts';
import type { Job } from './job.ts';
import { second } from './time.ts';

/** The files of the team's repository: from the checkout, else from GitHub at the run's commit. */
export interface Repository {
  /** The text of a file, by its path from the repository's root. Rejects with a Failure. */
  read(path: string): Promise<string>;
  /**
   * The same, from the newest commit of the run's branch, which may be newer than the run or the checkout. If GitHub does
   * not return it quickly, the workspace is used, with a notice. Rejects with a Failure.
   */
  readNewest(path: string): Promise<string>;
  /**
   * Commits a change to a file on the run's branch, based on its newest text there. `edit` is called again if somebody
   * else committed first. Rejects with a Failure.
   */
  change(path: string, edit: (text: string) => string, message: string): Promise<void>;
  /** Throws the Failure of `change` if nothing can be committed from here. Sends nothing. */
  checkChange(path: string): void;
  /** Notices for people about what was read so far. */
  readonly notices: readonly string[];
}

/** Files of repositories (`owner/name`) on their host. Every method rejects with a Failure. */
export interface RepositoryFiles {
  /**
   * A file at a commit or on a branch (`null`: the default branch). Returns `null` if there is none. `onlyTry`: a single
   * try, with this time limit in milliseconds.
   */
  read(repository: string, path: string, ref: string | null, onlyTry?: number): Promise<FileVersion | null>;
  /**
   * Commits a text that replaces the version with that `sha`. An HttpFailure with 409 or 422 means that there is a newer
   * version.
   */
  write(
    repository: string,
    path: string,
    branch: string | null,
    version: FileVersion,
    message: string,
  ): Promise<void>;
}

/** A file's text, and the id of exactly this version. */
export interface FileVersion {
  readonly text: string;
  readonly sha: string;
}

/** How often a change is tried if somebody else keeps committing first. */
const attempts = 3;

/** Time limit for reading a file's newest version if the workspace has one too, in milliseconds. */
const patience = 3 * second;

/**
 * Creates the repository of a job. `readFile` reads the workspace (`null`: no such file), `github` what is not there.
 * `github` is `null` without a token.
 */
export function createRepository(
  job: Pick<Job, 'workspace' | 'repository' | 'sha' | 'branch' | 'isPinned'>,
  readFile: (path: string) => Promise<string | null>,
  github: RepositoryFiles | null,
): Repository {
  const workspace = resolve(job.workspace);
  const notices = new Set<string>();
  const readHere = async (path: string): Promise<string | null> => {
    const text = await readFile(resolve(workspace, path)).catch((error) => {
      throw unreadable(path, error);
    });
    if (text?.includes('\uFFFD')) {
      throw new Failure(`The file “${path}” is not UTF-8 text.`, 'Check the path, or save it as UTF-8.');
    }
    return text;
  };
  const fixFor = (inside: string | null) => {
    if (inside === null) return 'Check the path.';
    if (job.repository !== null)
      return 'Check the path, and run `actions/checkout` before this step, or set `github-token`.';
    // Outside GitHub, nothing says where else the file could be.
    const missing = [
      ...(github === null ? ['`github-token`'] : []),
      'the variable GITHUB_REPOSITORY (`acme/data`)',
    ];
    return `Check the path. To read it from GitHub instead, set ${missing.join(' and ')}.`;
  };
  const readThere = async (path: string, ref: string | null): Promise<string> => {
    const inside = within(workspace, path);
    if (github === null || job.repository === null || inside === null) {
      throw new Failure(`There is no file “${path}” in ${workspace}.`, fixFor(inside));
    }
    const found = await github.read(job.repository, inside, ref);
    if (found) return found.text;
    const at = ref === null ? '' : ` at ${ref === job.sha ? ref.slice(0, 7) : ref}`;
    throw new Failure(
      `There is no file “${path}” in ${workspace}, and none that \`github-token\` can see in ${job.repository}${at}.`,
      'Check the path. If it is right, run `actions/checkout` before this step, or give the job `permissions: contents: read`.',
    );
  };
  const target = (path: string) => {
    const inside = within(workspace, path);
    if (github !== null && job.repository !== null && inside !== null)
      return { github, place: { repository: job.repository, branch: job.branch, path: inside } };
    throw new Failure(
      `The file “${path}” can’t be changed: that requires a commit to a repository on GitHub.`,
      'Run this in GitHub Actions with `permissions: contents: write`. Elsewhere, set `github-token` and the variable GITHUB_REPOSITORY (`acme/data`), and use a path in that repository.',
    );
  };
  return {
    read: async (path) => (await readHere(path)) ?? readThere(path, job.sha),
    async readNewest(path) {
      const here = await settle(readHere(path));
      if (here === null) return readThere(path, job.branch);
      const inside = within(workspace, path);
      if (github !== null && job.repository !== null && inside !== null && !job.isPinned) {
        const found = await settle(github.read(job.repository, inside, job.branch, patience));
        if (found !== null && !(found instanceof Failure)) return found.text;
        const branch = job.branch === null ? '' : `, branch ${job.branch}`;
        const why = found?.message ?? '`github-token` can’t see that file there.';
        notices.add(
          `“${path}” was read from the workspace, because the newest version in ${job.repository}${branch} could not be read. A handover since the checkout would be missing. ${why}`,
        );
      }
      if (here instanceof Failure) throw here;
      return here;
    },
    get notices() {
      return [...notices];
    },
    async change(path, edit, message) {
      const { github, place } = target(path);
      await changeFile(github, place, edit, message);
    },
    checkChange: (path) => void target(path),
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
        `There is no file ${where} that \`github-token\` can see.`,
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
      // The commit may have been made even though no answer came.
      const isWritten = await files
        .read(repository, path, branch)
        .then((now) => now !== null && edit(now.text) === now.text)
        .catch(() => null);
      if (isWritten) return;
      if (isWritten === null) throw unknown(where, failure);
    }
    if (!isConflict(failure)) throw failure;
    refused = failure;
  }
  throw new Failure(
    `The file ${where} was not changed: somebody else committed to it during each of ${attempts} attempts. ${refused?.message ?? ''}`,
    'Run it again.',
    { cause: refused },
  );
}

function isConflict(failure: Failure): boolean {
  return failure instanceof HttpFailure && (failure.status === 409 || failure.status === 422);
}

/** Whether the outcome is unknown: no answer, a server error, or an answer that makes no sense. */
function isLost(failure: Failure): boolean {
  // An answer of another form proves nothing; a refusal in our words has the service's own as its cause.
  if (!(failure instanceof HttpFailure)) return !(failure.cause instanceof HttpFailure);
  return failure.status === null || failure.status < 300 || failure.status >= 500;
}

function unknown(where: string, cause: Failure): Failure {
  const fix = 'Check the file. It is safe to run this again: the same change is not made twice.';
  return new Failure(`Could not determine whether the file ${where} was changed. ${cause.message}`, fix, {
    cause,
  });
}

/** A path from the workspace's root with slashes, or `null` if it is outside of it. */
function within(workspace: string, path: string): string | null {
  const inside = relative(workspace, resolve(workspace, path)).split(sep).join('/');
  return inside === '' || inside === '..' || inside.startsWith('../') || isAbsolute(inside) ? null : inside;
}

function unreadable(path: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const what = code === 'EISDIR' ? 'is a folder, not a file' : `can’t be read (${code})`;
  return new Failure(`“${path}” ${what}.`, 'Check the path.', { cause: error });
}
