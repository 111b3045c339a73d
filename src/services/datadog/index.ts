import { defineService, source } from '../kit/service.ts';
import { inputs } from './inputs.ts';

/** Datadog On-Call as a source. */
export const datadog = defineService({
  name: 'Datadog',
  inputs,
  sources: {
    datadog: source(inputs, {
      requires: ['datadog-api-key', 'datadog-app-key'],
      about: 'Datadog: the schedule’s name or id.',
      load: async () => (await import('./source.ts')).createSource,
    }),
  },
});
