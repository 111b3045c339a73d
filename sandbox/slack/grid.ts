import { type SlackCall, SlackError } from './method.ts';
import type { SlackState, SlackUser } from './state.ts';

/** Enterprise Grid: an organization of workspaces, in which a person also has an organization-wide id (`W…`). */

/** The organization-wide id of somebody with this id in a workspace. */
export function globalId(id: string): string {
  return id.replace(/^U/, 'W');
}

/** Somebody by either id. */
export function findUser({ users, quirks }: SlackState, id: string | undefined): SlackUser | undefined {
  return users.find((user) => user.id === id || (quirks.grid !== null && globalId(user.id) === id));
}

/** The id of somebody in answers about people, or in those about user groups. */
export function shownId({ quirks: { grid } }: SlackState, id: string, where: 'people' | 'groups'): string {
  if (grid === null || !id.startsWith('U')) return id;
  if (grid[where] === 'either') grid.turn += 1;
  return grid[where] === 'W' || grid.turn % 2 === 1 ? globalId(id) : id;
}

/** Methods that require an org-wide token to name the workspace. */
const ofTeam = /^(usergroups\..*|users\.list|conversations\.list|chat\.scheduledMessages\.list)$/;

/** Refuses a call that does not name the workspace, or names a wrong one. */
export function checkTeam(name: string, { args, state }: Pick<SlackCall, 'args' | 'state'>): void {
  if (!ofTeam.test(name)) return;
  if (state.quirks.orgToken && !args.team_id) {
    const messages = ['[ERROR] missing required field: team_id'];
    throw new SlackError('missing_argument', { response_metadata: { messages } });
  }
  const teams = [state.team.id, ...state.userGroups.map(({ team_id }) => team_id)];
  if (args.team_id && !teams.includes(args.team_id)) throw new SlackError('team_access_not_granted');
}
