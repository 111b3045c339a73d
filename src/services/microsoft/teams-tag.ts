import { Failure } from '../../failure.ts';
import { display } from '../../people.ts';
import type { Member, Target } from '../../target.ts';
import { hasStatus, orNull } from '../kit/api.ts';
import { notFound, pick } from '../kit/lookup.ts';
import { swapMembers } from '../kit/members.ts';
import { checkTagRights } from './roles.ts';
import { createTags, mostListed, type Tag, type TagRef, type Tags } from './tags.ts';
import { teamFix } from './team-fix.ts';
import type { EntraApp } from './token.ts';

const wording = {
  service: 'Teams',
  thing: 'tag',
  credential: 'app',
  hint: 'Check `tag` of `teams-tag`, or create it in Teams (the team’s “…” → Manage tags) with any member.',
};

/** A tag in Teams whose members are exactly the people on call. `tag` is its name or id. */
export function createTarget(app: EntraApp, { team, tag: name }: TagRef): Target {
  const tags = createTags(app);
  return {
    check: () => checkTagRights(app),
    async read() {
      const { tag, memberships } = await locate(tags, team, name);
      const ref = { team, tag };
      const entries = [...memberships.keys()].sort();
      return {
        place: `${team.toLowerCase()}/${tag}`,
        entries,
        names: tags.names,
        enabled: true,
        desired: ({ members }) => ({ after: [...new Set(members.map(({ account }) => account.id))].sort() }),
        write(desired, { members }) {
          let listed: readonly string[] = entries;
          const added = new Set<string>();
          /** People whom the list leaves out, although Graph says that they already have the tag. */
          const unlisted = new Set<string>();
          const membership = {
            async add(users: readonly string[]) {
              for (const user of users) {
                const isNew = await addMember(tags, ref, user, members);
                added.add(user);
                if (!isNew && !listed.includes(user)) unlisted.add(user);
              }
            },
            async remove(users: readonly string[]) {
              for (const user of users) await removeMember(tags, ref, memberships.get(user));
            },
            /** Includes those who have the tag by Graph’s word. A full list may also leave out who has just got it. */
            async list() {
              listed = [...(await tags.members(ref)).keys()];
              // Once the list shows somebody, it also shows when they lose the tag.
              for (const user of listed) unlisted.delete(user);
              return [...new Set([...listed, ...(listed.length < mostListed ? unlisted : added)])];
            },
            differs: otherPeople,
          };
          return swapMembers(app.http, membership, entries, desired.entries);
        },
      };
    },
  };
}

function otherPeople(): Failure {
  const message = 'Teams accepted the change, but the tag does not show it.';
  return new Failure(message, 'The next run tries again.');
}

/** A tag's id, and who has it. A name that can only be an id needs no list of tags. */
async function locate(tags: Tags, team: string, name: string) {
  if (isTagId(name)) {
    const memberships = await orNull(tags.members({ team, tag: name }), 400, 404);
    if (memberships) return { tag: name, memberships };
  }
  const { id } = choose(name, await tags.list(team));
  return { tag: id, memberships: await tags.members({ team, tag: id }) };
}

/** Ids of tags are “tenant##team##tag” in base64: nothing that a tag's name of 40 letters could hold. */
function isTagId(text: string): boolean {
  return /^[\w+/=-]{41,}$/.test(text) && /^[\da-f-]{36}##/i.test(Buffer.from(text, 'base64').toString());
}

/** Chooses by name (`On call` or `@On call`) or id, or by name in any case if it is unique. */
function choose(written: string, all: readonly Tag[]): Tag {
  const name = written.replace(/^@/, '');
  const [tag, another] = all.filter((tag) => tag.name.toLowerCase() === name.toLowerCase());
  const chosen = pick(all, name, wording) ?? (another ? null : tag);
  if (!chosen) throw notFound(written, all, wording);
  return chosen;
}

/**
 * Gives somebody the tag. It is not an error if they already have it: an answer was lost, another run was faster, or the
 * list leaves them out. Returns whether it is new to them.
 */
async function addMember(
  tags: Tags,
  ref: TagRef,
  user: string,
  members: readonly Member[],
): Promise<boolean> {
  try {
    await tags.add(ref, user);
    return true;
  } catch (error) {
    if (!hasStatus(error, 400, 404, 409) || teamFix(error.message)) throw error;
    if (error.status === 409) return false;
    const now = await tags.members(ref).catch(() => null);
    if (now?.has(user)) return true;
    const member = members.find(({ account }) => account.id === user);
    const name = member ? display(member.person) : user;
    throw new Failure(
      `${name} could not be given the tag, and nobody was removed from it. ${error.message}`,
      `Only members of a team can have its tags. If that is the reason, add ${name} to the team in Teams (the team’s “…” → Add member).`,
      { cause: error },
    );
  }
}

/** If somebody has already lost the tag, that is fine. */
async function removeMember(tags: Tags, ref: TagRef, membership: string | undefined): Promise<void> {
  if (membership === undefined) throw new Error('a member of the tag was never read');
  await orNull(tags.remove(ref, membership));
}
