import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import type { HttpFailure } from '../../http/answer.ts';
import { shape } from '../../http/wire.ts';
import type { RepositoryFiles } from '../../repository.ts';
import { hasStatus, orNull } from '../kit/api.ts';
import { createClient, type GitHub, twoParts } from './client.ts';

/** A path in the contents API. */
interface Content {
  readonly type: string;
  readonly sha: string;
  readonly encoding?: string | undefined;
  readonly content?: string | undefined;
}

/**
 * An answer of the contents API: https://docs.github.com/rest/repos/contents. A folder is a list; a file of more than
 * 1 MB comes without its content.
 */
const answer = z.union([
  z.pipe(
    z.array(z.unknown()),
    z.transform((): Content => ({ type: 'folder', sha: '' })),
  ),
  shape(
    { type: z.string(), sha: z.string(), encoding: z.optional(z.string()), content: z.optional(z.string()) },
    (content): Content => content,
  ),
]);

/** The answer to a commit: only this says that it was made. */
const committed = z.object({ commit: z.object({ sha: z.string() }) });

const route = '/repos/{owner}/{repo}/contents/{path}';

/** Files of repositories through GitHub's API. */
export function createFiles(connection: GitHub): RepositoryFiles {
  const client = createClient(connection);
  return {
    async read(repository, path, ref, onlyTry) {
      const [owner, repo] = twoParts(repository);
      const parameters = { owner, repo, path, ...(ref !== null && { ref }) };
      const content = await orNull(
        client.call({ route: `GET ${route}`, parameters, schema: answer, fix: readFix, onlyTry }),
      );
      return content && { sha: content.sha, text: textOf(content, path, repository) };
    },
    async write(repository, path, branch, { text, sha }, message) {
      const [owner, repo] = twoParts(repository);
      const content = Buffer.from(text, 'utf8').toString('base64');
      const parameters = { owner, repo, path, message, content, sha, ...(branch !== null && { branch }) };
      await client
        .call({ route: `PUT ${route}`, parameters, schema: committed, fix: writeFix })
        .catch((error) => {
          throw isProtected(error) ? protectedBranch(error, repository, branch) : error;
        });
    },
  };
}

/** The text of a file. Throws a Failure for anything that is not a text. */
function textOf({ type, encoding, content }: Content, path: string, repository: string): string {
  const wrong = (what: string, fix: string) => new Failure(`“${path}” in ${repository} ${what}.`, fix);
  if (type !== 'file') throw wrong(`is a ${type}, not a file`, 'Use the path of the file itself.');
  if (encoding !== 'base64' || content === undefined) {
    throw wrong(
      'is larger than 1 MB',
      'GitHub’s API does not return larger files: check the path, or make the file smaller.',
    );
  }
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return decoder.decode(Buffer.from(content, 'base64'));
  } catch {
    throw wrong('is not UTF-8 text', 'Check the path, or save the file as UTF-8.');
  }
}

/** GitHub answers 409 both to a commit that comes too late and to one that a protected branch does not allow. */
function isProtected(error: unknown): error is HttpFailure {
  return (
    hasStatus(error, 403, 409, 422) &&
    /rule violation|protected branch|pull request|status check|approving review/i.test(error.message)
  );
}

function protectedBranch(cause: HttpFailure, repository: string, branch: string | null): Failure {
  const fix = `The ${branch === null ? 'default branch' : `branch ${branch}`} of ${repository} is protected: allow the app or person behind \`github-token\` to bypass the rule (Settings → Rules), or keep the file in a branch without one.`;
  return new Failure(cause.message, fix, { cause });
}

function readFix(status: number): string | undefined {
  return status === 403
    ? 'Give the job `permissions: contents: read`, or set `github-token` to a token that can read this repository.'
    : undefined;
}

function writeFix(status: number): string | undefined {
  return status === 403 || status === 404
    ? 'Give the job `permissions: contents: write`, or set `github-token` to a token that can write to this repository. Check that the branch exists, too.'
    : undefined;
}
