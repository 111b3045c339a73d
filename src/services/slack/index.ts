import { alerts, defineService, directory, target } from '../kit/service.ts';
import { memberId } from './id.ts';
import { inputs } from './inputs.ts';

const requires = ['slack-token'] as const;

/** Slack as a directory of people, its user groups, topics and messages as targets, and a channel for alerts. */
export const slack = defineService({
  name: 'Slack',
  inputs,
  directory: directory(inputs, {
    key: 'slack',
    account: async () => (await import('./shapes.ts')).account,
    example: 'U…',
    isId: (text) => memberId.test(text),
    requires,
    load: async () => (await import('./directory.ts')).createDirectory,
  }),
  targets: {
    'slack-user-group': target(inputs, {
      label: 'Slack user group',
      directory: 'slack',
      holdsMembers: true,
      canDisable: true,
      requires,
      shape: async () => (await import('./shapes.ts')).userGroup,
      nameOf: ({ group }) => group,
      load: async () => (await import('./user-group.ts')).createTarget,
    }),
    'slack-topic': target(inputs, {
      label: 'Slack topic of',
      directory: 'slack',
      requires,
      shape: async () => (await import('./shapes.ts')).topic,
      nameOf: ({ channel }) => channel,
      load: async () => (await import('./topic.ts')).createTarget,
    }),
    'slack-message': target(inputs, {
      label: 'Announcement in',
      directory: 'slack',
      perSchedule: true,
      requires,
      shape: async () => (await import('./shapes.ts')).message,
      nameOf: ({ channel }) => channel,
      load: async () => (await import('./message.ts')).createTarget,
    }),
  },
  alerts: alerts(inputs, {
    requires,
    load: async () => (await import('./alerts.ts')).createAlerts,
  }),
});
