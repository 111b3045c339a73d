import type { Connection, Service } from '../registry.ts';
import { githubClient } from './client.ts';
import { githubDirectory } from './directory.ts';
import { githubIssues } from './issues.ts';
import { githubTeam } from './team.ts';

/** GitHub as a directory of people, and its teams and issues as targets. */
export function github(connection: Connection): Service {
  const client = githubClient(connection);
  return {
    directory: githubDirectory,
    target: (ref) => (ref.kind === 'github-issues' ? githubIssues(ref, client) : githubTeam(ref, client)),
  };
}
