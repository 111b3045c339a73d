import * as z from 'zod/mini';
import { id, shape, text } from '../../http/wire.ts';
import type { Advice } from '../kit/api.ts';
import { oncePerKey, oncePerRun } from '../kit/once.ts';
import { segment } from '../kit/segment.ts';
import { createClient } from './client.ts';
import type { EntraApp } from './token.ts';

/** A tag: https://learn.microsoft.com/graph/api/resources/teamworktag. */
export interface Tag {
  readonly id: string;
  readonly name: string;
}

/** Which tag of which team, by their ids. */
export interface TagRef {
  readonly team: string;
  readonly tag: string;
}

/** The tags of teams, and who has them. Rejects with a Failure. */
export interface Tags {
  /** All tags of a team, read once. */
  readonly list: (team: string) => Promise<readonly Tag[]>;
  /** The id of the membership by the id of each user who has the tag: of no more than {@link mostListed}. */
  readonly members: (ref: TagRef) => Promise<ReadonlyMap<string, string>>;
  /** What the members read so far are called, by user id. */
  readonly names: ReadonlyMap<string, string>;
  readonly add: (ref: TagRef, user: string) => Promise<void>;
  readonly remove: (ref: TagRef, membership: string) => Promise<void>;
}

/** Graph lists no more members of a tag, and does not say that there are others: microsoft-graph-docs issue 19438. */
export const mostListed = 100;

const tag = shape({ id, displayName: text }, ({ id, displayName }): Tag => ({ id, name: displayName ?? '' }));

/** https://learn.microsoft.com/graph/api/resources/teamworktagmember: `id` is the membership's, not the user's. */
const member = shape({ id, userId: id, displayName: text }, ({ id, userId, displayName }) => ({
  id,
  userId,
  name: displayName ?? null,
}));

/** What the app needs to change tags, and where it gets it. */
export const permission =
  'the application permission TeamworkTag.ReadWrite.All of Microsoft Graph, and have an admin consent to it (Entra → App registrations → your app → API permissions)';
const whichTeam =
  'Check `team` of `teams-tag`: it is the team’s id, the groupId in the link that “Get link to team” gives.';

const reading: Advice = {
  400: whichTeam,
  403: `The app is not allowed to read tags: give it ${permission}.`,
  404: whichTeam,
};
const mayNot = `The app can read tags but not change them: give it ${permission}. If it has that, check that the team is not archived, that members may manage its tags, and that the person is a member of the team.`;
const writing: Advice = { 403: mayNot };
const write = { advice: writing, schema: z.unknown(), expects: 'anything' } as const;

/** Tags through Graph. Teams allows four requests a second in a team: they go one after another. */
export const createTags = oncePerRun((app: EntraApp): Tags => {
  const graph = createClient(app);
  const inTeam = (team: string, ...path: readonly string[]) => ({
    path: ['/teams', segment(team), 'tags', ...path.map(segment)].join('/'),
    lane: { name: `Teams ${team.toLowerCase()}`, abreast: 1 },
  });
  const tagsOf = oncePerKey((team: string) => graph.list({ ...inTeam(team), advice: reading, schema: tag }));
  const names = new Map<string, string>();
  return {
    names,
    list(team) {
      // A team's id is the same in upper and lower case.
      const key = team.toLowerCase();
      if (!tagsOf.has(key)) tagsOf.fill(key, tagsOf(team));
      return tagsOf(key);
    },
    async members({ team, tag }) {
      const call = inTeam(team, tag, 'members');
      const all = await graph.list({ ...call, advice: reading, schema: member });
      for (const { userId, name } of all) if (name !== null) names.set(userId, name);
      return new Map(all.map(({ userId, id }) => [userId, id]));
    },
    async add({ team, tag }, userId) {
      await graph.call({ ...inTeam(team, tag, 'members'), ...write, method: 'POST', body: { userId } });
    },
    async remove({ team, tag }, membership) {
      await graph.call({ ...inTeam(team, tag, 'members', membership), ...write, method: 'DELETE' });
    },
  };
});
