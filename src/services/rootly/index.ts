import { defineService, source } from '../kit/service.ts';
import { inputs } from './inputs.ts';

/** Rootly as a source. */
export const rootly = defineService({
  name: 'Rootly',
  inputs,
  sources: {
    rootly: source(inputs, {
      requires: ['rootly-token'],
      about: 'Rootly: the schedule’s name or id.',
      load: async () => (await import('./source.ts')).createSource,
    }),
  },
});
