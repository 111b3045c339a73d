import * as z from 'zod/mini';
import { Failure, type State, type Target, type TargetRef } from '../../model.ts';
import { nearest } from '../../text/near.ts';
import { segment } from '../kit/segment.ts';
import type { JiraClient } from './client.ts';

/** How a component says that new tickets go to its lead. */
const toLead = 'COMPONENT_LEAD';

/**
 * A component: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-components/. The
 * `realAssigneeType` tells to whom new tickets really go, where the lead may not be assigned any.
 */
const component = z.pipe(
  z.object({
    id: z.string().check(z.minLength(1)),
    name: z.string(),
    lead: z.optional(z.nullable(z.object({ accountId: z.string() }))),
    assigneeType: z.optional(z.nullable(z.string())),
    realAssigneeType: z.optional(z.nullable(z.string())),
  }),
  z.transform(({ id, name, lead, assigneeType, realAssigneeType }) => ({
    id,
    name,
    lead: lead?.accountId ?? null,
    meant: assigneeType === toLead,
    real: (realAssigneeType ?? assigneeType) === toLead,
  })),
);

type Component = z.infer<typeof component>;

/** The components of a project, by its key; each project is asked once. Throws Failure. */
export type Components = (project: string) => Promise<readonly Component[]>;

/** Reads a project's components, all of them in one answer. */
export function jiraComponents({ jira }: JiraClient): Components {
  const read = new Map<string, Promise<readonly Component[]>>();
  const missing = (project: string) =>
    `Check the project’s key, “${project}”, and that the account of \`jira-email\` may see it (permission Browse projects).`;
  return (project) => {
    const asked =
      read.get(project) ??
      jira({
        path: `/project/${segment(project)}/components`,
        schema: z.array(component),
        fixes: { 404: missing(project) },
      });
    read.set(project, asked);
    return asked;
  };
}

/**
 * A Jira component that gives its new tickets to whoever is first on call. Its one entry is the lead's account id, if
 * tickets do go to the lead; if they don't, nobody gets them by this component, so that it shows nobody.
 */
export function jiraComponent(
  ref: TargetRef & { readonly kind: 'jira-component' },
  client: JiraClient,
  components: Components,
): Target {
  const { project } = ref;
  return {
    ref,
    directory: 'jira',
    holdsMembers: false,
    canDisable: false,
    async read() {
      const all = await components(project);
      const found = named(ref.component, all);
      if (!found) throw unknown(ref.component, project, all);
      return stateOf(found);
    },
    want: ({ members: [first] }) => ({ after: first ? [first.account.id] : [] }),
    async write(_before, { place, entries: [leadAccountId] }) {
      const answer = await client.jira({
        method: 'PUT',
        path: `/component/${segment(place)}`,
        schema: component,
        body: { leadAccountId, assigneeType: toLead },
        fixes: {
          400: 'Jira does not take this lead: check that this account has access to the project.',
          403: mayNot(project),
          404: `The component is gone, or hidden from this account. ${mayNot(project)}`,
        },
      });
      if (answer.lead !== leadAccountId || !answer.meant) {
        const fix = 'The next run tries again.';
        throw new Failure(`Jira took the change, and yet ${ref.name} does not have the new lead.`, fix);
      }
      if (!answer.real) {
        const fix = `Give that account the permission Assignable user in ${project} (Project settings → Access or Permissions).`;
        throw new Failure(
          `${ref.name} has the new lead, and yet new tickets go elsewhere: ${leadAccountId} may not be assigned any in ${project}.`,
          fix,
        );
      }
    },
  };
}

function stateOf({ id, lead, real }: Component): State {
  return { place: id, entries: real && lead !== null ? [lead] : [], enabled: true };
}

/** By exact name, else by id, else by name in whatever case: Jira knows no two that differ in case alone. */
function named(wanted: string, all: readonly Component[]): Component | undefined {
  return (
    all.find(({ name }) => name === wanted) ??
    all.find(({ id }) => id === wanted) ??
    all.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())
  );
}

function unknown(wanted: string, project: string, all: readonly Component[]): Failure {
  const message = `The Jira project ${project} has no component “${wanted}”.`;
  if (all.length === 0) {
    const fix =
      'It has none at all: create it under Components in the project (company-managed projects have them).';
    return new Failure(message, fix);
  }
  const names = nearest(
    wanted,
    all.map(({ name }) => name),
    all.length,
  );
  const shown = names.slice(0, 10).map((name) => `“${name}”`);
  const more = names.length > 10 ? ` and ${names.length - 10} more` : '';
  return new Failure(
    message,
    `There are ${shown.join(', ')}${more}. Name one of them, or create it in Jira.`,
  );
}

function mayNot(project: string): string {
  return `The account of \`jira-email\` needs the permission Administer projects in ${project}: a project admin adds it under Project settings → Access (or Permissions), and a token with scopes needs manage:jira-project.`;
}
