import { defineService, directory, target } from '../kit/service.ts';
import { inputs } from './inputs.ts';

/** Microsoft: Entra as a directory of people, Teams' tags and messages as targets. */
export const microsoft = defineService({
  name: 'Microsoft',
  inputs,
  directory: directory(inputs, {
    key: 'microsoft',
    account: async () => (await import('./shapes.ts')).account,
    example: 'object id',
    requires: ['microsoft-tenant', 'microsoft-client-id'],
    load: async () => (await import('./directory.ts')).createDirectory,
  }),
  targets: {
    'teams-tag': target(inputs, {
      requires: ['microsoft-tenant', 'microsoft-client-id'],
      label: 'Teams tag',
      directory: 'microsoft',
      holdsMembers: true,
      isStepwise: true,
      shape: async () => (await import('./shapes.ts')).tag,
      nameOf: ({ team, tag }) => `${team}/${tag}`,
      load: async () => (await import('./teams-tag.ts')).createTarget,
    }),
    'teams-message': target(inputs, {
      requires: ['teams-webhook-url'],
      label: 'Teams announcement',
      isPosted: true,
      directory: null,
      follows: true,
      perSchedule: true,
      shape: async () => (await import('./shapes.ts')).message,
      nameOf: () => 'teams-message',
      load: async () => (await import('./teams-message.ts')).createTarget,
    }),
  },
});
