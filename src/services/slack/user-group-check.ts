import type { Remark } from '../../model.ts';
import type { Slack } from './client.ts';
import { lacking, tokensOf } from './token.ts';
import { usersOf } from './users.ts';
import type { UserGroup } from './wire.ts';

/** Whether a user group may be changed, and who else changes it, as far as that shows without writing. */
export async function checkUserGroup(
  context: Slack,
  group: UserGroup | undefined,
): Promise<readonly Remark[]> {
  const tokens = tokensOf(context);
  const [app, manager] = await Promise.all([tokens.app(), tokens.userGroups()]);
  const lacks = lacking(manager, 'change user groups', ['usergroups:write']);
  if (group === undefined) return lacks;
  if (group.isAutomatic) return [...lacks, automatic];
  const isOurs = [app.user, manager.user].includes(group.updatedBy ?? '');
  if (isOurs) return lacks;
  const others = await otherApp(context, group);
  return [...lacks, ...others, ...(lacks.length === 0 ? [rights] : [])];
}

const automatic: Remark = {
  severity: 'warning',
  message: 'Slack itself sets the members of this group: all admins or all owners of the workspace.',
  fix: 'Use a separate user group.',
};

/** There is no method that tells. */
const rights: Remark = {
  severity: 'unchecked',
  message:
    'Whether the app may manage user groups can’t be checked without writing: in some workspaces only admins may.',
  fix: 'If the first sync is refused, let everyone manage user groups (workspace settings → Permissions), or set `slack-user-group-token`.',
};

/** The pager’s own sync changes the group with the pager’s own app. */
async function otherApp(context: Slack, { updatedBy, updated }: UserGroup): Promise<readonly Remark[]> {
  if (updatedBy === null || updatedBy === 'USLACKBOT') return [];
  const user = await usersOf(context)
    .byId(updatedBy)
    .catch(() => null);
  if (!user?.app) return [];
  const day = updated === null ? '' : ` (on ${updated.toISOString().slice(0, 10)})`;
  const message = `Another app was the last to change this group: ${user.app}${day}. If it still does, the two overwrite each other.`;
  return [
    {
      severity: 'warning',
      message,
      fix: `Turn off the sync of this group in ${user.app}, or use a separate user group.`,
    },
  ];
}
