import { Failure } from '../../failure.ts';
import type { State, Target } from '../../model.ts';
import { notFound } from '../kit/lookup.ts';
import type { Slack } from './client.ts';
import { SlackFailure } from './errors.ts';
import { type UserGroups, userGroupsOf } from './user-groups.ts';
import type { UserGroup } from './wire.ts';

/** A Slack user group whose members are exactly the people on call. */
export function createTarget(context: Slack, { group: written }: { readonly group: string }): Target {
  const groups = userGroupsOf(context);
  return {
    async read() {
      const group = findGroup(written.replace(/^@/, ''), await groups.all());
      return {
        place: group.id,
        entries: membersOf(group),
        enabled: group.enabled,
        ...(group.isLocked && { locked: locked(group) }),
        desired: ({ members }) => ({ after: [...new Set(members.map(({ account }) => account.id))].sort() }),
        async write(desired) {
          const answer = desired.enabled
            ? await fill(groups, group, desired.entries)
            : await groups.change('usergroups.disable', group.id);
          await confirm(groups, group.id, answer, desired);
        },
      };
    },
  };
}

/**
 * Sets the members. One call replaces all of them, so that nobody ever sees the group empty. The members of a disabled
 * group are set before it is enabled, or else the previous ones would be tagged for a moment; where Slack does not
 * accept that, the other way round.
 */
async function fill(
  { change }: UserGroups,
  { id, enabled }: UserGroup,
  members: readonly string[],
): Promise<UserGroup | null> {
  const enable = () => change('usergroups.enable', id);
  const replace = () => change('usergroups.users.update', id, { users: members.join(',') });
  if (enabled) return replace();
  try {
    await replace();
    return await enable();
  } catch (error) {
    if (!(error instanceof SlackFailure && error.code === 'no_such_subteam')) throw error;
    await enable();
    return replace();
  }
}

/** Makes sure that it was written: by Slack’s answer if that shows the group, else by reading it again. */
async function confirm(
  { reread }: UserGroups,
  id: string,
  answer: UserGroup | null,
  desired: State,
): Promise<void> {
  const isWritten = (group: UserGroup) => group.id === id && shows(group, desired);
  if (answer && isWritten(answer)) return;
  if ((await reread()).some(isWritten)) return;
  throw new Failure(
    'Slack took the change, and yet the user group is not as it should be.',
    'The next run tries again.',
  );
}

function shows({ enabled, members }: UserGroup, desired: State): boolean {
  if (enabled !== desired.enabled) return false;
  return !enabled || members?.join() === desired.entries.join();
}

/** By id or handle; of several with one handle, which only disabled ones can have, the enabled one. */
function findGroup(name: string, groups: readonly UserGroup[]): UserGroup {
  const matches = groups.filter(({ id, handle }) => id === name || handle === name.toLowerCase());
  const group = matches.find(({ enabled }) => enabled) ?? matches[0];
  if (group) return group;
  const handles = groups.map(({ handle }) => ({ name: handle }));
  throw notFound(name, handles, {
    service: 'Slack',
    thing: 'user group',
    credential: 'token',
    hint: 'There is none at all: create it in Slack under People → User groups.',
  });
}

function membersOf({ handle, members }: UserGroup): readonly string[] {
  if (members !== null) return members;
  const fix = 'Nothing was taken from this answer; the next run asks again.';
  throw new Failure(`Slack does not tell who is in the user group “${handle}”.`, fix);
}

function locked({ handle }: UserGroup): Failure {
  const fix = 'Use a group of its own, or take this one out of the identity provider’s hands.';
  return new Failure(`The user group “${handle}” is managed by an identity provider or locked.`, fix);
}
