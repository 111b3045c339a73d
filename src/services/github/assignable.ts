import type { Account, Remark } from '../../model.ts';
import type { GitHub } from './client.ts';
import { handoverIssuesOf } from './handover-issues.ts';
import { lacking } from './token.ts';

/** Whether issues of a repository (`acme/data`) may be written, and whether these accounts can be assigned to them. Rejects with a Failure. */
export async function checkIssues(
  context: GitHub,
  repository: string,
  accounts: readonly Account[],
): Promise<readonly Remark[]> {
  const rights = {
    scopes: ['repo', 'public_repo'],
    permission: '`issues: write` in the repository',
  } as const;
  const [own, ...dropped] = await Promise.all([
    lacking(context, 'write issues', rights),
    ...accounts.map(({ id }) => notAssignable(context, repository, id)),
  ]);
  return [...own, ...dropped.flat()];
}

async function notAssignable(context: GitHub, repository: string, login: string): Promise<readonly Remark[]> {
  if (await handoverIssuesOf(context)(repository).isAssignable(login)) return [];
  const message = `GitHub can’t assign ${login} to issues of ${repository}.`;
  const fix =
    'Give that person access to the repository (Settings → Collaborators and teams), or correct the login in `people`.';
  return [{ severity: 'failure', message, fix }];
}
