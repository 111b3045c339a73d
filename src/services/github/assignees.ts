import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import { isSuspended, suspendedFix } from './accounts.ts';
import type { Client } from './client.ts';
import { login } from './directory.ts';

/** GitHub assigns no more people to an issue. */
export const mostAssignees = 10;

/** The logins that an issue is assigned to. */
export const assignees = z.pipe(
  z.nullable(z.array(z.object({ login: z.string() }))),
  z.transform((users): readonly string[] => (users ?? []).map((user) => login(user.login))),
);

/** The error for more people on call than GitHub assigns. */
export function tooManyAssignees(count: number): Failure {
  const message = `${count} people are on call, and GitHub assigns at most ${mostAssignees} to an issue.`;
  return new Failure(message, 'Use a `github-team` for so many people.');
}

/** The error for people who were not assigned: GitHub silently leaves them out. `where`: `to issues of acme/data`. */
export async function notAssigned(
  client: Client,
  logins: readonly string[],
  where: string,
): Promise<Failure> {
  const names = [...new Set(logins)];
  const message = `GitHub did not assign ${names.join(', ')} ${where}`;
  const suspended = await Promise.all(names.map((name) => isSuspended(client, name).catch(() => false)));
  const gone = names.filter((_, index) => suspended[index]);
  if (gone.length > 0) {
    const which = gone.length > 1 ? `accounts ${gone.join(', ')} are` : `account ${gone[0]} is`;
    return new Failure(`${message}: the ${which} suspended.`, suspendedFix);
  }
  const fix =
    'Only people with access to the repository can be assigned (Settings → Collaborators and teams). Check the logins in `people`, too, and that `github-token` has write access to issues.';
  return new Failure(`${message}.`, fix);
}

/** What to do about each status of a request about a repository's issues. */
export function adviceOnIssues(repository: string): Readonly<Record<number, string>> {
  const permission = `give the job \`permissions: issues: write\`; for any other repository, \`github-token\` must belong to a GitHub App or a person with write access to its issues.`;
  return {
    422: `GitHub rejected one of these people: check for wrong or suspended logins in \`people\`.`,
    403: `To change issues of ${repository}, ${permission}`,
    404: `Check the name ${repository}. If it is right, ${permission}`,
    410: `Issues are disabled in ${repository}: enable them (Settings → Features), or remove this target.`,
  };
}
