import { Failure } from '../../failure.ts';
import type { Http } from '../../http/request.ts';
import { plain } from '../../text/escape.ts';
import { readUntil } from '../kit/reread.ts';
import { SlackFailure } from './errors.ts';
import type { UserGroups } from './user-groups.ts';
import type { UserGroup } from './wire.ts';

/** A user group that does not exist yet: nobody is in it, and Slack has no id for it. */
export function newUserGroup(name: string, team: string | null): UserGroup {
  const handle = name.toLowerCase();
  const nobodys = { isLocked: false, isAutomatic: false, updatedBy: null, updated: null };
  return { id: '', handle, name, team, enabled: true, members: [], ...nobodys };
}

/** Why it can't be created, as far as the other groups tell: each name is used once. `null`: nothing is known against it. */
export function nameClash({ handle, name }: UserGroup, groups: readonly UserGroup[]): Failure | null {
  const other = groups.find((group) => group.enabled && group.name === name);
  if (!other) return null;
  return new Failure(
    `The user group “${handle}” can’t be created: ${described(other)} has that name.`,
    `Rename that group in Slack, or use its handle instead: \`${other.handle}\`.`,
  );
}

/**
 * Creates a user group and returns it as Slack has it now, with nobody in it. If another run has created it in the
 * meantime, or an earlier request whose answer was lost, that group is returned, with whoever is in it. Rejects with a
 * Failure.
 */
export async function createUserGroup(
  { create, reread }: Pick<UserGroups, 'create' | 'reread'>,
  http: Pick<Http, 'pause'>,
  wanted: UserGroup,
  schedule: string,
): Promise<UserGroup> {
  const { name, handle } = wanted;
  const description = `Who is on call: ${plain(schedule, 80)}. on-call-sync sets its members.`;
  let taken: SlackFailure | null = null;
  try {
    const created = await create({ name, handle, description });
    if (created) return { ...created, members: created.members ?? [] };
  } catch (error) {
    if (!isTaken(error)) throw error;
    taken = error;
  }
  const isIt = (group: UserGroup) => group.enabled && group.handle === handle;
  const groups = await readUntil(http, reread, (all) => all.some(isIt));
  const found = groups.find(isIt);
  if (found) return found;
  throw taken?.because(whoHas(wanted, groups)) ?? unconfirmed(wanted);
}

/** Whether Slack says that the handle or the name is in use. */
function isTaken(error: unknown): error is SlackFailure {
  const codes = ['handle_already_exists', 'name_already_exists'];
  return error instanceof SlackFailure && codes.includes(error.code);
}

/** Slack does not say what else has the handle or the name. */
function whoHas({ name, handle }: UserGroup, groups: readonly UserGroup[]): string {
  const other = groups.find((group) => group.handle === handle || group.name === name);
  return other
    ? `${described(other)} has the handle or the name “${handle}”`
    : `a channel, a person or a deleted user group has the handle “${handle}”`;
}

function described({ handle, enabled }: UserGroup): string {
  return `${enabled ? 'the' : 'the disabled'} user group “${handle}”`;
}

function unconfirmed({ handle }: UserGroup): Failure {
  return new Failure(
    `Slack accepted the new user group “${handle}”, but does not list it.`,
    'The next run tries again.',
  );
}
