import { defineService, source } from '../kit/service.ts';
import { inputs } from './inputs.ts';

/** Splunk On-Call (VictorOps) as a source. */
export const splunk = defineService({
  name: 'Splunk On-Call',
  inputs,
  sources: {
    splunk: source(inputs, {
      requires: ['splunk-api-id', 'splunk-token'],
      about: 'Splunk On-Call: the team’s slug.',
      rotations: true,
      load: async () => (await import('./source.ts')).createSource,
    }),
  },
});
