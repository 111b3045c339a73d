import { defineService, source } from '../kit/service.ts';
import { inputs } from './inputs.ts';

/** Better Stack as a source. */
export const betterStack = defineService({
  name: 'Better Stack',
  inputs,
  sources: {
    'better-stack': source(inputs, {
      requires: ['better-stack-token'],
      about: 'Better Stack: the schedule’s name or id, or `default`.',
      load: async () => (await import('./source.ts')).createSource,
    }),
  },
});
