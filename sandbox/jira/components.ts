import { JiraError } from './answers.ts';
import { type ApiAccount, type Component, findUser, type JiraState, type Project } from './state.ts';
import { wireUser } from './users.ts';

const assigneeTypes = ['PROJECT_DEFAULT', 'COMPONENT_LEAD', 'PROJECT_LEAD', 'UNASSIGNED'] as const;

/** Get project components: all of them on one page. */
export function projectComponents(state: JiraState, key: string): object[] {
  const project = state.projects.find((one) => one.key === key);
  if (!project) throw new JiraError(404, `No project could be found with key '${key}'.`);
  return project.components.map((component) => wireComponent(state, project, component));
}

/** Update component: changes only the given fields. */
export function updateComponent(state: JiraState, account: ApiAccount, id: string, body: unknown): object {
  const project = state.projects.find(({ components }) => components.some((one) => one.id === id));
  const component = project?.components.find((one) => one.id === id);
  if (!project || !component) throw new JiraError(404, `The component with id ${id} does not exist.`);
  if (!account.administers.includes(project.key)) {
    throw new JiraError(403, `You do not have permission to manage the project ${project.key}.`);
  }
  const { leadAccountId, assigneeType } = { ...(body as Record<string, unknown>) };
  if (leadAccountId !== undefined) {
    const lead = findUser(state, leadAccountId);
    if (!lead) throw new JiraError(400, `The user ${leadAccountId} does not exist.`);
    component.leadAccountId = lead.accountId;
  }
  if (assigneeType !== undefined) {
    const type = assigneeTypes.find((one) => one === assigneeType);
    if (!type) throw new JiraError(400, 'The assignee type is not valid.');
    component.assigneeType = type;
  }
  return wireComponent(state, project, component);
}

/** On the wire: a component. Who really gets new tickets depends on who can be assigned. */
function wireComponent(state: JiraState, project: Project, component: Component): object {
  const { id, name, leadAccountId, assigneeType } = component;
  const lead = findUser(state, leadAccountId);
  const assignable = lead?.active && !project.unassignable.includes(lead.accountId);
  const isValid = assigneeType !== 'COMPONENT_LEAD' || assignable === true;
  return {
    self: `https://sandbox.atlassian.net/rest/api/3/component/${id}`,
    id,
    name,
    ...(lead && { lead: wireUser(lead) }),
    assigneeType,
    realAssigneeType: isValid ? assigneeType : 'PROJECT_DEFAULT',
    isAssigneeTypeValid: isValid,
    project: project.key,
  };
}
