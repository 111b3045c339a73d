import { people, secrets } from '../seed.ts';
import { graphId, type MicrosoftState, tagMember } from './state.ts';

/** The team in Teams that has the tag `On call`. */
export const seededTeam = '7ea30000-0000-4000-8000-000000000001';

/** A team member's Entra id, by name: `ana`. */
export function objectIdOf(name: string): string {
  const number = people.findIndex((person) => person.name === name) + 1;
  if (number === 0) throw new Error(`${name} is not in the team`);
  return `3f2c0d1e-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A tenant with the team. Everybody has the tag `On call`, although only one person is on call. */
export function seedMicrosoft(): MicrosoftState {
  const tenant = '7e4a4700-0000-4000-8000-000000000001';
  const members = people.map(({ name }) => objectIdOf(name));
  const tag = (name: string) => ({
    id: graphId(tenant, seededTeam, name.replace(/\W/g, '')),
    displayName: name,
    description: '',
    members: [],
  });
  const state: MicrosoftState = {
    tenant,
    app: {
      clientId: 'a9900000-0000-4000-8000-000000000001',
      secret: secrets.microsoft,
      secretExpired: false,
      federated: [
        {
          issuer: 'https://token.actions.githubusercontent.com',
          subject: 'repo:acme/data:ref:refs/heads/main',
          audience: 'api://AzureADTokenExchange',
        },
      ],
      permissions: ['User.Read.All', 'TeamworkTag.ReadWrite.All'],
    },
    tokens: {},
    users: people.map(({ name, fullName, email }) => ({
      id: objectIdOf(name),
      displayName: fullName,
      mail: email,
      userPrincipalName: `${name}@sandbox.onmicrosoft.com`,
      accountEnabled: true,
      userType: 'Member',
    })),
    teams: [
      {
        id: seededTeam,
        displayName: 'Data science',
        members,
        tags: [tag('On call'), tag('Leads')],
        archived: false,
        ownersManageTags: false,
      },
    ],
    workflows: [{ id: 'f10a0000000040008000000000000001', signature: secrets.teamsWebhook, enabled: true }],
    posts: [],
    settings: { pageSize: 100, rateLimits: false, lag: 0, webhookSays: null, opaqueTokens: false },
  };
  const [onCall, leads] = state.teams[0]?.tags ?? [];
  if (onCall) onCall.members = members.map((id) => tagMember(state, onCall, id));
  if (leads) leads.members = [tagMember(state, leads, objectIdOf('eva'))];
  return state;
}
