import { closest } from 'fastest-levenshtein';
import { HttpFailure } from '../../http/answer.ts';
import { Failure, type Showing, type State, type Target, type TargetRef } from '../../model.ts';
import { display } from '../../people.ts';
import type { Tag, TagPlace, Tags } from './tags.ts';

/** A tag in Teams that exactly those have who are on call. */
export function teamsTag(ref: Extract<TargetRef, { kind: 'teams-tag' }>, tags: Tags): Target {
  const { team } = ref;
  let memberships: ReadonlyMap<string, string> = new Map();
  let place: TagPlace = { team, tag: ref.tag };
  return {
    ref,
    directory: 'microsoft',
    holdsMembers: true,
    canDisable: false,
    async read() {
      [place, memberships] = await locate({ team, tag: ref.tag }, tags);
      const entries = [...memberships.keys()].sort();
      return { place: `${team.toLowerCase()}/${place.tag}`, entries, enabled: true };
    },
    want: ({ members }) => ({ after: [...new Set(members.map(({ account }) => account.id))].sort() }),
    // Tags are never emptied on the way: who comes is added first, and only then those who go are taken out.
    async write(before: State, after: State, showing: Showing) {
      const come = after.entries.filter((user) => !before.entries.includes(user));
      const go = before.entries.filter((user) => !after.entries.includes(user));
      for (const user of come) await add(tags, place, user, showing);
      // Nobody is taken out before the others are seen to be there.
      if (go.length > 0 && missing(after, await tags.members(place)).length > 0) throw otherPeople();
      for (const user of go) await remove(tags, place, memberships.get(user));
      let now = await tags.members(place);
      // A run beside this one may have taken them out in the same moment: the tag must not stay empty.
      const lost = missing(after, now);
      for (const user of lost) await add(tags, place, user, showing);
      if (lost.length > 0) now = await tags.members(place);
      if ([...now.keys()].sort().join() !== after.entries.join()) throw otherPeople();
    },
  };
}

/** Who should have the tag and does not. */
function missing({ entries }: State, now: ReadonlyMap<string, string>): readonly string[] {
  return entries.filter((user) => !now.has(user));
}

function otherPeople(): Failure {
  const message = 'Teams took the change, and yet other people have the tag.';
  return new Failure(message, 'The next run tries again.');
}

/** The tag, by its id or its name, and who has it. An id that shows what it is needs no list of tags. */
async function locate(
  { team, tag }: TagPlace,
  tags: Tags,
): Promise<[place: TagPlace, memberships: ReadonlyMap<string, string>]> {
  if (isTagId(tag)) {
    try {
      return [{ team, tag }, await tags.members({ team, tag })];
    } catch (error) {
      if (!isClientError(error, 400, 404)) throw error;
    }
  }
  const all = await tags.of(team);
  const found = named(tag, all);
  if (!found) throw unknownTag(tag, all);
  const place = { team, tag: found.id };
  return [place, await tags.members(place)];
}

/** Ids of tags are “tenant##team##tag” in base64: nothing that a tag's name of 40 letters could hold. */
function isTagId(text: string): boolean {
  return /^[\w+/=-]{41,}$/.test(text) && /^[\da-f-]{36}##/i.test(Buffer.from(text, 'base64').toString());
}

/** By id, else by name as Teams shows it (`@On call`), else by name in whatever case if only one has it. */
function named(written: string, all: readonly Tag[]): Tag | undefined {
  const name = written.replace(/^@/, '');
  const exact = all.find(({ id }) => id === written) ?? all.find((tag) => tag.name === name);
  if (exact) return exact;
  const [tag, another] = all.filter((tag) => tag.name.toLowerCase() === name.toLowerCase());
  return another ? undefined : tag;
}

function unknownTag(name: string, all: readonly Tag[]): Failure {
  const message = `The team in Teams has no tag “${name}”.`;
  const names = all.map((tag) => tag.name);
  if (names.length === 0) {
    const fix = 'It has none at all: create it in Teams (the team’s “…” → Manage tags) with anybody in it.';
    return new Failure(message, fix);
  }
  const listed = names.slice(0, 20).map((known) => `“${known}”`);
  const more = names.length > 20 ? ` and ${names.length - 20} more` : '';
  const near = closest(name, names);
  return new Failure(
    message,
    `Check \`tag\` of \`teams-tag\`, or create it in Teams. There are ${listed.join(', ')}${more}; the nearest is “${near}”.`,
  );
}

/** Who has the tag already, since an answer was lost or somebody was faster, is fine. */
async function add(tags: Tags, place: TagPlace, user: string, showing: Showing): Promise<void> {
  try {
    await tags.add(place, user);
  } catch (error) {
    if (!isClientError(error, 400, 404, 409)) throw error;
    const now = await tags.members(place).catch(() => null);
    if (now?.has(user)) return;
    const member = showing.members.find(({ account }) => account.id === user);
    const who = member ? display(member.person) : user;
    throw new Failure(
      `${who} did not get the tag, and nobody was taken out. ${error.message}`,
      `Only members of the team can have its tags: add ${who} to the team in Teams (the team’s “…” → Add member), if that is why.`,
      { cause: error },
    );
  }
}

/** Who has lost the tag already is fine. */
async function remove(tags: Tags, place: TagPlace, membership: string | undefined): Promise<void> {
  if (membership === undefined) throw new Error('a member of the tag was never read');
  try {
    await tags.remove(place, membership);
  } catch (error) {
    if (!isClientError(error, 404)) throw error;
  }
}

function isClientError(error: unknown, ...statuses: readonly number[]): error is HttpFailure {
  return error instanceof HttpFailure && error.status !== null && statuses.includes(error.status);
}
