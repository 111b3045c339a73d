import { defineService, source } from '../kit/service.ts';
import { inputs } from './inputs.ts';

/** Grafana OnCall or IRM as a source. */
export const grafana = defineService({
  name: 'Grafana',
  inputs,
  sources: {
    grafana: source(inputs, {
      requires: ['grafana-token', 'grafana-api-url'],
      about: 'Grafana OnCall or IRM: the schedule’s name or id.',
      load: async () => (await import('./source.ts')).createSource,
    }),
  },
});
