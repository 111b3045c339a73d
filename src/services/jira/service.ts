import type { Connection, Service } from '../registry.ts';
import { jiraClient } from './client.ts';
import { jiraComponent, jiraComponents } from './component.ts';
import { jiraDirectory } from './directory.ts';
import { jsmOnCall } from './on-call.ts';
import { jsmOverrides } from './overrides.ts';
import { jsmSchedules } from './schedules.ts';
import { jiraUsers } from './users.ts';

/**
 * Atlassian's cloud: Jira Service Management Operations as a source whose schedules can be overridden, Jira as a
 * directory of people, and its components as targets.
 */
export function jira(connection: Connection): Service {
  const client = jiraClient(connection);
  const users = jiraUsers(client);
  const schedules = jsmSchedules(client);
  const components = jiraComponents(client);
  return {
    source: { ...jsmOnCall(client, schedules, users), overrides: jsmOverrides(client, schedules, users) },
    directory: jiraDirectory(users),
    target(ref) {
      if (ref.kind !== 'jira-component') throw new Error(`Jira has no target ${ref.kind}`);
      return jiraComponent(ref, client, components);
    },
  };
}
