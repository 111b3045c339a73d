import type { Connection, Service } from '../registry.ts';
import { entraDirectory } from './directory.ts';
import { graphClient } from './graph.ts';
import { teamsTags } from './tags.ts';
import { teamsMessage } from './teams-message.ts';
import { teamsTag } from './teams-tag.ts';
import { signIn } from './token.ts';

/** Entra as a directory of people, and Teams' tags and messages as targets. Signed in when something is asked. */
export function microsoft(connection: Connection): Service {
  const graph = graphClient(connection, signIn(connection));
  const tags = teamsTags(graph);
  let messages = 0;
  return {
    directory: entraDirectory(graph),
    target(ref) {
      if (ref.kind === 'teams-tag') return teamsTag(ref, tags);
      if (ref.kind !== 'teams-message') throw new Error(`Microsoft has no ${ref.kind}`);
      messages += 1;
      return teamsMessage(ref, connection, `teams-message ${messages}`);
    },
  };
}
