import * as z from 'zod/mini';
import { shape } from '../../http/wire.ts';
import type { Account, Remark } from '../../model.ts';
import { createClient, type Jira } from './client.ts';

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/: those of the account that asks. */
const mayAdminister = shape(
  { permissions: z.object({ ADMINISTER_PROJECTS: z.object({ havePermission: z.boolean() }) }) },
  ({ permissions }) => permissions.ADMINISTER_PROJECTS.havePermission,
);

const found = z.array(z.object({ accountId: z.string() }));

/** Whether the components of a project may be changed, and whether these accounts can get its tickets. Rejects with a Failure. */
export async function checkProject(
  context: Jira,
  project: string,
  accounts: readonly Account[],
): Promise<readonly Remark[]> {
  const { jira } = createClient(context);
  const query = { projectKey: project, permissions: 'ADMINISTER_PROJECTS' };
  const unassignable = async ({ id, name }: Account): Promise<readonly Remark[]> => {
    const query = { project, accountId: id };
    const users = await jira({ path: '/user/assignable/search', query, schema: found }).catch(() => null);
    if (users === null || users.some(({ accountId }) => accountId === id)) return [];
    const message = `${name ?? id} can’t be assigned tickets in ${project}.`;
    const fix = `Give that account the permission Assignable user in ${project} (Project settings → Access or Permissions).`;
    return [{ severity: 'failure', message, fix }];
  };
  const [isAdmin, ...others] = await Promise.all([
    jira({ path: '/mypermissions', query, schema: mayAdminister }),
    ...accounts.map(unassignable),
  ]);
  const message = `The account is not allowed to change components of ${project}.`;
  const refused: Remark = { severity: 'failure', message, fix: mayNot(project) };
  return [...(isAdmin ? [] : [refused]), ...others.flat()];
}

/** What is missing to change components. */
export function mayNot(project: string): string {
  return `The account of \`jira-email\` needs the permission Administer projects in ${project}: a project admin adds it under Project settings → Access (or Permissions), and a token with scopes needs manage:jira-project.`;
}
