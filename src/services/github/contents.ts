import * as z from 'zod/mini';
import { HttpFailure } from '../../http/answer.ts';
import { Failure } from '../../model.ts';
import type { RepositoryFiles } from '../../repository.ts';
import type { Connection } from '../registry.ts';
import { githubClient, isNotFound, twoParts } from './client.ts';

/**
 * An answer of the contents API: https://docs.github.com/rest/repos/contents. A folder is a list; a file of more than
 * 1 MB comes without its content.
 */
const answer = z.union([
  z.pipe(
    z.array(z.unknown()),
    z.transform(() => ({ type: 'folder' as string, sha: '', encoding: undefined, content: undefined })),
  ),
  z.object({
    type: z.string(),
    sha: z.string(),
    encoding: z.optional(z.string()),
    content: z.optional(z.string()),
  }),
]);

const route = '/repos/{owner}/{repo}/contents/{path}';

/** Files of repositories through GitHub's API with `github-token`; `null` if there is no token. */
export function githubContents(connection: Pick<Connection, 'http' | 'values'>): RepositoryFiles | null {
  if (connection.values['github-token'] === null) return null;
  const client = githubClient(connection);
  return {
    async read(repository, path, ref) {
      const [owner, repo] = twoParts(repository);
      const where = { owner, repo, path, ...(ref === null ? {} : { ref }) };
      try {
        const found = await client.call(`GET ${route}`, where, answer, { fix: mayRead });
        return { sha: found.sha, text: textOf(found, path, repository) };
      } catch (error) {
        if (isNotFound(error)) return null;
        throw error;
      }
    },
    async write(repository, path, branch, { text, sha }, message) {
      const [owner, repo] = twoParts(repository);
      const body = {
        message,
        content: Buffer.from(text, 'utf8').toString('base64'),
        sha,
        ...(branch === null ? {} : { branch }),
      };
      await client
        .call(`PUT ${route}`, { owner, repo, path, ...body }, z.unknown(), { fix: mayWrite })
        .catch((error) => {
          throw isProtected(error) ? protectedBranch(error, repository, branch) : error;
        });
    },
  };
}

/** The text of a file. Throws a Failure for what is not a text. */
function textOf(
  { type, encoding, content }: z.infer<typeof answer>,
  path: string,
  repository: string,
): string {
  const wrong = (what: string, fix: string) => new Failure(`“${path}” in ${repository} ${what}.`, fix);
  if (type !== 'file') throw wrong(`is a ${type} and not a file`, 'Write the path of the file itself.');
  if (encoding !== 'base64' || content === undefined) {
    throw wrong(
      'is larger than 1 MB',
      'GitHub gives no such file out here: check the path, or make it smaller.',
    );
  }
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return decoder.decode(Buffer.from(content, 'base64'));
  } catch {
    throw wrong('is not UTF-8 text', 'Check the path, or save the file as UTF-8.');
  }
}

/** GitHub answers 409 both to who comes too late and to who may not write to a protected branch. */
function isProtected(error: unknown): error is HttpFailure {
  return (
    error instanceof HttpFailure &&
    [403, 409, 422].includes(error.status ?? 0) &&
    /rule violation|protected branch|pull request|status check|approving review/i.test(error.message)
  );
}

function protectedBranch(cause: HttpFailure, repository: string, branch: string | null): Failure {
  const fix = `The branch ${branch ?? 'that is the default'} of ${repository} is protected: let the token’s app or person bypass the rule (Settings → Rules), put that token into \`github-token\`, or keep the file in a branch without such a rule.`;
  return new Failure(cause.message, fix, { cause });
}

function mayRead(status: number): string | undefined {
  return status === 403
    ? 'Give the job `permissions: contents: read`, or put a token into `github-token` that may read this repository.'
    : undefined;
}

function mayWrite(status: number): string | undefined {
  return status === 403 || status === 404
    ? 'Give the job `permissions: contents: write`, or put a token into `github-token` that may write to this repository; and check that the branch is there.'
    : undefined;
}
