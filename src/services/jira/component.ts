import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import type { Target } from '../../target.ts';
import { notFound, pick } from '../kit/lookup.ts';
import { oncePerKey, oncePerRun } from '../kit/once.ts';
import { segment } from '../kit/segment.ts';
import { createClient, type Jira } from './client.ts';
import { checkProject, mayNot } from './project-check.ts';
import { component as componentEntry, toLead } from './wire.ts';

/** Which component, by the key of its project and its name or id. */
interface Options {
  readonly project: string;
  readonly component: string;
}

/** The components of projects, by key, each project read once. */
const createComponents = oncePerRun((context: Jira) => {
  const { jira } = createClient(context);
  return oncePerKey((project: string) =>
    jira({
      path: `/project/${segment(project)}/components`,
      schema: z.array(componentEntry),
      advice: {
        404: `Check the project’s key, “${project}”, and that the account of \`jira-email\` can see it (permission Browse projects).`,
      },
    }),
  );
});

/**
 * A Jira component whose new tickets go to the first person on call. Its only entry is the lead’s account id. If new
 * tickets do not go to the lead, it has none, because then nobody gets tickets through this component.
 */
export function createTarget(context: Jira, { project, component }: Options, name: string): Target {
  const { jira } = createClient(context);
  const componentsOf = createComponents(context);
  const wording = {
    service: `The Jira project ${project}`,
    thing: 'component',
    credential: 'account',
    hint: 'The project has no components: create one under Components (company-managed projects only).',
    // No two components of a project differ only in case.
    ignoreCase: true,
  };
  return {
    check: (accounts) => checkProject(context, project, accounts),
    async read() {
      const components = await componentsOf(project);
      const current = pick(components, component, wording);
      if (!current) throw notFound(component, components, wording);
      const { id, lead, leadName, getsTickets } = current;
      return {
        place: id,
        entries: getsTickets && lead !== null ? [lead] : [],
        enabled: true,
        ...(lead !== null && leadName !== null && { names: new Map([[lead, leadName]]) }),
        desired: ({ members: [first] }) => ({ after: first ? [first.account.id] : [] }),
        async write({ entries: [leadAccountId] }) {
          const written = await jira({
            method: 'PUT',
            path: `/component/${segment(id)}`,
            body: { leadAccountId, assigneeType: toLead },
            schema: componentEntry,
            advice: {
              400: 'Jira rejected this lead: check that the account has access to the project.',
              403: mayNot(project),
              404: `The component was deleted or is hidden from this account. ${mayNot(project)}`,
            },
          });
          if (written.lead !== leadAccountId || !written.assignsToLead) {
            const fix = 'The next run tries again.';
            throw new Failure(`Jira accepted the change, but ${name} does not have the new lead.`, fix);
          }
          if (!written.getsTickets) {
            const fix = `Give that account the permission Assignable user in ${project} (Project settings → Access or Permissions).`;
            throw new Failure(
              `${name} has the new lead, but new tickets go elsewhere: ${leadAccountId} can’t be assigned tickets in ${project}.`,
              fix,
            );
          }
        },
      };
    },
  };
}
