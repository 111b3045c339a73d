import * as z from 'zod/mini';
import { segment } from '../kit/segment.ts';
import type { Call, Graph } from './graph.ts';

/** A tag: https://learn.microsoft.com/graph/api/resources/teamworktag. */
export interface Tag {
  readonly id: string;
  readonly name: string;
}

/** A tag in its team. */
export interface TagPlace {
  readonly team: string;
  readonly tag: string;
}

/** The tags of teams, and who has them. All of it throws Failure. */
export interface Tags {
  /** All tags of a team, asked once. */
  of(team: string): Promise<readonly Tag[]>;
  /** The id of the membership by the id of each user who has the tag. */
  members(place: TagPlace): Promise<ReadonlyMap<string, string>>;
  add(place: TagPlace, user: string): Promise<void>;
  remove(place: TagPlace, membership: string): Promise<void>;
}

const tag = z.pipe(
  z.object({ id: z.string().check(z.minLength(1)), displayName: z.optional(z.nullable(z.string())) }),
  z.transform(({ id, displayName }): Tag => ({ id, name: displayName ?? '' })),
);

/** https://learn.microsoft.com/graph/api/resources/teamworktagmember: `id` is the membership's, not the user's. */
const member = z.pipe(
  z.object({ id: z.string().check(z.minLength(1)), userId: z.string().check(z.minLength(1)) }),
  z.transform(({ id, userId }) => [userId, id] as const),
);

const permission =
  'the application permission TeamworkTag.ReadWrite.All of Microsoft Graph, and have an admin consent to it (Entra → App registrations → your app → API permissions)';
const whichTeam =
  'Check `team` of `teams-tag`: it is the team’s id, the groupId in the link that “Get link to team” gives.';

const reading: Call['fixes'] = {
  400: whichTeam,
  403: `The app may not see tags: give it ${permission}.`,
  404: whichTeam,
};
const writing: Call['fixes'] = {
  403: `The app may see tags but not change them: give it ${permission}. If it has that, check that the person is a member of the team.`,
};

/** Tags through Graph. Teams allows four requests a second in a team: they go one after another. */
export function teamsTags(graph: Graph): Tags {
  const lists = new Map<string, Promise<readonly Tag[]>>();
  const call = (team: string, path: string, fixes: Call['fixes']): Call => ({
    path: `/teams/${segment(team)}/tags${path}`,
    lane: { name: `Teams ${team.toLowerCase()}`, abreast: 1 },
    fixes,
  });
  const membersOf = (place: TagPlace) => `/${segment(place.tag)}/members`;
  return {
    of(team) {
      const key = team.toLowerCase();
      const list = lists.get(key) ?? graph.list(call(team, '', reading), tag);
      lists.set(key, list);
      return list;
    },
    async members(place) {
      return new Map(await graph.list(call(place.team, membersOf(place), reading), member));
    },
    add: (place, userId) => graph.post(call(place.team, membersOf(place), writing), { userId }),
    remove: (place, membership) =>
      graph.delete(call(place.team, `${membersOf(place)}/${segment(membership)}`, writing)),
  };
}
