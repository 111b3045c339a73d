import { objectIdOf, seededTeam, seedMicrosoft } from '../../sandbox/microsoft/seed.ts';
import { type TeamsTag, tagMember } from '../../sandbox/microsoft/state.ts';
import { people, secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { TargetStage } from './stage.ts';

function tag({ microsoft }: Sandbox): TeamsTag {
  const found = microsoft.teams[0]?.tags.find(({ displayName }) => displayName === 'On call');
  if (!found) throw new Error('the sandbox’s team has lost its tag');
  return found;
}

const { tenant, app } = seedMicrosoft();

/** The tag `On call` of the sandbox's team in Teams. */
export const teamsTag: TargetStage = {
  kind: 'teams-tag',
  service: 'microsoft',
  addsAndRemoves: true,
  form: { 'teams-tag': { team: seededTeam, tag: 'On call' } },
  env: {
    MICROSOFT_TENANT: tenant,
    MICROSOFT_CLIENT_ID: app.clientId,
    MICROSOFT_CLIENT_SECRET: secrets.microsoft,
  },
  set: (box, who) => {
    const place = tag(box);
    place.members = who.map((name) => tagMember(box.microsoft, place, objectIdOf(name)));
  },
  shows: (box) =>
    people
      .map(({ name }) => name)
      .filter((name) => tag(box).members.some(({ userId }) => userId === objectIdOf(name)))
      .sort(),
  forbid: (box) => {
    box.microsoft.app.permissions = ['User.Read.All', 'TeamworkTag.Read.All'];
    return /TeamworkTag\.ReadWrite\.All/;
  },
  writes: ({ method, path }) => path.startsWith('/v1.0/teams/') && method !== 'GET',
};
