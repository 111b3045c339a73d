import { closest } from 'fastest-levenshtein';
import { Failure, type State, type Target, type TargetRef } from '../../model.ts';
import type { SlackClient } from './client.ts';
import { SlackFailure } from './errors.ts';
import { changeUserGroup, listUserGroups, type UserGroup } from './user-groups.ts';

/** What user groups are read and written with. */
export interface UserGroupAccess {
  /** The workspace's groups, read once for all targets. */
  readonly groups: () => Promise<readonly UserGroup[]>;
  readonly reader: SlackClient;
  /** Its token may manage user groups. */
  readonly writer: SlackClient;
}

/** A Slack user group that holds exactly who is on call. */
export function slackUserGroup(ref: TargetRef, { groups, reader, writer }: UserGroupAccess): Target {
  return {
    ref,
    directory: 'slack',
    holdsMembers: true,
    canDisable: true,
    async read() {
      const all = await groups();
      const name = ref.name.replace(/^@/, '');
      const group = named(name, all);
      if (!group) throw unknownGroup(name, all);
      if (group.state instanceof Failure) throw group.state;
      return group.state;
    },
    want: ({ members }) => ({ after: [...new Set(members.map(({ account }) => account.id))].sort() }),
    async write(before, after) {
      const said = after.enabled
        ? await fill(writer, before.enabled, after)
        : await changeUserGroup(writer, 'usergroups.disable', after.place);
      await confirm(reader, said, after);
    },
  };
}

/**
 * Sets the members. One call replaces all of them, so that nobody ever sees the group empty. A disabled group is set
 * before it is enabled, or else those of the last time would be tagged for a moment; where Slack does not take that,
 * the other way round.
 */
async function fill(
  writer: SlackClient,
  isEnabled: boolean,
  { place, entries }: State,
): Promise<UserGroup | null> {
  const users = entries.join(',');
  const enable = () => changeUserGroup(writer, 'usergroups.enable', place);
  const replace = () => changeUserGroup(writer, 'usergroups.users.update', place, { users });
  if (isEnabled) return replace();
  try {
    await replace();
    return await enable();
  } catch (error) {
    if (!(error instanceof SlackFailure && error.code === 'no_such_subteam')) throw error;
    await enable();
    return replace();
  }
}

/** What was written must be there: by Slack's answer if it shows the group, else by reading it again. */
async function confirm(reader: SlackClient, said: UserGroup | null, wanted: State): Promise<void> {
  if (said && shows(said, wanted)) return;
  const now = (await listUserGroups(reader)).find(({ id }) => id === wanted.place);
  if (now && shows(now, wanted)) return;
  throw new Failure(
    'Slack took the change, and yet the user group is not as it should be.',
    'The next run tries again.',
  );
}

function shows({ id, state }: UserGroup, wanted: State): boolean {
  if (id !== wanted.place || state instanceof Failure || state.enabled !== wanted.enabled) return false;
  return !wanted.enabled || state.entries.join() === wanted.entries.join();
}

/** By id, else by handle; of two with one handle, which only a disabled one can be, the enabled one. */
function named(name: string, groups: readonly UserGroup[]): UserGroup | undefined {
  const found = groups.filter(({ id, handle }) => id === name || handle === name.toLowerCase());
  return found.find(({ state }) => state instanceof Failure || state.enabled) ?? found[0];
}

function unknownGroup(name: string, groups: readonly UserGroup[]): Failure {
  const message = `Slack has no user group “${name}”.`;
  const handles = groups.map(({ handle }) => handle);
  if (handles.length === 0) {
    return new Failure(message, 'There is none at all: create it in Slack under People → User groups.');
  }
  const near = closest(name.toLowerCase(), handles);
  return new Failure(message, `Check \`user-group\`, or create it. The nearest handle is “${near}”.`);
}
