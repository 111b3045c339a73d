import { checks, defineService, source } from '../kit/service.ts';
import { inputs } from './inputs.ts';

const requires = ['firehydrant-token'] as const;

/** FireHydrant Signals as a source whose schedules, or rotations of them, can be overridden. */
export const firehydrant = defineService({
  name: 'FireHydrant',
  inputs,
  sources: {
    firehydrant: source(inputs, {
      requires,
      about: 'FireHydrant: the schedule’s name or id.',
      rotations: true,
      load: async () => (await import('./source.ts')).createSource,
    }),
  },
  checks: checks(inputs, {
    requires,
    load: async () => (await import('./checks.ts')).createChecks,
  }),
});
