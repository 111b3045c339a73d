import { defineService, source } from '../kit/service.ts';
import { inputs } from './inputs.ts';

/** PagerDuty as a source. */
export const pagerduty = defineService({
  name: 'PagerDuty',
  inputs,
  sources: {
    pagerduty: source(inputs, {
      requires: ['pagerduty-token'],
      about: 'PagerDuty: the schedule’s name or id.',
      load: async () => (await import('./source.ts')).createSource,
    }),
  },
});
