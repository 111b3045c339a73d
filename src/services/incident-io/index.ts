import { defineService, source } from '../kit/service.ts';
import { inputs } from './inputs.ts';

/** incident.io as a source. */
export const incidentIo = defineService({
  name: 'incident.io',
  inputs,
  sources: {
    'incident-io': source(inputs, {
      requires: ['incident-io-token'],
      about: 'incident.io: the schedule’s name or id.',
      rotations: true,
      load: async () => (await import('./source.ts')).createSource,
    }),
  },
});
