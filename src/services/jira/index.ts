import { defineService, directory, source, target } from '../kit/service.ts';
import { inputs } from './inputs.ts';

const requires = [['jira-site', 'jira-cloud-id'], 'jira-email', 'jira-token'] as const;

/**
 * Atlassian’s cloud: the schedules of Jira Service Management and Compass, which can be overridden, Jira as a directory of
 * people, and its components as targets.
 */
export const jira = defineService({
  name: 'Jira',
  inputs,
  sources: {
    jsm: source(inputs, {
      requires,
      about: 'Jira Service Management: the schedule’s name or id.',
      rotations: true,
      load: async () => (await import('./source.ts')).createSource,
    }),
    compass: source(inputs, {
      requires,
      about: 'Compass: the schedule’s name or id.',
      rotations: true,
      load: async () => (await import('./source.ts')).createCompassSource,
    }),
  },
  directory: directory(inputs, {
    key: 'jira',
    requires,
    account: async () => (await import('./shapes.ts')).account,
    example: 'account id',
    load: async () => (await import('./directory.ts')).createDirectory,
  }),
  targets: {
    'jira-component': target(inputs, {
      label: 'Jira component',
      directory: 'jira',
      requires,
      shape: async () => (await import('./shapes.ts')).component,
      nameOf: ({ project, component }) => `${project}/${component}`,
      load: async () => (await import('./component.ts')).createTarget,
    }),
  },
});
