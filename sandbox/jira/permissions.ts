import { JiraError } from './answers.ts';
import type { ApiAccount, JiraState } from './state.ts';
import { wireUser } from './users.ts';

/** Get my permissions: the one that is asked for, in a project if it is about one. */
export function permissionsOf(state: JiraState, account: ApiAccount, query: Record<string, string>): object {
  const { permissions: key = '', projectKey } = query;
  if (key === 'USER_PICKER') {
    const havePermission = account.browsesUsers;
    const USER_PICKER = { id: '27', key, name: 'Browse users and groups', type: 'GLOBAL', havePermission };
    return { permissions: { USER_PICKER } };
  }
  if (key !== 'ADMINISTER_PROJECTS') throw new JiraError(400, `Unrecognized permission: ${key}`);
  if (projectKey !== undefined) projectIn(state, projectKey);
  const havePermission = projectKey !== undefined && account.administers.includes(projectKey);
  const ADMINISTER_PROJECTS = { id: '23', key, name: 'Administer Projects', type: 'PROJECT', havePermission };
  return { permissions: { ADMINISTER_PROJECTS } };
}

/** Find users assignable to issues: here always one account, which is on the list or not. */
export function assignableUsers(
  state: JiraState,
  { project = '', accountId }: Record<string, string>,
): object[] {
  const { unassignable } = projectIn(state, project);
  return state.users
    .filter((user) => user.accountId === accountId && user.active && !unassignable.includes(user.accountId))
    .map(wireUser);
}

function projectIn(state: JiraState, key: string) {
  const project = state.projects.find((one) => one.key === key);
  if (!project) throw new JiraError(404, `No project could be found with key '${key}'.`);
  return project;
}
