import { duration } from '../../text/durations.ts';
import { day } from '../../time.ts';
import { alerts, checks, defineService, directory, target } from '../kit/service.ts';
import { memberId } from './id.ts';
import { inputs } from './inputs.ts';

const requires = ['slack-token'] as const;

/** How far ahead a digest has to know the shifts, in milliseconds: its week may begin in a day or two. */
const digestReach = 9 * day;

/** Slack: a directory of people, user groups, topics and messages as targets, and alerts. */
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
  schedule: { key: 'slack', shape: async () => (await import('./shapes.ts')).schedule },
  targets: {
    'slack-user-group': target(inputs, {
      label: 'Slack user group',
      directory: 'slack',
      holdsMembers: true,
      canDisable: true,
      requires,
      shape: async () => (await import('./shapes.ts')).userGroup,
      nameOf: ({ group }) => group,
      createOf: ({ create }) => create,
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
      isPosted: true,
      directory: 'slack',
      perSchedule: true,
      showsHandoverAtOnce: true,
      requires,
      shape: async () => (await import('./shapes.ts')).message,
      nameOf: ({ channel, digest }) => (digest === undefined ? channel : `${channel} (${digest} digest)`),
      leadOf: ({ before }) => (before === undefined ? undefined : duration(before)),
      reachOf: ({ digest }) => (digest === undefined ? undefined : digestReach),
      load: async () => (await import('./message.ts')).createTarget,
    }),
    'slack-reminder': target(inputs, {
      label: 'Slack reminder',
      isPosted: true,
      directory: 'slack',
      perSchedule: true,
      isAboutNext: true,
      requires,
      shape: async () => (await import('./shapes.ts')).reminder,
      nameOf: ({ before }) => before,
      leadOf: ({ before }) => duration(before),
      load: async () => (await import('./reminder.ts')).createTarget,
    }),
  },
  alerts: alerts(inputs, {
    // The address has a default, so it is missing only if an invalid one was given.
    requires: ['slack-token', 'slack-api-url'],
    load: async () => (await import('./alerts.ts')).createAlerts,
  }),
  checks: checks(inputs, {
    requires,
    load: async () => (await import('./checks.ts')).createChecks,
  }),
});
