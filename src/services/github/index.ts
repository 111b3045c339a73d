import { duration } from '../../text/durations.ts';
import { checks, defineService, directory, files, target } from '../kit/service.ts';
import { inputs } from './inputs.ts';

/** GitHub as a directory of people, its teams and issues as targets, and the files of its repositories. */
export const github = defineService({
  name: 'GitHub',
  inputs,
  directory: directory(inputs, {
    key: 'github',
    account: async () => (await import('./shapes.ts')).account,
    example: 'login',
    byAddress: false,
    requires: [],
    load: async () => (await import('./directory.ts')).createDirectory,
  }),
  targets: {
    'github-team': target(inputs, {
      requires: ['github-token'],
      label: 'GitHub team',
      directory: 'github',
      holdsMembers: true,
      isStepwise: true,
      shape: async () => (await import('./shapes.ts')).team,
      nameOf: ({ team }) => team,
      load: async () => (await import('./team.ts')).createTarget,
    }),
    'github-issues': target(inputs, {
      requires: ['github-token'],
      label: 'GitHub issues of',
      isPlural: true,
      directory: 'github',
      shape: async () => (await import('./shapes.ts')).issues,
      nameOf: ({ repository, label }) => `${repository} ${label}`,
      load: async () => (await import('./issues.ts')).createTarget,
    }),
    'github-handover': target(inputs, {
      requires: ['github-token'],
      label: 'Handover issue in',
      isPosted: true,
      directory: 'github',
      perSchedule: true,
      showsLocalTimes: true,
      shape: async () => (await import('./shapes.ts')).handover,
      nameOf: ({ repository, label }) => `${repository} ${label}`,
      // Even without a lead, it tells who goes.
      leadOf: ({ before }) => (before === undefined ? 0 : duration(before)),
      load: async () => (await import('./handover.ts')).createTarget,
    }),
  },
  checks: checks(inputs, {
    requires: ['github-token'],
    load: async () => (await import('./checks.ts')).createChecks,
  }),
  files: files(inputs, {
    requires: ['github-token'],
    load: async () => (await import('./files.ts')).createFiles,
  }),
});
