import { asFailure, Failure } from '../../failure.ts';
import type { Account } from '../../model.ts';
import type { Current, State, Target } from '../../target.ts';
import { nearest, suggest } from '../../text/near.ts';
import { readUntil } from '../kit/reread.ts';
import type { Slack } from './client.ts';
import { userGroupId } from './id.ts';
import { memberNames } from './member-names.ts';
import { createUserGroup, nameClash, newUserGroup } from './new-user-group.ts';
import { reasonOutside, rejectedUsers } from './rejected-users.ts';
import { itself, type OwnId, owned, recognise } from './same-person.ts';
import { checkUserGroup } from './user-group-check.ts';
import { fill, findGroup, unknownGroup, userGroupsOf } from './user-groups.ts';
import { knownUsers, type Users, usersOf } from './users.ts';
import type { UserGroup } from './wire.ts';

/** A Slack user group whose members are exactly the people on call. */
export function createTarget(context: Slack, { group: written }: { readonly group: string }): Target {
  const groups = userGroupsOf(context);
  const users = usersOf(context);
  const name = written.replace(/^@/, '');
  const wanted = newUserGroup(name, context.values['slack-team-id']);
  const find = async () => findGroup(name, await groups.all());

  /** `ownId` resolves other ids of the desired members. `over`: what is different for a group that does not exist. */
  function currentOf(group: UserGroup, ownId: OwnId, over: Partial<Current> = {}): Current {
    const entries = membersOf(group);
    return {
      place: group.id,
      entries,
      // More of them are known after people were looked up.
      get names() {
        return users.names(entries);
      },
      namesOf: memberNames(context),
      enabled: group.enabled,
      ...(group.isLocked && { locked: locked(group) }),
      recognise: async (accounts) => currentOf(group, await recognise(users, entries, accounts), over),
      desired: ({ members }) => ({
        before: owned(entries, ownId),
        after: owned(
          members.map(({ account }) => account.id),
          ownId,
        ),
      }),
      async write(desired, { members }) {
        const accounts = members.map(({ account }) => account);
        const answer = desired.enabled
          ? await fill(groups, group, desired.entries).catch((error) =>
              rejectedUsers(error, desired.entries, group, users),
            )
          : await groups.change('usergroups.disable', group.id);
        const isWritten = (seen: UserGroup | undefined) => shows(seen, desired, users, accounts);
        if (answer?.id === group.id && (await isWritten(answer))) return;
        const reread = async () => isWritten((await groups.reread()).find(({ id }) => id === group.id));
        if (!(await readUntil(context.http, reread, (isRight) => isRight))) throw unconfirmed(group);
      },
      ...over,
    };
  }

  /** No group has the handle: writing creates it and then sets its members. */
  function missingOf(missing: Failure, all: readonly UserGroup[]): Current {
    const locked = nameClash(wanted, all);
    return currentOf(wanted, itself, {
      place: `@${wanted.handle}`,
      missing,
      ...(locked && { locked }),
      async write(desired, display) {
        const group = await createUserGroup(groups, context.http, wanted, display.schedule);
        if (membersOf(group).length === 0) {
          await currentOf(group, itself)
            .write(desired, display)
            .catch((error) => {
              throw stillEmpty(group, asFailure(error));
            });
          return;
        }
        const accounts = display.members.map(({ account }) => account);
        if (!(await shows(group, desired, users, accounts))) throw createdMeanwhile(group);
      },
    });
  }

  return {
    async read() {
      const all = await groups.all();
      const group = findGroup(name, all);
      if (group) return currentOf(group, itself);
      const missing = unknownGroup(name, all);
      if (userGroupId.test(name)) throw missing;
      return missingOf(missing, all);
    },
    async warning() {
      if (await find()) return null;
      const near = nearest(
        name,
        (await groups.all()).map(({ handle }) => handle),
      );
      const hint = near.length === 0 ? '' : ` ${suggest(name, near)}`;
      return `Slack has no user group with the handle “${wanted.handle}” yet. \`create-user-group\` is set, so syncing creates it.${hint}`;
    },
    check: async () => checkUserGroup(context, await find()),
    async ineligible(accounts) {
      const group = (await find()) ?? wanted;
      const known = knownUsers(context.http);
      return new Map(
        accounts.flatMap(({ id }) => {
          const why = reasonOutside(known.get(id), group);
          return why === null ? [] : [[id, why]];
        }),
      );
    },
  };
}

/** Whether a group is in the desired state, under any of its members’ ids. */
async function shows(
  group: UserGroup | undefined,
  { enabled, entries }: State,
  users: Users,
  accounts: readonly Account[],
): Promise<boolean> {
  if (group?.enabled !== enabled) return false;
  if (!enabled) return true;
  const { members } = group;
  return (
    members !== null && owned(members, await recognise(users, members, accounts)).join() === entries.join()
  );
}

function membersOf({ handle, members }: UserGroup): readonly string[] {
  if (members !== null) return members;
  const fix = 'Nothing was changed. The next run tries again.';
  throw new Failure(`Slack’s answer does not say who is in the user group “${handle}”.`, fix);
}

function locked({ handle }: UserGroup): Failure {
  const fix = 'Use a separate user group, or stop managing this one in the identity provider.';
  return new Failure(`The user group “${handle}” is managed by an identity provider or locked.`, fix);
}

function unconfirmed({ handle }: UserGroup): Failure {
  return new Failure(
    `Slack accepted the change, but the user group “${handle}” does not show it.`,
    'The next run tries again.',
  );
}

function stillEmpty({ handle }: UserGroup, cause: Failure): Failure {
  const message = `The user group “${handle}” was created, but nobody could be added to it. ${cause.message}`;
  return new Failure(message, cause.fix, { cause });
}

function createdMeanwhile({ handle }: UserGroup): Failure {
  return new Failure(
    `Somebody else has just created the user group “${handle}”, with other members. It was not changed.`,
    'The next run compares them.',
  );
}
