import { objectIdOf, seededTeam, seedMicrosoft } from '../../sandbox/microsoft/seed.ts';
import { type MicrosoftState, type Team, type TeamsTag, tagMember } from '../../sandbox/microsoft/state.ts';
import { quirk } from '../../sandbox/quirks.ts';
import { people, secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { TargetStage } from './stage.ts';

function tag({ microsoft }: Sandbox): TeamsTag {
  const found = microsoft.teams[0]?.tags.find(({ displayName }) => displayName === 'On call');
  if (!found) throw new Error('the sandbox’s team has lost its tag');
  return found;
}

const settings = ({ microsoft }: Sandbox): MicrosoftState['settings'] => microsoft.settings;

function team({ microsoft }: Sandbox): Team {
  const [found] = microsoft.teams;
  if (!found) throw new Error('the sandbox has no team');
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
  quirks: [
    quirk('the list of a tag’s members lags behind a write', 'right', settings, 'lag', 2),
    quirk('pages are short', 'right', settings, 'pageSize', 1),
    quirk('the team is archived', 'failed', team, 'archived', true),
    quirk('only owners may manage tags', 'failed', team, 'ownersManageTags', true),
  ],
  forbid: (box) => {
    box.microsoft.app.permissions = ['User.Read.All', 'TeamworkTag.Read.All'];
    return /TeamworkTag\.ReadWrite\.All/;
  },
  writes: ({ method, path }) => path.startsWith('/v1.0/teams/') && method !== 'GET',
};
