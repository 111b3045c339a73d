import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import type { HttpFailure } from '../../http/answer.ts';
import { shape } from '../../http/wire.ts';
import type { RepositoryFiles } from '../../repository.ts';
import { hasStatus, orNull } from '../kit/api.ts';
import { createClient, type GitHub, twoParts } from './client.ts';

/** What the contents API gives of a path. */
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

const route = '/repos/{owner}/{repo}/contents/{path}';

/** Files of repositories through GitHub's API. */
export function createFiles(connection: GitHub): RepositoryFiles {
  const client = createClient(connection);
  return {
    async read(repository, path, ref) {
      const [owner, repo] = twoParts(repository);
      const parameters = { owner, repo, path, ...(ref !== null && { ref }) };
      const content = await orNull(
        client.call({ route: `GET ${route}`, parameters, schema: answer, fix: readFix }),
      );
      return content && { sha: content.sha, text: textOf(content, path, repository) };
    },
    async write(repository, path, branch, { text, sha }, message) {
      const [owner, repo] = twoParts(repository);
      const content = Buffer.from(text, 'utf8').toString('base64');
      const parameters = { owner, repo, path, message, content, sha, ...(branch !== null && { branch }) };
      await client
        .call({ route: `PUT ${route}`, parameters, schema: z.unknown(), fix: writeFix })
        .catch((error) => {
          throw isProtected(error) ? protectedBranch(error, repository, branch) : error;
        });
    },
  };
}

/** The text of a file. Throws a Failure for anything that is not a text. */
function textOf({ type, encoding, content }: Content, path: string, repository: string): string {
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

/** GitHub answers 409 both to a commit that comes too late and to one that a protected branch does not allow. */
function isProtected(error: unknown): error is HttpFailure {
  return (
    hasStatus(error, 403, 409, 422) &&
    /rule violation|protected branch|pull request|status check|approving review/i.test(error.message)
  );
}

function protectedBranch(cause: HttpFailure, repository: string, branch: string | null): Failure {
  const fix = `The branch ${branch ?? 'that is the default'} of ${repository} is protected: let the token’s app or person bypass the rule (Settings → Rules), put that token into \`github-token\`, or keep the file in a branch without such a rule.`;
  return new Failure(cause.message, fix, { cause });
}

function readFix(status: number): string | undefined {
  return status === 403
    ? 'Give the job `permissions: contents: read`, or put a token into `github-token` that may read this repository.'
    : undefined;
}

function writeFix(status: number): string | undefined {
  return status === 403 || status === 404
    ? 'Give the job `permissions: contents: write`, or put a token into `github-token` that may write to this repository; and check that the branch is there.'
    : undefined;
}
