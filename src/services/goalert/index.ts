import { defineService, source } from '../kit/service.ts';
import { inputs } from './inputs.ts';

/** GoAlert as a source. */
export const goalert = defineService({
  name: 'GoAlert',
  inputs,
  sources: {
    goalert: source(inputs, {
      requires: ['goalert-token', 'goalert-url'],
      about: 'GoAlert: the schedule’s name or id.',
      load: async () => (await import('./source.ts')).createSource,
    }),
  },
});
